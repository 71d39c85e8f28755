package org.ioemt.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as hosts build them, with what is on the class path of the run. */
final class Hosts {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private Hosts() {}

  static boolean hasEl() {
    try {
      Class.forName("jakarta.el.ExpressionFactory");
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  /** A configuration that says no more than it must, but in which language it answers: English. */
  static Configuration<?> configuration() {
    return configuration(Locale.ENGLISH);
  }

  /** The same, for another language. */
  static Configuration<?> configuration(Locale locale) {
    Configuration<?> configuration = unpinned();
    return configuration.messageInterpolator(
        new Speaking(
            hasEl()
                ? configuration.getDefaultMessageInterpolator()
                : new ParameterMessageInterpolator(),
            locale));
  }

  /** The same, for the language of the machine. */
  static Configuration<?> unpinned() {
    Configuration<?> configuration = Validation.byDefaultProvider().configure();
    if (!hasEl()) {
      configuration.messageInterpolator(new ParameterMessageInterpolator());
    }
    return configuration.clockProvider(() -> on(TODAY));
  }

  /** Interpolates for one language whoever asks, as a host does that knows its caller's. */
  record Speaking(MessageInterpolator interpolator, Locale locale) implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      return interpolator.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
      return interpolator.interpolate(template, context, other);
    }
  }

  static Clock on(LocalDate day) {
    return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  static Validator validator() {
    return validator(configuration());
  }

  /** Factories are left open: they hold nothing but memory, and validators outlive them here. */
  @SuppressWarnings("resource")
  static Validator validator(Configuration<?> configuration) {
    ValidatorFactory factory = configuration.buildValidatorFactory();
    return factory.getValidator();
  }

  static List<String> messages(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
  }

  /** Path and message, in the order of the paths. */
  static List<String> lines(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(v -> v.getPropertyPath() + ": " + v.getMessage())
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
