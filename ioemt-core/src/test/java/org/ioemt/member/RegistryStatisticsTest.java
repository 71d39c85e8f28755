package org.ioemt.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistryStatisticsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Jurisdiction DE = Jurisdiction.of("DE");

  private static final MembershipRules RULES =
      MembershipRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());

  private final RegistryStatistics statistics = RegistryStatistics.asOf(TODAY);

  private void add(Member member) {
    statistics.add(member, RULES.levelOf(member, TODAY), RULES.asOf(TODAY).check(member));
  }

  private static Member.Builder member(int number) {
    return Member.builder().id(MemberId.of("M-" + number));
  }

  private static Credential license(String country, String authority, String title) {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(Jurisdiction.of(country), title))
        .authority(OrganizationId.of(authority))
        .status(CredentialStatus.ACTIVE)
        .issued(LocalDate.of(2024, 5, 1))
        .expires(LocalDate.of(2028, 4, 30))
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                LocalDate.of(2026, 2, 24),
                VerificationOutcome.CONFIRMED))
        .build();
  }

  private static Affiliation service(Engagement engagement, LocalDate until) {
    return Affiliation.builder()
        .organization(OrganizationId.of("DE-RETTUNGSDIENST-SPREETAL"))
        .engagement(engagement)
        .since(LocalDate.of(2020, 1, 1))
        .until(until)
        .build();
  }

  @Test
  void nobodyIsCountedYet() {
    assertThat(statistics.date()).isEqualTo(TODAY);
    assertThat(statistics.members()).isZero();
    assertThat(statistics.countries()).isEmpty();
    assertThat(statistics.found()).isEmpty();
    assertThat(statistics.of(ProviderLevel.EMT)).isZero();
    assertThat(statistics.of(NoLevelReason.DISPUTED)).isZero();
    assertThat(statistics.of(FindingCode.of("member.no-credential"))).isZero();
  }

  @Test
  void aMemberCountsUnderItsLevelItsCountriesAndWhatIsCurrent() {
    add(
        member(1)
            .addCredential(license("DE", "DE-LANDESBEHOERDEN", "Notfallsanitäter"))
            .addCredential(license("US-NY", "US-NY-BEMS", "Paramedic"))
            .addAffiliation(service(Engagement.VOLUNTEER, LocalDate.of(2027, 1, 1)))
            .addAffiliation(service(Engagement.PROFESSIONAL, LocalDate.of(2026, 11, 19)))
            .addSpecialization(Specialization.FLIGHT)
            .build());
    assertThat(statistics.of(ProviderLevel.PARAMEDIC)).isEqualTo(1);
    assertThat(statistics.countries().keySet()).containsExactly(DE, Jurisdiction.of("US"));
    RegistryStatistics.Country germany = statistics.countries().get(DE);
    assertThat(germany.members()).isEqualTo(1);
    assertThat(germany.of(ProviderLevel.PARAMEDIC)).isEqualTo(1);
    assertThat(germany.withoutLevel()).isZero();
    assertThat(statistics.of(Engagement.VOLUNTEER)).isEqualTo(1);
    assertThat(statistics.of(Engagement.PROFESSIONAL)).as("ended yesterday").isZero();
    assertThat(statistics.of(Specialization.FLIGHT)).isEqualTo(1);
    assertThat(statistics.withoutCredential()).isZero();
    assertThat(statistics.notEngaged()).isZero();
    assertThat(statistics.withoutSpecialization()).isZero();
  }

  @Test
  void whoHasNothingIsCountedWithTheReason() {
    add(member(1).build());
    add(member(2).addCredential(license("DE", "DE-LANDESBEHOERDEN", "Zauberer")).build());
    assertThat(statistics.members()).isEqualTo(2);
    assertThat(statistics.of(NoLevelReason.NOT_REGISTERED)).isEqualTo(1);
    assertThat(statistics.of(NoLevelReason.TITLE_UNKNOWN)).isEqualTo(1);
    assertThat(statistics.withoutCredential()).isEqualTo(1);
    assertThat(statistics.notEngaged()).isEqualTo(2);
    assertThat(statistics.withoutSpecialization()).isEqualTo(2);
    assertThat(statistics.withoutError()).isZero();
    assertThat(statistics.countries().get(DE).withoutLevel()).isEqualTo(1);
    assertThat(statistics.of(FindingCode.of("member.no-credential"))).isEqualTo(1);
    assertThat(statistics.found())
        .extracting(FindingCode::code)
        .contains("member.no-credential", "credential.title-unknown")
        .isSorted();
  }

  @Test
  void onlyErrorsMakeAMemberNotSound() {
    Finding info = Finding.of(FindingCode.of("credential.not-verified"), FindingPath.root(), "x");
    statistics.add(member(1).build(), Optional.of(ProviderLevel.EMR), List.of(info));
    assertThat(statistics.withoutError()).isEqualTo(1);
    assertThat(statistics.of(info.code())).isEqualTo(1);
  }

  @Test
  void partsAddUpToTheWhole() {
    RegistryStatistics whole = RegistryStatistics.asOf(TODAY);
    for (int i = 0; i < 40; i++) {
      Member.Builder member = member(i);
      if (i % 3 != 0) {
        member.addCredential(
            license(i % 2 == 0 ? "DE" : "AT", "DE-LANDESBEHOERDEN", "Notfallsanitäter"));
      }
      if (i % 4 == 0) {
        member
            .addAffiliation(service(Engagement.INSTRUCTOR, LocalDate.of(2027, 1, 1)))
            .addSpecialization(Specialization.TACTICAL);
      }
      Optional<ProviderLevel> level = RULES.levelOf(member.build(), TODAY);
      List<Finding> found = RULES.asOf(TODAY).check(member.build());
      whole.add(member.build(), level, found);
      RegistryStatistics one = RegistryStatistics.asOf(TODAY);
      one.add(member.build(), level, found);
      statistics.add(one);
    }
    assertThat(numbers(statistics)).isEqualTo(numbers(whole));
    assertThat(statistics.members()).isEqualTo(40);
  }

  private static List<Object> numbers(RegistryStatistics statistics) {
    List<Object> numbers = new ArrayList<>();
    numbers.add(statistics.members());
    numbers.add(statistics.withoutError());
    numbers.add(statistics.withoutCredential());
    numbers.add(statistics.notEngaged());
    numbers.add(statistics.withoutSpecialization());
    for (ProviderLevel level : ProviderLevel.values()) {
      numbers.add(statistics.of(level));
      statistics
          .countries()
          .forEach((where, counts) -> numbers.add(where + "=" + counts.of(level)));
    }
    for (NoLevelReason reason : NoLevelReason.values()) {
      numbers.add(statistics.of(reason));
    }
    for (Engagement engagement : Engagement.values()) {
      numbers.add(statistics.of(engagement));
    }
    for (Specialization specialization : Specialization.values()) {
      numbers.add(statistics.of(specialization));
    }
    statistics.found().forEach(code -> numbers.add(code + "=" + statistics.of(code)));
    return numbers;
  }

  @Test
  void daysAreNotMixed() {
    RegistryStatistics other = RegistryStatistics.asOf(TODAY.plusDays(1));
    assertThatThrownBy(() -> statistics.add(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("statistics: expected those of 2026-11-20, found those of 2026-11-21");
  }

  @Test
  void viewsCannotBeChanged() {
    add(member(1).build());
    assertThatThrownBy(() -> statistics.countries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> statistics.found().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** The nearest to a level counts. */
  @Test
  void ofTwoReasonsTheFirstCounts() {
    List<Finding> both =
        List.of(
            Finding.of(
                FindingCode.of("credential.title-unknown"), FindingPath.root(), "DE", "Zauberer"),
            Finding.of(
                FindingCode.of("credential.level-disputed"), FindingPath.root(), "EMT", "x"));
    assertThat(NoLevelReason.in(both)).isEqualTo(NoLevelReason.DISPUTED);
    assertThat(NoLevelReason.in(List.of())).isEqualTo(NoLevelReason.NOT_REGISTERED);
  }

  @ParameterizedTest
  @EnumSource(NoLevelReason.class)
  void reasonsHaveCodes(NoLevelReason reason) {
    assertThat(NoLevelReason.of(reason.code())).isEqualTo(reason);
    assertThat(NoLevelReason.find(reason.code())).contains(reason);
    assertThat(NoLevelReason.find("x")).isEmpty();
  }
}
