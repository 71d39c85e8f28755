package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ioemt.nemsis.NemsisPersonnel;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.nemsis.NemsisSection;
import org.ioemt.nemsis.NemsisVehicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportNemsisCommandTest {

  static final String AGENCY =
      """
      {"id":"US-NH-LANTERN","name":"Lantern Valley Rescue Squad","jurisdiction":"US-NH",\
      "number":"A-17","levels":["PARAMEDIC"]}
      """;
  private static final String MEMBER =
      """
      {"id":"m-1","name":{"full":"Juniper Underhill","given":"Juniper","family":"Underhill"},\
      "credentials":[{"kind":"LICENSE","qualification":{"jurisdiction":"US-NH",\
      "title":"Paramedic"},"number":"NH-1","status":"active"}]}
      """;

  @TempDir Path directory;
  private String agency = "";
  private String base = "";

  @BeforeEach
  void files() throws IOException {
    agency = file("agency.json", AGENCY);
    base =
        file("base.xml", Run.ioemt("generate", "nemsis-dem", "--count", "40", "--seed", "7").out());
  }

  @Test
  void writesADocumentThatIsWhole() throws IOException {
    Run run = export(MEMBER, "--base", base, "--made", "2026-11-20T08:00:00-05:00");
    assertThat(run.status()).isOne();
    List<NemsisRecord> records = records(run.out());
    assertThat(records).hasAtLeastOneElementOfType(NemsisSection.class);
    assertThat(records.stream().filter(NemsisVehicle.class::isInstance)).hasSize(3);
    List<NemsisPersonnel> people = people(records);
    assertThat(people).hasSize(1);
    assertThat(people.get(0).lastName().text()).contains("Underhill");
    assertThat(people.get(0).licenses().get(0).level().text()).contains("9925007");
    assertThat(people.get(0).report().timeStamp()).contains("2026-11-20T08:00:00-05:00");
    assertThat(run.err().lines().toList())
        .containsExactly(
            base
                + "  -  WARNING  nemsis-export.results-left-out  -  1 custom results of the base"
                + " document are not written: they belong to records that are replaced");
  }

  @Test
  void theTimeIsNowWhereNoneIsGiven() throws IOException {
    Run run = export(MEMBER, "--base", base);
    assertThat(people(records(run.out())).get(0).report().timeStamp())
        .contains("2026-11-20T13:00:00+01:00");
  }

  @Test
  void withoutABaseItSaysWhatIsMissing() throws IOException {
    Run run = export(MEMBER);
    assertThat(run.status()).isOne();
    assertThat(run.err())
        .contains("ERROR  nemsis-export.element-missing")
        .contains("demands a value of dConfiguration")
        .contains("demands a value of dAgency.06");
    assertThat(people(records(run.out()))).hasSize(1);
  }

  @Test
  void linesThatAreNoMembersAreSaidAndTheRestIsWritten() throws IOException {
    Run run = export("{\n" + MEMBER, "--base", base, "--json");
    assertThat(run.status()).isOne();
    assertThat(people(records(run.out()))).hasSize(1);
    assertThat(run.err().lines().map(Run::parse).toList())
        .anyMatch(
            line ->
                line.path("line").asInt() == 1
                    && line.at("/findings/0/code").asText().equals("line.unreadable"));
    assertThat(run.err()).doesNotContain("Underhill");
  }

  @Test
  void aFileIsThereOnlyWhenItIsWhole() throws IOException {
    Path target = directory.resolve("new.xml");
    Run run = export(MEMBER, "--base", base, "--output", target.toString());
    assertThat(run.status()).isOne();
    assertThat(run.out()).isEmpty();
    String whole = Files.readString(target);
    assertThat(people(records(whole))).hasSize(1);
    Run failed =
        Run.ioemt(
            "export",
            "nemsis",
            directory.resolve("none.ndjson").toString(),
            "--agency",
            agency,
            "--base",
            base,
            "--output",
            target.toString());
    assertThat(failed.status()).isEqualTo(2);
    assertThat(failed.err()).contains("none.ndjson: no such file");
    assertThat(Files.readString(target)).isEqualTo(whole);
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void vehiclesAreThoseThatAreGiven() throws IOException {
    String vehicles =
        file(
            "vehicles.ndjson",
            """
            {"id":"12","agency":"US-NH-LANTERN","type":"NEMSIS_VEHICLE_TYPE|1404001"}
            {"id":"13","agency":"US-NH-OTHER","type":"NEMSIS_VEHICLE_TYPE|1404001"}
            """);
    Run run = export(MEMBER, "--base", base, "--vehicles", vehicles);
    List<NemsisRecord> records = records(run.out());
    assertThat(records.stream().filter(NemsisVehicle.class::isInstance)).hasSize(1);
    assertThat(run.err()).contains("nemsis-export.vehicle-of-another-agency");
  }

  @Test
  void refusesWhatItCannotUse() throws IOException {
    Run.ioemt("export").isRefused("ioemt export", "no command: expected csv, fhir, nemsis");
    Run.ioemt("export", "nemsis", "x").isRefused("ioemt export nemsis", "--agency");
    export(MEMBER, "--nemsis-version", "3.3.4").isRefused("ioemt export nemsis", "3.3.4");
    export(MEMBER, "--made", "2026-11-20").isRefused("ioemt export nemsis", "offset");
    export(MEMBER, "--made", "1900-01-01T00:00:00Z").isRefused("ioemt export nemsis", "1950");
    export(MEMBER, "--base", base, "--nemsis-version", "3.5.0")
        .isComplaint("expected a document of NEMSIS 3.5.0, found one of 3.5.1");
    export(MEMBER, "--base", file("bad.xml", "<a/>")).isComplaint("bad.xml: line 1");
    String other = file("other.json", AGENCY.replace("A-17", "A-18"));
    Run.withInput(MEMBER, "export", "nemsis", "-", "--agency", other, "--base", base)
        .isComplaint("dAgency.02 is another than the agency's");
  }

  private Run export(String members, String... options) {
    List<String> args = new ArrayList<>(List.of("export", "nemsis", "-", "--agency", agency));
    args.addAll(List.of(options));
    return Run.withInput(members, args.toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private static List<NemsisPersonnel> people(List<NemsisRecord> records) {
    return records.stream()
        .filter(NemsisPersonnel.class::isInstance)
        .map(NemsisPersonnel.class::cast)
        .toList();
  }

  private static List<NemsisRecord> records(String document) throws IOException {
    List<NemsisRecord> records = new ArrayList<>();
    try (NemsisReader reader =
        NemsisReader.of(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
            .keepingSections()) {
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        records.add(next.get());
      }
    }
    return records;
  }
}
