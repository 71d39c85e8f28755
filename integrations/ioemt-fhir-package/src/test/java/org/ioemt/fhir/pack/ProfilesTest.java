package org.ioemt.fhir.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseExtension;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Practitioner.PractitionerQualificationComponent;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.hl7.fhir.r4.model.UrlType;
import org.hl7.fhir.r4.model.VerificationResult;
import org.hl7.fhir.r4.model.VerificationResult.VerificationResultPrimarySourceComponent;
import org.ioemt.code.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Full resources, as docs/fhir.md says them, are valid; each thing that is missing or wrong shows.
 */
class ProfilesTest {

  static Stream<DomainResource> full() {
    return Stream.of(
        practitioner(),
        enrollment(),
        affiliation(),
        verification(),
        organization(),
        authority(),
        agency(),
        vehicle(),
        facility(),
        crew());
  }

  @ParameterizedTest
  @MethodSource("full")
  void aFullResourceIsValid(DomainResource resource) {
    assertThat(errors(resource)).isEmpty();
  }

  @Test
  void everyProfileButTheContainedBaseHasAFullResource() {
    assertThat(full().map(resource -> resource.getMeta().getProfile().get(0).getValue()))
        .containsExactlyInAnyOrderElementsOf(
            Profiles.all().stream()
                .map(profile -> profile.getUrl())
                .filter(url -> !url.endsWith("/ioemt-base"))
                .toList());
  }

  @Test
  void aMemberNeedsAnId() {
    refused(practitioner(), p -> p.setIdentifier(null), "identifier");
  }

  @Test
  void aQualificationNeedsItsJurisdictionKindAndStatus() {
    for (String extension : List.of("jurisdiction", "credential-kind", "credential-status")) {
      refused(
          practitioner(),
          p -> p.getQualificationFirstRep().removeExtension(Canonical.structure(extension)),
          "qualification");
    }
  }

  @Test
  void aQualificationNeedsTheTitleAsPrinted() {
    refused(practitioner(), p -> p.getQualificationFirstRep().getCode().setText(null), "text");
  }

  @Test
  void aLevelIsOneOfTheFive() {
    refused(
        practitioner(),
        p ->
            p.getExtensionByUrl(Canonical.structure("claimed-level"))
                .setValue(Canonical.coding("provider-level", "EMT-P")),
        "EMT-P");
  }

  @Test
  void aStatusIsOneOfTheEight() {
    refused(
        practitioner(),
        p ->
            p.getQualificationFirstRep()
                .getExtensionByUrl(Canonical.structure("credential-status"))
                .setValue(new Coding().setSystem(ValueSets.CREDENTIAL_STATUS).setCode("valid")),
        "valid");
  }

  @Test
  void anExtensionStandsWhereItBelongs() {
    refused(
        organization(),
        o -> extension(o, "claimed-level", Canonical.coding("provider-level", "EMT")),
        "claimed-level");
  }

  @Test
  void anAffiliationNeedsItsEngagementAndOrganization() {
    refused(affiliation(), r -> r.setExtension(null), "engagement");
    refused(affiliation(), r -> r.setOrganization(null), "organization");
  }

  @Test
  void aVerificationNeedsItsSourceDayAndOutcome() {
    refused(verification(), v -> v.getPrimarySourceFirstRep().setType(null), "type");
    refused(
        verification(),
        v -> v.getPrimarySourceFirstRep().setValidationDate(null),
        "validationDate");
    refused(
        verification(),
        v -> v.getPrimarySourceFirstRep().setValidationStatus(null),
        "validationStatus");
  }

  @Test
  void anEnrollmentIsToldFromAnAffiliation() {
    refused(enrollment(), r -> r.setCode(null), "code");
  }

  @Test
  void somebodyInACrewIsATraineeOrNot() {
    refused(crew(), c -> c.getParticipantFirstRep().setExtension(null), "trainee");
  }

  // --- what is asked

  private static <R extends DomainResource> void refused(
      R resource, Consumer<R> spoil, String mentioned) {
    spoil.accept(resource);
    assertThat(errors(resource)).anySatisfy(error -> assertThat(error).contains(mentioned));
  }

  private static List<String> errors(DomainResource resource) {
    return Validators.VALIDATOR.validateWithResult(resource).getMessages().stream()
        .filter(message -> Validators.ERRORS.contains(message.getSeverity()))
        .map(message -> message.getLocationString() + ": " + message.getMessage())
        .toList();
  }

  // --- the resources

  private static Practitioner practitioner() {
    Practitioner member = of("ioemt-practitioner", new Practitioner());
    member.addIdentifier(identifier("member", "M-0001"));
    member.addName().setText("Ana Example Sample").addGiven("Ana").setFamily("Example Sample");
    member.setBirthDateElement(new DateType("1990-02-28"));
    Address home = member.addAddress().setUse(Address.AddressUse.HOME).setCountry("US");
    home.setState("NY");
    extension(home, "jurisdiction", subdivision("US-NY"));
    Extension place = new Extension(Canonical.structure("departure-place"));
    place.addExtension("latitude", new DecimalType(new BigDecimal("52.52")));
    place.addExtension("longitude", new DecimalType(new BigDecimal("13.405")));
    member.addExtension(place);
    extension(member, "claimed-level", Canonical.coding("provider-level", "PARAMEDIC"));
    for (String tag : List.of("en", "sw", "zh-Hant")) {
      CodeableConcept language =
          new CodeableConcept().addCoding(new Coding().setSystem("urn:ietf:bcp:47").setCode(tag));
      extension(language, "language-proficiency", Canonical.coding("language-proficiency", "B2"));
      member.addCommunication(language);
    }
    PractitionerQualificationComponent paramedic = qualification("Notfallsanitäterin", "active");
    paramedic
        .addIdentifier(new Identifier().setValue("NS-4711"))
        .setPeriod(period("2024-03-01", "2027-02-28"))
        .setIssuer(by("organization", "DE-SAMPLE"));
    paramedic.getCode().addCoding(Canonical.coding("qualification", "DE-NOTFALLSANITAETER"));
    Coding level = Canonical.coding("provider-level", "PARAMEDIC").setVersion("2026-11-21");
    extension(level, "evidence", Canonical.coding("evidence", "VERIFIED"));
    extension(level, "level-basis", Canonical.coding("level-basis", "SKILLS_READ"));
    paramedic.getCode().addCoding(level);
    extension(paramedic, "awarded", new DateType("2018-09-30"));
    member.addQualification(paramedic);
    PractitionerQualificationComponent old = qualification("Rettungssanitäterin", "expired");
    old.setPeriod(new Period().setStartElement(new DateTimeType("2015-05-05")));
    extension(old, "recorded-expiry", new DateType("2014-05-05"));
    member.addQualification(old);
    return member;
  }

  private static PractitionerQualificationComponent qualification(String title, String status) {
    PractitionerQualificationComponent qualification = new PractitionerQualificationComponent();
    qualification.setCode(new CodeableConcept().setText(title));
    extension(qualification, "jurisdiction", country("DE"));
    extension(qualification, "credential-kind", Canonical.coding("credential-kind", "LICENSE"));
    extension(
        qualification,
        "credential-status",
        new Coding().setSystem(ValueSets.CREDENTIAL_STATUS).setCode(status));
    return qualification;
  }

  private static PractitionerRole enrollment() {
    PractitionerRole role = of("ioemt-enrollment", new PractitionerRole());
    role.setPractitioner(by("member", "M-0001"));
    role.addCode().addCoding(Canonical.coding("practitioner-role-kind", "MEMBER"));
    extension(role, "membership-status", Canonical.coding("membership-status", "ENROLLED"));
    role.setPeriod(period("2025-01-01", "2026-12-31"));
    role.addSpecialty().addCoding(Canonical.coding("specialization", "FLIGHT"));
    Extension availability = new Extension(Canonical.structure("availability"));
    availability.addExtension("stated", new BooleanType(true));
    availability.addExtension("period", period("2026-06-01", "2026-08-31"));
    Period always = new Period();
    always.setStartElement(new DateTimeType());
    always
        .getStartElement()
        .addExtension(
            "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            new CodeType("not-applicable"));
    availability.addExtension("period", always);
    availability.addExtension("noticeDays", new IntegerType(14));
    role.addExtension(availability);
    Extension preferences = new Extension(Canonical.structure("preferences"));
    preferences.addExtension("stated", new BooleanType(true));
    preferences.addExtension("programKind", Canonical.coding("program-kind", "TRAINING"));
    preferences.addExtension("farthestKilometers", new IntegerType(2000));
    preferences.addExtension("longestStayDays", new IntegerType(60));
    preferences.addExtension("excludedJurisdiction", subdivision("US-NY"));
    role.addExtension(preferences);
    return role;
  }

  private static PractitionerRole affiliation() {
    PractitionerRole role = of("ioemt-affiliation", new PractitionerRole());
    role.setPractitioner(by("member", "M-0001"));
    role.setOrganization(by("organization", "DE-SAMPLE-EMS"));
    role.addCode().addCoding(Canonical.coding("ems-role", "PATIENT_CARE"));
    role.setPeriod(new Period().setStartElement(new DateTimeType("2020-01-01")));
    extension(role, "engagement", Canonical.coding("engagement", "VOLUNTEER"));
    extension(role, "record-order", new UnsignedIntType(0));
    return role;
  }

  private static VerificationResult verification() {
    VerificationResult result = of("ioemt-verification", new VerificationResult());
    result.addTarget(by("member", "M-0001"));
    result.addTargetLocation("Practitioner.qualification[0]");
    result.setStatus(VerificationResult.Status.VALIDATED);
    result.setStatusDateElement(new DateTimeType("2026-01-15"));
    VerificationResultPrimarySourceComponent source = result.addPrimarySource();
    source.addType().addCoding(Canonical.coding("verification-source", "ISSUING_AUTHORITY"));
    source.setValidationDateElement(new DateTimeType("2026-01-15"));
    source
        .getValidationStatus()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/validation-status")
        .setCode("successful");
    extension(result, "record-order", new UnsignedIntType(0));
    return result;
  }

  private static Organization organization(String profile, String kinds, String kind) {
    Organization organization = of(profile, new Organization());
    organization.addIdentifier(identifier("organization", "US-NY-UTOPIA-EMS"));
    organization.setName("Utopia EMS");
    organization.addType().addCoding(Canonical.coding(kinds, kind));
    extension(organization, "jurisdiction", subdivision("US-NY"));
    return organization;
  }

  private static Organization organization() {
    return organization("ioemt-organization", "organization-kind", "FIRE_SERVICE");
  }

  private static Organization authority() {
    Organization authority = organization("ioemt-authority", "authority-kind", "REGISTER");
    extension(authority, "english-name", new StringType("Sample register"));
    extension(authority, "abbreviation", new StringType("SR"));
    extension(authority, "number-pattern", new StringType("[A-Z]{2}[0-9]{6}"));
    extension(authority, "renewal", new StringType("every 2 years"));
    extension(authority, "evidence", Canonical.coding("evidence", "SECONDARY"));
    Extension citation = new Extension(Canonical.structure("citation"));
    citation.addExtension("document", new StringType("Sample act"));
    citation.addExtension("url", new UrlType("https://example.org/act"));
    authority.addExtension(citation);
    return authority;
  }

  private static Organization agency() {
    Organization agency = organization("ioemt-agency", "agency-kind", "FIRE_DEPARTMENT");
    agency.addIdentifier(identifier("agency-state-id", "S-1"));
    agency.addIdentifier(identifier("agency-number", "4711"));
    agency.addIdentifier(identifier("fire-department-id", "12345"));
    agency.addIdentifier(
        new Identifier().setSystem("http://hl7.org/fhir/sid/us-npi").setValue("1234567893"));
    extension(agency, "service-area", subdivision("US-NY"));
    extension(agency, "area-code", Canonical.coding(Code.of("ANSI_COUNTY", "36061")));
    extension(agency, "primary-service", Canonical.coding("service-type", "EMERGENCY_TRANSPORT"));
    extension(agency, "other-service", Canonical.coding("service-type", "EVENT_COVER"));
    extension(agency, "fielded-level", Canonical.coding("provider-level", "EMT"));
    extension(agency, "fielded-level", Canonical.coding("provider-level", "PARAMEDIC"));
    extension(agency, "staff-status", Canonical.coding("staff-status", "MIXED"));
    extension(agency, "tax-status", Canonical.coding("tax-status", "OTHER"));
    extension(agency, "licensed", new BooleanType(true));
    return agency;
  }

  private static Location vehicle() {
    Location vehicle = of("ioemt-vehicle", new Location());
    vehicle.addIdentifier(
        identifier("vehicle", "RTW-1").setAssigner(by("organization", "US-NY-UTOPIA-EMS")));
    vehicle.addAlias("Medic 51");
    vehicle.addType().addCoding(Canonical.coding(Code.of("EN_1789", "C")));
    vehicle
        .getPhysicalType()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/location-physical-type")
        .setCode("ve");
    vehicle.setManagingOrganization(by("organization", "US-NY-UTOPIA-EMS"));
    Location base = of("ioemt-base", new Location());
    base.setId("base");
    base.setName("Station 4");
    base.getPosition().setLatitude(new BigDecimal("40.7")).setLongitude(new BigDecimal("-74.0"));
    vehicle.addContained(base);
    extension(vehicle, "carries-patients", new BooleanType(true));
    extension(vehicle, "vehicle-base", new Reference("#base"));
    Extension equipment = new Extension(Canonical.structure("equipment"));
    equipment.addExtension("code", Canonical.coding(Code.of("ACME_STOCK", "DEF-1")));
    equipment.addExtension("name", new StringType("Defibrillator"));
    equipment.addExtension("quantity", new IntegerType(1));
    equipment.addExtension("skill", Canonical.coding("skill", "cpap"));
    equipment.addExtension("skill", Canonical.coding("skill", "acme.ultrasound-fast"));
    equipment.addExtension("inspectionDue", new DateType("2027-01-31"));
    equipment.addExtension("expires", new DateType("2030-01-31"));
    vehicle.addExtension(equipment);
    return vehicle;
  }

  private static Location facility() {
    Location facility = of("ioemt-facility", new Location());
    facility.addIdentifier(identifier("organization", "US-NY-GENERAL"));
    facility.setName("General Hospital");
    facility.addType().addCoding(Canonical.coding("facility-kind", "HOSPITAL"));
    extension(facility, "jurisdiction", subdivision("US-NY"));
    facility
        .getPosition()
        .setLatitude(new BigDecimal("40.7"))
        .setLongitude(new BigDecimal("-74.0"));
    extension(
        facility, "facility-capability", Canonical.coding("facility-capability", "STROKE_READY"));
    extension(facility, "capacity", new IntegerType(6));
    return facility;
  }

  private static CareTeam crew() {
    CareTeam crew = of("ioemt-crew", new CareTeam());
    crew.addIdentifier(identifier("unit", "Medic 51"));
    crew.setName("Medic 51");
    extension(crew, "crew-vehicle", by("vehicle", "RTW-1"));
    CareTeamParticipantComponent lead = crew.addParticipant();
    lead.setMember(by("member", "M-0001"));
    lead.addRole().addCoding(Canonical.coding("crew-role", "PRIMARY_CAREGIVER_SCENE"));
    extension(lead, "crew-level", Canonical.coding("provider-level", "PARAMEDIC"));
    extension(
        lead, "crew-level-code", Canonical.coding(Code.of("NEMSIS_MEMBER_LEVEL_3_5", "9925007")));
    extension(lead, "trainee", new BooleanType(false));
    extension(crew.addParticipant(), "trainee", new BooleanType(true));
    return crew;
  }

  // --- parts

  private static <R extends DomainResource> R of(String profile, R resource) {
    resource.getMeta().addProfile(Canonical.structure(profile));
    return resource;
  }

  private static void extension(IBaseHasExtensions element, String id, Type value) {
    ((IBaseExtension<?, ?>) element.addExtension().setUrl(Canonical.structure(id))).setValue(value);
  }

  private static Identifier identifier(String sid, String value) {
    return new Identifier().setSystem(NamingSystems.system(sid)).setValue(value);
  }

  private static Reference by(String sid, String value) {
    return new Reference().setIdentifier(identifier(sid, value));
  }

  private static Coding country(String code) {
    return new Coding().setSystem("urn:iso:std:iso:3166").setCode(code);
  }

  private static Coding subdivision(String code) {
    return new Coding().setSystem("urn:iso:std:iso:3166:-2").setCode(code);
  }

  private static Period period(String start, String end) {
    return new Period()
        .setStartElement(new DateTimeType(start))
        .setEndElement(new DateTimeType(end));
  }
}
