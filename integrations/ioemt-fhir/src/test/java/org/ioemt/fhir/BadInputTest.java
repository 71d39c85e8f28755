package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.VerificationResult;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.PersonName;
import org.ioemt.organization.Agency;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.Finding;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;

/**
 * What resources get that are not as they should be: findings at their place, and nothing invented.
 */
class BadInputTest {

  private static final Jurisdiction GERMANY = Jurisdiction.of("DE");

  private static final Member MEMBER =
      Member.builder()
          .id(MemberId.of("M-1"))
          .name(PersonName.builder().full("Zoe Privat").given("Zoe").family("Privat").build())
          .birthDate(LocalDate.of(1990, 2, 28))
          .residence(GERMANY)
          .membership(
              Membership.builder()
                  .status(MembershipStatus.ENROLLED)
                  .since(LocalDate.of(2020, 1, 1))
                  .until(LocalDate.of(2030, 1, 1))
                  .build())
          .addLanguages(new LanguageSkill(LanguageTag.of("de"), LanguageProficiency.NATIVE))
          .addCredentials(
              Credential.builder()
                  .kind(CredentialKind.LICENSE)
                  .qualification(Qualification.of(GERMANY, "Notfallsanitäter"))
                  .number(CredentialNumber.of("GEHEIM-77"))
                  .issued(LocalDate.of(2020, 1, 1))
                  .expires(LocalDate.of(2027, 1, 1))
                  .status(CredentialStatus.ACTIVE)
                  .addVerifications(
                      new Verification(
                          VerificationSource.EMBASSY,
                          LocalDate.of(2021, 1, 1),
                          VerificationOutcome.CONFIRMED))
                  .build())
          .addAffiliations(
              Affiliation.builder()
                  .organization(OrganizationId.of("DE-RKISH"))
                  .engagement(Engagement.PROFESSIONAL)
                  .until(LocalDate.of(2029, 1, 1))
                  .build())
          .build();

  /** The resources of the member, changed. */
  private static PractitionerReading read(Consumer<Draft> change) {
    Draft draft = new Draft(FhirWriter.standard().member(MEMBER).resources());
    change.accept(draft);
    PractitionersReading reading = FhirReader.standard().practitioners(draft.resources());
    assertThat(reading.practitioners()).hasSize(1);
    PractitionerReading one = reading.practitioners().get(0);
    for (Finding finding : one.findings()) {
      assertThat(finding.toString()).doesNotContain("Zoe", "Privat", "1990", "GEHEIM", "Verheirat");
    }
    return one;
  }

  private record Draft(List<Resource> resources) {
    Practitioner practitioner() {
      return (Practitioner) resources.get(0);
    }

    PractitionerRole enrollment() {
      return (PractitionerRole) resources.get(1);
    }

    PractitionerRole affiliation() {
      return (PractitionerRole) resources.get(2);
    }

    VerificationResult verification() {
      return (VerificationResult) resources.get(3);
    }
  }

  private static List<String> found(List<Finding> findings) {
    return findings.stream().map(f -> f.code() + " " + f.path()).toList();
  }

  private static void only(PractitionerReading reading, String... findings) {
    assertThat(found(reading.findings())).containsExactlyInAnyOrder(findings);
  }

  private static Member member(PractitionerReading reading) {
    return reading.member().orElseThrow();
  }

  @Test
  void nothingChangedNothingFound() {
    PractitionerReading reading = read(draft -> {});
    only(reading);
    assertThat(member(reading)).isEqualTo(MEMBER);
  }

  // --- dates

  @Test
  void aBirthDateOfAMonth() {
    PractitionerReading reading =
        read(d -> d.practitioner().setBirthDateElement(new DateType("1990-02")));
    only(reading, "fhir.date-partial Practitioner.birthDate");
    assertThat(member(reading).birthDate()).isEmpty();
  }

  @Test
  void aCredentialWhoseLastDayIsNotKnownIsNotOneThatNeverEnds() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner()
                    .getQualificationFirstRep()
                    .getPeriod()
                    .setEndElement(new DateTimeType("2027-01")));
    only(reading, "fhir.date-partial Practitioner.qualification[0].period.end");
    assertThat(member(reading).credentials()).isEmpty();
  }

  @Test
  void aFirstDayThatIsNotKnownIsLeftOpen() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner()
                    .getQualificationFirstRep()
                    .getPeriod()
                    .setStartElement(new DateTimeType("2020")));
    only(reading, "fhir.date-partial Practitioner.qualification[0].period.start");
    assertThat(member(reading).credentials().get(0).issued()).isEmpty();
  }

  @Test
  void aPeriodWithATime() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner()
                    .getQualificationFirstRep()
                    .getPeriod()
                    .setEndElement(new DateTimeType("2027-01-01T23:30:00-05:00")));
    only(reading, "fhir.time-not-read Practitioner.qualification[0].period.end");
    assertThat(member(reading)).as("the day as it stands there").isEqualTo(MEMBER);
  }

  @Test
  void anAffiliationOrMembershipWhoseLastDayIsNotKnown() {
    PractitionerReading reading =
        read(
            d -> {
              d.enrollment().getPeriod().setEndElement(new DateTimeType("2030"));
              d.affiliation().getPeriod().setEndElement(new DateTimeType("2029-01"));
            });
    only(
        reading,
        "fhir.date-partial PractitionerRole[0].period.end",
        "fhir.date-partial PractitionerRole[1].period.end");
    assertThat(member(reading).membership()).isEmpty();
    assertThat(member(reading).affiliations()).isEmpty();
  }

  @Test
  void aVerificationWithoutADay() {
    PractitionerReading reading =
        read(
            d ->
                d.verification()
                    .getPrimarySourceFirstRep()
                    .setValidationDateElement(new DateTimeType("2021")));
    only(reading, "fhir.date-partial VerificationResult[0].primarySource[0].validationDate");
    assertThat(member(reading).credentials().get(0).verifications()).isEmpty();
  }

  // --- several, none, other

  @Test
  void severalNames() {
    PractitionerReading reading = read(d -> d.practitioner().addName().setText("Zoe Verheiratet"));
    only(reading, "fhir.several Practitioner.name");
    assertThat(member(reading).name()).isEmpty();
  }

  @Test
  void theOfficialOneOfSeveralNames() {
    PractitionerReading reading =
        read(
            d -> {
              d.practitioner().getNameFirstRep().setUse(HumanName.NameUse.OFFICIAL);
              d.practitioner()
                  .addName()
                  .setUse(HumanName.NameUse.NICKNAME)
                  .setText("Zoe Verheiratet");
            });
    only(reading, "fhir.several Practitioner.name");
    assertThat(member(reading).name()).isEqualTo(MEMBER.name());
  }

  @Test
  void aNameInPartsIsNotPutTogether() {
    PractitionerReading reading = read(d -> d.practitioner().getNameFirstRep().setText(null));
    only(reading, "fhir.element-missing Practitioner.name[0]");
    assertThat(member(reading).name()).isEmpty();
  }

  @Test
  void severalMemberIdentifiers() {
    PractitionerReading reading =
        read(d -> d.practitioner().addIdentifier().setSystem(Names.MEMBER).setValue("M-2"));
    assertThat(reading.member()).isEmpty();
    assertThat(found(reading.findings())).contains("fhir.several Practitioner.identifier");
  }

  @Test
  void anIdentifierOfAnotherRegistry() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner()
                    .addIdentifier()
                    .setSystem("http://hl7.org/fhir/sid/us-npi")
                    .setValue("1"));
    only(reading, "fhir.element-not-read Practitioner.identifier[1]");
    assertThat(member(reading)).isEqualTo(MEMBER);
  }

  @Test
  void elementsForWhichTheRecordHasNoPlace() {
    PractitionerReading reading =
        read(
            d -> {
              d.practitioner().setGender(Enumerations.AdministrativeGender.FEMALE);
              d.practitioner()
                  .addExtension("https://example.org/shoe-size", new StringType("Privat"));
            });
    only(
        reading,
        "fhir.element-not-read Practitioner.gender",
        "fhir.extension-not-read Practitioner.extension[0]");
    assertThat(member(reading)).isEqualTo(MEMBER);
  }

  // --- codes

  @Test
  void aCodingWithoutASystem() {
    PractitionerReading reading =
        read(
            d -> {
              Extension kind =
                  d.practitioner()
                      .getQualificationFirstRep()
                      .getExtensionByUrl(Names.structure("credential-kind"));
              ((Coding) kind.getValue()).setSystem(null);
            });
    only(reading, "fhir.system-missing Practitioner.qualification[0].extension[0].value");
    assertThat(member(reading).credentials()).isEmpty();
  }

  @Test
  void aCodeThatIsNone() {
    PractitionerReading reading =
        read(
            d -> {
              Extension engagement =
                  d.affiliation().getExtensionByUrl(Names.structure("engagement"));
              ((Coding) engagement.getValue()).setCode("Zoe Privat");
            });
    only(reading, "fhir.code-unknown PractitionerRole[1].extension[0].value");
    assertThat(member(reading).affiliations()).isEmpty();
  }

  @Test
  void aLevelThatSomebodyRaised() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner()
                    .getQualificationFirstRep()
                    .getCode()
                    .getCoding()
                    .get(1)
                    .setCode("PEP"));
    only(reading, "fhir.level-differs Practitioner.qualification[0].code.coding[1]");
    assertThat(member(reading)).as("no place for a level").isEqualTo(MEMBER);
  }

  @Test
  void aTitleThatSomebodyChanged() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner().getQualificationFirstRep().getCode().setText("Rettungssanitäter"));
    only(
        reading,
        "fhir.contradictory Practitioner.qualification[0].code.coding[0]",
        "fhir.level-differs Practitioner.qualification[0].code.coding[1]");
  }

  @Test
  void anExtensionOfAnotherType() {
    PractitionerReading reading =
        read(
            d ->
                d.affiliation()
                    .getExtensionByUrl(Names.structure("engagement"))
                    .setValue(new BooleanType(true)));
    only(reading, "fhir.type-other PractitionerRole[1].extension[0]");
  }

  // --- what changes the meaning

  @Test
  void aModifierOnTheResource() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner()
                    .addModifierExtension(
                        new Extension("https://example.org/not", new BooleanType(true))));
    only(reading, "fhir.modifier-unknown Practitioner.modifierExtension[0]");
    assertThat(reading.member()).isEmpty();
    assertThat(reading.levels()).isEmpty();
  }

  @Test
  void aModifierOnAQualification() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner()
                    .getQualificationFirstRep()
                    .addModifierExtension(
                        new Extension("https://example.org/not", new BooleanType(true))));
    only(reading, "fhir.modifier-unknown Practitioner.qualification[0].modifierExtension[0]");
    assertThat(member(reading).credentials()).isEmpty();
  }

  @Test
  void implicitRules() {
    PractitionerReading reading =
        read(d -> d.practitioner().setImplicitRules("https://example.org/rules"));
    only(reading, "fhir.modifier-unknown Practitioner.implicitRules");
    assertThat(reading.member()).isEmpty();
  }

  @Test
  void aPractitionerWhoIsNotInUse() {
    PractitionerReading reading = read(d -> d.practitioner().setActive(false));
    only(reading, "fhir.not-in-use Practitioner.active");
    assertThat(reading.member()).isEmpty();
  }

  @Test
  void aVerificationThatAServerTookBack() {
    PractitionerReading reading =
        read(d -> d.verification().setStatus(VerificationResult.Status.REQREVALID));
    only(reading, "fhir.contradictory VerificationResult[0].status");
    assertThat(member(reading).credentials().get(0).verifications()).isEmpty();
  }

  // --- references

  @Test
  void aVerificationOfAQualificationThatIsNotThere() {
    PractitionerReading reading =
        read(
            d ->
                d.verification()
                    .getTargetLocation()
                    .get(0)
                    .setValue("Practitioner.qualification[3]"));
    only(reading, "fhir.reference-unresolved VerificationResult[0].targetLocation");
  }

  @Test
  void aRoleOfNobody() {
    Draft draft = new Draft(FhirWriter.standard().member(MEMBER).resources());
    draft.affiliation().setPractitioner(new Reference("Practitioner/other"));
    PractitionersReading reading = FhirReader.standard().practitioners(draft.resources());
    assertThat(found(reading.findings()))
        .containsExactly("fhir.reference-unresolved PractitionerRole.practitioner");
    assertThat(member(reading.practitioners().get(0)).affiliations()).isEmpty();
  }

  @Test
  void anOrganizationByReference() {
    Agency agency = ValueGenerator.of(Agency.class).seeded(5).value(0);
    Organization organization =
        (Organization) FhirWriter.standard().agency(agency).resources().get(0);
    Draft draft = new Draft(FhirWriter.standard().member(MEMBER).resources());
    draft.affiliation().setOrganization(new Reference("Organization/" + organization.getIdPart()));
    List<Resource> all = new ArrayList<>(draft.resources());
    all.add(organization);
    PractitionersReading reading = FhirReader.standard().practitioners(all);
    assertThat(member(reading.practitioners().get(0)).affiliations().get(0).organization())
        .isEqualTo(agency.id());
    assertThat(reading.practitioners().get(0).findings()).isEmpty();
  }

  @Test
  void anIssuerInWordsOnly() {
    PractitionerReading reading =
        read(
            d ->
                d.practitioner()
                    .getQualificationFirstRep()
                    .setIssuer(new Reference().setDisplay("Some office")));
    only(reading, "fhir.reference-unresolved Practitioner.qualification[0].issuer");
    assertThat(member(reading).credentials().get(0).authority()).isEmpty();
  }

  @Test
  void containedResources() {
    PractitionerReading reading =
        read(
            d -> {
              Organization inside = new Organization();
              inside.setId("o");
              d.affiliation().addContained(inside);
            });
    only(reading, "fhir.element-not-read PractitionerRole[1].contained");
  }

  // --- other resources

  @Test
  void aResourceOfAnotherType() {
    Reading<Agency> reading = FhirReader.standard().agency(new Location());
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(reading.findings().get(0).toString())
        .isEqualTo(
            "fhir.resource-other at Location: expected a resource Organization, found Location");
    PractitionersReading others = FhirReader.standard().practitioners(List.of(new Patient()));
    assertThat(found(others.findings())).containsExactly("fhir.resource-not-read Patient");
  }

  @Test
  void aResourceOfAnotherVersion() {
    org.hl7.fhir.r5.model.Practitioner r5 = new org.hl7.fhir.r5.model.Practitioner();
    PractitionerReading reading = FhirReader.standard().practitioner(r5, List.of());
    only(reading, "fhir.version-other Practitioner");
    assertThat(reading.findings().get(0).values()).containsExactly("R5");
  }

  @Test
  void aFacilityThatIsClosed() {
    Location location = new Location();
    location.setStatus(Location.LocationStatus.INACTIVE);
    assertThat(found(FhirReader.standard().facility(location).findings()))
        .containsExactly("fhir.not-in-use Location.status");
  }

  // --- text

  @Test
  void elementsOfALaterVersionShow() {
    FhirJson.Parsed parsed =
        TestJson.JSON.parse(
            "{\"resourceType\":\"Practitioner\",\"deceasedBoolean\":false,\"birthDate\":\"Privat\"}");
    assertThat(parsed.findings().stream().map(Finding::toString))
        .containsExactlyInAnyOrder(
            "fhir.element-unknown at Practitioner: FHIR R4 has no deceasedBoolean here; it is not"
                + " read",
            "fhir.value-malformed at Practitioner.birthDate: the value of birthDate is none that FHIR R4 allows;"
                + " it is not read");
  }

  @Test
  void textThatIsNoResource() {
    for (String text :
        List.of(
            "",
            "Privat",
            "[]",
            "null",
            "{}",
            "{\"resourceType\":\"Privat\"}",
            "{\"resourceType\":7}",
            "{\"resourceType\":\"Practitioner\",\"name\":[{\"text\":\"Privat\"}",
            "<Practitioner xmlns=\"http://hl7.org/fhir\"/>")) {
      assertThatThrownBy(() -> TestJson.JSON.parse(text))
          .as(text)
          .isInstanceOf(FhirFormatException.class)
          .message()
          .doesNotContain("Privat");
    }
  }

  @Test
  void textsCutAndSpoiledAnywhereThrowNothingElse() {
    Random random = new Random(7);
    String good =
        TestJson.JSON.text(
            FhirWriter.standard()
                .member(MemberGenerator.seeded(3).member(0))
                .bundle(FhirResources.Kind.COLLECTION));
    int read = 0;
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder(good);
      for (int j = 0; j <= random.nextInt(3); j++) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, "\"{}[]:,0aZ-. ".charAt(random.nextInt(13)));
      }
      try {
        FhirReader.standard()
            .practitioners(List.of(TestJson.JSON.parse(text.toString()).resource()));
        read++;
      } catch (FhirFormatException e) {
        assertThat(e.getMessage()).startsWith("no ");
      }
    }
    assertThat(read).as("not all of them are beyond reading").isGreaterThan(50);
  }
}
