package org.ioemt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.ioemt.code.CodeMap;
import org.ioemt.code.LevelCodes;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.credential.ExpiryRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationRules;
import org.ioemt.crosswalk.Unlisted;
import org.ioemt.deployment.Matcher;
import org.ioemt.deployment.NearestMembers;
import org.ioemt.deployment.ProgramMatcher;
import org.ioemt.deployment.ProgramRules;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.PlanRules;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.SystemRules;
import org.ioemt.ems.TallyRules;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.member.RegistryStatistics;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.RoleCodes;
import org.ioemt.place.GreatCircle;
import org.ioemt.practice.MedicalDirectorRules;
import org.ioemt.practice.PracticeRules;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Rule;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.ScopeAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueGeneratorTest {

  /** Public types that are no values: tables as a whole, rules, what computes and what collects. */
  private static final Set<Class<?>> NO_VALUES =
      Set.of(
          Authorities.class,
          CodeMap.class,
          CrewRules.class,
          CredentialRules.class,
          Crosswalk.class,
          ExpiryRules.class,
          Findings.class,
          GreatCircle.class,
          LevelCodes.class,
          Matcher.class,
          MedicalDirectorRules.class,
          MembershipRules.class,
          NearestMembers.class,
          PlanRules.class,
          PracticeRules.class,
          ProgramMatcher.class,
          ProgramRules.class,
          RegistryStatistics.class,
          RegistryStatistics.Country.class,
          ResponseRules.class,
          RoleCodes.class,
          Rule.class,
          RuleSet.class,
          StandardizationRules.class,
          SystemRules.class,
          TallyRules.class);

  static List<Class<?>> types() {
    return ValueGenerator.types();
  }

  @Test
  void everyPublicValueTypeOfTheCoreIsGenerated() {
    Set<Class<?>> expected = new HashSet<>(CoreTypes.all());
    assertThat(expected).containsAll(NO_VALUES);
    expected.removeAll(NO_VALUES);
    assertThat(types()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void aSeriesIsAlwaysTheSame(Class<T> type) {
    ValueGenerator<T> generator = ValueGenerator.of(type).seeded(3);
    for (int i = 0; i < 300; i++) {
      T value = generator.value(i);
      assertThat(value).isInstanceOf(type);
      assertSame(value, generator.value(i));
    }
    List<T> parallel = generator.stream().parallel().limit(50).toList();
    for (int i = 0; i < 50; i++) {
      assertSame(parallel.get(i), generator.value(i));
    }
  }

  /** Answers are the crosswalk's and the scope's own objects and have no equality of their own. */
  private static void assertSame(Object one, Object other) {
    if (one instanceof Standardization || one instanceof ScopeAnswer) {
      assertThat(one).hasToString(other.toString());
    } else {
      assertThat(one).isEqualTo(other);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void aSeriesIsVaried(Class<T> type) {
    Set<String> seen = new TreeSet<>();
    ValueGenerator<T> generator = ValueGenerator.of(type);
    generator.stream().limit(500).forEach(value -> seen.add(Report.text(value)));
    int possible = type.isEnum() ? type.getEnumConstants().length : type == Unlisted.class ? 1 : 5;
    assertThat(seen).hasSizeGreaterThanOrEqualTo(possible);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN"})
  void aSeriesIsTheSameUnderEveryLocaleAndTimeZone(String language) {
    List<String> expected = digests();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(digests()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> digests() {
    return types().stream()
        .map(
            type ->
                type.getName()
                    + ' '
                    + Digest.of(ValueGenerator.of(type).seeded(42).stream().limit(40)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theChoicesOfAValueMakeItAgain(Class<T> type) {
    ValueGenerator<T> generator = ValueGenerator.of(type).seeded(8);
    for (int i = 0; i < 50; i++) {
      Sample<T> made = generator.sample(i);
      assertSame(made.value(), generator.value(i));
      Sample<T> again = generator.replay(made.choices());
      assertThat(again).isNotNull();
      assertSame(again.value(), made.value());
      assertThat(again.choices()).isEqualTo(made.choices());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void withoutAnyChoiceThereIsStillAValueAndTheSmallest(Class<T> type) {
    Sample<T> smallest = ValueGenerator.of(type).sample(5).smallest(value -> true);
    assertThat(smallest.size()).containsOnly(0);
    assertThat(smallest.smaller()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void whatIsSmallerIsShorterOrLower(Class<T> type) {
    ValueGenerator<T> generator = ValueGenerator.of(type).seeded(9);
    for (int i = 0; i < 4; i++) {
      Sample<T> made = generator.sample(i);
      made.smaller()
          .limit(300)
          .forEach(
              less ->
                  assertThat(Tape.compare(less.choices(), made.choices()))
                      .as(Report.text(less.value()))
                      .isNegative());
    }
  }

  @Test
  void theExampleOfTheDocumentationHolds() {
    List<Credential> credentials =
        ValueGenerator.of(Credential.class).seeded(42).stream().limit(1_000).toList();
    assertThat(credentials).hasSize(1_000);
  }

  @Test
  void anotherDayMovesAllDates() {
    LocalDate day = LocalDate.of(2031, 3, 1);
    ValueGenerator<Member> generator = ValueGenerator.of(Member.class).asOf(day);
    assertThat(generator.asOf()).isEqualTo(day);
    assertThat(generator.value(0)).isNotEqualTo(ValueGenerator.of(Member.class).value(0));
    assertThat(generator.asOf(day)).isSameAs(generator);
    assertThatThrownBy(() -> generator.asOf(LocalDate.of(1999, 12, 31)))
        .hasMessageContaining("2000 to 2200");
  }

  @Test
  void whatIsNoValueTypeIsRefused() {
    assertThat(ValueGenerator.find(Crosswalk.class)).isEmpty();
    assertThatThrownBy(() -> ValueGenerator.of(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
    assertThatThrownBy(() -> ValueGenerator.of(Member.class).value(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void aGeneratorNamesTypeSeedAndDay() {
    assertThat(ValueGenerator.of(Credential.class).seeded(42))
        .hasToString("ValueGenerator[Credential, seed 42, as of 2026-11-20]");
  }
}
