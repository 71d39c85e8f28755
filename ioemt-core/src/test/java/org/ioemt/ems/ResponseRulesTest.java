package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.ems.ResponseEventKind.AT_DESTINATION;
import static org.ioemt.ems.ResponseEventKind.AT_PATIENT;
import static org.ioemt.ems.ResponseEventKind.AT_SCENE;
import static org.ioemt.ems.ResponseEventKind.BACK_IN_SERVICE;
import static org.ioemt.ems.ResponseEventKind.CALL_RECEIVED;
import static org.ioemt.ems.ResponseEventKind.CANCELLED;
import static org.ioemt.ems.ResponseEventKind.CARE_TRANSFERRED;
import static org.ioemt.ems.ResponseEventKind.EN_ROUTE;
import static org.ioemt.ems.ResponseEventKind.HAND_OFF;
import static org.ioemt.ems.ResponseEventKind.LEFT_SCENE;
import static org.ioemt.ems.ResponseEventKind.PRE_ARRIVAL_INSTRUCTIONS;
import static org.ioemt.ems.ResponseEventKind.TRANSPORT_BEGUN;
import static org.ioemt.ems.ResponseEventKind.TRANSPORT_REFUSED;
import static org.ioemt.ems.ResponseEventKind.UNIT_NOTIFIED;
import static org.ioemt.ems.Shift.AMBULANCE;
import static org.ioemt.ems.Shift.DOCTOR;
import static org.ioemt.ems.Shift.HOSPITAL;
import static org.ioemt.ems.Shift.MEDIC;
import static org.ioemt.ems.Shift.aboard;
import static org.ioemt.ems.Shift.at;
import static org.ioemt.ems.Shift.atPatient;
import static org.ioemt.ems.Shift.called;
import static org.ioemt.ems.Shift.crew;
import static org.ioemt.ems.Shift.event;
import static org.ioemt.ems.Shift.paramedic;
import static org.ioemt.ems.Shift.transported;
import static org.ioemt.ems.Shift.without;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.member.MemberId;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResponseRulesTest {

  private static final RuleSet<Response> RECORDS = ResponseRules.records();
  private static final RuleSet<Response> STAFFING = ResponseRules.staffing(Shift.RULES, AMBULANCE);

  private static List<Finding> check(Response response) {
    return RECORDS.check(response);
  }

  private static List<String> codes(Response response) {
    return codes(check(response));
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(f -> f.code().code()).toList();
  }

  private static List<String> places(Response response) {
    return check(response).stream().map(f -> f.path().toString()).toList();
  }

  private static Response.Builder from(Response.Builder builder) {
    return Response.builder().from(builder.build());
  }

  @Nested
  class Ordinary {

    @Test
    void aTransportWithItsHandOff() {
      assertThat(check(transported().build())).isEmpty();
    }

    @Test
    void aResponseWithoutATransport() {
      Response response =
          atPatient()
              .addEvent(event(LEFT_SCENE, 40))
              .addEvent(event(BACK_IN_SERVICE, 41))
              .disposition(
                  Disposition.builder()
                      .unit(UnitDisposition.CONTACT_MADE)
                      .care(CareDisposition.NO_CARE_REQUIRED)
                      .transport(TransportDisposition.NONE)
                      .addReason(ReleaseReason.PER_PROTOCOL)
                      .build())
              .build();
      assertThat(check(response)).isEmpty();
    }

    @Test
    void aRefusedTransport() {
      Response response =
          atPatient()
              .addEvent(event(TRANSPORT_REFUSED, 25))
              .addEvent(event(BACK_IN_SERVICE, 30))
              .disposition(
                  Disposition.builder()
                      .unit(UnitDisposition.CONTACT_MADE)
                      .transport(TransportDisposition.REFUSED)
                      .addReason(ReleaseReason.AGAINST_MEDICAL_ADVICE)
                      .build())
              .build();
      assertThat(check(response)).isEmpty();
    }

    @Test
    void aCancelledCall() {
      assertThat(
              check(
                  called()
                      .addEvent(event(CANCELLED, 5))
                      .addEvent(event(BACK_IN_SERVICE, 6))
                      .disposition(Disposition.of(UnitDisposition.CANCELLED_BEFORE_ARRIVAL))
                      .build()))
          .isEmpty();
      assertThat(
              check(
                  Response.builder()
                      .id(ResponseId.of("1"))
                      .addEvent(event(CALL_RECEIVED, 0))
                      .addEvent(event(CANCELLED, 1))
                      .build()))
          .as("before any unit was sent")
          .isEmpty();
    }

    @Test
    void aResponseThatGoesOn() {
      assertThat(check(called().build())).isEmpty();
      assertThat(check(atPatient().build())).isEmpty();
    }

    @Test
    void aPatientWhomAnotherUnitTransports() {
      Response response =
          atPatient()
              .addEvent(event(CARE_TRANSFERRED, 20))
              .addEvent(event(LEFT_SCENE, 22))
              .addEvent(event(BACK_IN_SERVICE, 22))
              .disposition(
                  Disposition.builder()
                      .crew(CrewDisposition.PRIMARY_CARE_TRANSFERRED)
                      .transport(TransportDisposition.OTHER_UNIT)
                      .build())
              .build();
      assertThat(check(response)).isEmpty();
    }

    @Test
    void aPhysicianWhoComesToTheAmbulance() {
      Response response =
          from(transported())
              .addCrew(Crew.builder().unit(DOCTOR).build())
              .addEvent(ResponseEvent.of(UNIT_NOTIFIED, at(2), DOCTOR))
              .addEvent(ResponseEvent.of(EN_ROUTE, at(2), DOCTOR))
              .addCrewChange(
                  CrewChange.builder()
                      .time(at(29))
                      .unit(MEDIC)
                      .boards(aboard("M-9", "Notarzt", CrewRole.otherCaregiver()).build())
                      .build())
              .build();
      assertThat(codes(response))
          .as("events of the response and of a unit name the same kinds once each")
          .isEmpty();
    }
  }

  @Nested
  class Times {

    @Test
    void theCallHasATime() {
      assertThat(codes(without(called().build(), CALL_RECEIVED)))
          .containsExactly("response.no-call-time");
    }

    @Test
    void nothingHappensBeforeWhatMustComeFirst() {
      Response response =
          from(transported())
              .events(
                  transported().build().events().stream()
                      .map(e -> e.kind() == AT_PATIENT ? event(AT_PATIENT, 9) : e)
                      .toList())
              .build();
      List<Finding> findings = check(response);
      assertThat(codes(findings)).containsExactly("response.out-of-order");
      assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
      assertThat(findings.get(0).path()).hasToString("events[4].time");
      assertThat(findings.get(0).values())
          .containsExactly("AT_PATIENT", at(9).toString(), "AT_SCENE", at(10).toString());
    }

    @Test
    void oneEventThatIsFarTooEarlyIsOneFinding() {
      Response response =
          from(transported())
              .events(
                  transported().build().events().stream()
                      .map(e -> e.kind() == HAND_OFF ? event(HAND_OFF, -60) : e)
                      .toList())
              .build();
      assertThat(codes(response)).containsExactly("response.out-of-order");
      assertThat(check(response).get(0).value("earlier")).contains("AT_DESTINATION");
    }

    @Test
    void sameTimesAreInOrder() {
      Response response =
          Response.builder()
              .from(transported().build())
              .events(transported().build().events().stream().map(e -> event(e.kind(), 0)).toList())
              .build();
      assertThat(check(response)).isEmpty();
    }

    @Test
    void clocksOfTwoTimeZonesAreComparedByTheInstant() {
      OffsetDateTime earlier = at(2).withOffsetSameInstant(java.time.ZoneOffset.ofHours(9));
      Response response = without(called().build(), EN_ROUTE);
      assertThat(
              check(
                  Response.builder()
                      .from(response)
                      .addEvent(ResponseEvent.of(EN_ROUTE, earlier))
                      .build()))
          .isEmpty();
      OffsetDateTime local = OffsetDateTime.parse("2026-11-20T07:00:00-06:00");
      assertThat(
              codes(
                  Response.builder()
                      .from(response)
                      .addEvent(ResponseEvent.of(EN_ROUTE, local))
                      .build()))
          .as("8 o'clock in New York, before the unit was notified")
          .containsExactly("response.out-of-order");
    }

    @Test
    void unitsAreNotComparedWithEachOther() {
      Response response =
          Response.builder()
              .id(ResponseId.of("1"))
              .addCrew(crew())
              .addCrew(Crew.builder().unit(DOCTOR).build())
              .addEvent(event(CALL_RECEIVED, 0))
              .addEvent(ResponseEvent.of(UNIT_NOTIFIED, at(1), MEDIC))
              .addEvent(ResponseEvent.of(EN_ROUTE, at(2), MEDIC))
              .addEvent(ResponseEvent.of(UNIT_NOTIFIED, at(9), DOCTOR))
              .addEvent(ResponseEvent.of(EN_ROUTE, at(10), DOCTOR))
              .build();
      assertThat(check(response)).isEmpty();
    }

    /** The ambulance's times stand without a unit, the physician's with theirs. */
    @Test
    void whereThereAreTwoUnitsAnEventWithoutOneIsComparedWithNeither() {
      Response two =
          called()
              .addCrew(Crew.builder().unit(DOCTOR).build())
              .addEvent(event(AT_SCENE, 10))
              .addEvent(event(AT_PATIENT, 12))
              .addEvent(ResponseEvent.of(UNIT_NOTIFIED, at(14), DOCTOR))
              .addEvent(ResponseEvent.of(CANCELLED, at(15), DOCTOR))
              .build();
      assertThat(check(two)).isEmpty();
      Response one = called().addEvent(ResponseEvent.of(AT_SCENE, at(2), MEDIC)).build();
      assertThat(codes(one))
          .as("a single unit is meant also where it is not named")
          .containsExactly("response.out-of-order");
      Response beforeTheCall =
          Response.builder().from(two).addEvent(ResponseEvent.of(EN_ROUTE, at(-1), DOCTOR)).build();
      assertThat(codes(beforeTheCall))
          .as("the call is of all")
          .containsExactly("response.out-of-order");
    }

    @Test
    void whatAnEventCallsForIsOnRecord() {
      assertThat(codes(without(atPatient().build(), AT_SCENE)))
          .containsExactly("response.event-missing");
      assertThat(check(without(atPatient().build(), AT_SCENE)).get(0).values())
          .containsExactly("AT_PATIENT", "AT_SCENE");
      assertThat(codes(without(atPatient().build(), EN_ROUTE)))
          .containsExactly("response.event-missing");
      assertThat(codes(without(atPatient().build(), UNIT_NOTIFIED)))
          .containsExactly("response.event-missing");
      assertThat(codes(without(transported().build(), AT_DESTINATION)))
          .containsExactly("response.event-missing");
    }

    @Test
    void whatAUnitDidIsNotDoneByAnother() {
      Response response =
          Response.builder()
              .from(called().build())
              .addCrew(Crew.builder().unit(DOCTOR).build())
              .addEvent(ResponseEvent.of(AT_SCENE, at(9), DOCTOR))
              .addEvent(ResponseEvent.of(AT_PATIENT, at(10), MEDIC))
              .build();
      assertThat(codes(response)).containsExactly("response.event-missing");
    }

    @Test
    void anEventIsOnRecordOnce() {
      Response response = atPatient().addEvent(event(AT_SCENE, 11)).build();
      assertThat(codes(response)).containsExactly("response.event-twice");
      assertThat(places(response)).containsExactly("events[5]");
      assertThat(
              codes(
                  called()
                      .addEvent(event(PRE_ARRIVAL_INSTRUCTIONS, 1))
                      .addEvent(event(PRE_ARRIVAL_INSTRUCTIONS, 2))
                      .build()))
          .as("instructions may be given more than once")
          .isEmpty();
    }
  }

  @Nested
  class Transports {

    @Test
    void aHandOffNeedsATransport() {
      Response response =
          atPatient()
              .addEvent(event(AT_DESTINATION, 45))
              .addEvent(event(HAND_OFF, 50))
              .handOffFacility(HOSPITAL)
              .build();
      assertThat(codes(response))
          .containsExactly("response.event-missing", "response.hand-off-without-transport");
      assertThat(places(response)).containsExactly("events[5]", "events[6]");
    }

    @Test
    void theTransportOfTheDispositionIsOnRecord() {
      Response response =
          atPatient().disposition(Disposition.of(TransportDisposition.THIS_UNIT)).build();
      assertThat(codes(response)).containsExactly("response.transport-not-on-record");
      assertThat(places(response)).containsExactly("disposition.transport");
    }

    @Test
    void aTransportThatDidNotTakePlaceHasNoEvents() {
      for (TransportDisposition none :
          List.of(TransportDisposition.NONE, TransportDisposition.REFUSED)) {
        Response response =
            atPatient()
                .addEvent(event(TRANSPORT_BEGUN, 30))
                .disposition(Disposition.of(none))
                .build();
        assertThat(codes(response)).containsExactly("response.transport-contradicted");
        assertThat(check(response).get(0).values()).containsExactly("TRANSPORT_BEGUN", none.code());
      }
      assertThat(
              codes(
                  from(transported())
                      .disposition(Disposition.of(UnitDisposition.NO_PATIENT_FOUND))
                      .build()))
          .containsExactly(
              "response.transport-contradicted",
              "response.transport-contradicted",
              "response.transport-contradicted");
    }

    @Test
    void aPatientWhoWasNotFoundIsNotCaredFor() {
      Response response =
          called()
              .disposition(
                  Disposition.builder()
                      .unit(UnitDisposition.NO_PATIENT_FOUND)
                      .care(CareDisposition.CARE_PROVIDED)
                      .transport(TransportDisposition.REFUSED)
                      .build())
              .build();
      assertThat(codes(response))
          .containsExactly(
              "response.disposition-contradictory", "response.disposition-contradictory");
      assertThat(places(response)).containsExactly("disposition.care", "disposition.transport");
      assertThat(
              codes(
                  called()
                      .disposition(
                          Disposition.builder()
                              .unit(UnitDisposition.NO_PATIENT_CONTACT)
                              .care(CareDisposition.SUPPORT_PROVIDED)
                              .transport(TransportDisposition.NONE)
                              .build())
                      .build()))
          .isEmpty();
    }

    @Test
    void theFacilityOfAHandOffIsOnRecord() {
      Response response = from(transported()).handOffFacility(Optional.empty()).build();
      assertThat(codes(response)).containsExactly("response.no-facility");
      assertThat(places(response)).containsExactly("handOffFacility");
    }

    @Test
    void aFacilityNeedsATransport() {
      Response response = atPatient().handOffFacility(HOSPITAL).build();
      assertThat(codes(response)).containsExactly("response.facility-without-hand-off");
    }
  }

  @Nested
  class Endings {

    @Test
    void whatHasEndedHasADisposition() {
      assertThat(codes(from(transported()).disposition(Optional.empty()).build()))
          .containsExactly("response.no-disposition");
    }

    @Test
    void whatIsCancelledHasNoPatient() {
      Response response =
          atPatient()
              .addEvent(event(CANCELLED, 13))
              .disposition(Disposition.of(UnitDisposition.CANCELLED_ON_SCENE))
              .build();
      assertThat(codes(response)).containsExactly("response.cancellation-contradicted");
      assertThat(places(response)).containsExactly("events[4]");
    }

    @Test
    void aCancellationIsInTheDispositionToo() {
      Response response =
          called()
              .addEvent(event(CANCELLED, 5))
              .disposition(Disposition.of(TransportDisposition.NONE))
              .build();
      assertThat(codes(response)).containsExactly("response.cancelled-without-disposition");
    }

    @Test
    void ofTwoUnitsOneMayBeCancelled() {
      Response response =
          Response.builder()
              .from(transported().build())
              .addCrew(Crew.builder().unit(DOCTOR).build())
              .events(
                  transported().build().events().stream()
                      .map(
                          e ->
                              e.kind() == CALL_RECEIVED
                                  ? e
                                  : ResponseEvent.of(e.kind(), e.time(), MEDIC))
                      .toList())
              .addEvent(ResponseEvent.of(CANCELLED, at(4), DOCTOR))
              .build();
      assertThat(check(response)).isEmpty();
    }
  }

  @Nested
  class Units {

    @Test
    void whatAUnitDidNeedsAUnit() {
      Response response = called().crews(List.of()).build();
      assertThat(codes(response)).containsExactly("response.no-unit");
      assertThat(check(response).get(0).values()).containsExactly("UNIT_NOTIFIED");
    }

    @Test
    void aUnitIsListedOnce() {
      Response response = called().addCrew(crew()).build();
      assertThat(codes(response)).containsExactly("response.unit-twice");
      assertThat(places(response)).containsExactly("crews[1].unit");
    }

    @Test
    void theUnitsOfEventsAndChangesAreKnown() {
      Response response =
          called()
              .addEvent(ResponseEvent.of(UNIT_NOTIFIED, at(4), DOCTOR))
              .addCrewChange(
                  CrewChange.builder()
                      .time(at(4))
                      .unit(UnitId.of("Nobody"))
                      .leaves(MemberId.of("M-1"))
                      .build())
              .build();
      assertThat(codes(response)).containsExactly("response.unit-unknown", "response.unit-unknown");
      assertThat(places(response)).containsExactly("events[3].unit", "crewChanges[0].unit");
    }
  }

  @Nested
  class Changes {

    private static CrewChange leaves(int minutes, String who) {
      return CrewChange.builder().time(at(minutes)).unit(MEDIC).leaves(MemberId.of(who)).build();
    }

    private static CrewChange boards(int minutes, CrewMember who) {
      return CrewChange.builder().time(at(minutes)).unit(MEDIC).boards(who).build();
    }

    @Test
    void whoLeavesWasAboard() {
      Response response = called().addCrewChange(leaves(5, "M-9")).build();
      assertThat(codes(response)).containsExactly("response.leaver-not-aboard");
      assertThat(places(response)).containsExactly("crewChanges[0].leaves");
      assertThat(check(response).get(0).values()).containsExactly("M-9", "Medic 51");
      assertThat(codes(called().addCrewChange(leaves(5, "M-1")).build())).isEmpty();
      assertThat(
              codes(
                  called().addCrewChange(leaves(5, "M-1")).addCrewChange(leaves(6, "M-1")).build()))
          .as("only once")
          .containsExactly("response.leaver-not-aboard");
    }

    @Test
    void whoComesAboardWasNotThere() {
      Response response = called().addCrewChange(boards(5, paramedic().build())).build();
      assertThat(codes(response)).containsExactly("response.boarder-aboard");
      assertThat(
              codes(
                  called()
                      .addCrewChange(boards(6, paramedic().build()))
                      .addCrewChange(leaves(5, "M-1"))
                      .build()))
          .as("who left may come back, in whatever order it is recorded")
          .isEmpty();
    }

    @Test
    void aReliefLeavesBeforeTheOtherComesAboard() {
      CrewChange relief =
          CrewChange.builder()
              .from(leaves(5, "M-1"))
              .boards(paramedic().trainee(true).build())
              .build();
      Response response = called().addCrewChange(relief).build();
      assertThat(codes(response)).isEmpty();
      assertThat(response.crewAt(MEDIC, at(5)).orElseThrow().members())
          .extracting(CrewMember::trainee)
          .containsExactly(false, true);
      assertThat(response.crewAt(MEDIC, at(4))).contains(crew());
      assertThat(response.crewAt(DOCTOR, at(5))).isEmpty();
    }

    @Test
    void aChangeIsWithinTheResponse() {
      Response early = called().addCrewChange(leaves(-1, "M-1")).build();
      assertThat(codes(early)).containsExactly("response.change-outside");
      assertThat(places(early)).containsExactly("crewChanges[0].time");
      assertThat(codes(from(transported()).addCrewChange(leaves(71, "M-1")).build()))
          .containsExactly("response.change-outside");
      assertThat(codes(called().addCrewChange(leaves(60, "M-1")).build()))
          .as("the response goes on")
          .isEmpty();
    }

    @Test
    void aChangeChangesSomething() {
      assertThatThrownBy(() -> CrewChange.builder().time(at(1)).unit(MEDIC).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("somebody who leaves or somebody who comes aboard");
    }

    @Test
    void theCrewIsStaffedAsItSetsOut() {
      assertThat(STAFFING.check(transported().build())).isEmpty();
      Response response = called().crews(List.of(crew(paramedic().build()))).build();
      assertThat(codes(STAFFING.check(response))).containsExactly("crew.too-few", "crew.no-driver");
      assertThat(STAFFING.check(response).get(0).path()).hasToString("crews[0].members");
    }

    @Test
    void andAfterEachChange() {
      Response response =
          called()
              .addCrewChange(boards(9, paramedic().build()))
              .addCrewChange(leaves(5, "M-1"))
              .build();
      List<Finding> findings = STAFFING.check(response);
      assertThat(codes(findings)).containsExactly("response.unstaffed-after-change");
      assertThat(findings.get(0).path()).hasToString("crewChanges[1]");
      assertThat(findings.get(0).values()).containsExactly("Medic 51", "2", "UTOPIA");
    }

    @Test
    void aReliefInTwoEntriesIsOneChange() {
      Response response =
          called()
              .addCrewChange(boards(5, paramedic().id(Optional.empty()).build()))
              .addCrewChange(leaves(5, "M-1"))
              .build();
      assertThat(STAFFING.check(response)).isEmpty();
    }

    /** The day of the call decides, on the clock of the place. */
    @Test
    void credentialsCountOnTheDayOfTheCall() {
      CrewMember untilToday =
          CrewMember.builder()
              .member(
                  Shift.member(
                      "M-1", Shift.license("Notfallsanitäter").expires(Shift.TODAY).build()))
              .roles(CrewRole.primaryCaregiver())
              .build();
      Crew crew = crew(untilToday, Shift.emt().build());
      OffsetDateTime beforeMidnight = OffsetDateTime.parse("2026-11-20T23:59:00-05:00");
      Response response =
          Response.builder()
              .id(ResponseId.of("1"))
              .addCrew(crew)
              .addEvent(ResponseEvent.of(UNIT_NOTIFIED, beforeMidnight.plusMinutes(2)))
              .addEvent(ResponseEvent.of(CALL_RECEIVED, beforeMidnight))
              .build();
      assertThat(STAFFING.check(response)).isEmpty();
      assertThat(codes(STAFFING.check(without(response, CALL_RECEIVED))))
          .contains("crew.member-not-counted");
      assertThat(STAFFING.check(Response.builder().from(response).events(List.of()).build()))
          .isEmpty();
    }
  }

  @Test
  void theCatalogueAndTheRulesKnowTheSameCodes() {
    Set<String> used = new TreeSet<>();
    for (RuleSet<Response> rules : List.of(RECORDS, STAFFING)) {
      rules.codes().forEach(code -> used.add(code.code()));
    }
    used.removeIf(code -> !code.startsWith("response."));
    assertThat(used)
        .isEqualTo(
            FindingCode.all().stream()
                .map(FindingCode::code)
                .filter(code -> code.startsWith("response."))
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
