package org.ioemt.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.member.Sample.TODAY;
import static org.ioemt.member.Sample.bare;
import static org.ioemt.member.Sample.credential;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialRules;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.ExpiryRules;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpiringCredentialTest {

  private static final MembershipRules RULES =
      MembershipRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  private static final ExpiryRules SOON = CredentialRules.expiringWithin(Period.ofDays(60));

  private static Credential until(LocalDate day) {
    return credential().expires(day).build();
  }

  private static List<Finding> found(Credential credential) {
    return SOON.asOf(TODAY).check(credential);
  }

  private static List<ExpiringCredential> expiring(Credential... credentials) {
    Member.Builder member = bare();
    for (Credential credential : credentials) {
      member.addCredential(credential);
    }
    return RULES.expiring(member.build(), SOON.lastDays(TODAY), TODAY);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true", "60, true", "61, false"})
  void bothEndsOfThePeriodCount(int days, boolean counts) {
    Credential credential = until(TODAY.plusDays(days));
    assertThat(found(credential)).hasSize(counts ? 1 : 0);
    assertThat(expiring(credential)).hasSize(counts ? 1 : 0);
  }

  @Test
  void theFindingNamesBothDaysAndThePlace() {
    Finding finding = found(until(LocalDate.of(2026, 12, 1))).get(0);
    assertThat(finding.code().code()).isEqualTo("credential.expires-soon");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path().toString()).isEqualTo("expires");
    assertThat(finding.message())
        .isEqualTo("the credential is about to end: its last day is 2026-12-01 (as of 2026-11-20)");
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnActiveCredentialHasSomethingToLose(CredentialStatus status) {
    Credential credential = credential().status(status).expires(TODAY).build();
    assertThat(found(credential)).hasSize(status.isActive() ? 1 : 0);
    assertThat(expiring(credential)).hasSize(status.isActive() ? 1 : 0);
  }

  @Test
  void whatDoesNotEndIsNotReported() {
    Credential credential = credential().build();
    assertThat(found(credential)).isEmpty();
    assertThat(expiring(credential)).isEmpty();
    assertThat(expiring()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P0D, 2026-11-20, 2026-11-20",
    "P60D, 2026-11-20, 2027-01-19",
    "P8W, 2026-11-20, 2027-01-15",
    "P3M, 2026-11-30, 2027-02-28",
    "P1Y, 2024-02-29, 2025-02-28",
    "P1Y2M3D, 2026-11-20, 2028-01-23",
  })
  void theDaysAreThoseOfTheCalendar(Period period, LocalDate from, LocalDate last) {
    ExpiryRules rules = CredentialRules.expiringWithin(period);
    assertThat(rules.period()).isEqualTo(period);
    assertThat(rules.lastDays(from)).isEqualTo(DateRange.of(from, last));
  }

  @Test
  void aPeriodBackOrBeyondTheCalendarIsRefused() {
    assertThatThrownBy(() -> CredentialRules.expiringWithin(Period.of(1, 0, -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expiry rules, period: expected none or more, found P1Y-1D");
    for (Period period :
        List.of(Period.ofYears(Integer.MAX_VALUE), Period.of(999_999_999, 0, Integer.MAX_VALUE))) {
      assertThatThrownBy(() -> CredentialRules.expiringWithin(period).asOf(TODAY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("beyond the calendar");
    }
  }

  @Test
  void theListIsSoonestFirstWithWhatIsLost() {
    Credential emt =
        credential()
            .qualification(Qualification.of(Jurisdiction.of("US"), "EMT"))
            .authority(OrganizationId.of("US-NREMT"))
            .build();
    List<ExpiringCredential> list =
        expiring(until(TODAY.plusDays(9)), until(TODAY.plusDays(3)), emt);
    assertThat(list).extracting(ExpiringCredential::credential).containsExactly(1, 0);
    ExpiringCredential last = list.get(1);
    assertThat(last.expires()).isEqualTo(TODAY.plusDays(9));
    assertThat(last.member()).isEqualTo(MemberId.of("M-1"));
    assertThat(last.kind()).isEqualTo(CredentialKind.LICENSE);
    assertThat(last.qualification().title()).isEqualTo("Notfallsanitäterin");
    assertThat(last.authority()).contains(OrganizationId.of("DE-LANDESBEHOERDEN"));
    assertThat(last.level()).contains(ProviderLevel.PARAMEDIC);
    assertThat(last.levelAfter()).contains(ProviderLevel.EMT);
    assertThat(last.changesLevel()).isTrue();
    assertThat(list.get(0).changesLevel()).isFalse();
    assertThat(list.toString()).doesNotContain("SECRET").doesNotContain("Geheim");
  }

  @Test
  void aMemberWithOneCredentialLosesTheLevel() {
    ExpiringCredential only = expiring(until(TODAY)).get(0);
    assertThat(only.level()).contains(ProviderLevel.PARAMEDIC);
    assertThat(only.levelAfter()).isEmpty();
    assertThat(only.changesLevel()).isTrue();
    assertThat(only.renewed()).isFalse();
  }

  @Test
  void anotherOfTheSameThatIsGoodOnTheDayAfterRenews() {
    Credential ends = until(TODAY);
    Credential.Builder next = credential().issued(TODAY.plusDays(1));
    assertThat(renewed(ends, next.build())).isTrue();
    assertThat(renewed(ends, next.qualification(title("DE", "NOTFALLSANITÄTERIN")).build()))
        .isTrue();
    assertThat(renewed(ends, next.issued(TODAY.plusDays(2)).build())).isFalse();
    assertThat(renewed(ends, credential().kind(CredentialKind.REGISTRATION).build())).isFalse();
    assertThat(renewed(ends, credential().status(CredentialStatus.PENDING).build())).isFalse();
    assertThat(renewed(ends, credential().authority(Optional.empty()).build())).isFalse();
    assertThat(renewed(ends, credential().qualification(title("DE", "Rettungssanitäter")).build()))
        .isFalse();
    assertThat(renewed(ends, credential().qualification(title("AT", "Notfallsanitäterin")).build()))
        .isFalse();
    assertThat(renewed(ends, until(TODAY))).isFalse();
  }

  private static Qualification title(String where, String title) {
    return Qualification.of(Jurisdiction.of(where), title);
  }

  private static boolean renewed(Credential ends, Credential next) {
    return expiring(ends, next).get(0).renewed();
  }

  @Test
  void whatHasEndedIsFoundByDaysInThePast() {
    DateRange before = DateRange.of(TODAY.minusDays(30), TODAY.minusDays(1));
    Credential over =
        credential().status(CredentialStatus.EXPIRED).expires(TODAY.minusDays(9)).build();
    Member member =
        bare()
            .addCredential(until(TODAY.minusDays(1)))
            .addCredential(over)
            .addCredential(until(TODAY.minusDays(31)))
            .addCredential(until(TODAY))
            .build();
    assertThat(RULES.expiring(member, before, TODAY))
        .extracting(ExpiringCredential::credential)
        .containsExactly(1, 0);
    assertThat(RULES.expiring(member, before, TODAY.minusDays(9)))
        .as("a status that ran ahead of the dates is a slip of the record")
        .extracting(ExpiringCredential::credential)
        .containsExactly(0);
  }

  @Test
  void aPlaceBelowZeroIsRefused() {
    ExpiringCredential one = expiring(until(TODAY)).get(0);
    assertThatThrownBy(
            () ->
                new ExpiringCredential(
                    one.member(),
                    -1,
                    one.kind(),
                    one.qualification(),
                    one.authority(),
                    one.expires(),
                    false,
                    one.level(),
                    one.levelAfter()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expiring credential, credential: expected 0 or more, found -1");
  }
}
