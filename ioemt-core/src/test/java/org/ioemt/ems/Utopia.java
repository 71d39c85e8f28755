package org.ioemt.ems;

import java.time.LocalDate;
import java.util.List;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Agency;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.Facility;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.organization.FacilityKind;
import org.ioemt.organization.Organization;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.OrganizationKind;
import org.ioemt.organization.ServiceType;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ProtocolId;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;

/** An invented EMS that lacks nothing, from which each test takes one thing away. */
final class Utopia {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final DateRange THIS_YEAR = DateRange.parse("2026-01-01/2026-12-31");
  static final DateRange LAST_YEAR = DateRange.parse("2025-01-01/2025-12-31");
  static final Jurisdiction NEW_YORK = Jurisdiction.of("US-NY");

  static final OrganizationId AGENCY = OrganizationId.of("US-NY-UTOPIA-EMS");
  static final OrganizationId VOLUNTEERS = OrganizationId.of("US-NY-UTOPIA-VOLUNTEERS");
  static final OrganizationId CENTER = OrganizationId.of("US-NY-UTOPIA-DISPATCH");
  static final OrganizationId HOSPITAL = OrganizationId.of("US-NY-UTOPIA-GENERAL");
  static final OrganizationId NEIGHBOR = OrganizationId.of("US-NY-ARCADIA-EMS");
  static final OrganizationId HEALTH = OrganizationId.of("US-NY-UTOPIA-HEALTH");
  static final OrganizationId POLICE = OrganizationId.of("US-NY-UTOPIA-POLICE");
  static final MemberId DIRECTOR = MemberId.of("D-1");

  static final Skill CPR = Skill.of("cpr");

  /** From EMT on. */
  static final Skill CPAP = Skill.of("cpap");

  static final RuleSet<EmsSystem> RULES = SystemRules.of(Crosswalk.empty()).asOf(TODAY);

  private Utopia() {}

  static EmsSystem.Builder system() {
    return EmsSystem.builder()
        .id(OrganizationId.of("US-NY-UTOPIA"))
        .name("Utopia County EMS")
        .jurisdiction(NEW_YORK)
        .addLevel(ProviderLevel.EMR)
        .addLevel(ProviderLevel.EMT)
        .addLevel(ProviderLevel.PARAMEDIC)
        .addAgency(agency().build())
        .addAgency(volunteers().build())
        .addCommunicationCenter(center().build())
        .addVehicle(ambulance().build())
        .addVehicle(car().build())
        .addMedicalDirector(director(AGENCY).build())
        .addMedicalDirector(director(VOLUNTEERS).build())
        .addProtocol(protocol(AGENCY, "ALS-2026").build())
        .addProtocol(protocol(VOLUNTEERS, "FR-2026").build())
        .addFacility(hospital().build())
        .addMutualAid(agreement("Arcadia compact").build())
        .massCasualtyPlan(plan().build())
        .addLiaison(liaison(HEALTH, LiaisonKind.PUBLIC_HEALTH).build())
        .addLiaison(liaison(POLICE, LiaisonKind.LAW_ENFORCEMENT).build())
        .addOrganization(organization(NEIGHBOR, OrganizationKind.EMS_AGENCY))
        .addOrganization(organization(HEALTH, OrganizationKind.PUBLIC_HEALTH))
        .addOrganization(organization(POLICE, OrganizationKind.LAW_ENFORCEMENT));
  }

  static Agency.Builder agency() {
    return Agency.builder()
        .id(AGENCY)
        .name("Utopia EMS")
        .jurisdiction(NEW_YORK)
        .primaryService(ServiceType.EMERGENCY_TRANSPORT)
        .addLevel(ProviderLevel.EMT)
        .addLevel(ProviderLevel.PARAMEDIC);
  }

  static Agency.Builder volunteers() {
    return Agency.builder()
        .id(VOLUNTEERS)
        .name("Utopia volunteers")
        .jurisdiction(NEW_YORK)
        .primaryService(ServiceType.EMERGENCY_NON_TRANSPORT)
        .addLevel(ProviderLevel.EMR);
  }

  static CommunicationCenter.Builder center() {
    return CommunicationCenter.builder()
        .id(CENTER)
        .name("Utopia dispatch")
        .addEmergencyNumber(EmergencyNumber.of("911"))
        .addHours(DutyHours.ALWAYS)
        .addAllPriorities(ResponsePriority.ofScheme("NEMSIS_DISPATCH_PRIORITY"))
        .addPreArrivalInstruction(instructions().build())
        .addChannel(channel("EMS 1"));
  }

  static PreArrivalInstructions.Builder instructions() {
    return PreArrivalInstructions.builder()
        .name("Utopia cards")
        .edition("3")
        .language(LanguageTag.of("en"))
        .approvedBy(DIRECTOR)
        .period(THIS_YEAR);
  }

  static Channel channel(String name) {
    return Channel.builder().kind(ChannelKind.RADIO).name(name).build();
  }

  static Vehicle.Builder ambulance() {
    return Vehicle.builder()
        .id(VehicleId.of("A-1"))
        .agency(AGENCY)
        .type(VehicleType.of("KKK_A_1822", "I"))
        .callSign("Utopia 1")
        .base("Station 1")
        .addEquipment(mask().build());
  }

  static Vehicle.Builder car() {
    return Vehicle.builder()
        .id(VehicleId.of("Q-1"))
        .agency(VOLUNTEERS)
        .type(VehicleType.of("NEMSIS_VEHICLE_TYPE", "1404017"));
  }

  static Equipment.Builder mask() {
    return Equipment.builder()
        .code(Code.of("ACME", "cpap-mask"))
        .name("CPAP mask")
        .quantity(2)
        .addSkill(CPAP)
        .inspectionDue(TODAY)
        .expires(TODAY);
  }

  static MedicalDirector.Builder director(OrganizationId agency) {
    return MedicalDirector.builder()
        .id(DIRECTOR)
        .agency(agency)
        .license(license().build())
        .appointed(THIS_YEAR);
  }

  static Credential.Builder license() {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(NEW_YORK, "Physician"))
        .authority(OrganizationId.of("US-NY-UTOPIA-MEDICAL-BOARD"))
        .status(CredentialStatus.ACTIVE)
        .expires(TODAY)
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY, TODAY, VerificationOutcome.CONFIRMED));
  }

  static Protocol.Builder protocol(OrganizationId agency, String id) {
    return Protocol.builder()
        .id(ProtocolId.of(id))
        .agency(agency)
        .scope(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021))
        .approvedBy(DIRECTOR)
        .period(THIS_YEAR);
  }

  static Facility.Builder hospital() {
    return Facility.builder()
        .id(HOSPITAL)
        .name("Utopia General")
        .kind(FacilityKind.HOSPITAL)
        .jurisdiction(NEW_YORK)
        .addCapability(FacilityCapability.EMERGENCY_RECEPTION)
        .addCapability(FacilityCapability.TRAUMA_LEVEL_2);
  }

  static MutualAidAgreement.Builder agreement(String title) {
    return MutualAidAgreement.builder().title(title).partner(NEIGHBOR).period(THIS_YEAR);
  }

  static MassCasualtyPlan.Builder plan() {
    return MassCasualtyPlan.builder()
        .title("Utopia MCI plan")
        .triageScheme("START")
        .activationLevels(List.of(level("MCI 1", 5), level("MCI 2", 20)))
        .addMutualAid(agreement("Arcadia surge").build())
        .addReceivingFacility(ReceivingFacility.builder().facility(HOSPITAL).capacity(30).build())
        .addCommandRole(EmsRole.MEDICAL_BRANCH_DIRECTOR)
        .lastExercise(TODAY.minusMonths(12))
        .exerciseMonths(12);
  }

  static ActivationLevel level(String name, int casualties) {
    return ActivationLevel.builder().name(name).casualties(casualties).build();
  }

  static Liaison.Builder liaison(OrganizationId partner, LiaisonKind kind) {
    return Liaison.builder()
        .partner(partner)
        .kind(kind)
        .channel(channel("Liaison"))
        .agreement("Letter of understanding")
        .period(THIS_YEAR);
  }

  static Organization organization(OrganizationId id, OrganizationKind kind) {
    return Organization.builder()
        .id(id)
        .name("The " + kind.code())
        .kind(kind)
        .jurisdiction(NEW_YORK)
        .build();
  }
}
