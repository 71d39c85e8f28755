package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NemsisCommandsTest {

  private static final String ROSTER = "../../examples/nemsis/roster.xml";
  private static final String RESPONSES = "../../examples/nemsis/responses.xml";

  @TempDir private Path directory;

  @Test
  void aRosterIsCheckedAndALicenseThatEndedIsFound() {
    Run run = Run.ioemt("check", "--type", "nemsis", ROSTER, "--as-of", "2026-11-20");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("credential.expired")
        .contains("the credential ended on 2026-09-30, before 2026-11-20")
        .contains("nemsis.no-license")
        .doesNotContain("Underhill")
        .doesNotContain("VT-7000");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void crewsAreCheckedAgainstARosterAndAStandard() throws IOException {
    Path wrong = directory.resolve("wrong.xml");
    Files.writeString(
        wrong,
        Files.readString(Path.of(RESPONSES))
            .replaceFirst("<eCrew.02>9925005", "<eCrew.02>9925001")
            .replace("2026-08-14", "2026-10-14"));
    Run run =
        Run.ioemt(
            "check",
            "--type",
            "nemsis",
            wrong.toString(),
            "--roster",
            ROSTER,
            "--standard",
            "US-MEDICARE-ALS",
            "--format",
            "json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("nemsis.level-not-held")
        .contains("nemsis.license-not-current")
        .contains("crew.")
        .doesNotContain("VT-7000");
  }

  @Test
  void aDocumentThatBreaksOffIsCheckedAsFarAsItGoes() throws IOException {
    Path cut = directory.resolve("cut.xml");
    String text = Files.readString(Path.of(ROSTER));
    Files.writeString(cut, text.substring(0, text.indexOf("Ashgrove")));
    Run run = Run.ioemt("check", "--type", "nemsis", cut.toString(), "--as-of", "2026-11-20");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("nemsis.document-broken")
        .contains("credential.expired"); // of the person before
    assertThat(Run.ioemt("import", "nemsis", cut.toString()).lines()).hasSize(1);
    assertThat(Run.ioemt("import", "nemsis", cut.toString()).status()).isEqualTo(2);
  }

  @Test
  void whatIsNoNemsisIsRefused() throws IOException {
    Path other = directory.resolve("other.xml");
    Files.writeString(other, "<a/>");
    Run.ioemt("check", "--type", "nemsis", other.toString())
        .isComplaint("expected the root DEMDataSet or EMSDataSet, found 'a'");
    Run.ioemt("import", "nemsis", other.toString()).isComplaint("line 1, column 1");
    Run.ioemt("import", "hl7", other.toString()).isRefused("ioemt import", "unknown command 'hl7'");
    Run.ioemt("check", "x.ndjson", "--roster", ROSTER)
        .isRefused("ioemt check", "--roster is for --type nemsis");
    Run.ioemt("import", "nemsis", directory.resolve("none").toString()).isComplaint("no such file");
  }

  @Test
  void theVersionMayBeGivenAndADocumentThatSaysAnotherIsTold() throws IOException {
    Path silent = directory.resolve("silent.xml");
    Files.writeString(
        silent,
        Files.readString(Path.of(ROSTER)).replaceFirst("xsi:schemaLocation=\"[^\"]*\"", ""));
    Run.ioemt("import", "nemsis", silent.toString())
        .isComplaint("xsi:schemaLocation names no version of NEMSIS");
    Run imported = Run.ioemt("import", "nemsis", silent.toString(), "--nemsis-version", "3.5.1");
    assertThat(imported.out()).isEqualTo(Run.ioemt("import", "nemsis", ROSTER).out());
    Run check = Run.ioemt("check", "--type", "nemsis", ROSTER, "--nemsis-version", "3.5.0");
    assertThat(check.out())
        .contains("nemsis.version-differs")
        .contains("DEMDataSet says that the document is of 3.5.1; it is read as 3.5.0");
    Run.ioemt("check", "x.ndjson", "--nemsis-version", "3.5.0")
        .isRefused("ioemt check", "--nemsis-version is for --type nemsis");
    Run.ioemt("import", "nemsis", ROSTER, "--nemsis-version", "3.3")
        .isRefused("ioemt import nemsis", "3.4.0");
  }

  @Test
  void membersAreImportedAndCanBeChecked() {
    Run run = Run.ioemt("import", "nemsis", ROSTER);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.err()).isEqualTo("members written: 3\nnemsis.value-not-mapped: 1\n");
    assertThat(run.status()).isEqualTo(1);
    Run check = Run.withInput(run.out(), "check", "-", "--as-of", "2026-11-20");
    assertThat(check.out())
        .doesNotContain("line.unreadable")
        .contains("member.no-verified-credential");
  }

  @Test
  void theOtherTypesAreImported() {
    assertThat(Run.ioemt("import", "nemsis", ROSTER, "--type", "agency").lines()).hasSize(1);
    assertThat(Run.ioemt("import", "nemsis", ROSTER, "--type", "vehicle").lines()).hasSize(1);
    assertThat(Run.ioemt("import", "nemsis", RESPONSES, "--type", "crew").lines()).hasSize(1);
    Run responses = Run.ioemt("import", "nemsis", RESPONSES, "--type", "response");
    assertThat(responses.lines()).hasSize(3);
    Run check = Run.withInput(responses.out(), "check", "--type", "response", "-");
    assertThat(check.out()).doesNotContain("line.unreadable");
  }
}
