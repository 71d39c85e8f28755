package org.ioemt.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types that have a wire form of their own: the one place where the adapters look.
 *
 * <p>A new type is added twice: to {@link #find} and to {@link #all}. A test holds the two
 * together.
 */
public final class WireForms {

  private WireForms() {}

  /**
   * The wire form of a type.
   *
   * <p>Types are compared by name: to ask loads no class but the holder of the form that is found.
   *
   * @param type a type as users see it, not an implementation class
   * @return its form, or null where the type is none of ours
   */
  public static @Nullable Kind<?> find(Class<?> type) {
    return switch (type.getName()) {
      case "org.ioemt.source.Citation" -> CitationShape.SHAPE;
      case "org.ioemt.source.Evidence" -> SourceScalars.EVIDENCE;
      case "org.ioemt.level.CareLevel" -> LevelScalars.CARE_LEVEL;
      case "org.ioemt.level.CareLevels" -> CareLevelsShape.SHAPE;
      case "org.ioemt.level.ProviderLevel" -> LevelScalars.PROVIDER_LEVEL;
      case "org.ioemt.rule.Finding" -> FindingShape.SHAPE;
      case "org.ioemt.rule.FindingCode" -> RuleScalars.FINDING_CODE;
      case "org.ioemt.rule.FindingPath" -> RuleScalars.FINDING_PATH;
      case "org.ioemt.rule.Severity" -> RuleScalars.SEVERITY;
      case "org.ioemt.place.GeoPoint" -> GeoPointShape.SHAPE;
      case "org.ioemt.place.Jurisdiction" -> PlaceScalars.JURISDICTION;
      case "org.ioemt.place.LanguageTag" -> PlaceScalars.LANGUAGE_TAG;
      case "org.ioemt.time.DateRange" -> TimeScalars.DATE_RANGE;
      case "org.ioemt.time.PartialDate" -> TimeScalars.PARTIAL_DATE;
      case "org.ioemt.organization.EmsRole" -> OrganizationScalars.EMS_ROLE;
      case "org.ioemt.organization.OrganizationId" -> OrganizationScalars.ORGANIZATION_ID;
      case "org.ioemt.organization.Partner" -> PartnerShape.SHAPE;
      case "org.ioemt.organization.PartnerKind" -> OrganizationScalars.PARTNER_KIND;
      case "org.ioemt.scope.DirectionNeed" -> ScopeScalars.DIRECTION_NEED;
      case "org.ioemt.scope.EmergencyKind" -> ScopeScalars.EMERGENCY_KIND;
      case "org.ioemt.scope.ScopeChange" -> ScopeChangeShape.SHAPE;
      case "org.ioemt.scope.ScopeEdition" -> ScopeScalars.EDITION;
      case "org.ioemt.scope.ScopeEntry" -> ScopeEntryShape.SHAPE;
      case "org.ioemt.scope.ScopeOfPractice" -> ScopeOfPracticeShape.SHAPE;
      case "org.ioemt.scope.Skill" -> ScopeScalars.SKILL;
      case "org.ioemt.scope.SkillCategory" -> ScopeScalars.CATEGORY;
      case "org.ioemt.credential.Credential" -> CredentialShape.SHAPE;
      case "org.ioemt.credential.CredentialKind" -> CredentialScalars.KIND;
      case "org.ioemt.credential.CredentialNumber" -> CredentialScalars.NUMBER;
      case "org.ioemt.credential.CredentialStatus" -> CredentialScalars.STATUS;
      case "org.ioemt.credential.Qualification" -> QualificationShape.SHAPE;
      case "org.ioemt.credential.Specialization" -> CredentialScalars.SPECIALIZATION;
      case "org.ioemt.credential.Verification" -> VerificationShape.SHAPE;
      case "org.ioemt.credential.VerificationOutcome" -> CredentialScalars.OUTCOME;
      case "org.ioemt.credential.VerificationSource" -> CredentialScalars.SOURCE;
      case "org.ioemt.member.Affiliation" -> AffiliationShape.SHAPE;
      case "org.ioemt.member.Availability" -> AvailabilityShape.SHAPE;
      case "org.ioemt.member.Engagement" -> MemberScalars.ENGAGEMENT;
      case "org.ioemt.member.ExpiringCredential" -> ExpiringCredentialShape.SHAPE;
      case "org.ioemt.member.LanguageProficiency" -> MemberScalars.PROFICIENCY;
      case "org.ioemt.member.LanguageSkill" -> LanguageSkillShape.SHAPE;
      case "org.ioemt.member.Member" -> MemberShape.SHAPE;
      case "org.ioemt.member.MemberId" -> MemberScalars.MEMBER_ID;
      case "org.ioemt.member.Membership" -> MembershipShape.SHAPE;
      case "org.ioemt.member.MembershipStatus" -> MemberScalars.MEMBERSHIP_STATUS;
      case "org.ioemt.member.NoLevelReason" -> MemberScalars.NO_LEVEL_REASON;
      case "org.ioemt.member.PersonName" -> PersonNameShape.SHAPE;
      case "org.ioemt.member.Preferences" -> PreferencesShape.SHAPE;
      case "org.ioemt.member.ProgramKind" -> MemberScalars.PROGRAM_KIND;
      case "org.ioemt.practice.Denied" -> DeniedShape.SHAPE;
      case "org.ioemt.practice.DirectionChannel" -> PracticeScalars.CHANNEL;
      case "org.ioemt.practice.LocalCredentialing" -> LocalCredentialingShape.SHAPE;
      case "org.ioemt.practice.MedicalDirection" -> MedicalDirectionShape.SHAPE;
      case "org.ioemt.practice.MedicalDirection$Kind" -> PracticeScalars.DIRECTION_KIND;
      case "org.ioemt.practice.MedicalDirector" -> MedicalDirectorShape.SHAPE;
      case "org.ioemt.practice.OfflineDirection" -> OfflineDirectionShape.SHAPE;
      case "org.ioemt.practice.OnlineDirection" -> OnlineDirectionShape.SHAPE;
      case "org.ioemt.practice.Permitted" -> PermittedShape.SHAPE;
      case "org.ioemt.practice.PracticeCondition" -> PracticeScalars.CONDITION;
      case "org.ioemt.practice.PracticeDecision" -> PracticeDecisionShape.SHAPE;
      case "org.ioemt.practice.PracticeDecision$Kind" -> PracticeScalars.DECISION_KIND;
      case "org.ioemt.practice.PracticeRequest" -> PracticeRequestShape.SHAPE;
      case "org.ioemt.practice.Protocol" -> ProtocolShape.SHAPE;
      case "org.ioemt.practice.ProtocolId" -> PracticeScalars.PROTOCOL_ID;
      case "org.ioemt.practice.ScopeExtension" -> ScopeExtensionShape.SHAPE;
      case "org.ioemt.practice.SkillLevel" -> SkillLevelShape.SHAPE;
      case "org.ioemt.ems.CareDisposition" -> ResponseScalars.CARE_DISPOSITION;
      case "org.ioemt.ems.Crew" -> CrewShape.SHAPE;
      case "org.ioemt.ems.CrewChange" -> CrewChangeShape.SHAPE;
      case "org.ioemt.ems.CrewDisposition" -> ResponseScalars.CREW_DISPOSITION;
      case "org.ioemt.ems.CrewMember" -> CrewMemberShape.SHAPE;
      case "org.ioemt.ems.CrewRole" -> ResponseScalars.CREW_ROLE;
      case "org.ioemt.ems.Disposition" -> DispositionShape.SHAPE;
      case "org.ioemt.ems.ReleaseReason" -> ResponseScalars.RELEASE_REASON;
      case "org.ioemt.ems.Response" -> ResponseShape.SHAPE;
      case "org.ioemt.ems.ResponseEvent" -> ResponseEventShape.SHAPE;
      case "org.ioemt.ems.ResponseEventKind" -> ResponseScalars.EVENT_KIND;
      case "org.ioemt.ems.ResponseId" -> ResponseScalars.RESPONSE_ID;
      case "org.ioemt.ems.ResponseInterval" -> ResponseScalars.INTERVAL;
      case "org.ioemt.ems.StaffingStandard" -> StaffingStandardShape.SHAPE;
      case "org.ioemt.ems.TransportDisposition" -> ResponseScalars.TRANSPORT_DISPOSITION;
      case "org.ioemt.ems.UnitDisposition" -> ResponseScalars.UNIT_DISPOSITION;
      case "org.ioemt.ems.UnitId" -> ResponseScalars.UNIT_ID;
      case "org.ioemt.ems.MedicalTeamType" -> EmsScalars.MEDICAL_TEAM_TYPE;
      case "org.ioemt.ems.ResponsePriority" -> EmsScalars.RESPONSE_PRIORITY;
      case "org.ioemt.ems.TriageCategory" -> EmsScalars.TRIAGE_CATEGORY;
      case "org.ioemt.ems.TriageColor" -> EmsScalars.TRIAGE_COLOR;
      case "org.ioemt.ems.VehicleMode" -> EmsScalars.VEHICLE_MODE;
      case "org.ioemt.ems.VehicleType" -> EmsScalars.VEHICLE_TYPE;
      case "org.ioemt.code.Code" -> CodeScalars.CODE;
      case "org.ioemt.organization.Agency" -> AgencyShape.SHAPE;
      case "org.ioemt.organization.AgencyKind" -> OrganizationScalars.AGENCY_KIND;
      case "org.ioemt.organization.Facility" -> FacilityShape.SHAPE;
      case "org.ioemt.organization.FacilityCapability" -> OrganizationScalars.FACILITY_CAPABILITY;
      case "org.ioemt.organization.FacilityKind" -> OrganizationScalars.FACILITY_KIND;
      case "org.ioemt.organization.Organization" -> OrganizationShape.SHAPE;
      case "org.ioemt.organization.OrganizationKind" -> OrganizationScalars.ORGANIZATION_KIND;
      case "org.ioemt.organization.ServiceType" -> OrganizationScalars.SERVICE_TYPE;
      case "org.ioemt.organization.StaffStatus" -> OrganizationScalars.STAFF_STATUS;
      case "org.ioemt.organization.TaxStatus" -> OrganizationScalars.TAX_STATUS;
      case "org.ioemt.ems.ActivationLevel" -> ActivationLevelShape.SHAPE;
      case "org.ioemt.ems.CasualtyTally" -> CasualtyTallyShape.SHAPE;
      case "org.ioemt.ems.CategoryCount" -> CategoryCountShape.SHAPE;
      case "org.ioemt.ems.Channel" -> ChannelShape.SHAPE;
      case "org.ioemt.ems.CommunicationCenter" -> CommunicationCenterShape.SHAPE;
      case "org.ioemt.ems.EmsSystem" -> EmsSystemShape.SHAPE;
      case "org.ioemt.ems.Equipment" -> EquipmentShape.SHAPE;
      case "org.ioemt.ems.Liaison" -> LiaisonShape.SHAPE;
      case "org.ioemt.ems.MassCasualtyPlan" -> MassCasualtyPlanShape.SHAPE;
      case "org.ioemt.ems.MutualAidAgreement" -> MutualAidAgreementShape.SHAPE;
      case "org.ioemt.ems.PreArrivalInstructions" -> PreArrivalInstructionsShape.SHAPE;
      case "org.ioemt.ems.ReceivingFacility" -> ReceivingFacilityShape.SHAPE;
      case "org.ioemt.ems.ResourceCount" -> ResourceCountShape.SHAPE;
      case "org.ioemt.ems.ResourceNeed" -> ResourceNeedShape.SHAPE;
      case "org.ioemt.ems.Vehicle" -> VehicleShape.SHAPE;
      case "org.ioemt.ems.ChannelKind" -> EmsScalars.CHANNEL_KIND;
      case "org.ioemt.ems.DutyHours" -> EmsScalars.DUTY_HOURS;
      case "org.ioemt.ems.EmergencyNumber" -> EmsScalars.EMERGENCY_NUMBER;
      case "org.ioemt.ems.LiaisonKind" -> EmsScalars.LIAISON_KIND;
      case "org.ioemt.ems.SystemComponent" -> EmsScalars.SYSTEM_COMPONENT;
      case "org.ioemt.ems.VehicleId" -> EmsScalars.VEHICLE_ID;
      case "org.ioemt.deployment.LevelMatch" -> DeploymentScalars.LEVEL_MATCH;
      case "org.ioemt.deployment.Match" -> MatchShape.SHAPE;
      case "org.ioemt.deployment.MatchResult" -> MatchResultShape.SHAPE;
      case "org.ioemt.deployment.Program" -> ProgramShape.SHAPE;
      case "org.ioemt.deployment.ProgramId" -> DeploymentScalars.PROGRAM_ID;
      case "org.ioemt.deployment.ProgramRole" -> DeploymentScalars.PROGRAM_ROLE;
      case "org.ioemt.deployment.Requirement" -> RequirementShape.SHAPE;
      case "org.ioemt.deployment.RequirementMatches" -> RequirementMatchesShape.SHAPE;
      case "org.ioemt.deployment.TeamPart" -> TeamPartShape.SHAPE;
      case "org.ioemt.deployment.TeamProposal" -> TeamProposalShape.SHAPE;
      case "org.ioemt.source.DataEdition" -> DataEditionShape.SHAPE;
      case "org.ioemt.level.LevelName" -> LevelNameShape.SHAPE;
      case "org.ioemt.code.CodeSystem" -> CodeScalars.CODE_SYSTEM;
      case "org.ioemt.code.CodeSystem$Shipping" -> CodeScalars.SHIPPING;
      case "org.ioemt.code.Relation" -> CodeScalars.RELATION;
      case "org.ioemt.organization.Authority" -> AuthorityShape.SHAPE;
      case "org.ioemt.organization.AuthorityKind" -> OrganizationScalars.AUTHORITY_KIND;
      case "org.ioemt.credential.TitleKey" -> CredentialScalars.TITLE_KEY;
      case "org.ioemt.crosswalk.ComparisonGap" -> CrosswalkScalars.COMPARISON_GAP;
      case "org.ioemt.crosswalk.CrosswalkRow" -> CrosswalkRowShape.SHAPE;
      case "org.ioemt.crosswalk.Disputed" -> DisputedShape.SHAPE;
      case "org.ioemt.crosswalk.Insufficient" -> InsufficientShape.SHAPE;
      case "org.ioemt.crosswalk.LevelBasis" -> CrosswalkScalars.LEVEL_BASIS;
      case "org.ioemt.crosswalk.OutsideKind" -> CrosswalkScalars.OUTSIDE_KIND;
      case "org.ioemt.crosswalk.OutsideLadder" -> OutsideLadderShape.SHAPE;
      case "org.ioemt.crosswalk.QualificationComparison" -> QualificationComparisonShape.SHAPE;
      case "org.ioemt.crosswalk.RowStatus" -> CrosswalkScalars.ROW_STATUS;
      case "org.ioemt.crosswalk.Standardization" -> StandardizationShape.SHAPE;
      case "org.ioemt.crosswalk.Standardization$Kind" -> CrosswalkScalars.KIND;
      case "org.ioemt.crosswalk.StandardizationPolicy" -> CrosswalkScalars.POLICY;
      case "org.ioemt.crosswalk.StandardizationReason" -> CrosswalkScalars.REASON;
      case "org.ioemt.crosswalk.Standardized" -> StandardizedShape.SHAPE;
      case "org.ioemt.crosswalk.Suggestion" -> SuggestionShape.SHAPE;
      case "org.ioemt.crosswalk.Unlisted" -> UnlistedShape.SHAPE;
      case "org.ioemt.scope.InScope" -> InScopeShape.SHAPE;
      case "org.ioemt.scope.OutOfScope" -> OutOfScopeShape.SHAPE;
      case "org.ioemt.scope.ScopeAnswer" -> ScopeAnswerShape.SHAPE;
      case "org.ioemt.scope.ScopeAnswer$Kind" -> ScopeScalars.ANSWER_KIND;
      case "org.ioemt.scope.ScopeReference" -> ScopeReferenceShape.SHAPE;
      default -> null;
    };
  }

  /**
   * All forms.
   *
   * @return the forms in the order of {@link #find}; to ask loads all of them
   */
  public static List<Kind<?>> all() {
    return List.of(
        CitationShape.SHAPE,
        SourceScalars.EVIDENCE,
        LevelScalars.CARE_LEVEL,
        CareLevelsShape.SHAPE,
        LevelScalars.PROVIDER_LEVEL,
        FindingShape.SHAPE,
        RuleScalars.FINDING_CODE,
        RuleScalars.FINDING_PATH,
        RuleScalars.SEVERITY,
        GeoPointShape.SHAPE,
        PlaceScalars.JURISDICTION,
        PlaceScalars.LANGUAGE_TAG,
        TimeScalars.DATE_RANGE,
        TimeScalars.PARTIAL_DATE,
        OrganizationScalars.EMS_ROLE,
        OrganizationScalars.ORGANIZATION_ID,
        PartnerShape.SHAPE,
        OrganizationScalars.PARTNER_KIND,
        ScopeScalars.DIRECTION_NEED,
        ScopeScalars.EMERGENCY_KIND,
        ScopeChangeShape.SHAPE,
        ScopeScalars.EDITION,
        ScopeEntryShape.SHAPE,
        ScopeOfPracticeShape.SHAPE,
        ScopeScalars.SKILL,
        ScopeScalars.CATEGORY,
        CredentialShape.SHAPE,
        CredentialScalars.KIND,
        CredentialScalars.NUMBER,
        CredentialScalars.STATUS,
        QualificationShape.SHAPE,
        CredentialScalars.SPECIALIZATION,
        VerificationShape.SHAPE,
        CredentialScalars.OUTCOME,
        CredentialScalars.SOURCE,
        AffiliationShape.SHAPE,
        AvailabilityShape.SHAPE,
        MemberScalars.ENGAGEMENT,
        ExpiringCredentialShape.SHAPE,
        MemberScalars.PROFICIENCY,
        LanguageSkillShape.SHAPE,
        MemberShape.SHAPE,
        MemberScalars.MEMBER_ID,
        MembershipShape.SHAPE,
        MemberScalars.MEMBERSHIP_STATUS,
        MemberScalars.NO_LEVEL_REASON,
        PersonNameShape.SHAPE,
        PreferencesShape.SHAPE,
        MemberScalars.PROGRAM_KIND,
        DeniedShape.SHAPE,
        PracticeScalars.CHANNEL,
        LocalCredentialingShape.SHAPE,
        MedicalDirectionShape.SHAPE,
        PracticeScalars.DIRECTION_KIND,
        MedicalDirectorShape.SHAPE,
        OfflineDirectionShape.SHAPE,
        OnlineDirectionShape.SHAPE,
        PermittedShape.SHAPE,
        PracticeScalars.CONDITION,
        PracticeDecisionShape.SHAPE,
        PracticeScalars.DECISION_KIND,
        PracticeRequestShape.SHAPE,
        ProtocolShape.SHAPE,
        PracticeScalars.PROTOCOL_ID,
        ScopeExtensionShape.SHAPE,
        SkillLevelShape.SHAPE,
        ResponseScalars.CARE_DISPOSITION,
        CrewShape.SHAPE,
        CrewChangeShape.SHAPE,
        ResponseScalars.CREW_DISPOSITION,
        CrewMemberShape.SHAPE,
        ResponseScalars.CREW_ROLE,
        DispositionShape.SHAPE,
        ResponseScalars.RELEASE_REASON,
        ResponseShape.SHAPE,
        ResponseEventShape.SHAPE,
        ResponseScalars.EVENT_KIND,
        ResponseScalars.RESPONSE_ID,
        ResponseScalars.INTERVAL,
        StaffingStandardShape.SHAPE,
        ResponseScalars.TRANSPORT_DISPOSITION,
        ResponseScalars.UNIT_DISPOSITION,
        ResponseScalars.UNIT_ID,
        EmsScalars.MEDICAL_TEAM_TYPE,
        EmsScalars.RESPONSE_PRIORITY,
        EmsScalars.TRIAGE_CATEGORY,
        EmsScalars.TRIAGE_COLOR,
        EmsScalars.VEHICLE_MODE,
        EmsScalars.VEHICLE_TYPE,
        CodeScalars.CODE,
        AgencyShape.SHAPE,
        OrganizationScalars.AGENCY_KIND,
        FacilityShape.SHAPE,
        OrganizationScalars.FACILITY_CAPABILITY,
        OrganizationScalars.FACILITY_KIND,
        OrganizationShape.SHAPE,
        OrganizationScalars.ORGANIZATION_KIND,
        OrganizationScalars.SERVICE_TYPE,
        OrganizationScalars.STAFF_STATUS,
        OrganizationScalars.TAX_STATUS,
        ActivationLevelShape.SHAPE,
        CasualtyTallyShape.SHAPE,
        CategoryCountShape.SHAPE,
        ChannelShape.SHAPE,
        CommunicationCenterShape.SHAPE,
        EmsSystemShape.SHAPE,
        EquipmentShape.SHAPE,
        LiaisonShape.SHAPE,
        MassCasualtyPlanShape.SHAPE,
        MutualAidAgreementShape.SHAPE,
        PreArrivalInstructionsShape.SHAPE,
        ReceivingFacilityShape.SHAPE,
        ResourceCountShape.SHAPE,
        ResourceNeedShape.SHAPE,
        VehicleShape.SHAPE,
        EmsScalars.CHANNEL_KIND,
        EmsScalars.DUTY_HOURS,
        EmsScalars.EMERGENCY_NUMBER,
        EmsScalars.LIAISON_KIND,
        EmsScalars.SYSTEM_COMPONENT,
        EmsScalars.VEHICLE_ID,
        DeploymentScalars.LEVEL_MATCH,
        MatchShape.SHAPE,
        MatchResultShape.SHAPE,
        ProgramShape.SHAPE,
        DeploymentScalars.PROGRAM_ID,
        DeploymentScalars.PROGRAM_ROLE,
        RequirementShape.SHAPE,
        RequirementMatchesShape.SHAPE,
        TeamPartShape.SHAPE,
        TeamProposalShape.SHAPE,
        DataEditionShape.SHAPE,
        LevelNameShape.SHAPE,
        CodeScalars.CODE_SYSTEM,
        CodeScalars.SHIPPING,
        CodeScalars.RELATION,
        AuthorityShape.SHAPE,
        OrganizationScalars.AUTHORITY_KIND,
        CredentialScalars.TITLE_KEY,
        CrosswalkScalars.COMPARISON_GAP,
        CrosswalkRowShape.SHAPE,
        DisputedShape.SHAPE,
        InsufficientShape.SHAPE,
        CrosswalkScalars.LEVEL_BASIS,
        CrosswalkScalars.OUTSIDE_KIND,
        OutsideLadderShape.SHAPE,
        QualificationComparisonShape.SHAPE,
        CrosswalkScalars.ROW_STATUS,
        StandardizationShape.SHAPE,
        CrosswalkScalars.KIND,
        CrosswalkScalars.POLICY,
        CrosswalkScalars.REASON,
        StandardizedShape.SHAPE,
        SuggestionShape.SHAPE,
        UnlistedShape.SHAPE,
        InScopeShape.SHAPE,
        OutOfScopeShape.SHAPE,
        ScopeAnswerShape.SHAPE,
        ScopeScalars.ANSWER_KIND,
        ScopeReferenceShape.SHAPE);
  }
}
