package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FhirCommandsTest {

  private static final String FOREIGN =
      "{\"resourceType\":\"Practitioner\",\"id\":\"7\","
          + "\"identifier\":[{\"system\":\"https://registry.example/id\",\"value\":\"R-7\"}],"
          + "\"name\":[{\"text\":\"Zoe Privat\"}],"
          + "\"qualification\":[{\"code\":{\"coding\":[{\"system\":"
          + "\"http://nucc.org/provider-taxonomy\",\"code\":\"146L00000X\"}]}}]}";

  @TempDir private Path directory;

  private static String members() {
    Run run =
        Run.ioemt("generate", "members", "--count", "12", "--seed", "42", "--valid-ratio", "0.5");
    return run.isAnswered().out();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  // --- export and import

  @Test
  void bundlesComeBackAsTheMembersTheyWere() {
    String members = members();
    Run bundles = Run.withInput(members, "export", "fhir", "-").isAnswered();
    assertThat(bundles.jsonLines())
        .hasSize(12)
        .allSatisfy(
            bundle -> {
              assertThat(bundle.get("resourceType").asText()).isEqualTo("Bundle");
              assertThat(bundle.get("type").asText()).isEqualTo("collection");
            });
    assertThat(Run.withInput(bundles.out(), "import", "fhir", "-").isAnswered().out())
        .isEqualTo(members);
  }

  @Test
  void transactionsSayWhereEachResourceGoes() {
    Run bundles =
        Run.withInput(members(), "export", "fhir", "-", "--bundle", "transaction").isAnswered();
    JsonNode first = bundles.jsonLines().get(0);
    assertThat(first.get("type").asText()).isEqualTo("transaction");
    assertThat(first.get("entry").get(0).get("request").get("url").asText())
        .startsWith("Practitioner?identifier=");
  }

  @Test
  void bulkFilesComeBackInAnyOrder() throws IOException {
    String members = members();
    Path bulk = directory.resolve("bulk");
    Run.withInput(members, "export", "fhir", "-", "--ndjson", bulk.toString()).isAnswered();
    try (var files = Files.list(bulk)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "Practitioner.ndjson", "PractitionerRole.ndjson", "VerificationResult.ndjson");
    }
    Path roles = bulk.resolve("PractitionerRole.ndjson");
    List<String> lines = new ArrayList<>(Files.readAllLines(roles));
    Collections.shuffle(lines, new Random(1));
    Files.write(roles, lines);
    assertThat(Run.ioemt("import", "fhir", bulk.toString()).isAnswered().out()).isEqualTo(members);
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    file("mine.txt", "x");
    Run.withInput(members(), "export", "fhir", "-", "--ndjson", directory.toString())
        .isComplaint("is not empty");
  }

  @Test
  void linesThatAreNoMembersAreFindings() {
    Run run = Run.withInput("{\"id\":7}\n" + members(), "export", "fhir", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.jsonLines()).hasSize(12);
    assertThat(run.err()).startsWith("standard input:1  -  ERROR  line.unreadable").hasLineCount(1);
  }

  // --- import

  @Test
  void aFileOfOneBundle() throws IOException {
    String members = members();
    String one = members.lines().findFirst().orElseThrow() + "\n";
    String bundle = Run.withInput(one, "export", "fhir", "-").isAnswered().out();
    String pretty = Run.parse(bundle).toPrettyString();
    assertThat(Run.ioemt("import", "fhir", file("bundle.json", pretty)).isAnswered().out())
        .isEqualTo(one);
  }

  @Test
  void aPractitionerOfAnotherRegistryIsNoMember() throws IOException {
    Run run = Run.ioemt("import", "fhir", file("practitioner.json", FOREIGN));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("ERROR  fhir.no-member-identifier  Practitioner.identifier")
        .contains("NUCC|146L00000X")
        .contains("PARAMEDIC")
        .doesNotContain("Privat");
  }

  @Test
  void thePageShowsWhatIsSaidOfAForeignParamedic() throws IOException {
    Run run = Run.ioemt("import", "fhir", file("practitioner.json", FOREIGN));
    String shown = run.err().replace(directory.toString() + File.separator, "");
    assertThat(Files.readString(Run.repository("docs/fhir.md")))
        .contains("```\n" + shown + "```\n");
  }

  @Test
  void findingsAsJson() throws IOException {
    Run run = Run.ioemt("import", "fhir", file("practitioner.ndjson", FOREIGN), "--json");
    JsonNode line = Run.parse(run.err());
    assertThat(line.get("file").asText()).endsWith("practitioner.ndjson");
    assertThat(line.get("line").asInt()).isEqualTo(1);
    assertThat(line.get("findings").findValuesAsText("code"))
        .contains("fhir.no-member-identifier", "fhir.level-code");
  }

  @Test
  void aRegistryMayNameItsOwnIdentifier() throws IOException {
    Run run =
        Run.ioemt(
            "import",
            "fhir",
            file("practitioner.json", FOREIGN),
            "--member-system",
            "https://registry.example/id");
    assertThat(run.status()).isEqualTo(1);
    JsonNode member = run.json();
    assertThat(member.get("id").asText()).isEqualTo("R-7");
    assertThat(member.has("credentials")).isFalse();
    assertThat(run.out()).doesNotContain("PARAMEDIC");
  }

  @Test
  void linesThatAreNoResourcesAreFindingsAndTheRestIsRead() {
    String bundles = Run.withInput(members(), "export", "fhir", "-").isAnswered().out();
    Run run = Run.withInput("Zoe Privat\n" + bundles + "{}\n", "import", "fhir", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(12);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err())
        .contains("standard input:1  -  ERROR  line.no-resource")
        .contains("standard input:14  -  ERROR  line.no-resource")
        .doesNotContain("Privat");
  }

  @Test
  void rolesOfNobodyAreFindings() {
    Run run =
        Run.withInput(
            "{\"resourceType\":\"PractitionerRole\",\"practitioner\":{\"reference\":"
                + "\"Practitioner/9\"}}\n{\"resourceType\":\"Patient\"}\n",
            "import",
            "fhir",
            "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("fhir.reference-unresolved  PractitionerRole.practitioner")
        .contains("standard input:2  -  INFO  fhir.resource-not-read  Patient");
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    Path file = directory.resolve("latin.ndjson");
    Files.write(file, "{\"x\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.ioemt("import", "fhir", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .endsWith("latin.ndjson:1  -  ERROR  line.no-resource  -  byte 7 is not UTF-8\n");
  }

  // --- usage

  @Test
  void usage() {
    Run.ioemt("export").isRefused("ioemt export", "expected csv, fhir");
    Run.ioemt("import").isRefused("ioemt import", "expected csv, fhir");
    Run.ioemt("export", "fhir").isRefused("ioemt export fhir", "MEMBERS");
    Run.ioemt("import", "fhir").isRefused("ioemt import fhir", "FILE");
    Run.ioemt("import", "fhir", "no-such-file").isComplaint("no-such-file: no such file");
    Run.ioemt("export", "fhir", "-", "--bundle", "batch")
        .isRefused("ioemt export fhir", "expected collection or transaction, found 'batch'");
    Run.ioemt("export", "fhir", "-", "--bundle", "collection", "--ndjson", "d")
        .isRefused("ioemt export fhir", "exclude each other");
    assertThat(Run.ioemt("import", "fhir", "--help").isAnswered().out()).contains("Usage:");
  }

  @Test
  void theFolderBesideTheJarIsNamedWhereItIsMissing() {
    assertThatThrownBy(() -> FhirLibrary.loadFrom(directory.resolve("lib-fhir").toFile()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("lib-fhir: no such directory")
        .hasMessageContaining("beside ioemt.jar");
    assertThatThrownBy(() -> FhirLibrary.loadFrom(null))
        .hasMessageStartingWith("lib-fhir: no such directory");
  }
}
