package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell gets: completion and the manual page. */
class ShellTest {

  @TempDir private Path directory;

  private String run(String... command) throws IOException, InterruptedException {
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ioemt exp; expiring export",
        "ioemt expiring --wi; --within",
        "ioemt check --policy ''; conservative strict proposed",
        "ioemt check --type c; crew",
        "ioemt may P; PARAMEDIC PEP",
        "ioemt scope --edition nhtsa-20; nhtsa-2007 nhtsa-2019 nhtsa-2021",
        "ioemt import n; nemsis",
        "ioemt export fhir --bundle ''; collection transaction",
      })
  void bashCompletes(String typed, String offered) throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    Path script = directory.resolve("ioemt.bash");
    Files.write(script, Run.ioemt("completion", "bash").isAnswered().bytes());
    String complete =
        """
        compopt() { :; }
        source "$1"
        eval "COMP_WORDS=($2)"
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMP_LINE="$2" COMP_POINT=${#COMP_LINE}
        _complete_ioemt
        echo "${COMPREPLY[@]}"
        complete -p ioemt
        """;
    assertThat(run("/bin/bash", "-c", complete, "bash", script.toString(), typed).lines())
        .startsWith(offered)
        .last()
        .asString()
        .contains("-F _complete_ioemt");
  }

  @Test
  void oneScriptServesBothShells() {
    assertThat(Run.ioemt("completion", "zsh").isAnswered().out())
        .isEqualTo(Run.ioemt("completion", "bash").out())
        .contains("bashcompinit");
    Run.ioemt("completion", "fish").isRefused("ioemt completion", "expected bash or zsh");
    Run.ioemt("completion").isRefused("ioemt completion", "SHELL");
  }

  @Test
  void theManualNamesEveryCommandAndOption() {
    String page = Run.ioemt("man").isAnswered().out();
    assertThat(page).startsWith(".TH IOEMT 1").isASCII();
    Commands.complete(
            new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Run.CLOCK))
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(page).contains(".SS \"ioemt " + name + "\"");
              command
                  .getCommandSpec()
                  .options()
                  .forEach(
                      option ->
                          assertThat(page).contains(option.longestName().replace("-", "\\-")));
            });
  }

  @Test
  void groffRendersTheManualWithoutAWarning() throws Exception {
    Path groff = Path.of("/usr/bin/groff");
    assumeThat(groff).exists();
    Path page = directory.resolve("ioemt.1");
    Files.write(page, Run.ioemt("man").isAnswered().bytes());
    String text = run(groff.toString(), "-man", "-Tutf8", "-ww", "-P-cbou", page.toString());
    assertThat(Files.readString(directory.resolve("err"), StandardCharsets.UTF_8)).isEmpty();
    assertThat(text)
        .contains("ioemt standardize --in DE Notfallsanitäter")
        .contains("ioemt standardize --in JP 救急救命士")
        .contains("'.expiring[]?.member'")
        .contains("Exit status: 0 nothing ends");
  }
}
