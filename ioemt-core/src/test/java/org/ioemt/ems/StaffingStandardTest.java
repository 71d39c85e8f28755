package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.ems.Shift.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StaffingStandardTest {

  static Stream<StaffingStandard> shipped() {
    return StaffingStandard.shipped().stream();
  }

  @Test
  void fourteenStandardsAreShippedTwoOfThemReadAtTheirStewards() {
    assertThat(shipped()).hasSize(14);
    assertThat(shipped().filter(s -> s.evidence() == Evidence.VERIFIED))
        .extracting(StaffingStandard::code)
        .containsExactly("FR-SMUR", "US-NC");
    assertThat(shipped()).extracting(StaffingStandard::code).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedStandardHasItsPlaceItsSourceAndItsNote(StaffingStandard standard) {
    assertThat(standard.code()).startsWith(standard.jurisdiction().orElseThrow().code());
    assertThat(standard.source().orElseThrow().document()).isPresent();
    assertThat(standard.source().orElseThrow().url()).isPresent();
    assertThat(standard.note()).isPresent();
    assertThat(StaffingStandard.of(standard.code())).isSameAs(standard);
    assertThat(StaffingStandard.builder().from(standard).build()).isEqualTo(standard);
  }

  /** The titles of the texts are read as everywhere: through the crosswalk. */
  @ParameterizedTest
  @CsvSource({
    "DE-BY-KTW, DE, Rettungssanitäter, -",
    "DE-BY-NEF, DE, Notarzt, Rettungssanitäter",
    "DE-BY-RTW, DE, Notfallsanitäter, Rettungssanitäter",
    "DE-NW-KTW, DE, Rettungssanitäter, Rettungshelfer",
    "DE-NW-NEF, DE, Notarzt, Rettungsassistent",
    "DE-NW-RTW, DE, Rettungsassistent, Rettungssanitäter",
    "FR-SMUR, FR, Médecin SMUR, -",
    "PL-ZRM-S, PL, Lekarz systemu, -",
    "US-AL-ALS-1, US, Paramedic, -",
    "US-AL-ALS-2, US, Advanced EMT, -",
    "US-MA-ALS, US, EMT-Paramedic, -",
    "US-MEDICARE-ALS, US, EMT-Intermediate/99, -",
    "US-MEDICARE-BLS, US, EMT, -",
    "US-NC, US, EMT, EMR",
  })
  void theLevelsAreThoseOfTheTitles(String code, String country, String caregiver, String driver) {
    StaffingStandard standard = StaffingStandard.of(code);
    assertThat(standard.primaryCaregiver()).isEqualTo(level(country, caregiver));
    if (driver.equals("-")) {
      assertThat(standard.driverLevel()).isEmpty();
    } else {
      assertThat(standard.driverLevel()).isEqualTo(level(country, driver));
    }
  }

  private static Optional<ProviderLevel> level(String country, String title) {
    Optional<ProviderLevel> level =
        Crosswalk.shipped()
            .standardize(
                Qualification.of(Jurisdiction.of(country), title),
                StandardizationPolicy.CONSERVATIVE)
            .level();
    assertThat(level).as(title).isPresent();
    return level;
  }

  @Test
  void aPhysicianUnitAsksForAPhysician() {
    assertThat(shipped().filter(s -> s.careLevel() == CareLevel.PHYSICIAN))
        .hasSize(4)
        .allMatch(StaffingStandard::physician);
    assertThat(shipped().filter(s -> s.careLevel() != CareLevel.PHYSICIAN))
        .noneMatch(StaffingStandard::physician);
  }

  @Test
  void anUnknownCodeIsNamed() {
    assertThat(StaffingStandard.find("US-XX")).isEmpty();
    assertThatThrownBy(() -> StaffingStandard.of("US-XX"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 'US-XX'");
  }

  @Test
  void aStandardThatCannotBeIsRefused() {
    refused(standard().people(0), "people: expected 1 to 20, found 0");
    refused(standard().people(21), "people: expected 1 to 20, found 21");
    refused(standard().driver(false), "driverLevel: must be absent where no driver is asked for");
    refused(standard().evidence(Evidence.SECONDARY), "source: expected one");
    refused(standard().evidence(Evidence.VERIFIED), "source: expected one");
    for (String text : List.of("", " ", "a\nb", "x".repeat(501))) {
      refused(standard().name(text), "name: expected");
      refused(standard().note(text), "note: expected");
    }
    for (String text : List.of("", " A", "a\nb", "x".repeat(65))) {
      refused(standard().code(text), "code: expected");
    }
    assertThat(standard().people(20).name("x".repeat(500)).code("x".repeat(64)).build())
        .isNotNull();
  }

  private static void refused(StaffingStandard.Builder builder, String why) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("staffing standard, ")
        .hasMessageContaining(why);
  }
}
