package org.ioemt.organization;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;

/**
 * A place to which patients are brought: where an EMS hands them over.
 *
 * <p>What the facility can do is stated by its {@linkplain #capabilities() capabilities}, never
 * concluded from its kind: a hospital without {@link FacilityCapability#EMERGENCY_RECEPTION} is not
 * said to take patients over. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Facility permits ImmutableFacility {

  /**
   * The id by which others name the facility.
   *
   * @return the id
   */
  OrganizationId id();

  /**
   * The name.
   *
   * @return 1 to 200 characters, no control characters
   */
  String name();

  /**
   * What the facility is.
   *
   * @return the kind
   */
  FacilityKind kind();

  /**
   * Where the facility is.
   *
   * @return a country or a subdivision
   */
  Jurisdiction jurisdiction();

  /**
   * Where the facility is to be found.
   *
   * @return the point, or empty
   */
  Optional<GeoPoint> point();

  /**
   * What the facility can do for a patient.
   *
   * @return the capabilities
   */
  List<FacilityCapability> capabilities();

  /**
   * How many emergency patients the facility can take at once.
   *
   * @return the number, not negative; empty where it is not stated
   */
  OptionalInt capacity();

  /**
   * Whether the facility takes patients over from an ambulance.
   *
   * @return true if it states {@link FacilityCapability#EMERGENCY_RECEPTION}
   */
  default boolean receives() {
    return capabilities().contains(FacilityCapability.EMERGENCY_RECEPTION);
  }

  /** Keeps the name from being blank and the capacity from being negative. */
  @Value.Check
  default void check() {
    Texts.requireLine("facility", "name", name());
    if (capacity().isPresent() && capacity().getAsInt() < 0) {
      throw new IllegalArgumentException(
          "facility, capacity: must not be negative, found " + capacity().getAsInt());
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

  /** Builds facilities. Not for use by two threads at once. */
  final class Builder extends ImmutableFacility.Builder {
    Builder() {}
  }
}
