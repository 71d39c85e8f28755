package org.ioemt.organization;

import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.place.Jurisdiction;

/**
 * An organization with which IOEMT carries out a program.
 *
 * <p>To be named as a partner says nothing of an organization's standing: whose credentials count
 * is a question of {@link Authorities}.
 *
 * <pre>{@code
 * Partner university =
 *     Partner.builder()
 *         .id(OrganizationId.of("AD-SAMPLE-UNIVERSITY"))
 *         .name("Universitat d'exemple")
 *         .kind(PartnerKind.UNIVERSITY)
 *         .jurisdiction(Jurisdiction.of("AD"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Partner permits ImmutablePartner {

  /** The longest name, in characters. */
  int LONGEST_NAME = 200;

  /**
   * The id by which others name the partner.
   *
   * @return the id
   */
  OrganizationId id();

  /**
   * The name.
   *
   * @return the name, 1 to 200 characters, not blank
   */
  String name();

  /**
   * What the partner is.
   *
   * @return the kind
   */
  PartnerKind kind();

  /**
   * Where the partner acts.
   *
   * @return a country or subdivision, or empty where it acts across countries
   */
  Optional<Jurisdiction> jurisdiction();

  /** Refuses what cannot be a name. */
  @Value.Check
  default void check() {
    if (!Texts.isLine(name(), LONGEST_NAME)) {
      throw new IllegalArgumentException(
          "partner "
              + id()
              + ", name: expected 1 to "
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

  /** Builds partners. Not for use by two threads at once. */
  final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
