package org.ioemt.validation.validator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EnglishTest {

  @Test
  void theTextsAreThoseOfTheBundle() throws IOException {
    Properties bundle = new Properties();
    try (InputStream in =
        EnglishTest.class.getResourceAsStream("/ContributorValidationMessages.properties")) {
      bundle.load(in);
    }
    Map<String, String> constraints =
        bundle.stringPropertyNames().stream()
            .filter(key -> key.startsWith("org.ioemt.validation."))
            .collect(Collectors.toMap(key -> '{' + key + '}', bundle::getProperty));
    assertThat(English.TEXTS).isEqualTo(constraints);
  }
}
