package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** That a run is in the company that its configuration names. */
class ProviderTest {

  @Test
  void theProviderIsTheOneNamed() throws URISyntaxException {
    URI provider =
        Validation.byDefaultProvider()
            .configure()
            .getClass()
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toURI();
    assertThat(Path.of(provider).getFileName())
        .hasToString(System.getProperty("ioemt.test.provider") + ".jar");
  }

  @Test
  void anExpressionLanguageIsThereOrNot() {
    assertThat(Hosts.hasEl()).isEqualTo(Boolean.getBoolean("ioemt.test.el"));
  }
}
