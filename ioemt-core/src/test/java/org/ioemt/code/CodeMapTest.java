package org.ioemt.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ioemt.code.CodeMapTest.Fruit.APPLE;
import static org.ioemt.code.CodeMapTest.Fruit.PEAR;
import static org.ioemt.code.CodeMapTest.Fruit.QUINCE;
import static org.ioemt.code.Relation.EQUIVALENT;
import static org.ioemt.code.Relation.NOT_RELATED_TO;
import static org.ioemt.code.Relation.RELATED_TO;
import static org.ioemt.code.Relation.SOURCE_IS_BROADER_THAN_TARGET;
import static org.ioemt.code.Relation.SOURCE_IS_NARROWER_THAN_TARGET;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The behavior of maps, on a market whose code lists are fictitious. */
class CodeMapTest {

  enum Fruit {
    APPLE,
    PEAR,
    QUINCE
  }

  private static final String HEADER = "system|code|display|fruit|relation|evidence|note|source";

  private static final CodeMap<Fruit> MAP =
      CodeMap.of(
          List.of(
              row("SHOP|A", APPLE, EQUIVALENT),
              row("SHOP|RED", APPLE, SOURCE_IS_BROADER_THAN_TARGET),
              row("SHOP|POME", APPLE, SOURCE_IS_NARROWER_THAN_TARGET),
              row("SHOP|POME", PEAR, SOURCE_IS_NARROWER_THAN_TARGET),
              row("SHOP|CIDER", APPLE, RELATED_TO),
              row("SHOP|SOAP", null, NOT_RELATED_TO),
              row("FARM|1", APPLE, EQUIVALENT),
              row("FARM|1", PEAR, SOURCE_IS_BROADER_THAN_TARGET)),
          List.of(absence("SHOP", QUINCE)));

  @Test
  void aCodeLeadsToTheSetOfAllItMayStandFor() {
    assertThat(MAP.targets(Code.parse("SHOP|POME"))).containsExactly(APPLE, PEAR);
    assertThat(MAP.targets(Code.parse("SHOP|CIDER"))).containsExactly(APPLE);
    assertThat(MAP.mappings(Code.parse("SHOP|POME"))).hasSize(2);
  }

  @Test
  void mappedToNothingDiffersFromNotInTheTable() {
    Code soap = Code.parse("SHOP|SOAP");
    Code unknown = Code.parse("SHOP|ROPE");
    assertThat(MAP.targets(soap)).isEmpty();
    assertThat(MAP.targets(unknown)).isEmpty();
    assertThat(MAP.knows(soap)).isTrue();
    assertThat(MAP.knows(unknown)).isFalse();
    assertThat(MAP.mappings(soap)).hasSize(1);
    assertThat(MAP.mappings(unknown)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SHOP|A, APPLE",
    "SHOP|RED, APPLE",
    "SHOP|POME,",
    "SHOP|CIDER,",
    "SHOP|SOAP,",
    "SHOP|ROPE,",
    "FARM|1,"
  })
  void onlyAnUnambiguousAndSafeCodeIsImported(String code, Fruit fruit) {
    assertThat(MAP.importable(Code.parse(code))).isEqualTo(Optional.ofNullable(fruit));
  }

  @ParameterizedTest
  @EnumSource
  void aSingleRowIsImportedExactlyIfItsRelationIsSafe(Relation relation) {
    Fruit target = relation == NOT_RELATED_TO ? null : APPLE;
    CodeMap<Fruit> one = CodeMap.of(List.of(row("SHOP|X", target, relation)), List.of());
    assertThat(one.importable(Code.parse("SHOP|X")).isPresent())
        .isEqualTo(relation.isSafeToImport());
  }

  @Test
  void onlyAnEquivalentCodeIsExported() {
    assertThat(MAP.exportable(APPLE, "SHOP")).contains(Code.parse("SHOP|A"));
    assertThat(MAP.exportable(PEAR, "SHOP")).isEmpty();
    assertThat(MAP.exportable(PEAR, "FARM")).isEmpty();
    assertThat(MAP.exportable(APPLE, "NOWHERE")).isEmpty();
  }

  @Test
  void allCodesOfATargetAreListed() {
    assertThat(MAP.codes(APPLE))
        .extracting(Code::toString)
        .containsExactly("SHOP|A", "SHOP|RED", "SHOP|POME", "SHOP|CIDER", "FARM|1");
    assertThat(MAP.codes(APPLE, "FARM")).containsExactly(Code.parse("FARM|1"));
    assertThat(MAP.codes(QUINCE)).isEmpty();
  }

  @Test
  void anAbsenceIsAStatement() {
    assertThat(MAP.absence(QUINCE, "SHOP")).contains(MAP.absences().get(0));
    assertThat(MAP.absence(QUINCE, "FARM")).isEmpty();
    assertThat(MAP.absence(APPLE, "SHOP")).isEmpty();
  }

  @Test
  void plusAddsRowsAndLeavesBothMapsAlone() {
    CodeMap<Fruit> more =
        CodeMap.of(List.of(row("SHOP|P", PEAR, EQUIVALENT)), List.of(absence("FARM", QUINCE)));
    CodeMap<Fruit> both = MAP.plus(more);
    assertThat(both.exportable(PEAR, "SHOP")).contains(Code.parse("SHOP|P"));
    assertThat(both.mappings()).hasSize(MAP.mappings().size() + 1);
    assertThat(both.absences()).hasSize(2);
    assertThat(MAP.exportable(PEAR, "SHOP")).isEmpty();
    assertThat(more.mappings()).hasSize(1);
  }

  @Test
  void anAbsenceGivesWayToACode() {
    CodeMap<Fruit> quinces =
        CodeMap.of(List.of(row("SHOP|Q", QUINCE, EQUIVALENT)), List.<CodeAbsence<Fruit>>of());
    assertThat(MAP.plus(quinces).absences()).isEmpty();
    assertThat(quinces.plus(MAP).absences()).isEmpty();
  }

  @Test
  void aDuplicateIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAP.plus(MAP))
        .withMessage("SHOP|A is mapped twice to APPLE");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CodeMap.of(
                    List.of(row("S|1", null, NOT_RELATED_TO), row("S|1", null, NOT_RELATED_TO)),
                    List.<CodeAbsence<Fruit>>of()))
        .withMessage("S|1 is mapped twice to nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CodeMap.of(
                    List.<CodeMapping<Fruit>>of(),
                    List.of(absence("SHOP", PEAR), absence("SHOP", PEAR))))
        .withMessage("SHOP is said twice to have no code for PEAR");
  }

  @Test
  void contradictionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CodeMap.of(
                    List.of(row("S|1", null, NOT_RELATED_TO), row("S|1", PEAR, RELATED_TO)),
                    List.of()))
        .withMessage("S|1 is mapped both to nothing and to PEAR");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CodeMap.of(
                    List.of(row("S|1", PEAR, EQUIVALENT), row("S|2", PEAR, EQUIVALENT)), List.of()))
        .withMessage("S|1 and S|2 are both equivalent to PEAR");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CodeMap.of(List.of(row("S|1", PEAR, RELATED_TO)), List.of(absence("S", PEAR))))
        .withMessage("S has both a code and no code for PEAR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("S|1", PEAR, NOT_RELATED_TO))
        .withMessage(
            "S|1: relation: expected NOT_RELATED_TO exactly where there is no target, found"
                + " NOT_RELATED_TO");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("S|1", null, RELATED_TO))
        .withMessageEndingWith("found RELATED_TO");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> absence("shop", PEAR))
        .withMessageStartingWith("system: expected capital letters");
  }

  @Test
  void aMapCannotBeChangedThroughWhatItReturns() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> MAP.targets(Code.parse("SHOP|POME")).clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> MAP.mappings(Code.parse("SHOP|POME")).clear());
    List<CodeMapping<Fruit>> rows = new ArrayList<>(MAP.mappings());
    CodeMap<Fruit> copy = CodeMap.of(rows, MAP.absences());
    rows.clear();
    assertThat(copy).isEqualTo(MAP).hasSameHashCodeAs(MAP).isNotEqualTo("");
    assertThat(copy).hasToString("CodeMap[8 mappings, 1 absences]");
  }

  @Test
  void aTableIsRead() {
    CodeMap<Fruit> map =
        read(
            "SHOP|A|Apple|APPLE|EQUIVALENT|VERIFIED|a note|https://example.org/list",
            "SHOP|S|Soap|-|NOT_RELATED_TO|SECONDARY|-|https://example.org (2nd ed.)",
            "SHOP|-|-|PEAR|NOT_RELATED_TO|UNVERIFIED|Explicit absence.|-");
    assertThat(map.mappings())
        .containsExactly(
            new CodeMapping<>(
                Code.of("SHOP", "A"),
                "Apple",
                Optional.of(APPLE),
                EQUIVALENT,
                Evidence.VERIFIED,
                Optional.of("a note"),
                Optional.of(Citation.web("https://example.org/list"))),
            new CodeMapping<>(
                Code.of("SHOP", "S"),
                "Soap",
                Optional.empty(),
                NOT_RELATED_TO,
                Evidence.SECONDARY,
                Optional.empty(),
                Optional.of(Citation.of("https://example.org (2nd ed.)"))));
    assertThat(map.absences())
        .containsExactly(
            new CodeAbsence<>(
                "SHOP",
                PEAR,
                Evidence.UNVERIFIED,
                Optional.of("Explicit absence."),
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SHOP|A|Apple|PLUM|EQUIVALENT|VERIFIED|-|-; fruits:2: fruit: ",
        "SHOP|A|Apple|APPLE|SAME|VERIFIED|-|-; fruits:2: relation: relation: expected EQUIVALENT, ",
        "SHOP|A|Apple|APPLE|EQUIVALENT|SURE|-|-; fruits:2: evidence: ",
        "shop|A|Apple|APPLE|EQUIVALENT|VERIFIED|-|-; fruits:2: system: expected capital letters",
        "SHOP|A|-|APPLE|EQUIVALENT|VERIFIED|-|-; fruits:2: display: must not be empty",
        "SHOP|A|Apple|-|EQUIVALENT|VERIFIED|-|-; fruits:2: relation: expected NOT_RELATED_TO",
        "SHOP|A|Apple|APPLE|NOT_RELATED_TO|VERIFIED|-|-; fruits:2: relation: expected NOT_RELATED",
        "SHOP|-|Apple|APPLE|NOT_RELATED_TO|VERIFIED|-|-; fruits:2: code: a row without a code",
        "SHOP|-|-|APPLE|EQUIVALENT|VERIFIED|-|-; fruits:2: code: a row without a code",
        "SHOP|-|-|-|NOT_RELATED_TO|VERIFIED|-|-; fruits:2: fruit: must not be empty",
        "SHOP|A|Apple; fruits:2: expected 8 cells, found 3"
      })
  void aMalformedRowIsRefusedWithItsPlace(String cells, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(cells))
        .withMessageStartingWith(message);
  }

  @Test
  void aDuplicateRowIsRefusedWithBothLines() {
    String row = "SHOP|A|Apple|APPLE|EQUIVALENT|VERIFIED|-|-";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(row, row))
        .withMessage("fruits:3: the same key [SHOP, A, APPLE] as in line 2");
  }

  @Test
  void aContradictionBetweenRowsIsRefusedWithTheTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                read(
                    "SHOP|A|Apple|APPLE|EQUIVALENT|VERIFIED|-|-",
                    "SHOP|B|Apple|APPLE|EQUIVALENT|VERIFIED|-|-"))
        .withMessage("fruits: SHOP|A and SHOP|B are both equivalent to APPLE");
  }

  @Test
  void aMissingOrUnreadableTableIsAnErrorOfItsOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeMap.read("fruits", null, "fruit", Fruit::valueOf))
        .withMessage("fruits: no such resource");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken");
          }
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> CodeMap.read("fruits", broken, "fruit", Fruit::valueOf))
        .withMessage("fruits: cannot be read");
  }

  /** Reads a table whose cells are separated by bars here, so that one can see them. */
  private static CodeMap<Fruit> read(String... rows) {
    String table = HEADER + '\n' + String.join("\n", rows) + '\n';
    InputStream in = new ByteArrayInputStream(table.replace('|', '\t').getBytes(UTF_8));
    return CodeMap.read("fruits", in, "fruit", Fruit::valueOf);
  }

  private static CodeMapping<Fruit> row(String code, Fruit target, Relation relation) {
    return new CodeMapping<>(
        Code.parse(code),
        "label",
        Optional.ofNullable(target),
        relation,
        Evidence.UNVERIFIED,
        Optional.empty(),
        Optional.empty());
  }

  private static CodeAbsence<Fruit> absence(String system, Fruit target) {
    return new CodeAbsence<>(
        system, target, Evidence.UNVERIFIED, Optional.empty(), Optional.empty());
  }
}
