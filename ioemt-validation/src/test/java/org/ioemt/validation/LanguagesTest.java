package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.PersonName;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Severity;
import org.ioemt.validation.validator.Reporting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers of other languages are told. */
class LanguagesTest {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  /** What would be taken for syntax somewhere, and what a terminal would obey. */
  private static final List<String> VALUES =
      List.of(
          "2026-11-20",
          "${1+1} {member.no-credential} \\",
          "}{$ \\{ \\\\{ \\$ \\\\$ \\} ${ $}",
          "{org.ioemt.finding.member.no-credential}",
          "\u0007 \u001b[31m \u0000 \r\n\t",
          "\u202e \u2066 \u2069 \u05d0\u0628",
          "$1 \\1 ''{0}'' %s \\u0024{1+1}");

  /** One for all: building a factory takes longer than a thousand messages. */
  private static final Caller CALLER = new Caller();

  private static final Validator VALIDATOR = CALLER.validator();

  /** Whoever asks, in the language that was last said. */
  private static final class Caller implements MessageInterpolator {

    private final MessageInterpolator interpolator;
    private Locale locale = Locale.ENGLISH;

    Caller() {
      interpolator =
          Hosts.hasEl()
              ? Hosts.unpinned().getDefaultMessageInterpolator()
              : new ParameterMessageInterpolator();
    }

    Validator validator() {
      Configuration<?> configuration = Hosts.unpinned().messageInterpolator(this);
      return Hosts.validator(configuration);
    }

    Validator speaking(Locale other) {
      locale = other;
      return VALIDATOR;
    }

    @Override
    public String interpolate(String template, Context context) {
      return interpolator.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
      return interpolator.interpolate(template, context, other);
    }
  }

  static Stream<Arguments> everyBundle() {
    return Bundles.all().entrySet().stream()
        .map(bundle -> Arguments.of(bundle.getKey(), bundle.getValue()));
  }

  @Test
  void theLanguagesAreThoseOfTheFiles() {
    assertThat(IoemtConstraints.languages()).containsExactlyElementsOf(Bundles.all().keySet());
    assertThat(IoemtConstraints.languages().get(0)).isEqualTo(Locale.ENGLISH);
    assertThat(IoemtConstraints.languages()).hasSize(19);
    List<Locale> languages = IoemtConstraints.languages();
    assertThatThrownBy(() -> languages.add(Locale.ROOT))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @MethodSource("everyBundle")
  void aBundleHasEveryKeyWithItsPlaceholdersAndNothingToEvaluate(Locale locale, Properties bundle) {
    Properties english = Bundles.of("en");
    assertThat(bundle.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      String text = bundle.getProperty(key);
      assertThat(Bundles.placeholders(text))
          .as(key)
          .isEqualTo(Bundles.placeholders(english.getProperty(key)));
      assertThat(text.replaceAll("\\{[a-zA-Z]+}", "")).as(key).doesNotContainPattern("[{}$\\\\]");
      assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
      if (!locale.equals(Locale.ENGLISH)) {
        assertThat(text).as(key).isNotEqualTo(english.getProperty(key));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyBundle")
  void everyFindingIsToldWithItsArgumentsAsTheyAre(Locale locale, Properties bundle) {
    Validator validator = CALLER.speaking(locale);
    for (FindingCode code : FindingCode.all()) {
      for (int shift = 0; shift < VALUES.size(); shift++) {
        int begin = shift;
        List<String> values =
            IntStream.range(0, code.arguments().size())
                .mapToObj(i -> VALUES.get((begin + i) % VALUES.size()))
                .toList();
        Finding finding = Finding.of(code, FindingPath.root(), values.toArray(String[]::new));
        assertThat(Hosts.messages(validator.validate(new Reporting.Found(finding))))
            .as(code.code())
            .containsExactly(
                filled(bundle.getProperty(Bundles.FINDINGS + code), code.arguments(), values));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyBundle")
  void everyConstraintRefusesWithItsParameterAsItIs(Locale locale, Properties bundle) {
    Validator validator = CALLER.speaking(locale);
    for (String key : bundle.stringPropertyNames()) {
      SortedSet<String> names = Bundles.placeholders(bundle.getProperty(key));
      if (!key.startsWith(Bundles.FINDINGS)) {
        assertThat(names).as(key).hasSizeLessThan(2);
        String name = names.isEmpty() ? "nothing" : names.first();
        for (String value : VALUES) {
          assertThat(
                  Hosts.messages(
                      validator.validate(new Reporting.Refused('{' + key + '}', name, value))))
              .as(key)
              .containsExactly(filled(bundle.getProperty(key), List.of(name), List.of(value)));
        }
      }
    }
  }

  /** Names and values at once: a value that holds a placeholder is not filled again. */
  private static String filled(String text, List<String> names, List<String> values) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      filled.append(text, at, open);
      filled.append(values.get(names.indexOf(text.substring(open + 1, close))));
      at = close + 1;
    }
    return filled.append(text.substring(at)).toString();
  }

  record Applicant(
      @EligibleMember(ioemtTerms = true, failOn = Severity.INFO) @ConsistentRecord Member member) {}

  @ParameterizedTest
  @MethodSource("everyBundle")
  void noMessageHoldsWhatIsPersonal(Locale locale, Properties bundle) {
    Member member =
        People.bare()
            .name(PersonName.of("Verschwiegen Geheim"))
            .birthDate(LocalDate.of(2015, 4, 7))
            .place(GeoPoint.of(51.4711, 8.4711))
            .addLanguage(new LanguageSkill(LanguageTag.of("de"), LanguageProficiency.C1))
            .addCredential(
                People.paramedic()
                    .status(CredentialStatus.REVOKED)
                    .issued(LocalDate.of(2026, 6, 1))
                    .expires(LocalDate.of(2026, 5, 1))
                    .build())
            .build();
    List<String> messages = Hosts.messages(CALLER.speaking(locale).validate(new Applicant(member)));
    assertThat(messages)
        .hasSizeGreaterThan(6)
        .contains(bundle.getProperty("org.ioemt.finding.member.no-english"))
        .noneMatch(message -> message.matches("(?s).*(Verschwiegen|Geheim|2015|51.47|4711).*"));
  }

  /**
   * A date or a code keeps its order within Arabic and Hebrew, and what is shown with the direction
   * of its first letter is shown from right to left.
   */
  @ParameterizedTest
  @MethodSource("everyBundle")
  void whatIsEmbeddedInRightToLeftTextIsIsolated(Locale locale, Properties bundle) {
    boolean rightToLeft = List.of("ar", "he").contains(locale.getLanguage());
    String placeholder = "\\{[a-zA-Z]+}";
    for (String key : bundle.stringPropertyNames()) {
      String text = bundle.getProperty(key);
      if (rightToLeft) {
        String rest =
            text.replaceAll(FIRST_STRONG_ISOLATE + placeholder + POP_DIRECTIONAL_ISOLATE, "");
        assertThat(rest).as(key).doesNotContainPattern(placeholder);
        assertThat(rest.codePoints().filter(Character::isLetter).findFirst().stream())
            .as(key)
            .allMatch(LanguagesTest::isRightToLeft);
        assertThat(rest.codePoints().filter(Character::isLetter).count()).as(key).isPositive();
        assertThat(rest).as(key).matches("[^\\p{Cf}]*");
      } else {
        assertThat(text).as(key).matches("[^\\p{Cf}]*");
      }
    }
  }

  /** By the algorithm of Unicode, as Java has it; the second line is why there are isolates. */
  @Test
  void aDateIsReadAsADateAmongArabicLetters() {
    Properties arabic = Bundles.of("ar");
    String text =
        filled(
            arabic.getProperty("org.ioemt.finding.program.ended"),
            List.of("last", "date"),
            List.of("2026-12-14", "2026-12-15"));
    assertThat(seen(text)).contains("2026-12-14", "2026-12-15").doesNotContain("14-12-2026");
    assertThat(seen(text.replaceAll("\\p{Cf}", ""))).contains("14-12-2026", "15-12-2026");
    assertThat(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()).isFalse();
  }

  /** The characters of a line from left to right. */
  private static String seen(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[text.length()];
    Character[] characters = new Character[text.length()];
    for (int i = 0; i < text.length(); i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      characters[i] = text.charAt(i);
    }
    Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
    return Arrays.stream(characters).map(String::valueOf).collect(Collectors.joining());
  }

  private static boolean isRightToLeft(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Regions and scripts have no messages of their own; Java tries ever wider tags. */
  @ParameterizedTest
  @CsvSource({
    "en, en", "en-US, en", "en-GB-oxendict, en", "pt-BR, pt", "pt-PT, pt", "es-MX, es",
    "es-419, es", "de-AT, de", "fr-CA, fr", "ar-EG-u-nu-arab, ar", "he-IL, he", "iw, he",
    "zh-Hans-CN, zh", "zh-Hant-TW, zh", "zh-TW, zh", "sw-KE, sw", "tr-TR, tr", "hi-IN, hi"
  })
  void aRegionIsToldInItsLanguageWhateverTheServerSpeaks(String asked, String told) {
    for (String server : List.of("en", "de", "tr-TR", "fi")) {
      assertThat(inLocale(server, asked)).isEqualTo(noEnglish(told));
    }
  }

  /**
   * Not English, as one might expect: {@code ResourceBundle} goes to the default locale of the
   * machine before it goes to the bundle without a suffix, and Hibernate Validator lets it.
   */
  @ParameterizedTest
  @ValueSource(strings = {"fi", "fi-FI", "nb", "th-TH-u-nu-thai", "gsw-CH"})
  void anotherLanguageIsToldInThatOfTheServerOrElseInEnglish(String asked) {
    assertThat(inLocale("de", asked)).isEqualTo(noEnglish("de"));
    assertThat(inLocale("tr-TR", asked)).isEqualTo(noEnglish("tr"));
    assertThat(inLocale("en-US", asked)).isEqualTo(noEnglish("en"));
    assertThat(inLocale("fi", asked)).isEqualTo(noEnglish("en"));
  }

  /** The root locale alone is not sent on to the default one. */
  @ParameterizedTest
  @ValueSource(strings = {"und", "x-klingon"})
  void noLanguageIsEnglish(String asked) {
    for (String server : List.of("de", "tr-TR", "en-US", "fi")) {
      assertThat(inLocale(server, asked)).isEqualTo(noEnglish("en"));
    }
  }

  /** What a host does that wants English instead: choose before it asks. */
  @Test
  void aHostThatChoosesAmongTheLanguagesGetsEnglishForTheOthers() {
    List<String> told = new ArrayList<>();
    for (String accepted : List.of("fi, de;q=0.5", "fi", "pt-BR, en;q=0.1", "*")) {
      Locale found =
          Locale.lookup(Locale.LanguageRange.parse(accepted), IoemtConstraints.languages());
      told.add(inLocale("tr-TR", found == null ? "en" : found.toLanguageTag()));
    }
    assertThat(told)
        .containsExactly(noEnglish("de"), noEnglish("en"), noEnglish("pt"), noEnglish("en"));
  }

  private static String noEnglish(String language) {
    return Bundles.of(language).getProperty("org.ioemt.finding.member.no-english");
  }

  /** What is said of a member who speaks no English, by a fresh host. */
  private static String inLocale(String server, String asked) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(server));
      Caller caller = new Caller();
      Validator validator = caller.validator();
      caller.speaking(Locale.forLanguageTag(asked));
      Finding finding = Finding.of(FindingCode.of("member.no-english"), FindingPath.root());
      return Hosts.messages(validator.validate(new Reporting.Found(finding))).get(0);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** A host whose interpolator is the one without expressions is served the same. */
  @ParameterizedTest
  @MethodSource("everyBundle")
  void theMachinesLanguageIsTheDefault(Locale locale, Properties bundle) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      for (Configuration<?> configuration :
          List.of(
              Hosts.unpinned(),
              Hosts.unpinned().messageInterpolator(new ParameterMessageInterpolator()))) {
        Finding finding =
            Finding.of(
                FindingCode.of("credential.expired"),
                FindingPath.root(),
                "2025-03-31",
                "2026-11-20");
        assertThat(
                Hosts.messages(
                    Hosts.validator(configuration).validate(new Reporting.Found(finding))))
            .containsExactly(
                filled(
                    bundle.getProperty("org.ioemt.finding.credential.expired"),
                    finding.code().arguments(),
                    finding.values()));
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
