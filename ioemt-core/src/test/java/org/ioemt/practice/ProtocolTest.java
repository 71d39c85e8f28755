package org.ioemt.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.level.ProviderLevel.AEMT;
import static org.ioemt.level.ProviderLevel.EMR;
import static org.ioemt.level.ProviderLevel.EMT;
import static org.ioemt.level.ProviderLevel.PARAMEDIC;
import static org.ioemt.level.ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;
import static org.ioemt.practice.Duty.CPAP;
import static org.ioemt.practice.Duty.NEW_YORK;
import static org.ioemt.practice.Duty.SCOPE;
import static org.ioemt.practice.Duty.TODAY;
import static org.ioemt.practice.Duty.VACCINATION;
import static org.ioemt.practice.Duty.extension;
import static org.ioemt.practice.Duty.protocol;

import java.util.List;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.ScopeChange;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {

  private static final Skill IV = Skill.of("iv-access-peripheral");
  private static final Skill CAROTID = Skill.of("carotid-massage");

  @Test
  void aProtocolThatNarrowsNothingPermitsWhatItsScopeDoes() {
    Protocol protocol = protocol(SCOPE).build();
    for (Skill skill : Skill.all()) {
      for (ProviderLevel level : ProviderLevel.values()) {
        assertThat(protocol.permits(level, skill)).isEqualTo(SCOPE.permits(level, skill));
      }
    }
  }

  @Test
  void itMayAskForMoreOrWithhold() {
    Protocol protocol = protocol(SCOPE).raise(PARAMEDIC, IV).withhold(CPAP).build();
    assertThat(protocol.permits(AEMT, IV)).isFalse();
    assertThat(protocol.permits(PARAMEDIC, IV)).isTrue();
    assertThat(protocol.permits(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP)).isFalse();
    assertThat(protocol.raised()).containsExactly(new SkillLevel(IV, PARAMEDIC));
    assertThat(protocol.withheld()).containsExactly(CPAP);
    assertThat(protocol(SCOPE).raise(AEMT, IV).build().permits(AEMT, IV))
        .as("the scope's own level is no change")
        .isTrue();
  }

  @Nested
  class IsRefused {

    @Test
    void whatLowersALevel() {
      assertThatThrownBy(() -> protocol(SCOPE).raise(EMT, IV).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "protocol ALS-2026: 'iv-access-peripheral' cannot be permitted from EMT, because the"
                  + " scope ioemt-2021 asks for AEMT; a protocol can only narrow");
    }

    @Test
    void whatTheScopeDoesNotHold() {
      assertThatThrownBy(() -> protocol(SCOPE).raise(PARAMEDIC, CAROTID).build())
          .hasMessageContaining("ioemt-2021 does not hold it; a protocol can only narrow");
    }

    @Test
    void whatTheScopeWithholds() {
      ScopeOfPractice less = ScopeOfPractice.basedOn(SCOPE).named("less").withhold(CPAP).build();
      assertThatThrownBy(() -> protocol(less).raise(PARAMEDIC, CPAP).build())
          .hasMessageContaining("less withholds it; a protocol can only narrow");
    }

    @Test
    void aLevelOfWhichTheScopeDoesNotSpeak() {
      assertThatThrownBy(
              () ->
                  protocol(ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021))
                      .raise(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP)
                      .build())
          .hasMessageContaining("does not speak of that level");
    }

    @Test
    void whatIsSaidTwice() {
      assertThatThrownBy(() -> protocol(SCOPE).raise(AEMT, CPAP).withhold(CPAP).build())
          .hasMessageContaining("'cpap' is given twice");
      assertThatThrownBy(() -> protocol(SCOPE).raise(AEMT, CPAP).raise(PARAMEDIC, CPAP).build())
          .hasMessageContaining("'cpap' is given twice");
    }

    @Test
    void aNarrowerFormThatWouldNeedMoreThanTheBroadOne() {
      assertThatThrownBy(
              () -> protocol(SCOPE).raise(PARAMEDIC, Skill.of("intranasal-unit-dosed")).build())
          .hasMessageContaining("'intranasal-unit-dosed' would need PARAMEDIC")
          .hasMessageContaining("'intranasal', which needs only AEMT");
    }

    @Test
    void anExtensionThatWouldDoTheSame() {
      ScopeExtension broad = extension().permitFrom(EMR, Skill.of("otc-medications")).build();
      assertThatThrownBy(() -> protocol(SCOPE).adopt(broad).build())
          .hasMessageContaining("otc-analgesic-oral");
    }
  }

  @Nested
  class Extensions {

    @Test
    void haveAnEndAndAPlaceAndSaySomething() {
      assertThatThrownBy(
              () -> extension().period(DateRange.since(TODAY)).permitFrom(EMT, CPAP).build())
          .hasMessageContaining("expected a first and a last day");
      assertThatThrownBy(() -> extension().build()).hasMessageContaining("at least one");
      assertThatThrownBy(() -> extension().permitFrom(EMT, CPAP).permitFrom(EMR, CPAP).build())
          .hasMessageContaining("'cpap' is given twice");
      assertThatThrownBy(
              () -> extension().period(DateRange.until(TODAY)).permitFrom(EMT, CPAP).build())
          .hasMessageContaining("expected a first and a last day");
    }

    @Test
    void holdInTheirPeriodAndPlace() {
      ScopeExtension extension = extension().permitFrom(EMT, IV).build();
      assertThat(extension.isInForce(TODAY, NEW_YORK)).isTrue();
      assertThat(extension.isInForce(TODAY.plusMonths(1), NEW_YORK)).isFalse();
      assertThat(extension.isInForce(TODAY, Jurisdiction.of("US-CA"))).isFalse();
      assertThat(extension.isInForce(TODAY, Jurisdiction.of("US"))).isFalse();
      ScopeExtension national =
          extension().jurisdiction(Jurisdiction.of("US")).permitFrom(EMT, IV).build();
      assertThat(national.isInForce(TODAY, NEW_YORK)).isTrue();
    }

    @Test
    void widenAScopeAndNeverNarrowIt() {
      ScopeExtension extension =
          extension()
              .permitFrom(EMT, IV)
              .permitFrom(PARAMEDIC, CPAP)
              .permitFrom(EMT, CAROTID)
              .build();
      ScopeOfPractice wider = extension.applyTo(SCOPE);
      assertThat(SCOPE.changesTo(wider))
          .allMatch(ScopeChange::widens)
          .extracting(ScopeChange::toString)
          .containsExactly("iv-access-peripheral: AEMT -> EMT", "carotid-massage: - -> EMT");
      assertThat(wider.entry(IV).orElseThrow().source()).contains(extension.source());
      assertThat(wider.name())
          .isEqualTo("ioemt-2021 with PUBLIC_HEALTH_EMERGENCY US-NY 2026-11-01/2026-11-30");
    }

    @Test
    void haveRoomBesideALongName() {
      ScopeOfPractice scope = ScopeOfPractice.basedOn(SCOPE).named("n".repeat(120)).build();
      ScopeExtension extension = extension().permitFrom(EMT, CAROTID).build();
      assertThat(extension.applyTo(scope).name())
          .isEqualTo("PUBLIC_HEALTH_EMERGENCY US-NY 2026-11-01/2026-11-30");
      assertThat(protocol(scope).adopt(extension).build().adopted()).containsExactly(extension);
    }

    @Test
    void mayBeNarrowedByTheProtocolThatAdoptsThem() {
      ScopeExtension extension = extension().permitFrom(EMT, CAROTID).build();
      Protocol protocol = protocol(SCOPE).adopt(extension).raise(PARAMEDIC, CAROTID).build();
      assertThat(protocol.permits(PREHOSPITAL_EMERGENCY_PHYSICIAN, CAROTID))
          .as("without the extension in force")
          .isFalse();
      assertThat(protocol.adopted()).containsExactly(extension);
      assertThat(protocol(SCOPE).adopt(extension().permitFrom(EMT, VACCINATION).build()).build())
          .isNotEqualTo(protocol);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALS-2026", "3.2-adult", "a/b_c"})
  void idsRoundTrip(String text) {
    assertThat(ProtocolId.of(text)).hasToString(text).isEqualTo(ProtocolId.of(text));
    assertThat(ProtocolId.find(text)).contains(ProtocolId.of(text));
    assertThat(ProtocolId.of(text)).hasSameHashCodeAs(ProtocolId.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-a", "a b", "ä", "a\n"})
  void whatIsNoIdIsRefused(String text) {
    assertThat(ProtocolId.find(text)).isEmpty();
    assertThatThrownBy(() -> ProtocolId.of(text)).hasMessageContaining("protocol id");
  }

  @Test
  void codesOfTheEnumsRoundTrip() {
    for (DirectionChannel channel : DirectionChannel.values()) {
      assertThat(DirectionChannel.of(channel.code())).isSameAs(channel);
    }
    for (PracticeCondition condition : PracticeCondition.values()) {
      assertThat(PracticeCondition.of(condition.code())).isSameAs(condition);
    }
    assertThatThrownBy(() -> DirectionChannel.of("SMOKE")).hasMessageContaining("'SMOKE'");
    assertThatThrownBy(() -> PracticeCondition.of("")).hasMessageContaining("condition");
    assertThat(List.of(MedicalDirection.Kind.ONLINE.code(), PracticeDecision.Kind.DENIED.code()))
        .containsExactly("ONLINE", "DENIED");
  }
}
