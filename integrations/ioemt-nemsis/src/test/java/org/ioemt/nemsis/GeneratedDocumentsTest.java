package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ioemt.member.Member;
import org.ioemt.nemsis.NemsisReport.DataSet;
import org.ioemt.organization.Agency;
import org.ioemt.rule.Findings;
import org.ioemt.testkit.NemsisGenerator;
import org.ioemt.testkit.NemsisGenerator.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the testkit's generator, read and written. */
class GeneratedDocumentsTest {

  @Test
  void rostersAreValidBySchema() throws IOException {
    assertThat(problems(DataSet.DEMOGRAPHIC, roster(NemsisGenerator.seeded(42), 300))).isEmpty();
    assertThat(problems(DataSet.DEMOGRAPHIC, roster(NemsisGenerator.seeded(42), 0))).isEmpty();
  }

  @Test
  void responsesAreValidBySchema() throws IOException {
    assertThat(problems(DataSet.RESPONSES, responses(NemsisGenerator.seeded(42), 600))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 42, -7})
  void whatIsReadOfARosterAndWrittenIsReadTheSame(long seed) throws IOException {
    for (double ratio : new double[] {1, 0.5, 0}) {
      String document = roster(NemsisGenerator.seeded(seed).validRatio(ratio), 120);
      List<NemsisRecord> read = NemsisWriterTest.all(document);
      assertThat(NemsisWriterTest.all(NemsisWriterTest.written(read))).isEqualTo(read);
    }
  }

  @Test
  void rostersAreWrittenBackToTheLetter() throws IOException {
    String document = roster(NemsisGenerator.seeded(42), 50);
    String written = NemsisWriterTest.written(NemsisWriterTest.all(document));
    assertThat(written.substring(written.indexOf("<DEMDataSet")))
        .isEqualTo(document.substring(document.indexOf("<DEMDataSet")));
  }

  @Test
  void crewsAreOfTheRosterOfTheSameSeed() throws IOException {
    NemsisGenerator documents = NemsisGenerator.seeded(42);
    Set<String> held =
        Documents.records(roster(documents, NemsisGenerator.CREWS_OF), NemsisPersonnel.class)
            .stream()
            .flatMap(person -> person.licenses().stream())
            .map(license -> text(license.number()) + ' ' + text(license.level()))
            .collect(Collectors.toSet());
    List<NemsisResponse> responses =
        Documents.records(responses(documents, 300), NemsisResponse.class);
    assertThat(responses).hasSize(300);
    for (NemsisResponse response : responses) {
      assertThat(response.crew()).hasSize(2);
      assertThat(response.crew())
          .allMatch(member -> held.contains(text(member.id()) + ' ' + text(member.level())));
      assertThat(response.crew().get(0).id()).isNotEqualTo(response.crew().get(1).id());
    }
  }

  @Test
  void licensesComeBackFromMembersAsTheyWere() throws IOException {
    String document = roster(NemsisGenerator.seeded(42), 200);
    NemsisMapper mapper = NemsisMapper.standard();
    Findings findings = new Findings();
    NemsisAgency base = Documents.records(document, NemsisAgency.class).get(0);
    Agency agency = mapper.agency(base, findings).orElseThrow();
    NemsisExport export =
        NemsisExport.of(
                NemsisVersion.V3_5_1, agency, OffsetDateTime.parse("2026-11-20T08:00:00-05:00"))
            .withBase(base);
    Findings lost = new Findings();
    assertThat(export.agency(lost).element()).isEqualTo(base.element());
    assertThat(lost).isEmpty();
    for (NemsisPersonnel person : Documents.records(document, NemsisPersonnel.class)) {
      Member member = mapper.member(person, findings).orElseThrow();
      NemsisPersonnel written = export.personnel(member, lost);
      assertThat(written.licenses())
          .extracting(license -> license.element().children())
          .isEqualTo(
              person.licenses().stream().map(license -> license.element().children()).toList());
      assertThat(written.birthDate()).isEqualTo(person.birthDate());
      assertThat(written.residence()).isEqualTo(person.residence());
      assertThat(written.lastName()).isEqualTo(person.lastName());
      // A middle name is among the given names of a member.
      String first = text(person.firstName());
      assertThat(text(written.firstName()))
          .isIn(first, first + ' ' + text(person.middleName()), text(person.middleName()));
      assertThat(written.agencyId()).isEqualTo(new NemsisValue.Absent());
    }
  }

  @Test
  void flawsAreWhereTheGeneratorSays() throws IOException {
    NemsisGenerator documents = NemsisGenerator.seeded(42).validRatio(0.5);
    List<NemsisPersonnel> people = Documents.records(roster(documents, 200), NemsisPersonnel.class);
    for (int i = 0; i < people.size(); i++) {
      boolean ofVersion7 = people.get(i).uuid().orElse("").charAt(14) == '7';
      assertThat(ofVersion7)
          .isEqualTo(documents.flawOfPerson(i).filter(Flaw.UUID_OF_VERSION_7::equals).isPresent());
      boolean silent =
          people.get(i).element().value("dPersonnel.12") instanceof NemsisValue.Missing missing
              && missing.reason().isEmpty();
      assertThat(silent)
          .isEqualTo(documents.flawOfPerson(i).filter(Flaw.NIL_WITHOUT_REASON::equals).isPresent());
    }
    List<NemsisResponse> responses =
        Documents.records(responses(documents, 200), NemsisResponse.class);
    for (int i = 0; i < responses.size(); i++) {
      boolean ofAnotherList = text(responses.get(i).crew().get(0).level()).startsWith("9905");
      assertThat(ofAnotherList)
          .isEqualTo(
              documents.flawOfResponse(i).filter(Flaw.CODE_OF_ANOTHER_LIST::equals).isPresent());
    }
  }

  private static String text(NemsisValue value) {
    return value.text().orElse("");
  }

  private static List<String> problems(DataSet dataSet, String document) throws IOException {
    return Schemas.problems(
        NemsisVersion.V3_5_1,
        dataSet,
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static String roster(NemsisGenerator generator, long people) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.demographic(people, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String responses(NemsisGenerator generator, long count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.responses(count, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
