package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.function.Function;
import org.ioemt.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Rules that depend on the day. Those of the latest day asked for are kept: a validator lives long,
 * a day is asked for often. Thread-safe.
 */
final class Daily<T> {

  private final Function<LocalDate, RuleSet<T>> asOf;
  private volatile @Nullable Day<T> latest;

  Daily(Function<LocalDate, RuleSet<T>> asOf) {
    this.asOf = asOf;
  }

  /** The rules as of the day that the validator's clock shows, in its zone. */
  RuleSet<T> today(ConstraintValidatorContext context) {
    LocalDate date = LocalDate.now(context.getClockProvider().getClock());
    Day<T> day = latest;
    if (day == null || !day.date.equals(date)) {
      day = new Day<>(date, asOf.apply(date));
      latest = day;
    }
    return day.rules;
  }

  private record Day<T>(LocalDate date, RuleSet<T> rules) {}
}
