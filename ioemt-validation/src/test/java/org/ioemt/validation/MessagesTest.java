package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.member.Member;
import org.ioemt.rule.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final String BUNDLE = "/ContributorValidationMessages.properties";
  private static final Pattern BUNDLES =
      Pattern.compile("ContributorValidationMessages(?:_(\\w+))?\\.properties");
  private static final String FINDINGS = "org.ioemt.finding.";

  record Enrollment(@EligibleMember(ioemtTerms = true) Member applicant) {}

  @Test
  void theFindingsAreTheCataloguesWordForWord() throws IOException {
    Properties bundle = bundle();
    Set<String> keys =
        FindingCode.all().stream()
            .map(code -> FINDINGS + code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    assertThat(bundle.stringPropertyNames().stream().filter(key -> key.startsWith(FINDINGS)))
        .containsExactlyInAnyOrderElementsOf(keys);
    for (FindingCode code : FindingCode.all()) {
      assertThat(bundle.getProperty(FINDINGS + code)).isEqualTo(code.text());
    }
  }

  /**
   * The bundles by locale; the one without a suffix is English. A translation is found by its file.
   */
  static Map<Locale, Properties> bundles() throws IOException {
    Map<Locale, Properties> bundles = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of("src", "main", "resources"))) {
      for (Path file : files.sorted().toList()) {
        Matcher name = BUNDLES.matcher(file.getFileName().toString());
        if (name.matches() && !"en".equals(name.group(1))) {
          String tag = name.group(1) == null ? "en" : name.group(1).replace('_', '-');
          Properties bundle = new Properties();
          bundle.load(new StringReader(Files.readString(file)));
          bundles.put(Locale.forLanguageTag(tag), bundle);
        }
      }
    }
    return bundles;
  }

  static Stream<Arguments> everyBundle() throws IOException {
    return bundles().entrySet().stream()
        .map(bundle -> Arguments.of(bundle.getKey(), bundle.getValue()));
  }

  @ParameterizedTest
  @MethodSource("everyBundle")
  void aBundleHasEveryKeyWithItsPlaceholdersAndNothingToEvaluate(Locale locale, Properties bundle)
      throws IOException {
    Properties english = bundle();
    assertThat(bundle.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      String text = bundle.getProperty(key);
      assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getProperty(key)));
      assertThat(text.replaceAll("\\{[a-zA-Z]+}", "")).as(key).doesNotContainPattern("[{}$\\\\]");
      assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
    }
  }

  private static SortedSet<String> placeholders(String text) {
    return Pattern.compile("\\{([^}]*)}")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theOtherKeysAreThoseThatTheConstraintsName() throws IOException {
    List<String> named = new ArrayList<>();
    for (Class<?> constraint : ConstraintsTest.constraints().toList()) {
      for (Method attribute : constraint.getDeclaredMethods()) {
        if (attribute.getDefaultValue() instanceof String text && text.startsWith("{")) {
          named.add(text.substring(1, text.length() - 1));
        }
      }
    }
    assertThat(bundle().stringPropertyNames().stream().filter(key -> !key.startsWith(FINDINGS)))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void everyMessageOfEveryConstraintInterpolatesInEveryLocale() throws IOException {
    for (Map.Entry<Locale, Properties> bundle : bundles().entrySet()) {
      for (String key : bundle.getValue().stringPropertyNames()) {
        BaseHibernateValidatorConfiguration<?> configuration =
            (BaseHibernateValidatorConfiguration<?>) Hosts.configuration();
        configuration.messageInterpolator(speaking(bundle.getKey()));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping
            .type(Plain.class)
            .field("text")
            .constraint(new GenericConstraintDef<>(SkillCode.class).message('{' + key + '}'));
        configuration.addMapping(mapping);
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
          assertThat(Hosts.messages(factory.getValidator().validate(new Plain("x"))))
              .as(bundle.getKey() + " " + key)
              .containsExactly(bundle.getValue().getProperty(key));
        }
      }
    }
  }

  /** Without a constraint of its own. */
  static class Plain {
    final String text;

    Plain(String text) {
      this.text = text;
    }
  }

  /** The test brings a bundle of a language that is the server's, and none of the library's. */
  @Test
  void whoAsksForEnglishGetsItWhateverTheServerSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("eo"));
      assertThat(inLocale("eo")).containsExactly("devas esti kodo de kapablo: ĉĝŝ");
      for (String tag : List.of("en", "en-US", "en-GB")) {
        assertThat(inLocale(tag))
            .containsExactly("must be the code of a skill of the catalogue, such as cpap");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> inLocale(String tag) {
    Configuration<?> configuration =
        Hosts.configuration().messageInterpolator(speaking(Locale.forLanguageTag(tag)));
    return Hosts.messages(
        Hosts.validator(configuration).validate(new ExamplesTest.Codes.Drill("x")));
  }

  /** The configuration's own default locale does not reach an interpolator that is handed in. */
  private static MessageInterpolator speaking(Locale locale) {
    return new ParameterMessageInterpolator(Set.of(), locale, true);
  }

  @Test
  void theEnglishBundleNeedsNoEncoding() throws IOException {
    try (InputStream in = MessagesTest.class.getResourceAsStream(BUNDLE)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).matches("\\p{ASCII}*");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1} {member.no-credential} \\",
        "{org.ioemt.finding.member.no-credential}",
        "{title} {jurisdiction} {0} {",
        "}{$ \\{ \\\\{ \\$ \\\\$ \\} ${ $}",
        "${validatedValue} ${applicant} $1 \\1",
        "‏حكيم, 'quotes' \"double\" {{}} \\u0024{1+1}"
      })
  void aValueIsShownAsItIs(String title) {
    Member member = People.active().addCredential(People.called(title)).build();
    for (Validator validator : List.of(Hosts.validator(), trusting(), raw())) {
      assertThat(Hosts.messages(validator.validate(new Enrollment(member))))
          .contains(
              "the crosswalk of US does not list the title '"
                  + title
                  + "'; that does not mean no level");
    }
  }

  /** A host that lets custom violations evaluate whatever they hold. */
  private static Validator trusting() {
    return Hosts.validator(
        ((BaseHibernateValidatorConfiguration<?>) Hosts.configuration())
            .customViolationExpressionLanguageFeatureLevel(
                ExpressionLanguageFeatureLevel.BEAN_METHODS));
  }

  /** A host that has switched off the escaping of parameters, where there is such a switch. */
  private static Validator raw() {
    return Hosts.validator(
        Hosts.configuration()
            .addProperty("hibernate.validator.message_parameter_escaping", "none"));
  }

  @Test
  void theInterpolatorWithoutExpressionsSuffices() {
    Validator validator =
        Hosts.validator(
            Hosts.configuration().messageInterpolator(new ParameterMessageInterpolator()));
    assertThat(Hosts.messages(validator.validate(new Enrollment(People.lapsed()))))
        .contains("the credential ended on 2025-03-31, before 2026-11-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr-TR", "de", "ar-EG", "th-TH-u-nu-thai", "und"})
  void everyLocaleIsServed(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      Validator validator = Hosts.validator();
      for (ConstraintViolation<?> violation : validator.validate(new Enrollment(People.lapsed()))) {
        assertThat(violation.getMessage()).isNotEqualTo(violation.getMessageTemplate());
      }
      assertThat(Hosts.messages(validator.validate(new Enrollment(People.lapsed()))))
          .contains("the credential ended on 2025-03-31, before 2026-11-20");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Properties bundle() throws IOException {
    Properties bundle = new Properties();
    try (InputStream in = MessagesTest.class.getResourceAsStream(BUNDLE)) {
      bundle.load(in);
    }
    return bundle;
  }
}
