package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
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
