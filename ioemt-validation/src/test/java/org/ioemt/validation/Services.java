package org.ioemt.validation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.Qualification;
import org.ioemt.ems.ActivationLevel;
import org.ioemt.ems.Channel;
import org.ioemt.ems.ChannelKind;
import org.ioemt.ems.CommunicationCenter;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.Disposition;
import org.ioemt.ems.DutyHours;
import org.ioemt.ems.EmergencyNumber;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.Liaison;
import org.ioemt.ems.LiaisonKind;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.MutualAidAgreement;
import org.ioemt.ems.PreArrivalInstructions;
import org.ioemt.ems.ReceivingFacility;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseId;
import org.ioemt.ems.ResponsePriority;
import org.ioemt.ems.TransportDisposition;
import org.ioemt.ems.UnitId;
import org.ioemt.ems.Vehicle;
import org.ioemt.ems.VehicleId;
import org.ioemt.ems.VehicleType;
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
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.time.DateRange;

/**
 * An invented EMS, its plan, an ambulance and an ordinary response, of which none lacks a thing.
 */
final class Services {

  static final DateRange YEAR = DateRange.parse("2026-01-01/2026-12-31");
  static final OrganizationId HOSPITAL = OrganizationId.of("US-NY-UTOPIA-GENERAL");
  static final UnitId MEDIC = UnitId.of("Medic 51");
  static final UnitId RELIEF = UnitId.of("Medic 52");

  private static final Jurisdiction NEW_YORK = Jurisdiction.of("US-NY");
  private static final OrganizationId AGENCY = OrganizationId.of("US-NY-UTOPIA-EMS");
  private static final OrganizationId NEIGHBOR = OrganizationId.of("US-NY-ARCADIA-EMS");
  private static final OrganizationId HEALTH = OrganizationId.of("US-NY-UTOPIA-HEALTH");
  private static final OrganizationId POLICE = OrganizationId.of("US-NY-UTOPIA-POLICE");
  private static final MemberId DIRECTOR = MemberId.of("D-1");
  private static final Channel CHANNEL =
      Channel.builder().kind(ChannelKind.RADIO).name("EMS 1").build();

  private Services() {}

  static CrewMember attends(Credential... credentials) {
    return aboard("M-1", CrewRole.primaryCaregiver(), credentials);
  }

  static CrewMember drives(Credential... credentials) {
    return aboard("M-2", CrewRole.driver(), credentials);
  }

  private static CrewMember aboard(String id, List<CrewRole> roles, Credential... credentials) {
    return CrewMember.builder()
        .member(People.active().id(MemberId.of(id)).credentials(List.of(credentials)).build())
        .roles(roles)
        .build();
  }

  static Crew crew(UnitId unit, CrewMember... members) {
    return Crew.builder().unit(unit).members(List.of(members)).build();
  }

  /** Two paramedics. */
  static Crew staffed() {
    return crew(MEDIC, attends(People.paramedic().build()), drives(People.paramedic().build()));
  }

  /** So many minutes after the call. */
  static OffsetDateTime at(LocalDate day, int minutes) {
    return OffsetDateTime.parse(day + "T08:00:00-05:00").plusMinutes(minutes);
  }

  /** A transport on a day, by whomever. */
  static Response.Builder transported(LocalDate day, Crew... crews) {
    return Response.builder()
        .id(ResponseId.of("2026-000117"))
        .jurisdiction(NEW_YORK)
        .crews(List.of(crews))
        .addEvent(ResponseEvent.of(ResponseEventKind.CALL_RECEIVED, at(day, 0)))
        .addEvent(ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, at(day, 1)))
        .addEvent(ResponseEvent.of(ResponseEventKind.EN_ROUTE, at(day, 3)))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_SCENE, at(day, 10)))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_PATIENT, at(day, 12)))
        .addEvent(ResponseEvent.of(ResponseEventKind.TRANSPORT_BEGUN, at(day, 30)))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_DESTINATION, at(day, 45)))
        .addEvent(ResponseEvent.of(ResponseEventKind.HAND_OFF, at(day, 50)))
        .addEvent(ResponseEvent.of(ResponseEventKind.BACK_IN_SERVICE, at(day, 70)))
        .disposition(Disposition.of(TransportDisposition.THIS_UNIT))
        .handOffFacility(HOSPITAL);
  }

  static Response.Builder transported() {
    return transported(Hosts.TODAY, staffed());
  }

  /** Its last exercise is a year ago today, and a year is as long as it may be. */
  static MassCasualtyPlan.Builder plan() {
    return MassCasualtyPlan.builder()
        .title("Utopia MCI plan")
        .triageScheme("START")
        .addActivationLevel(ActivationLevel.builder().name("MCI 1").casualties(5).build())
        .addMutualAid(agreement())
        .addReceivingFacility(ReceivingFacility.builder().facility(HOSPITAL).capacity(30).build())
        .addCommandRole(EmsRole.MEDICAL_BRANCH_DIRECTOR)
        .lastExercise(Hosts.TODAY.minusMonths(12))
        .exerciseMonths(12);
  }

  private static MutualAidAgreement agreement() {
    return MutualAidAgreement.builder()
        .title("Arcadia compact")
        .partner(NEIGHBOR)
        .period(YEAR)
        .build();
  }

  static EmsSystem.Builder system() {
    return EmsSystem.builder()
        .id(OrganizationId.of("US-NY-UTOPIA"))
        .name("Utopia County EMS")
        .jurisdiction(NEW_YORK)
        .addLevel(ProviderLevel.PARAMEDIC)
        .addAgency(
            Agency.builder()
                .id(AGENCY)
                .name("Utopia EMS")
                .jurisdiction(NEW_YORK)
                .primaryService(ServiceType.EMERGENCY_TRANSPORT)
                .addLevel(ProviderLevel.PARAMEDIC)
                .build())
        .addCommunicationCenter(center().build())
        .addVehicle(
            Vehicle.builder()
                .id(VehicleId.of("A-1"))
                .agency(AGENCY)
                .type(VehicleType.of("KKK_A_1822", "I"))
                .build())
        .addMedicalDirector(director())
        .addProtocol(protocol("ALS-2026", YEAR))
        .addFacility(
            Facility.builder()
                .id(HOSPITAL)
                .name("Utopia General")
                .kind(FacilityKind.HOSPITAL)
                .jurisdiction(NEW_YORK)
                .addCapability(FacilityCapability.EMERGENCY_RECEPTION)
                .build())
        .addMutualAid(agreement())
        .massCasualtyPlan(plan().build())
        .addLiaison(liaison(HEALTH, LiaisonKind.PUBLIC_HEALTH))
        .addLiaison(liaison(POLICE, LiaisonKind.LAW_ENFORCEMENT))
        .addOrganization(organization(NEIGHBOR, OrganizationKind.EMS_AGENCY))
        .addOrganization(organization(HEALTH, OrganizationKind.PUBLIC_HEALTH))
        .addOrganization(organization(POLICE, OrganizationKind.LAW_ENFORCEMENT));
  }

  static CommunicationCenter.Builder center() {
    return CommunicationCenter.builder()
        .id(OrganizationId.of("US-NY-UTOPIA-DISPATCH"))
        .name("Utopia dispatch")
        .addEmergencyNumber(EmergencyNumber.of("911"))
        .addHours(DutyHours.ALWAYS)
        .addAllPriorities(ResponsePriority.ofScheme("NEMSIS_DISPATCH_PRIORITY"))
        .addPreArrivalInstruction(instructions("Utopia cards").approvedBy(DIRECTOR).build())
        .addChannel(CHANNEL);
  }

  static PreArrivalInstructions.Builder instructions(String name) {
    return PreArrivalInstructions.builder().name(name).language(LanguageTag.of("en")).period(YEAR);
  }

  private static MedicalDirector director() {
    return MedicalDirector.builder()
        .id(DIRECTOR)
        .agency(AGENCY)
        .license(
            People.paramedic()
                .kind(CredentialKind.LICENSE)
                .qualification(Qualification.of(NEW_YORK, "Physician"))
                .build())
        .appointed(YEAR)
        .build();
  }

  static Protocol protocol(String id, DateRange period) {
    return Protocol.builder()
        .id(ProtocolId.of(id))
        .agency(AGENCY)
        .scope(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021))
        .approvedBy(DIRECTOR)
        .period(period)
        .build();
  }

  private static Liaison liaison(OrganizationId partner, LiaisonKind kind) {
    return Liaison.builder()
        .partner(partner)
        .kind(kind)
        .channel(CHANNEL)
        .agreement("Letter of understanding")
        .period(YEAR)
        .build();
  }

  private static Organization organization(OrganizationId id, OrganizationKind kind) {
    return Organization.builder()
        .id(id)
        .name("The " + kind.code())
        .kind(kind)
        .jurisdiction(NEW_YORK)
        .build();
  }
}
