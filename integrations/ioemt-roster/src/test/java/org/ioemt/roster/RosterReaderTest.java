package org.ioemt.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.member.Member;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.roster.RosterException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {

  private static final RosterMapping SMALL = Rosters.small().build();

  private static void assertBroken(
      RosterMapping mapping, byte[] bytes, Problem problem, String... parts) {
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> Rosters.read(mapping, bytes))
        .satisfies(
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e).hasMessageContainingAll(parts);
            });
  }

  private static void assertBroken(
      RosterMapping mapping, String text, Problem problem, String... parts) {
    assertBroken(mapping, text.getBytes(mapping.charset()), problem, parts);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  @Test
  void aRowBecomesAMemberWithItsTitleAsWritten() {
    Rosters.Reading read =
        Rosters.read(SMALL, "Nr,Name,Titel,bis\r\n7,Ute Beck,  RettSan (alt) ,2027-01-31\r\n");
    assertThat(read.codes()).isEmpty();
    Member member = read.members().get(0);
    assertThat(member.id()).hasToString("7");
    assertThat(member.name().orElseThrow().full()).isEqualTo("Ute Beck");
    assertThat(member.claimedLevel()).isEmpty();
    assertThat(member.credentials()).hasSize(1);
    assertThat(member.credentials().get(0).qualification().title()).isEqualTo("  RettSan (alt) ");
    assertThat(member.credentials().get(0).expires()).contains(LocalDate.of(2027, 1, 31));
    assertThat(member.credentials().get(0).kind()).isEqualTo(CredentialKind.LICENSE);
    assertThat(member.credentials().get(0).status()).isEqualTo(CredentialStatus.ACTIVE);
  }

  @Test
  void aGroupWithoutACellIsNotThere() {
    Rosters.Reading read = Rosters.read(SMALL, "Nr,Name,Titel,bis\n7,Ute Beck,,\n");
    assertThat(read.codes()).isEmpty();
    assertThat(read.members().get(0).credentials()).isEmpty();
  }

  @Test
  void aBadRowIsAFindingAndTheRestIsRead() {
    Rosters.Reading read =
        Rosters.read(
            SMALL,
            "Nr,Name,Titel,bis\n1,A,T,2027-01-31\n2,\"B\nB2\",T,31.01.2027\n3,C,T,2027-01-31\n");
    assertThat(read.members()).extracting(m -> m.id().toString()).containsExactly("1", "3");
    assertThat(read.codes()).containsExactly("roster.value-refused", "roster.date-refused");
    assertThat(read.findings().get(0).message())
        .isEqualTo("row 2, line 3: Name is not a name; the row is not read");
    assertThat(read.findings().get(1).message())
        .isEqualTo("row 2, line 3: bis is no day as yyyy-MM-dd; the row is not read");
    assertThat(read.findings().get(1).path()).hasToString("credentials[0].expires");
  }

  @Test
  void anUnreadableExpiryNeverMakesACredentialWithoutOne() {
    Rosters.Reading read = Rosters.read(SMALL, "Nr,Name,Titel,bis\n1,A,T,2027-02-29\n");
    assertThat(read.members()).isEmpty();
    assertThat(read.codes()).containsExactly("roster.date-refused");
  }

  @Test
  void noFindingQuotesACell() {
    Rosters.Reading read =
        Rosters.read(
            Rosters.small()
                .column(RosterColumn.of("lat").field("place.latitude"))
                .column(RosterColumn.of("lon").field("place.longitude"))
                .column(RosterColumn.of("org").field("affiliations[0].organization"))
                .column(RosterColumn.of("eng").field("affiliations[0].engagement"))
                .column(RosterColumn.of("no").field("credentials[0].number"))
                .build(),
            lines(
                "Nr,Name,Titel,bis,lat,lon,org,eng,no",
                "se cret,secret\u0001,secret\u0002,secret,secret,secret,secret,secret,secret ",
                "1,secret,secret,,,,,,,secret"));
    assertThat(read.members()).isEmpty();
    assertThat(read.codes())
        .containsExactly(
            "roster.id-refused",
            "roster.value-refused",
            "roster.value-refused",
            "roster.date-refused",
            "roster.value-refused",
            "roster.value-refused",
            "roster.code-unknown",
            "roster.code-unknown",
            "roster.value-refused",
            "roster.row-ragged");
    assertThat(read.messages()).doesNotContain("secret", "cret");
  }

  @Test
  void aPersonnelNumberThatIsNoIdRefusesItsRow() {
    Rosters.Reading read =
        Rosters.read(
            Rosters.small().idPrefix("DE-BRK-").build(),
            "Nr,Name,Titel,bis\n12/3,A,T,\n0815,B,T,\n,C,T,\n");
    assertThat(read.members()).extracting(m -> m.id().toString()).containsExactly("DE-BRK-0815");
    assertThat(read.codes()).containsExactly("roster.id-refused", "roster.value-missing");
  }

  @Test
  void idsCanBeMadeOfThePrefixAndTheRow() {
    RosterMapping mapping =
        RosterMapping.builder()
            .idsFromRows(true)
            .idPrefix("ROW-")
            .column(RosterColumn.of("Name").field("name.full"))
            .build();
    Rosters.Reading read = Rosters.read(mapping, "Name\nA\n\n   \nB\n");
    assertThat(read.members()).extracting(m -> m.id().toString()).containsExactly("ROW-1", "ROW-3");
    assertThat(read.findings()).hasSize(1); // a name of spaces alone
  }

  @Test
  void whatTheMappingDoesNotNameIsSaidOnce() {
    Rosters.Reading read =
        Rosters.read(SMALL, "Nr,Name,Titel,bis,Notiz,\n1,A,T,,x,y\n2,B,T,,x,y\n");
    assertThat(read.columnCodes())
        .containsExactly("roster.column-not-mapped", "roster.column-not-mapped");
    assertThat(read.ofColumns().get(0).message()).contains("Notiz");
    assertThat(read.ofColumns().get(1).message()).contains("column 6");
    assertThat(
            Rosters.read(
                    Rosters.small().column(RosterColumn.of("Notiz")).build(),
                    "Nr,Name,Titel,bis,Notiz\n1,A,T,,x\n")
                .ofColumns())
        .isEmpty();
    // What is not read is not written, so that it is missing from what was.
    assertThat(
            Rosters.read(
                    Rosters.small().column(RosterColumn.of("Notiz")).build(),
                    "Nr,Name,Titel,bis\n1,A,T,\n")
                .members())
        .hasSize(1);
  }

  @Test
  void raggedRowsAreFindings() {
    Rosters.Reading read = Rosters.read(SMALL, "Nr,Name,Titel,bis\n1,A,T\n2,B,T,,\n3,C,T,\n,,,\n");
    assertThat(read.members()).hasSize(1);
    assertThat(read.codes()).containsExactly("roster.row-ragged", "roster.row-ragged");
    assertThat(read.findings().get(0).message())
        .isEqualTo("row 1, line 2: expected 4 cells, found 3; the row is not read");
  }

  @Test
  void aHeaderThatIsMissingOrTwiceIsRefused() {
    assertBroken(SMALL, "Nr,Name,Titel\n1,A,T\n", Problem.HEADER, "no column 'bis'");
    assertBroken(
        SMALL, "Nr;Name;Titel;bis\n", Problem.HEADER, "delimiter is ','", "the line has ';'");
    assertBroken(
        SMALL,
        "Nr,Name,Titel,bis,Name\n1,A,T,,A\n",
        Problem.HEADER,
        "'Name' twice, in columns 2 and 5");
    RosterMapping byIndex =
        RosterMapping.builder()
            .column(RosterColumn.at(1).headed("Nr").field("id"))
            .column(RosterColumn.at(3).headed("Name").field("name.full"))
            .build();
    assertThat(Rosters.read(byIndex, "Nr,Name,Name\n1,A,B\n").members().get(0).name())
        .map(name -> name.full())
        .contains("B");
    assertBroken(byIndex, "Nr,Name,Titel\n1,A,B\n", Problem.HEADER, "column 3 is not 'Name'");
    assertBroken(byIndex, "Nr,Name\n1,A\n", Problem.HEADER, "names column 3, the header has 2");
  }

  @Test
  void aFileWithoutAHeaderHasIndices() {
    RosterMapping mapping =
        RosterMapping.builder()
            .header(false)
            .column(RosterColumn.at(1).field("id"))
            .column(RosterColumn.at(3).field("name.full"))
            .build();
    Rosters.Reading read = Rosters.read(mapping, "1,x,A\n2,y,B\n3,z\n");
    assertThat(read.members()).extracting(m -> m.id().toString()).containsExactly("1", "2");
    assertThat(read.findings().get(0).message()).startsWith("row 3, line 3: expected 3 cells");
  }

  @Test
  void anEmptyFileIsNoRoster() {
    assertBroken(SMALL, "", Problem.EMPTY, "the file is empty");
    assertBroken(SMALL, "\n\n", Problem.EMPTY, "empty");
    assertThat(Rosters.read(SMALL, "Nr,Name,Titel,bis\n").members()).isEmpty();
  }

  @Test
  void anOpenQuoteEndsTheReadingAndWhatWasReadIsGood() throws IOException {
    String text = "Nr,Name,Titel,bis\n1,A,T,\n2,\"B,T,\n3,C,T,\n";
    try (RosterReader reader =
        RosterReader.open(SMALL, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(reader.next().flatMap(RosterEntry::member)).isPresent();
      assertThatExceptionOfType(RosterException.class)
          .isThrownBy(reader::next)
          .satisfies(
              e -> {
                assertThat(e.problem()).isEqualTo(Problem.QUOTE);
                assertThat(e.line()).isEqualTo(3);
              })
          .withMessageContaining("never closed");
      assertThat(reader.next()).isEmpty();
    }
    assertBroken(
        SMALL, "Nr,Name,Titel,bis\n1,\"A\"secret,T,\n", Problem.QUOTE, "line 2", "closing quote");
  }

  @Test
  void aCellOfTenMegabytesIsRefusedWithItsLine() {
    assertBroken(
        SMALL,
        "Nr,Name,Titel,bis\n1,A,T,\n2," + "x".repeat(10 << 20) + ",T,\n",
        Problem.TOO_LARGE,
        "line 3",
        "2097152");
  }

  @Test
  void nulIsNoTextOfAMember() {
    Rosters.Reading read = Rosters.read(SMALL, "Nr,Name,Titel,bis\n1,A\0B,T,\n2,B,T,\n");
    assertThat(read.members()).hasSize(1);
    assertThat(read.codes()).containsExactly("roster.value-refused");
  }

  @Test
  void bytesOfAnotherEncodingAreFindingsOfTheirRow() throws IOException {
    byte[] bytes =
        "Nr,Name,Titel,bis\n1,A,T,\n2,Jürgen,T,\n3,C,T,\n"
            .getBytes(Charset.forName("windows-1252"));
    Rosters.Reading read = Rosters.read(SMALL, bytes);
    assertThat(read.members()).extracting(m -> m.id().toString()).containsExactly("1", "3");
    assertThat(read.findings().get(0).message())
        .isEqualTo("row 2, line 3: Name has bytes that are not UTF-8; the row is not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1252",
        "windows-31j",
        "GB18030"
      })
  void everyEncodingOfTheJdkIsRead(String charset) throws IOException {
    RosterMapping mapping = Rosters.small().charset(Charset.forName(charset)).build();
    String name = charset.equals("windows-31j") || charset.startsWith("GB") ? "山本" : "Jürgen";
    String text = "Nr,Name,Titel,bis\n1," + name + ",T,\n";
    Rosters.Reading read = Rosters.read(mapping, text.getBytes(mapping.charset()));
    assertThat(read.members().get(0).name().orElseThrow().full()).isEqualTo(name);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeaderAndMustAgree() throws IOException {
    String text = "\ufeffNr,Name,Titel,bis\n1,A,T,\n";
    assertThat(Rosters.read(SMALL, text.getBytes(StandardCharsets.UTF_8)).members()).hasSize(1);
    byte[] wide = text.getBytes(StandardCharsets.UTF_16LE);
    assertThat(
            Rosters.read(Rosters.small().charset(StandardCharsets.UTF_16).build(), wide).members())
        .hasSize(1);
    assertBroken(SMALL, wide, Problem.BYTE_ORDER_MARK, "UTF-16LE", "UTF-8");
    assertBroken(
        Rosters.small().charset(Charset.forName("windows-1252")).build(),
        text.getBytes(StandardCharsets.UTF_8),
        Problem.BYTE_ORDER_MARK,
        "windows-1252");
  }

  @Test
  void theLineOfExcelNamesTheDelimiter() {
    RosterMapping open = without(SMALL);
    String rows = "Nr;Name;Titel;bis\r\n1;A;T;x\r\n2;B;T;\r\n";
    Rosters.Reading read = Rosters.read(open, "sep=;\r\n" + rows);
    assertThat(read.members()).hasSize(1);
    assertThat(read.findings().get(0).message()).startsWith("row 1, line 3: ");
    assertThat(Rosters.read(open, "\"sep=;\"\r\n" + rows).members()).hasSize(1);
    assertBroken(SMALL, "sep=;\r\n" + rows, Problem.DELIMITER, "';'", "','");
    assertBroken(open, rows, Problem.HEADER, "the line has ';'");
  }

  private static RosterMapping without(RosterMapping mapping) {
    RosterMapping.Builder builder = RosterMapping.builder();
    mapping.columns().forEach(builder::column);
    mapping.constants().forEach((field, value) -> builder.constant(field.toString(), value));
    return builder.build();
  }

  @Test
  void rowsOfOneMemberAreJoined() {
    RosterMapping mapping = Rosters.small().rows(RosterRows.PER_CREDENTIAL).build();
    Rosters.Reading read =
        Rosters.read(
            mapping, "Nr,Name,Titel,bis\n1,A,T,2027-01-31\n1,,U,\n1,Z,V,\n1,A,W,x\n2,B,T,\n");
    assertThat(read.members()).hasSize(2);
    assertThat(read.members().get(0).credentials())
        .extracting(credential -> credential.qualification().title())
        .containsExactly("T", "U");
    assertThat(read.codes()).containsExactly("roster.rows-contradict", "roster.date-refused");
    assertThat(read.findings().get(0).message())
        .isEqualTo(
            "row 3, line 4: name is not what row 1 of the same member says; the row is not read");
    assertThat(read.columnCodes()).containsExactly("roster.spelling-varies");
  }

  @Test
  void theDefaultsHoldWhereARowNamesNone() {
    RosterMapping mapping =
        RosterMapping.builder()
            .jurisdiction(Jurisdiction.of("DE"))
            .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
            .column(RosterColumn.of("Nr").field("id"))
            .column(RosterColumn.of("Titel").field("credentials[0].qualification.title"))
            .column(RosterColumn.of("Land").field("credentials[0].qualification.jurisdiction"))
            .constant("credentials[0].kind", "LICENSE")
            .constant("credentials[0].status", "unknown")
            .build();
    Rosters.Reading read = Rosters.read(mapping, "Nr,Titel,Land\n1,T,\n2,T,AT\n");
    assertThat(read.members())
        .extracting(m -> m.credentials().get(0).qualification().jurisdiction().code())
        .containsExactly("DE", "AT");
    assertThat(read.members().get(0).credentials().get(0).authority())
        .contains(OrganizationId.of("DE-LANDESBEHOERDEN"));
    assertThat(read.columnCodes()).containsExactly("roster.spelling-varies");
  }

  @Test
  void codesAreTranslatedByTheMappingAlone() {
    RosterMapping mapping =
        RosterMapping.builder()
            .column(RosterColumn.of("Nr").field("id"))
            .column(
                RosterColumn.of("Flug")
                    .field("specializations[0]")
                    .code("ja", "FLIGHT")
                    .code("Ja", "FLIGHT")
                    .empty("nein", "-"))
            .build();
    Rosters.Reading read = Rosters.read(mapping, "Nr,Flug\n1,ja\n2,nein\n3,FLIGHT\n");
    assertThat(read.members()).extracting(m -> m.specializations().size()).containsExactly(1, 0);
    assertThat(read.codes()).containsExactly("roster.code-unknown");
    assertThat(read.columnCodes()).isEmpty();
    assertThat(Rosters.read(mapping, "Nr,Flug\n1,Ja\n2,-\n").columnCodes())
        .containsExactly("roster.spelling-varies");
  }

  @Test
  void whatATypeRefusesRefusesTheRow() {
    RosterMapping mapping =
        RosterMapping.builder()
            .column(RosterColumn.of("Nr").field("id"))
            .column(RosterColumn.of("a").field("languages[0].language"))
            .column(RosterColumn.of("b").field("languages[1].language"))
            .constant("languages[0].proficiency", "C1")
            .constant("languages[1].proficiency", "C1")
            .build();
    Rosters.Reading read = Rosters.read(mapping, "Nr,a,b\n1,de,en\n2,de,de\n");
    assertThat(read.members()).hasSize(1);
    assertThat(read.codes()).containsExactly("roster.record-refused");
  }

  @Test
  void aMappingThatLacksWhatReadingNeedsIsRefused() {
    RosterMapping mapping =
        RosterMapping.ofFields(List.of("id", "credentials[0].qualification.title"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RosterReader.open(mapping, new ByteArrayInputStream(new byte[0])))
        .withMessageContainingAll("credentials[0].kind", "credentials[0].status", "jurisdiction");
  }

  @Test
  void everyRowIsCounted() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.write("Nr,Name,Titel,bis\n".getBytes(StandardCharsets.UTF_8));
    byte[] row = "7,A B,T,2027-01-31\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 50_000; i++) {
      text.write(row);
    }
    int count = 0;
    try (RosterReader reader =
        RosterReader.open(SMALL, new ByteArrayInputStream(text.toByteArray()))) {
      for (Optional<RosterEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
        count++;
        assertThat(next.get().line()).isEqualTo(next.get().row() + 1);
      }
      assertThat(reader.bytesRead()).isPositive();
    }
    assertThat(count).isEqualTo(50_000);
  }

  /** A row whose end was cut off can look whole; a program that ends no last line is not rare. */
  @Test
  void anEndWithoutALineEndIsTold() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertThat(Rosters.read(SMALL, "Nr,Name,Titel,bis\n1,A,T," + end).columnCodes()).isEmpty();
    }
    for (String text : List.of("Nr,Name,Titel,bis\n\n1,A,T,", "Nr,Name,Titel,bis\n\n1,A,T,\"\"")) {
      Rosters.Reading read = Rosters.read(SMALL, text);
      assertThat(read.members()).hasSize(1);
      assertThat(read.columnCodes()).containsExactly("roster.end-open");
      assertThat(read.messages()).startsWith("the row that begins in line 3 is the last");
    }
  }
}
