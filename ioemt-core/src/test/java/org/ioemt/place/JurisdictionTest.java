package org.ioemt.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.ioemt.internal.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

  private static final Jurisdiction US = Jurisdiction.of("US");
  private static final Jurisdiction NEW_YORK = Jurisdiction.of("US-NY");

  @Test
  void theShippedCountriesAreThoseOfTheJdk() {
    List<String> codes =
        Table.read(Jurisdiction.class, "countries.tsv", "code", "name").rows().stream()
            .map(row -> row.text("code"))
            .toList();
    assertThat(codes).isSorted().containsExactlyInAnyOrder(Locale.getISOCountries());
  }

  @Test
  void everyCountryRoundTripsAndIsShared() {
    for (String code : Locale.getISOCountries()) {
      Jurisdiction country = Jurisdiction.of(code);
      assertThat(country).hasToString(code).isSameAs(Jurisdiction.of(code));
      assertThat(Jurisdiction.find(code)).containsSame(country);
      assertThat(country.country()).isSameAs(country);
      assertThat(country.subdivision()).isEmpty();
      assertThat(country.isCountry()).isTrue();
      assertThat(country.englishName()).isNotBlank();
    }
  }

  @Test
  void aSubdivisionKnowsItsCountry() {
    assertThat(NEW_YORK).hasToString("US-NY");
    assertThat(NEW_YORK.code()).isEqualTo("US-NY");
    assertThat(NEW_YORK.country()).isSameAs(US);
    assertThat(NEW_YORK.subdivision()).contains("NY");
    assertThat(NEW_YORK.isCountry()).isFalse();
    assertThat(NEW_YORK.englishName()).isEqualTo("United States (US-NY)");
    assertThat(Jurisdiction.find("US-NY")).contains(NEW_YORK);
  }

  @Test
  void withinIsReflexiveAndPointsFromPartToWhole() {
    assertThat(NEW_YORK.isWithin(US)).isTrue();
    assertThat(NEW_YORK.isWithin(NEW_YORK)).isTrue();
    assertThat(US.isWithin(US)).isTrue();
    assertThat(US.isWithin(NEW_YORK)).isFalse();
    assertThat(NEW_YORK.isWithin(Jurisdiction.of("US-NJ"))).isFalse();
    assertThat(NEW_YORK.isWithin(Jurisdiction.of("CA"))).isFalse();
  }

  @Test
  void ofASubdivisionOnlyTheFormIsChecked() {
    assertThat(Jurisdiction.of("DE-ZZ").subdivision()).contains("ZZ");
    assertThat(Jurisdiction.of("IT-21").subdivision()).contains("21");
    assertThat(Jurisdiction.of("AU-TAS").subdivision()).contains("TAS");
    assertThat(Jurisdiction.of("AR-B").subdivision()).contains("B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "D", "de", "De", "DEU", " DE", "DE ", "XX", "ZZ", "UK", "US-", "US-ABCD", "US-ny",
        "US-N Y", "US_NY", "XX-NY", "US-NY-1", "US--", "ΔE", "276", "US-Ä"
      })
  void whatIsNoCodeIsRefused(String text) {
    assertThat(Jurisdiction.find(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of(text))
        .withMessageContaining("expected an ISO 3166-1 alpha-2 code")
        .withMessageContaining("found '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "de, DE",
    "it, IT",
    "id, ID",
    "us-ny, US-NY",
    "US_NY, US-NY",
    "uk, GB",
    "UK-SCT, GB-SCT",
    "EL, GR"
  })
  void theErrorProposesWhatWasProbablyMeant(String text, String meant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of(text))
        .withMessageEndingWith("found '" + text + "'; did you mean '" + meant + "'?");
  }

  @Test
  void whatResemblesNothingGetsNoProposal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of("XX"))
        .withMessageEndingWith("found 'XX'");
  }

  @Test
  void codesAreFoldedTheSameUnderATurkishDefault() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Jurisdiction.of("it"))
          .withMessageContaining("did you mean 'IT'?");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Jurisdiction.of(null));
    assertThatNullPointerException().isThrownBy(() -> Jurisdiction.find(null));
  }

  @Test
  void orderIsThatOfTheCodes() {
    Jurisdiction[] places = {NEW_YORK, US, Jurisdiction.of("AD"), Jurisdiction.of("US-CA")};
    Arrays.sort(places);
    assertThat(places).extracting(Jurisdiction::code).containsExactly("AD", "US", "US-CA", "US-NY");
  }

  @Test
  void equalityIsThatOfTheCode() {
    EqualsVerifier.forClass(Jurisdiction.class)
        .withOnlyTheseFields("code")
        .withNonnullFields("code")
        .withPrefabValues(Jurisdiction.class, US, NEW_YORK)
        .verify();
    assertThat(Jurisdiction.of("US-NY")).isEqualTo(NEW_YORK).hasSameHashCodeAs(NEW_YORK);
  }
}
