package org.ioemt.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Citation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real tables: whole, and right where a wrong answer would hurt most. */
class ShippedCrosswalkTest {

  private static final Crosswalk SHIPPED = Crosswalk.shipped();

  private static Standardization ask(String where, String title) {
    return SHIPPED.standardize(Qualification.of(Jurisdiction.of(where), title));
  }

  @Test
  void theTablesHoldWhatTheyWereMadeWith() {
    assertThat(SHIPPED.countries()).hasSize(84);
    assertThat(SHIPPED.rows()).hasSize(552);
    assertThat(SHIPPED.rows()).extracting(CrosswalkRow::code).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> everyTitleAndAliasOfEveryRowYieldsItsRow() {
    return SHIPPED.countries().stream()
        .map(
            country ->
                DynamicTest.dynamicTest(
                    country.englishName(),
                    () -> {
                      for (CrosswalkRow row : SHIPPED.rows(country)) {
                        yieldsItsRow(row, row.title());
                        row.aliases().forEach(alias -> yieldsItsRow(row, alias));
                      }
                    }));
  }

  private static void yieldsItsRow(CrosswalkRow row, String spelling) {
    for (StandardizationPolicy policy : StandardizationPolicy.values()) {
      for (String form :
          List.of(spelling, spelling.toUpperCase(Locale.ROOT), spelling.replace(' ', '-'))) {
        Standardization answer =
            SHIPPED.standardize(Qualification.of(row.jurisdiction(), form), policy);
        assertThat(answer.rows()).as("%s as '%s'", row.code(), form).contains(row);
        assertThat(answer.edition()).isEqualTo(SHIPPED.edition());
        Set<Optional<ProviderLevel>> levels =
            answer.rows().stream().map(CrosswalkRow::level).collect(Collectors.toSet());
        if (levels.size() > 1) {
          assertThat(answer).as(form).isInstanceOf(Disputed.class);
        }
        answer.level().ifPresent(level -> assertThat(answer.levels()).contains(level));
      }
    }
  }

  /** Nothing that the policy accepts lies above what any matching row names as its lowest. */
  @Test
  void conservativeNeverAcceptsMoreThanTheLowestLevelInQuestion() {
    for (CrosswalkRow row : SHIPPED.rows()) {
      Standardization answer =
          SHIPPED.standardize(Qualification.of(row.jurisdiction(), row.title()));
      answer
          .level()
          .ifPresent(
              accepted -> {
                assertThat(accepted.isAtMost(row.level().orElseThrow())).as(row.code()).isTrue();
                row.alternative()
                    .ifPresent(a -> assertThat(accepted.isAtMost(a)).as(row.code()).isTrue());
              });
    }
  }

  @Test
  void strictAcceptsJustTheRowsThatAreReadVerifiedAndUndisputed() {
    Set<String> accepted = new HashSet<>();
    for (CrosswalkRow row : SHIPPED.rows()) {
      if (SHIPPED
          .standardize(
              Qualification.of(row.jurisdiction(), row.title()), StandardizationPolicy.STRICT)
          .level()
          .isPresent()) {
        accepted.add(row.code());
      }
    }
    assertThat(accepted).hasSize(32).contains("DE-NOTFALLSANITAETER", "JP-KYUKYU-TAIIN");
  }

  @Test
  void noRowLosesItsEvidenceBasisOrSource() {
    for (CrosswalkRow row : SHIPPED.rows()) {
      Standardization answer =
          SHIPPED.standardize(Qualification.of(row.jurisdiction(), row.title()));
      CrosswalkRow found =
          answer.rows().stream().filter(r -> r.code().equals(row.code())).findFirst().orElseThrow();
      assertThat(found.evidence()).isEqualTo(row.evidence());
      assertThat(found.basis()).isEqualTo(row.basis());
      assertThat(found.source().flatMap(Citation::url))
          .isEqualTo(row.source().flatMap(Citation::url));
      assertThat(found.note()).isNotBlank();
    }
  }

  /** The counts of the table's own README, by level. */
  @Test
  void countsByLevel() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (CrosswalkRow row : SHIPPED.rows()) {
      counts.merge(row.level().map(ProviderLevel::code).orElse("-"), 1L, Long::sum);
    }
    assertThat(counts)
        .containsOnly(
            Map.entry("PEP", 46L),
            Map.entry("PARAMEDIC", 136L),
            Map.entry("AEMT", 103L),
            Map.entry("EMT", 119L),
            Map.entry("EMR", 80L),
            Map.entry("-", 68L));
  }

  @ParameterizedTest
  @CsvSource({
    "DE, Notfallsanitäter, STANDARDIZED, PARAMEDIC",
    "DE, NOTFALLSANITÄTERIN, STANDARDIZED, PARAMEDIC",
    "DE, NotSan, STANDARDIZED, PARAMEDIC",
    "DE, Rettungssanitäter, STANDARDIZED, EMT",
    "DE, Rettungsassistent, DISPUTED, AEMT",
    "DE, Sanitäter, DISPUTED,",
    "DE, Sanitätshelfer, OUTSIDE_LADDER,",
    "CH, Rettungssanitäter, STANDARDIZED, PARAMEDIC",
    "AT, Rettungssanitäter, STANDARDIZED, EMT",
    "US, Paramedic, STANDARDIZED, PARAMEDIC",
    "US-NY, Nationally Registered Paramedic, STANDARDIZED, PARAMEDIC",
    "US, EMT-I/99, DISPUTED, AEMT",
    "IE, Paramedic, DISPUTED, AEMT",
    "RO, Paramedic (SMURD), DISPUTED, EMR",
    "JP, 救急隊員 (救急科課程修了), STANDARDIZED, EMT",
    "FR, ARM, OUTSIDE_LADDER,",
    "GB, Ambulance Technician, DISPUTED, EMT",
    "TR, HEKİM (112 ACİL YARDIM AMBULANSI), INSUFFICIENT,",
    "TR, Hekim, INSUFFICIENT,",
    "PE, Médico especialista, INSUFFICIENT,",
    "DE, Paramedic, UNLISTED,",
    "KI, Paramedic, UNLISTED,",
  })
  void namedTitles(String where, String title, String code, ProviderLevel level) {
    Standardization answer = ask(where, title);
    assertThat(answer.kind().code()).isEqualTo(code);
    assertThat(answer.level()).isEqualTo(Optional.ofNullable(level));
  }

  /** A bracket that tells the ambulance physician from any physician must not be dropped. */
  @Test
  void aBareTitleIsNotAcceptedForABracketedOne() {
    assertThat(ask("PE", "Médico especialista").reason())
        .isEqualTo(StandardizationReason.QUALIFIER_OMITTED);
    assertThat(ask("PE", "Médico especialista (ambulancia Tipo III)").level())
        .contains(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);
  }

  @Test
  void aFreeTextAuthorityBecomesAReferenceOnlyByItsExactName() {
    CrosswalkRow row = SHIPPED.row("GB-PHEM").orElseThrow();
    assertThat(row.authorities(Authorities.shipped()))
        .extracting(authority -> authority.id().toString())
        .contains("GB-GMC", "GB-IBTPHEM", "GB-FPHC");
    assertThat(SHIPPED.row("DE-RETTUNGSHELFER").orElseThrow().authorities(Authorities.shipped()))
        .isEmpty();
    assertThat(SHIPPED.row("US-AK-MICP").orElseThrow().authorities(Authorities.shipped()))
        .as("a subdivision's own authority")
        .extracting(authority -> authority.id().toString())
        .containsExactly("US-AK-EMS-PROGRAM");
  }

  @Test
  void rowsAreFoundByCode() {
    assertThat(SHIPPED.row("US-AK-MICP")).isPresent();
    assertThat(SHIPPED.row("US-NO-SUCH-ROW")).isEmpty();
    assertThat(SHIPPED.row("nonsense")).isEmpty();
    assertThat(SHIPPED.rows(Jurisdiction.of("US-AK")))
        .isNotEmpty()
        .allMatch(row -> row.jurisdiction().code().equals("US-AK"));
  }
}
