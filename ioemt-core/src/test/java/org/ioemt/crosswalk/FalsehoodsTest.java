package org.ioemt.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ioemt.docs.Pages;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;

/** {@code FALSEHOODS.md} says of each row what the row says. */
class FalsehoodsTest {

  /** A row's code and what stands in brackets behind it. */
  private static final Pattern QUOTED =
      Pattern.compile("`([A-Z]{2}-[A-Z0-9-]+)`(?: \\(([^()]*)\\))?");

  @Test
  void everyRowIsQuotedWithItsLevelAndItsWeakness() throws IOException {
    Matcher quoted = QUOTED.matcher(Pages.text("FALSEHOODS.md"));
    int count = 0;
    while (quoted.find()) {
      String code = quoted.group(1);
      Optional<CrosswalkRow> row = Crosswalk.shipped().row(code);
      assertThat(row).as(code).isPresent();
      assertThat(quoted.group(2)).as(code).isEqualTo(inBrackets(row.orElseThrow()));
      count++;
    }
    assertThat(count).isGreaterThan(25);
  }

  private static String inBrackets(CrosswalkRow row) {
    String level = row.level().map(ProviderLevel::code).orElse("no level");
    String other =
        row.alternative()
            .map(alternative -> ", or " + alternative.code())
            .orElse(row.disputed() ? ", disputed" : "");
    List<String> weak = new ArrayList<>();
    if (row.evidence() != Evidence.VERIFIED) {
      weak.add(row.evidence().code());
    }
    if (row.basis() == LevelBasis.INFERRED) {
      weak.add(row.basis().code());
    }
    return level + other + (weak.isEmpty() ? "" : "; " + String.join(", ", weak));
  }
}
