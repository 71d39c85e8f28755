package org.ioemt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/validation.md} quotes programs that are run elsewhere: a test of {@code
 * ioemt-validation} and the applications of {@code tools/ioemt-integration-tests}.
 */
class ValidationPageQuotesTest {

  private static final String PAGE = "docs/validation.md";
  private static final String APPLICATIONS = "tools/ioemt-integration-tests/src/proof/";

  @Test
  void thePageQuotesWhatIsRun() throws IOException {
    List<String> snippets = new ArrayList<>();
    for (String source :
        List.of(
            "ioemt-validation/src/test/java/org/ioemt/validation/ValidationPageTest.java",
            APPLICATIONS + "spring-boot-4/src/main/java/registry/RegistryApplication.java",
            APPLICATIONS + "spring-boot-4/src/main/java/registry/Registry.java",
            APPLICATIONS + "spring-boot-4/src/main/java/registry/Problems.java",
            APPLICATIONS + "quarkus/src/main/java/registry/Setup.java")) {
      assertThat(Pages.snippets(source)).as(source).isNotEmpty();
      snippets.addAll(Pages.snippets(source));
    }
    assertThat(Pages.blocks(PAGE, "java")).containsExactlyInAnyOrderElementsOf(snippets);
  }

  @Test
  void theApplicationsOfTheTwoSpringBootsAreTheSame() throws IOException {
    for (String file : List.of("Registry", "RegistryController", "Problems")) {
      String path = "/src/main/java/registry/" + file + ".java";
      assertThat(Pages.text(APPLICATIONS + "spring-boot-3" + path))
          .isEqualTo(Pages.text(APPLICATIONS + "spring-boot-4" + path));
    }
  }

  @Test
  void theDependenciesAreThoseOfTheApplications() throws IOException {
    String pom =
        Pages.text(APPLICATIONS + "spring-boot-4/pom.xml")
            .replace("@project.version@", "0.1.0-SNAPSHOT")
            .replaceAll("\\s", "");
    List<String> blocks = Pages.blocks(PAGE, "xml");
    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      assertThat(pom).contains(block.replaceAll("\\s", ""));
    }
  }
}
