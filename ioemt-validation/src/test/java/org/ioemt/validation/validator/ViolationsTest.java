package org.ioemt.validation.validator;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths of findings as paths of violations, also those that no rule reports yet. */
class ViolationsTest {

  private static final FindingCode ERROR = FindingCode.define("test.e", Severity.ERROR, "e");
  private static final FindingCode INFO = FindingCode.define("test.i", Severity.INFO, "i");
  private static final FindingCode WARNING = FindingCode.define("test.w", Severity.WARNING, "w");

  @Target(ElementType.TYPE)
  @Retention(RUNTIME)
  @Constraint(validatedBy = FoundValidator.class)
  @interface Found {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @Found
  record Subject(Findings findings, Severity failOn) {}

  /** Reports what its subject says was found. */
  public static final class FoundValidator implements ConstraintValidator<Found, Subject> {
    @Override
    public boolean isValid(Subject subject, ConstraintValidatorContext context) {
      return Violations.report(subject.findings(), subject.failOn(), context);
    }
  }

  static List<FindingPath> paths() {
    return List.of(
        FindingPath.root(),
        FindingPath.of("a"),
        FindingPath.of("a").property("b"),
        FindingPath.of("a").property("b").property("c"),
        FindingPath.of("a", 1),
        FindingPath.of("a", 1).property("b"),
        FindingPath.of("a", 1).property("b").property("c"),
        FindingPath.of("a", 1).element("b", 2),
        FindingPath.of("a", 1).element("b", 2).property("c"),
        FindingPath.of("a", 1).element("b", 2).element("c", 3),
        FindingPath.of("a").element("b", 0),
        FindingPath.of("a").element("b", 0).property("c"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void thePathOfAViolationIsThatOfItsFinding(FindingPath path) {
    Findings findings = new Findings();
    findings.add(ERROR, path);
    Set<ConstraintViolation<Subject>> violations = validate(findings);
    assertThat(violations).hasSize(1);
    Path reported = violations.iterator().next().getPropertyPath();
    assertThat(reported).hasToString(path.toString());
    assertThat(
            StreamSupport.stream(reported.spliterator(), false)
                .filter(Path.Node::isInIterable)
                .map(Path.Node::getIndex))
        .containsExactlyElementsOf(
            path.steps().stream().flatMap(step -> step.index().stream().boxed()).toList());
  }

  @Test
  void withoutAnErrorNothingIsReported() {
    Findings findings = new Findings();
    findings.add(INFO, FindingPath.of("a"));
    findings.add(WARNING, FindingPath.of("a"));
    assertThat(validate(findings)).isEmpty();
    findings.add(ERROR, FindingPath.of("a"));
    assertThat(validate(findings)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, e",
    "ERROR, WARNING, ''",
    "ERROR, INFO, ''",
    "ERROR, ERROR WARNING, e",
    "ERROR, ERROR WARNING INFO, e i",
    "ERROR, WARNING INFO, ''",
    "WARNING, WARNING, w",
    "WARNING, INFO, ''",
    "WARNING, WARNING INFO, i w",
    "WARNING, ERROR WARNING, e w",
    "INFO, INFO, i",
    "INFO, WARNING, w",
    "INFO, ERROR WARNING INFO, e i w"
  })
  void theHostChoosesWhichSeverityMakesAValueInvalid(
      Severity failOn, String found, String reported) {
    Findings findings = new Findings();
    for (FindingCode code : List.of(ERROR, WARNING, INFO)) {
      if (List.of(found.split(" ")).contains(code.severity().code())) {
        findings.add(code, FindingPath.root());
      }
    }
    assertThat(
            validate(findings, failOn).stream()
                .map(ConstraintViolation::getMessageTemplate)
                .sorted()
                .map(template -> template.replace("{org.ioemt.finding.test.", "").replace("}", ""))
                .collect(Collectors.joining(" ")))
        .isEqualTo(reported);
  }

  private static Set<ConstraintViolation<Subject>> validate(Findings findings) {
    return validate(findings, Severity.ERROR);
  }

  private static Set<ConstraintViolation<Subject>> validate(Findings findings, Severity failOn) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return factory.getValidator().validate(new Subject(findings, failOn));
    }
  }
}
