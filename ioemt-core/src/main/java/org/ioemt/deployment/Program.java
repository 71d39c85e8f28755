package org.ioemt.deployment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.Partner;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.time.DateRange;

/**
 * Something that IOEMT designs, coordinates or facilitates at a place and for a time, and the
 * members it needs.
 *
 * <pre>{@code
 * Program program =
 *     Program.builder()
 *         .id(ProgramId.of("MCR-2026-07"))
 *         .kind(ProgramKind.MASS_CASUALTY_RESPONSE)
 *         .addRole(ProgramRole.COORDINATE)
 *         .jurisdiction(Jurisdiction.of("IT"))
 *         .place(GeoPoint.of(42.35, 13.4))
 *         .called(LocalDate.of(2026, 11, 21))
 *         .period(DateRange.parse("2026-12-01/2026-12-14"))
 *         .addRequirement(medics)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Program permits ImmutableProgram {

  /** The longest name, in characters. */
  int LONGEST_NAME = 200;

  /**
   * The id by which answers name the program.
   *
   * @return the id
   */
  ProgramId id();

  /**
   * What people call it.
   *
   * @return 1 to 200 characters, not blank, or empty where it has no name
   */
  Optional<String> name();

  /**
   * The kind of program, which members may or may not want.
   *
   * @return the kind
   */
  ProgramKind kind();

  /**
   * What IOEMT does in it.
   *
   * @return one part or several, each once
   */
  List<ProgramRole> roles();

  /**
   * With whom IOEMT carries it out.
   *
   * @return the partners, each once; empty where there is none
   */
  List<Partner> partners();

  /**
   * Where it takes place, as a jurisdiction, which members may exclude. It is not worked out from
   * {@link #place()}.
   *
   * @return a country, or better the subdivision
   */
  Jurisdiction jurisdiction();

  /**
   * Where it takes place, as a point: distances are taken from here.
   *
   * @return the point
   */
  GeoPoint place();

  /**
   * The day on which members are called. Between it and the first day of the {@link #period()} lies
   * the notice that they get.
   *
   * @return the day, not after the first day of the period
   */
  LocalDate called();

  /**
   * From the first day of service to the last.
   *
   * @return a period with both ends
   */
  DateRange period();

  /**
   * Whom it needs.
   *
   * @return one requirement or several, for 10,000 members at most
   */
  List<Requirement> requirements();

  /**
   * The first day of the period.
   *
   * @return the day
   */
  default LocalDate firstDay() {
    return period().from().orElseThrow();
  }

  /**
   * The last day of the period.
   *
   * @return the day, included
   */
  default LocalDate lastDay() {
    return period().until().orElseThrow();
  }

  /**
   * How many days the period has.
   *
   * @return whole days, both ends included
   */
  default long days() {
    return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
  }

  /**
   * How many days before the first day members are called.
   *
   * @return whole days, 0 or more
   */
  default long noticeDays() {
    return ChronoUnit.DAYS.between(called(), firstDay());
  }

  /**
   * How many members the program needs in all.
   *
   * @return the sum of the requirements' counts, 1 to 10,000
   */
  default int count() {
    return requirements().stream().mapToInt(Requirement::count).sum();
  }

  /** Refuses what is no program. */
  @Value.Check
  default void check() {
    name().ifPresent(Program::checkName);
    if (roles().isEmpty()) {
      throw new IllegalArgumentException("program, roles: expected at least one");
    }
    Checks.distinct("program, roles", roles(), ProgramRole::code);
    Checks.distinct("program, partners", partners(), Partner::id);
    if (period().from().isEmpty() || period().until().isEmpty()) {
      throw new IllegalArgumentException(
          "program, period: expected a first and a last day, found " + period());
    }
    if (called().isAfter(firstDay())) {
      throw new IllegalArgumentException(
          "program, called: the day " + called() + " is after the first day " + firstDay());
    }
    if (requirements().isEmpty()) {
      throw new IllegalArgumentException("program, requirements: expected at least one");
    }
    Checks.range(
        "program, requirements, sum of the counts",
        requirements().stream().mapToLong(Requirement::count).sum(),
        1,
        Requirement.MOST);
  }

  private static void checkName(String name) {
    if (!Texts.isLine(name, LONGEST_NAME)) {
      throw new IllegalArgumentException(
          "program, name: expected 1 to "
              + LONGEST_NAME
              + " characters, not blank, without control characters");
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds programs. Not for use by two threads at once. */
  final class Builder extends ImmutableProgram.Builder {
    Builder() {}
  }
}
