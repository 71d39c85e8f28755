package org.ioemt.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.crosswalk.StandardizationPolicy.CONSERVATIVE;
import static org.ioemt.crosswalk.StandardizationPolicy.PROPOSED;
import static org.ioemt.crosswalk.StandardizationPolicy.STRICT;
import static org.ioemt.level.ProviderLevel.AEMT;
import static org.ioemt.level.ProviderLevel.EMR;
import static org.ioemt.level.ProviderLevel.EMT;
import static org.ioemt.level.ProviderLevel.PARAMEDIC;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ioemt.credential.Qualification;
import org.ioemt.internal.table.TableException;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.EmsRole;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.source.Citation;
import org.ioemt.source.DataEdition;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.ioemt.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of standardization, shown on invented rows of a country that has none. */
class CrosswalkTest {

  private static final Jurisdiction AQ = Jurisdiction.of("AQ");
  private static final Jurisdiction AQ_N = Jurisdiction.of("AQ-N");

  private static CrosswalkRow.Builder row(Jurisdiction where, String title, ProviderLevel level) {
    CrosswalkRow.Builder row = row(where, title);
    return row.level(level);
  }

  private static CrosswalkRow.Builder row(Jurisdiction where, String title) {
    return CrosswalkRow.builder()
        .code(
            where.code() + "-ROW-" + Integer.toHexString(title.hashCode()).toUpperCase(Locale.ROOT))
        .jurisdiction(where)
        .title(title)
        .language(LanguageTag.of("en"))
        .english(title)
        .status(RowStatus.CURRENT)
        .disputed(false)
        .evidence(Evidence.VERIFIED)
        .basis(LevelBasis.SKILLS_READ)
        .note("Invented.")
        .source(Citation.web("https://example.org/"));
  }

  /** A crosswalk of shipped-like rows, in which several may share a title. */
  private static Standardization ask(
      StandardizationPolicy policy, Jurisdiction where, String title, CrosswalkRow... rows) {
    CountryTable table = CountryTable.of(DataEdition.shipped(), List.of(rows));
    Entry entry = table.find(where, Qualification.of(where, title).titleKey());
    assertThat(entry).as(title).isNotNull();
    return entry.answer(policy);
  }

  @Nested
  class OneRow {

    @Test
    void undisputedWithSkillsReadIsStandardizedUnderEveryPolicy() {
      CrosswalkRow row = row(AQ, "Medic", PARAMEDIC).build();
      for (StandardizationPolicy policy : StandardizationPolicy.values()) {
        Standardization answer = ask(policy, AQ, "medic", row);
        assertThat(answer).isInstanceOf(Standardized.class);
        assertThat(answer.level()).contains(PARAMEDIC);
        assertThat(answer.reason()).isEqualTo(StandardizationReason.UNDISPUTED);
        assertThat(answer.rows()).containsExactly(row);
        assertThat(answer.matched()).contains("Medic");
        assertThat(answer.policy()).isEqualTo(policy);
      }
    }

    @Test
    void secondaryEvidenceAndARoleReadSatisfyConservativeButNotStrict() {
      CrosswalkRow row =
          row(AQ, "Medic", AEMT)
              .evidence(Evidence.SECONDARY)
              .basis(LevelBasis.ROLE_OR_EDUCATION_READ)
              .build();
      assertThat(ask(CONSERVATIVE, AQ, "Medic", row).level()).contains(AEMT);
      Standardization strict = ask(STRICT, AQ, "Medic", row);
      assertThat(strict).isInstanceOf(Insufficient.class);
      assertThat(strict.reason()).isEqualTo(StandardizationReason.EVIDENCE_BELOW_POLICY);
    }

    @Test
    void anInferredLevelIsShownButNotAccepted() {
      CrosswalkRow row = row(AQ, "Medic", AEMT).basis(LevelBasis.INFERRED).build();
      Standardization answer = ask(CONSERVATIVE, AQ, "Medic", row);
      assertThat(answer).isInstanceOf(Insufficient.class);
      assertThat(answer.level()).isEmpty();
      assertThat(answer.proposed()).contains(AEMT);
      assertThat(answer.reason()).isEqualTo(StandardizationReason.BASIS_BELOW_POLICY);

      Standardization proposed = ask(PROPOSED, AQ, "Medic", row);
      assertThat(proposed.level()).contains(AEMT);
      assertThat(proposed.reason()).isEqualTo(StandardizationReason.PROPOSED_ONLY);
    }

    @Test
    void anUnverifiedTitleIsNotAccepted() {
      CrosswalkRow row =
          row(AQ, "Medic", AEMT).evidence(Evidence.UNVERIFIED).basis(LevelBasis.INFERRED).build();
      assertThat(ask(CONSERVATIVE, AQ, "Medic", row).reason())
          .isEqualTo(StandardizationReason.EVIDENCE_BELOW_POLICY);
    }

    @Test
    void ofADisputeConservativeTakesTheLowerLevelAndStrictNone() {
      CrosswalkRow up = row(AQ, "Medic", AEMT).alternative(PARAMEDIC).disputed(true).build();
      Standardization answer = ask(CONSERVATIVE, AQ, "Medic", up);
      assertThat(answer).isInstanceOf(Disputed.class);
      assertThat(answer.level()).contains(AEMT);
      assertThat(answer.levels()).containsExactly(AEMT, PARAMEDIC);

      CrosswalkRow down = row(AQ, "Medic", AEMT).alternative(EMR).disputed(true).build();
      assertThat(ask(CONSERVATIVE, AQ, "Medic", down).level()).contains(EMR);
      assertThat(ask(CONSERVATIVE, AQ, "Medic", down).proposed()).contains(AEMT);
      assertThat(ask(PROPOSED, AQ, "Medic", down).level()).contains(AEMT);

      Standardization strict = ask(STRICT, AQ, "Medic", down);
      assertThat(strict).isInstanceOf(Disputed.class);
      assertThat(strict.level()).isEmpty();
      assertThat(strict.reason()).isEqualTo(StandardizationReason.DISPUTE_NOT_ACCEPTED);
    }

    @Test
    void ofADisputeThatNamesNoAlternativeNothingIsAccepted() {
      CrosswalkRow row = row(AQ, "Medic", EMR).disputed(true).build();
      Standardization answer = ask(CONSERVATIVE, AQ, "Medic", row);
      assertThat(answer).isInstanceOf(Disputed.class);
      assertThat(answer.level()).isEmpty();
      assertThat(answer.reason()).isEqualTo(StandardizationReason.NO_ALTERNATIVE_NAMED);
    }

    @ParameterizedTest
    @EnumSource(OutsideKind.class)
    void aRowOutsideTheLadderHasNoLevelUnderAnyPolicy(OutsideKind kind) {
      CrosswalkRow row = row(AQ, "Helper").outside(kind).alternative(EMT).disputed(true).build();
      for (StandardizationPolicy policy : StandardizationPolicy.values()) {
        Standardization answer = ask(policy, AQ, "Helper", row);
        assertThat(answer).isInstanceOf(OutsideLadder.class);
        assertThat(answer.level()).isEmpty();
        assertThat(answer.levels()).containsExactly(EMT);
        assertThat(((OutsideLadder) answer).outside()).isEqualTo(kind);
      }
    }

    @Test
    void onlyDispatchersAndDriversStandForOneRole() {
      assertThat(role(OutsideKind.DISPATCHER)).contains(EmsRole.EMERGENCY_MEDICAL_DISPATCHER);
      assertThat(role(OutsideKind.DRIVER)).contains(EmsRole.VEHICLE_OPERATOR);
      assertThat(role(OutsideKind.NURSE)).isEmpty();
      assertThat(role(OutsideKind.PHYSICIAN_OTHER)).isEmpty();
      assertThat(role(OutsideKind.OTHER)).isEmpty();
    }

    private Optional<EmsRole> role(OutsideKind kind) {
      CrosswalkRow row = row(AQ, "Helper").outside(kind).build();
      return ((OutsideLadder) ask(CONSERVATIVE, AQ, "Helper", row)).role();
    }
  }

  @Nested
  class SeveralRows {

    private final CrosswalkRow low = row(AQ, "Medic I", EMT).addAlias("Medic").build();
    private final CrosswalkRow high = row(AQ, "Medic II", PARAMEDIC).addAlias("Medic").build();

    @Test
    void aSharedTitleYieldsAllRowsAndTheLowestLevel() {
      Standardization answer = ask(CONSERVATIVE, AQ, "Medic", low, high);
      assertThat(answer).isInstanceOf(Disputed.class);
      assertThat(answer.rows()).containsExactly(low, high);
      assertThat(answer.level()).contains(EMT);
      assertThat(answer.proposed()).isEmpty();
    }

    @Test
    void proposedTakesNoneOfSeveral() {
      Standardization answer = ask(PROPOSED, AQ, "Medic", low, high);
      assertThat(answer.level()).isEmpty();
      assertThat(answer.reason()).isEqualTo(StandardizationReason.ROWS_DIFFER);
    }

    @Test
    void oneRowWithTooLittleEvidenceIsEnoughToAcceptNothing() {
      CrosswalkRow weak =
          row(AQ, "Medic III", AEMT).addAlias("Medic").basis(LevelBasis.INFERRED).build();
      Standardization answer = ask(CONSERVATIVE, AQ, "Medic", low, high, weak);
      assertThat(answer).isInstanceOf(Disputed.class);
      assertThat(answer.level()).isEmpty();
      assertThat(answer.reason()).isEqualTo(StandardizationReason.BASIS_BELOW_POLICY);
    }

    @Test
    void aRowOutsideTheLadderAmongOthersLeavesNoLevel() {
      CrosswalkRow nurse =
          row(AQ, "Nurse medic").addAlias("Medic").outside(OutsideKind.NURSE).build();
      Standardization answer = ask(CONSERVATIVE, AQ, "Medic", low, nurse);
      assertThat(answer).isInstanceOf(Disputed.class);
      assertThat(answer.level()).isEmpty();
      assertThat(answer.reason()).isEqualTo(StandardizationReason.ROWS_DIFFER);
    }

    @Test
    void rowsThatAgreeInLevelAreNoDispute() {
      CrosswalkRow twin = row(AQ, "Medic 1", EMT).addAlias("Medic").build();
      Standardization answer = ask(CONSERVATIVE, AQ, "Medic", low, twin);
      assertThat(answer).isInstanceOf(Standardized.class);
      assertThat(answer.rows()).containsExactly(low, twin);
    }
  }

  @Nested
  class Places {

    private final CrosswalkRow national = row(AQ, "Medic", PARAMEDIC).build();
    private final CrosswalkRow northern = row(AQ_N, "Medic", EMT).build();

    @Test
    void theSubdivisionsOwnRowComesFirst() {
      assertThat(ask(CONSERVATIVE, AQ_N, "Medic", national, northern).level()).contains(EMT);
      assertThat(ask(CONSERVATIVE, AQ, "Medic", national, northern).level()).contains(PARAMEDIC);
    }

    @Test
    void aSubdivisionWithoutTheTitleFallsBackToItsCountry() {
      assertThat(ask(CONSERVATIVE, Jurisdiction.of("AQ-S"), "Medic", national, northern).rows())
          .containsExactly(national);
    }
  }

  @Nested
  class Brackets {

    private final CrosswalkRow bracketed = row(AQ, "Medic (harbor service)", EMT).build();

    @Test
    void theQualifierMayBeLeftOutButThenALevelIsOnlyProposed() {
      assertThat(ask(CONSERVATIVE, AQ, "Medic (Harbor Service)", bracketed).level()).contains(EMT);

      Standardization bare = ask(CONSERVATIVE, AQ, "Medic", bracketed);
      assertThat(bare).isInstanceOf(Insufficient.class);
      assertThat(bare.reason()).isEqualTo(StandardizationReason.QUALIFIER_OMITTED);
      assertThat(bare.matched()).contains("Medic (harbor service)");
      assertThat(ask(PROPOSED, AQ, "Medic", bracketed).level()).contains(EMT);
    }

    @Test
    void theQualifierIsPartOfTheKeyWhereTheTitleWouldCollide() {
      CrosswalkRow plain = row(AQ, "Medic", PARAMEDIC).build();
      assertThat(ask(CONSERVATIVE, AQ, "Medic", bracketed, plain).rows()).containsExactly(plain);

      CrosswalkRow alias = row(AQ, "Rescuer", EMR).addAlias("Medic").build();
      assertThat(ask(CONSERVATIVE, AQ, "Medic", bracketed, alias).rows()).containsExactly(alias);

      CrosswalkRow other = row(AQ, "Medic (mountain service)", AEMT).build();
      CountryTable two = CountryTable.of(DataEdition.shipped(), List.of(bracketed, other));
      assertThat(two.find(AQ, Qualification.of(AQ, "Medic").titleKey())).isNull();
    }

    @Test
    void aSubdivisionsBracketNeverHidesTheCountrysTitle() {
      CrosswalkRow national = row(AQ, "Medic", PARAMEDIC).build();
      CrosswalkRow northern = row(AQ_N, "Medic (volunteer)", EMR).build();
      assertThat(ask(CONSERVATIVE, AQ_N, "Medic", national, northern).rows())
          .containsExactly(national);
    }
  }

  @Nested
  class Dates {

    private final CrosswalkRow old =
        row(AQ, "Medic of old", AEMT)
            .addAlias("Medic")
            .status(RowStatus.LEGACY)
            .since(PartialDate.of("1990"))
            .until(PartialDate.of("2013-12-31"))
            .build();
    private final CrosswalkRow now =
        row(AQ, "Medic of now", PARAMEDIC).addAlias("Medic").since(PartialDate.of("2014")).build();

    private Standardization on(String day, String title) {
      CountryTable table = CountryTable.of(DataEdition.shipped(), List.of(old, now));
      Entry entry = table.find(AQ, Qualification.of(AQ, title).titleKey());
      return entry.answer(CONSERVATIVE, LocalDate.parse(day));
    }

    @Test
    void theDayOfAwardTellsNamesakesApart() {
      assertThat(on("2013-12-31", "Medic").level()).contains(AEMT);
      assertThat(on("2014-01-01", "Medic").level()).contains(PARAMEDIC);
      assertThat(on("2014-01-01", "Medic").rows()).containsExactly(now);
    }

    @Test
    void aTitleThatWasNotAwardedThenIsNotAccepted() {
      Standardization answer = on("2020-05-05", "Medic of old");
      assertThat(answer).isInstanceOf(Insufficient.class);
      assertThat(answer.reason()).isEqualTo(StandardizationReason.NOT_AWARDED_THEN);
      assertThat(answer.level()).isEmpty();
      assertThat(answer.proposed()).contains(AEMT);
      assertThat(answer.rows()).containsExactly(old);
    }

    @Test
    void askingAgainGivesTheSameAnswerObject() {
      CountryTable table = CountryTable.of(DataEdition.shipped(), List.of(old, now));
      Entry entry = table.find(AQ, Qualification.of(AQ, "Medic").titleKey());
      LocalDate day = LocalDate.parse("2020-01-01");
      assertThat(entry.answer(CONSERVATIVE)).isSameAs(entry.answer(CONSERVATIVE));
      assertThat(entry.answer(STRICT, day)).isSameAs(entry.answer(STRICT, day));
    }
  }

  @Nested
  class Composition {

    private final CrosswalkRow first = row(AQ, "Medic", EMT).addAlias("Rescuer").build();
    private final Crosswalk base = Crosswalk.empty().plus(List.of(first));

    @Test
    void theUsersRowWinsAndTheAnswerSaysSo() {
      CrosswalkRow own = row(AQ, "Rescuer", AEMT).build();
      Crosswalk crosswalk = base.plus(List.of(own));
      Standardization answer = crosswalk.standardize(Qualification.of(AQ, "Rescuer"));
      assertThat(answer.level()).contains(AEMT);
      assertThat(answer.rows()).containsExactly(own);
      assertThat(answer.replaced()).containsExactly(first);
      assertThat(crosswalk.standardize(Qualification.of(AQ, "Medic")).rows())
          .containsExactly(first);
      assertThat(base.standardize(Qualification.of(AQ, "Rescuer")).rows()).containsExactly(first);
    }

    @Test
    void aRowWithTheSameCodeReplacesTheRowUnderAllItsTitles() {
      CrosswalkRow own = CrosswalkRow.builder().from(first).aliases(List.of()).level(AEMT).build();
      Crosswalk crosswalk = base.plus(List.of(own));
      assertThat(crosswalk.standardize(Qualification.of(AQ, "Medic")).level()).contains(AEMT);
      assertThat(crosswalk.standardize(Qualification.of(AQ, "Rescuer")))
          .isInstanceOf(Unlisted.class);
      assertThat(crosswalk.rows(AQ)).containsExactly(own);
    }

    @Test
    void ofASharedTitleTheOtherRowStaysWhereOneIsReplaced() {
      CrosswalkRow one = row(AQ, "Medic", EMT).build();
      CrosswalkRow other = row(AQ, "MEDIC", EMT).build();
      CountryTable table = CountryTable.of(DataEdition.shipped(), List.of(one, other));
      CrosswalkRow own = CrosswalkRow.builder().from(one).title("Harbor medic").level(AEMT).build();
      CountryTable more = table.plus(List.of(own));
      assertThat(more.find(AQ, Qualification.of(AQ, "Medic").titleKey()).match().rows())
          .containsExactly(other);
      assertThat(more.rows()).containsExactly(other, own);
    }

    @Test
    void duplicatesWithinOneSetAreRefused() {
      CrosswalkRow twin = row(AQ, "RESCUER", AEMT).build();
      assertThatThrownBy(() -> Crosswalk.empty().plus(List.of(first, twin)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(first.code())
          .hasMessageContaining(twin.code())
          .hasMessageContaining("RESCUER");
      assertThatThrownBy(() -> Crosswalk.empty().plus(List.of(first, first)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("twice");
    }

    @Test
    void rowsCanBePutOverTheShippedTables() {
      Jurisdiction de = Jurisdiction.of("DE");
      CrosswalkRow own = row(de, "Notfallsanitäter", AEMT).build();
      Crosswalk crosswalk = Crosswalk.shipped().plus(List.of(own));
      Standardization answer = crosswalk.standardize(Qualification.of(de, "Notfallsanitäter"));
      assertThat(answer.level()).contains(AEMT);
      assertThat(answer.replaced())
          .extracting(CrosswalkRow::code)
          .containsExactly("DE-NOTFALLSANITAETER");
      assertThat(Crosswalk.shipped().standardize(Qualification.of(de, "Notfallsanitäter")).level())
          .contains(PARAMEDIC);
    }
  }

  @Nested
  class Unknown {

    private final Crosswalk crosswalk =
        Crosswalk.empty()
            .plus(
                List.of(
                    row(AQ, "Harbor medic", EMT).build(),
                    row(AQ, "Ice road rescuer", EMR).build(),
                    row(AQ_N, "Tunnel medic", AEMT).build()));

    @Test
    void aCountryWithoutATableIsSaidToBeNotCovered() {
      Standardization answer =
          crosswalk.standardize(Qualification.of(Jurisdiction.of("BV"), "Harbor medic"));
      assertThat(answer).isInstanceOf(Unlisted.class);
      assertThat(answer.reason()).isEqualTo(StandardizationReason.COUNTRY_NOT_COVERED);
      assertThat(((Unlisted) answer).suggestions()).isEmpty();
    }

    @Test
    void nearMissesAreOnlySuggested() {
      Standardization answer = crosswalk.standardize(Qualification.of(AQ, "Harbour medic"));
      assertThat(answer).isInstanceOf(Unlisted.class);
      assertThat(answer.level()).isEmpty();
      assertThat(answer.rows()).isEmpty();
      assertThat(((Unlisted) answer).suggestions())
          .extracting(Suggestion::spelling)
          .contains("Harbor medic");
    }

    @Test
    void aTitleOfASubdivisionIsSuggestedToTheCountry() {
      Standardization answer = crosswalk.standardize(Qualification.of(AQ, "Tunnel medic"));
      assertThat(answer.reason()).isEqualTo(StandardizationReason.TITLE_UNKNOWN);
      assertThat(((Unlisted) answer).suggestions().get(0)).hasToString("Tunnel medic (AQ-N)");
    }

    @Test
    void whatIsFarFromEverythingHasNoSuggestion() {
      Standardization answer = crosswalk.standardize(Qualification.of(AQ, "Zzzzzzzz"));
      assertThat(((Unlisted) answer).suggestions()).isEmpty();
    }

    private List<String> suggested(String title, CrosswalkRow... rows) {
      Standardization answer =
          Crosswalk.empty().plus(List.of(rows)).standardize(Qualification.of(AQ, title));
      return ((Unlisted) answer).suggestions().stream().map(Suggestion::toString).toList();
    }

    @Test
    void theNearestComesFirstAndWhereTwoAreAsNearTheOrderOfPlacesAndLettersDecides() {
      assertThat(
              suggested(
                  "Harbor medix",
                  row(AQ_N, "Harbor medir", EMT).build(),
                  row(AQ, "Harbor medit", EMT).build(),
                  row(AQ, "Harbor medir", EMT).build(),
                  row(AQ, "Harbor medixx y", EMT).build(),
                  row(AQ, "Harbormedix", EMT).build()))
          .containsExactly(
              "Harbor medir (AQ)",
              "Harbor medit (AQ)",
              "Harbormedix (AQ)",
              "Harbor medir (AQ-N)",
              "Harbor medixx y (AQ)");
    }

    @Test
    void fiveAreSuggestedAtMost() {
      CrosswalkRow[] rows =
          Stream.of("a", "b", "c", "d", "e", "f")
              .map(letter -> row(AQ, "Harbor medic " + letter, EMT).build())
              .toArray(CrosswalkRow[]::new);
      assertThat(suggested("Harbor medic x", rows))
          .hasSize(5)
          .doesNotContain("Harbor medic f (AQ)");
    }

    @Test
    void anAliasIsSuggestedForItsRowWhereItIsNearerThanTheTitle() {
      CrosswalkRow row = row(AQ, "Harbor medic", EMT).addAlias("Harbor medics").build();
      assertThat(suggested("Harbor medicz", row)).containsExactly("Harbor medic (AQ)");
      assertThat(suggested("Harbor medicsz", row)).containsExactly("Harbor medics (AQ)");
    }

    /** A third of the letters of the shorter one, one letter at least. */
    @ParameterizedTest
    @CsvSource({
      "abcdef, abcdxy, true",
      "abcdef, abcxyz, false",
      "abcde, abcdx, true",
      "abcde, abcxy, false",
      "ab, ax, true",
      "ab, xy, false",
      "abc, xxabcxx, true", // holds it
      "ab, xxabxx, false", // too short to hold
      "xxabcxx, abc, true",
      "xxabxx, ab, false",
    })
    void howFarASlipMayGo(String asked, String listed, boolean suggested) {
      assertThat(suggested(asked, row(AQ, listed, EMT).build())).hasSize(suggested ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
      "AQ-ABCDEF, AQ-ABCDEF, true",
      "AQ-ABCDXY, AQ-ABCDEF, true",
      "AQ-ABWXYZ, AQ-ABCDEF, false",
      "aq_abcdef, AQ-ABCDEF, true",
      "' aq abcdef', AQ-ABCDEF, true",
      "BCD, AQ-ABCDEF, true", // a part
      "BC, AQ-ABCDEF, false",
      "AQ-ABCDEF-GHIJKLMNO, AQ-ABCDEF, true",
    })
    void aCodeIsFoundByASlipOrAPart(String asked, String code, boolean found) {
      Crosswalk one = Crosswalk.empty().plus(List.of(row(AQ, "Medic", EMT).code(code).build()));
      assertThat(one.rowsLike(asked)).hasSize(found ? 1 : 0);
    }

    @Test
    void codesAreOrderedByLikenessThenLetters() {
      Crosswalk four =
          Crosswalk.empty()
              .plus(
                  Stream.of("AQ-MEXXX-C", "AQ-MEDIC-B", "AQ-MEDIC-A", "AQ-MEDIC")
                      .map(code -> row(AQ, code, EMT).code(code).build())
                      .toList());
      assertThat(four.rowsLike("AQ-MEDIC"))
          .extracting(CrosswalkRow::code)
          .containsExactly("AQ-MEDIC", "AQ-MEDIC-A", "AQ-MEDIC-B");
    }

    @Test
    void whatIsCoveredIsACountryWithARow() {
      assertThat(crosswalk.covers(AQ)).isTrue();
      assertThat(crosswalk.covers(AQ_N)).isTrue();
      assertThat(crosswalk.covers(Jurisdiction.of("BV"))).isFalse();
      assertThat(crosswalk.rows(Jurisdiction.of("BV"))).isEmpty();
      assertThat(crosswalk.rows(AQ_N))
          .extracting(CrosswalkRow::title)
          .containsExactly("Tunnel medic");
    }

    @Test
    void distanceCountsLettersAndNeighboursSwapped() {
      assertThat(Suggestions.distance("", "abc")).isEqualTo(3);
      assertThat(Suggestions.distance("abc", "abc")).isZero();
      assertThat(Suggestions.distance("abcd", "abdc")).isEqualTo(1);
      assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
    }
  }

  @Nested
  class Tables {

    private static final String HEADER =
        "code\tsubdivision\ttitle\tlanguage\taliases\tenglish\tlevel\talternative\toutside\tspecialty\t"
            + "status\tsince\tuntil\tauthority\tlegal_basis\teducation\tdisputed\tevidence\tlevel_basis\t"
            + "note\tsource\n";
    private static final String GOOD =
        "AQ-MEDIC\t-\tMedic\ten\t-\tmedic\tEMT\t-\t-\t-\tCURRENT\t2001\t-\t-\t-\t-\tfalse\tVERIFIED\t"
            + "SKILLS_READ\tInvented.\thttps://example.org/\n";

    private List<CrosswalkRow> parse(String content) {
      return CrosswalkRows.parse(AQ, "AQ.tsv", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aGoodRowIsRead() {
      CrosswalkRow row = parse(HEADER + GOOD).get(0);
      assertThat(row.title()).isEqualTo("Medic");
      assertThat(row.since()).contains(PartialDate.of("2001"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "EMT; EMTX; level",
          "2001; 20O1; since",
          "VERIFIED; VERY; evidence",
          "SKILLS_READ; READ; level_basis",
          "false; no; disputed",
          "AQ-MEDIC; BV-MEDIC; code",
          "https://example.org/; example.org; source",
          "CURRENT; FORMER; status",
        })
    void aBadCellIsRefusedWithFileLineAndColumn(String good, String bad, String column) {
      assertThatThrownBy(() -> parse(HEADER + GOOD.replace(good, bad)))
          .isInstanceOf(TableException.class)
          .hasMessageStartingWith("AQ.tsv:2: ")
          .hasMessageContaining(column);
    }

    @Test
    void aRowThatContradictsItselfIsRefused() {
      assertThatThrownBy(() -> parse(HEADER + GOOD.replace("EMT\t-\t-", "EMT\tAEMT\t-")))
          .hasMessageContaining("AQ.tsv:2: ")
          .hasMessageContaining("disputed");
      assertThatThrownBy(() -> parse(HEADER + GOOD.replace("EMT\t-\t-", "EMT\t-\tNURSE")))
          .hasMessageContaining("exactly one");
      assertThatThrownBy(() -> parse(HEADER + GOOD + GOOD))
          .hasMessageContaining("AQ.tsv:3")
          .hasMessageContaining("line 2");
      assertThatThrownBy(() -> parse(HEADER + GOOD + GOOD.replace("AQ-MEDIC", "AQ-OTHER")))
          .as("one title twice")
          .hasMessageContaining("AQ.tsv:3")
          .hasMessageContaining("line 2");
      assertThatThrownBy(() -> parse(HEADER + GOOD + GOOD.replace("\tMedic\t", "\tHarbor medic\t")))
          .as("one code twice")
          .hasMessageContaining("AQ.tsv:3")
          .hasMessageContaining("line 2");
    }

    @Test
    void aliasesAreReadOneByOne() {
      assertThat(parse(HEADER + GOOD).get(0).aliases()).isEmpty();
      assertThat(parse(HEADER + GOOD.replace("\ten\t-", "\ten\tA medic|AM")).get(0).aliases())
          .containsExactly("A medic", "AM");
    }

    static Stream<Arguments> contradictions() {
      return Stream.of(
          Arguments.of("code: expected capitals", good().code("AQ-Medic")),
          Arguments.of("code: expected capitals", good().code("AQ-MEDIC:1")),
          Arguments.of("code: expected capitals", good().code("AQ-MEDIC/1")),
          Arguments.of("code: expected capitals", good().code("AQ-MEDIC@")),
          Arguments.of("code: expected capitals", good().code("AQ-MEDIC[")),
          Arguments.of("code: expected to begin with 'AQ-'", good().code("BV-MEDIC")),
          Arguments.of("title: must not be blank", good().title(" ")),
          Arguments.of("english: must not be blank", good().english(" ")),
          Arguments.of("note: must not be blank", good().note(" ")),
          Arguments.of("aliases: must not hold a blank", good().addAlias(" ")),
          Arguments.of("level, outside: expected exactly one", good().outside(OutsideKind.NURSE)),
          Arguments.of("alternative: must differ", good().alternative(EMT).disputed(true)),
          Arguments.of("disputed: must be true", good().alternative(AEMT)),
          Arguments.of("basis: must be INFERRED", good().evidence(Evidence.UNVERIFIED)),
          Arguments.of("source: must be named", good().source(Optional.empty())),
          Arguments.of(
              "until: must not be before since",
              good()
                  .status(RowStatus.LEGACY)
                  .since(PartialDate.of("2001"))
                  .until(PartialDate.of("2000"))),
          Arguments.of(
              "until: must not be set on a title that is CURRENT",
              good().until(PartialDate.of("2001"))));
    }

    private static CrosswalkRow.Builder good() {
      return row(AQ, "Medic", EMT);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void eachContradictionIsRefusedByName(String what, CrosswalkRow.Builder builder) {
      assertThatThrownBy(builder::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("crosswalk row \\S+: .*")
          .hasMessageContaining(": " + what);
    }

    @Test
    void whatIsOnTheEdgeIsARow() {
      CrosswalkRow row =
          good()
              .code("AQ-AZ09")
              .status(RowStatus.LEGACY)
              .since(PartialDate.of("2001"))
              .until(PartialDate.of("2001"))
              .build();
      assertThat(row.awardedDuring())
          .isEqualTo(DateRange.of(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31)));
      assertThat(good().build().awardedDuring()).isEqualTo(DateRange.always());
      assertThat(good().since(PartialDate.of("2001")).build().awardedDuring())
          .isEqualTo(DateRange.since(LocalDate.of(2001, 1, 1)));
      assertThat(
              good().status(RowStatus.LEGACY).until(PartialDate.of("2001")).build().awardedDuring())
          .isEqualTo(DateRange.until(LocalDate.of(2001, 12, 31)));
      assertThat(good().evidence(Evidence.UNVERIFIED).basis(LevelBasis.INFERRED).build().evidence())
          .isEqualTo(Evidence.UNVERIFIED);
    }
  }
}
