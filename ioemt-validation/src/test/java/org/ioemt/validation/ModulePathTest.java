package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.hibernate.validator.HibernateValidator;
import org.ioemt.member.Member;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host of which everything is a named module, compiled here and run in a machine of its own. No
 * expression language is among the modules, and none of the library's packages is open.
 */
class ModulePathTest {

  private static final Path HOST = Path.of("src", "test", "modules", "host");

  /** What the host prints where the machine speaks a language. */
  private static List<String> lines(Properties messages) {
    String lead = messages.getProperty("org.ioemt.validation.AtLeast.message");
    String nowhere = messages.getProperty("org.ioemt.finding.member.no-affiliation");
    String nothing = messages.getProperty("org.ioemt.finding.member.no-credential");
    List<String> shift =
        List.of(
            "lead: " + lead.replace("{value}", "AEMT"),
            "level: " + messages.getProperty("org.ioemt.validation.ProviderLevelCode.message"),
            "member.affiliations: " + nowhere + " (member.no-affiliation)",
            "member.credentials: " + nothing + " (member.no-credential)",
            "place: " + messages.getProperty("org.ioemt.validation.JurisdictionCode.message"),
            "second: " + lead.replace("{value}", "AEMT"));
    List<String> member =
        List.of(
            "affiliations: " + nowhere + " (member.no-affiliation)",
            "credentials: " + nothing + " (member.no-credential)");
    return Stream.of(List.of("named true", "el false"), shift, shift, member)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void theConstraintsWorkBetweenNamedModules(@TempDir Path classes)
      throws IOException, InterruptedException {
    String libraries =
        Stream.of(
                Member.class,
                EligibleMember.class,
                Validation.class,
                HibernateValidator.class,
                Logger.class,
                TypeResolver.class)
            .map(ModulePathTest::whereabouts)
            .collect(Collectors.joining(File.pathSeparator));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--module-path",
                libraries,
                "-d",
                classes.toString(),
                HOST.resolve("module-info.java").toString(),
                HOST.resolve(Path.of("host", "Main.java")).toString());
    assertThat(compiled).isZero();

    // Finnish, for which there are no messages, is the machine's own language too.
    for (String language : List.of("en", "tr", "ar", "ja", "fi")) {
      Properties messages = Bundles.of(language.equals("fi") ? "en" : language);
      assertThat(printed(classes, libraries, language))
          .as(language)
          .containsExactlyElementsOf(lines(messages));
    }
  }

  private static List<String> printed(Path classes, String libraries, String language)
      throws IOException, InterruptedException {
    Process host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + (language.equals("tr") ? "TR" : ""),
                "--module-path",
                classes + File.pathSeparator + libraries,
                // Hibernate Validator 8 is an automatic module, which brings no named ones along.
                "--add-modules",
                "ALL-MODULE-PATH",
                "--module",
                "host/host.Main")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(host.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return output.lines().toList();
  }

  private static String whereabouts(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
