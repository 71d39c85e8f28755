package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.nemsis.NemsisException.Problem;
import org.ioemt.nemsis.NemsisReport.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NemsisReaderTest {

  private static final String ROSTER = Documents.text(Documents.ROSTER);
  private static final String RESPONSES = Documents.text(Documents.RESPONSES);

  @Test
  void givesTheRecordsInTheOrderOfTheDocument() {
    assertThat(Documents.records(ROSTER))
        .extracting(record -> record.getClass().getSimpleName())
        .containsExactly(
            "NemsisCustomElement",
            "NemsisAgency",
            "NemsisVehicle",
            "NemsisPersonnel",
            "NemsisPersonnel",
            "NemsisPersonnel",
            "NemsisCustomResult");
  }

  @Test
  void readsAPersonWithAllThatIsWritten() {
    NemsisPersonnel person = Documents.records(ROSTER, NemsisPersonnel.class).get(0);

    assertThat(person.uuid()).contains("0f6a8a52-0f4a-4a35-8a36-3f1f1c1d0c01");
    assertThat(person.lastName().text()).contains("Underhill");
    assertThat(person.firstName().text()).contains("Juniper");
    assertThat(person.middleName()).isEqualTo(new NemsisValue.Absent());
    assertThat(person.birthDate().text()).contains("1990-02-28");
    assertThat(person.element().value("dPersonnel.12"))
        .isEqualTo(new NemsisValue.Missing(Optional.of(NotValue.NOT_RECORDED)));
    assertThat(person.licenses())
        .extracting(license -> license.state().text().orElse(""))
        .containsExactly("50", "33");
    NemsisLicense license = person.licenses().get(0);
    assertThat(license.level().text()).contains("9925007");
    assertThat(license.issued().text()).contains("2025-04-01");
    assertThat(license.firstIssued().text()).contains("2015-04-01");
    assertThat(license.expires().text()).contains("2027-03-31");
    assertThat(person.practices())
        .extracting(practice -> practice.level().text().orElse(""))
        .containsExactly("9925007", "9925033");
    assertThat(person.employmentStatus().text()).contains("1531003");
  }

  @Test
  void aPersonMayBeNothingButAnId() {
    NemsisPersonnel person = Documents.records(ROSTER, NemsisPersonnel.class).get(2);
    assertThat(person.licenses()).isEmpty();
    assertThat(person.element().children()).isEmpty();
    assertThat(person.lastName()).isEqualTo(new NemsisValue.Absent());
  }

  @Test
  void tellsWhereAnElementStands() {
    NemsisElement element =
        Documents.records(ROSTER, NemsisAgency.class).get(0).element().all("dAgency.11").get(0);
    assertThat(element.line()).isEqualTo(lineOf(ROSTER, "<dAgency.11>"));
    assertThat(element.column()).isEqualTo(7);
    assertThat(element).hasToString("dAgency.11 (line " + element.line() + ", column 7)");
  }

  @Test
  void readsAgencyAndVehicle() {
    NemsisAgency agency = Documents.records(ROSTER, NemsisAgency.class).get(0);
    assertThat(agency.name().text()).contains("Lantern Valley Rescue Squad");
    assertThat(agency.serviceAreas()).hasSize(2);
    assertThat(agency.report().state()).contains("50");
    assertThat(agency.report().timeStamp()).contains("2026-11-20T08:00:00-05:00");
    NemsisVehicle vehicle = Documents.records(ROSTER, NemsisVehicle.class).get(0);
    assertThat(vehicle.callSign().text()).contains("LANTERN 12");
    assertThat(vehicle.staffing()).hasSize(2);
  }

  @Test
  void allRecordsOfAReportShareIt() {
    List<NemsisPersonnel> people = Documents.records(ROSTER, NemsisPersonnel.class);
    assertThat(people.get(1).report()).isSameAs(people.get(0).report());
  }

  @Test
  void readsResponsesOfSeveralAgencies() {
    List<NemsisResponse> responses = Documents.records(RESPONSES, NemsisResponse.class);
    assertThat(responses)
        .extracting(response -> response.report().number() + " " + response.report().state().get())
        .containsExactly("1 50", "1 50", "2 33");
    NemsisResponse response = responses.get(0);
    assertThat(response.callSign().text()).contains("LANTERN 12");
    assertThat(response.capability().text()).contains("2207015");
    assertThat(response.crew())
        .extracting(member -> member.level().text().orElse(""))
        .containsExactly("9925007", "9925005");
    assertThat(response.crew().get(0).roles())
        .extracting(role -> role.text().orElse(""))
        .containsExactly("2403011", "2403013");
    assertThat(response.times()).hasSize(10);
    assertThat(response.value("eTimes.08"))
        .isEqualTo(new NemsisValue.Missing(Optional.of(NotValue.NOT_APPLICABLE)));
    assertThat(response.transportDisposition().text()).contains("4230001");
    assertThat(response.customResults()).hasSize(1);
  }

  @Test
  void keepsNothingOfThePatientAndWhoActedButNotWhatWasDone() {
    NemsisResponse response = Documents.records(RESPONSES, NemsisResponse.class).get(0);
    assertThat(names(response.element()))
        .contains("eMedications.09", "eProcedures.10")
        .doesNotContain("eMedications.03", "eProcedures.03")
        .noneMatch(name -> name.startsWith("ePatient"));
    assertThat(response.acts()).hasSize(2);
  }

  @Test
  void namesWhatItPassedOver() throws IOException {
    try (NemsisReader reader = Documents.reader(ROSTER)) {
      while (reader.next().isPresent()) {
        assertThat(reader.skipped().size()).isLessThan(2);
      }
      assertThat(reader.skipped()).containsOnlyKeys("dConfiguration");
    }
  }

  @Test
  void keepsCustomElementsWithTheirFallback() {
    NemsisCustomElement custom = Documents.records(ROSTER, NemsisCustomElement.class).get(0);
    assertThat(custom.id()).contains("dPersonnel.24");
    assertThat(custom.standardElement()).contains("dPersonnel.24");
    assertThat(custom.fallback("xx.WP")).contains("9925007");
    assertThat(custom.fallback("xx.other")).isEmpty();
    NemsisCustomResult result = Documents.records(ROSTER, NemsisCustomResult.class).get(0);
    assertThat(result.concerns().text()).contains("lic-2");
    assertThat(result.customElement().text()).contains("dPersonnel.24");
    assertThat(result.values()).hasSize(1);
  }

  @Test
  void tellsTheFourStatesOfAnElementApart() {
    NemsisElement group =
        Documents.person(
                """
                <dPersonnel.11>1990-01-01</dPersonnel.11>
                <dPersonnel.12 xsi:nil="true" NV="7701005"/>
                <dPersonnel.13 xsi:nil="true" PN="8801023"/>
                <dPersonnel.14 PN="8801019">US</dPersonnel.14>
                <dPersonnel.15 xsi:nil="1"/>
                <dPersonnel.16 NV="7701003">1516001</dPersonnel.16>
                <dPersonnel.17></dPersonnel.17>
                """)
            .element();
    assertThat(group.value("dPersonnel.11"))
        .isEqualTo(new NemsisValue.Text("1990-01-01", Optional.empty()));
    assertThat(group.value("dPersonnel.12"))
        .isEqualTo(new NemsisValue.Missing(Optional.of(NotValue.NOT_REPORTING)));
    assertThat(group.value("dPersonnel.13")).isEqualTo(new NemsisValue.Negative("8801023"));
    assertThat(group.value("dPersonnel.14"))
        .isEqualTo(new NemsisValue.Text("US", Optional.of("8801019")));
    assertThat(group.value("dPersonnel.15")).isEqualTo(new NemsisValue.Missing(Optional.empty()));
    assertThat(group.value("dPersonnel.16").text()).contains("1516001");
    assertThat(group.first("dPersonnel.16").get().notValue()).contains("7701003");
    assertThat(group.value("dPersonnel.17")).isEqualTo(new NemsisValue.Text("", Optional.empty()));
    assertThat(group.value("dPersonnel.18")).isEqualTo(new NemsisValue.Absent());
  }

  @Test
  void keepsTextAsItIsWritten() {
    NemsisPersonnel person =
        Documents.person(
            "<dPersonnel.21> a&amp;b<![CDATA[<c>]]><!-- no --> d&#xe9;\n</dPersonnel.21>");
    assertThat(person.agencyId().text()).contains(" a&b<c> dé\n");
  }

  @Test
  void theVersionMayBeGivenBesideTheDocument() throws IOException {
    String bare = "<DEMDataSet xmlns=\"http://www.nemsis.org\"/>";
    try (NemsisReader reader = NemsisReader.of(Documents.stream(bare), NemsisVersion.V3_5_0)) {
      assertThat(reader.version()).isEqualTo(NemsisVersion.V3_5_0);
      assertThat(reader.versionStated()).isEmpty();
      assertThat(reader.versionDiffers()).isEmpty();
      assertThat(reader.dataSet()).isEqualTo(DataSet.DEMOGRAPHIC);
      assertThat(reader.next()).isEmpty();
      assertThat(reader.next()).isEmpty();
    }
    try (NemsisReader reader = NemsisReader.of(Documents.stream(ROSTER), NemsisVersion.V3_5_0)) {
      assertThat(reader.versionStated()).contains("3.5.1");
      assertThat(reader.version()).isEqualTo(NemsisVersion.V3_5_0);
      assertThat(reader.versionDiffers().orElseThrow().message())
          .endsWith("DEMDataSet says that the document is of 3.5.1; it is read as 3.5.0");
    }
    try (NemsisReader reader = NemsisReader.of(Documents.stream(ROSTER))) {
      assertThat(reader.versionDiffers()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "no xml", "{\"a\": 1}", "<DEMDataSet", "<a><b></a>"})
  void whatIsNoXmlIsRefusedWithItsPlace(String text) {
    NemsisException e = refusal(text);
    assertThat(e.problem()).isIn(Problem.NOT_XML, Problem.TRUNCATED, Problem.WRONG_ROOT);
    assertThat(e.line()).isEqualTo(1);
  }

  @Test
  void aWrongRootIsRefused() {
    NemsisException e = refusal("<StateDataSet xmlns=\"http://www.nemsis.org\"/>");
    assertThat(e.problem()).isEqualTo(Problem.WRONG_ROOT);
    assertThat(e)
        .hasMessage(
            "line 1, column 1: expected the root DEMDataSet or EMSDataSet, found 'StateDataSet'");
  }

  @Test
  void aWrongNamespaceIsRefused() {
    assertThat(refusal("<DEMDataSet/>").problem()).isEqualTo(Problem.WRONG_NAMESPACE);
    assertThat(refusal("<x:EMSDataSet xmlns:x=\"http://example.org\"/>"))
        .hasMessageContaining("found 'http://example.org'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.3.4.160713CP2", "2.2.1", "3.6.0", "4.0.0"})
  void aVersionThatIsNotReadIsRefused(String version) {
    NemsisException e = refusal(ROSTER.replace("3.5.1.250403CP1", version));
    assertThat(e.problem()).isEqualTo(Problem.UNSUPPORTED_VERSION);
    assertThat(e).hasMessageContaining(version.substring(0, 5));
  }

  @Test
  void aDocumentThatDoesNotSayItsVersionIsRefused() {
    assertThat(refusal("<DEMDataSet xmlns=\"http://www.nemsis.org\"/>").problem())
        .isEqualTo(Problem.UNSUPPORTED_VERSION);
  }

  @Test
  void whatWasReadBeforeTheEndIsKept() throws IOException {
    String cut = ROSTER.substring(0, ROSTER.indexOf("Ashgrove"));
    List<NemsisRecord> kept = new ArrayList<>();
    try (NemsisReader reader = Documents.reader(cut)) {
      NemsisException e =
          catchThrowableOfType(
              NemsisException.class,
              () -> {
                for (Optional<NemsisRecord> next = reader.next();
                    next.isPresent();
                    next = reader.next()) {
                  kept.add(next.get());
                }
              });
      assertThat(e.problem()).isEqualTo(Problem.TRUNCATED);
      assertThat(e.line()).isEqualTo(lineOf(ROSTER, "Ashgrove"));
      assertThatThrownBy(reader::next).isSameAs(e);
    }
    assertThat(kept).hasSize(4);
  }

  @Test
  void everyPrefixOfADocumentIsRefusedAndNothingElseHappens() {
    byte[] all = ROSTER.getBytes(StandardCharsets.UTF_8);
    int end = ROSTER.lastIndexOf("</DEMDataSet>") + "</DEMDataSet>".length();
    for (int length = 0; length < end; length += 7) {
      byte[] prefix = java.util.Arrays.copyOf(all, length);
      assertThatThrownBy(() -> drain(new ByteArrayInputStream(prefix)))
          .as("%s bytes", length)
          .isInstanceOfSatisfying(
              NemsisException.class,
              e -> assertThat(e.problem()).isIn(Problem.TRUNCATED, Problem.NOT_XML));
    }
  }

  @Test
  void messagesQuoteNoTextOfTheDocument() {
    String broken = ROSTER.replace("<dPersonnel.02>Tobin</dPersonnel.02>", "<Tobin &Tobin; x=<");
    assertThatThrownBy(() -> drain(Documents.stream(broken)))
        .isInstanceOf(NemsisException.class)
        .hasNoCause()
        .hasMessageNotContaining("Tobin");
  }

  @Test
  void aDocumentTypeIsRefusedWhereItBegins() {
    String laughs =
        """
        <?xml version="1.0"?>
        <!DOCTYPE DEMDataSet [
          <!ENTITY a "ha">
          <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        ]>
        <DEMDataSet xmlns="http://www.nemsis.org">&c;</DEMDataSet>
        """;
    NemsisException e = refusal(laughs);
    assertThat(e.problem()).isEqualTo(Problem.DOCUMENT_TYPE);
    assertThat(e.line()).isEqualTo(2);
    assertThat(
            refusal(
                    "<!DOCTYPE DEMDataSet SYSTEM \"http://localhost:9/x.dtd\">"
                        + ROSTER.substring(38))
                .problem())
        .isEqualTo(Problem.DOCUMENT_TYPE);
    assertThat(
            refusal(
                    "<!DOCTYPE DEMDataSet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<DEMDataSet>&x;</DEMDataSet>")
                .problem())
        .isEqualTo(Problem.DOCUMENT_TYPE);
  }

  @Test
  void anEntityThatIsNotDeclaredIsNotXml() {
    assertThat(refusal(ROSTER.replace("Juniper", "&who;")).problem()).isEqualTo(Problem.NOT_XML);
  }

  @Test
  void aRecordTextTagOrDepthBeyondReasonIsRefused() {
    String text = "x".repeat(NemsisReader.LARGEST_RECORD + 1);
    assertThat(
            refusal(
                    Documents.demographic(
                        "<dPersonnel><dPersonnel.PersonnelGroup><dPersonnel.21>"
                            + text
                            + "</dPersonnel.21></dPersonnel.PersonnelGroup></dPersonnel>"))
                .problem())
        .isEqualTo(Problem.TOO_LARGE);
    assertThat(
            refusal(Documents.demographic("<dPersonnel UUID=\"" + text + "\"></dPersonnel>"))
                .problem())
        .isEqualTo(Problem.TOO_LARGE);
    assertThat(
            refusal(
                    Documents.demographic(
                        "<dAgency>" + "<a>".repeat(40) + "</a>".repeat(40) + "</dAgency>"))
                .problem())
        .isEqualTo(Problem.TOO_LARGE);
    assertThat(
            refusal(Documents.demographic("<dAgency>" + "<a/>".repeat(300_000) + "</dAgency>"))
                .problem())
        .isEqualTo(Problem.TOO_LARGE);
  }

  @Test
  void elementsOfOtherNamespacesArePassedOverAndNamed() throws IOException {
    String foreign =
        ROSTER.replace(
            "<dPersonnel.20>spa</dPersonnel.20>",
            "<v:note xmlns:v=\"urn:vendor\"><v:x>1</v:x></v:note>");
    try (NemsisReader reader = Documents.reader(foreign)) {
      while (reader.next().isPresent()) {
        assertThat(reader.version()).isEqualTo(NemsisVersion.V3_5_1);
      }
      assertThat(reader.skipped()).containsEntry("{urn:vendor}note", 1L);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "US-ASCII"})
  void readsTheEncodingsOfXml(String encoding) throws IOException {
    String text = ROSTER.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
    byte[] bytes = text.getBytes(encoding);
    assertThat(drain(new ByteArrayInputStream(bytes))).isEqualTo(7);
  }

  @Test
  void bytesThatAreNotInTheEncodingAreNotXml() {
    byte[] bytes = ROSTER.replace("Juniper", "J\u00fcniper").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> drain(new ByteArrayInputStream(bytes)))
        .isInstanceOfSatisfying(
            NemsisException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_XML));
  }

  @Test
  void aFailureToReadIsHandedOn() {
    IOException broken = new IOException("disk");
    InputStream in =
        new SequenceInputStream(
            Documents.stream(ROSTER.substring(0, ROSTER.indexOf("Ashgrove"))),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw broken;
              }

              @Override
              public int read(byte[] buffer, int offset, int length) throws IOException {
                throw broken;
              }
            });
    assertThatThrownBy(() -> drain(in)).isSameAs(broken);
  }

  private static int drain(InputStream in) throws IOException {
    int count = 0;
    try (NemsisReader reader = NemsisReader.of(in)) {
      while (reader.next().isPresent()) {
        count++;
      }
    }
    return count;
  }

  private static NemsisException refusal(String text) {
    NemsisException e =
        catchThrowableOfType(NemsisException.class, () -> drain(Documents.stream(text)));
    assertThat(e).as(text.substring(0, Math.min(60, text.length()))).isNotNull();
    return e;
  }

  private static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count() + 1;
  }

  private static List<String> names(NemsisElement element) {
    List<String> names = new ArrayList<>(List.of(element.name()));
    element.children().forEach(child -> names.addAll(names(child)));
    return names;
  }
}
