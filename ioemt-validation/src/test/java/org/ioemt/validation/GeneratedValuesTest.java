package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.PlanRules;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.ems.SystemRules;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.MedicalDirectorRules;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.rule.Finding;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of the constraints that run rules, over generated values: what is violated is what the
 * rules find, each finding once, at its place, in its words.
 */
class GeneratedValuesTest {

  private static final int VALUES = 400;

  private static final Crosswalk CROSSWALK = Crosswalk.shipped();
  private static final Authorities RECOGNIZED = Authorities.recognized();
  private static final CrewRules CREWS =
      CrewRules.of(CROSSWALK, StandardizationPolicy.CONSERVATIVE, RECOGNIZED);
  private static final CredentialRules RECORDS = CredentialRules.of(Authorities.shipped());

  private final Validator validator = Hosts.validator();

  record Eligible(@EligibleMember Member value) {}

  record Documented(@EligibleMember(ioemtTerms = true) Member value) {}

  record ConsistentMember(@ConsistentRecord Member value) {}

  record ConsistentCredential(@ConsistentRecord Credential value) {}

  record Current(@CurrentCredential Credential value) {}

  record Fit(@FitMedicalDirector(in = "DE") MedicalDirector value) {}

  record Asked(@WithinScope PracticeRequest value) {}

  record Staffed(@StaffedFor(standard = "US-NC") Crew value) {}

  record StaffedStrictly(@StaffedFor(standard = "US-NC", failOn = Severity.WARNING) Crew value) {}

  record Sent(@StaffedFor(standard = "US-NC") Response value) {}

  record Told(@ValidResponse Response value) {}

  record ToldStrictly(@ValidResponse(failOn = Severity.WARNING) Response value) {}

  record Prepared(@CompletePlan MassCasualtyPlan value) {}

  record PreparedStrictly(@CompletePlan(failOn = Severity.WARNING) MassCasualtyPlan value) {}

  record Complete(@CompleteSystem EmsSystem value) {}

  record CompleteStrictly(@CompleteSystem(failOn = Severity.WARNING) EmsSystem value) {}

  /** A constraint, values for it, and the rules that it stands for. */
  private record Law<T>(
      Class<T> type, Function<T, Object> host, RuleSet<T> rules, Severity failOn) {

    Stream<T> values() {
      return ValueGenerator.of(type)
          .among(MemberGenerator.seeded(5).validRatio(0.5).asOf(Hosts.TODAY))
          .seeded(5)
          .stream()
          .limit(VALUES);
    }

    /** Nothing, or what makes the value invalid and what explains it. */
    List<Finding> violations(T value) {
      List<Finding> found = rules.check(value);
      boolean valid = found.stream().noneMatch(this::counts);
      return found.stream()
          .filter(f -> !valid && (f.severity() == Severity.INFO || counts(f)))
          .toList();
    }

    private boolean counts(Finding finding) {
      return finding.severity().compareTo(failOn) <= 0;
    }

    @Override
    public String toString() {
      return type.getSimpleName() + ", " + failOn;
    }
  }

  static List<Law<?>> laws() {
    MembershipRules membership =
        MembershipRules.of(CROSSWALK, StandardizationPolicy.CONSERVATIVE, RECOGNIZED);
    RuleSet<Member> eligible = membership.asOf(Hosts.TODAY);
    RuleSet<Crew> staffed =
        CREWS.staffing(StaffingStandard.find("US-NC").orElseThrow(), Hosts.TODAY);
    return List.of(
        new Law<>(Member.class, Eligible::new, eligible, Severity.ERROR),
        new Law<>(
            Member.class,
            Documented::new,
            eligible.plus(MembershipRules.ioemtTerms(Hosts.TODAY)),
            Severity.ERROR),
        new Law<>(
            Member.class,
            ConsistentMember::new,
            MembershipRules.onCredentials(RECORDS.asOf(Hosts.TODAY)),
            Severity.WARNING),
        new Law<>(
            Credential.class,
            ConsistentCredential::new,
            RECORDS.asOf(Hosts.TODAY),
            Severity.WARNING),
        new Law<>(
            Credential.class,
            Current::new,
            CredentialRules.standing(RECOGNIZED, Hosts.TODAY),
            Severity.INFO),
        new Law<>(
            MedicalDirector.class,
            Fit::new,
            MedicalDirectorRules.of(CROSSWALK).asOf(Hosts.TODAY, Jurisdiction.of("DE")),
            Severity.ERROR),
        new Law<>(
            PracticeRequest.class,
            Asked::new,
            PracticeRules.of(CROSSWALK, StandardizationPolicy.CONSERVATIVE, RECOGNIZED).asRules(),
            Severity.ERROR),
        new Law<>(Crew.class, Staffed::new, staffed, Severity.ERROR),
        new Law<>(Crew.class, StaffedStrictly::new, staffed, Severity.WARNING),
        new Law<>(
            Response.class,
            Sent::new,
            ResponseRules.staffing(CREWS, StaffingStandard.find("US-NC").orElseThrow()),
            Severity.ERROR),
        new Law<>(Response.class, Told::new, ResponseRules.records(), Severity.ERROR),
        new Law<>(Response.class, ToldStrictly::new, ResponseRules.records(), Severity.WARNING),
        new Law<>(
            MassCasualtyPlan.class, Prepared::new, PlanRules.asOf(Hosts.TODAY), Severity.ERROR),
        new Law<>(
            MassCasualtyPlan.class,
            PreparedStrictly::new,
            PlanRules.asOf(Hosts.TODAY),
            Severity.WARNING),
        new Law<>(
            EmsSystem.class,
            Complete::new,
            SystemRules.of(CROSSWALK).asOf(Hosts.TODAY),
            Severity.ERROR),
        new Law<>(
            EmsSystem.class,
            CompleteStrictly::new,
            SystemRules.of(CROSSWALK).asOf(Hosts.TODAY),
            Severity.WARNING));
  }

  @ParameterizedTest
  @MethodSource("laws")
  <T> void violationsAreTheFindingsOfTheRules(Law<T> law) {
    Set<String> seen = new TreeSet<>();
    law.values()
        .forEach(
            value -> {
              List<Finding> expected = law.violations(value);
              Set<ConstraintViolation<Object>> violations =
                  validator.validate(law.host().apply(value));
              assertThat(violations.stream().map(GeneratedValuesTest::finding).toList())
                  .containsExactlyInAnyOrderElementsOf(expected);
              for (ConstraintViolation<Object> violation : violations) {
                Finding finding = finding(violation);
                String path = finding.path().toString();
                assertThat(violation.getMessage()).isEqualTo(finding.message());
                assertThat(violation.getPropertyPath())
                    .hasToString(path.isEmpty() ? "value" : "value." + path);
                seen.add(finding.code().code());
              }
            });
    assertThat(seen).hasSizeGreaterThanOrEqualTo(2);
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
    return detail.getDynamicPayload(Finding.class);
  }
}
