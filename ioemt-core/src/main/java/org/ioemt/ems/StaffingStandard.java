package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * What a unit of a care level needs aboard: how many people, of which levels, a driver, a
 * physician.
 *
 * <p>A standard speaks in lower bounds only: so many at least, of such a level at least. It cannot
 * ask for fewer people or lower levels, so that one provider more never unstaffs a crew; {@link
 * CrewRules} keep that promise for every standard.
 *
 * <pre>{@code
 * StaffingStandard ambulance = StaffingStandard.of("DE-BY-RTW");
 * StaffingStandard ours =
 *     StaffingStandard.builder()
 *         .from(ambulance)
 *         .code("UTOPIA-RTW")
 *         .name("Ambulance of Utopia")
 *         .people(3)
 *         .evidence(Evidence.UNVERIFIED)
 *         .source(Optional.empty())
 *         .build();
 * }</pre>
 *
 * <p>The shipped standards restate single rules of law and contract, each with its source and
 * evidence. They are examples that can be relied on as far as their evidence goes, not the law of
 * the place: exceptions, transitional rules and later changes are not in them. That a rule's title
 * (<i>Rettungssanitäter</i>, EMT-Intermediate) stands for a level is this library's reading, as
 * everywhere. EN 1789 is about vehicles and says nothing on crews.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StaffingStandard permits ImmutableStaffingStandard {

  /** The largest number of people for which a standard can ask. */
  public static final int MOST_PEOPLE = 20;

  private static final int LONGEST = 500;

  StaffingStandard() {}

  /**
   * Every shipped standard.
   *
   * @return an unmodifiable list in the order of the table
   */
  public static List<StaffingStandard> shipped() {
    return StaffingTable.ALL;
  }

  /**
   * The shipped standard with a code.
   *
   * @param code for instance {@code US-NC}
   * @return the standard
   * @throws IllegalArgumentException if none is shipped under that code
   */
  public static StaffingStandard of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "staffing standard: expected the code of a shipped standard such as US-NC,"
                        + " found '"
                        + code
                        + '\''));
  }

  /**
   * The shipped standard with a code, if there is one.
   *
   * @param code any text
   * @return the standard, or empty
   */
  public static Optional<StaffingStandard> find(String code) {
    return Optional.ofNullable(StaffingTable.BY_CODE.get(code));
  }

  /**
   * The key.
   *
   * @return 1 to 64 characters; those of the shipped standards begin with their jurisdiction
   */
  public abstract String code();

  /**
   * What kind of unit of which service the standard is about.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Where the standard holds.
   *
   * @return a country or subdivision, or empty where it is bound to no place
   */
  public abstract Optional<Jurisdiction> jurisdiction();

  /**
   * The care for which the unit is put up, in the words of the standard. Where {@link
   * #primaryCaregiver()} is absent, the primary caregiver's level must stand for it, by the host's
   * {@link org.ioemt.level.CareLevels}.
   *
   * @return the care level
   */
  public abstract CareLevel careLevel();

  /**
   * How many people must be aboard, everybody counted who counts.
   *
   * @return 1 to {@value #MOST_PEOPLE}
   */
  public abstract int people();

  /**
   * The lowest level of the primary caregiver.
   *
   * @return the level, or empty where {@link #careLevel()} decides
   */
  public abstract Optional<ProviderLevel> primaryCaregiver();

  /**
   * The lowest level of the others who are needed, which are {@link #people()} less the primary
   * caregiver, the driver among them. Whoever is aboard beyond that may have any level or none.
   *
   * @return the level, or empty where the others need none
   */
  public abstract Optional<ProviderLevel> others();

  /**
   * Whether somebody must drive who is not the one who attends to the patient.
   *
   * @return true for units that transport, and for those in which the caregiver does not drive
   */
  @Value.Default
  public boolean driver() {
    return false;
  }

  /**
   * The lowest level of the driver.
   *
   * @return the level, or empty where the driver needs none
   */
  public abstract Optional<ProviderLevel> driverLevel();

  /**
   * Whether a prehospital emergency physician must be aboard who does not drive.
   *
   * @return true for a physician unit
   */
  @Value.Default
  public boolean physician() {
    return false;
  }

  /**
   * How well the source was read. It speaks of the rule and its titles; that a title stands for a
   * level is this library's reading.
   *
   * @return the evidence
   */
  @Value.Default
  public Evidence evidence() {
    return Evidence.UNVERIFIED;
  }

  /**
   * Where the standard was read.
   *
   * @return the text, or empty where there is none
   */
  public abstract Optional<Citation> source();

  /**
   * What is to be known of the standard, above all what it asks for and this type cannot say.
   *
   * @return a sentence or two, or empty
   */
  public abstract Optional<String> note();

  /** Refuses what cannot be a standard. */
  @Value.Check
  void check() {
    if (!Labels.isLabel(code())) {
      throw Labels.refused("staffing standard, code", code());
    }
    requireText("name", name());
    note().ifPresent(text -> requireText("note", text));
    if (people() < 1 || people() > MOST_PEOPLE) {
      throw new IllegalArgumentException(
          "staffing standard, people: expected 1 to " + MOST_PEOPLE + ", found " + people());
    }
    if (driverLevel().isPresent() && !driver()) {
      throw new IllegalArgumentException(
          "staffing standard, driverLevel: must be absent where no driver is asked for");
    }
    if (evidence() != Evidence.UNVERIFIED && source().isEmpty()) {
      throw new IllegalArgumentException(
          "staffing standard, source: expected one where the evidence is " + evidence().code());
    }
  }

  private static void requireText(String attribute, String text) {
    if (!Texts.isLine(text, LONGEST)) {
      throw new IllegalArgumentException(
          "staffing standard, "
              + attribute
              + ": expected 1 to 500 characters without control characters");
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds standards. Not for use by two threads at once. */
  public static final class Builder extends ImmutableStaffingStandard.Builder {
    Builder() {}
  }
}
