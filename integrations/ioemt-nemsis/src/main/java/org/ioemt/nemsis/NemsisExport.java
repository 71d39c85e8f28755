package org.ioemt.nemsis;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Vehicle;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.PersonName;
import org.ioemt.nemsis.NemsisDefinition.Usage;
import org.ioemt.nemsis.NemsisLevels.Of;
import org.ioemt.nemsis.NemsisReport.DataSet;
import org.ioemt.organization.Agency;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.RoleCodes;
import org.ioemt.organization.ServiceType;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of a {@code DEMDataSet} of an agency, its vehicles and its members, for {@link
 * NemsisWriter} to write.
 *
 * <pre>{@code
 * NemsisExport export =
 *     NemsisExport.of(NemsisVersion.V3_5_1, agency, OffsetDateTime.parse("2026-11-20T08:00:00-05:00"))
 *         .withBase(baseAgency);
 * writer.write(export.agency(findings));
 * writer.write(export.section(configuration));
 * for (Member member : members) {
 *   writer.write(export.personnel(member, findings));
 * }
 * }</pre>
 *
 * <p>Nothing is invented. What NEMSIS cannot say is a finding, not a guess: a level without a code
 * (the prehospital emergency physician), a credential of another country, a revoked license (NEMSIS
 * has no status and would show it as good). What NEMSIS asks and nobody knows is a NOT value
 * ({@link NotValue#NOT_RECORDED}) where the element allows one, and else a finding of severity
 * ERROR: then the document will not be valid. A {@code dConfiguration} is always needed and never
 * follows from the model; take it from a document of the agency ({@link
 * NemsisReader#keepingSections()}).
 *
 * <p>A title in the words of NEMSIS gets the code of that title, so that a code that was read goes
 * back as it was. Other titles are asked of the crosswalk, and the level gets a code only where the
 * list has one that means exactly it.
 *
 * <p>UUIDs are made of the ids of agency, vehicle and member (version 3), and are the same in every
 * document; an id that is a UUID already is taken as it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class NemsisExport {

  /** The system of {@link Agency#areaCodes()} whose codes are counties of the United States. */
  public static final String COUNTY_SYSTEM = "ANSI_COUNTY";

  private static final FindingCode NO_ELEMENT =
      FindingCode.define(
          "nemsis-export.no-element",
          Severity.INFO,
          "NEMSIS {version} has no element that says this; it is not written",
          "version");
  private static final FindingCode NO_CODE =
      FindingCode.define(
          "nemsis-export.no-code",
          Severity.WARNING,
          "the list {list} of NEMSIS {version} has no code for {value}; it is not written",
          "list",
          "version",
          "value");
  private static final FindingCode NOT_ALLOWED =
      FindingCode.define(
          "nemsis-export.value-not-allowed",
          Severity.WARNING,
          "the value does not have the form that {element} of NEMSIS {version} allows; it is not"
              + " written",
          "element",
          "version");
  private static final FindingCode MISSING =
      FindingCode.define(
          "nemsis-export.element-missing",
          Severity.ERROR,
          "NEMSIS {version} demands a value of {element}, and none is known; the document is not"
              + " valid",
          "element",
          "version");
  private static final FindingCode ELSEWHERE =
      FindingCode.define(
          "nemsis-export.credential-elsewhere",
          Severity.WARNING,
          "a credential of {jurisdiction} is not written: NEMSIS has licenses of states of the US"
              + " and the certification of the National Registry",
          "jurisdiction");
  private static final FindingCode LEVEL_UNKNOWN =
      FindingCode.define(
          "nemsis-export.level-not-known",
          Severity.WARNING,
          "the title gives no level in {jurisdiction} ({answer}); the license is written without",
          "jurisdiction",
          "answer");
  private static final FindingCode NOT_ACTIVE =
      FindingCode.define(
          "nemsis-export.status-not-written",
          Severity.WARNING,
          "a credential that is {status} is not written: NEMSIS has no status, and would show it as"
              + " good",
          "status");
  private static final FindingCode TRANSLATED =
      FindingCode.define(
          "nemsis-export.level-translated",
          Severity.INFO,
          "the title is of another version; {version} writes {code} for it",
          "version",
          "code");
  private static final FindingCode ONCE =
      FindingCode.define(
          "nemsis-export.only-once",
          Severity.WARNING,
          "{element} is there once in NEMSIS and taken already; this one is not written",
          "element");
  private static final FindingCode NOT_SPLIT =
      FindingCode.define(
          "nemsis-export.name-not-split",
          Severity.WARNING,
          "the name is not given in parts, and where to part it is not guessed; it is not written");
  private static final FindingCode LOWEST =
      FindingCode.define(
          "nemsis-export.lowest-level",
          Severity.INFO,
          "of several levels {level} is written: dAgency.11 is the level of every request",
          "level");

  private static final FindingCode RESULTS =
      FindingCode.define(
          "nemsis-export.results-left-out",
          Severity.WARNING,
          "{count} custom results of the base document are not written: they belong to records that"
              + " are replaced",
          "count");

  private static final OrganizationId NATIONAL_REGISTRY = OrganizationId.of("US-NREMT");
  private static final Jurisdiction UNITED_STATES = Jurisdiction.of("US");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2050;
  private static final Pattern UUID_FORM =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");

  private final NemsisVersion version;
  private final Agency agency;
  private final NemsisReport report;
  private final LocalDate day;
  private final @Nullable NemsisElement base;
  private final Crosswalk crosswalk;
  private final StandardizationPolicy policy;

  private NemsisExport(
      Agency agency,
      NemsisReport report,
      LocalDate day,
      @Nullable NemsisElement base,
      Crosswalk crosswalk,
      StandardizationPolicy policy) {
    this.version = report.version();
    this.agency = agency;
    this.report = report;
    this.day = day;
    this.base = base;
    this.crosswalk = crosswalk;
    this.policy = policy;
  }

  /**
   * An export of an agency, with the shipped crosswalk and the conservative policy.
   *
   * @param version the version that is written
   * @param agency the agency
   * @param made when the document is made; its seconds and offset are written
   * @return the export
   * @throws IllegalArgumentException if the time is not of the years 1950 to 2049
   */
  public static NemsisExport of(NemsisVersion version, Agency agency, OffsetDateTime made) {
    if (made.getYear() < FIRST_YEAR || made.getYear() >= LAST_YEAR) {
      throw new IllegalArgumentException(
          "time: expected one of the years 1950 to 2049, found " + made.getYear());
    }
    NemsisReport report =
        new NemsisReport(
            version, DataSet.DEMOGRAPHIC, 1, Optional.empty(), Optional.of(TIME.format(made)));
    return new NemsisExport(
        agency,
        report,
        made.toLocalDate(),
        null,
        Crosswalk.shipped(),
        StandardizationPolicy.CONSERVATIVE);
  }

  /**
   * The same export with another crosswalk or policy for the titles that are not in the words of
   * NEMSIS.
   *
   * @param titles the crosswalk
   * @param accepted the policy
   * @return the export
   */
  public NemsisExport with(Crosswalk titles, StandardizationPolicy accepted) {
    return new NemsisExport(agency, report, day, base, titles, accepted);
  }

  /**
   * The same export with what a document of the agency says of it. Elements of {@code dAgency} that
   * the agency does not state, such as counties and statistics, are taken from there.
   *
   * @param known the agency as a document has it
   * @return the export
   * @throws IllegalArgumentException if it is of another version, or of another agency: its state
   *     id, number or state is not the one stated
   */
  public NemsisExport withBase(NemsisAgency known) {
    requireVersion(known);
    requireSame("dAgency.01", known.stateId(), agency.stateId());
    requireSame("dAgency.02", known.number(), agency.number());
    requireSame("dAgency.04", known.state(), NemsisStates.number(agency.jurisdiction()));
    return new NemsisExport(agency, report, day, known.element(), crosswalk, policy);
  }

  /**
   * Every finding of an export.
   *
   * @return the codes
   */
  public static List<FindingCode> findings() {
    return List.of(
        NO_ELEMENT,
        NO_CODE,
        NOT_ALLOWED,
        MISSING,
        ELSEWHERE,
        LEVEL_UNKNOWN,
        NOT_ACTIVE,
        TRANSLATED,
        ONCE,
        NOT_SPLIT,
        LOWEST,
        RESULTS);
  }

  /**
   * The agency.
   *
   * @param findings gets what cannot be said, with paths in the agency
   * @return the {@code dAgency}
   */
  public NemsisAgency agency(Findings findings) {
    Draft draft = new Draft("dAgency", findings);
    if (base != null) {
      base.children().forEach(child -> draft.add(child));
    }
    draft.text("dAgency.01", agency.stateId(), FindingPath.of("stateId"));
    draft.text("dAgency.02", agency.number(), FindingPath.of("number"));
    draft.text("dAgency.03", Optional.of(agency.name()), FindingPath.of("name"));
    Optional<String> state = NemsisStates.number(agency.jurisdiction());
    if (state.isEmpty()) {
      findings.add(
          NO_CODE,
          FindingPath.of("jurisdiction"),
          "of states",
          version.code(),
          agency.jurisdiction().code());
    }
    draft.text("dAgency.04", state, FindingPath.of("jurisdiction"));
    areas(draft, state, findings);
    draft.code(
        "dAgency.09",
        agency.primaryService(),
        ServiceType::nemsis,
        ServiceType::code,
        FindingPath.of("primaryService"));
    services(draft, findings);
    level(draft, findings);
    draft.code(
        "dAgency.12",
        agency.staffStatus(),
        status -> status.nemsis(),
        status -> status.code(),
        FindingPath.of("staffStatus"));
    draft.code(
        "dAgency.13",
        agency.kind(),
        kind -> kind.nemsis(),
        kind -> kind.code(),
        FindingPath.of("kind"));
    draft.code(
        "dAgency.14",
        agency.taxStatus(),
        status -> status.nemsis(),
        status -> status.code(),
        FindingPath.of("taxStatus"));
    if (version.isOlder() && !draft.has("dAgency.AgencyYearGroup")) {
      // 3.4 wants a year. That nothing is recorded of the present one is true of any agency.
      Draft statistics = new Draft("dAgency.AgencyYearGroup", findings);
      statistics.add(NemsisElement.of("dAgency.15", String.valueOf(day.getYear())));
      draft.add(statistics.group(Map.of(), FindingPath.root()));
    }
    draft.texts("dAgency.25", agency.nationalProviderIds(), "nationalProviderIds");
    draft.texts("dAgency.26", agency.fireDepartmentIds(), "fireDepartmentIds");
    draft.text(
        "dAgency.27",
        agency.licensed().map(licensed -> licensed ? "9923003" : "9923001"),
        FindingPath.of("licensed"));
    NemsisElement element = draft.group(Map.of(), FindingPath.root());
    return new NemsisAgency(report, element);
  }

  private void areas(Draft draft, Optional<String> licensedIn, Findings findings) {
    Set<String> known = new HashSet<>();
    for (NemsisElement group : draft.all("dAgency.AgencyServiceGroup")) {
      group.value("dAgency.05").text().ifPresent(known::add);
    }
    List<String> states = new ArrayList<>();
    if (agency.serviceAreas().isEmpty()) {
      licensedIn.ifPresent(states::add);
    }
    for (int i = 0; i < agency.serviceAreas().size(); i++) {
      Jurisdiction area = agency.serviceAreas().get(i);
      Optional<String> number = NemsisStates.number(area);
      if (number.isEmpty()) {
        findings.add(
            NO_CODE, FindingPath.of("serviceAreas", i), "of states", version.code(), area.code());
      }
      number.ifPresent(states::add);
    }
    Set<Integer> written = new HashSet<>();
    for (String state : states) {
      if (known.contains(state)) {
        continue;
      }
      known.add(state);
      Draft group = new Draft("dAgency.AgencyServiceGroup", findings);
      group.add(NemsisElement.of("dAgency.05", state));
      for (int i = 0; i < agency.areaCodes().size(); i++) {
        Code code = agency.areaCodes().get(i);
        if (code.system().equals(COUNTY_SYSTEM) && code.value().startsWith(state)) {
          group.append("dAgency.06", code.value(), FindingPath.of("areaCodes", i));
          written.add(i);
        }
      }
      draft.add(group.group(uuid("area", state), FindingPath.of("areaCodes")));
    }
    for (int i = 0; i < agency.areaCodes().size(); i++) {
      if (!written.contains(i) && !isCounty(draft, agency.areaCodes().get(i))) {
        findings.add(NO_ELEMENT, FindingPath.of("areaCodes", i), version.code());
      }
    }
  }

  private static boolean isCounty(Draft draft, Code code) {
    return code.system().equals(COUNTY_SYSTEM)
        && draft.all("dAgency.AgencyServiceGroup").stream()
            .flatMap(group -> group.all("dAgency.06").stream())
            .anyMatch(county -> county.text().filter(code.value()::equals).isPresent());
  }

  private void services(Draft draft, Findings findings) {
    if (agency.otherServices().isEmpty()) {
      return;
    }
    draft.remove("dAgency.10");
    for (int i = 0; i < agency.otherServices().size(); i++) {
      ServiceType service = agency.otherServices().get(i);
      FindingPath path = FindingPath.of("otherServices", i);
      Optional<Code> code = service.nemsis();
      if (code.isEmpty()) {
        findings.add(NO_CODE, path, "TypeOfService", version.code(), service.code());
      } else {
        draft.append("dAgency.10", code.get().value(), path);
      }
    }
  }

  private void level(Draft draft, Findings findings) {
    Optional<ProviderLevel> lowest =
        agency.levels().stream().min(Comparator.comparingInt(ProviderLevel::rank));
    if (lowest.isEmpty()) {
      return;
    }
    FindingPath path = FindingPath.of("levels");
    if (agency.levels().size() > 1) {
      findings.add(LOWEST, path, lowest.get().code());
    }
    // A code that was read and means the level goes back as it was.
    boolean same =
        draft.all("dAgency.11").stream()
            .flatMap(element -> element.text().stream())
            .map(code -> NemsisLevels.of(version, Of.STATE, code).level())
            .anyMatch(lowest::equals);
    if (!same) {
      Optional<String> code = NemsisLevels.code(version, Of.STATE, lowest.get());
      if (code.isEmpty()) {
        findings.add(NO_CODE, path, Of.STATE.list().name(), version.code(), lowest.get().code());
      } else {
        draft.text("dAgency.11", code, path);
      }
    }
  }

  /**
   * A vehicle.
   *
   * @param vehicle the vehicle
   * @param findings gets what cannot be said, with paths in the vehicle
   * @return the {@code dVehicle.VehicleGroup}
   */
  public NemsisVehicle vehicle(Vehicle vehicle, Findings findings) {
    Draft draft = new Draft("dVehicle.VehicleGroup", findings);
    String id = vehicle.id().toString();
    draft.text("dVehicle.01", Optional.of(id), FindingPath.of("id"));
    draft.text("dVehicle.03", vehicle.callSign(), FindingPath.of("callSign"));
    Code type = vehicle.type().code();
    if (type.system().equals("NEMSIS_VEHICLE_TYPE")) {
      draft.text("dVehicle.04", Optional.of(type.value()), FindingPath.of("type"));
    } else {
      findings.add(NO_CODE, FindingPath.of("type"), "VehicleType", version.code(), type.toString());
    }
    unsaid(findings, vehicle.carriesPatients().isPresent(), "carriesPatients");
    unsaid(findings, vehicle.base().isPresent(), "base");
    unsaid(findings, vehicle.point().isPresent(), "point");
    unsaid(findings, !vehicle.equipment().isEmpty(), "equipment");
    return new NemsisVehicle(report, draft.group(uuid("vehicle", id), FindingPath.root()));
  }

  /**
   * A member as one of the agency's people.
   *
   * @param member the member
   * @param findings gets what cannot be said, with paths in the member; no personal data
   * @return the {@code dPersonnel.PersonnelGroup}
   */
  public NemsisPersonnel personnel(Member member, Findings findings) {
    String id = member.id().toString();
    Draft draft = new Draft("dPersonnel.PersonnelGroup", findings);
    name(member, draft, findings);
    residence(member, draft, findings);
    draft.date("dPersonnel.11", member.birthDate(), FindingPath.of("birthDate"));
    for (int i = 0; i < member.languages().size(); i++) {
      language(member.languages().get(i), FindingPath.of("languages", i), draft, findings);
    }
    // Ids that were made of a license or a UUID on the way in are no ids of the agency's.
    if (!UUID_FORM.matcher(id).matches() && !id.startsWith(NemsisIds.MEMBER_PREFIX)) {
      draft.text("dPersonnel.21", Optional.of(id), FindingPath.of("id"));
    }
    Set<String> used = new HashSet<>();
    for (int i = 0; i < member.credentials().size(); i++) {
      credential(
          id, member.credentials().get(i), FindingPath.of("credentials", i), used, draft, findings);
    }
    service(member, draft, findings);
    unsaid(findings, member.place().isPresent(), "place");
    unsaid(findings, member.membership().isPresent(), "membership");
    unsaid(findings, member.claimedLevel().isPresent(), "claimedLevel");
    unsaid(findings, !member.specializations().isEmpty(), "specializations");
    unsaid(findings, member.availability().isPresent(), "availability");
    unsaid(findings, member.preferences().isPresent(), "preferences");
    return new NemsisPersonnel(report, draft.group(uuid("member", id), FindingPath.root()));
  }

  /**
   * A section of another document, or any record, as one of this export.
   *
   * @param section the section, for instance the {@code dConfiguration} that NEMSIS demands
   * @return the same section in the report of this export
   * @throws IllegalArgumentException if it is of another version
   */
  public NemsisSection section(NemsisSection section) {
    requireVersion(section);
    return new NemsisSection(report, section.element());
  }

  /**
   * A custom element of another document as one of this export.
   *
   * @param custom the custom element
   * @return the same in the report of this export
   * @throws IllegalArgumentException if it is of another version
   */
  public NemsisCustomElement customElement(NemsisCustomElement custom) {
    requireVersion(custom);
    return new NemsisCustomElement(report, custom.element());
  }

  /**
   * A vehicle of another document as one of this export.
   *
   * @param vehicle the vehicle as a document has it
   * @return the same in the report of this export
   * @throws IllegalArgumentException if it is of another version
   */
  public NemsisVehicle vehicle(NemsisVehicle vehicle) {
    requireVersion(vehicle);
    return new NemsisVehicle(report, vehicle.element());
  }

  /**
   * What is to be said of a document without a {@code dConfiguration}, which nothing of the model
   * can replace.
   *
   * @return a finding of severity ERROR
   */
  public Finding withoutConfiguration() {
    return Finding.of(MISSING, FindingPath.root(), "dConfiguration", version.code());
  }

  /**
   * What is to be said of custom results of a base document. They belong to its people, whom the
   * members replace, so they are not written.
   *
   * @param count how many there are
   * @return a finding
   */
  public Finding withoutResults(long count) {
    return Finding.of(RESULTS, FindingPath.root(), String.valueOf(count));
  }

  private void name(Member member, Draft draft, Findings findings) {
    Draft group = new Draft("dPersonnel.NameGroup", findings);
    FindingPath path = FindingPath.of("name");
    if (member.name().isPresent()) {
      PersonName name = member.name().get();
      if (name.family().isEmpty() && name.given().isEmpty()) {
        if (isOneWord(name.text())) {
          // Whoever has one name has it where lists are sorted.
          group.text("dPersonnel.01", Optional.of(name.text()), path);
        } else {
          findings.add(NOT_SPLIT, path);
        }
      } else {
        group.text("dPersonnel.01", name.family(), path.property("family"));
        group.text("dPersonnel.02", name.given(), path.property("given"));
        group.text("dPersonnel.03", middle(name), path.property("full"));
      }
    }
    draft.add(group.group(Map.of(), path));
  }

  /** What stands between the given and the family name where the full name begins and ends so. */
  private static Optional<String> middle(PersonName name) {
    String before = name.given().orElse("") + ' ';
    String after = ' ' + name.family().orElse("");
    String full = name.text();
    boolean framed =
        before.length() > 1
            && after.length() > 1
            && full.length() > before.length() + after.length()
            && full.startsWith(before)
            && full.endsWith(after);
    return framed
        ? Optional.of(full.substring(before.length(), full.length() - after.length()))
        : Optional.empty();
  }

  private static boolean isOneWord(String text) {
    return text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private void residence(Member member, Draft draft, Findings findings) {
    if (member.residence().isEmpty()) {
      return;
    }
    Jurisdiction residence = member.residence().get();
    FindingPath path = FindingPath.of("residence");
    Draft group = new Draft("dPersonnel.AddressGroup", findings);
    Optional<String> state = NemsisStates.number(residence);
    String country = state.isPresent() ? UNITED_STATES.code() : residence.country().code();
    boolean listed = NemsisList.of("ANSICountryCodesCAMXUS").code(version, country).isPresent();
    group.text("dPersonnel.06", state, path);
    if (listed) {
      group.text("dPersonnel.08", Optional.of(country), path);
    }
    if (listed) {
      draft.add(group.group(Map.of(), path));
    }
    if (!listed || (state.isEmpty() && !residence.isCountry())) {
      findings.add(NO_ELEMENT, path, version.code());
    }
  }

  private void language(LanguageSkill skill, FindingPath path, Draft draft, Findings findings) {
    String language = skill.language().language();
    if (language.equals("en")) {
      return; // the element asks for foreign languages
    }
    Optional<String> code = Languages.code(language);
    if (code.isEmpty() || !NemsisList.of(Languages.LIST).has(version, code.get())) {
      findings.add(NO_CODE, path, Languages.LIST, version.code(), skill.language().toString());
    } else if (draft.all("dPersonnel.20").stream()
        .noneMatch(element -> element.text().equals(code))) {
      draft.append("dPersonnel.20", code.get(), path);
    }
  }

  private void credential(
      String member,
      Credential credential,
      FindingPath path,
      Set<String> used,
      Draft draft,
      Findings findings) {
    Qualification title = credential.qualification();
    Jurisdiction place = title.jurisdiction();
    CredentialStatus status = credential.status();
    // What has run out can be seen by its last day.
    boolean ended =
        status == CredentialStatus.EXPIRED
            && credential.expires().filter(last -> last.isBefore(day)).isPresent();
    if (credential.kind() == CredentialKind.DEGREE) {
      findings.add(NO_ELEMENT, path, version.code());
    } else if (!status.isActive() && status != CredentialStatus.UNKNOWN && !ended) {
      findings.add(NOT_ACTIVE, path.property("status"), status.code());
    } else if (credential.authority().filter(NATIONAL_REGISTRY::equals).isPresent()) {
      registry(credential, path, draft, findings);
    } else if (NemsisStates.number(place).isPresent()) {
      license(member, credential, path, used, draft, findings);
    } else {
      findings.add(ELSEWHERE, path, place.code());
    }
    unsaid(findings, !credential.verifications().isEmpty(), path.property("verifications"));
  }

  private void license(
      String member,
      Credential credential,
      FindingPath path,
      Set<String> used,
      Draft draft,
      Findings findings) {
    Draft group = new Draft("dPersonnel.LicensureGroup", findings);
    String state = NemsisStates.number(credential.qualification().jurisdiction()).orElse("");
    Optional<String> number = credential.number().map(CredentialNumber::text);
    group.text(
        "dPersonnel.22",
        Optional.of(state),
        path.property("qualification").property("jurisdiction"));
    group.text("dPersonnel.23", number, path.property("number"));
    group.text(
        "dPersonnel.24",
        level(Of.MEMBER, credential, path, findings),
        path.property("qualification").property("title"));
    group.date("dPersonnel.25", credential.issued(), path.property("issued"));
    group.date("dPersonnel.26", credential.awarded(), path.property("awarded"));
    group.date("dPersonnel.27", credential.expires(), path.property("expires"));
    // Of what names the license, not of its place in the list, which may change.
    String key =
        member + '/' + state + '/' + number.orElse("") + '/' + credential.qualification().title();
    String free = key;
    for (int i = 2; !used.add(free); i++) {
      free = key + '/' + i;
    }
    draft.add(group.group(uuid("license", free), path));
  }

  private void registry(Credential credential, FindingPath path, Draft draft, Findings findings) {
    if (draft.has("dPersonnel.29") || draft.has("dPersonnel.28")) {
      findings.add(ONCE, path, "dPersonnel.28");
      return;
    }
    draft.text(
        "dPersonnel.28", credential.number().map(CredentialNumber::text), path.property("number"));
    draft.text(
        "dPersonnel.29",
        level(Of.REGISTRY, credential, path, findings),
        path.property("qualification").property("title"));
    draft.date("dPersonnel.30", credential.expires(), path.property("expires"));
    unsaid(findings, credential.issued().isPresent(), path.property("issued"));
    unsaid(findings, credential.awarded().isPresent(), path.property("awarded"));
  }

  /** The code of a title, by its words or else by the level that the crosswalk accepts for it. */
  private Optional<String> level(
      Of list, Credential credential, FindingPath path, Findings findings) {
    Qualification title = credential.qualification();
    FindingPath place = path.property("qualification").property("title");
    Optional<String> own = titled(version, list, title.title());
    if (own.isPresent()) {
      return own;
    }
    for (NemsisVersion other : NemsisVersion.values()) {
      Optional<String> theirs = titled(other, list, title.title());
      Optional<String> translated =
          theirs.flatMap(code -> NemsisLevels.translate(list, other, code, version));
      if (translated.isPresent()) {
        findings.add(TRANSLATED, place, version.code(), translated.get());
        return translated;
      }
    }
    Standardization answer = crosswalk.standardize(credential, policy);
    Optional<ProviderLevel> level = answer.level();
    if (level.isEmpty()) {
      findings.add(LEVEL_UNKNOWN, place, title.jurisdiction().code(), answer.kind().code());
      return Optional.empty();
    }
    Optional<String> code = NemsisLevels.code(version, list, level.get());
    if (code.isEmpty()) {
      findings.add(NO_CODE, place, list.list().name(), version.code(), level.get().code());
    }
    return code;
  }

  private static Optional<String> titled(NemsisVersion version, Of list, String title) {
    return list.list().codes(version).stream()
        .map(NemsisCode::code)
        .filter(code -> NemsisLevels.title(version, list, code).filter(title::equals).isPresent())
        .findFirst();
  }

  private void service(Member member, Draft draft, Findings findings) {
    boolean found = false;
    for (int i = 0; i < member.affiliations().size(); i++) {
      Affiliation affiliation = member.affiliations().get(i);
      FindingPath path = FindingPath.of("affiliations", i);
      if (!affiliation.organization().equals(agency.id())) {
        findings.add(NO_ELEMENT, path, version.code());
      } else if (found) {
        findings.add(ONCE, path, "dPersonnel.31");
      } else {
        found = true;
        service(affiliation, path, draft, findings);
      }
    }
  }

  private void service(Affiliation affiliation, FindingPath path, Draft draft, Findings findings) {
    if (affiliation.engagement() == Engagement.VOLUNTEER) {
      draft.text("dPersonnel.31", Optional.of("1531005"), path);
    } else {
      // Paid, but full or part time is not known.
      findings.add(
          NO_CODE,
          path.property("engagement"),
          "EmploymentStatus",
          version.code(),
          affiliation.engagement().code());
    }
    draft.date("dPersonnel.33", affiliation.since(), path.property("since"));
    if (affiliation.role().isPresent()) {
      Optional<Code> code =
          RoleCodes.shipped().exportable(affiliation.role().get(), "NEMSIS_JOB_RESPONSIBILITY");
      if (code.isEmpty()) {
        findings.add(
            NO_CODE,
            path.property("role"),
            "JobResponsibilities",
            version.code(),
            affiliation.role().get().code());
      } else {
        draft.text("dPersonnel.34", Optional.of(code.get().value()), path.property("role"));
      }
    }
    unsaid(findings, affiliation.until().isPresent(), path.property("until"));
  }

  private void unsaid(Findings findings, boolean stated, String property) {
    unsaid(findings, stated, FindingPath.of(property));
  }

  private void unsaid(Findings findings, boolean stated, FindingPath path) {
    if (stated) {
      findings.add(NO_ELEMENT, path, version.code());
    }
  }

  private Map<String, String> uuid(String what, String id) {
    if (version.isOlder()) {
      return Map.of();
    }
    if (UUID_FORM.matcher(id).matches()) {
      return Map.of(NemsisElement.UUID, id);
    }
    String name = "org.ioemt/nemsis/" + agency.id() + '/' + what + '/' + id;
    return Map.of(
        NemsisElement.UUID,
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
  }

  private void requireVersion(NemsisRecord record) {
    if (record.report().version() != version) {
      throw new IllegalArgumentException(
          "base: expected a document of NEMSIS "
              + version.code()
              + ", found one of "
              + record.report().version().code());
    }
  }

  private static void requireSame(String element, NemsisValue known, Optional<String> stated) {
    if (stated.isPresent() && known.text().isPresent() && !known.text().equals(stated)) {
      throw new IllegalArgumentException(
          "base: " + element + " is another than the agency's, so it is of another agency");
    }
  }

  /** The elements of a group while they are gathered; each has been found to fit. */
  private final class Draft {

    private final String name;
    private final Findings findings;
    private final Map<String, List<NemsisElement>> values = new LinkedHashMap<>();

    Draft(String name, Findings findings) {
      this.name = name;
      this.findings = findings;
    }

    boolean has(String element) {
      return values.containsKey(element);
    }

    List<NemsisElement> all(String element) {
      return values.getOrDefault(element, List.of());
    }

    void remove(String element) {
      values.remove(element);
    }

    void add(NemsisElement element) {
      values.computeIfAbsent(element.name(), key -> new ArrayList<>()).add(element);
    }

    /** Puts a value in the place of what there was. */
    void text(String element, Optional<String> value, FindingPath path) {
      if (value.isPresent() && fits(element, value.get(), path)) {
        remove(element);
        add(NemsisElement.of(element, value.get()));
      }
    }

    void date(String element, Optional<LocalDate> value, FindingPath path) {
      text(element, value.map(LocalDate::toString), path);
    }

    void append(String element, String value, FindingPath path) {
      if (fits(element, value, path)) {
        add(NemsisElement.of(element, value));
      }
    }

    void texts(String element, List<String> given, String property) {
      if (!given.isEmpty()) {
        remove(element);
      }
      for (int i = 0; i < given.size(); i++) {
        append(element, given.get(i), FindingPath.of(property, i));
      }
    }

    <T> void code(
        String element,
        Optional<T> value,
        Function<T, Optional<Code>> nemsis,
        Function<T, String> code,
        FindingPath path) {
      if (value.isEmpty()) {
        return;
      }
      Optional<Code> found = nemsis.apply(value.get());
      if (found.isEmpty()) {
        String list =
            NemsisDefinition.find(version, element)
                .flatMap(NemsisDefinition::list)
                .map(NemsisList::name)
                .orElse(element);
        findings.add(NO_CODE, path, list, version.code(), code.apply(value.get()));
      } else {
        text(element, found.map(Code::value), path);
      }
    }

    private boolean fits(String element, String value, FindingPath path) {
      Optional<NemsisDefinition> definition = NemsisDefinition.find(version, element);
      if (definition.isEmpty()) {
        findings.add(NO_ELEMENT, path, version.code());
        return false;
      }
      if (!NemsisExport.fits(version, definition.get(), value)) {
        findings.add(NOT_ALLOWED, path, element, version.code());
        return false;
      }
      return true;
    }

    /** The group in the order of the schema, with NOT values for what is wanted and not there. */
    NemsisElement group(Map<String, String> attributes, FindingPath path) {
      List<NemsisElement> children = new ArrayList<>();
      for (NemsisDefinition definition : NemsisDefinition.in(version, name)) {
        List<NemsisElement> given = all(definition.name());
        children.addAll(given);
        if (!given.isEmpty()) {
          continue;
        }
        if (definition.notValues().contains(NotValue.NOT_RECORDED.code()) && isWanted(definition)) {
          children.add(NemsisElement.missing(definition.name(), NotValue.NOT_RECORDED));
        } else if (definition.least() > 0) {
          findings.add(MISSING, path, definition.name(), version.code());
        }
      }
      return NemsisElement.group(name, attributes, children);
    }

    private boolean isWanted(NemsisDefinition definition) {
      return definition.least() > 0
          || definition.usage().filter(usage -> usage != Usage.OPTIONAL).isPresent();
    }
  }

  private static boolean fits(NemsisVersion version, NemsisDefinition definition, String value) {
    int length = value.codePointCount(0, value.length());
    if (!NemsisWriter.isXml(value)
        || (definition.type() == NemsisDefinition.Type.STRING && value.isEmpty())
        || definition.shortest().filter(shortest -> length < shortest).isPresent()
        || definition.longest().filter(longest -> length > longest).isPresent()
        || definition.pattern().filter(form -> !form.matcher(value).matches()).isPresent()
        || definition.list().filter(list -> !list.has(version, value)).isPresent()) {
      return false;
    }
    // Ten characters both, as all dates of the schema's range are.
    return definition.type() != NemsisDefinition.Type.DATE
        || (value.length() == 10
            && definition.lowest().filter(lowest -> value.compareTo(lowest) < 0).isEmpty()
            && definition.highest().filter(highest -> value.compareTo(highest) > 0).isEmpty());
  }

  /** Languages by their codes of ISO 639-1, for the codes of the list, which are of ISO 639-2. */
  private static final class Languages {
    static final String LIST = "PersonnelForeignLanguageAbility";

    // Where the list's label is the language's name and no other's. Left out are codes of groups
    // (gem, mkh, crp, cpf) and labels that name another language than the code does (tai).
    private static final Map<String, String> CODES =
        Map.ofEntries(
            Map.entry("am", "amh"),
            Map.entry("ar", "ara"),
            Map.entry("hy", "arm"),
            Map.entry("bn", "ben"),
            Map.entry("zh", "chi"),
            Map.entry("cs", "cze"),
            Map.entry("da", "dan"),
            Map.entry("nl", "dut"),
            Map.entry("fi", "fin"),
            Map.entry("fr", "fre"),
            Map.entry("de", "ger"),
            Map.entry("el", "gre"),
            Map.entry("gu", "guj"),
            Map.entry("he", "heb"),
            Map.entry("hi", "hin"),
            Map.entry("hmn", "hmn"),
            Map.entry("hr", "hrv"),
            Map.entry("hu", "hun"),
            Map.entry("ilo", "ilo"),
            Map.entry("it", "itl"),
            Map.entry("ja", "jpn"),
            Map.entry("ko", "kor"),
            Map.entry("lt", "lit"),
            Map.entry("ml", "mal"),
            Map.entry("nv", "nav"),
            Map.entry("no", "nno"),
            Map.entry("nb", "nno"),
            Map.entry("nn", "nno"),
            Map.entry("pa", "pan"),
            Map.entry("fa", "per"),
            Map.entry("pl", "pol"),
            Map.entry("pt", "por"),
            Map.entry("ro", "rum"),
            Map.entry("ru", "rus"),
            Map.entry("sk", "slo"),
            Map.entry("sm", "smo"),
            Map.entry("es", "spa"),
            Map.entry("sr", "srp"),
            Map.entry("sv", "swe"),
            Map.entry("syr", "syr"),
            Map.entry("tl", "tgl"),
            Map.entry("fil", "tgl"),
            Map.entry("th", "tha"),
            Map.entry("tr", "tur"),
            Map.entry("uk", "ukr"),
            Map.entry("vi", "vie"),
            Map.entry("yi", "yid"));

    static Optional<String> code(String language) {
      return Optional.ofNullable(CODES.get(language));
    }
  }
}
