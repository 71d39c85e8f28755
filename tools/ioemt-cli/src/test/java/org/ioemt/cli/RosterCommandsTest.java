package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ioemt.roster.RosterMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterCommandsTest {

  private static final String DIRECTORY = "../../examples/rosters/";

  @TempDir private Path directory;

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private static String example(String name) {
    return DIRECTORY + name;
  }

  @ParameterizedTest
  @CsvSource({
    "de-association,windows-1252,';',14,7",
    "us-agency,UTF-8,',',14,6",
    "jp-fire-department,windows-31j,',',9,4"
  })
  void theRostersOfTheExamplesComeBackCellByCell(
      String name, String charset, String delimiter, int columns, int members) throws IOException {
    String map = example(name + ".map.json");
    Run read = Run.ioemt("import", "csv", example(name + ".csv"), "--map", map);
    assertThat(read.status()).isEqualTo(1);
    assertThat(read.err()).contains("roster.date-refused");
    assertThat(read.lines()).hasSize(members);
    Run check = Run.withInput(read.out(), "check", "-", "--as-of", "2026-11-20");
    assertThat(check.out()).doesNotContain("line.unreadable");

    Run written = Run.withInput(read.out(), "export", "csv", "-", "--map", map);
    assertThat(written.err()).isEmpty();
    String before = Files.readString(Path.of(example(name + ".csv")), Charset.forName(charset));
    String after = new String(written.bytes(), Charset.forName(charset));
    for (String line : after.lines().toList()) {
      assertThat(line.split(delimiter, -1)).hasSizeBetween(columns, columns + 1); // "Vasquez, Jr."
      // The one cell that begins like a formula is the one that import has said would change.
      assertThat(before).contains(line.replace(",'-", ",-"));
    }
    Run again = Run.withInput(written.bytes(), "import", "csv", "-", "--map", map);
    assertThat(again.isAnswered().out()).isEqualTo(read.out());
  }

  @Test
  void allFieldsOfTheExamplesComeBack() throws IOException {
    String members = "../../examples/members.ndjson";
    Run written = Run.ioemt("export", "csv", members, "--columns", "full:4").isAnswered();
    String map = file("full.json", MappingFile.write(RosterMapping.full(4)));
    Run read = Run.withInput(written.bytes(), "import", "csv", "-", "--map", map).isAnswered();
    assertThat(read.out()).isEqualTo(Files.readString(Path.of(members)));
  }

  @Test
  void columnsOfAListForPeople() {
    Run run =
        Run.ioemt(
            "export",
            "csv",
            "../../examples/members.ndjson",
            "--columns",
            "id,name.full,credentials[0].expires",
            "--delimiter",
            "tab",
            "--charset",
            "UTF-16LE");
    assertThat(run.status()).isEqualTo(1); // what no column holds is said, once for each field
    String text = new String(run.bytes(), StandardCharsets.UTF_16LE);
    assertThat(text)
        .startsWith(
            "id\tname.full\tcredentials[0].expires\r\nM-0001\tAnnika Vossberg\t2028-04-30\r\n");
    assertThat(run.err()).containsOnlyOnce("no column holds birthDate");
  }

  @Test
  void findingsAreJsonWhereThatIsWanted() {
    Run run =
        Run.ioemt(
            "import",
            "csv",
            example("de-association.csv"),
            "--map",
            example("de-association.map.json"),
            "--json");
    List<JsonNode> findings = run.err().lines().map(Run::parse).toList();
    assertThat(findings.get(1).get("line").asInt()).isEqualTo(8);
    assertThat(findings.get(1).get("findings").get(0).get("code").asText())
        .isEqualTo("roster.date-refused");
    assertThat(run.err()).doesNotContain("30.02", "Krüger");
  }

  @Test
  void theDefaultJurisdictionCanBeGiven() throws IOException {
    String map =
        file(
            "map.json",
            """
            {"columns": [{"header": "Nr", "field": "id"},
              {"header": "T", "field": "credentials[0].qualification.title"}],
             "constants": {"credentials[0].kind": "LICENSE", "credentials[0].status": "unknown"}}
            """);
    String roster = file("roster.csv", "Nr,T\n1,Sanitäter\n");
    Run.ioemt("import", "csv", roster, "--map", map)
        .isComplaint("credentials[0] needs credentials[0].qualification.jurisdiction");
    assertThat(Run.ioemt("import", "csv", roster, "--map", map, "--in", "CH").isAnswered().json())
        .asString()
        .contains("\"jurisdiction\":\"CH\"");
  }

  @Test
  void aProposalIsAMappingAndSaysWhatItLeavesOut() throws IOException {
    Run run =
        Run.ioemt(
            "import",
            "csv",
            example("de-association.csv"),
            "--suggest",
            "--charset",
            "windows-1252");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("Englisch: no word of the table; left out");
    RosterMapping mapping = MappingFile.read(file("proposal.json", run.out()));
    assertThat(MappingFile.write(mapping)).isEqualTo(run.out());
    Run.ioemt("import", "csv", example("de-association.csv"), "--suggest")
        .isComplaint("the bytes are not UTF-8");
    Run.ioemt("import", "csv", "x.csv", "--suggest", "--map", "y.json")
        .isRefused("ioemt import csv", "--suggest excludes");
  }

  @Test
  void everyMappingComesBackFromItsFile() throws IOException {
    for (String name : List.of("de-association", "us-agency", "jp-fire-department")) {
      RosterMapping mapping = MappingFile.read(example(name + ".map.json"));
      String written = MappingFile.write(mapping);
      assertThat(MappingFile.read(file(name, written))).isEqualTo(mapping);
    }
    String all =
        """
        {
          "charset": "UTF-16LE",
          "byteOrderMark": true,
          "delimiter": "\\t",
          "quote": "|",
          "header": false,
          "trimmed": true,
          "decimalComma": true,
          "rows": "PER_CREDENTIAL",
          "nameOrder": "FAMILY_FIRST",
          "nameSeparator": "",
          "idPrefix": "A-",
          "idsFromRows": true,
          "dateFormats": ["d.M.yyyy", "yyyy-MM-dd"],
          "jurisdiction": "DE",
          "authority": "DE-LANDESBEHOERDEN",
          "columns": [
            {"index": 2, "field": "claimedLevel", "codes": {"NFS": "PARAMEDIC"}, "empty": ["-", ""]},
            {"index": 3, "field": "birthDate", "formats": ["yyyyMMdd"]},
            {"index": 4}
          ],
          "constants": {
            "residence": "DE"
          }
        }
        """;
    assertThat(MappingFile.write(MappingFile.read(file("all.json", all)))).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|expected an object, found an array",
        "{\"columns\": 3}|columns: expected an array of columns, found a number",
        "{\"columns\": [{\"header\": \"a\", \"field\": \"nme\"}]}|columns[0].field: field: expected a value of a member",
        "{\"columns\": [{\"field\": \"id\"}]}|columns[0]: expected a header or an index",
        "{\"columns\": [{\"header\": \"a\", \"feld\": \"id\"}]}|columns[0].feld: expected header, index",
        "{\"columns\": [{\"header\": \"a\", \"field\": \"birthDate\", \"formats\": [\"dd.MM.yy\"]}]}|columns[0].formats: date format 'dd.MM.yy'",
        "{\"delimiter\": \";;\"}|delimiter: expected one character, found 2",
        "{\"charset\": \"latin-0\"}|charset: expected a charset that this Java has",
        "{\"trimmed\": \"yes\"}|trimmed: expected true or false, found a string",
        "{\"jurisdiction\": \"de\"}|did you mean 'DE'?",
        "{\"delimeter\": \";\"}|delimeter: expected charset, byteOrderMark",
        "{\"trimmed\": true, \"trimmed\": true}|no mapping: Duplicate field 'trimmed'",
        "{\"trimmed\": true|no mapping: ",
        "{} {}|no mapping: ",
        "{\"constants\": {\"birthDate\": \"1.1.\"}}|constants, birthDate: expected a day as yyyy-MM-dd, found '1.1.'",
        "{}|no column holds the id"
      })
  void aBadMappingIsRefusedWithItsPlace(String json, String reason) throws IOException {
    String map = file("map.json", json);
    String roster = file("roster.csv", "a\n1\n");
    Run.ioemt("import", "csv", roster, "--map", map).isComplaint(map + ": ", reason);
  }

  @Test
  void whatIsNoRosterIsOneLine() throws IOException {
    String map = example("us-agency.map.json");
    Run.ioemt("import", "csv", file("empty.csv", ""), "--map", map)
        .isComplaint("no roster: the file is empty");
    Run.ioemt("import", "csv", example("de-association.csv"), "--map", map)
        .isComplaint(
            "no roster: line 1: the header has no column 'Personnel ID'", "the line has ';'");
    Run.ioemt("import", "csv", "none.csv", "--map", map).isComplaint("none.csv: no such file");
    Run.ioemt("import", "csv", "none.csv").isRefused("ioemt import csv", "expected --map");
    Run.ioemt("import", "csv", "none.csv", "--map", map, "--charset", "UTF-8")
        .isRefused("ioemt import csv", "--charset is for --suggest");
    Run.ioemt("export", "csv", "none.ndjson").isRefused("ioemt export csv", "--map or --columns");
    Run.ioemt("export", "csv", "none.ndjson", "--columns", "id,nme")
        .isRefused("ioemt export csv", "found 'nme'");
    Run.ioemt("export", "csv", "none.ndjson", "--columns", "full:x")
        .isRefused("ioemt export csv", "full: and a number");
    Run.ioemt("export", "csv", "none.ndjson", "--columns", "id", "--delimiter", ";;")
        .isRefused("ioemt export csv", "expected one character");
    Run.ioemt("export", "csv", "none.ndjson", "--map", map, "--charset", "UTF-8")
        .isRefused("ioemt export csv", "are for --columns");
    Run.ioemt("export", "csv", "none.ndjson", "--map", map).isComplaint("no such file");
  }

  @Test
  void aLineThatIsNoMemberIsAFindingAndTheRestIsWritten() {
    Run run =
        Run.withInput(
            "{\"id\":\"1\"}\n{\"id\":}\n{\"id\":\"2\"}\n", "export", "csv", "-", "--columns", "id");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("id\r\n1\r\n2\r\n");
    assertThat(run.err()).startsWith("standard input:2  -  ERROR  line.unreadable");
  }
}
