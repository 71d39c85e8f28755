package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Practitioner;
import org.ioemt.code.LevelCodes;
import org.ioemt.codes.licensed.LicensedCodes;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.testkit.MemberGenerator;
import org.junit.jupiter.api.Test;

/** What docs/fhir.md shows is what happens. */
class FhirPageTest {

  private static String page() throws Exception {
    return Files.readString(root().resolve("docs/fhir.md"));
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("mvnw"))) {
      at = at.getParent();
    }
    return at;
  }

  @Test
  void theExampleCompilesAndRuns() throws Exception {
    Member member = MemberGenerator.seeded(1).member(0);
    List<Member> registry = new ArrayList<>();
    List<String> log = new ArrayList<>();
    // page
    FhirResources written = FhirWriter.standard().member(member);
    Bundle bundle = written.bundle(FhirResources.Kind.COLLECTION);
    FhirReader reader =
        FhirReader.standard().withLevelCodes(LevelCodes.shipped().plus(LicensedCodes.levels()));
    for (PractitionerReading reading : reader.practitioners(List.of(bundle)).practitioners()) {
      reading.member().ifPresent(registry::add);
      reading.findings().forEach(finding -> log.add(finding.toString()));
    }
    // end
    assertThat(registry).containsExactly(member);
    assertThat(log).isEmpty();
    String source =
        Files.readString(
            root()
                .resolve("integrations/ioemt-fhir/src/test/java/org/ioemt/fhir")
                .resolve("FhirPageTest.java"));
    int from = source.indexOf("    // page\n") + "    // page\n".length();
    String shown = source.substring(from, source.indexOf("    // end\n", from)).indent(-4);
    assertThat(page()).contains("```java\n" + shown + "```\n");
  }

  @Test
  void theCodesOfTheTableMeanWhatItSays() throws Exception {
    row("v2-0360 `EMT`", "Possible", "AEMT, EMT", v2("EMT"));
    row("v2-0360 `EMT`, NUCC `146N00000X`", "One", "EMT", v2("EMT"), nucc("146N00000X"));
    row(
        "NUCC `146N00000X`, SNOMED CT `397897005`",
        "Contradictory",
        "EMT, PARAMEDIC",
        nucc("146N00000X"),
        snomed("397897005"));
    row("NUCC `146M00000X`", "Possible", "AEMT", nucc("146M00000X"));
    row("SNOMED CT `309343006`", "Possible", "PEP", snomed("309343006"));
    row("NUCC `146D00000X`", "None", "", nucc("146D00000X"));
  }

  private static String[] v2(String code) {
    return new String[] {"http://terminology.hl7.org/CodeSystem/v2-0360", code};
  }

  private static String[] nucc(String code) {
    return new String[] {"http://nucc.org/provider-taxonomy", code};
  }

  private static String[] snomed(String code) {
    return new String[] {"http://snomed.info/sct", code};
  }

  private static void row(String words, String kind, String levels, String[]... codings)
      throws Exception {
    Practitioner practitioner = new Practitioner();
    CodeableConcept concept = practitioner.addQualification().getCode();
    for (String[] coding : codings) {
      concept.addCoding().setSystem(coding[0]).setCode(coding[1]);
    }
    CodedLevels read =
        FhirReader.standard()
            .withLevelCodes(LevelCodes.shipped().plus(LicensedCodes.levels()))
            .practitioner(practitioner, List.of())
            .levels()
            .get(0);
    assertThat(read.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(sorted(read.levels().stream().map(ProviderLevel::code))).isEqualTo(levels);
    String line =
        page().lines().filter(l -> l.startsWith("| " + words + " ")).findFirst().orElseThrow();
    String[] cells = line.split("\\|", -1);
    assertThat(cells[2]).startsWith(" `" + kind + "`");
    assertThat(sorted(Stream.of(cells[3].strip().split(", ", -1)))).isEqualTo(levels);
  }

  private static String sorted(Stream<String> words) {
    return String.join(", ", words.sorted().toList());
  }

  @Test
  void everyFindingIsInTheTable() throws Exception {
    List<String> rows = page().lines().filter(line -> line.startsWith("| `fhir.")).toList();
    List<String> expected =
        FhirFindings.all().stream()
            .map(
                code ->
                    "| `"
                        + code.code()
                        + "` | "
                        + code.severity().code()
                        + " | "
                        + code.text()
                        + " |")
            .toList();
    assertThat(rows).isNotEmpty().isEqualTo(expected);
  }
}
