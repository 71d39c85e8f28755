package org.ioemt.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @ParameterizedTest
  @EnumSource
  void evidenceIsReadBack(Evidence evidence) {
    assertThat(Evidence.of(evidence.code())).isSameAs(evidence);
  }

  @Test
  void evidenceIsNeverGuessed() {
    assertThat(Evidence.find("verified")).isEmpty();
    assertThatThrownBy(() -> Evidence.of("verified"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'verified'");
  }

  @Test
  void aCitationHasANameOrAnAddress() {
    assertThat(Citation.of("Act")).hasToString("Act");
    assertThat(Citation.web("https://a.example/b")).hasToString("https://a.example/b");
    assertThat(Citation.of("Act", "https://a.example/b")).hasToString("Act, https://a.example/b");
    assertThat(Citation.of("Act").url()).isEmpty();
    assertThat(Citation.web("https://a.example/b").document()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a.example", "ftp://a.example", "https://a example", "https://ä.example"})
  void whatIsNoAddressIsRefused(String url) {
    assertThatThrownBy(() -> Citation.web(url)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBlankNameIsRefused() {
    assertThatThrownBy(() -> Citation.of(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DataEdition("", LocalDate.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEditionOfTheTablesIsKnown() {
    assertThat(DataEdition.shipped().name()).isEqualTo(DataEdition.shipped().date().toString());
    assertThat(DataEdition.shipped()).hasToString(DataEdition.shipped().name());
  }

  @Test
  void citationsAreValues() {
    EqualsVerifier.forClass(Citation.class).verify();
  }
}
