package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ioemt.source.DataEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IoemtTest {

  private static final String EXAMPLES = Run.repository("examples/members.ndjson").toString();

  private static final String INCOMPLETE =
      Run.repository("examples/system-incomplete.json").toString();

  static Stream<List<String>> commandLines() {
    return Stream.of(
        List.of("--help"),
        List.of("--version"),
        List.of("levels"),
        List.of("levels", "--lang", "tr"),
        List.of("levels", "--json", "--lang", "ar"),
        List.of("standardize", "--in", "TR", "ACİL TIP TEKNİSYENİ"),
        List.of("standardize", "--in", "IE", "EMERGENCY MEDICAL TECHNICIAN", "--json"),
        List.of("scope"),
        List.of("scope", "EMT", "--json"),
        List.of("scope", "--diff", "EMT", "AEMT"),
        List.of("may", "EMT", "immunization"),
        List.of("may", "EMT", "cpap", "--json"),
        List.of("crosswalk", "TR"),
        List.of("crosswalk", "JP", "--json"),
        List.of("compare", "US-NREMT-PARAMEDIC", "DE-RETTUNGSSANITAETER"),
        List.of("compare", "US-NREMT-EMT", "JP-KYUKYU-KYUMEISHI", "--json"),
        List.of("data"),
        List.of("data", "--json"),
        List.of("data", "--release", "0.1.0"),
        List.of("expiring", EXAMPLES, "--within", "1y"),
        List.of("expiring", EXAMPLES, "--within", "1y", "--json"),
        List.of("stats", EXAMPLES),
        List.of("stats", EXAMPLES, "--json"),
        List.of("check", EXAMPLES),
        List.of("check", EXAMPLES, "--format", "json"),
        List.of("check", "--type", "system", INCOMPLETE),
        List.of("check", "--type", "system", INCOMPLETE, "--format", "json"),
        List.of("generate", "members", "--count", "25", "--seed", "42"));
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void theBytesDependOnNoLocale(List<String> line) {
    String[] args = line.toArray(String[]::new);
    byte[] usual = Run.ioemt(args).bytes();
    assertThat(usual).isNotEmpty();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Run.ioemt(args).bytes()).as(tag).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void aClosedPipeEndsTheCommandQuietly(List<String> line) {
    Run run = Run.into(new Failing("Broken pipe"), line.toArray(String[]::new));
    assertThat(run.status()).isEqualTo(141);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void aFullDiskIsSaid(List<String> line) {
    Run run = Run.into(new Failing("No space left on device"), line.toArray(String[]::new));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("ioemt: standard output: No space left on device\n");
  }

  @Test
  void versionNamesCodeAndTables() {
    assertThat(Run.ioemt("--version").isAnswered().lines())
        .hasSize(2)
        .last()
        .isEqualTo("data edition " + DataEdition.shipped().name());
    assertThat(Run.ioemt("-V").out()).isEqualTo(Run.ioemt("--version").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "levels",
        "standardize",
        "scope",
        "may",
        "crosswalk",
        "compare",
        "data",
        "check",
        "expiring",
        "stats",
        "match",
        "import",
        "import nemsis",
        "import fhir",
        "export",
        "export nemsis",
        "export fhir",
        "generate",
        "completion",
        "man"
      })
  void helpIsAnAnswer(String command) {
    String[] args = (command + " --help").strip().split(" ");
    Run run = Run.ioemt(args).isAnswered();
    assertThat(run.out()).startsWith("Usage: " + ("ioemt " + command).strip());
    assertThat(run.out()).contains("Examples:");
    assertThat(run.lines()).allMatch(line -> TextTable.width(line) <= 100);
  }

  static Stream<String> commands() {
    return Commands.complete(
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Run.CLOCK))
        .getSubcommands()
        .keySet()
        .stream();
  }

  /** What the help shows is answered, as far as it asks for no file but those of the examples. */
  @ParameterizedTest
  @MethodSource("commands")
  void theExamplesOfTheHelpAreAnswered(String command) {
    List<String> lines = Run.ioemt(command, "--help").isAnswered().lines();
    List<String> examples =
        lines.subList(lines.indexOf("Examples:") + 1, lines.size()).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("ioemt "))
            .filter(line -> !line.matches(".*[|>].*"))
            .filter(line -> !line.matches(".*(?<!examples/)\\b[\\w-]+\\.(ndjson|json|xml)\\b.*"))
            .toList();
    for (String example : examples) {
      List<String> args = new ArrayList<>();
      Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(example.substring(6));
      while (word.find()) {
        String text = word.group(1) == null ? word.group(2) : word.group(1);
        args.add(text.startsWith("examples/") ? Run.repository(text).toString() : text);
      }
      Run run = Run.ioemt(args.toArray(String[]::new));
      assertThat(run.status()).as(example + "\n" + run.err()).isBetween(0, 1);
      assertThat(run.out()).as(example).isNotEmpty();
    }
  }

  @Test
  void noCommandAndAnUnknownOneAreRefused() {
    Run.ioemt()
        .isRefused(
            "ioemt",
            "no command: expected levels, standardize, scope, may, crosswalk, compare, data, check,"
                + " expiring, stats, match, generate, import, export, completion, man");
    Run.ioemt("level").isRefused("ioemt", "unknown command 'level'");
    Run.ioemt("--levels").isRefused("ioemt", "--levels");
    Run.ioemt("").isRefused("ioemt", "unknown command ''");
    Run.ioemt("a\nb\u001b[31m").isRefused("ioemt", "a b\ufffd[31m");
  }

  @Test
  void aFaultOfTheCommandIsNotTakenForFindings() {
    OutputStream faulty =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("a bug");
          }
        };
    Run run = Run.into(faulty, "levels");
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).startsWith("ioemt: a fault of the command itself").contains("a bug");
  }

  private static final class Failing extends OutputStream {

    private final String reason;

    Failing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
