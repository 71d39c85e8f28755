package org.ioemt.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.internal.table.Table;
import org.junit.jupiter.api.Test;

class RosterSuggestionTest {

  private static RosterSuggestion of(String text) throws IOException {
    return RosterSuggestion.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> columns(RosterSuggestion suggestion) {
    return suggestion.mapping().columns().stream().map(RosterColumn::toString).toList();
  }

  private static List<String> codes(RosterSuggestion suggestion) {
    return suggestion.findings().stream().map(finding -> finding.code().code()).toList();
  }

  @Test
  void headersOfTenLanguagesAreKnown() throws IOException {
    Map<String, String> headers =
        Map.of(
            "en", "Personnel ID,Full name,License number",
            "de", "Personalnr.,Vor- und Nachname,Urkundennummer",
            "fr", "Matricule,Nom complet,N° de diplôme",
            "es", "Número de socio,Nombre completo,Número de licencia",
            "it", "Numero tessera,Cognome e nome,Numero attestato",
            "pt", "N.º mecanográfico,Nome completo,Número de cédula",
            "nl", "Personeelsnummer,Volledige naam,BIG-nummer",
            "pl", "Nr ewidencyjny,Imię i nazwisko,Numer dyplomu",
            "ja", "職員番号,氏名,登録番号",
            "zh", "工号,姓名,证书编号");
    for (String header : headers.values()) {
      assertThat(of(header + "\n").mapping().columns())
          .as(header)
          .extracting(column -> column.field().map(RosterField::toString).orElse(""))
          .containsExactly("id", "name.full", "credentials[0].number");
    }
    Table table = HeaderWords.table();
    Map<String, TreeSet<String>> fields = new TreeMap<>();
    for (Table.Row row : table) {
      fields.computeIfAbsent(row.text("language"), any -> new TreeSet<>()).add(row.text("field"));
    }
    assertThat(fields.keySet())
        .isEqualTo(headers.keySet().stream().collect(Collectors.toCollection(TreeSet::new)));
    assertThat(fields.values()).allMatch(known -> known.equals(fields.get("en")));
  }

  @Test
  void whatIsUnknownOrMeansTwoIsLeftOutAndSaid() throws IOException {
    RosterSuggestion suggestion =
        of("ID;Name;Vorname;Haarfarbe;Expires;Valid until;\n1;a;b;c;2027-01-31;2027-01-31;\n");
    assertThat(columns(suggestion)).containsExactly("ID: id", "Vorname: name.given");
    assertThat(suggestion.mapping().delimiter()).contains(';');
    assertThat(suggestion.findings())
        .extracting(finding -> finding.message())
        .contains(
            "Name: could be name.family or name.full; left out",
            "Haarfarbe: no word of the table; left out",
            "Expires: credentials[0].expires is meant by Valid until too; left out");
    assertThat(codes(suggestion)).contains("roster.suggestion-incomplete");
  }

  @Test
  void aNumberBehindAHeaderIsThatOfTheElement() throws IOException {
    assertThat(columns(of("ID,Title 1,Title 2\n1,a,b\n")))
        .containsExactly(
            "ID: id",
            "Title 1: credentials[0].qualification.title",
            "Title 2: credentials[1].qualification.title");
  }

  @Test
  void aDateFormatIsProposedOnlyBeyondDoubt() throws IOException {
    assertThat(of("ID,DOB\n1,03/04/2001\n2,12/31/2001\n").mapping().dateFormats())
        .containsExactly("MM/dd/yyyy");
    assertThat(of("ID,DOB\n1,31/04/2001\n").mapping().dateFormats()).containsExactly("dd/MM/yyyy");
    RosterSuggestion doubtful = of("ID,DOB,Expires\n1,03/04/2001,2027-01-31\n");
    assertThat(columns(doubtful)).containsExactly("ID: id", "Expires: credentials[0].expires");
    assertThat(doubtful.mapping().columns().get(1).formats()).containsExactly("yyyy-MM-dd");
    assertThat(doubtful.findings().get(0).message())
        .isEqualTo("DOB: the dates can be dd/MM/yyyy or MM/dd/yyyy; left out");
    assertThat(codes(of("ID,DOB\n1,31/12/2001\n2,12/31/2001\n")))
        .containsExactly("roster.dates-undecided");
    assertThat(codes(of("ID,DOB\n1,\n"))).containsExactly("roster.dates-undecided");
    assertThat(of("職員番号,生年月日\n1,平成元年1月20日\n").mapping().dateFormats())
        .containsExactly("GGGGy年M月d日");
  }

  @Test
  void wordsForCodesAreAskedFor() throws IOException {
    RosterSuggestion suggestion = of("ID,Status,Länge,Breite\n1,gültig,\"1,5\",2\n2,-,,\n");
    assertThat(suggestion.mapping().columns().get(1).empty()).containsExactly("-");
    assertThat(suggestion.mapping().hasDecimalComma()).isTrue();
    assertThat(suggestion.findings().get(0).message())
        .isEqualTo(
            "Status: the words gültig are no codes; the mapping must translate them (\"codes\")");
  }

  @Test
  void theEncodingIsNotGuessed() throws IOException {
    byte[] bytes = "Länge;ID\n1;Ü\n".getBytes(Charset.forName("windows-1252"));
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> RosterSuggestion.of(new ByteArrayInputStream(bytes)))
        .withMessageContaining("the bytes are not UTF-8; which encoding they are must be said");
    RosterSuggestion said =
        RosterSuggestion.of(new ByteArrayInputStream(bytes), Charset.forName("windows-1252"));
    assertThat(columns(said)).containsExactly("Länge: place.longitude", "ID: id");
    byte[] wide = "\ufeffID,Länge\n".getBytes(StandardCharsets.UTF_16BE);
    assertThat(RosterSuggestion.of(new ByteArrayInputStream(wide)).mapping().charset())
        .isEqualTo(StandardCharsets.UTF_16BE);
  }

  @Test
  void aFileWithoutAHeaderIsNotQuoted() {
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> of("4711,Ute Beck,Adlerweg\n"))
        .withMessage(
            "line 1: none of the 3 cells of the first row is a header that is known; has the file a"
                + " header?");
    assertThatExceptionOfType(RosterException.class).isThrownBy(() -> of(""));
  }

  @Test
  void whatThisLibraryWroteIsKnown() throws IOException {
    RosterMapping full = RosterMapping.full(2);
    RosterSuggestion suggestion = of(Rosters.write(full, List.of()).text());
    // no date stands in a file without rows
    assertThat(codes(suggestion)).contains("roster.dates-undecided");
    assertThat(columns(suggestion)).contains("credentials[1].status: credentials[1].status");
  }
}
