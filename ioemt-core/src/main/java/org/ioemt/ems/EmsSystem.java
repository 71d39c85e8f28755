package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Agency;
import org.ioemt.organization.Facility;
import org.ioemt.organization.Organization;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.Protocol;

/**
 * An emergency medical services system: the one document in which an EMS describes itself, from the
 * emergency number to the hand-off.
 *
 * <p>The system lists its own agencies, facilities and centers, and the other organizations that it
 * works with. Everything else inside names them by their ids, and an id that nothing in the
 * document defines is a finding. A system may be incomplete; {@link SystemRules} say what it lacks,
 * and which published lists of components ask for it.
 *
 * <pre>{@code
 * List<Finding> findings =
 *     SystemRules.of(Crosswalk.shipped()).asOf(LocalDate.of(2026, 11, 21)).check(system);
 * }</pre>
 *
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EmsSystem permits ImmutableEmsSystem {

  /**
   * The id of the system.
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
   * Where the system works.
   *
   * @return a country or a subdivision
   */
  Jurisdiction jurisdiction();

  /**
   * The levels of the providers whom the system fields.
   *
   * @return the levels, in no order
   */
  List<ProviderLevel> levels();

  /**
   * The agencies whose people and vehicles answer calls.
   *
   * @return the agencies
   */
  List<Agency> agencies();

  /**
   * The centers that answer calls.
   *
   * @return the centers
   */
  List<CommunicationCenter> communicationCenters();

  /**
   * The vehicles.
   *
   * @return the vehicles
   */
  List<Vehicle> vehicles();

  /**
   * The medical directors of the agencies.
   *
   * @return the directors
   */
  List<MedicalDirector> medicalDirectors();

  /**
   * The protocols of the agencies.
   *
   * @return the protocols
   */
  List<Protocol> protocols();

  /**
   * The facilities at which patients are handed over.
   *
   * @return the facilities
   */
  List<Facility> facilities();

  /**
   * The agreements by which other services help.
   *
   * @return the agreements
   */
  List<MutualAidAgreement> mutualAid();

  /**
   * The plan for more casualties than usual.
   *
   * @return the plan, or empty where there is none
   */
  Optional<MassCasualtyPlan> massCasualtyPlan();

  /**
   * The links to public health and public safety agencies.
   *
   * @return the liaisons
   */
  List<Liaison> liaisons();

  /**
   * The other organizations that the document speaks of.
   *
   * @return the organizations
   */
  List<Organization> organizations();

  /** Keeps the name from being blank. */
  @Value.Check
  default void check() {
    Texts.requireLine("EMS system", "name", name());
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds EMS systems. Not for use by two threads at once. */
  final class Builder extends ImmutableEmsSystem.Builder {
    Builder() {}
  }
}
