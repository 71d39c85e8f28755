package org.ioemt.organization;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Texts;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;

/**
 * An EMS agency: an organization whose people and vehicles answer calls.
 *
 * <p>The properties are those by which an agency describes itself to NEMSIS (dAgency), as far as
 * they are no statistics of a year. Which levels it fields is stated, never concluded from its
 * services or vehicles.
 *
 * <pre>{@code
 * Agency agency =
 *     Agency.builder()
 *         .id(OrganizationId.of("US-NY-UTOPIA-EMS"))
 *         .name("Utopia EMS")
 *         .jurisdiction(Jurisdiction.of("US-NY"))
 *         .primaryService(ServiceType.EMERGENCY_TRANSPORT)
 *         .addLevel(ProviderLevel.EMT)
 *         .addLevel(ProviderLevel.PARAMEDIC)
 *         .build();
 * }</pre>
 *
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Agency permits ImmutableAgency {

  /**
   * The id by which others name the agency.
   *
   * @return the id
   */
  OrganizationId id();

  /**
   * The name (dAgency.03).
   *
   * @return 1 to 200 characters, no control characters
   */
  String name();

  /**
   * Where the agency is licensed (dAgency.04).
   *
   * @return a country or a subdivision
   */
  Jurisdiction jurisdiction();

  /**
   * The unique id that the state or another authority keeps the agency under (dAgency.01).
   *
   * @return the id, or empty
   */
  Optional<String> stateId();

  /**
   * The number that the state or another authority gave the agency (dAgency.02).
   *
   * @return the number, or empty
   */
  Optional<String> number();

  /**
   * The jurisdictions in which the agency works (dAgency.05). Empty means: where it is licensed.
   *
   * @return the areas
   */
  List<Jurisdiction> serviceAreas();

  /**
   * The smaller areas in which the agency works, such as counties (dAgency.06), by a code of a
   * system of the host's choice.
   *
   * @return the codes
   */
  List<Code> areaCodes();

  /**
   * The main service (dAgency.09).
   *
   * @return the service, or empty where none is stated
   */
  Optional<ServiceType> primaryService();

  /**
   * The other services (dAgency.10).
   *
   * @return the services
   */
  List<ServiceType> otherServices();

  /**
   * The levels of the providers whom the agency fields (from which dAgency.11 takes one).
   *
   * @return the levels, in no order
   */
  List<ProviderLevel> levels();

  /**
   * Who runs the agency (dAgency.13).
   *
   * @return the kind, or empty
   */
  Optional<AgencyKind> kind();

  /**
   * Whether its people are paid (dAgency.12).
   *
   * @return the status, or empty
   */
  Optional<StaffStatus> staffStatus();

  /**
   * How it stands to profit (dAgency.14).
   *
   * @return the status, or empty
   */
  Optional<TaxStatus> taxStatus();

  /**
   * The national provider identifiers of the agency in the United States (dAgency.25).
   *
   * @return the identifiers
   */
  List<String> nationalProviderIds();

  /**
   * The fire department ids of the agency in the United States (dAgency.26).
   *
   * @return the ids
   */
  List<String> fireDepartmentIds();

  /**
   * Whether the agency is licensed (dAgency.27).
   *
   * @return true, false, or empty where it is not stated
   */
  Optional<Boolean> licensed();

  /**
   * Whether the agency offers a service, as its main one or beside it.
   *
   * @param service a service
   * @return true if it is named
   */
  default boolean offers(ServiceType service) {
    return primaryService().filter(service::equals).isPresent()
        || otherServices().contains(service);
  }

  /** Keeps texts from being blank. */
  @Value.Check
  default void check() {
    Texts.requireLine("agency", "name", name());
    stateId().ifPresent(text -> Texts.requireLine("agency", "stateId", text));
    number().ifPresent(text -> Texts.requireLine("agency", "number", text));
    nationalProviderIds().forEach(id -> Texts.requireLine("agency", "nationalProviderIds", id));
    fireDepartmentIds().forEach(id -> Texts.requireLine("agency", "fireDepartmentIds", id));
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds agencies. Not for use by two threads at once. */
  final class Builder extends ImmutableAgency.Builder {
    Builder() {}
  }
}
