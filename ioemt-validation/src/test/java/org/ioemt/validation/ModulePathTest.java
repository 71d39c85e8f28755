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

  private static final List<String> SHIFT =
      List.of(
          "lead: must be the provider level AEMT or one above it",
          "level: must be the code of a provider level: EMR, EMT, AEMT, PARAMEDIC or PEP",
          "member.affiliations: no affiliation with an emergency medical service is on record"
              + " (member.no-affiliation)",
          "member.credentials: no credential is on record (member.no-credential)",
          "place: must be an ISO 3166-1 alpha-2 code of a country, such as DE, or an ISO 3166-2"
              + " code of a subdivision, such as US-NY",
          "second: must be the provider level AEMT or one above it");

  private static final List<String> MEMBER =
      List.of(
          "affiliations: no affiliation with an emergency medical service is on record"
              + " (member.no-affiliation)",
          "credentials: no credential is on record (member.no-credential)");

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

    Process host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
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
    assertThat(output.lines())
        .containsExactlyElementsOf(
            Stream.of(List.of("named true", "el false"), SHIFT, SHIFT, MEMBER)
                .flatMap(List::stream)
                .toList());
  }

  private static String whereabouts(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
