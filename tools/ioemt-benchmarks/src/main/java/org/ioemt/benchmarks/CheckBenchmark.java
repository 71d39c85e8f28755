package org.ioemt.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ioemt.credential.Credential;
import org.ioemt.credential.TitleKey;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.jspecify.annotations.Nullable;
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
 * An eligible member checked by the rules of membership, its titles standardized, beside the same
 * questions asked of its fields by hand and beside one {@code HashMap.get}. By hand nothing is
 * looked up: whether the authority is recognized, and of what level the title is, is left out. What
 * the rules take beyond the fields, over the number of credentials, is what looking up costs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CheckBenchmark {

  static final int SEVERAL = 4;

  private final RuleSet<Member> rules =
      MembershipRules.of(
              Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
          .asOf(Enrollee.TODAY);
  private final Findings findings = new Findings();
  private final Map<TitleKey, CrosswalkRow> titles = new HashMap<>();

  // Not final, or the compiler might work the answers out beforehand.
  private LocalDate today = Enrollee.TODAY;
  private Member one = Enrollee.member(today.plusYears(1));
  private Member several = Enrollee.member(today.plusYears(1), SEVERAL);
  private TitleKey key = one.credentials().get(0).qualification().titleKey();

  /** A benchmark as JMH makes it. */
  public CheckBenchmark() {
    for (CrosswalkRow row : Crosswalk.shipped().rows(Jurisdiction.of("DE"))) {
      titles.put(TitleKey.of(row.title()), row);
    }
  }

  /**
   * The floor.
   *
   * @return what the map holds
   */
  @Benchmark
  public @Nullable CrosswalkRow hashMapGet() {
    return titles.get(key);
  }

  /**
   * The rules, one credential.
   *
   * @return the number of findings, none
   */
  @Benchmark
  public int rulesOfOne() {
    findings.clear();
    rules.check(one, findings);
    return findings.size();
  }

  /**
   * The rules, several credentials.
   *
   * @return the number of findings, none
   */
  @Benchmark
  public int rulesOfSeveral() {
    findings.clear();
    rules.check(several, findings);
    return findings.size();
  }

  /**
   * The fields by hand, one credential.
   *
   * @return whether all is well
   */
  @Benchmark
  public boolean fieldsOfOne() {
    return fields(one);
  }

  /**
   * The fields by hand, several credentials.
   *
   * @return whether all is well
   */
  @Benchmark
  public boolean fieldsOfSeveral() {
    return fields(several);
  }

  /** Who is registered and active, as far as the record itself tells; every credential is read. */
  private boolean fields(Member member) {
    boolean registered = false;
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      Credential credential = credentials.get(i);
      registered |=
          credential.kind().registers()
              && credential.isCurrentOn(today)
              && credential.isVerifiedBy(today);
    }
    boolean active = false;
    for (int i = 0; i < member.affiliations().size(); i++) {
      active |= member.affiliations().get(i).isCurrentOn(today);
    }
    return registered && active && member.claimedLevel().isEmpty() && member.membership().isEmpty();
  }
}
