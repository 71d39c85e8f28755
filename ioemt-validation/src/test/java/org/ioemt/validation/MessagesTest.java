package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.member.Member;
import org.ioemt.rule.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final String BUNDLE = "/ContributorValidationMessages.properties";
  private static final String FINDINGS = Bundles.FINDINGS;

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
    Configuration<?> configuration = Hosts.configuration(Locale.forLanguageTag(tag));
    return Hosts.messages(
        Hosts.validator(configuration).validate(new ExamplesTest.Codes.Drill("x")));
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
            Hosts.configuration()
                .messageInterpolator(
                    new Hosts.Speaking(new ParameterMessageInterpolator(), Locale.ENGLISH)));
    assertThat(Hosts.messages(validator.validate(new Enrollment(People.lapsed()))))
        .contains("the credential ended on 2025-03-31, before 2026-11-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr-TR", "de", "ar-EG", "th-TH-u-nu-thai", "und"})
  void everyLocaleIsServed(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      Validator validator = Hosts.validator(Hosts.unpinned());
      for (ConstraintViolation<?> violation : validator.validate(new Enrollment(People.lapsed()))) {
        assertThat(violation.getMessage()).isNotEqualTo(violation.getMessageTemplate());
      }
      assertThat(Hosts.messages(validator.validate(new Enrollment(People.lapsed()))))
          .anyMatch(message -> message.contains("2025-03-31") && message.contains("2026-11-20"));
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
