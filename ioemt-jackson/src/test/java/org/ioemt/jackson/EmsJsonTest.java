package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
import org.ioemt.ems.ActivationLevel;
import org.ioemt.ems.CasualtyTally;
import org.ioemt.ems.Channel;
import org.ioemt.ems.ChannelKind;
import org.ioemt.ems.CommunicationCenter;
import org.ioemt.ems.DutyHours;
import org.ioemt.ems.EmergencyNumber;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.Equipment;
import org.ioemt.ems.Liaison;
import org.ioemt.ems.LiaisonKind;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.MutualAidAgreement;
import org.ioemt.ems.PreArrivalInstructions;
import org.ioemt.ems.ReceivingFacility;
import org.ioemt.ems.ResourceCount;
import org.ioemt.ems.ResourceNeed;
import org.ioemt.ems.ResponsePriority;
import org.ioemt.ems.SystemRules;
import org.ioemt.ems.TriageCategory;
import org.ioemt.ems.Vehicle;
import org.ioemt.ems.VehicleId;
import org.ioemt.ems.VehicleMode;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Agency;
import org.ioemt.organization.AgencyKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.Facility;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.organization.FacilityKind;
import org.ioemt.organization.Organization;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.OrganizationKind;
import org.ioemt.organization.ServiceType;
import org.ioemt.organization.StaffStatus;
import org.ioemt.organization.TaxStatus;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ProtocolId;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of an EMS, byte for byte as the files under {@code golden/}. */
class EmsJsonTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new IoemtModule()).build();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final DateRange YEAR = DateRange.parse("2026-01-01/2026-12-31");
  private static final Jurisdiction BAVARIA = Jurisdiction.of("DE-BY");
  private static final OrganizationId AGENCY = OrganizationId.of("DE-BY-UTOPIA-RETTUNG");
  private static final OrganizationId HOSPITAL = OrganizationId.of("DE-BY-UTOPIA-KLINIKUM");
  private static final OrganizationId NEIGHBOR = OrganizationId.of("DE-BY-ARKADIEN-RETTUNG");
  private static final OrganizationId HEALTH = OrganizationId.of("DE-BY-UTOPIA-GESUNDHEITSAMT");
  private static final OrganizationId POLICE = OrganizationId.of("DE-BY-UTOPIA-POLIZEI");
  private static final MemberId DIRECTOR = MemberId.of("D-1");
  private static final Skill CPAP = Skill.of("cpap");

  private static EmsSystem system() {
    return EmsSystem.builder()
        .id(OrganizationId.of("DE-BY-UTOPIA"))
        .name("Rettungsdienstbereich Utopia")
        .jurisdiction(BAVARIA)
        .addLevel(ProviderLevel.EMT)
        .addLevel(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)
        .addAgency(agency())
        .addCommunicationCenter(center())
        .addVehicle(
            Vehicle.builder()
                .id(VehicleId.of("RTW-1"))
                .agency(AGENCY)
                .type(VehicleType.of("EN_1789", "C"))
                .callSign("Utopia 71/1")
                .base("Wache Mitte")
                .point(GeoPoint.of(48.5, 11.25))
                .addEquipment(
                    Equipment.builder()
                        .code(Code.of("ACME", "cpap-mask"))
                        .name("CPAP-Maske")
                        .quantity(2)
                        .addSkill(CPAP)
                        .inspectionDue(LocalDate.of(2027, 3, 31))
                        .expires(LocalDate.of(2028, 6, 30))
                        .build())
                .build())
        .addVehicle(
            Vehicle.builder()
                .id(VehicleId.of("NEF-1"))
                .agency(AGENCY)
                .type(
                    VehicleType.define(
                        Code.of("DIN_75079", "NEF"),
                        "Notarzteinsatzfahrzeug",
                        VehicleMode.GROUND,
                        false))
                .carriesPatients(false)
                .build())
        .addMedicalDirector(
            MedicalDirector.builder()
                .id(DIRECTOR)
                .agency(AGENCY)
                .license(license())
                .appointed(DateRange.parse("2020-01-01/.."))
                .build())
        .addProtocol(
            Protocol.builder()
                .id(ProtocolId.of("SOP-2026"))
                .agency(AGENCY)
                .scope(
                    ScopeOfPractice.builder()
                        .named("Utopia 2026")
                        .addLevel(ProviderLevel.EMT)
                        .addLevel(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)
                        .permitFrom(ProviderLevel.EMT, CPAP)
                        .build())
                .approvedBy(DIRECTOR)
                .period(YEAR)
                .build())
        .addFacility(
            Facility.builder()
                .id(HOSPITAL)
                .name("Klinikum Utopia")
                .kind(FacilityKind.HOSPITAL)
                .jurisdiction(BAVARIA)
                .point(GeoPoint.of(48.75, 11.5))
                .addCapability(FacilityCapability.EMERGENCY_RECEPTION)
                .addCapability(FacilityCapability.TRAUMA)
                .capacity(12)
                .build())
        .addMutualAid(agreement("Amtshilfe Arkadien", 2))
        .massCasualtyPlan(
            MassCasualtyPlan.builder()
                .title("MANV-Plan Utopia")
                .triageScheme("START")
                .addActivationLevel(level("MANV 5", 5))
                .addActivationLevel(level("MANV 25", 25))
                .addMutualAid(agreement("MANV-S Arkadien", 6))
                .addReceivingFacility(
                    ReceivingFacility.builder().facility(HOSPITAL).capacity(20).build())
                .addCommandRole(EmsRole.MEDICAL_BRANCH_DIRECTOR)
                .addCommandRole(EmsRole.TRIAGE_UNIT_LEADER)
                .lastExercise(LocalDate.of(2026, 5, 9))
                .exerciseMonths(12)
                .build())
        .addLiaison(liaison(HEALTH, LiaisonKind.PUBLIC_HEALTH))
        .addLiaison(liaison(POLICE, LiaisonKind.LAW_ENFORCEMENT))
        .addOrganization(organization(NEIGHBOR, "Rettung Arkadien", OrganizationKind.EMS_AGENCY))
        .addOrganization(organization(HEALTH, "Gesundheitsamt", OrganizationKind.PUBLIC_HEALTH))
        .addOrganization(organization(POLICE, "Polizei", OrganizationKind.LAW_ENFORCEMENT))
        .build();
  }

  private static Agency agency() {
    return Agency.builder()
        .id(AGENCY)
        .name("Rettung Utopia")
        .jurisdiction(BAVARIA)
        .stateId("BY-0815")
        .number("0815")
        .addServiceArea(BAVARIA)
        .addAreaCode(Code.of("DE_AGS", "09162"))
        .primaryService(ServiceType.EMERGENCY_TRANSPORT)
        .addOtherService(ServiceType.PHYSICIAN_RESPONSE)
        .addLevel(ProviderLevel.EMT)
        .addLevel(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)
        .kind(AgencyKind.AID_ORGANIZATION)
        .staffStatus(StaffStatus.MIXED)
        .taxStatus(TaxStatus.NOT_FOR_PROFIT)
        .addNationalProviderId("1234567893")
        .addFireDepartmentId("FD-1")
        .licensed(true)
        .build();
  }

  private static CommunicationCenter center() {
    return CommunicationCenter.builder()
        .id(OrganizationId.of("DE-BY-UTOPIA-ILS"))
        .name("Integrierte Leitstelle Utopia")
        .addEmergencyNumber(EmergencyNumber.of("112"))
        .addHours(DutyHours.ALWAYS)
        .addPriority(ResponsePriority.parse("DE_BY_STICHWORT|RD2"))
        .addPreArrivalInstruction(
            PreArrivalInstructions.builder()
                .name("Telefonreanimation")
                .edition("2026")
                .language(LanguageTag.of("de"))
                .approvedBy(DIRECTOR)
                .period(YEAR)
                .build())
        .addChannel(channel(ChannelKind.RADIO, "TMO RD 1"))
        .addChannel(channel(ChannelKind.DATA, "FMS"))
        .build();
  }

  private static Credential license() {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(Jurisdiction.of("DE"), "Ärztin"))
        .status(CredentialStatus.ACTIVE)
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                LocalDate.of(2026, 1, 2),
                VerificationOutcome.CONFIRMED))
        .build();
  }

  private static Channel channel(ChannelKind kind, String name) {
    return Channel.builder().kind(kind).name(name).build();
  }

  private static MutualAidAgreement agreement(String title, int vehicles) {
    return MutualAidAgreement.builder()
        .title(title)
        .partner(NEIGHBOR)
        .period(DateRange.parse("2024-01-01/.."))
        .vehicles(vehicles)
        .build();
  }

  private static ActivationLevel level(String name, int casualties) {
    return ActivationLevel.builder().name(name).casualties(casualties).build();
  }

  private static Liaison liaison(OrganizationId partner, LiaisonKind kind) {
    return Liaison.builder()
        .partner(partner)
        .kind(kind)
        .channel(channel(ChannelKind.TELEPHONE, "Bereitschaft"))
        .agreement("Vereinbarung 2025")
        .period(DateRange.parse("2025-01-01/.."))
        .build();
  }

  private static Organization organization(OrganizationId id, String name, OrganizationKind kind) {
    return Organization.builder().id(id).name(name).kind(kind).jurisdiction(BAVARIA).build();
  }

  private static EmsSystem bare() {
    return EmsSystem.builder()
        .id(OrganizationId.of("DE-BY-UTOPIA"))
        .name("Utopia")
        .jurisdiction(BAVARIA)
        .build();
  }

  private static CasualtyTally tally() {
    return CasualtyTally.builder()
        .scheme("SALT")
        .count(TriageCategory.of("SALT", "RED"), 3)
        .count(TriageCategory.of("SALT", "GRAY"), 0)
        .build();
  }

  static Stream<Map.Entry<String, Object>> released() {
    return Stream.of(
        Map.entry("ems-system", system()),
        Map.entry("ems-system-bare", bare()),
        Map.entry("casualty-tally", tally()),
        Map.entry(
            "resource-need",
            ResourceNeed.builder()
                .category(TriageCategory.of("START", "GREEN"))
                .resource("bus")
                .quantity(1)
                .patients(40)
                .build()),
        Map.entry("resource-count", ResourceCount.builder().resource("bus").quantity(2).build()));
  }

  @ParameterizedTest
  @MethodSource("released")
  void theReleasedFormIsKept(Map.Entry<String, Object> released) throws IOException {
    Object value = released.getValue();
    String golden = golden("0.1.0/" + released.getKey() + ".json");
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo(golden);
    Class<?> face = value.getClass().getInterfaces()[0];
    assertThat((Object) MAPPER.readValue(golden, face)).isEqualTo(value);
    byte[] bytes = golden.getBytes(StandardCharsets.UTF_8);
    assertThat((Object) WireCodec.of(face).read(bytes, 0, bytes.length)).isEqualTo(value);
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = EmsJsonTest.class.getResourceAsStream("/golden/" + name)) {
      assertThat(file).as(name).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }

  /** What a host defined of a type does not travel; what its vehicle says of itself does. */
  @Test
  void theRulesSayTheSameOfWhatWasRead() throws IOException {
    SystemRules rules = SystemRules.of(Crosswalk.shipped());
    EmsSystem read = MAPPER.readValue(golden("0.1.0/ems-system.json"), EmsSystem.class);
    assertThat(rules.asOf(TODAY).check(read))
        .isEqualTo(rules.asOf(TODAY).check(system()))
        .isEmpty();
    assertThat(read.vehicles().get(1).type().display()).isEmpty();
    assertThat(read.vehicles().get(1).transports()).isFalse();
    EmsSystem incomplete = MAPPER.readValue(golden("0.1.0/ems-system-bare.json"), EmsSystem.class);
    assertThat(rules.asOf(TODAY).check(incomplete)).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CasualtyTally ; {'scheme':'START','counts':[{'category':'SALT/RED','casualties':1}]}"
            + " ; expected categories of START, found 'SALT/RED'",
        "CasualtyTally ; {'scheme':'start'} ; expected a system of capital letters",
        "Vehicle ; {'id':'A','agency':'AGENCY','type':'EN_1789/D'}"
            + " ; the scheme EN_1789 has no code 'D' here",
        "Vehicle ; {'id':'A','agency':'AGENCY','type':'II'} ; expected system and value",
        "CommunicationCenter ; {'id':'CENTER','name':'x','hours':['8-18']}"
            + " ; expected 24/7 or days and times",
        "MassCasualtyPlan ; {'title':'x','exerciseMonths':0} ; 1",
        "ActivationLevel ; {'name':'x','casualties':0} ; casualties",
      })
  void whatMakesNoValueIsRefused(String row) throws ClassNotFoundException {
    List<String> cells = List.of(row.split(" ; ", -1));
    Class<?> face = Class.forName("org.ioemt.ems." + cells.get(0));
    String text = cells.get(1).replace('\'', '"').replaceAll("([A-Z_0-9])/([A-Z])", "$1|$2");
    assertThatThrownBy(() -> MAPPER.readValue(text, face))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(cells.get(2).replace("SALT/RED", "SALT|RED"));
  }
}
