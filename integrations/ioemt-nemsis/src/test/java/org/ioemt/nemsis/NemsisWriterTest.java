package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ioemt.nemsis.NemsisReport.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NemsisWriterTest {

  private static final String ID = "0f6a8a52-0f4a-4a35-8a36-3f1f1c1d0c01";
  private static final NemsisReport REPORT =
      new NemsisReport(
          NemsisVersion.V3_5_1,
          DataSet.DEMOGRAPHIC,
          1,
          Optional.empty(),
          Optional.of("2026-11-20T08:00:00-05:00"));

  @ParameterizedTest
  @ValueSource(strings = {Documents.ROSTER, Documents.OLD_ROSTER})
  void whatWasReadAndWrittenIsReadTheSame(String name) throws IOException {
    String text = Documents.text(name);
    List<NemsisRecord> read = all(text);
    String written = written(read);
    assertThat(all(written)).isEqualTo(read);
    assertThat(written(all(written))).isEqualTo(written);
  }

  @Test
  void theFixtureComesBackToTheLetter() throws IOException {
    String text = Documents.text(Documents.ROSTER);
    assertThat(afterRoot(written(all(text)))).isEqualTo(afterRoot(text));
  }

  private static String afterRoot(String document) {
    return document.substring(document.indexOf("<dCustomConfiguration>"));
  }

  @Test
  void saysWhichVersionItIs() throws IOException {
    for (NemsisVersion version : NemsisVersion.values()) {
      String written = written(List.of(person(version, NemsisElement.of("dPersonnel.21", "7"))));
      try (NemsisReader reader = Documents.reader(written)) {
        assertThat(reader.version()).isEqualTo(version);
        assertThat(reader.dataSet()).isEqualTo(DataSet.DEMOGRAPHIC);
      }
    }
  }

  @Test
  void anyTextAndAnyAttributeComesBack() throws IOException {
    Random random = new Random(42);
    for (int run = 0; run < 500; run++) {
      List<NemsisElement> children = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (random.nextBoolean()) {
          attributes.put("CorrelationID", text(random));
        }
        if (random.nextInt(4) == 0) {
          attributes.put("xsi:nil", "true");
          attributes.put("NV", "7701003");
        }
        children.add(NemsisElement.of("dPersonnel.21", "x" + text(random), attributes));
      }
      List<NemsisRecord> given =
          List.of(
              new NemsisPersonnel(
                  REPORT,
                  NemsisElement.group("dPersonnel.PersonnelGroup", Map.of("UUID", ID), children)));
      assertThat(all(written(given))).isEqualTo(given);
    }
  }

  @Test
  void keepsSeveralReportsApart() throws IOException {
    NemsisReport second =
        new NemsisReport(
            NemsisVersion.V3_5_1, DataSet.DEMOGRAPHIC, 2, Optional.empty(), Optional.of("later"));
    NemsisElement group = NemsisElement.group("dPersonnel.PersonnelGroup", Map.of("UUID", ID));
    List<NemsisRecord> given =
        List.of(new NemsisPersonnel(REPORT, group), new NemsisPersonnel(second, group));
    assertThat(all(written(given))).isEqualTo(given);
  }

  @Test
  void refusesWhatComesTooLateAndWritesOn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NemsisRecord person = person(NemsisVersion.V3_5_1);
    try (NemsisWriter writer = NemsisWriter.of(out, NemsisVersion.V3_5_1)) {
      writer.write(person);
      NemsisVehicle vehicle =
          new NemsisVehicle(REPORT, NemsisElement.group("dVehicle.VehicleGroup", Map.of()));
      assertThatThrownBy(() -> writer.write(vehicle))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("record: dVehicle comes too late, after dPersonnel");
      NemsisCustomElement custom =
          new NemsisCustomElement(
              REPORT, NemsisElement.group("dCustomConfiguration.CustomGroup", Map.of()));
      assertThatThrownBy(() -> writer.write(custom))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("before the first report");
      NemsisPersonnel strange =
          new NemsisPersonnel(
              REPORT,
              NemsisElement.group(
                  "dPersonnel.PersonnelGroup",
                  Map.of(),
                  NemsisElement.of("dPersonnel.21", "secret\u0001")));
      assertThatThrownBy(() -> writer.write(strange))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("dPersonnel.21: holds a character that XML does not know")
          .hasMessageNotContaining("secret");
      writer.write(person);
      writer.finish();
    }
    assertThat(all(out.toString(StandardCharsets.UTF_8))).containsExactly(person, person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u001f", "\ufffe", "\uffff", "\ud800", "\udc00", "\udc00\ud800"})
  void refusesWhatIsNoCharacterOfXml(String text) throws IOException {
    try (NemsisWriter writer = NemsisWriter.of(new ByteArrayOutputStream(), NemsisVersion.V3_5_1)) {
      assertThatThrownBy(
              () ->
                  writer.write(
                      person(NemsisVersion.V3_5_1, NemsisElement.of("dPersonnel.21", text))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesRecordsOfAnotherVersionAndOfResponses() throws IOException {
    try (NemsisWriter writer = NemsisWriter.of(new ByteArrayOutputStream(), NemsisVersion.V3_5_1)) {
      assertThatThrownBy(() -> writer.write(person(NemsisVersion.V3_4_0)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("record: expected one of NEMSIS 3.5.1, found one of 3.4.0");
      NemsisRecord response =
          Documents.records(Documents.text(Documents.RESPONSES), NemsisResponse.class).get(0);
      assertThatThrownBy(() -> writer.write(response))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("record: expected one of a DEMDataSet, found PatientCareReport");
      assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aDocumentThatIsNotFinishedIsNotWhole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (NemsisWriter writer = NemsisWriter.of(out, NemsisVersion.V3_5_1)) {
      writer.write(person(NemsisVersion.V3_5_1));
    }
    try (NemsisReader reader = Documents.reader(out.toString(StandardCharsets.UTF_8))) {
      assertThatThrownBy(
              () -> {
                reader.next();
                reader.next();
              })
          .isInstanceOfSatisfying(
              NemsisException.class,
              e -> assertThat(e.problem()).isEqualTo(NemsisException.Problem.TRUNCATED));
    }
  }

  @Test
  void aFinishedDocumentTakesNothingMore() throws IOException {
    try (NemsisWriter writer = NemsisWriter.of(new ByteArrayOutputStream(), NemsisVersion.V3_5_1)) {
      writer.write(person(NemsisVersion.V3_5_1));
      writer.finish();
      writer.finish();
      assertThatThrownBy(() -> writer.write(person(NemsisVersion.V3_5_1)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static NemsisPersonnel person(NemsisVersion version, NemsisElement... children) {
    return new NemsisPersonnel(
        new NemsisReport(version, DataSet.DEMOGRAPHIC, 1, Optional.empty(), REPORT.timeStamp()),
        NemsisElement.group("dPersonnel.PersonnelGroup", Map.of("UUID", ID), children));
  }

  static String written(List<NemsisRecord> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (NemsisWriter writer = NemsisWriter.of(out, records.get(0).report().version())) {
      for (NemsisRecord record : records) {
        writer.write(record);
      }
      writer.finish();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** All records of a document, the sections that are else passed over among them. */
  static List<NemsisRecord> all(String text) throws IOException {
    List<NemsisRecord> records = new ArrayList<>();
    try (NemsisReader reader = Documents.reader(text).keepingSections()) {
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        records.add(next.get());
      }
    }
    return records;
  }

  private static String text(Random random) {
    String alphabet = "aZ09 \t\n\r<>&'\"]]>;#xD\u00e9\u0416\u4e2d\u2028\u0085";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      if (random.nextInt(10) == 0) {
        text.append("\ud83d\ude91");
      }
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
