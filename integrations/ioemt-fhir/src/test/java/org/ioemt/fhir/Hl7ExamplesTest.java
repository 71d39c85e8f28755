package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ioemt.code.LevelCodes;
import org.ioemt.codes.licensed.LicensedCodes;
import org.ioemt.rule.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Practitioners from HL7's own examples (FHIR specification, CC0) are read without an exception,
 * and make neither a member nor a level. They are transcribed from the sources of the specification
 * (github.com/HL7/fhir, source/practitioner) into the elements of R4.
 */
class Hl7ExamplesTest {

  private static final FhirReader READER =
      FhirReader.standard().withLevelCodes(LevelCodes.shipped().plus(LicensedCodes.levels()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "practitioner-example",
        "practitioner-example-f003-mv",
        "practitioner-example-f201-ab",
        "practitioner-example-xcda-author"
      })
  void isReadAndIsNoMember(String name) throws IOException {
    FhirJson.Parsed parsed = TestJson.JSON.parse(text(name));
    assertThat(parsed.findings()).isEmpty();
    PractitionersReading reading = READER.practitioners(List.of(parsed.resource()));
    assertThat(reading.practitioners()).hasSize(1);
    PractitionerReading one = reading.practitioners().get(0);
    assertThat(one.member()).isEmpty();
    assertThat(one.levels()).isEmpty();
    assertThat(one.findings().stream().map(finding -> finding.code().code()))
        .contains("fhir.no-member-identifier");
    for (Finding finding : one.findings()) {
      assertThat(finding.toString())
          .doesNotContain("Careful", "Versteegh", "Bronsig", "Hippocrates", "1963", "1956");
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Hl7ExamplesTest.class.getResourceAsStream("hl7/" + name + ".json")) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
