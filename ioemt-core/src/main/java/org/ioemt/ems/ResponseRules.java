package org.ioemt.ems;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a response lacks, or where it contradicts itself.
 *
 * <p>The rules ask of a record what follows from what it says: who hands off has arrived, what is
 * cancelled transports nobody. They do not ask for a transport: a response without one, a refused
 * one and a cancelled call have no finding. Times are compared by their instants, those of
 * different units never.
 *
 * <pre>{@code
 * List<Finding> findings = ResponseRules.records().check(response);
 * RuleSet<Response> all =
 *     ResponseRules.records().plus(ResponseRules.staffing(crewRules, StaffingStandard.of("US-NC")));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ResponseRules {

  private static final FindingCode NO_CALL_TIME = FindingCode.of("response.no-call-time");
  private static final FindingCode OUT_OF_ORDER = FindingCode.of("response.out-of-order");
  private static final FindingCode EVENT_MISSING = FindingCode.of("response.event-missing");
  private static final FindingCode EVENT_TWICE = FindingCode.of("response.event-twice");
  private static final FindingCode HAND_OFF_ALONE =
      FindingCode.of("response.hand-off-without-transport");
  private static final FindingCode NO_UNIT = FindingCode.of("response.no-unit");
  private static final FindingCode UNIT_TWICE = FindingCode.of("response.unit-twice");
  private static final FindingCode UNIT_UNKNOWN = FindingCode.of("response.unit-unknown");
  private static final FindingCode NO_DISPOSITION = FindingCode.of("response.no-disposition");
  private static final FindingCode TRANSPORT_NOT_ON_RECORD =
      FindingCode.of("response.transport-not-on-record");
  private static final FindingCode TRANSPORT_CONTRADICTED =
      FindingCode.of("response.transport-contradicted");
  private static final FindingCode DISPOSITION_CONTRADICTORY =
      FindingCode.of("response.disposition-contradictory");
  private static final FindingCode CANCELLATION_CONTRADICTED =
      FindingCode.of("response.cancellation-contradicted");
  private static final FindingCode CANCELLED_WITHOUT_DISPOSITION =
      FindingCode.of("response.cancelled-without-disposition");
  private static final FindingCode NO_FACILITY = FindingCode.of("response.no-facility");
  private static final FindingCode FACILITY_ALONE =
      FindingCode.of("response.facility-without-hand-off");
  private static final FindingCode LEAVER = FindingCode.of("response.leaver-not-aboard");
  private static final FindingCode BOARDER = FindingCode.of("response.boarder-aboard");
  private static final FindingCode CHANGE_OUTSIDE = FindingCode.of("response.change-outside");
  private static final FindingCode UNSTAFFED = FindingCode.of("response.unstaffed-after-change");

  /** What can be of the response as a whole, whatever its units did. */
  private static final Set<ResponseEventKind> OF_THE_CALL =
      EnumSet.of(
          ResponseEventKind.CALL_RECEIVED,
          ResponseEventKind.DISPATCH_NOTIFIED,
          ResponseEventKind.PRE_ARRIVAL_INSTRUCTIONS,
          ResponseEventKind.CANCELLED,
          ResponseEventKind.CALL_COMPLETED);

  /** What shows that a unit was sent. */
  private static final Set<ResponseEventKind> BY_A_UNIT =
      EnumSet.complementOf(EnumSet.copyOf(OF_THE_CALL));

  /** What may be said to a caller more than once. */
  private static final Set<ResponseEventKind> REPEATABLE =
      EnumSet.of(ResponseEventKind.PRE_ARRIVAL_INSTRUCTIONS);

  private static final Set<ResponseEventKind> ENDS =
      EnumSet.of(ResponseEventKind.BACK_IN_SERVICE, ResponseEventKind.CALL_COMPLETED);

  private static final Set<ResponseEventKind> OF_TRANSPORT =
      EnumSet.of(
          ResponseEventKind.TRANSPORT_BEGUN,
          ResponseEventKind.AT_LANDING_AREA,
          ResponseEventKind.AT_DESTINATION,
          ResponseEventKind.HAND_OFF);

  private static final Set<ResponseEventKind> WITH_PATIENT =
      EnumSet.of(
          ResponseEventKind.AT_PATIENT,
          ResponseEventKind.CARE_TRANSFERRED,
          ResponseEventKind.TRANSPORT_BEGUN,
          ResponseEventKind.AT_LANDING_AREA,
          ResponseEventKind.AT_DESTINATION,
          ResponseEventKind.HAND_OFF);

  /** By instant; at one instant whoever leaves goes first, so that a relief may come aboard. */
  static final Comparator<CrewChange> CHANGES_IN_TIME =
      Comparator.comparing((CrewChange change) -> change.time().toInstant())
          .thenComparing(change -> change.leaves().isEmpty())
          .thenComparing(change -> text(change.leaves()))
          .thenComparing(change -> text(change.boards().flatMap(CrewMember::memberId)));

  private ResponseRules() {}

  /**
   * The rules on what the record of a response says.
   *
   * @return the rule set
   */
  public static RuleSet<Response> records() {
    return RuleSet.<Response>empty()
        .plus(ResponseRules::callTime, NO_CALL_TIME)
        .plus(ResponseRules::inOrder, OUT_OF_ORDER)
        .plus(ResponseRules::complete, EVENT_MISSING)
        .plus(ResponseRules::eachOnce, EVENT_TWICE)
        .plus(ResponseRules::transportBeforeHandOff, HAND_OFF_ALONE)
        .plus(ResponseRules::units, NO_UNIT, UNIT_TWICE, UNIT_UNKNOWN)
        .plus(ResponseRules::hasDisposition, NO_DISPOSITION)
        .plus(ResponseRules::transport, TRANSPORT_NOT_ON_RECORD, TRANSPORT_CONTRADICTED)
        .plus(ResponseRules::disposition, DISPOSITION_CONTRADICTORY)
        .plus(ResponseRules::cancellation, CANCELLATION_CONTRADICTED, CANCELLED_WITHOUT_DISPOSITION)
        .plus(ResponseRules::facility, NO_FACILITY, FACILITY_ALONE)
        .plus(ResponseRules::changes, LEAVER, BOARDER, CHANGE_OUTSIDE);
  }

  /**
   * Whether every crew of a response is staffed for a standard, as it sets out and after each
   * change. Credentials must be current on the day of the response by its own clock: that of the
   * call, or else of the earliest event; a response without events is not checked.
   *
   * @param rules the rules on crews
   * @param standard what each unit needs
   * @return the rule set; it reports at the crew, and for what a change brought about at the change
   */
  public static RuleSet<Response> staffing(CrewRules rules, StaffingStandard standard) {
    Objects.requireNonNull(rules, "rules");
    Collection<FindingCode> codes = rules.staffing(standard, LocalDate.EPOCH).codes();
    Set<FindingCode> all = new LinkedHashSet<>(codes);
    return RuleSet.<Response>empty()
        .plus(
            (response, findings) -> staffed(response, rules, standard, findings),
            UNSTAFFED,
            all.toArray(FindingCode[]::new));
  }

  private static String text(Optional<MemberId> id) {
    return id.map(MemberId::toString).orElse("");
  }

  private static FindingPath event(int index) {
    return FindingPath.of("events", index);
  }

  private static boolean has(Response response, Set<ResponseEventKind> kinds) {
    return response.events().stream().anyMatch(event -> kinds.contains(event.kind()));
  }

  private static void callTime(Response response, Findings findings) {
    if (!has(response, EnumSet.of(ResponseEventKind.CALL_RECEIVED))) {
      findings.add(NO_CALL_TIME, FindingPath.of("events"));
    }
  }

  /** One finding for each event that is too early, naming the latest of those it should follow. */
  private static void inOrder(Response response, Findings findings) {
    List<ResponseEvent> events = response.events();
    for (int i = 0; i < events.size(); i++) {
      ResponseEvent event = events.get(i);
      ResponseEvent latest = null;
      for (ResponseEvent earlier : events) {
        if (event.kind().comesAfter(earlier.kind())
            && event.isBefore(earlier)
            && areOfOne(response, event, earlier)
            && (latest == null || ResponseEvent.IN_TIME.compare(latest, earlier) < 0)) {
          latest = earlier;
        }
      }
      if (latest != null) {
        findings.add(
            OUT_OF_ORDER,
            event(i).property("time"),
            event.kind().code(),
            event.time().toString(),
            latest.kind().code(),
            latest.time().toString());
      }
    }
  }

  /**
   * Whether two events are surely of one unit. Where there are several units, an event without one
   * is of some unit that the record does not tell, unless it is of the call as a whole.
   */
  private static boolean areOfOne(Response response, ResponseEvent one, ResponseEvent other) {
    if (one.unit().equals(other.unit())) {
      return true;
    }
    if (one.unit().isPresent() && other.unit().isPresent()) {
      return false;
    }
    ResponseEvent whole = one.unit().isEmpty() ? one : other;
    return OF_THE_CALL.contains(whole.kind()) || hasOneUnit(response);
  }

  private static boolean hasOneUnit(Response response) {
    Set<UnitId> units = new HashSet<>();
    response.crews().forEach(crew -> units.add(crew.unit()));
    response.events().forEach(event -> event.unit().ifPresent(units::add));
    return units.size() < 2;
  }

  private static void complete(Response response, Findings findings) {
    List<ResponseEvent> events = response.events();
    for (int i = 0; i < events.size(); i++) {
      ResponseEvent event = events.get(i);
      ResponseEventKind need = event.kind().needs().orElse(null);
      if (need != null && !hasFor(event, EnumSet.of(need), events)) {
        findings.add(EVENT_MISSING, event(i), event.kind().code(), need.code());
      }
    }
  }

  private static boolean hasFor(
      ResponseEvent event, Set<ResponseEventKind> kinds, List<ResponseEvent> events) {
    return events.stream().anyMatch(e -> kinds.contains(e.kind()) && e.concerns(event));
  }

  private static void eachOnce(Response response, Findings findings) {
    List<ResponseEvent> events = response.events();
    for (int i = 1; i < events.size(); i++) {
      ResponseEvent event = events.get(i);
      boolean again =
          events.subList(0, i).stream()
              .anyMatch(e -> e.kind() == event.kind() && e.unit().equals(event.unit()));
      if (again && !REPEATABLE.contains(event.kind())) {
        findings.add(EVENT_TWICE, event(i), event.kind().code());
      }
    }
  }

  private static void transportBeforeHandOff(Response response, Findings findings) {
    List<ResponseEvent> events = response.events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).kind() == ResponseEventKind.HAND_OFF
          && !hasFor(events.get(i), EnumSet.of(ResponseEventKind.TRANSPORT_BEGUN), events)) {
        findings.add(HAND_OFF_ALONE, event(i));
      }
    }
  }

  private static void units(Response response, Findings findings) {
    if (response.crews().isEmpty()) {
      response.timeline().stream()
          .filter(event -> BY_A_UNIT.contains(event.kind()))
          .findFirst()
          .ifPresent(e -> findings.add(NO_UNIT, FindingPath.of("crews"), e.kind().code()));
    }
    List<UnitId> known = new ArrayList<>();
    for (int i = 0; i < response.crews().size(); i++) {
      UnitId unit = response.crews().get(i).unit();
      if (known.contains(unit)) {
        findings.add(UNIT_TWICE, FindingPath.of("crews", i).property("unit"), unit.toString());
      }
      known.add(unit);
    }
    for (int i = 0; i < response.events().size() && !known.isEmpty(); i++) {
      unknown(response.events().get(i).unit(), known, event(i), findings);
    }
    for (int i = 0; i < response.crewChanges().size(); i++) {
      unknown(
          Optional.of(response.crewChanges().get(i).unit()),
          known,
          FindingPath.of("crewChanges", i),
          findings);
    }
  }

  private static void unknown(
      Optional<UnitId> unit, List<UnitId> known, FindingPath path, Findings findings) {
    if (unit.isPresent() && !known.contains(unit.get())) {
      findings.add(UNIT_UNKNOWN, path.property("unit"), unit.get().toString());
    }
  }

  private static void hasDisposition(Response response, Findings findings) {
    if (response.disposition().isEmpty()) {
      response.timeline().stream()
          .filter(event -> ENDS.contains(event.kind()))
          .findFirst()
          .ifPresent(
              e -> findings.add(NO_DISPOSITION, FindingPath.of("disposition"), e.kind().code()));
    }
  }

  private static void transport(Response response, Findings findings) {
    Disposition disposition = response.disposition().orElse(null);
    if (disposition == null) {
      return;
    }
    if (disposition.isTransported()
        && !has(response, EnumSet.of(ResponseEventKind.TRANSPORT_BEGUN))) {
      findings.add(
          TRANSPORT_NOT_ON_RECORD,
          FindingPath.of("disposition").property("transport"),
          disposition.transport().orElseThrow().code());
    }
    String none = noTransport(disposition);
    if (none == null) {
      return;
    }
    for (int i = 0; i < response.events().size(); i++) {
      ResponseEventKind kind = response.events().get(i).kind();
      if (OF_TRANSPORT.contains(kind)) {
        findings.add(TRANSPORT_CONTRADICTED, event(i), kind.code(), none);
      }
    }
  }

  /** The part of a disposition by which nobody was transported. */
  private static @Nullable String noTransport(Disposition disposition) {
    if (disposition.transport().isPresent()) {
      TransportDisposition transport = disposition.transport().get();
      return transport.isNone() ? transport.code() : null;
    }
    return disposition
        .unit()
        .filter(ResponseRules::isWithoutPatient)
        .map(UnitDisposition::code)
        .orElse(null);
  }

  private static boolean isWithoutPatient(UnitDisposition unit) {
    return unit != UnitDisposition.CONTACT_MADE && unit != UnitDisposition.NON_PATIENT_INCIDENT;
  }

  private static void disposition(Response response, Findings findings) {
    Disposition disposition = response.disposition().orElse(null);
    if (disposition == null || disposition.unit().filter(u -> isWithoutPatient(u)).isEmpty()) {
      return;
    }
    FindingPath path = FindingPath.of("disposition");
    String unit = disposition.unit().get().code();
    disposition
        .care()
        .filter(care -> care != CareDisposition.SUPPORT_PROVIDED)
        .ifPresent(
            care ->
                findings.add(DISPOSITION_CONTRADICTORY, path.property("care"), unit, care.code()));
    disposition
        .transport()
        .filter(t -> t.isByThisUnit() || t == TransportDisposition.REFUSED)
        .ifPresent(
            transport ->
                findings.add(
                    DISPOSITION_CONTRADICTORY, path.property("transport"), unit, transport.code()));
  }

  private static void cancellation(Response response, Findings findings) {
    List<ResponseEvent> events = response.events();
    boolean cancelled = false;
    for (int i = 0; i < events.size(); i++) {
      ResponseEvent event = events.get(i);
      cancelled |= event.kind() == ResponseEventKind.CANCELLED;
      if (WITH_PATIENT.contains(event.kind())
          && events.stream()
              .anyMatch(
                  e -> e.kind() == ResponseEventKind.CANCELLED && areOfOne(response, event, e))) {
        findings.add(CANCELLATION_CONTRADICTED, event(i), event.kind().code());
      }
    }
    // Of several units one may be cancelled, while the disposition is that of the response.
    if (cancelled
        && response.crews().size() < 2
        && response.disposition().filter(d -> !d.isCancelled()).isPresent()) {
      findings.add(CANCELLED_WITHOUT_DISPOSITION, FindingPath.of("disposition"));
    }
  }

  private static void facility(Response response, Findings findings) {
    OrganizationId facility = response.handOffFacility().orElse(null);
    FindingPath path = FindingPath.of("handOffFacility");
    if (facility == null) {
      if (has(response, EnumSet.of(ResponseEventKind.HAND_OFF))) {
        findings.add(NO_FACILITY, path);
      }
    } else if (!has(response, OF_TRANSPORT)
        && response.disposition().filter(Disposition::isTransported).isEmpty()) {
      findings.add(FACILITY_ALONE, path, facility.toString());
    }
  }

  private static void changes(Response response, Findings findings) {
    for (Crew crew : units(response)) {
      List<CrewMember> aboard = new ArrayList<>(crew.members());
      for (CrewChange change : response.changesOf(crew.unit())) {
        FindingPath path = place(response, change);
        change.leaves().ifPresent(who -> leave(change, who, aboard, path, findings));
        change.boards().ifPresent(who -> board(change, who, aboard, path, findings));
      }
    }
    List<ResponseEvent> timeline = response.timeline();
    for (int i = 0; i < response.crewChanges().size() && !timeline.isEmpty(); i++) {
      OffsetDateTime time = response.crewChanges().get(i).time();
      OffsetDateTime last = timeline.get(timeline.size() - 1).time();
      boolean over = has(response, ENDS) && time.isAfter(last);
      if (time.isBefore(timeline.get(0).time()) || over) {
        findings.add(
            CHANGE_OUTSIDE, FindingPath.of("crewChanges", i).property("time"), time.toString());
      }
    }
  }

  /** The crews as their units set out, of a unit that is listed twice the first. */
  private static Collection<Crew> units(Response response) {
    Map<UnitId, Crew> units = new LinkedHashMap<>();
    response.crews().forEach(crew -> units.putIfAbsent(crew.unit(), crew));
    return units.values();
  }

  private static FindingPath place(Response response, CrewChange change) {
    List<CrewChange> changes = response.crewChanges();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i) == change) {
        return FindingPath.of("crewChanges", i);
      }
    }
    throw new AssertionError("a change of the response");
  }

  private static void leave(
      CrewChange change,
      MemberId who,
      List<CrewMember> aboard,
      FindingPath path,
      Findings findings) {
    if (!aboard.removeIf(member -> Response.isOne(member, who))) {
      findings.add(LEAVER, path.property("leaves"), who.toString(), change.unit().toString());
    }
  }

  private static void board(
      CrewChange change,
      CrewMember who,
      List<CrewMember> aboard,
      FindingPath path,
      Findings findings) {
    who.memberId()
        .filter(id -> aboard.stream().anyMatch(member -> Response.isOne(member, id)))
        .ifPresent(
            id ->
                findings.add(
                    BOARDER, path.property("boards"), id.toString(), change.unit().toString()));
    aboard.add(who);
  }

  private static void staffed(
      Response response, CrewRules rules, StaffingStandard standard, Findings findings) {
    LocalDate date = date(response);
    if (date == null) {
      return;
    }
    RuleSet<Crew> staffing = rules.staffing(standard, date);
    for (int i = 0; i < response.crews().size(); i++) {
      int before = findings.size();
      staffing.check(response.crews().get(i), findings);
      findings.within(FindingPath.of("crews", i), before);
    }
    for (Crew crew : units(response)) {
      List<CrewChange> changes = response.changesOf(crew.unit());
      for (int j = 0; j < changes.size(); j++) {
        CrewChange change = changes.get(j);
        // Changes of one instant are one relief: only the crew after the last of them counts.
        boolean goesOn = j + 1 < changes.size() && changes.get(j + 1).time().isEqual(change.time());
        if (goesOn) {
          continue;
        }
        int errors =
            rules.errors(response.crewAt(crew.unit(), change.time()).orElseThrow(), standard, date);
        if (errors > 0) {
          findings.add(
              UNSTAFFED,
              place(response, change),
              crew.unit().toString(),
              String.valueOf(errors),
              standard.code());
        }
      }
    }
  }

  private static @Nullable LocalDate date(Response response) {
    List<ResponseEvent> timeline = response.timeline();
    return timeline.stream()
        .filter(event -> event.kind() == ResponseEventKind.CALL_RECEIVED)
        .findFirst()
        .or(() -> timeline.stream().findFirst())
        .map(event -> event.time().toLocalDate())
        .orElse(null);
  }
}
