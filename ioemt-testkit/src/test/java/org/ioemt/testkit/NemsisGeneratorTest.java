package org.ioemt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ioemt.testkit.NemsisGenerator.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NemsisGeneratorTest {

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    NemsisGenerator one = NemsisGenerator.seeded(42);
    assertThat(bytes(out -> one.demographic(60, out)))
        .isEqualTo(bytes(out -> NemsisGenerator.seeded(42).demographic(60, out)))
        .isNotEqualTo(bytes(out -> NemsisGenerator.seeded(43).demographic(60, out)));
    assertThat(bytes(out -> one.responses(20, out)))
        .isEqualTo(bytes(out -> NemsisGenerator.seeded(42).responses(20, out)))
        .isNotEqualTo(bytes(out -> NemsisGenerator.seeded(43).responses(20, out)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 19, 501})
  void documentsHaveAsManyAsIsAskedFor(int count) throws Exception {
    NemsisGenerator generator = NemsisGenerator.seeded(7).validRatio(0.5);
    assertThat(count(bytes(out -> generator.demographic(count, out)), "dPersonnel.PersonnelGroup"))
        .isEqualTo(count);
    if (count > 0) {
      byte[] responses = bytes(out -> generator.responses(count, out));
      assertThat(count(responses, "PatientCareReport")).isEqualTo(count);
      assertThat(count(responses, "Header")).isEqualTo((count + 499) / 500);
    }
  }

  @Test
  void whatIsValidStaysTheSameWithAnotherRatio() throws IOException {
    NemsisGenerator valid = NemsisGenerator.seeded(42);
    NemsisGenerator half = valid.validRatio(0.5);
    String[] people = people(valid);
    String[] mixed = people(half);
    Set<Flaw> seen = EnumSet.noneOf(Flaw.class);
    for (int i = 0; i < 300; i++) {
      assertThat(valid.flawOfPerson(i)).isEmpty();
      Optional<Flaw> flaw = half.flawOfPerson(i);
      assertThat(mixed[i].equals(people[i])).as("person " + i).isEqualTo(flaw.isEmpty());
      flaw.ifPresent(seen::add);
    }
    assertThat(seen).containsExactlyInAnyOrder(Flaw.values());
  }

  @Test
  void namesAreInManyScripts() throws IOException {
    String text =
        new String(
            bytes(out -> NemsisGenerator.seeded(42).demographic(500, out)), StandardCharsets.UTF_8);
    for (Character.UnicodeScript script :
        Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.GREEK)) {
      assertThat(text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script))
          .as(script.name())
          .isTrue();
    }
  }

  @Test
  void refusesNumbersThatMakeNoDocument() {
    NemsisGenerator generator = NemsisGenerator.seeded(1);
    OutputStream out = OutputStream.nullOutputStream();
    assertThatThrownBy(() -> generator.demographic(-1, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found -1");
    assertThatThrownBy(() -> generator.responses(0, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 0");
    for (double ratio : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> generator.validRatio(ratio))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String[] people(NemsisGenerator generator) throws IOException {
    String text = new String(bytes(out -> generator.demographic(300, out)), StandardCharsets.UTF_8);
    String from = text.substring(text.indexOf("<dPersonnel>"), text.indexOf("</dPersonnel>"));
    return from.substring(from.indexOf("<dPersonnel.PersonnelGroup"))
        .split("(?=<dPersonnel\\.PersonnelGroup)");
  }

  private static int count(byte[] document, String element) throws XMLStreamException {
    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(new ByteArrayInputStream(document));
    int count = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        count++;
      }
    }
    return count;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }
}
