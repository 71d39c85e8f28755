package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ioemt.level.ProviderLevel;
import org.ioemt.validation.AtLeast;
import org.ioemt.validation.AtMost;
import org.ioemt.validation.OneOfLevels;

/**
 * What a constraint asks of a level, and what is said where it is not met.
 *
 * @param accepted the levels that meet it
 * @param value what {@code {value}} stands for in its messages: codes, not the names of constants
 * @param notALevel what is said of a text that is no level code
 */
record LevelCheck(Set<ProviderLevel> accepted, String value, String notALevel) {

  static LevelCheck of(AtLeast constraint) {
    ProviderLevel least = constraint.value();
    return new LevelCheck(
        Arrays.stream(ProviderLevel.values())
            .filter(level -> level.isAtLeast(least))
            .collect(Collectors.toCollection(LevelCheck::none)),
        least.code(),
        constraint.notALevel());
  }

  static LevelCheck of(AtMost constraint) {
    ProviderLevel most = constraint.value();
    return new LevelCheck(
        Arrays.stream(ProviderLevel.values())
            .filter(most::isAtLeast)
            .collect(Collectors.toCollection(LevelCheck::none)),
        most.code(),
        constraint.notALevel());
  }

  static LevelCheck of(OneOfLevels constraint) {
    if (constraint.value().length == 0) {
      throw Misuse.of(constraint, "value", "expected at least one level, found none");
    }
    Set<ProviderLevel> accepted = none();
    accepted.addAll(Arrays.asList(constraint.value()));
    return new LevelCheck(
        accepted,
        Arrays.stream(constraint.value())
            .distinct()
            .map(ProviderLevel::code)
            .collect(Collectors.joining(", ")),
        constraint.message());
  }

  boolean accepts(ProviderLevel level, ConstraintValidatorContext context) {
    return accepted.contains(level) || Violations.refuse("value", value, context);
  }

  boolean accepts(CharSequence text, ConstraintValidatorContext context) {
    ProviderLevel level = ProviderLevel.find(text.toString()).orElse(null);
    return level == null
        ? Violations.refuse(notALevel, "value", value, context)
        : accepts(level, context);
  }

  private static Set<ProviderLevel> none() {
    return EnumSet.noneOf(ProviderLevel.class);
  }
}
