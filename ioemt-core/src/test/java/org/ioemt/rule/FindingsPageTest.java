package org.ioemt.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ioemt.docs.Pages;
import org.ioemt.source.Citation;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/findings.md} is the catalogue; with {@code -Dioemt.update=true} it is written anew.
 */
class FindingsPageTest {

  private static final String PAGE = "docs/findings.md";

  @Test
  void thePageIsTheCatalogue() throws IOException {
    String page = page();
    if (Boolean.getBoolean("ioemt.update")) {
      Files.createDirectories(Pages.file(PAGE).getParent());
      Files.writeString(Pages.file(PAGE), page);
    }
    assertThat(Pages.text(PAGE))
        .as(
            "to write it anew: ./mvnw -pl ioemt-core test -Dtest=FindingsPageTest -Dioemt.update=true")
        .isEqualTo(page);
  }

  private static String page() {
    StringBuilder out = new StringBuilder();
    out.append("# Findings\n\n")
        .append(
            "Every code that the rules of this library report, by the first part of the code, in the order of the catalogue ")
        .append("(`ioemt-core/src/main/resources/org/ioemt/rule/findings.tsv`). ")
        .append("This page is made from it by `FindingsPageTest`; do not edit it.\n\n")
        .append("A code never changes its meaning; its text may. React to codes, not to texts. ")
        .append("An argument stands in braces in the text, and a finding gives its value by name. ")
        .append("Where a source is named, the rule restates it; where none is, ")
        .append("the rule is this library's own.\n\n")
        .append("| severity | meaning |\n|---|---|\n")
        .append("| `ERROR` | a clause is broken: the subject does not meet what is asked for |\n")
        .append("| `WARNING` | nothing is broken, but a person should look |\n")
        .append("| `INFO` | a reason that explains another finding |\n");
    groups()
        .forEach(
            (prefix, rows) ->
                out.append("\n## ")
                    .append(prefix)
                    .append("\n\n")
                    .append(
                        "| code | severity | text | arguments | source |\n|---|---|---|---|---|\n")
                    .append(rows));
    return out.toString();
  }

  /** The rows of the table by the first part of their codes. */
  private static Map<String, String> groups() {
    return FindingCode.all().stream()
        .collect(
            Collectors.groupingBy(
                code -> code.code().substring(0, code.code().indexOf('.')),
                LinkedHashMap::new,
                Collectors.mapping(FindingsPageTest::row, Collectors.joining())));
  }

  private static String row(FindingCode code) {
    return "| `%s` | `%s` | %s | %s | %s |%n"
        .formatted(
            code.code(),
            code.severity().code(),
            code.text().replace("|", "\\|"),
            code.arguments().stream().map(a -> '`' + a + '`').collect(Collectors.joining(", ")),
            code.citation().map(Citation::toString).orElse(""))
        .replace("\r\n", "\n");
  }
}
