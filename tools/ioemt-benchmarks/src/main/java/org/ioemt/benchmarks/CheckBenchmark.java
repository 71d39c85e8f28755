package org.ioemt.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
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
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.testkit.MemberGenerator;
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
 * Eligible members checked by the rules of membership, their titles standardized, beside the same
 * questions asked of their fields by hand and beside one {@code HashMap.get}. By hand nothing is
 * looked up: whether the authority is recognized, and of what level the title is, is left out. What
 * the rules take beyond the fields, over the number of credentials, is what looking up costs.
 *
 * <p>Each call takes the next of many members, as in a registry; and once more all of it is asked
 * of one and the same, whom processor and compiler soon know by heart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CheckBenchmark {

  private static final int MEMBERS = 512;

  private final RuleSet<Member> rules =
      MembershipRules.of(
              Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
          .asOf(Enrollee.TODAY);
  private final Findings findings = new Findings();
  private final Map<TitleKey, CrosswalkRow> titles = new HashMap<>();
  private final Member[] members =
      MemberGenerator.seeded(42).stream()
          .filter(member -> rules.check(member).isEmpty())
          .limit(MEMBERS)
          .toArray(Member[]::new);
  private final TitleKey[] keys =
      Arrays.stream(members)
          .flatMap(member -> member.credentials().stream())
          .map(credential -> credential.qualification().titleKey())
          .toArray(TitleKey[]::new);

  // Not final, or the compiler might work the answers out beforehand.
  private LocalDate today = Enrollee.TODAY;
  private Member same = Enrollee.member(today.plusYears(1));
  private TitleKey sameKey = same.credentials().get(0).qualification().titleKey();
  private int next;

  /** A benchmark as JMH makes it. */
  public CheckBenchmark() {
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      titles.put(TitleKey.of(row.title()), row);
      row.aliases().forEach(alias -> titles.put(TitleKey.of(alias), row));
    }
  }

  /** How many credentials a member has on average. */
  double credentialsOfEach() {
    return (double) keys.length / members.length;
  }

  private int turn(int length) {
    int turn = next < length ? next : 0;
    next = turn + 1;
    return turn;
  }

  /**
   * The floor: the titles of the members in turn.
   *
   * @return what the map holds
   */
  @Benchmark
  public @Nullable CrosswalkRow hashMapGet() {
    return titles.get(keys[turn(keys.length)]);
  }

  /**
   * The floor: one and the same title.
   *
   * @return what the map holds
   */
  @Benchmark
  public @Nullable CrosswalkRow hashMapGetOfTheSame() {
    return titles.get(sameKey);
  }

  /**
   * The rules.
   *
   * @return the number of findings, none
   */
  @Benchmark
  public int rules() {
    return rules(members[turn(members.length)]);
  }

  /**
   * The rules, of one and the same.
   *
   * @return the number of findings, none
   */
  @Benchmark
  public int rulesOfTheSame() {
    return rules(same);
  }

  private int rules(Member member) {
    findings.clear();
    rules.check(member, findings);
    return findings.size();
  }

  /**
   * The fields by hand.
   *
   * @return whether all is well
   */
  @Benchmark
  public boolean fields() {
    return fields(members[turn(members.length)]);
  }

  /**
   * The fields by hand, of one and the same.
   *
   * @return whether all is well
   */
  @Benchmark
  public boolean fieldsOfTheSame() {
    return fields(same);
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
    return registered && active;
  }
}
