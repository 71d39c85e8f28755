package org.ioemt.internal.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ioemt.code.Code;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.QualificationComparison;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.Suggestion;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.ProgramRole;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.RequirementMatches;
import org.ioemt.deployment.TeamPart;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
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
import org.ioemt.scope.InScope;
import org.ioemt.scope.OutOfScope;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.ScopeChange;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.ioemt.time.PartialDate;

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

  private static final Match NEAR =
      new Match(MemberId.of("M-1"), ProviderLevel.PARAMEDIC, OptionalLong.of(877_465));

  private static final Match NOWHERE =
      new Match(MemberId.of("M-2"), ProviderLevel.EMT, OptionalLong.empty());

  private static final Requirement REQUIREMENT =
      Requirement.builder()
          .level(ProviderLevel.EMT)
          .levelMatch(LevelMatch.AT_LEAST)
          .count(4)
          .scopeEdition(ScopeEdition.NHTSA_2021)
          .addSkill(Skill.of("cpap"))
          .addLanguage(new LanguageSkill(LanguageTag.of("it"), LanguageProficiency.B1))
          .radiusKilometers(1_500)
          .honorsPreferences(true)
          .build();

  private static final Program PROGRAM =
      Program.builder()
          .id(ProgramId.of("MCR-2026-07"))
          .kind(ProgramKind.MASS_CASUALTY_RESPONSE)
          .addRole(ProgramRole.COORDINATE)
          .jurisdiction(Jurisdiction.of("IT-65"))
          .place(GeoPoint.of(42.35, 13.4))
          .called(LocalDate.of(2026, 11, 21))
          .period(DateRange.parse("2026-12-01/2026-12-14"))
          .addRequirement(REQUIREMENT)
          .build();

  private static final RequirementMatches MATCHES =
      new RequirementMatches(0, 1, List.of(NEAR, NOWHERE));

  private static final TeamPart PART = new TeamPart(0, 1, List.of(NEAR, NOWHERE));

  private static final CrosswalkRow ROW =
      CrosswalkRow.builder()
          .code("DE-UTOPIA-RETTER")
          .jurisdiction(Jurisdiction.of("DE"))
          .title("Retter (Utopia)")
          .language(LanguageTag.of("de"))
          .addAlias("Retterin")
          .english("rescuer")
          .level(ProviderLevel.AEMT)
          .alternative(ProviderLevel.EMT)
          .specialization(Specialization.FLIGHT)
          .status(RowStatus.LEGACY)
          .since(PartialDate.of("1990"))
          .until(PartialDate.of("2013-12-31"))
          .authority("Register")
          .legalBasis("Rule 7")
          .education("two years")
          .disputed(true)
          .evidence(Evidence.VERIFIED)
          .basis(LevelBasis.SKILLS_READ)
          .note("Invented.")
          .source(LAW)
          .build();

  private static final Suggestion SUGGESTION = new Suggestion("Retterin", ROW);

  private static final Crosswalk CROSSWALK = Crosswalk.shipped().plus(List.of(ROW));

  private Given() {}

  private static Standardization asked(String where, String title, StandardizationPolicy policy) {
    return CROSSWALK.standardize(Qualification.of(Jurisdiction.of(where), title), policy);
  }

  /** An answer of each kind, one of which has replaced another row. */
  private static List<Standardization> answers() {
    return List.of(
        asked("DE", "Notfallsanitäterin", StandardizationPolicy.CONSERVATIVE),
        asked("DE", "Retterin", StandardizationPolicy.CONSERVATIVE),
        asked("US-WA", "Emergency Medical Responder", StandardizationPolicy.CONSERVATIVE),
        asked("FR", "Assistant de régulation médicale", StandardizationPolicy.STRICT),
        asked("DE", "Notfalsanitäter", StandardizationPolicy.PROPOSED),
        asked("LS", "x", StandardizationPolicy.CONSERVATIVE),
        Crosswalk.shipped()
            .plus(
                List.of(
                    CrosswalkRow.builder()
                        .from(ROW)
                        .title("Notfallsanitäter")
                        .aliases(List.of())
                        .build()))
            .standardize(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäter")));
  }

  private static <T> List<T> answers(Class<T> kind) {
    return answers().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <T extends ScopeAnswer> List<T> rulings(Class<T> kind) {
    ScopeOfPractice model = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
    return Stream.of(
            SCOPE.answer(ProviderLevel.EMT, OWN),
            model.answer(ProviderLevel.PARAMEDIC, Skill.of("cricothyrotomy")),
            model.answer(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN, Skill.of("cricothyrotomy")),
            SCOPE.answer(ProviderLevel.EMT, Skill.of("cricothyrotomy")),
            SCOPE.answer(ProviderLevel.EMR, OWN))
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

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
      case "CrosswalkRow" -> List.of(ROW);
      case "ExpiringCredential" ->
          List.of(
              new ExpiringCredential(
                  MemberId.of("M-1"),
                  1,
                  CredentialKind.LICENSE,
                  Qualification.of(Jurisdiction.of("DE"), "Retter"),
                  Optional.of(OrganizationId.of("US-NREMT")),
                  LocalDate.of(2026, 12, 31),
                  true,
                  Optional.of(ProviderLevel.AEMT),
                  Optional.of(ProviderLevel.EMT)));
      case "QualificationComparison" ->
          List.of(
              QualificationComparison.of(
                  ROW,
                  CrosswalkRow.builder()
                      .from(ROW)
                      .level(ProviderLevel.PARAMEDIC)
                      .evidence(Evidence.UNVERIFIED)
                      .basis(LevelBasis.INFERRED)
                      .build(),
                  ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021)),
              QualificationComparison.of(
                  CrosswalkRow.builder().from(ROW).level(ProviderLevel.PARAMEDIC).build(),
                  ROW,
                  ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2007)));
      case "Denied" -> List.of(DENIED);
      case "Disputed", "Insufficient", "OutsideLadder", "Standardized", "Unlisted" -> answers(type);
      case "InScope" -> rulings(InScope.class);
      case "OutOfScope" -> rulings(OutOfScope.class);
      case "ScopeAnswer" -> rulings(ScopeAnswer.class);
      case "Standardization" -> answers();
      case "Suggestion" -> List.of(SUGGESTION);
      case "Finding" -> List.of(FINDING);
      case "MedicalDirection" -> List.of(ONLINE, OFFLINE);
      case "Match" -> List.of(NEAR, NOWHERE);
      case "MatchResult" ->
          List.of(
              new MatchResult(PROGRAM.id(), 78, OptionalInt.of(2), List.of(MATCHES)),
              new MatchResult(PROGRAM.id(), 0, OptionalInt.empty(), List.of(MATCHES)));
      case "Program" -> List.of(PROGRAM);
      case "Requirement" -> List.of(REQUIREMENT);
      case "RequirementMatches" -> List.of(MATCHES);
      case "TeamPart" -> List.of(PART);
      case "TeamProposal" -> List.of(new TeamProposal(PROGRAM.id(), List.of(PART)));
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
