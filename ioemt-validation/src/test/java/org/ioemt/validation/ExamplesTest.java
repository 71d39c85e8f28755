package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.rule.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The examples of the documentation, word for word, so that they compile and do what is said. */
class ExamplesTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path HERE =
      Path.of("src", "test", "java", "org", "ioemt", "validation", "ExamplesTest.java");

  static class Levels {
    record Enrollment(
        @NotNull @ProviderLevelCode String level, List<@ProviderLevelCode String> held) {}

    record Shift(
        @AtLeast(ProviderLevel.PARAMEDIC) ProviderLevel lead,
        List<@AtLeast(ProviderLevel.EMT) String> crew) {}

    record Application(@NotNull @JurisdictionCode String trainedIn) {}
  }

  static class Members {
    record Enrollment(
        @NotNull @EligibleMember Member applicant, List<@EligibleMember Member> crew) {}
  }

  static class Practice {
    record Procedure(@NotNull @WithinScope PracticeRequest request, String report) {}
  }

  /** Stands for Spring Boot's. */
  @interface Bean {}

  /** Stands for Spring Boot's. */
  interface ValidationConfigurationCustomizer {
    void customize(Configuration<?> configuration);
  }

  static class Application {
    @Bean
    ValidationConfigurationCustomizer ioemt() {
      return IoemtConstraints::register;
    }
  }

  @Test
  void constraintsOnAHostsTypes() {
    Validator validator = Hosts.validator();
    assertThat(validator.validate(new Levels.Enrollment("EMT", List.of("EMR", "x")))).hasSize(1);
    assertThat(validator.validate(new Levels.Shift(ProviderLevel.AEMT, List.of("EMR")))).hasSize(2);
    assertThat(validator.validate(new Levels.Application("US-NY"))).isEmpty();
  }

  @Test
  void findingsOfAMember() {
    Members.Enrollment enrollment = new Members.Enrollment(People.bare().build(), List.of());
    List<String> codes = new ArrayList<>();
    for (ConstraintViolation<Members.Enrollment> violation :
        Hosts.validator().validate(enrollment)) {
      HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
      Finding finding = detail.getDynamicPayload(Finding.class);
      codes.add(finding.code().code());
    }
    assertThat(codes).containsExactlyInAnyOrder("member.no-credential", "member.no-affiliation");
  }

  @Test
  void aProcedureNeedsARequest() {
    assertThat(Hosts.validator().validate(new Practice.Procedure(null, "none"))).hasSize(1);
  }

  @Test
  void registrationInOneLine() {
    Assumptions.assumeTrue(Hosts.hasEl(), "the default interpolator wants an expression language");
    ValidatorFactory factory =
        IoemtConstraints.register(Validation.byDefaultProvider().configure())
            .buildValidatorFactory();
    try (factory) {
      assertThat(factory.getValidator().validate(People.bare().build())).hasSize(2);
    }
  }

  @Test
  void registrationInAFramework() {
    Configuration<?> configuration = Hosts.configuration();
    new Application().ioemt().customize(configuration);
    assertThat(Hosts.validator(configuration).validate(People.bare().build())).hasSize(2);
  }

  @Test
  void everyExampleIsHere() throws IOException {
    String here = Files.readString(HERE).replaceAll("\\s", "");
    List<String> examples = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        for (int at = text.indexOf("<pre>{@code\n"); at >= 0; ) {
          int end = text.indexOf("\n * }</pre>", at);
          examples.add(
              text.substring(at + "<pre>{@code".length(), end).replaceAll("\n \\*|\\s", ""));
          at = text.indexOf("<pre>{@code\n", end);
        }
      }
    }
    assertThat(examples).hasSizeGreaterThan(5).allMatch(here::contains);
  }
}
