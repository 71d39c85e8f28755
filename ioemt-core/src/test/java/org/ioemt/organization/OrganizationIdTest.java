package org.ioemt.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"US-NREMT", "AB", "77", "A1-2-B"})
  void anIdRoundTrips(String text) {
    assertThat(OrganizationId.of(text)).hasToString(text);
    assertThat(OrganizationId.find(text)).contains(OrganizationId.of(text));
  }

  @Test
  void twoToEightyCharactersAreAllowed() {
    assertThat(OrganizationId.find("A")).isEmpty();
    assertThat(OrganizationId.find("AB")).isPresent();
    assertThat(OrganizationId.find("A".repeat(80))).isPresent();
    assertThat(OrganizationId.find("A".repeat(81))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "us-nremt",
        "US_NREMT",
        "US--NREMT",
        "-US",
        "US-",
        "US NREMT",
        " US",
        "ÄK",
        "İD",
        "--"
      })
  void anotherFormIsRefused(String text) {
    assertThat(OrganizationId.find(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationId.of(text))
        .withMessageStartingWith("organization id: expected 2 to 80 capital letters")
        .withMessageEndingWith("found '" + text + "'");
  }

  @Test
  void orderIsThatOfTheText() {
    assertThat(OrganizationId.of("AB")).isLessThan(OrganizationId.of("AC"));
  }

  @Test
  void equalityIsThatOfTheText() {
    EqualsVerifier.forClass(OrganizationId.class).withNonnullFields("id").verify();
  }
}
