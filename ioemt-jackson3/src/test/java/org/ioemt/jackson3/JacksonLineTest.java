package org.ioemt.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.PackageVersion;

/** The build tests two lines of Jackson; here each run proves that it has the one it was given. */
class JacksonLineTest {

  @Test
  void theLineIsTheOneThatTheBuildNames() {
    String expected = System.getProperty("ioemt.test.jackson");
    assertThat(PackageVersion.VERSION).hasToString(expected);
    assertThat(tools.jackson.core.json.PackageVersion.VERSION).hasToString(expected);
  }
}
