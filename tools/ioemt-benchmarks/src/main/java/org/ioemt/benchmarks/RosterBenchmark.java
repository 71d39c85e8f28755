package org.ioemt.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ioemt.place.Jurisdiction;
import org.ioemt.roster.NameOrder;
import org.ioemt.roster.RosterColumn;
import org.ioemt.roster.RosterEntry;
import org.ioemt.roster.RosterMapping;
import org.ioemt.roster.RosterReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Members read from a roster of fourteen columns, beside the floor: FastCSV's own records of the
 * same bytes, of which nothing is made.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RosterBenchmark {

  static final int ROWS = 20_000;

  private static final String[] FAMILIES = {"Brandt", "Müller", "Özdemir", "Groß", "Weiß", "Beck"};
  private static final String[] GIVEN = {"Annegret", "Jürgen", "Selin", "Ägidius", "Sören"};
  private static final String[] TITLES = {
    "Notfallsanitäterin", "Rettungsassistent", "Rettungssanitäter", "Notärztin", "Rettungshelfer"
  };

  private final byte[] roster = roster(ROWS).getBytes(StandardCharsets.UTF_8);
  private final RosterMapping mapping = mapping();

  /** A benchmark as JMH makes it. */
  public RosterBenchmark() {}

  /**
   * The floor.
   *
   * @return how many rows there are
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int fastCsv() throws IOException {
    int rows = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(';')
            .ofCsvRecord(new ByteArrayInputStream(roster), StandardCharsets.UTF_8)) {
      for (CsvRecord row : reader) {
        rows += row.getFieldCount() > 0 ? 1 : 0;
      }
    }
    return rows;
  }

  /**
   * The members.
   *
   * @return how many there are
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int members() throws IOException {
    int members = 0;
    try (RosterReader reader = RosterReader.open(mapping, new ByteArrayInputStream(roster))) {
      for (Optional<RosterEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
        members += next.get().member().isPresent() ? 1 : 0;
      }
    }
    return members;
  }

  static RosterMapping mapping() {
    return RosterMapping.builder()
        .delimiter(';')
        .decimalComma(true)
        .nameOrder(NameOrder.GIVEN_FIRST)
        .dateFormats("dd.MM.yyyy")
        .jurisdiction(Jurisdiction.of("DE"))
        .column(RosterColumn.of("Nr").field("id"))
        .column(RosterColumn.of("Nachname").field("name.family"))
        .column(RosterColumn.of("Vorname").field("name.given"))
        .column(RosterColumn.of("Geburtsdatum").field("birthDate"))
        .column(RosterColumn.of("Qualifikation").field("credentials[0].qualification.title"))
        .column(RosterColumn.of("Urkunde").field("credentials[0].number"))
        .column(
            RosterColumn.of("Behörde")
                .field("credentials[0].authority")
                .code("Landesbehörde", "DE-LANDESBEHOERDEN"))
        .column(RosterColumn.of("Gültig bis").field("credentials[0].expires"))
        .column(
            RosterColumn.of("Status")
                .field("credentials[0].status")
                .code("gültig", "active")
                .code("ruht", "inactive"))
        .column(
            RosterColumn.of("Tätigkeit")
                .field("affiliations[0].engagement")
                .code("hauptamtlich", "PROFESSIONAL")
                .code("ehrenamtlich", "VOLUNTEER"))
        .column(RosterColumn.of("Tätig seit").field("affiliations[0].since"))
        .column(RosterColumn.of("Englisch").field("languages[0].proficiency").empty("-"))
        .column(RosterColumn.of("Breite").field("place.latitude"))
        .column(RosterColumn.of("Länge").field("place.longitude"))
        .constant("credentials[0].kind", "LICENSE")
        .constant("affiliations[0].organization", "DE-RETTUNGSDIENST-SPREETAL")
        .constant("languages[0].language", "en")
        .build();
  }

  static String roster(int rows) {
    Random random = new Random(42);
    StringBuilder text =
        new StringBuilder(
            "Nr;Nachname;Vorname;Geburtsdatum;Qualifikation;Urkunde;Behörde;Gültig bis;Status;"
                + "Tätigkeit;Tätig seit;Englisch;Breite;Länge\r\n");
    for (int i = 0; i < rows; i++) {
      text.append("BRV-").append(1_000_000 + i).append(';');
      text.append(pick(random, FAMILIES)).append('-').append(pick(random, FAMILIES)).append(';');
      text.append(pick(random, GIVEN)).append(';');
      day(text, random, 1955).append(';').append(pick(random, TITLES)).append(";BE-");
      text.append(10_000 + random.nextInt(90_000)).append(";Landesbehörde;");
      day(text, random, 2025).append(random.nextBoolean() ? ";gültig;" : ";ruht;");
      text.append(random.nextBoolean() ? "hauptamtlich;" : "ehrenamtlich;");
      day(text, random, 1995).append(random.nextBoolean() ? ";B2;52," : ";-;52,");
      text.append(random.nextInt(900) * 10 + 1).append(";13,");
      text.append(random.nextInt(900) * 10 + 1).append("\r\n");
    }
    return text.toString();
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static StringBuilder day(StringBuilder text, Random random, int year) {
    int day = 10 + random.nextInt(19);
    int month = 1 + random.nextInt(12);
    return text.append(day)
        .append(month < 10 ? ".0" : ".")
        .append(month)
        .append('.')
        .append(year + random.nextInt(30));
  }
}
