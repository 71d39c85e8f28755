package org.ioemt.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.Protocol;

/** Properties that do not hold, run by {@link ShrinkingTest}. */
class Falsified {

  @Property(seed = "4")
  void nobodyClaimsALevel(@ForAll Member member) {
    assertThat(member.claimedLevel()).isEmpty();
  }

  @Property(seed = "4")
  void everyCredentialIsActive(@ForAll Member member) {
    assertThat(member.credentials())
        .allSatisfy(c -> assertThat(c.status()).isEqualTo(CredentialStatus.ACTIVE));
  }

  @Property(seed = "4")
  void noEligibleMemberIsAParamedic(@ForAll @Eligible @InCountry("DE") Member member) {
    assertThat(member.claimedLevel()).isNotEqualTo(Optional.of(ProviderLevel.PARAMEDIC));
  }

  @Property(seed = "4")
  void noProtocolWithholdsAnything(@ForAll Protocol protocol) {
    assertThat(protocol.withheld()).isEmpty();
  }

  @Property(seed = "4")
  void everyRequestHasAProtocol(@ForAll PracticeRequest request) {
    assertThat(request.protocol()).isPresent();
  }

  @Property(tries = 1)
  void nobodyIsFromNowhere(@ForAll @InCountry("AQ") Member member) {}

  @Property(tries = 1)
  void nobodyFits(@ForAll @Eligible @Ineligible Member member) {}

  @Property
  void holds(@ForAll @Eligible Member member) {}

  @Property(tries = 1)
  void noFlawMakesIt(@ForAll @Ineligible(because = "scope.level-too-low") Member member) {}

  @Property(tries = 1)
  void noDay(@ForAll @CurrentOn("20 November") Member member) {}
}
