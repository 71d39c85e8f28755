package org.ioemt.member;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ioemt.place.Jurisdiction;

/**
 * What a member is ready for.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Preferences permits ImmutablePreferences {

  /**
   * The kinds of program wanted.
   *
   * @return the kinds, each once; empty where any kind is
   */
  List<ProgramKind> programKinds();

  /**
   * How far from the own place the member would go.
   *
   * @return kilometers on the great circle, 0 to 20,038 (half the way around the Earth), or empty
   *     where any distance will do
   */
  OptionalInt farthestKilometers();

  /**
   * How long the member would stay.
   *
   * @return whole days, 0 to 3,660, or empty where any time will do
   */
  OptionalInt longestStayDays();

  /**
   * Where the member would not go.
   *
   * @return countries or subdivisions, each once; empty where there is none
   */
  List<Jurisdiction> excludedJurisdictions();

  /** Refuses numbers out of range and what is listed twice. */
  @Value.Check
  default void check() {
    Ranges.check("preferences, farthestKilometers", farthestKilometers(), 20_038);
    Ranges.check("preferences, longestStayDays", longestStayDays(), 3_660);
    Distinct.check("preferences, programKinds", programKinds());
    Distinct.check("preferences, excludedJurisdictions", excludedJurisdictions());
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds preferences. Not for use by two threads at once. */
  final class Builder extends ImmutablePreferences.Builder {
    Builder() {}
  }
}
