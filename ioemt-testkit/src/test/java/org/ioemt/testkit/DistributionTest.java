package org.ioemt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipRules;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.PersonName;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.EmsRole;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.Test;

/** No bucket of what members can be is empty. */
class DistributionTest {

  private static final MemberGenerator GENERATOR = MemberGenerator.seeded(2026);
  private static final LocalDate TODAY = GENERATOR.asOf();
  private static final List<Member> MEMBERS = GENERATOR.stream().limit(50_000).toList();
  private static final List<Member> VALID = GENERATOR.eligible().stream().limit(50_000).toList();

  private static <T> Map<T, Long> count(List<Member> of, Function<Member, Stream<T>> what) {
    return of.stream()
        .flatMap(what)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private static <T> Function<Member, Stream<T>> inCredentials(
      Function<Credential, Stream<T>> what) {
    return member -> member.credentials().stream().flatMap(what);
  }

  private static void assertSome(Predicate<Member> what) {
    assertThat(MEMBERS.stream().filter(what).count()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void everyLevelFollows() {
    MembershipRules rules =
        MembershipRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    Map<ProviderLevel, Long> levels = count(VALID, member -> rules.levelOf(member, TODAY).stream());
    assertThat(levels).containsOnlyKeys(ProviderLevel.values());
    assertThat(levels.values()).allSatisfy(count -> assertThat(count).isGreaterThan(2_500));
    assertThat(count(MEMBERS, member -> member.claimedLevel().stream()))
        .containsOnlyKeys(ProviderLevel.values());
  }

  @Test
  void titlesComeFromAllOverTheWorld() {
    Map<Jurisdiction, Long> all =
        count(MEMBERS, inCredentials(c -> Stream.of(c.qualification().jurisdiction().country())));
    assertThat(all.keySet()).hasSizeGreaterThanOrEqualTo(80);
    Map<Jurisdiction, Long> valid =
        count(VALID, inCredentials(c -> Stream.of(c.qualification().jurisdiction().country())));
    assertThat(valid.keySet()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(valid.values()).allSatisfy(count -> assertThat(count).isGreaterThan(100));
    assertThat(count(VALID, member -> member.residence().map(Jurisdiction::country).stream()))
        .hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void nearlyEveryTitleOfTheCrosswalkIsHeldBySomeone() {
    Set<String> held =
        VALID.stream()
            .flatMap(member -> member.credentials().stream())
            .flatMap(c -> Crosswalk.shipped().standardize(c.qualification()).rows().stream())
            .map(row -> row.code())
            .collect(Collectors.toSet());
    assertThat(held).hasSizeGreaterThan(300);
    assertThat(
            Crosswalk.shipped().rows().stream()
                .filter(row -> row.status() == RowStatus.LEGACY && held.contains(row.code())))
        .hasSizeGreaterThan(10);
  }

  @Test
  void everyConstantIsUsed() {
    assertThat(count(MEMBERS, inCredentials(c -> Stream.of(c.kind()))))
        .containsOnlyKeys(CredentialKind.values());
    assertThat(count(MEMBERS, inCredentials(c -> Stream.of(c.status()))))
        .containsOnlyKeys(CredentialStatus.values());
    assertThat(
            count(
                MEMBERS, inCredentials(c -> c.verifications().stream().map(Verification::source))))
        .containsOnlyKeys(VerificationSource.values());
    assertThat(
            count(
                MEMBERS, inCredentials(c -> c.verifications().stream().map(Verification::outcome))))
        .containsOnlyKeys(VerificationOutcome.values());
    assertThat(count(MEMBERS, m -> m.affiliations().stream().map(Affiliation::engagement)))
        .containsOnlyKeys(Engagement.values());
    assertThat(count(MEMBERS, m -> m.affiliations().stream().flatMap(a -> a.role().stream())))
        .containsOnlyKeys(EmsRole.values());
    assertThat(count(MEMBERS, m -> m.membership().map(Membership::status).stream()))
        .containsOnlyKeys(MembershipStatus.values());
    assertThat(count(MEMBERS, m -> m.specializations().stream()))
        .containsOnlyKeys(Specialization.values());
    assertThat(count(MEMBERS, m -> m.languages().stream().map(LanguageSkill::proficiency)))
        .containsOnlyKeys(LanguageProficiency.values());
    assertThat(
            count(MEMBERS, m -> m.preferences().stream().flatMap(p -> p.programKinds().stream())))
        .containsOnlyKeys(ProgramKind.values());
  }

  @Test
  void everyAttributeIsSometimesThereAndSometimesNot() {
    List<Predicate<Member>> there =
        List.of(
            m -> m.name().isPresent(),
            m -> m.residence().isPresent(),
            m -> m.place().isPresent(),
            m -> m.membership().isPresent(),
            m -> m.membership().flatMap(Membership::until).isPresent(),
            m -> m.claimedLevel().isPresent(),
            m -> m.availability().isPresent(),
            m -> m.availability().filter(a -> a.noticeDays().isPresent()).isPresent(),
            m -> m.preferences().isPresent(),
            m -> m.preferences().filter(p -> p.farthestKilometers().isPresent()).isPresent(),
            m -> m.preferences().filter(p -> p.longestStayDays().isPresent()).isPresent(),
            m -> m.preferences().filter(p -> !p.excludedJurisdictions().isEmpty()).isPresent(),
            m -> m.credentials().size() > 1,
            m -> m.affiliations().size() > 1,
            m -> m.specializations().size() > 1,
            m -> m.credentials().stream().anyMatch(c -> c.number().isPresent()),
            m -> m.credentials().stream().anyMatch(c -> c.awarded().isPresent()),
            m -> m.credentials().stream().anyMatch(c -> c.issued().isPresent()),
            m -> m.credentials().stream().anyMatch(c -> c.expires().isPresent()),
            m -> m.credentials().stream().anyMatch(c -> c.authority().isEmpty()));
    assertThat(there)
        .allSatisfy(
            attribute -> {
              assertThat(VALID.stream().filter(attribute).count()).isGreaterThan(100);
              assertThat(VALID.stream().filter(attribute.negate()).count()).isGreaterThan(100);
            });
  }

  @Test
  void namesAreInManyScripts() {
    Map<UnicodeScript, Long> scripts =
        count(
            VALID,
            member ->
                member.name().map(PersonName::full).stream()
                    .map(name -> UnicodeScript.of(name.codePointAt(0))));
    assertThat(scripts.keySet())
        .contains(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.GEORGIAN,
            UnicodeScript.ARMENIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.TAMIL,
            UnicodeScript.THAI,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.ETHIOPIC);
    assertThat(
            count(
                VALID,
                m ->
                    m.name().stream()
                        .flatMapToInt(n -> n.full().codePoints())
                        .mapToObj(UnicodeScript::of)))
        .containsKeys(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  }

  @Test
  void namesAreOfManyKinds() {
    Predicate<PersonName> single = name -> name.full().indexOf(' ') < 0 && name.given().isEmpty();
    Predicate<PersonName> familyFirst =
        name -> name.family().isPresent() && name.full().startsWith(name.family().get());
    Predicate<PersonName> familyLast =
        name -> name.family().isPresent() && name.full().endsWith(name.family().get());
    Predicate<PersonName> noFamily = name -> name.given().isPresent() && name.family().isEmpty();
    for (Predicate<PersonName> kind : List.of(single, familyFirst, familyLast, noFamily)) {
      assertSome(member -> member.name().filter(kind).isPresent());
    }
    assertThat(
            MEMBERS.stream()
                .flatMap(m -> m.name().stream())
                .map(PersonName::full)
                .filter(name -> !Normalizer.isNormalized(name, Normalizer.Form.NFC)))
        .isEmpty();
  }

  @Test
  void datesLieAtTheEdges() {
    LocalDate adult = TODAY.minusYears(18);
    assertSome(m -> m.birthDate().filter(adult::equals).isPresent());
    assertSome(m -> m.birthDate().filter(adult.plusDays(1)::equals).isPresent());
    assertSome(m -> m.birthDate().filter(DistributionTest::isLeapDay).isPresent());
    assertSome(m -> m.birthDate().filter(TODAY.minusYears(80)::isAfter).isPresent());
    assertSome(
        m ->
            m.birthDate()
                .filter(
                    b ->
                        b.getMonth() == TODAY.getMonth()
                            && b.getDayOfMonth() == TODAY.getDayOfMonth())
                .isPresent());
    List<Function<Credential, Optional<LocalDate>>> days =
        List.of(Credential::awarded, Credential::issued, Credential::expires);
    for (Function<Credential, Optional<LocalDate>> day : days) {
      assertSome(
          m ->
              m.credentials().stream()
                  .anyMatch(c -> day.apply(c).filter(TODAY::equals).isPresent()));
      assertSome(
          m ->
              m.credentials().stream()
                  .anyMatch(c -> day.apply(c).filter(DistributionTest::isLeapDay).isPresent()));
    }
    assertSome(
        m ->
            m.credentials().stream()
                .anyMatch(c -> c.expires().filter(TODAY.minusDays(1)::equals).isPresent()));
    assertSome(
        m ->
            m.credentials().stream()
                .anyMatch(c -> c.issued().filter(TODAY.plusDays(1)::equals).isPresent()));
    assertSome(
        m ->
            m.credentials().stream()
                .anyMatch(c -> c.awarded().filter(TODAY.minusYears(40)::isAfter).isPresent()));
    assertSome(
        m ->
            m.credentials().stream()
                .anyMatch(c -> c.expires().filter(TODAY.plusYears(50)::isBefore).isPresent()));
    assertSome(
        m -> m.affiliations().stream().anyMatch(a -> a.until().filter(TODAY::equals).isPresent()));
    assertSome(
        m -> m.affiliations().stream().anyMatch(a -> a.since().filter(TODAY::equals).isPresent()));
    assertSome(
        m -> m.affiliations().stream().anyMatch(a -> a.since().isEmpty() && a.until().isEmpty()));
    assertSome(m -> m.membership().flatMap(Membership::until).filter(TODAY::equals).isPresent());
  }

  @Test
  void placesLieAtPolesAndAntimeridianToo() {
    Set<String> edges = new TreeSet<>();
    MEMBERS.stream().flatMap(m -> m.place().stream()).map(GeoPoint::text).forEach(edges::add);
    assertThat(edges).contains("90,0", "-90,0", "-16.8,180", "-16.8,-180", "0,0");
    assertSome(m -> m.place().filter(p -> p.longitude() > 170).isPresent());
    assertSome(m -> m.place().filter(p -> p.longitude() < -170).isPresent());
    assertSome(m -> m.place().filter(p -> Math.abs(p.latitude()) < 0.3).isPresent());
  }

  @Test
  void peopleWereGrownUpWhenTheyBegan() {
    assertThat(VALID.stream().filter(member -> hasDayBefore(member, 18))).isEmpty();
    // Who is flawed by being too young was a child then, but was born.
    assertThat(
            GENERATOR.validRatio(0).stream()
                .limit(20_000)
                .filter(member -> hasDayBefore(member, 0)))
        .isEmpty();
  }

  /** Whether a credential was awarded or issued before its holder had an age. */
  private static boolean hasDayBefore(Member member, int age) {
    LocalDate grown = member.birthDate().map(day -> day.plusYears(age)).orElse(LocalDate.MIN);
    return member.credentials().stream()
        .flatMap(credential -> Stream.of(credential.awarded(), credential.issued()))
        .flatMap(Optional::stream)
        .anyMatch(grown::isAfter);
  }

  private static boolean isLeapDay(LocalDate day) {
    return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
  }
}
