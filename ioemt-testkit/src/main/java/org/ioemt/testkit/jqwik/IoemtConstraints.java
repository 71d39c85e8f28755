package org.ioemt.testkit.jqwik;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;
import org.ioemt.place.Jurisdiction;
import org.ioemt.testkit.ValueGenerator;

/**
 * Reads the constraint annotations of this package. jqwik finds it by itself.
 *
 * <p>Where the values of a library type come from an arbitrary of somebody else, they are filtered.
 * On other types the annotations say nothing.
 */
public final class IoemtConstraints implements ArbitraryConfigurator {

  /** For jqwik, which finds configurators as services. */
  public IoemtConstraints() {}

  /**
   * The arbitrary with what the annotations of its type ask for.
   *
   * @param arbitrary any arbitrary
   * @param target the annotated type
   * @param <T> the type of the values
   * @return the narrowed arbitrary, or the same
   * @throws IllegalArgumentException if an annotation names a place, day or code that there is not
   */
  @Override
  public <T> Arbitrary<T> configure(Arbitrary<T> arbitrary, TypeUsage target) {
    if (ValueGenerator.find(target.getRawType()).isEmpty()) {
      return arbitrary;
    }
    Constraints asked = asked(target);
    if (arbitrary instanceof ValueArbitrary<T> ours) {
      return ours.constrained(asked);
    }
    return asked.equals(Constraints.NONE) ? arbitrary : arbitrary.filter(asked::allow);
  }

  private static Constraints asked(TypeUsage target) {
    Constraints asked = Constraints.NONE;
    AtLeastLevel level = target.findAnnotation(AtLeastLevel.class).orElse(null);
    if (level != null) {
      asked = asked.atLeast(level.value());
    }
    InCountry country = target.findAnnotation(InCountry.class).orElse(null);
    if (country != null) {
      asked = asked.in(Jurisdiction.of(country.value()));
    }
    CurrentOn day = target.findAnnotation(CurrentOn.class).orElse(null);
    if (day != null) {
      asked = asked.on(day(day.value()));
    }
    CrewFor care = target.findAnnotation(CrewFor.class).orElse(null);
    if (care != null) {
      asked = asked.giving(care.value());
    }
    if (target.isAnnotated(Eligible.class)) {
      asked = asked.eligible();
    }
    Ineligible ineligible = target.findAnnotation(Ineligible.class).orElse(null);
    return ineligible == null ? asked : asked.ineligible(ineligible.because());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "@CurrentOn: expected a day such as '2026-11-20', found '" + text + "'", e);
    }
  }
}
