package host;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.rule.Finding;
import org.ioemt.validation.AtLeast;
import org.ioemt.validation.EligibleMember;
import org.ioemt.validation.IoemtConstraints;
import org.ioemt.validation.JurisdictionCode;
import org.ioemt.validation.ProviderLevelCode;

/** Validates one bad value of each type and prints what comes of it. */
public final class Main {

  record Shift(
      @ProviderLevelCode String level,
      @AtLeast(ProviderLevel.AEMT) ProviderLevel lead,
      @AtLeast(ProviderLevel.AEMT) String second,
      @JurisdictionCode String place,
      @EligibleMember Member member) {}

  /** As frameworks do it: the host's module calls the constructor, not the provider's. */
  static final class OwnFactory implements ConstraintValidatorFactory {
    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
      try {
        return type.getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}
  }

  /** Whatever the console would make of the letters of a language. */
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) {
    OUT.println("named " + EligibleMember.class.getModule().isNamed());
    OUT.println("el " + ModuleLayer.boot().findModule("jakarta.el").isPresent());
    Member member = Member.builder().id(MemberId.of("M-1")).build();
    Shift shift = new Shift("nurse", ProviderLevel.EMT, "EMT", "Texas", member);
    try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
      print(factory, shift);
    }
    try (ValidatorFactory factory =
        configuration().constraintValidatorFactory(new OwnFactory()).buildValidatorFactory()) {
      print(factory, shift);
    }
    try (ValidatorFactory factory =
        IoemtConstraints.register(configuration()).buildValidatorFactory()) {
      print(factory, member);
    }
  }

  private static Configuration<?> configuration() {
    return Validation.byDefaultProvider()
        .configure()
        .clockProvider(() -> Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC))
        .messageInterpolator(new ParameterMessageInterpolator());
  }

  private static void print(ValidatorFactory factory, Object value) {
    factory.getValidator().validate(value).stream()
        .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
        .map(Main::line)
        .forEach(OUT::println);
  }

  private static String line(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
    Finding finding = detail.getDynamicPayload(Finding.class);
    return violation.getPropertyPath()
        + ": "
        + violation.getMessage()
        + (finding == null ? "" : " (" + finding.code() + ")");
  }
}
