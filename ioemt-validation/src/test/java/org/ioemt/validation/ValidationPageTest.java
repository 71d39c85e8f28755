package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.member.Member;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/validation.md} quotes this file, and what it quotes does what the page says. That the
 * page holds the quotations is tested in the core, where the other pages are.
 */
class ValidationPageTest {

  // snippet
  static ValidatorFactory factory(Clock clock) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> clock);
    return IoemtConstraints.register(configuration).buildValidatorFactory();
  }

  static List<String> problems(Validator validator, Member member) {
    return validator.validate(member).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .toList();
  }

  // end

  // snippet
  record Correction(
      @Valid @ConvertGroup(from = Default.class, to = Groups.Records.class) Member member) {}

  // end

  // snippet
  static void start(Validator validator) {
    IoemtConstraints.checkDeclarations(validator, Correction.class);
  }

  // end

  @Test
  void thePlainWayAnswers() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try (ValidatorFactory factory = factory(Hosts.on(Hosts.TODAY))) {
      Validator validator = factory.getValidator();
      assertThat(problems(validator, People.eligible())).isEmpty();
      assertThat(problems(validator, People.lapsed()))
          .contains(
              "credentials[0].expires: the credential ended on 2026-11-13, before 2026-11-20");
      assertThat(validator.validate(new Correction(People.bare().build()))).isEmpty();
      assertThatCode(() -> start(validator)).doesNotThrowAnyException();
    } finally {
      Locale.setDefault(before);
    }
  }

  // snippet
  static Locale spoken(String acceptLanguage) {
    Locale spoken =
        Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), IoemtConstraints.languages());
    return spoken == null ? Locale.ENGLISH : spoken;
  }

  // end

  @Test
  void theCallersLanguageIsChosenAmongThoseThatThereAre() {
    assertThat(spoken("fi, pt-BR;q=0.8, en;q=0.5")).isEqualTo(Locale.forLanguageTag("pt"));
    assertThat(spoken("fi")).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void thePageNamesEveryConstraintAndGroup() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "validation.md"));
    for (Class<?> constraint : ConstraintsTest.constraints().toList()) {
      assertThat(page).contains('@' + constraint.getSimpleName());
    }
    for (Class<?> group : Groups.class.getClasses()) {
      assertThat(page).contains("Groups." + group.getSimpleName());
    }
  }
}
