package org.ioemt.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Practitioner.PractitionerQualificationComponent;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.hl7.fhir.r4.model.VerificationResult;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.Membership;
import org.ioemt.member.PersonName;
import org.ioemt.member.Preferences;
import org.ioemt.member.ProgramKind;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/** A member as Practitioner, PractitionerRoles and VerificationResults. */
final class MemberWriter {

  private final Crosswalk crosswalk;
  private final StandardizationPolicy policy;

  MemberWriter(Crosswalk crosswalk, StandardizationPolicy policy) {
    this.crosswalk = crosswalk;
    this.policy = policy;
  }

  /** Writes the member; the Practitioner is the first of the resources. */
  List<Resource> write(Member member, Findings findings) {
    List<Resource> resources = new ArrayList<>();
    Practitioner practitioner = new Practitioner();
    resources.add(practitioner);
    String id = member.id().toString();
    practitioner.setId(FhirResources.id(Names.MEMBER, id));
    practitioner.getMeta().addProfile(Names.structure("ioemt-practitioner"));
    practitioner.addIdentifier().setSystem(Names.MEMBER).setValue(id);
    FindingPath path = FindingPath.of("Practitioner");
    member.name().ifPresent(name -> name(practitioner, name, path.element("name", 0), findings));
    member
        .birthDate()
        .map(day -> Values.date(day, path.property("birthDate"), findings))
        .ifPresent(practitioner::setBirthDateElement);
    member.residence().ifPresent(place -> practitioner.addAddress(address(place)));
    member.place().ifPresent(point -> practitioner.addExtension(departure(point)));
    member
        .claimedLevel()
        .ifPresent(
            level -> practitioner.addExtension(Values.extension("claimed-level", level(level))));
    member.languages().forEach(skill -> practitioner.addCommunication(language(skill)));
    Reference reference = FhirResources.toPractitioner(practitioner, id);
    enrollment(member, reference, resources, findings);
    affiliations(member, reference, resources, findings);
    credentials(member, practitioner, reference, resources, findings);
    return resources;
  }

  static Coding level(ProviderLevel level) {
    return Codings.constant("provider-level", level.code());
  }

  private static void name(
      Practitioner practitioner, PersonName name, FindingPath path, Findings findings) {
    String full = Values.text(name.full(), path.property("text"), findings);
    if (full == null) {
      return; // a name without its full form could not be read back
    }
    HumanName human = practitioner.addName().setText(full);
    name.given()
        .map(given -> Values.text(given, path.element("given", 0), findings))
        .ifPresent(human::addGiven);
    name.family()
        .map(family -> Values.text(family, path.property("family"), findings))
        .ifPresent(human::setFamily);
  }

  private static Address address(Jurisdiction place) {
    Address address = new Address().setUse(Address.AddressUse.HOME);
    address.setCountry(place.country().code());
    place.subdivision().ifPresent(address::setState);
    address.addExtension(Values.extension("jurisdiction", Codings.jurisdiction(place)));
    return address;
  }

  private static Extension departure(GeoPoint point) {
    Extension place = Values.parts("departure-place");
    BigDecimal[] degrees = Values.degrees(point);
    Values.part(place, "latitude", new DecimalType(degrees[0]));
    Values.part(place, "longitude", new DecimalType(degrees[1]));
    return place;
  }

  private static CodeableConcept language(LanguageSkill skill) {
    CodeableConcept concept =
        Codings.concept(
            new Coding().setSystem(Names.LANGUAGE).setCode(skill.language().toString()));
    concept.addExtension(
        Values.extension(
            "language-proficiency",
            Codings.constant("language-proficiency", skill.proficiency().code())));
    return concept;
  }

  // --- the roles

  private static void enrollment(
      Member member, Reference reference, List<Resource> resources, Findings findings) {
    boolean nothing =
        member.membership().isEmpty()
            && member.specializations().isEmpty()
            && member.availability().isEmpty()
            && member.preferences().isEmpty();
    if (nothing) {
      return;
    }
    PractitionerRole role = role("ioemt-enrollment", member, reference, "enrollment");
    resources.add(role);
    FindingPath path = FindingPath.of("PractitionerRole");
    role.addCode(Codings.concept(Codings.constant("practitioner-role-kind", Names.MEMBER_ROLE)));
    member.membership().ifPresent(membership -> membership(role, membership, path, findings));
    for (Specialization specialization : member.specializations()) {
      role.addSpecialty(Codings.concept(Codings.constant("specialization", specialization.code())));
    }
    member
        .availability()
        .ifPresent(availability -> role.addExtension(availability(availability, path, findings)));
    member.preferences().ifPresent(preferences -> role.addExtension(preferences(preferences)));
  }

  private static PractitionerRole role(
      String profile, Member member, Reference reference, String which) {
    PractitionerRole role = new PractitionerRole();
    role.setId(FhirResources.id(Names.MEMBER, member.id().toString(), which));
    role.getMeta().addProfile(Names.structure(profile));
    role.setPractitioner(reference.copy());
    return role;
  }

  private static void membership(
      PractitionerRole role, Membership membership, FindingPath path, Findings findings) {
    Period period =
        Values.period(
            membership.since(), membership.until().orElse(null), path.property("period"), findings);
    if (period != null) {
      role.setPeriod(period);
    }
    role.addExtension(
        Values.extension(
            "membership-status",
            Codings.constant("membership-status", membership.status().code())));
  }

  private static Extension availability(
      Availability availability, FindingPath path, Findings findings) {
    Extension whole = Values.parts("availability");
    Values.part(whole, "stated", new BooleanType(true));
    for (DateRange range : availability.periods()) {
      Values.part(whole, "period", period(range, path.property("extension"), findings));
    }
    availability.noticeDays().ifPresent(days -> Values.part(whole, "noticeDays", days));
    return whole;
  }

  private static Period period(DateRange range, FindingPath path, Findings findings) {
    Period period =
        Values.period(range.from().orElse(null), range.until().orElse(null), path, findings);
    if (period != null) {
      return period;
    }
    // FHIR has no element that is empty.
    DateTimeType start = new DateTimeType();
    start.addExtension(new Extension(Names.DATA_ABSENT_REASON, new CodeType("not-applicable")));
    return new Period().setStartElement(start);
  }

  private static Extension preferences(Preferences preferences) {
    Extension whole = Values.parts("preferences");
    Values.part(whole, "stated", new BooleanType(true));
    for (ProgramKind kind : preferences.programKinds()) {
      Values.part(whole, "programKind", Codings.constant("program-kind", kind.code()));
    }
    preferences
        .farthestKilometers()
        .ifPresent(kilometers -> Values.part(whole, "farthestKilometers", kilometers));
    preferences.longestStayDays().ifPresent(days -> Values.part(whole, "longestStayDays", days));
    for (Jurisdiction place : preferences.excludedJurisdictions()) {
      Values.part(whole, "excludedJurisdiction", Codings.jurisdiction(place));
    }
    return whole;
  }

  private static void affiliations(
      Member member, Reference reference, List<Resource> resources, Findings findings) {
    for (int i = 0; i < member.affiliations().size(); i++) {
      Affiliation affiliation = member.affiliations().get(i);
      PractitionerRole role = role("ioemt-affiliation", member, reference, "affiliation|" + i);
      resources.add(role);
      role.setOrganization(
          Values.named("Organization", Names.ORGANIZATION, affiliation.organization().toString()));
      role.addExtension(
          Values.extension(
              "engagement", Codings.constant("engagement", affiliation.engagement().code())));
      affiliation
          .role()
          .ifPresent(
              ems -> role.addCode(Codings.concept(Codings.constant("ems-role", ems.code()))));
      Period period =
          Values.period(
              affiliation.since().orElse(null),
              affiliation.until().orElse(null),
              FindingPath.of("PractitionerRole").property("period"),
              findings);
      if (period != null) {
        role.setPeriod(period);
      }
      role.addExtension(Values.extension("record-order", new UnsignedIntType(i)));
    }
  }

  // --- the credentials

  private void credentials(
      Member member,
      Practitioner practitioner,
      Reference reference,
      List<Resource> resources,
      Findings findings) {
    for (Credential credential : member.credentials()) {
      int index = practitioner.getQualification().size();
      PractitionerQualificationComponent qualification =
          qualification(
              credential, FindingPath.of("Practitioner").element("qualification", index), findings);
      if (qualification == null) {
        continue;
      }
      practitioner.addQualification(qualification);
      for (int i = 0; i < credential.verifications().size(); i++) {
        VerificationResult result =
            verification(member, credential.verifications().get(i), index, i, reference, findings);
        if (result != null) {
          resources.add(result);
        }
      }
    }
  }

  private @Nullable PractitionerQualificationComponent qualification(
      Credential credential, FindingPath path, Findings findings) {
    String title =
        Values.text(
            credential.qualification().title(), path.property("code").property("text"), findings);
    if (title == null) {
      return null;
    }
    PractitionerQualificationComponent qualification = new PractitionerQualificationComponent();
    qualification.setCode(code(credential).setText(title));
    qualification.addExtension(
        Values.extension(
            "credential-kind", Codings.constant("credential-kind", credential.kind().code())));
    qualification.addExtension(
        Values.extension(
            "jurisdiction", Codings.jurisdiction(credential.qualification().jurisdiction())));
    qualification.addExtension(
        Values.extension(
            "credential-status",
            new Coding().setSystem(Names.CREDENTIAL_STATUS).setCode(credential.status().code())));
    credential
        .number()
        .map(
            number ->
                Values.text(
                    number.text(), path.element("identifier", 0).property("value"), findings))
        .ifPresent(number -> qualification.addIdentifier().setValue(number));
    credential
        .authority()
        .ifPresent(
            issuer ->
                qualification.setIssuer(
                    Values.named("Organization", Names.ORGANIZATION, issuer.toString())));
    credential
        .awarded()
        .map(day -> Values.date(day, path.property("extension"), findings))
        .ifPresent(day -> qualification.addExtension(Values.extension("awarded", day)));
    validity(credential, qualification, path, findings);
    return qualification;
  }

  private static void validity(
      Credential credential,
      PractitionerQualificationComponent qualification,
      FindingPath path,
      Findings findings) {
    LocalDate issued = credential.issued().orElse(null);
    LocalDate expires = credential.expires().orElse(null);
    if (issued != null && expires != null && expires.isBefore(issued)) {
      DateType day = Values.date(expires, path.property("extension"), findings);
      if (day != null) {
        qualification.addExtension(Values.extension("recorded-expiry", day));
      }
      expires = null;
    }
    Period period = Values.period(issued, expires, path.property("period"), findings);
    if (period != null) {
      qualification.setPeriod(period);
    }
  }

  private CodeableConcept code(Credential credential) {
    CodeableConcept code = new CodeableConcept();
    List<CrosswalkRow> rows = crosswalk.rows(credential.qualification());
    if (rows.size() == 1 && isShipped(rows.get(0))) {
      CrosswalkRow row = rows.get(0);
      code.addCoding(
          Codings.constant("qualification", row.code())
              .setVersion(crosswalk.edition().name())
              .setDisplay(row.title()));
    }
    Standardization answer = crosswalk.standardize(credential, policy);
    answer
        .level()
        .ifPresent(
            level -> {
              Coding coding = level(level).setVersion(crosswalk.edition().name());
              coding.addExtension(
                  Values.extension(
                      "evidence", Codings.constant("evidence", weakest(answer).code())));
              if (answer.rows().size() == 1) {
                coding.addExtension(
                    Values.extension(
                        "level-basis",
                        Codings.constant("level-basis", answer.rows().get(0).basis().code())));
              }
              code.addCoding(coding);
            });
    return code;
  }

  /** The code system of qualifications knows the shipped rows, not those that a host added. */
  private boolean isShipped(CrosswalkRow row) {
    Crosswalk shipped = Crosswalk.shipped();
    return crosswalk == shipped || shipped.row(row.code()).filter(row::equals).isPresent();
  }

  /** Of several rows the chain is as strong as the weakest. */
  private static Evidence weakest(Standardization answer) {
    Evidence weakest = Evidence.VERIFIED;
    for (CrosswalkRow row : answer.rows()) {
      if (row.evidence().compareTo(weakest) > 0) { // declared from the strongest to the weakest
        weakest = row.evidence();
      }
    }
    return weakest;
  }

  private static @Nullable VerificationResult verification(
      Member member,
      Verification verification,
      int qualification,
      int index,
      Reference reference,
      Findings findings) {
    DateTimeType day =
        Values.dateTime(
            verification.date(),
            FindingPath.of("VerificationResult")
                .element("primarySource", 0)
                .property("validationDate"),
            findings);
    if (day == null) {
      return null;
    }
    VerificationResult result = new VerificationResult();
    result.setId(
        FhirResources.id(
            Names.MEMBER, member.id().toString(), "verification|" + qualification + '|' + index));
    result.getMeta().addProfile(Names.structure("ioemt-verification"));
    result.addTarget(reference.copy());
    result.addTargetLocation("Practitioner.qualification[" + qualification + ']');
    result.setStatus(status(verification.outcome()));
    result.setStatusDateElement(day.copy());
    result
        .addPrimarySource()
        .addType(
            Codings.concept(Codings.constant("verification-source", verification.source().code())))
        .setValidationStatus(
            Codings.concept(
                new Coding()
                    .setSystem(Names.VALIDATION_STATUS)
                    .setCode(validation(verification.outcome()))))
        .setValidationDateElement(day);
    result.addExtension(Values.extension("record-order", new UnsignedIntType(index)));
    return result;
  }

  static VerificationResult.Status status(VerificationOutcome outcome) {
    return switch (outcome) {
      case CONFIRMED -> VerificationResult.Status.VALIDATED;
      case REFUTED -> VerificationResult.Status.VALFAIL;
      case INCONCLUSIVE -> VerificationResult.Status.INPROCESS;
    };
  }

  static String validation(VerificationOutcome outcome) {
    return switch (outcome) {
      case CONFIRMED -> "successful";
      case REFUTED -> "failed";
      case INCONCLUSIVE -> "unknown";
    };
  }
}
