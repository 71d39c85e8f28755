package org.ioemt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.model.Today.seen;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseInterval;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.UnitId;

/** The laws of responses. */
@StatisticsReport(StatisticsReportMode.OFF)
class ResponsesTest {

  /** As the type says: by instant, then in the usual course, then by unit and offset. */
  private static final Comparator<ResponseEvent> IN_TIME =
      Comparator.comparing((ResponseEvent event) -> event.time().toInstant())
          .thenComparing(ResponseEvent::kind)
          .thenComparing(event -> event.unit().map(UnitId::toString).orElse(""))
          .thenComparing(event -> event.time().getOffset());

  /**
   * Any permutation of the events gives the same timeline, intervals and, but for the places,
   * findings. Half of the responses are brought close together, on several clocks, so that events
   * happen at once.
   */
  @Property(seed = "1", tries = 2_000)
  void theOrderOfTheRecordDoesNotMatter(
      @ForAll Response drawn, @ForAll boolean close, @ForAll Random random) {
    Response response = close ? closeTogether(drawn) : drawn;
    List<ResponseEvent> shuffled = new ArrayList<>(response.events());
    Collections.shuffle(shuffled, random);
    Response other = Response.builder().from(response).events(shuffled).build();
    assertThat(other.timeline()).isEqualTo(response.timeline());
    assertThat(other.timeline()).isSortedAccordingTo(IN_TIME);
    TreeSet<UnitId> units = new TreeSet<>();
    response.events().forEach(event -> event.unit().ifPresent(units::add));
    for (ResponseInterval interval : ResponseInterval.values()) {
      assertThat(other.interval(interval)).isEqualTo(response.interval(interval));
      for (UnitId unit : units) {
        assertThat(other.timeline(unit)).isEqualTo(response.timeline(unit));
        assertThat(other.interval(interval, unit)).isEqualTo(response.interval(interval, unit));
      }
    }
    List<String> findings = findings(response);
    assertThat(findings(other)).isEqualTo(findings);
    if (!findings.isEmpty()) {
      seen("with findings", 1_000);
    }
  }

  private static Response closeTogether(Response response) {
    List<ResponseEvent> events = new ArrayList<>();
    for (ResponseEvent event : response.events()) {
      OffsetDateTime time = event.time().withHour(8).withMinute(event.time().getMinute() % 8);
      ZoneOffset offset = ZoneOffset.ofHours(events.size() % 3 - 1);
      events.add(
          new ResponseEvent(
              event.kind(), time.withSecond(0).withOffsetSameInstant(offset), event.unit()));
    }
    return Response.builder().from(response).events(events).build();
  }

  private static List<String> findings(Response response) {
    return ResponseRules.records().check(response).stream()
        .map(finding -> finding.code() + " " + finding.values())
        .sorted()
        .toList();
  }
}
