package org.ioemt.fhir.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

/** What docs/fhir.md names is defined, and what is defined stands there. */
class ContractTest {

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  private static Set<String> quoted() throws IOException {
    Set<String> words = new TreeSet<>();
    String page = Files.readString(Path.of("../../docs/fhir.md").toAbsolutePath());
    Matcher matcher = QUOTED.matcher(page.replaceAll("(?s)```.*?```", ""));
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    return words;
  }

  @Test
  void everyProfileAndExtensionStandsInTheDocument() throws IOException {
    Set<String> words = quoted();
    for (StructureDefinition definition : Extensions.all()) {
      assertThat(words).contains(definition.getIdElement().getIdPart());
    }
    for (StructureDefinition definition : Profiles.all()) {
      assertThat(words).contains(definition.getIdElement().getIdPart());
    }
    NamingSystems.all()
        .forEach(
            system -> assertThat(words).contains("X/sid/" + system.getIdElement().getIdPart()));
  }

  @Test
  void everyProfileAndIdentifierOfTheDocumentIsDefined() throws IOException {
    Set<String> profiles =
        Profiles.all().stream()
            .map(profile -> profile.getIdElement().getIdPart())
            .collect(Collectors.toSet());
    Set<String> sids =
        NamingSystems.all().stream()
            .map(system -> "X/sid/" + system.getIdElement().getIdPart())
            .collect(Collectors.toSet());
    for (String word : quoted()) {
      if (word.startsWith("ioemt-")
          && !word.startsWith("ioemt-fhir")
          && !word.startsWith("ioemt-codes")) {
        assertThat(profiles).contains(word);
      }
      if (word.startsWith("X/sid/")) {
        assertThat(sids).contains(word);
      }
    }
  }
}
