package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.CareDisposition;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewChange;
import org.ioemt.ems.CrewDisposition;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.Disposition;
import org.ioemt.ems.ReleaseReason;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseId;
import org.ioemt.ems.ResponsePriority;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.ems.TransportDisposition;
import org.ioemt.ems.UnitDisposition;
import org.ioemt.ems.UnitId;
import org.ioemt.ems.VehicleId;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of crews and responses, byte for byte as the files under {@code golden/}. */
class ResponseJsonTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new IoemtModule()).build();

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final UnitId AMBULANCE = UnitId.of("Florian Utopia 1/83-1");
  private static final UnitId DOCTOR = UnitId.of("Florian Utopia 1/82-1");

  private static CrewMember.Builder member(String id, String title) {
    return CrewMember.builder()
        .member(
            Member.builder()
                .id(MemberId.of(id))
                .addCredential(
                    Credential.builder()
                        .kind(CredentialKind.LICENSE)
                        .qualification(Qualification.of(Jurisdiction.of("DE"), title))
                        .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
                        .status(CredentialStatus.ACTIVE)
                        .addVerification(
                            new Verification(
                                VerificationSource.ISSUING_AUTHORITY,
                                LocalDate.of(2026, 1, 2),
                                VerificationOutcome.CONFIRMED))
                        .build())
                .build());
  }

  private static Crew crew() {
    return Crew.builder()
        .unit(AMBULANCE)
        .vehicle(VehicleId.of("RTW-1"))
        .addMember(member("M-1", "Notfallsanitäterin").roles(CrewRole.primaryCaregiver()).build())
        .addMember(
            CrewMember.builder()
                .id(MemberId.of("M-2"))
                .level(ProviderLevel.EMT)
                .levelCode(Code.of("NEMSIS_MEMBER_LEVEL_3_5", "9925005"))
                .roles(CrewRole.driver())
                .build())
        .addMember(
            member("M-3", "Rettungssanitäter")
                .level(ProviderLevel.EMR)
                .addRole(CrewRole.OTHER)
                .trainee(true)
                .build())
        .build();
  }

  private static Crew bare() {
    return Crew.builder().unit(UnitId.of("Medic 51")).build();
  }

  private static OffsetDateTime at(int minutes) {
    return OffsetDateTime.parse("2026-11-20T07:58:00+01:00").plusMinutes(minutes);
  }

  private static Response transported() {
    return Response.builder()
        .id(ResponseId.of("2026-000117"))
        .jurisdiction(Jurisdiction.of("DE-BY"))
        .priority(ResponsePriority.of("NEMSIS_DISPATCH_PRIORITY", "2305001"))
        .addCrew(crew())
        .addCrew(
            Crew.builder()
                .unit(DOCTOR)
                .addMember(member("M-4", "Notarzt").roles(CrewRole.primaryCaregiver()).build())
                .addMember(
                    CrewMember.builder()
                        .id(MemberId.of("M-5"))
                        .level(ProviderLevel.EMT)
                        .roles(CrewRole.driver())
                        .build())
                .build())
        .addCrewChange(
            CrewChange.builder().time(at(24)).unit(DOCTOR).leaves(MemberId.of("M-4")).build())
        .addCrewChange(
            CrewChange.builder()
                .time(at(24))
                .unit(AMBULANCE)
                .boards(
                    member("M-4", "Notarzt").addRole(CrewRole.OTHER_CAREGIVER_TRANSPORT).build())
                .build())
        .addEvent(ResponseEvent.of(ResponseEventKind.CALL_RECEIVED, at(0)))
        .addEvent(ResponseEvent.of(ResponseEventKind.PRE_ARRIVAL_INSTRUCTIONS, at(1)))
        .addEvent(ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, at(1), AMBULANCE))
        .addEvent(ResponseEvent.of(ResponseEventKind.EN_ROUTE, at(2), AMBULANCE))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_SCENE, at(9), AMBULANCE))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_PATIENT, at(11), AMBULANCE))
        .addEvent(ResponseEvent.of(ResponseEventKind.TRANSPORT_BEGUN, at(25), AMBULANCE))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_DESTINATION, at(37), AMBULANCE))
        .addEvent(ResponseEvent.of(ResponseEventKind.HAND_OFF, at(44), AMBULANCE))
        .addEvent(ResponseEvent.of(ResponseEventKind.BACK_IN_SERVICE, at(60), AMBULANCE))
        .addEvent(ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, at(1), DOCTOR))
        .addEvent(ResponseEvent.of(ResponseEventKind.EN_ROUTE, at(3), DOCTOR))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_SCENE, at(14), DOCTOR))
        .disposition(
            Disposition.builder()
                .unit(UnitDisposition.CONTACT_MADE)
                .care(CareDisposition.CARE_PROVIDED)
                .crew(CrewDisposition.PRIMARY_CARE)
                .transport(TransportDisposition.THIS_UNIT_WITH_OTHER_CREW)
                .build())
        .handOffFacility(OrganizationId.of("DE-UTOPIA-KLINIKUM"))
        .build();
  }

  private static Response refused() {
    return Response.builder()
        .id(ResponseId.of("2026-000118"))
        .addCrew(bare())
        .addEvent(ResponseEvent.of(ResponseEventKind.CALL_RECEIVED, at(0)))
        .addEvent(ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, at(1)))
        .addEvent(ResponseEvent.of(ResponseEventKind.EN_ROUTE, at(2)))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_SCENE, at(9)))
        .addEvent(ResponseEvent.of(ResponseEventKind.AT_PATIENT, at(10)))
        .addEvent(ResponseEvent.of(ResponseEventKind.TRANSPORT_REFUSED, at(30)))
        .addEvent(ResponseEvent.of(ResponseEventKind.BACK_IN_SERVICE, at(31)))
        .disposition(
            Disposition.builder()
                .transport(TransportDisposition.REFUSED)
                .addReason(ReleaseReason.AGAINST_MEDICAL_ADVICE)
                .addReason(ReleaseReason.OTHER_MEANS)
                .code(Code.of("NEMSIS_DISPOSITION_3_4", "4212025"))
                .build())
        .build();
  }

  private static Response cancelled() {
    return Response.builder()
        .id(ResponseId.of("2026-000119"))
        .addCrew(bare())
        .addEvent(ResponseEvent.of(ResponseEventKind.CALL_RECEIVED, at(0)))
        .addEvent(ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, at(1)))
        .addEvent(ResponseEvent.of(ResponseEventKind.CANCELLED, at(2)))
        .disposition(Disposition.of(UnitDisposition.CANCELLED_BEFORE_ARRIVAL))
        .build();
  }

  private static final Map<String, Object> GOLDEN =
      Map.of(
          "care-levels-nemsis", CareLevels.nemsis(),
          "crew", crew(),
          "response-cancelled", cancelled(),
          "response-refused", refused(),
          "response-transported", transported(),
          "staffing-standard", StaffingStandard.of("US-NC"));

  static Stream<String> files() {
    return GOLDEN.keySet().stream().sorted();
  }

  private static Class<?> type(String file) {
    Object value = GOLDEN.get(file);
    return Stream.of(CareLevels.class, Crew.class, Response.class, StaffingStandard.class)
        .filter(type -> type.isInstance(value))
        .findFirst()
        .orElseThrow();
  }

  private static String golden(String name) throws IOException {
    String file = "/golden/0.1.0/" + name + ".json";
    try (InputStream in = ResponseJsonTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrittenIsTheGoldenFile(String file) throws IOException {
    assertThat(MAPPER.writeValueAsString(GOLDEN.get(file))).isEqualTo(golden(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theGoldenFileIsRead(String file) throws IOException {
    assertThat(MAPPER.readValue(golden(file), type(file))).isEqualTo(GOLDEN.get(file));
  }

  /** The files are good records too, so that a reader may take them as examples. */
  @Test
  void theResponsesHaveNoFinding() {
    for (Object value : GOLDEN.values()) {
      if (value instanceof Response response) {
        assertThat(ResponseRules.records().check(response)).as("%s", response.id()).isEmpty();
      }
    }
    CrewRules rules =
        CrewRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    assertThat(rules.isStaffed(crew(), StaffingStandard.of("DE-BY-RTW"), DAY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Crew; {\"unit\":\" x\"}; unit id: expected",
        "Crew; {\"unit\":\"x\",\"members\":[{\"roles\":[\"DRIVER\"]}]}; DRIVER_RESPONSE",
        "Disposition; {}; no valid Disposition",
        "CrewChange; {\"time\":\"2026-11-20T08:00:00Z\",\"unit\":\"x\"}; expected that somebody leaves",
        "Response; {\"id\":\"1\",\"events\":[{\"kind\":\"CALL_RECEIVED\",\"time\":\"2026-11-20T08:00:00\"}]}; time: expected",
        "StaffingStandard; {\"code\":\"X\",\"name\":\"x\",\"careLevel\":\"BLS\",\"people\":21,\"evidence\":\"UNVERIFIED\"}; from 1 to 20",
        "StaffingStandard; {\"code\":\"X\",\"name\":\"x\",\"careLevel\":\"BLS\",\"people\":2,\"evidence\":\"VERIFIED\"}; source",
      })
  void aBadDocumentIsRefusedWithItsReason(String type, String json, String reason)
      throws ClassNotFoundException {
    Class<?> target = Class.forName("org.ioemt.ems." + type);
    assertThatThrownBy(() -> MAPPER.readValue(json, target))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aMappingOfCareLevelsIsWholeAndItsSourceHasItsEvidence() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    MAPPER
                        .writeValueAsString(CareLevels.nemsis())
                        .replace("\"paramedic\":\"ALS\"", "\"paramedic\":\"BLS\""),
                    CareLevels.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("must not stand for less care");
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    MAPPER
                        .writeValueAsString(CareLevels.nemsis())
                        .replace("\"evidence\":\"VERIFIED\",", ""),
                    CareLevels.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("expected evidence and source together");
  }
}
