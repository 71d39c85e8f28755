package org.ioemt.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ioemt.credential.Specialization;
import org.ioemt.docs.Pages;
import org.ioemt.internal.table.TableException;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.Test;

/** The table in {@code CONTRIBUTING.md} is the format of a row, and its example is one. */
class ContributingTest {

  private static final Jurisdiction AQ = Jurisdiction.of("AQ");

  @Test
  void theExampleIsARow() throws IOException {
    List<CrosswalkRow> rows = CrosswalkRows.parse(AQ, "AQ.tsv", table("true"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).code()).isEqualTo("AQ-STATION-MEDIC");
    assertThat(rows.get(0).level()).contains(ProviderLevel.AEMT);
    assertThat(rows.get(0).alternative()).contains(ProviderLevel.PARAMEDIC);
  }

  @Test
  void theErrorReadsAsThePageSays() throws IOException {
    byte[] wrong = table("false");
    assertThatThrownBy(() -> CrosswalkRows.parse(AQ, "org/ioemt/crosswalk/AQ.tsv", wrong))
        .isInstanceOfSatisfying(
            TableException.class,
            e -> {
              try {
                assertThat(Pages.text("CONTRIBUTING.md")).contains('\n' + e.getMessage() + '\n');
              } catch (IOException missing) {
                throw new AssertionError(missing);
              }
            });
  }

  @Test
  void everyConstantIsNamed() throws IOException {
    String page = Pages.text("CONTRIBUTING.md");
    for (OutsideKind kind : OutsideKind.values()) {
      assertThat(page).contains('`' + kind.code() + '`');
    }
    for (Specialization specialization : Specialization.values()) {
      assertThat(page).contains('`' + specialization.code() + '`');
    }
    for (LevelBasis basis : LevelBasis.values()) {
      assertThat(page).contains("- `" + basis.code() + "`: ");
    }
  }

  /** The header and the example of the table, with another cell for {@code disputed}. */
  private static byte[] table(String disputed) throws IOException {
    Matcher lines =
        Pattern.compile("(?m)^\\| `([a-z_]+)` \\| .* \\| `([^`]+)` \\|$")
            .matcher(Pages.text("CONTRIBUTING.md"));
    List<String> columns = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    while (lines.find()) {
      columns.add(lines.group(1));
      cells.add(lines.group(1).equals("disputed") ? disputed : lines.group(2));
    }
    String table = String.join("\t", columns) + '\n' + String.join("\t", cells) + '\n';
    return table.getBytes(StandardCharsets.UTF_8);
  }
}
