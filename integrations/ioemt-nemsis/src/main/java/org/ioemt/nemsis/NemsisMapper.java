package org.ioemt.nemsis;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.ems.CareDisposition;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewDisposition;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.Disposition;
import org.ioemt.ems.ReleaseReason;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseId;
import org.ioemt.ems.ResponsePriority;
import org.ioemt.ems.TransportDisposition;
import org.ioemt.ems.UnitDisposition;
import org.ioemt.ems.UnitId;
import org.ioemt.ems.Vehicle;
import org.ioemt.ems.VehicleId;
import org.ioemt.ems.VehicleType;
import org.ioemt.internal.table.Texts;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.ioemt.nemsis.NemsisLevels.Of;
import org.ioemt.organization.Agency;
import org.ioemt.organization.AgencyKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.RoleCodes;
import org.ioemt.organization.ServiceType;
import org.ioemt.organization.StaffStatus;
import org.ioemt.organization.TaxStatus;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Makes the model's values of records of NEMSIS and says what it could not make.
 *
 * <pre>{@code
 * Findings findings = new Findings();
 * Optional<Member> member = NemsisMapper.standard().member(person, findings);
 * }</pre>
 *
 * <p>What is mapped to what, and what is lost, is told element by element in {@code
 * docs/nemsis.md}. Nothing is guessed: a level that NEMSIS does not state is absent and a finding.
 * Of licenses NEMSIS has no status; one with a day on which it ends is taken as active, so that its
 * dates decide, and one without as unknown. None is ever verified by being in a roster.
 *
 * <p>Immutable and thread-safe, as far as the function of {@link #withIssuers} is.
 */
public final class NemsisMapper {

  private static final FindingCode NOT_MAPPED = NemsisFindings.of("not-mapped");
  private static final FindingCode VALUE = NemsisFindings.of("value-not-mapped");
  private static final FindingCode DISPUTED = NemsisFindings.of("level-disputed");
  private static final FindingCode NEEDS_MORE = NemsisFindings.of("level-needs-more");
  private static final FindingCode OUTSIDE = NemsisFindings.of("level-outside");
  private static final FindingCode NAME = NemsisFindings.of("name-from-number");

  private static final Jurisdiction UNITED_STATES = Jurisdiction.of("US");
  private static final OrganizationId NATIONAL_REGISTRY = OrganizationId.of("US-NREMT");
  private static final String YES = "9923003";
  private static final String NO = "9923001";
  private static final String STUDENT = "Student";

  /** Dispositions of 3.4 (eDisposition.12) by which this unit carried somebody. */
  private static final Set<String> TRANSPORTED = Set.of("4212013", "4212017", "4212023", "4212033");

  /** Times that are the call's and not a unit's. */
  private static final Set<ResponseEventKind> OF_THE_CALL =
      Set.of(ResponseEventKind.CALL_RECEIVED, ResponseEventKind.DISPATCH_NOTIFIED);

  private static final NemsisMapper STANDARD = new NemsisMapper(state -> Optional.empty());

  private final Function<Jurisdiction, Optional<OrganizationId>> issuers;

  private NemsisMapper(Function<Jurisdiction, Optional<OrganizationId>> issuers) {
    this.issuers = issuers;
  }

  /**
   * A mapper that names no issuer of licenses, because NEMSIS names none.
   *
   * @return the mapper; the same on each call
   */
  public static NemsisMapper standard() {
    return STANDARD;
  }

  /**
   * A mapper that names the issuers of licenses.
   *
   * @param known gives the body that licenses in a state, where the caller knows it
   * @return the mapper
   */
  public NemsisMapper withIssuers(Function<Jurisdiction, Optional<OrganizationId>> known) {
    return new NemsisMapper(Objects.requireNonNull(known, "known"));
  }

  /**
   * The member that a record of personnel describes.
   *
   * <p>The id is {@link NemsisIds#member} of the first license of the agency's state, or else of
   * the first license, or else the UUID.
   *
   * @param person the record
   * @param findings where what could not be mapped is added
   * @return the member, or empty where the record gives no id
   */
  public Optional<Member> member(NemsisPersonnel person, Findings findings) {
    Optional<MemberId> id = memberId(person);
    if (id.isEmpty()) {
      NemsisFindings.add(
          findings, NOT_MAPPED, person.element(), "neither a license number nor a UUID");
      return Optional.empty();
    }
    NemsisVersion version = person.report().version();
    Member.Builder member = Member.builder();
    member.id(id.get());
    name(person).ifPresent(member::name);
    date(person.element(), "dPersonnel.11", findings).ifPresent(member::birthDate);
    state(person.residence()).ifPresent(member::residence);
    Set<Specialization> specializations = new LinkedHashSet<>();
    for (NemsisLicense license : person.licenses()) {
      credential(license, version, specializations, findings).ifPresent(member::addCredential);
    }
    for (NemsisPractice practice : person.practices()) {
      practice
          .level()
          .text()
          .map(code -> NemsisLevels.of(version, Of.MEMBER, code))
          .flatMap(NemsisMapper::specialization)
          .ifPresent(specializations::add);
    }
    registry(person, version, findings).ifPresent(member::addCredential);
    affiliation(person, findings).ifPresent(member::addAffiliation);
    specializations.forEach(member::addSpecialization);
    return Optional.of(member.build());
  }

  /**
   * The agency that a record describes.
   *
   * @param record the record
   * @param findings where what could not be mapped is added
   * @return the agency, or empty where it has no number or its state is unknown
   */
  public Optional<Agency> agency(NemsisAgency record, Findings findings) {
    Optional<OrganizationId> id = agencyId(record.element());
    Optional<Jurisdiction> jurisdiction = state(record.state());
    if (id.isEmpty() || jurisdiction.isEmpty()) {
      NemsisFindings.add(
          findings, NOT_MAPPED, record.element(), "no number (dAgency.02) or no known state");
      return Optional.empty();
    }
    Agency.Builder agency = Agency.builder();
    agency.id(id.get());
    agency.jurisdiction(jurisdiction.get());
    String number = line(record.number()).orElse(id.get().toString());
    Optional<String> name = line(record.name());
    if (name.isEmpty()) {
      NemsisFindings.add(findings, NAME, record.element());
    }
    agency.name(name.orElse(number));
    line(record.stateId()).ifPresent(agency::stateId);
    agency.number(number);
    for (NemsisElement area : record.serviceAreas()) {
      state(area.value("dAgency.05")).ifPresent(agency::addServiceArea);
      for (NemsisElement county : area.all("dAgency.06")) {
        county
            .text()
            .filter(code -> code.matches("[0-9]{5}"))
            .ifPresent(code -> agency.addAreaCode(Code.of("ANSI_COUNTY", code)));
      }
    }
    mapped(record.element(), "dAgency.09", ServiceType::ofNemsis, findings)
        .ifPresent(agency::primaryService);
    for (NemsisElement service : record.otherServices()) {
      mapped(service, ServiceType::ofNemsis, findings).ifPresent(agency::addOtherService);
    }
    level(record.element(), "dAgency.11", Of.STATE, record.report().version(), findings)
        .ifPresent(agency::addLevel);
    mapped(record.element(), "dAgency.12", StaffStatus::ofNemsis, findings)
        .ifPresent(agency::staffStatus);
    mapped(record.element(), "dAgency.13", AgencyKind::ofNemsis, findings).ifPresent(agency::kind);
    mapped(record.element(), "dAgency.14", TaxStatus::ofNemsis, findings)
        .ifPresent(agency::taxStatus);
    record
        .nationalProviderIds()
        .forEach(at -> line(at.value()).ifPresent(agency::addNationalProviderId));
    record
        .fireDepartmentIds()
        .forEach(at -> line(at.value()).ifPresent(agency::addFireDepartmentId));
    mapped(record.element(), "dAgency.27", NemsisMapper::yesOrNo, findings)
        .ifPresent(agency::licensed);
    return Optional.of(agency.build());
  }

  /**
   * The vehicle that a record describes.
   *
   * @param record the record
   * @param findings where what could not be mapped is added
   * @return the vehicle, or empty where number, type or agency is missing
   */
  public Optional<Vehicle> vehicle(NemsisVehicle record, Findings findings) {
    Optional<VehicleId> id = record.number().text().flatMap(VehicleId::find);
    Optional<VehicleType> type =
        record
            .type()
            .text()
            .filter(code -> NemsisList.of("VehicleType").has(record.report().version(), code))
            .map(code -> VehicleType.of("NEMSIS_VEHICLE_TYPE", code));
    Optional<OrganizationId> agency = agencyOf(record.report());
    if (id.isEmpty() || type.isEmpty() || agency.isEmpty()) {
      NemsisFindings.add(
          findings,
          NOT_MAPPED,
          record.element(),
          id.isEmpty()
              ? "no number (dVehicle.01)"
              : type.isEmpty() ? "no type (dVehicle.04)" : "no agency");
      return Optional.empty();
    }
    Vehicle.Builder vehicle = Vehicle.builder();
    vehicle.id(id.get()).agency(agency.get()).type(type.get());
    line(record.callSign()).ifPresent(vehicle::callSign);
    return Optional.of(vehicle.build());
  }

  /**
   * The response that a record describes, with its crew.
   *
   * @param record the record
   * @param findings where what could not be mapped is added
   * @return the response, or empty where the record has neither a number (eRecord.01) nor a UUID
   */
  public Optional<Response> response(NemsisResponse record, Findings findings) {
    Optional<ResponseId> id =
        record
            .reportNumber()
            .text()
            .flatMap(ResponseId::find)
            .or(() -> record.uuid().flatMap(ResponseId::find));
    if (id.isEmpty()) {
      NemsisFindings.add(findings, NOT_MAPPED, record.element(), "neither a number nor a UUID");
      return Optional.empty();
    }
    Response.Builder response = Response.builder();
    response.id(id.get());
    record.report().state().flatMap(NemsisStates::jurisdiction).ifPresent(response::jurisdiction);
    priority(record, findings).ifPresent(response::priority);
    crew(record, findings).ifPresent(response::addCrew);
    events(record, findings).forEach(response::addEvent);
    disposition(record, findings).ifPresent(response::disposition);
    facility(record).ifPresent(response::handOffFacility);
    return Optional.of(response.build());
  }

  /**
   * The crew of a response.
   *
   * <p>Its members are named by {@link NemsisIds#member} of the agency's state and eCrew.01, as the
   * members of that agency's roster are.
   *
   * @param record the record
   * @param findings where what could not be mapped is added
   * @return the crew, or empty where nobody was aboard on record or the unit has no name
   */
  public Optional<Crew> crew(NemsisResponse record, Findings findings) {
    List<NemsisCrewMember> aboard = record.crew();
    Optional<UnitId> unit = unit(record);
    if (aboard.isEmpty()) {
      return Optional.empty();
    }
    if (unit.isEmpty()) {
      NemsisFindings.add(
          findings,
          NOT_MAPPED,
          record.element().first("eCrew").orElse(record.element()),
          "the unit has neither a call sign (eResponse.14) nor a number (eResponse.13)");
      return Optional.empty();
    }
    Crew.Builder crew = Crew.builder();
    crew.unit(unit.get());
    record.vehicleNumber().text().flatMap(VehicleId::find).ifPresent(crew::vehicle);
    for (NemsisCrewMember member : aboard) {
      crew.addMember(crewMember(member, record.report(), findings));
    }
    return Optional.of(crew.build());
  }

  private static CrewMember crewMember(
      NemsisCrewMember record, NemsisReport report, Findings findings) {
    CrewMember.Builder member = CrewMember.builder();
    Optional<String> state = report.state();
    record
        .id()
        .text()
        .filter(number -> !number.isBlank() && state.isPresent())
        .ifPresent(number -> member.id(NemsisIds.member(state.get(), number)));
    NemsisVersion version = report.version();
    level(record.element(), "eCrew.02", Of.MEMBER, version, findings).ifPresent(member::level);
    Optional<String> code = record.level().text();
    code.flatMap(text -> NemsisLevels.source(version, Of.MEMBER, text))
        .ifPresent(member::levelCode);
    member.trainee(
        code.flatMap(text -> NemsisLevels.title(version, Of.MEMBER, text))
            .filter(STUDENT::equals)
            .isPresent());
    Set<CrewRole> roles = new LinkedHashSet<>();
    for (NemsisElement role : record.roles()) {
      mapped(role, CrewRole::findNemsis, findings).ifPresent(roles::add);
    }
    roles.forEach(member::addRole);
    return member.build();
  }

  private Optional<Credential> credential(
      NemsisLicense license,
      NemsisVersion version,
      Set<Specialization> specializations,
      Findings findings) {
    Optional<Jurisdiction> state = state(license.state());
    Optional<String> code = license.level().text();
    Optional<String> title = code.flatMap(text -> NemsisLevels.title(version, Of.MEMBER, text));
    if (state.isEmpty() || title.isEmpty()) {
      NemsisFindings.add(
          findings,
          NOT_MAPPED,
          license.element(),
          state.isEmpty() ? "no known state (dPersonnel.22)" : "no known level (dPersonnel.24)");
      return Optional.empty();
    }
    level(license.element(), "dPersonnel.24", Of.MEMBER, version, findings);
    code.map(text -> NemsisLevels.of(version, Of.MEMBER, text))
        .flatMap(NemsisMapper::specialization)
        .ifPresent(specializations::add);
    Credential.Builder credential = Credential.builder();
    credential.kind(CredentialKind.LICENSE);
    credential.qualification(Qualification.of(state.get(), title.get()));
    issuers.apply(state.get()).ifPresent(credential::authority);
    license.number().text().flatMap(CredentialNumber::find).ifPresent(credential::number);
    date(license.element(), "dPersonnel.26", findings).ifPresent(credential::awarded);
    date(license.element(), "dPersonnel.25", findings).ifPresent(credential::issued);
    Optional<LocalDate> expires = date(license.element(), "dPersonnel.27", findings);
    expires.ifPresent(credential::expires);
    credential.status(expires.isPresent() ? CredentialStatus.ACTIVE : CredentialStatus.UNKNOWN);
    return Optional.of(credential.build());
  }

  private static Optional<Credential> registry(
      NemsisPersonnel person, NemsisVersion version, Findings findings) {
    Optional<String> code = person.registryLevel().text();
    Optional<String> title = code.flatMap(text -> NemsisLevels.title(version, Of.REGISTRY, text));
    if (title.isEmpty()) {
      if (code.isPresent() || person.registryNumber().text().isPresent()) {
        person
            .element()
            .first("dPersonnel.28")
            .or(() -> person.element().first("dPersonnel.29"))
            .ifPresent(
                at -> NemsisFindings.add(findings, VALUE, at, "no known level (dPersonnel.29)"));
      }
      return Optional.empty();
    }
    level(person.element(), "dPersonnel.29", Of.REGISTRY, version, findings);
    Credential.Builder credential = Credential.builder();
    credential.kind(CredentialKind.CERTIFICATION);
    credential.qualification(Qualification.of(UNITED_STATES, title.get()));
    credential.authority(NATIONAL_REGISTRY);
    person.registryNumber().text().flatMap(CredentialNumber::find).ifPresent(credential::number);
    Optional<LocalDate> expires = date(person.element(), "dPersonnel.30", findings);
    expires.ifPresent(credential::expires);
    credential.status(expires.isPresent() ? CredentialStatus.ACTIVE : CredentialStatus.UNKNOWN);
    return Optional.of(credential.build());
  }

  private static Optional<Affiliation> affiliation(NemsisPersonnel person, Findings findings) {
    Optional<OrganizationId> agency = agencyOf(person.report());
    Optional<NemsisElement> status = person.element().first("dPersonnel.31");
    Optional<String> code = status.flatMap(NemsisElement::text);
    Optional<Engagement> engagement = code.flatMap(NemsisMapper::engagement);
    if (agency.isEmpty() || engagement.isEmpty()) {
      status
          .filter(at -> code.isPresent())
          .ifPresent(
              at ->
                  NemsisFindings.add(
                      findings,
                      VALUE,
                      at,
                      agency.isEmpty()
                          ? "the agency is not known"
                          : "neither employed nor a volunteer, or no known code"));
      return Optional.empty();
    }
    Affiliation.Builder affiliation = Affiliation.builder();
    affiliation.organization(agency.get());
    affiliation.engagement(engagement.get());
    date(person.element(), "dPersonnel.33", findings).ifPresent(affiliation::since);
    person
        .primaryRole()
        .text()
        .filter(role -> NemsisList.of("JobResponsibilities").code(role).isPresent())
        .flatMap(role -> RoleCodes.shipped().importable(Code.of("NEMSIS_JOB_RESPONSIBILITY", role)))
        .ifPresent(affiliation::role);
    return Optional.of(affiliation.build());
  }

  private static Optional<Engagement> engagement(String code) {
    return switch (code) {
      case "1531001", "1531003" -> Optional.of(Engagement.PROFESSIONAL);
      case "1531005" -> Optional.of(Engagement.VOLUNTEER);
      default -> Optional.empty();
    };
  }

  private static Optional<MemberId> memberId(NemsisPersonnel person) {
    Optional<String> home = person.report().state();
    @Nullable MemberId first = null;
    for (NemsisLicense license : person.licenses()) {
      Optional<String> state = license.state().text().map(NemsisTimes::collapse);
      Optional<String> number = license.number().text().filter(text -> !text.isBlank());
      if (state.isPresent() && number.isPresent()) {
        if (home.map(NemsisTimes::collapse).equals(state)) {
          return Optional.of(NemsisIds.member(state.get(), number.get()));
        }
        if (first == null) {
          first = NemsisIds.member(state.get(), number.get());
        }
      }
    }
    return Optional.ofNullable(first)
        .or(() -> person.uuid().flatMap(uuid -> MemberId.find(uuid.toLowerCase(Locale.ROOT))));
  }

  private static Optional<PersonName> name(NemsisPersonnel person) {
    Optional<String> last = line(person.lastName());
    Optional<String> first = line(person.firstName());
    Optional<String> middle = line(person.middleName());
    List<String> parts = new ArrayList<>();
    first.ifPresent(parts::add);
    middle.ifPresent(parts::add);
    last.ifPresent(parts::add);
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    PersonName.Builder name = PersonName.builder();
    name.full(String.join(" ", parts));
    if (first.isPresent()) {
      name.given(middle.map(more -> first.get() + ' ' + more).orElse(first.get()));
    }
    last.ifPresent(name::family);
    return Optional.of(name.build());
  }

  private static Optional<OrganizationId> agencyOf(NemsisReport report) {
    return report.key().flatMap(NemsisMapper::agencyId);
  }

  private static Optional<OrganizationId> agencyId(NemsisElement key) {
    Optional<Jurisdiction> state = state(key.value("dAgency.04"));
    Optional<String> number = line(key.value("dAgency.02"));
    return state.isEmpty() || number.isEmpty()
        ? Optional.empty()
        : Optional.of(NemsisIds.organization(state.get(), number.get()));
  }

  private static Optional<ResponsePriority> priority(NemsisResponse record, Findings findings) {
    List<NemsisElement> dispatch = record.all("eDispatch.05");
    for (NemsisElement at : dispatch) {
      Optional<ResponsePriority> priority =
          priority(at, "DispatchPriority", "NEMSIS_DISPATCH_PRIORITY", record, findings);
      if (priority.isPresent()) {
        return priority;
      }
    }
    for (NemsisElement at : record.all("eResponse.23")) {
      return priority(at, "EMSResponseMode", "NEMSIS_RESPONSE_MODE", record, findings);
    }
    return Optional.empty();
  }

  private static Optional<ResponsePriority> priority(
      NemsisElement at, String list, String scheme, NemsisResponse record, Findings findings) {
    NemsisVersion version = record.report().version();
    return mapped(
        at,
        code ->
            NemsisList.of(list).code(version, code).map(known -> ResponsePriority.of(scheme, code)),
        findings);
  }

  private static Optional<UnitId> unit(NemsisResponse record) {
    return record
        .callSign()
        .text()
        .flatMap(UnitId::find)
        .or(() -> record.vehicleNumber().text().flatMap(UnitId::find));
  }

  private static List<ResponseEvent> events(NemsisResponse record, Findings findings) {
    boolean transported = isTransported(record);
    Optional<UnitId> unit = record.crew().isEmpty() ? Optional.empty() : unit(record);
    List<ResponseEvent> events = new ArrayList<>();
    for (NemsisElement time : record.times()) {
      Optional<String> text = time.text();
      @Nullable ResponseEventKind kind = kind(time.name(), transported);
      if (text.isEmpty()) {
        continue;
      }
      Optional<OffsetDateTime> at = text.flatMap(NemsisTimes::dateTime);
      if (kind == null || at.isEmpty()) {
        NemsisFindings.add(
            findings,
            VALUE,
            time,
            kind == null ? "no time of the model" : "no time with an offset");
      } else if (unit.isPresent() && !OF_THE_CALL.contains(kind)) {
        events.add(ResponseEvent.of(kind, at.get(), unit.get()));
      } else {
        events.add(ResponseEvent.of(kind, at.get()));
      }
    }
    return events;
  }

  /** eTimes.09 is leaving the scene, with a patient or without. */
  private static @Nullable ResponseEventKind kind(String element, boolean transported) {
    if (element.equals("eTimes.09")) {
      return transported ? ResponseEventKind.TRANSPORT_BEGUN : ResponseEventKind.LEFT_SCENE;
    }
    return Kinds.BY_ELEMENT.get(element);
  }

  private static boolean isTransported(NemsisResponse record) {
    return record
            .transportDisposition()
            .text()
            .flatMap(TransportDisposition::findNemsis)
            .filter(TransportDisposition::isByThisUnit)
            .isPresent()
        || record.disposition().text().filter(TRANSPORTED::contains).isPresent();
  }

  private static Optional<Disposition> disposition(NemsisResponse record, Findings findings) {
    Disposition.Builder disposition = Disposition.builder();
    Optional<UnitDisposition> unit =
        mapped(record, "eDisposition.27", UnitDisposition::findNemsis, findings);
    Optional<CareDisposition> care =
        mapped(record, "eDisposition.28", CareDisposition::findNemsis, findings);
    Optional<CrewDisposition> crew =
        mapped(record, "eDisposition.29", CrewDisposition::findNemsis, findings);
    Optional<TransportDisposition> transport =
        mapped(record, "eDisposition.30", TransportDisposition::findNemsis, findings);
    unit.ifPresent(disposition::unit);
    care.ifPresent(disposition::care);
    crew.ifPresent(disposition::crew);
    transport.ifPresent(disposition::transport);
    boolean any = unit.isPresent() || care.isPresent() || crew.isPresent() || transport.isPresent();
    for (NemsisElement reason : record.reasons()) {
      mapped(reason, ReleaseReason::findNemsis, findings).ifPresent(disposition::addReason);
    }
    Optional<Code> older =
        mapped(
            record,
            "eDisposition.12",
            code ->
                NemsisList.of("IncidentPatientDisposition")
                    .code(record.report().version(), code)
                    .map(known -> Code.of("NEMSIS_INCIDENT_DISPOSITION", code)),
            findings);
    older.ifPresent(disposition::code);
    return any || older.isPresent() ? Optional.of(disposition.build()) : Optional.empty();
  }

  private static Optional<OrganizationId> facility(NemsisResponse record) {
    Optional<Jurisdiction> state =
        state(record.value("eDisposition.05"))
            .or(() -> record.report().state().flatMap(NemsisStates::jurisdiction));
    Optional<String> code = line(record.destination());
    return state.isEmpty() || code.isEmpty() || !isTransported(record)
        ? Optional.empty()
        : Optional.of(NemsisIds.organization(state.get(), code.get()));
  }

  /** The level that a code states; what it does not state is a finding. */
  private static Optional<ProviderLevel> level(
      NemsisElement group, String name, Of list, NemsisVersion version, Findings findings) {
    Optional<NemsisElement> element = group.first(name);
    Optional<String> code = element.flatMap(NemsisElement::text);
    if (element.isEmpty() || code.isEmpty()) {
      return Optional.empty();
    }
    NemsisElement at = element.get();
    NemsisLevel level = NemsisLevels.of(version, list, code.get());
    if (level instanceof NemsisLevel.Known known) {
      return known.level();
    }
    String title = NemsisLevels.title(version, list, code.get()).orElse("-");
    if (level instanceof NemsisLevel.Disputed disputed) {
      NemsisFindings.add(
          findings, DISPUTED, at, code.get(), title, codes(disputed.possible(), " and "));
    } else if (level instanceof NemsisLevel.NeedsMore more) {
      NemsisFindings.add(
          findings, NEEDS_MORE, at, code.get(), title, codes(more.possible(), " or "));
    } else if (level instanceof NemsisLevel.Outside outside) {
      NemsisFindings.add(findings, OUTSIDE, at, code.get(), title, outside.kind().code());
    } else {
      NemsisFindings.add(findings, VALUE, at, "no code of the list");
    }
    return Optional.empty();
  }

  private static String codes(List<ProviderLevel> levels, String and) {
    return levels.stream().map(ProviderLevel::code).collect(Collectors.joining(and));
  }

  private static Optional<Specialization> specialization(NemsisLevel level) {
    if (level instanceof NemsisLevel.Known known) {
      return known.specialization();
    }
    return level instanceof NemsisLevel.NeedsMore more ? more.specialization() : Optional.empty();
  }

  private static Optional<Boolean> yesOrNo(String code) {
    return code.equals(YES)
        ? Optional.of(true)
        : code.equals(NO) ? Optional.of(false) : Optional.empty();
  }

  private static <T> Optional<T> mapped(
      NemsisResponse record, String name, Function<String, Optional<T>> map, Findings findings) {
    List<NemsisElement> found = record.all(name);
    return found.isEmpty() ? Optional.empty() : mapped(found.get(0), map, findings);
  }

  private static <T> Optional<T> mapped(
      NemsisElement group, String name, Function<String, Optional<T>> map, Findings findings) {
    return group.first(name).flatMap(at -> mapped(at, map, findings));
  }

  private static <T> Optional<T> mapped(
      NemsisElement at, Function<String, Optional<T>> map, Findings findings) {
    Optional<String> text = at.text();
    Optional<T> value = text.flatMap(map);
    if (text.isPresent() && value.isEmpty()) {
      NemsisFindings.add(findings, VALUE, at, "no code of the list");
    }
    return value;
  }

  private static Optional<LocalDate> date(NemsisElement group, String name, Findings findings) {
    Optional<NemsisElement> element = group.first(name);
    Optional<String> text = element.flatMap(NemsisElement::text);
    Optional<LocalDate> date = text.flatMap(NemsisTimes::date);
    if (text.isPresent() && date.isEmpty()) {
      element.ifPresent(at -> NemsisFindings.add(findings, VALUE, at, "no date"));
    }
    return date;
  }

  private static Optional<Jurisdiction> state(NemsisValue value) {
    return value.text().map(NemsisTimes::collapse).flatMap(NemsisStates::jurisdiction);
  }

  /** A text of one line that the model takes. */
  private static Optional<String> line(NemsisValue value) {
    return value.text().map(String::strip).filter(text -> Texts.isLine(text, 150));
  }

  private static final class Kinds {
    static final Map<String, ResponseEventKind> BY_ELEMENT = new LinkedHashMap<>();

    static {
      for (ResponseEventKind kind : ResponseEventKind.values()) {
        kind.nemsisElement().ifPresent(element -> BY_ELEMENT.putIfAbsent(element, kind));
      }
    }
  }
}
