package org.ioemt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.member.Member;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberGeneratorTest {

  private static final int MANY = 6_000;

  private static MemberGenerator invented(long seed) {
    return MemberGenerator.seeded(
        seed, Invented.CROSSWALK, Invented.AUTHORITIES, Invented.RECOGNIZED);
  }

  private static MemberGenerator shippedAnew(long seed) {
    return MemberGenerator.seeded(
        seed, Crosswalk.shipped(), Authorities.shipped(), Authorities.recognized());
  }

  private static long digest(MemberGenerator generator) {
    return Digest.of(generator.stream().limit(1_000));
  }

  @Test
  void theExamplesOfTheDocumentationHold() {
    assertThat(MemberGenerator.seeded(42).stream().limit(1_000).toList()).hasSize(1_000);

    List<Member> members =
        MemberGenerator.seeded(42).validRatio(0.8).stream().limit(1_000).toList();
    assertThat(members).hasSize(1_000).doesNotHaveDuplicates();

    Member tooYoung = MemberGenerator.seeded(42).withFlaw(Flaw.UNDER_AGE).member(0);
    assertThat(Rules.asOf(LocalDate.of(2026, 11, 20)).check(tooYoung))
        .extracting(Finding::code)
        .containsExactly(FindingCode.of("member.under-age"));
  }

  @Nested
  class TheSameSeed {

    /**
     * What is made of tables that never change. Another number here means that every series there
     * is has changed: say so among the changes of the release.
     */
    @Test
    void givesTheSameMembersForEver() {
      assertThat(digest(invented(42))).isEqualTo(-1384010451449054305L);
    }

    @Test
    void givesTheSameMembersTwice() {
      assertThat(digest(shippedAnew(42))).isEqualTo(digest(MemberGenerator.seeded(42)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN"})
    void givesTheSameMembersUnderEveryLocaleAndTimeZone(String language) {
      long expected = digest(MemberGenerator.seeded(42));
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(digest(shippedAnew(42))).isEqualTo(expected);
        assertThat(digest(invented(42))).isEqualTo(digest(invented(42)));
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void givesOtherMembersThanAnother() {
      assertThat(LongStream.range(0, 100).map(seed -> digest(invented(seed))).distinct())
          .hasSize(100);
    }
  }

  @Nested
  class TheSeries {

    private final MemberGenerator generator = MemberGenerator.seeded(7);

    @Test
    void holdsMemberNAtPlaceN() {
      assertThat(generator.stream().skip(1_234).findFirst()).contains(generator.member(1_234));
      assertThat(generator.stream(1_234).findFirst()).contains(generator.member(1_234));
      assertThat(generator.stream().limit(500).toList())
          .isEqualTo(LongStream.range(0, 500).mapToObj(generator::member).toList());
    }

    @Test
    void isTheSameForManyThreads() {
      assertThat(generator.stream().parallel().limit(5_000).toList())
          .isEqualTo(generator.stream().limit(5_000).toList());
    }

    @Test
    void goesOnWithoutEnd() {
      assertThat(generator.member(Long.MAX_VALUE - 1)).isNotEqualTo(generator.member(0));
      assertThat(generator.member(Long.MAX_VALUE).id().toString())
          .isEqualTo("M-9223372036854775807");
    }

    @Test
    void givesEveryMemberAnIdOfItsOwn() {
      assertThat(generator.member(42).id().toString()).isEqualTo("M-0000042");
      Set<?> ids = generator.stream().limit(MANY).map(Member::id).collect(Collectors.toSet());
      assertThat(ids).hasSize(MANY);
    }

    @Test
    void hasNoMemberBeforeTheFirst() {
      assertThatThrownBy(() -> generator.member(-1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("-1");
      assertThatThrownBy(() -> generator.flaw(-1)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> generator.stream(-1)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class ValidMembers {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2026-11-20",
          "2000-01-01",
          "2024-02-29",
          "2025-02-28",
          "2100-03-01",
          "2200-12-31"
        })
    void giveNoFindingAtAll(LocalDate date) {
      MemberGenerator generator = MemberGenerator.seeded(3).asOf(date).eligible();
      RuleSet<Member> rules = Rules.asOf(date);
      generator.stream()
          .limit(MANY)
          .forEach(m -> assertThat(rules.check(m)).as(m.toString()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.25, 0.5, 0.9, 0.999, 1})
    void areAsManyAsAskedFor(double ratio) {
      MemberGenerator generator = MemberGenerator.seeded(11).validRatio(ratio);
      RuleSet<Member> rules = Rules.asOf(generator.asOf());
      long valid =
          LongStream.range(0, MANY)
              .filter(
                  i -> {
                    boolean found = !rules.check(generator.member(i)).isEmpty();
                    assertThat(generator.flaw(i).isPresent()).isEqualTo(found);
                    return !found;
                  })
              .count();
      // Four standard deviations.
      double tolerance = 4 * Math.sqrt(ratio * (1 - ratio) / MANY);
      assertThat((double) valid / MANY).isCloseTo(ratio, within(tolerance));
    }

    @Test
    void stayTheSameUnderAnotherRatio() {
      MemberGenerator few = MemberGenerator.seeded(5).validRatio(0.3);
      MemberGenerator many = MemberGenerator.seeded(5).validRatio(0.8);
      for (long i = 0; i < 1_000; i++) {
        if (few.flaw(i).isEmpty()) {
          assertThat(few.member(i)).isEqualTo(many.member(i));
        }
      }
    }

    @Test
    void areNineOfTenUnlessAskedOtherwise() {
      assertThat(MemberGenerator.seeded(0).validRatio()).isEqualTo(0.9);
      assertThat(MemberGenerator.seeded(0).eligible().validRatio()).isEqualTo(1);
      assertThat(MemberGenerator.seeded(0).asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void areNoneForARatioOutOfRange(double ratio) {
      assertThatThrownBy(() -> MemberGenerator.seeded(0).validRatio(ratio))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("0 to 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2201-01-01"})
    void areNotMadeForDaysOutOfRange(LocalDate date) {
      assertThatThrownBy(() -> MemberGenerator.seeded(0).asOf(date))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(date.toString());
    }

    @Test
    void areNotMadeOfTablesThatHoldNone() {
      assertThatThrownBy(
              () ->
                  MemberGenerator.seeded(
                      0, Crosswalk.empty(), Authorities.shipped(), Authorities.recognized()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class FlawedMembers {

    @ParameterizedTest
    @EnumSource
    void haveTheFindingThatTheFlawIsFor(Flaw flaw) {
      for (String date : List.of("2026-11-20", "2028-02-29", "2031-02-28")) {
        LocalDate day = LocalDate.parse(date);
        MemberGenerator generator = MemberGenerator.seeded(9).asOf(day).withFlaw(flaw);
        RuleSet<Member> rules = Rules.asOf(day);
        for (long i = 0; i < 1_000; i++) {
          assertThat(rules.check(generator.member(i)))
              .as("member %d as of %s", i, date)
              .extracting(Finding::code)
              .contains(flaw.finding());
          assertThat(generator.flaw(i)).contains(flaw);
        }
      }
    }

    @ParameterizedTest
    @EnumSource(
        mode = EnumSource.Mode.INCLUDE,
        names = {
          "CLAIMED_LEVEL_ABOVE",
          "CLAIMED_LEVEL_BELOW",
          "NO_AFFILIATION",
          "AFFILIATION_ENDED",
          "AFFILIATION_NOT_BEGUN",
          "MEMBERSHIP_ENDED",
          "MEMBERSHIP_NOT_BEGUN",
          "BIRTH_DATE_MISSING",
          "UNDER_AGE",
          "NO_ENGLISH",
          "NOT_DOCUMENTED",
          "EXPIRES_BEFORE_ISSUED",
          "AWARDED_AFTER_ISSUED",
          "EXPIRED_EARLY",
          "NUMBER_MALFORMED"
        })
    void haveNoOtherFindingWhereOneFactBreaksOneRule(Flaw flaw) {
      MemberGenerator generator = MemberGenerator.seeded(13).withFlaw(flaw);
      RuleSet<Member> rules = Rules.asOf(generator.asOf());
      for (long i = 0; i < 1_000; i++) {
        assertThat(rules.check(generator.member(i)))
            .extracting(Finding::code)
            .containsOnly(flaw.finding());
      }
    }

    @Test
    void areTheValidMembersButForTheFlaw() {
      Member sound = MemberGenerator.seeded(21).eligible().member(5);
      Member flawed = MemberGenerator.seeded(21).withFlaw(Flaw.BIRTH_DATE_MISSING).member(5);
      assertThat(Member.builder().from(sound).birthDate(Optional.empty()).build())
          .isEqualTo(flawed);
    }

    @Test
    void haveEveryFlawInAnOrdinarySeries() {
      MemberGenerator generator = MemberGenerator.seeded(1);
      assertThat(LongStream.range(0, MANY).boxed().flatMap(i -> generator.flaw(i).stream()))
          .contains(Flaw.values());
    }

    @Test
    void haveOneOfTheFlawsAskedFor() {
      MemberGenerator generator =
          MemberGenerator.seeded(1).withFlaw(Flaw.NO_ENGLISH, Flaw.UNDER_AGE, Flaw.UNDER_AGE);
      assertThat(generator.validRatio()).isZero();
      assertThat(LongStream.range(0, 100).boxed().flatMap(i -> generator.flaw(i).stream()))
          .hasSize(100)
          .containsOnly(Flaw.NO_ENGLISH, Flaw.UNDER_AGE);
      assertThat(
              LongStream.range(0, 1_000)
                  .boxed()
                  .flatMap(i -> generator.validRatio(0.5).asOf(generator.asOf()).flaw(i).stream()))
          .hasSizeBetween(430, 570)
          .containsOnly(Flaw.NO_ENGLISH, Flaw.UNDER_AGE);
    }

    @Test
    void areRefusedWhereTheTablesDoNotHaveWhatTheyNeed() {
      MemberGenerator bare =
          MemberGenerator.seeded(
              0,
              Crosswalk.empty().plus(Invented.CROSSWALK.rows().subList(0, 1)),
              Invented.RECOGNIZED,
              Invented.RECOGNIZED);
      assertThatThrownBy(() -> bare.withFlaw(Flaw.OUTSIDE_LADDER))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("OUTSIDE_LADDER");
      assertThat(bare.validRatio(0).stream().limit(1_000)).hasSize(1_000);
    }

    @Test
    void coverAllThatCanBeFoundOfAMember() {
      List<FindingCode> ofMembers =
          FindingCode.all().stream()
              .filter(code -> code.code().matches("(member|membership|credential)\\..*"))
              // no flaw, but a reason to act
              .filter(code -> !code.code().equals("credential.expires-soon"))
              .toList();
      assertThat(ofMembers)
          .allSatisfy(code -> assertThat(Flaw.causing(code)).as(code.code()).isNotEmpty());
      assertThat(Flaw.causing(FindingCode.define("acme.other", Severity.INFO, "another")))
          .isEmpty();
      assertThat(Stream.of(Flaw.values()).map(Flaw::finding)).containsAll(ofMembers);
    }
  }
}
