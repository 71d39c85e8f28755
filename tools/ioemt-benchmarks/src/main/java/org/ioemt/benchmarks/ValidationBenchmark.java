package org.ioemt.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ioemt.benchmarks.Enrollee.Bare;
import org.ioemt.benchmarks.Enrollee.Eligible;
import org.ioemt.benchmarks.Enrollee.Fields;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a host pays for {@code @EligibleMember}: beside the rules alone, beside a constraint in the
 * same place that does nothing, and beside the same questions as constraints on fields.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ValidationBenchmark {

  private final RuleSet<Member> rules =
      MembershipRules.of(
              Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
          .asOf(Enrollee.TODAY);
  private final Findings findings = new Findings();
  private final Validator validator = Enrollee.validator();

  // Not final, or the compiler might work the answers out beforehand.
  private Member member = Enrollee.member(Enrollee.TODAY.plusYears(1));
  private Member lapsed = Enrollee.member(Enrollee.TODAY.minusDays(1));
  private Bare bare = new Bare(member);
  private Eligible eligible = new Eligible(member);
  private Fields fields = Fields.of(member);
  private Eligible ineligible = new Eligible(lapsed);
  private Fields badFields = Fields.of(lapsed);

  /** A benchmark as JMH makes it. */
  public ValidationBenchmark() {}

  /**
   * The rules alone, on an eligible member.
   *
   * @return the number of findings, none
   */
  @Benchmark
  public int rules() {
    findings.clear();
    rules.check(member, findings);
    return findings.size();
  }

  /**
   * The rules alone, on a member whose license has ended.
   *
   * @return the number of findings
   */
  @Benchmark
  public int rulesInvalid() {
    findings.clear();
    rules.check(lapsed, findings);
    return findings.size();
  }

  /**
   * The floor: what Hibernate Validator costs before a constraint does anything.
   *
   * @return no violation
   */
  @Benchmark
  public Set<ConstraintViolation<Bare>> bareConstraint() {
    return validator.validate(bare);
  }

  /**
   * The rules as one constraint.
   *
   * @return no violation
   */
  @Benchmark
  public Set<ConstraintViolation<Eligible>> eligibleMember() {
    return validator.validate(eligible);
  }

  /**
   * The same questions as constraints on fields.
   *
   * @return no violation
   */
  @Benchmark
  public Set<ConstraintViolation<Fields>> fieldConstraints() {
    return validator.validate(fields);
  }

  /**
   * The rules as one constraint, on a member whose license has ended.
   *
   * @return the violations
   */
  @Benchmark
  public Set<ConstraintViolation<Eligible>> eligibleMemberInvalid() {
    return validator.validate(ineligible);
  }

  /**
   * The same questions as constraints on fields, on a license that has ended.
   *
   * @return the violation
   */
  @Benchmark
  public Set<ConstraintViolation<Fields>> fieldConstraintsInvalid() {
    return validator.validate(badFields);
  }
}
