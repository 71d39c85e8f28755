package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.ioemt.rule.FindingCode;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of the room, and the texts and numbers that its aggregates refuse. */
class EmsValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24/7",
        "MO 08:00-18:00",
        "MO,TU,WE,TH,FR 08:00-18:30",
        "SA,SU 20:00-08:00",
        "SU 00:00-24:00",
        "MO,TU,WE,TH,FR,SA,SU 00:00-23:59"
      })
  void hoursAreReadBack(String text) {
    assertThat(DutyHours.parse(text)).hasToString(text).isEqualTo(DutyHours.parse(text));
    assertThat(DutyHours.find(text)).contains(DutyHours.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "24/7 ",
        "MO",
        "MO ",
        "MO 8:00-18:00",
        "MO 08:00-08:00",
        "MO 08:00-24:01",
        "MO 24:00-08:00",
        "MO 08:00-00:00",
        "MO 08:60-18:00",
        "TU,MO 08:00-18:00",
        "MO,MO 08:00-18:00",
        "MO, 08:00-18:00",
        ",MO 08:00-18:00",
        "MO,TUE 08:00-18:00",
        "mo 08:00-18:00",
        "MO  08:00-18:00",
        "MO 08:00-18:00 ",
        "MO 08.00-18.00",
        "M 08:00-18:00",
        "MO,TU,WE,TH,FR,SA,SU 00:00-24:00",
        " 08:00-18:00",
        "MO;TU 08:00-18:00"
      })
  void otherTextsAreNoHours(String text) {
    assertThat(DutyHours.find(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyHours.parse(text))
        .withMessageContaining("found '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SA,SU 20:00-08:00; SATURDAY; 19:59; false",
        "SA,SU 20:00-08:00; SATURDAY; 20:00; true",
        "SA,SU 20:00-08:00; SUNDAY; 07:59; true",
        "SA,SU 20:00-08:00; SUNDAY; 08:00; false",
        "SA,SU 20:00-08:00; MONDAY; 07:59; true",
        "SA,SU 20:00-08:00; MONDAY; 08:00; false",
        "MO 08:00-24:00; MONDAY; 23:59; true",
        "MO 08:00-24:00; TUESDAY; 00:00; false",
        "24/7; FRIDAY; 00:00; true",
      })
  void hoursSayWhenTheyAre(String text, DayOfWeek day, LocalTime time, boolean within) {
    assertThat(DutyHours.parse(text).contains(day, time)).isEqualTo(within);
  }

  @Test
  void hoursAreMadeOfDaysAndTimes() {
    Set<DayOfWeek> all = EnumSet.allOf(DayOfWeek.class);
    assertThat(DutyHours.of(all, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
        .isEqualTo(DutyHours.ALWAYS)
        .hasSameHashCodeAs(DutyHours.ALWAYS);
    Set<DayOfWeek> monday = EnumSet.of(DayOfWeek.MONDAY);
    assertThat(DutyHours.of(monday, LocalTime.of(8, 0), LocalTime.MIDNIGHT))
        .hasToString("MO 08:00-24:00");
    assertThat(DutyHours.of(monday, LocalTime.of(8, 0), LocalTime.of(7, 0)))
        .hasToString("MO 08:00-07:00");
    assertThat(DutyHours.parse("MO 08:00-18:00").days()).containsExactly(DayOfWeek.MONDAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyHours.of(Set.of(), LocalTime.MIDNIGHT, LocalTime.NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyHours.of(monday, LocalTime.NOON, LocalTime.NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyHours.of(monday, LocalTime.of(8, 0, 1), LocalTime.NOON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"112", "911", "15", "+49891234567", "123456789012345"})
  void numbersAreReadBack(String text) {
    assertThat(EmergencyNumber.of(text)).hasToString(text).isEqualTo(EmergencyNumber.of(text));
    assertThat(EmergencyNumber.find(text)).contains(EmergencyNumber.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "9-1-1", "911 ", "+1", "++49", "1234567890123456", "١١٢"})
  void otherTextsAreNoNumbers(String text) {
    assertThat(EmergencyNumber.find(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> EmergencyNumber.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "RTW-1", "M 12/83-1", "車両1"})
  void idsAreReadBack(String text) {
    assertThat(VehicleId.of(text)).hasToString(text).isEqualTo(VehicleId.of(text));
    assertThat(VehicleId.find(text)).contains(VehicleId.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " A", "A ", "A\tB"})
  void otherTextsAreNoIds(String text) {
    assertThat(VehicleId.find(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> VehicleId.of(text));
  }

  @Test
  void anIdHas64CharactersAtMost() {
    assertThat(VehicleId.find("x".repeat(64))).isPresent();
    assertThat(VehicleId.find("x".repeat(65))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyComponentHasFindingsAndSources(SystemComponent component) {
    assertThat(SystemComponent.of(component.code())).isSameAs(component);
    assertThat(SystemComponent.find(component.code())).containsSame(component);
    assertThat(component.findings()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(component.sources())
        .isNotEmpty()
        .allSatisfy(
            source -> {
              assertThat(source.evidence()).isEqualTo(Evidence.SECONDARY);
              assertThat(source.document().document()).isPresent();
              assertThat(source.item()).isNotBlank();
            });
    for (FindingCode code : component.findings()) {
      assertThat(SystemComponent.of(code)).contains(component);
    }
  }

  @Test
  void theActOfCongressNamesAllButMedicalDirection() {
    for (SystemComponent component : SystemComponent.values()) {
      assertThat(
              component.sources().stream()
                  .anyMatch(source -> source.document().toString().contains("P.L. 93-154")))
          .as(component.code())
          .isEqualTo(component != SystemComponent.MEDICAL_DIRECTION);
    }
  }

  @ParameterizedTest
  @EnumSource
  void channelKindsAreReadByTheirCodes(ChannelKind kind) {
    assertThat(ChannelKind.of(kind.code())).isSameAs(kind);
    assertThat(ChannelKind.find(kind.code())).containsSame(kind);
  }

  @ParameterizedTest
  @EnumSource
  void liaisonKindsAreReadByTheirCodes(LiaisonKind kind) {
    assertThat(LiaisonKind.of(kind.code())).isSameAs(kind);
    assertThat(LiaisonKind.find(kind.code())).containsSame(kind);
  }

  @Test
  void textsAndNumbersStayInTheirRange() {
    refused(() -> Utopia.channel(" "), "channel, name: expected 1 to 200 characters");
    refused(() -> Utopia.channel("x".repeat(201)), "channel, name");
    refused(() -> Utopia.channel("a\nb"), "channel, name");
    refused(() -> Utopia.center().name("").build(), "communication center, name");
    refused(() -> Utopia.system().name(" ").build(), "EMS system, name");
    refused(() -> Utopia.mask().name(" ").build(), "equipment, name");
    refused(() -> Utopia.mask().quantity(-1).build(), "equipment, quantity: must not be negative");
    refused(() -> Utopia.ambulance().callSign(" ").build(), "vehicle, callSign");
    refused(() -> Utopia.ambulance().base(" ").build(), "vehicle, base");
    refused(() -> Utopia.plan().title(" ").build(), "mass-casualty plan, title");
    refused(() -> Utopia.level(" ", 1), "activation level, name");
    refused(() -> Utopia.level("A", 0), "activation level, casualties: expected 1 or more");
    refused(() -> Utopia.agreement(" ").build(), "mutual-aid agreement, title");
    refused(() -> Utopia.agreement("A").vehicles(-1).build(), "mutual-aid agreement, vehicles");
    refused(() -> Utopia.instructions().name(" ").build(), "pre-arrival instructions, name");
    refused(() -> Utopia.instructions().edition(" ").build(), "pre-arrival instructions, edition");
    refused(
        () -> Utopia.liaison(Utopia.POLICE, LiaisonKind.FIRE).agreement("").build(),
        "liaison, agreement");
    refused(
        () -> ReceivingFacility.builder().facility(Utopia.HOSPITAL).capacity(-1).build(),
        "receiving facility, capacity");
    refused(
        () -> ResourceCount.builder().resource("x").quantity(-1).build(),
        "resource count, quantity");
    refused(
        () -> ResourceCount.builder().resource(" ").quantity(1).build(),
        "resource count, resource");
    TriageCategory red = TriageCategory.of("START", "RED");
    ResourceNeed.Builder need =
        ResourceNeed.builder().category(red).resource("x").quantity(1).patients(1);
    refused(() -> need.quantity(0).build(), "resource need: expected 1 or more");
    refused(() -> need.quantity(1).patients(0).build(), "resource need: expected 1 or more");
    refused(() -> need.patients(1).resource(" ").build(), "resource need, resource");
  }

  private static void refused(Runnable build, String message) {
    assertThatIllegalArgumentException().isThrownBy(build::run).withMessageStartingWith(message);
  }
}
