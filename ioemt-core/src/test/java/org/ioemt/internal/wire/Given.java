package org.ioemt.internal.wire;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.Denied;
import org.ioemt.practice.DirectionChannel;
import org.ioemt.practice.OfflineDirection;
import org.ioemt.practice.OnlineDirection;
import org.ioemt.practice.Permitted;
import org.ioemt.practice.PracticeCondition;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ProtocolId;
import org.ioemt.practice.ScopeExtension;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeChange;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;

/** Values of types whose properties must go together, so that they cannot be drawn one by one. */
final class Given {

  private static final Skill OWN =
      Skill.define("acme.cpap-child", SkillCategory.AIRWAY_BREATHING, "CPAP of a child")
          .withDirection(DirectionNeed.PROTOCOL)
          .onlyDuring(EmergencyKind.DISASTER)
          .refining(Skill.of("cpap"));

  private static final Citation LAW = Citation.of("Utopia EMS Rule 7");

  private static final ScopeOfPractice SCOPE =
      ScopeOfPractice.basedOn(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021))
          .named("Utopia 2026")
          .in(Jurisdiction.of("US-NY"))
          .source(LAW)
          .permitFrom(ProviderLevel.EMT, OWN)
          .withhold(Skill.of("cricothyrotomy"))
          .build();

  private static final ScopeExtension EXTENSION =
      ScopeExtension.builder()
          .kind(EmergencyKind.PUBLIC_HEALTH_EMERGENCY)
          .jurisdiction(Jurisdiction.of("US-NY"))
          .period(DateRange.parse("2026-11-01/2027-01-31"))
          .source(LAW)
          .permitFrom(ProviderLevel.EMT, Skill.of("immunization-public-health-emergency"))
          .build();

  private static final OnlineDirection ONLINE =
      OnlineDirection.builder()
          .director(MemberId.of("D-1"))
          .addSkill(Skill.of("aspirin-chest-pain"))
          .given(OffsetDateTime.parse("2026-11-21T14:05:09+01:00"))
          .channel(DirectionChannel.RADIO)
          .build();

  private static final OfflineDirection OFFLINE =
      OfflineDirection.builder()
          .director(MemberId.of("D-1"))
          .addSkill(Skill.of("aspirin-chest-pain"))
          .protocol(ProtocolId.of("ALS-2026"))
          .period(DateRange.parse("2026-01-01/.."))
          .build();

  private static final Permitted PERMITTED =
      new Permitted(
          ProviderLevel.EMT,
          SCOPE.entry(OWN).orElseThrow(),
          List.of(PracticeCondition.UNDER_PROTOCOL),
          Optional.of(ONLINE),
          Optional.of(EXTENSION));

  private static final Finding FINDING =
      Finding.of(FindingCode.of("protocol.withheld"), FindingPath.of("skill"), "ALS-2026", "cpap");

  private static final Denied DENIED = new Denied(List.of(FINDING));

  private Given() {}

  static List<?> of(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "CareLevels" -> List.of(CareLevels.standard(), CareLevels.nemsis().named("Utopia"));
      case "Citation" ->
          List.of(Citation.of("Rule 7", "https://example.org/7"), LAW, Citation.web("http://a.b"));
      case "CrewMember" ->
          List.of(
              CrewMember.builder()
                  .id(MemberId.of("M-1"))
                  .level(ProviderLevel.EMT)
                  .levelCode(Code.of("NEMSIS_MEMBER_LEVEL_3_5", "9925005"))
                  .roles(CrewRole.driver())
                  .trainee(true)
                  .build(),
              CrewMember.builder().member(Member.builder().id(MemberId.of("M-2")).build()).build());
      case "Denied" -> List.of(DENIED);
      case "Finding" -> List.of(FINDING);
      case "MedicalDirection" -> List.of(ONLINE, OFFLINE);
      case "Permitted" -> List.of(PERMITTED);
      case "PracticeDecision" -> List.of(PERMITTED, DENIED);
      case "Protocol" ->
          List.of(
              Protocol.builder()
                  .id(ProtocolId.of("ALS-2026"))
                  .agency(OrganizationId.of("US-NY-UTOPIA-EMS"))
                  .scope(SCOPE)
                  .approvedBy(MemberId.of("D-1"))
                  .period(DateRange.always())
                  .raise(ProviderLevel.AEMT, Skill.of("glucose-oral"))
                  .withhold(Skill.of("thrombolytics"))
                  .adopt(EXTENSION)
                  .build());
      case "ScopeChange" ->
          List.of(
              new ScopeChange(
                  OWN, Optional.of(ProviderLevel.EMT), Optional.of(ProviderLevel.AEMT)));
      case "ScopeEntry" ->
          List.of(
              SCOPE.entry(OWN).orElseThrow(),
              SCOPE.entry(Skill.of("intramuscular-auto-injector")).orElseThrow(),
              new ScopeEntry(OWN, ProviderLevel.EMT, Evidence.UNVERIFIED, Optional.empty()));
      case "ScopeExtension" -> List.of(EXTENSION);
      case "ScopeOfPractice" -> List.of(SCOPE, ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2007));
      case "StaffingStandard" ->
          List.of(
              StaffingStandard.of("US-NC"),
              StaffingStandard.of("FR-SMUR"),
              StaffingStandard.builder()
                  .code("UTOPIA")
                  .name("Responder of Utopia")
                  .careLevel(CareLevel.BASIC_LIFE_SUPPORT)
                  .people(1)
                  .build());
      default -> List.of();
    };
  }
}
