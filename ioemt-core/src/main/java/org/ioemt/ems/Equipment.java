package org.ioemt.ems;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Texts;
import org.ioemt.scope.Skill;

/**
 * Equipment on a vehicle: what it is, how many there are, what it is for, and how long it is good.
 *
 * <p>What it is has a code of a nomenclature of the host's choice, because none is shipped. The
 * {@linkplain #skills() skills} are those that cannot be done without it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Equipment permits ImmutableEquipment {

  /**
   * What it is, by the code of a nomenclature.
   *
   * @return system and code
   */
  Code code();

  /**
   * What it is, in words.
   *
   * @return 1 to 200 characters, no control characters
   */
  String name();

  /**
   * How many there are.
   *
   * @return the number, not negative; 0 where there should be one
   */
  int quantity();

  /**
   * The skills that it serves.
   *
   * @return the skills
   */
  List<Skill> skills();

  /**
   * The day by which it has to be inspected.
   *
   * @return the last day on which it may be used uninspected, or empty where no inspection is asked
   *     for
   */
  Optional<LocalDate> inspectionDue();

  /**
   * The day on which it expires.
   *
   * @return the last day on which it is good, or empty where it does not expire
   */
  Optional<LocalDate> expires();

  /** Keeps the name from being blank and the quantity from being negative. */
  @Value.Check
  default void check() {
    Texts.requireLine("equipment", "name", name());
    if (quantity() < 0) {
      throw new IllegalArgumentException(
          "equipment, quantity: must not be negative, found " + quantity());
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

  /** Builds equipment. Not for use by two threads at once. */
  final class Builder extends ImmutableEquipment.Builder {
    Builder() {}
  }
}
