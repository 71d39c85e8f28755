package org.ioemt.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  private static Table parse(String content) {
    return Table.parse("t.tsv", content.getBytes(StandardCharsets.UTF_8), "key", "value");
  }

  private static String unescape(String text) {
    return text.replace("\\t", "\t")
        .replace("\\n", "\n")
        .replace("\\r", "\r")
        .replace("\\0", "\0")
        .replace("\\ufeff", "\ufeff")
        .replace("\\u00a0", "\u00a0")
        .replace("e\\u0301", "e\u0301");
  }

  @Test
  void cellsAreRead() {
    Table table = parse("key\tvalue\na\t1\nb\t-\n");
    assertThat(table.rows()).hasSize(2);
    Table.Row first = table.rows().get(0);
    assertThat(first.line()).isEqualTo(2);
    assertThat(first.text("key")).isEqualTo("a");
    Integer one = first.value("value", Integer::valueOf);
    assertThat(one).isEqualTo(1);
    assertThat(table.rows().get(1).optional("value")).isEmpty();
    assertThat(table.rows().get(1).optionalValue("value", Integer::valueOf)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "key\\tvalue\\na\\t1; line feed",
        "''; line feed",
        "\\ufeffkey\\tvalue\\n; t.tsv:1: character U+FEFF",
        "key\\tvalue\\r\\n; U+000D",
        "key\\tvalue\\na\\t\\n; t.tsv:2: value: blank cell",
        "key\\tvalue\\na\\n; t.tsv:2: expected 2 cells, found 1",
        "key\\tvalue\\na\\tb\\tc\\n; t.tsv:2: more than the expected 2 cells",
        "key\\tvalue\\n\\n; t.tsv:2: key: blank cell",
        "key\\tvalue\\n a\\tb\\n; t.tsv:2: key: stray space",
        "key\\tvalue\\na\\tb  c\\n; t.tsv:2: value: stray space",
        "key\\tvalue\\na\\tb\\u00a0c\\n; U+00A0",
        "key\\tvalue\\na\\tb\\0c\\n; U+0000",
        "value\\tkey\\n; t.tsv:1: expected column 'key', found 'value'",
        "key\\tvalue\\na\\te\\u0301\\n; normalization form C",
      })
  void whatIsMalformedIsRefusedWithItsPlace(String content, String message) {
    assertThatThrownBy(() -> parse(unescape(content)))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("t.tsv:")
        .hasMessageContaining(message);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin1 = "key\tvalue\na\t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Table.parse("t.tsv", latin1, "key", "value"))
        .isInstanceOf(TableException.class)
        .hasMessage("t.tsv: not UTF-8");
  }

  @Test
  void aMissingResourceIsRefusedByName() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "none.tsv", "key"))
        .isInstanceOf(TableException.class)
        .hasMessage("org/ioemt/internal/table/none.tsv: no such resource");
  }

  @Test
  void aCellThatItsParserRefusesIsNamed() {
    Table.Row row = parse("key\tvalue\na\tx\n").rows().get(0);
    assertThatThrownBy(() -> row.value("value", Integer::valueOf))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("t.tsv:2: value: ");
    assertThatThrownBy(() -> row.flag("value"))
        .hasMessage("t.tsv:2: value: expected true or false, found 'x'");
    assertThatThrownBy(() -> parse("key\tvalue\na\t-\n").rows().get(0).text("value"))
        .hasMessage("t.tsv:2: value: must not be empty");
  }

  @Test
  void aFailureInsideACellKeepsItsOwnPlace() {
    Table.Row row = parse("key\tvalue\na\tx\n").rows().get(0);
    assertThatThrownBy(() -> row.value("key", key -> row.value("value", Integer::valueOf)))
        .hasMessageStartingWith("t.tsv:2: value: ")
        .hasMessageNotContaining("key");
  }

  @Test
  void aKeyThatStandsTwiceIsRefusedWithBothLines() {
    Table table = parse("key\tvalue\na\t1\nb\t1\na\t2\n");
    table.requireUnique("key", "value");
    assertThatThrownBy(() -> table.requireUnique("key"))
        .isInstanceOf(TableException.class)
        .hasMessage("t.tsv:4: the same key [a] as in line 2");
  }
}
