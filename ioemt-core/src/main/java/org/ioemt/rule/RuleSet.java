package org.ioemt.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rules that are checked together, each known by the codes that it may report.
 *
 * <p>Sets are composed: {@link #plus} joins two, {@link #without} leaves a clause away.
 *
 * <p>Immutable and thread-safe, as its rules are.
 *
 * @param <T> what is checked
 */
public final class RuleSet<T> implements Rule<T> {

  private final List<Entry<T>> entries;
  private final Rule<? super T>[] rules;

  private RuleSet(List<Entry<T>> entries) {
    this.entries = List.copyOf(entries);
    this.rules = array(this.entries);
  }

  /**
   * A set without rules.
   *
   * @param <T> what is checked
   * @return the empty set
   */
  public static <T> RuleSet<T> empty() {
    return new RuleSet<>(List.of());
  }

  /**
   * This set with one rule more.
   *
   * @param rule the rule
   * @param code the code that it reports
   * @param more further codes that it may report
   * @return the larger set
   */
  public RuleSet<T> plus(Rule<? super T> rule, FindingCode code, FindingCode... more) {
    Set<FindingCode> codes = new LinkedHashSet<>();
    codes.add(code);
    codes.addAll(List.of(more));
    List<Entry<T>> longer = new ArrayList<>(entries);
    longer.add(new Entry<>(rule, codes));
    return new RuleSet<>(longer);
  }

  /**
   * This set with the rules of another behind its own.
   *
   * @param other the other set
   * @return the joined set
   */
  public RuleSet<T> plus(RuleSet<T> other) {
    List<Entry<T>> longer = new ArrayList<>(entries);
    longer.addAll(other.entries);
    return new RuleSet<>(longer);
  }

  /**
   * This set, silent about a code. A rule that reports nothing else is left away altogether.
   *
   * @param code the code that is not wanted
   * @return the smaller set
   */
  public RuleSet<T> without(FindingCode code) {
    List<Entry<T>> kept = new ArrayList<>();
    for (Entry<T> entry : entries) {
      if (!entry.codes.contains(code)) {
        kept.add(entry);
      } else if (entry.codes.size() > 1) {
        kept.add(entry.without(code));
      }
    }
    return new RuleSet<>(kept);
  }

  /**
   * This set, not asked about subjects for which a condition holds.
   *
   * <pre>{@code
   * RuleSet<Member> rules = membership.unless(member -> member.id().equals(sample));
   * }</pre>
   *
   * @param condition tells which subjects are let pass; asked first, once for each check
   * @return the set of the same codes, which reports nothing where the condition holds
   */
  public RuleSet<T> unless(Predicate<? super T> condition) {
    Objects.requireNonNull(condition, "condition");
    return entries.isEmpty()
        ? this
        : new RuleSet<>(List.of(new Entry<>(new Unless<>(this, condition), codes())));
  }

  /**
   * The codes that this set may report.
   *
   * @return the codes in the order of the rules
   */
  public Set<FindingCode> codes() {
    Set<FindingCode> codes = new LinkedHashSet<>();
    for (Entry<T> entry : entries) {
      codes.addAll(entry.codes);
    }
    return codes;
  }

  /**
   * Checks a subject.
   *
   * @param subject what is checked
   * @return the findings in the order of the rules; empty where all is well
   */
  public List<Finding> check(T subject) {
    Findings findings = new Findings();
    check(subject, findings);
    return findings.toList();
  }

  @Override
  public void check(T subject, Findings findings) {
    for (Rule<? super T> rule : rules) {
      rule.check(subject, findings);
    }
  }

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic type cannot be made otherwise
  private static <T> Rule<? super T>[] array(List<Entry<T>> entries) {
    Rule<? super T>[] rules = new Rule[entries.size()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = entries.get(i).rule;
    }
    return rules;
  }

  private record Entry<T>(Rule<? super T> rule, Set<FindingCode> codes) {

    Entry<T> without(FindingCode code) {
      Set<FindingCode> fewer = new LinkedHashSet<>(codes);
      fewer.remove(code);
      if (rule instanceof Unless<? super T> unless) {
        return new Entry<>(unless.without(code), fewer);
      }
      Rule<T> filtered =
          (subject, findings) -> {
            Findings all = new Findings();
            rule.check(subject, all);
            for (Finding finding : all) {
              if (!finding.code().equals(code)) {
                findings.add(finding);
              }
            }
          };
      return new Entry<>(filtered, fewer);
    }
  }

  private record Unless<T>(RuleSet<T> rules, Predicate<? super T> condition) implements Rule<T> {

    Unless<T> without(FindingCode code) {
      return new Unless<>(rules.without(code), condition);
    }

    @Override
    public void check(T subject, Findings findings) {
      if (!condition.test(subject)) {
        rules.check(subject, findings);
      }
    }
  }
}
