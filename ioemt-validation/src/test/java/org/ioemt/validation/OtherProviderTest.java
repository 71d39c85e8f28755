package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.Response;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.junit.jupiter.api.Test;

/** Another provider, without a class of Hibernate Validator in reach. */
class OtherProviderTest {

  private final Validator validator = Hosts.validator(configuration());

  record Enrollment(
      @EligibleMember Member applicant,
      @ProviderLevelCode String level,
      @AtLeast(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN) String lead,
      List<@JurisdictionCode String> places) {}

  @Test
  void hibernateValidatorIsAbsent() {
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("org.hibernate.validator.HibernateValidator"));
    assertThat(configuration().getClass().getName()).startsWith("org.apache.bval.");
  }

  @Test
  void whatIsRightIsValid() {
    assertThat(validator.validate(new Enrollment(People.eligible(), "EMT", "PEP", List.of("DE"))))
        .isEmpty();
    assertThat(validator.validate(new Enrollment(null, null, null, null))).isEmpty();
  }

  @Test
  void findingsAreReportedInEnglishAtTheirPlaces() {
    assertThat(
            Hosts.lines(validator.validate(new Enrollment(People.lapsed(), null, null, List.of()))))
        .containsExactly(
            "applicant.credentials: " + People.NONE_CURRENT,
            "applicant.credentials[0].expires: the credential ended on 2026-11-13, before"
                + " 2026-11-20",
            "applicant.credentials[1].expires: the credential ended on 2025-03-31, before"
                + " 2026-11-20");
  }

  record Service(
      @CompleteSystem EmsSystem system,
      @CompletePlan MassCasualtyPlan plan,
      @ValidResponse @StaffedFor(standard = "US-NC") Response response,
      List<@StaffedFor(standard = "US-NC") Crew> crews) {}

  @Test
  void whatAServiceLacksIsReportedInEnglishAtItsPlace() {
    assertThat(
            validator.validate(
                new Service(
                    Services.system().build(),
                    Services.plan().build(),
                    Services.transported().build(),
                    List.of(Services.staffed()))))
        .isEmpty();
    assertThat(
            Hosts.lines(
                validator.validate(
                    new Service(
                        Services.system()
                            .communicationCenters(
                                List.of(Services.center().channels(List.of()).build()))
                            .build(),
                        Services.plan().commandRoles(List.of()).build(),
                        Services.transported(Hosts.TODAY, Services.crew(Services.MEDIC)).build(),
                        List.of(Services.crew(Services.MEDIC))))))
        .hasSize(8)
        .anyMatch(line -> line.startsWith("system.communicationCenters[0].channels: "))
        .anyMatch(line -> line.startsWith("plan.commandRoles: "))
        .anyMatch(line -> line.startsWith("response.crews[0].members: "))
        .anyMatch(line -> line.startsWith("crews[0].<list element>.members: "))
        .noneMatch(line -> line.contains("{"));
  }

  @Test
  void aMessageHasTheCodeOfALevel() {
    assertThat(Hosts.messages(validator.validate(new Enrollment(null, null, "EMT", List.of()))))
        .containsExactly("must be the provider level PEP or one above it");
    assertThat(Hosts.messages(validator.validate(new Enrollment(null, null, "MD", List.of()))))
        .containsExactly("must be the code of a provider level, PEP or one above it");
  }

  @Test
  void aValueIsShownAsItIs() {
    String title = "${1+1} {member.no-credential} {title} \\";
    Member member = People.active().addCredential(People.called(title)).build();
    assertThat(Hosts.messages(validator.validate(new Enrollment(member, null, null, List.of()))))
        .contains(
            "the crosswalk of US does not list the title '"
                + title
                + "'; that does not mean no level");
  }

  record Texts(
      @AtMost(ProviderLevel.EMT) String atMost,
      @OneOfLevels({ProviderLevel.EMT, ProviderLevel.AEMT}) String oneOf,
      @LocalQualification(in = {"DE", "AT"}) String local,
      @Standardizable(in = "DE", policy = StandardizationPolicy.STRICT) String title,
      @SkillCode String skill,
      List<@LanguageTag String> languages,
      @CredentialStatusCode String status,
      @ExternalCode(system = "ISCO_08") String code,
      @MemberIdText String id,
      @ProviderLevelCode(message = "not {value} but \\{that\\}") String level) {}

  @Test
  void everyConstraintSpeaksEnglish() {
    assertThat(
            Hosts.lines(
                validator.validate(
                    new Texts("PEP", "PEP", "x", "x", "x", List.of("x"), "x", "x", " ", "x"))))
        .containsExactly(
            "atMost: must be the provider level EMT or one below it",
            "code: must be a code of ISCO_08 that the tables know",
            "id: must be a member id: 1 to 64 letters A to Z, digits, dots, hyphens and underscores,"
                + " beginning with a letter or digit",
            "languages[0].<list element>: must be a BCP 47 tag of a language in canonical form, such"
                + " as en or pt-BR",
            "level: not {value} but {that}",
            "local: must be a title that the crosswalk lists for DE, AT",
            "oneOf: must be one of these provider levels: EMT, AEMT",
            "skill: must be the code of a skill of the catalogue, such as cpap",
            "status: must be the code of a credential status: active, inactive, issued-in-error,"
                + " expired, revoked, pending, provisional or unknown",
            "title: must be a title for which the strict policy accepts a provider level");
  }

  record NoSystem(@ExternalCode(system = "ISCO") String value) {}

  record OnNumber(List<@SkillCode Integer> value) {}

  @Test
  void misuseIsFoundAtTheFirstCheckOrByTheCheckOfDeclarations() {
    NoSystem misused = new NoSystem(null);
    assertThat(validator.getConstraintsForClass(NoSystem.class).isBeanConstrained()).isTrue();
    assertThatThrownBy(() -> validator.validate(misused))
        .isInstanceOf(ValidationException.class)
        .hasStackTraceContaining(
            "@ExternalCode: system: expected the key of a shipped code system");
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, NoSystem.class))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageStartingWith(NoSystem.class.getName() + ".value: @ExternalCode: system: ");
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, OnNumber.class))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage(
            OnNumber.class.getName()
                + ".value<0>: @SkillCode: expected java.lang.CharSequence, found java.lang.Integer");
  }

  @Test
  void theLineOfRegistrationSaysWhatItNeeds() {
    Configuration<?> configuration = configuration();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IoemtConstraints.register(configuration))
        .withMessageContaining("expected one of Hibernate Validator");
  }

  private static Configuration<?> configuration() {
    return Validation.byDefaultProvider().configure().clockProvider(() -> Hosts.on(Hosts.TODAY));
  }
}
