package org.ioemt.ems;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;

/** A staffed ambulance and an ordinary response, from which each test takes one thing away. */
final class Shift {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final UnitId MEDIC = UnitId.of("Medic 51");
  static final UnitId DOCTOR = UnitId.of("Doctor 1");
  static final OrganizationId HOSPITAL = OrganizationId.of("US-NY-UTOPIA-HOSPITAL");

  static final CrewRules RULES =
      CrewRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());

  /** Two people, a paramedic who attends, an EMT who drives. */
  static final StaffingStandard AMBULANCE =
      StaffingStandard.builder()
          .code("UTOPIA")
          .name("Ambulance of Utopia")
          .careLevel(CareLevel.ADVANCED_LIFE_SUPPORT)
          .people(2)
          .primaryCaregiver(ProviderLevel.PARAMEDIC)
          .driver(true)
          .driverLevel(ProviderLevel.EMT)
          .build();

  private Shift() {}

  static StaffingStandard.Builder standard() {
    return StaffingStandard.builder().from(AMBULANCE);
  }

  static Credential.Builder license(String title) {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(Jurisdiction.of("DE"), title))
        .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
        .status(CredentialStatus.ACTIVE)
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                TODAY.minusDays(9),
                VerificationOutcome.CONFIRMED));
  }

  static Member member(String id, Credential... credentials) {
    return Member.builder().id(MemberId.of(id)).credentials(List.of(credentials)).build();
  }

  static CrewMember.Builder aboard(String id, String title, List<CrewRole> roles) {
    return CrewMember.builder().member(member(id, license(title).build())).roles(roles);
  }

  static CrewMember.Builder paramedic() {
    return aboard("M-1", "Notfallsanitäter", CrewRole.primaryCaregiver());
  }

  static CrewMember.Builder emt() {
    return aboard("M-2", "Rettungssanitäter", CrewRole.driver());
  }

  static CrewMember.Builder bare(String id, ProviderLevel level, List<CrewRole> roles) {
    return CrewMember.builder().id(MemberId.of(id)).level(level).roles(roles);
  }

  static Crew crew(CrewMember... members) {
    return Crew.builder().unit(MEDIC).members(List.of(members)).build();
  }

  static Crew crew() {
    return crew(paramedic().build(), emt().build());
  }

  /** So many minutes after the call, on the clock of New York. */
  static OffsetDateTime at(int minutes) {
    return OffsetDateTime.parse("2026-11-20T08:00:00-05:00").plusMinutes(minutes);
  }

  static ResponseEvent event(ResponseEventKind kind, int minutes) {
    return ResponseEvent.of(kind, at(minutes));
  }

  /** A response with nothing but a call and its crew. */
  static Response.Builder called() {
    return Response.builder()
        .id(ResponseId.of("2026-000117"))
        .jurisdiction(Jurisdiction.of("US-NY"))
        .addCrew(crew())
        .addEvent(event(ResponseEventKind.CALL_RECEIVED, 0))
        .addEvent(event(ResponseEventKind.UNIT_NOTIFIED, 1))
        .addEvent(event(ResponseEventKind.EN_ROUTE, 3));
  }

  static Response.Builder atPatient() {
    return called()
        .addEvent(event(ResponseEventKind.AT_SCENE, 10))
        .addEvent(event(ResponseEventKind.AT_PATIENT, 12));
  }

  static Response.Builder transported() {
    return atPatient()
        .addEvent(event(ResponseEventKind.TRANSPORT_BEGUN, 30))
        .addEvent(event(ResponseEventKind.AT_DESTINATION, 45))
        .addEvent(event(ResponseEventKind.HAND_OFF, 50))
        .addEvent(event(ResponseEventKind.BACK_IN_SERVICE, 70))
        .disposition(Disposition.of(TransportDisposition.THIS_UNIT))
        .handOffFacility(HOSPITAL);
  }

  static Response without(Response response, ResponseEventKind kind) {
    return Response.builder()
        .from(response)
        .events(response.events().stream().filter(event -> event.kind() != kind).toList())
        .build();
  }
}
