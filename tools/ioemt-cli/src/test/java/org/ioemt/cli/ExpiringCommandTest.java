package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.member.MemberId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiringCommandTest {

  private static final String EXAMPLES = Run.repository("examples/members.ndjson").toString();

  private static String member(String id, String... expiries) {
    List<String> credentials = new ArrayList<>();
    for (String expires : expiries) {
      credentials.add(
          """
          {"kind":"LICENSE","qualification":{"jurisdiction":"DE","title":"Notfallsanitäterin"},\
          "authority":"DE-LANDESBEHOERDEN","number":"GEHEIM-77","expires":"%s","status":"active",\
          "verifications":[{"source":"ISSUING_AUTHORITY","date":"2026-01-02",\
          "outcome":"CONFIRMED"}]}"""
              .formatted(expires));
    }
    return "{\"id\":\"%s\",\"name\":{\"full\":\"Aline Beispiel\"},\"credentials\":[%s]}\n"
        .formatted(id, String.join(",", credentials));
  }

  private static List<String> ids(Run run) {
    return run.jsonLines()
        .get(run.jsonLines().size() - 1)
        .get("expiring")
        .findValuesAsText("member");
  }

  @Test
  void theTableIsByMemberSoonestFirst() {
    String members =
        member("M-LATE", "2027-01-19")
            + member("M-NEVER", "2027-01-20")
            + member("M-BOTH", "2026-12-24", "2026-11-20")
            + member("M-OVER", "2026-11-19");
    Run run = Run.withInput(members, "expiring", "-", "--within", "60d").hasStatus(1);
    assertThat(run.out()).isEqualTo(Run.golden("expiring.txt"));
    assertThat(run.out()).doesNotContain("GEHEIM").doesNotContain("Beispiel");
  }

  @Test
  void nothingThatEndsIsStatusZero() {
    Run run = Run.withInput(member("M-1", "2030-01-01"), "expiring", "-", "--within", "8w");
    assertThat(run.isAnswered().out())
        .doesNotContain("LAST DAY")
        .contains("credentials that end  0");
    Run.withInput("", "expiring", "-", "--within", "0d").isAnswered();
  }

  @ParameterizedTest
  @CsvSource({
    "60d, 2027-01-19",
    "8w, 2027-01-15",
    "3m, 2027-02-20",
    "1y, 2027-11-20",
    "0d, 2026-11-20",
    "P1Y6M, 2028-05-20",
    "P2W3D, 2026-12-07",
  })
  void aPeriodIsShortOrIso(String period, String last) {
    JsonNode answer =
        Run.withInput("", "expiring", "-", "--within", period, "--json").isAnswered().json();
    assertThat(answer.get("lastDays").textValue()).isEqualTo("2026-11-20/" + last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "60", "d", "-1d", "60D", "1.5y", "99999d", "P", "PT5H", "P-1D", "P1D1W", "１d", "60d "
      })
  void whatIsNoPeriodIsRefused(String period) {
    Run.ioemt("expiring", EXAMPLES, "--within", period)
        .isRefused("ioemt expiring", "--within", "expected days, weeks, months or years");
  }

  @Test
  void thePeriodIsNotGuessed() {
    Run.ioemt("expiring", EXAMPLES).isRefused("ioemt expiring", "--within");
    Run.ioemt("expiring", "--within", "60d").isRefused("ioemt expiring", "MEMBERS.ndjson");
    Run.ioemt("expiring", "nowhere.ndjson", "--within", "60d")
        .isComplaint("nowhere.ndjson: no such file");
  }

  @Test
  void whatEndedIsShownWhereAskedFor() {
    String members =
        member("M-1", "2026-11-19") + member("M-2", "2026-10-20") + member("M-3", "2026-10-21");
    Run run =
        Run.withInput(members, "expiring", "-", "--within", "0d", "--ended", "30d", "--json")
            .hasStatus(1);
    assertThat(ids(run)).containsExactly("M-3", "M-1");
    Run.withInput(members, "expiring", "-", "--within", "0d").isAnswered();
  }

  @Test
  void theFirstMembersAreKeptAndAllCounted() {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      members.append(member("M-" + i, "2026-12-%02d".formatted(1 + (i * 7) % 30)));
    }
    Run run =
        Run.withInput(
                members.toString(), "expiring", "-", "--within", "60d", "--top", "3", "--json")
            .hasStatus(1);
    List<String> all =
        ids(Run.withInput(members.toString(), "expiring", "-", "--within", "60d", "--json"));
    assertThat(all).hasSize(40);
    assertThat(ids(run)).isEqualTo(all.subList(0, 3));
    assertThat(run.json().get("credentials").intValue()).isEqualTo(40);
    assertThat(run.json().get("concerned").intValue()).isEqualTo(40);
    Run.ioemt("expiring", EXAMPLES, "--within", "1d", "--top", "0")
        .isRefused("ioemt expiring", "--top");
  }

  @Test
  void aLineThatHoldsNoMemberIsTold() {
    String bad = "{\"id\":\"a b\"}\n";
    Run text = Run.withInput(bad + member("M-1", "2026-11-20"), "expiring", "-", "--within", "1d");
    assertThat(text.hasStatus(1).lines().get(0))
        .startsWith("line 1")
        .contains("ERROR", "line.unreadable", "no member: ");
    assertThat(text.out()).contains("M-1");
    Run json = Run.withInput(bad, "expiring", "-", "--within", "1d", "--json").hasStatus(1);
    assertThat(json.jsonLines()).hasSize(2);
    assertThat(json.jsonLines().get(0).get("line").intValue()).isEqualTo(1);
    assertThat(json.jsonLines().get(1).get("unreadable").intValue()).isEqualTo(1);
    byte[] marked = ("\ufeff" + member("M-1", "2030-01-01")).getBytes(StandardCharsets.UTF_8);
    assertThat(Run.withInput(marked, "expiring", "-", "--within", "1d").isAnswered().out())
        .contains("line.byte-order-mark");
  }

  @Test
  void theAnswerHoldsTheLibrarysOwnForm() {
    JsonNode answer =
        Run.withInput(member("M-1", "2026-11-30"), "expiring", "-", "--within", "60d", "--json")
            .hasStatus(1)
            .json();
    assertThat(answer.get("expiring").get(0).toString())
        .isEqualTo(
            "{\"member\":\"M-1\",\"credential\":0,\"kind\":\"LICENSE\",\"qualification\":"
                + "{\"jurisdiction\":\"DE\",\"title\":\"Notfallsanitäterin\"},"
                + "\"authority\":\"DE-LANDESBEHOERDEN\",\"expires\":\"2026-11-30\","
                + "\"renewed\":false,\"level\":\"PARAMEDIC\"}");
  }

  private static byte[] calendar(Path file, String members) throws IOException {
    Run.withInput(members, "expiring", "-", "--within", "60d", "--ics", file.toString())
        .hasStatus(1);
    return Files.readAllBytes(file);
  }

  @Test
  void theCalendarIsValidAndSaysNothingPersonal(@TempDir Path directory) throws IOException {
    String members =
        member("M-1", "2026-11-30", "2026-11-30")
            + member("M-2", "2026-12-31")
            + member("M-3", "2029-01-01");
    Path file = directory.resolve("a.ics");
    byte[] bytes = calendar(file, members);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("GEHEIM").doesNotContain("Beispiel").contains("\r\n");
    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    assertThat(calendar.getEvents()).hasSize(3);
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-f]{32}(-2)?@ioemt\\.org"));
    VEvent event = calendar.getEvents().get(2);
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents().toString(false, true))
        .isEqualTo("2026-12-31");
    assertThat(event.getDateEnd()).isNull();
    assertThat(event.getAlarms()).isEmpty();
    assertThat(event.getSummary().getValue()).isEqualTo("M-2: Notfallsanitäterin (DE) ends");
    assertThat(text).contains("DTSTAMP:20261120T000000Z", "DTSTART;VALUE=DATE:20261231");
    assertThat(calendar(file, members)).as("written over").isEqualTo(bytes);
  }

  @Test
  void theCalendarDependsOnNoPlace(@TempDir Path directory) throws IOException {
    String members = member("M-1", "2026-11-30");
    byte[] usual = calendar(directory.resolve("a.ics"), members);
    TimeZone zone = TimeZone.getDefault();
    try {
      // The locale is set at the start of the process, because biweekly too formats with it.
      for (String place : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo")) {
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertThat(calendar(directory.resolve("b.ics"), members)).as(place).isEqualTo(usual);
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aCalendarThatCannotBeWrittenIsSaid(@TempDir Path directory) {
    String[] line = {"expiring", EXAMPLES, "--within", "60d", "--ics", directory.toString()};
    Run.ioemt(line).isComplaint(directory.toString());
    line[5] = "";
    Run.ioemt(line).isComplaint("'': no such file");
  }

  @Test
  void noMoreIsKeptThanAsked() {
    List<List<ExpiringCredential>> members = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      ExpiringCredential one =
          new ExpiringCredential(
              MemberId.of("M-" + i),
              0,
              CredentialKind.LICENSE,
              Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäter"),
              Optional.empty(),
              LocalDate.of(2026, 12, 10 - i),
              false,
              Optional.of(ProviderLevel.PARAMEDIC),
              Optional.empty());
      members.add(List.of(one));
    }
    Expiries all = new Expiries(DateRange.always(), null, 4);
    assertThat(members)
        .extracting(one -> all.count(true, one))
        .containsExactly(true, true, true, true, false, false);
    Expiries first = new Expiries(DateRange.always(), 2, 4);
    assertThat(members).allMatch(one -> first.count(true, one));
    assertThat(first.credentials()).isEqualTo(6);
    assertThat(first.sorted()).containsExactly(members.get(5).get(0), members.get(4).get(0));
  }
}
