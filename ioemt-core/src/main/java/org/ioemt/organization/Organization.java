package org.ioemt.organization;

import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.place.Jurisdiction;

/**
 * An organization that an EMS works with and that is neither one of its agencies nor one of its
 * facilities: a police force, a health department, a neighboring service.
 *
 * <p>Organizations are named by their ids wherever they are spoken of; this is where an id gets a
 * name. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Organization permits ImmutableOrganization {

  /**
   * The id by which others name the organization.
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
   * What the organization is.
   *
   * @return the kind
   */
  OrganizationKind kind();

  /**
   * Where the organization acts.
   *
   * @return a country or a subdivision
   */
  Jurisdiction jurisdiction();

  /** Keeps the name from being blank. */
  @Value.Check
  default void check() {
    Texts.requireLine("organization", "name", name());
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds organizations. Not for use by two threads at once. */
  final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}
