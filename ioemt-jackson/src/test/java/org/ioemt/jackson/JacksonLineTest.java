package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.junit.jupiter.api.Test;

/** The build tests two lines of Jackson; here each run proves that it has the one it was given. */
class JacksonLineTest {

  @Test
  void theLineIsTheOneThatTheBuildNames() {
    String expected = System.getProperty("ioemt.test.jackson");
    assertThat(PackageVersion.VERSION).hasToString(expected);
    assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION).hasToString(expected);
  }
}
