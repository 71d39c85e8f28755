package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.ems.Shift.DOCTOR;
import static org.ioemt.ems.Shift.MEDIC;
import static org.ioemt.ems.Shift.at;
import static org.ioemt.ems.Shift.event;
import static org.ioemt.ems.Shift.transported;
import static org.ioemt.ems.Shift.without;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ioemt.code.Code;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseTest {

  @ParameterizedTest
  @CsvSource({
    "CALL_TO_DISPATCH, 1",
    "TURNOUT, 2",
    "TRAVEL, 7",
    "RESPONSE, 9",
    "PATIENT_ACCESS, 2",
    "SCENE, 20",
    "TRANSPORT, 15",
    "HAND_OFF, 5",
    "UNIT_READY, 20",
  })
  void anIntervalIsTheTimeBetweenItsEnds(ResponseInterval interval, int minutes) {
    assertThat(transported().build().interval(interval)).contains(Duration.ofMinutes(minutes));
    assertThat(transported().build().interval(interval, MEDIC))
        .contains(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @EnumSource
  void withoutOneOfItsEndsThereIsNone(ResponseInterval interval) {
    Response response = transported().build();
    assertThat(without(response, interval.from()).interval(interval)).isEmpty();
    Response endless = response;
    for (ResponseEventKind kind : interval.to()) {
      endless = without(endless, kind);
    }
    assertThat(endless.interval(interval)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anIntervalHasItsSource(ResponseInterval interval) {
    assertThat(interval.evidence()).isEqualTo(Evidence.SECONDARY);
    assertThat(interval.source().document()).isPresent();
    assertThat(interval.source().url()).isPresent();
    interval.to().forEach(to -> assertThat(to.comesAfter(interval.from())).isTrue());
  }

  @Test
  void theSceneEndsWithEitherWayOfLeaving() {
    Response response = Shift.atPatient().addEvent(event(ResponseEventKind.LEFT_SCENE, 33)).build();
    assertThat(response.interval(ResponseInterval.SCENE)).contains(Duration.ofMinutes(23));
    assertThat(response.interval(ResponseInterval.TRANSPORT)).isEmpty();
  }

  @Test
  void nothingIsGuessedWhereAnEndHasTwoTimes() {
    Response response = transported().addEvent(event(ResponseEventKind.AT_SCENE, 11)).build();
    assertThat(response.interval(ResponseInterval.TRAVEL)).isEmpty();
    assertThat(response.interval(ResponseInterval.TURNOUT)).contains(Duration.ofMinutes(2));
    Response same = transported().addEvent(event(ResponseEventKind.AT_SCENE, 10)).build();
    assertThat(same.interval(ResponseInterval.TRAVEL))
        .as("twice the same time is one time")
        .contains(Duration.ofMinutes(7));
  }

  @Test
  void whatWouldEndBeforeItBeganHasNoLength() {
    Response response =
        Response.builder()
            .id(ResponseId.of("1"))
            .addEvent(event(ResponseEventKind.UNIT_NOTIFIED, 3))
            .addEvent(event(ResponseEventKind.EN_ROUTE, 2))
            .build();
    assertThat(response.interval(ResponseInterval.TURNOUT)).isEmpty();
  }

  @Test
  void eachUnitHasIntervalsOfItsOwn() {
    Response response =
        Response.builder()
            .id(ResponseId.of("1"))
            .addEvent(event(ResponseEventKind.CALL_RECEIVED, 0))
            .addEvent(ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, at(4), DOCTOR))
            .addEvent(ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, at(1), MEDIC))
            .build();
    assertThat(response.interval(ResponseInterval.CALL_TO_DISPATCH)).isEmpty();
    assertThat(response.interval(ResponseInterval.CALL_TO_DISPATCH, MEDIC))
        .contains(Duration.ofMinutes(1));
    assertThat(response.interval(ResponseInterval.CALL_TO_DISPATCH, DOCTOR))
        .contains(Duration.ofMinutes(4));
    assertThat(response.timeline(DOCTOR)).hasSize(2);
    assertThat(response.timeline())
        .extracting(e -> e.unit().map(UnitId::toString).orElse("-"))
        .containsExactly("-", "Medic 51", "Doctor 1");
  }

  /** By instant, whatever the offset; what happens at once in the usual course, then by unit. */
  @Test
  void theOrderOfTheRecordDoesNotMatter() {
    ResponseEvent call = event(ResponseEventKind.CALL_RECEIVED, 1);
    ResponseEvent doctor = ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, at(1), DOCTOR);
    ResponseEvent medic =
        ResponseEvent.of(
            ResponseEventKind.UNIT_NOTIFIED,
            at(1).withOffsetSameInstant(ZoneOffset.ofHours(1)),
            MEDIC);
    ResponseEvent enRoute = ResponseEvent.of(ResponseEventKind.EN_ROUTE, at(0), MEDIC);
    Response.Builder response = Response.builder().id(ResponseId.of("R")).addCrew(Shift.crew());
    Response one = response.events(List.of(call, doctor, medic, enRoute)).build();
    Response other = response.events(List.of(medic, enRoute, doctor, call)).build();
    assertThat(one.timeline()).containsExactly(enRoute, call, doctor, medic);
    assertThat(other.timeline()).isEqualTo(one.timeline());
    assertThat(findings(other)).isEqualTo(findings(one)).isNotEmpty();
    for (ResponseInterval interval : ResponseInterval.values()) {
      assertThat(other.interval(interval, MEDIC)).isEqualTo(one.interval(interval, MEDIC));
    }
  }

  private static List<String> findings(Response response) {
    return ResponseRules.records().check(response).stream()
        .map(finding -> finding.code() + " " + finding.values())
        .sorted()
        .toList();
  }

  @Test
  void theOrderOfKindsIsAnOrder() {
    for (ResponseEventKind a : ResponseEventKind.values()) {
      assertThat(a.comesAfter(a)).isFalse();
      a.needs().ifPresent(need -> assertThat(a.comesAfter(need)).as("%s", a).isTrue());
      for (ResponseEventKind b : ResponseEventKind.values()) {
        assertThat(a.comesAfter(b) && b.comesAfter(a)).as("%s, %s", a, b).isFalse();
        for (ResponseEventKind c : ResponseEventKind.values()) {
          if (a.comesAfter(b) && b.comesAfter(c)) {
            assertThat(a.comesAfter(c)).as("%s, %s, %s", a, b, c).isTrue();
          }
        }
      }
    }
    assertThat(ResponseEventKind.HAND_OFF.comesAfter(ResponseEventKind.CALL_RECEIVED)).isTrue();
    assertThat(
            ResponseEventKind.UNIT_NOTIFIED.comesAfter(ResponseEventKind.PRE_ARRIVAL_INSTRUCTIONS))
        .isFalse();
  }

  /** Every time of NEMSIS has a kind, and only leaving the scene has two. */
  @Test
  void everyTimeOfNemsisHasAKind() {
    List<String> elements =
        Stream.of(ResponseEventKind.values())
            .flatMap(kind -> kind.nemsisElement().stream())
            .toList();
    for (int i = 1; i <= 17; i++) {
      String element = "eTimes.%02d".formatted(i);
      assertThat(elements.stream().filter(element::equals).count())
          .as(element)
          .isEqualTo(i == 9 ? 2 : 1);
    }
    assertThat(elements).hasSize(18);
    assertThat(ResponseEventKind.TRANSPORT_BEGUN.nemsisElement()).contains("eTimes.09");
    assertThat(ResponseEventKind.LEFT_SCENE.nemsisElement()).contains("eTimes.09");
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("2403", 7, codes(CrewRole.values(), CrewRole::nemsisCode)),
        Arguments.of("4227", 6, codes(UnitDisposition.values(), UnitDisposition::nemsisCode)),
        Arguments.of("4228", 5, codes(CareDisposition.values(), CareDisposition::nemsisCode)),
        Arguments.of("4229", 7, codes(CrewDisposition.values(), CrewDisposition::nemsisCode)),
        Arguments.of(
            "4230", 7, codes(TransportDisposition.values(), TransportDisposition::nemsisCode)),
        Arguments.of("4231", 9, codes(ReleaseReason.values(), ReleaseReason::nemsisCode)));
  }

  private static <E> List<String> codes(E[] values, Function<E, String> code) {
    return Stream.of(values).map(code).toList();
  }

  /** The codes of a list are its number and the odd numbers from 001 on. */
  @ParameterizedTest
  @MethodSource("lists")
  void everyCodeOfAListOfNemsisHasAConstant(String list, int size, List<String> codes) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      expected.add(list + "%03d".formatted(2 * i + 1));
    }
    assertThat(codes).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aConstantIsFoundByItsCodes() {
    for (CrewRole role : CrewRole.values()) {
      assertThat(CrewRole.findNemsis(role.nemsisCode())).contains(role);
      assertThat(CrewRole.find(role.code())).contains(role);
      assertThat(CrewRole.of(role.code())).isEqualTo(role);
    }
    for (UnitDisposition value : UnitDisposition.values()) {
      assertThat(UnitDisposition.findNemsis(value.nemsisCode())).contains(value);
      assertThat(UnitDisposition.find(value.code())).contains(value);
      assertThat(UnitDisposition.of(value.code())).isEqualTo(value);
    }
    for (CareDisposition value : CareDisposition.values()) {
      assertThat(CareDisposition.findNemsis(value.nemsisCode())).contains(value);
      assertThat(CareDisposition.find(value.code())).contains(value);
      assertThat(CareDisposition.of(value.code())).isEqualTo(value);
    }
    for (CrewDisposition value : CrewDisposition.values()) {
      assertThat(CrewDisposition.findNemsis(value.nemsisCode())).contains(value);
      assertThat(CrewDisposition.find(value.code())).contains(value);
      assertThat(CrewDisposition.of(value.code())).isEqualTo(value);
    }
    for (TransportDisposition value : TransportDisposition.values()) {
      assertThat(TransportDisposition.findNemsis(value.nemsisCode())).contains(value);
      assertThat(TransportDisposition.find(value.code())).contains(value);
      assertThat(TransportDisposition.of(value.code())).isEqualTo(value);
    }
    for (ReleaseReason value : ReleaseReason.values()) {
      assertThat(ReleaseReason.findNemsis(value.nemsisCode())).contains(value);
      assertThat(ReleaseReason.find(value.code())).contains(value);
      assertThat(ReleaseReason.of(value.code())).isEqualTo(value);
    }
    for (ResponseEventKind value : ResponseEventKind.values()) {
      assertThat(ResponseEventKind.find(value.code())).contains(value);
      assertThat(ResponseEventKind.of(value.code())).isEqualTo(value);
    }
    for (ResponseInterval value : ResponseInterval.values()) {
      assertThat(ResponseInterval.find(value.code())).contains(value);
      assertThat(ResponseInterval.of(value.code())).isEqualTo(value);
    }
    assertThat(CrewRole.findNemsis("9925001")).as("a level is no role").isEmpty();
    assertThatThrownBy(() -> CrewRole.of("driver"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 'driver'");
  }

  @Test
  void aDispositionSaysSomething() {
    assertThatThrownBy(() -> Disposition.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected the unit's");
    assertThatThrownBy(
            () -> Disposition.builder().addReason(ReleaseReason.AGAINST_MEDICAL_ADVICE).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Disposition.builder().code(Code.of("NEMSIS_DISPOSITION_3_4", "4212033")).build())
        .matches(d -> !d.isTransported() && !d.isCancelled());
    assertThat(Disposition.of(TransportDisposition.THIS_UNIT_WITH_OTHER_CREW).isTransported())
        .isTrue();
    assertThat(Disposition.of(TransportDisposition.OTHER_UNIT).isTransported()).isFalse();
    assertThat(Disposition.of(UnitDisposition.CANCELLED_ON_SCENE).isCancelled()).isTrue();
    assertThat(Disposition.of(UnitDisposition.NO_PATIENT_FOUND).isCancelled()).isFalse();
  }

  @Test
  void anIdIsAShortTextThatCanBePrinted() {
    for (String text : List.of("", " A", "A ", "a\tb", "x".repeat(65))) {
      assertThat(UnitId.find(text)).isEmpty();
      assertThat(ResponseId.find(text)).isEmpty();
      assertThatThrownBy(() -> UnitId.of(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("unit id: expected 1 to 64 characters");
      assertThatThrownBy(() -> ResponseId.of(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("response id: expected 1 to 64 characters");
    }
    for (String text : List.of("7", "Florian Köln 1/83-1", "x".repeat(64))) {
      assertThat(UnitId.find(text)).contains(UnitId.of(text));
      assertThat(ResponseId.find(text)).contains(ResponseId.of(text));
      assertThat(UnitId.of(text)).hasToString(text).hasSameHashCodeAs(UnitId.of(text));
      assertThat(ResponseId.of(text)).hasToString(text).hasSameHashCodeAs(ResponseId.of(text));
    }
    assertThat(UnitId.of("A")).isLessThan(UnitId.of("B")).isNotEqualTo(UnitId.of("B"));
    assertThat(ResponseId.of("A")).isLessThan(ResponseId.of("B")).isNotEqualTo(ResponseId.of("B"));
  }
}
