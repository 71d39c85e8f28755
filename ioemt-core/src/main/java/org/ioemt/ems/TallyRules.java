package org.ioemt.ems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;

/**
 * Compares the casualties of an incident with what is at hand and what the plan provides.
 *
 * <p>What a category needs is the user's own statement, see {@link ResourceNeed}; nothing is
 * assumed, and a category with casualties and without a stated need is reported. Needs of several
 * categories for one resource add up. A tally under another scheme than the needs or the plan is
 * reported and not compared.
 *
 * <pre>{@code
 * RuleSet<CasualtyTally> rules = TallyRules.resources(needs, atHand).plus(TallyRules.plan(plan));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TallyRules {

  private static final FindingCode SCHEME_DIFFERS = FindingCode.of("tally.scheme-differs");
  private static final FindingCode NEED_NOT_STATED = FindingCode.of("tally.need-not-stated");
  private static final FindingCode RESOURCE_SHORT = FindingCode.of("tally.resource-short");
  private static final FindingCode CAPACITY_SHORT = FindingCode.of("tally.capacity-short");

  private TallyRules() {}

  /**
   * The resources that are short.
   *
   * @param needs what the categories need, all of one scheme; a category may need several resources
   *     and one of them more than once
   * @param atHand what is at hand; a resource that is named twice counts twice, one that is not
   *     named is not at hand
   * @return the rule set
   * @throws IllegalArgumentException if there is no need, or the needs are of several schemes
   */
  public static RuleSet<CasualtyTally> resources(
      List<ResourceNeed> needs, List<ResourceCount> atHand) {
    List<ResourceNeed> stated = List.copyOf(needs);
    if (stated.isEmpty()) {
      throw new IllegalArgumentException("needs: expected at least one");
    }
    TriageCategory first = stated.get(0).category();
    for (ResourceNeed need : stated) {
      if (!need.category().scheme().equals(first.scheme())) {
        throw SchemeTable.notOrdered("needs", first.code(), need.category().code());
      }
    }
    Map<String, Long> available = new LinkedHashMap<>();
    for (ResourceCount count : atHand) {
      available.merge(count.resource(), (long) count.quantity(), Long::sum);
    }
    String scheme = first.scheme();
    return RuleSet.<CasualtyTally>empty()
        .plus((tally, findings) -> sameScheme(tally, scheme, findings), SCHEME_DIFFERS)
        .plus((tally, findings) -> stated(tally, scheme, stated, findings), NEED_NOT_STATED)
        .plus(
            (tally, findings) -> enough(tally, scheme, stated, available, findings),
            RESOURCE_SHORT);
  }

  /**
   * Whether the plan is for this scheme, and its receiving facilities take all casualties.
   *
   * @param plan the plan; a facility that states no capacity takes nobody
   * @return the rule set
   */
  public static RuleSet<CasualtyTally> plan(MassCasualtyPlan plan) {
    Objects.requireNonNull(plan, "plan");
    return RuleSet.<CasualtyTally>empty()
        .plus(
            (tally, findings) ->
                plan.triageScheme().ifPresent(scheme -> sameScheme(tally, scheme, findings)),
            SCHEME_DIFFERS)
        .plus((tally, findings) -> taken(tally, plan, findings), CAPACITY_SHORT);
  }

  private static void sameScheme(CasualtyTally tally, String scheme, Findings findings) {
    if (!tally.scheme().equals(scheme)) {
      findings.add(SCHEME_DIFFERS, FindingPath.of("scheme"), tally.scheme(), scheme);
    }
  }

  private static void stated(
      CasualtyTally tally, String scheme, List<ResourceNeed> needs, Findings findings) {
    if (!tally.scheme().equals(scheme)) {
      return;
    }
    List<CategoryCount> counts = tally.counts();
    for (int i = 0; i < counts.size(); i++) {
      CategoryCount count = counts.get(i);
      boolean known = needs.stream().anyMatch(need -> need.category().equals(count.category()));
      if (count.casualties() > 0 && !known) {
        findings.add(
            NEED_NOT_STATED,
            FindingPath.of("counts", i).property("category"),
            count.category().toString(),
            String.valueOf(count.casualties()));
      }
    }
  }

  private static void enough(
      CasualtyTally tally,
      String scheme,
      List<ResourceNeed> needs,
      Map<String, Long> available,
      Findings findings) {
    if (!tally.scheme().equals(scheme)) {
      return;
    }
    Map<String, Long> needed = new LinkedHashMap<>();
    for (ResourceNeed need : needs) {
      long more = need.neededFor(tally.of(need.category()));
      needed.merge(need.resource(), more, TallyRules::sum);
    }
    needed.forEach(
        (resource, wanted) -> {
          long there = available.getOrDefault(resource, 0L);
          if (wanted > there) {
            findings.add(
                RESOURCE_SHORT,
                FindingPath.of("counts"),
                resource,
                String.valueOf(wanted),
                String.valueOf(there));
          }
        });
  }

  /** Needs may be stated without bound; a sum that wrapped would say that nothing is short. */
  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  private static void taken(CasualtyTally tally, MassCasualtyPlan plan, Findings findings) {
    if (tally.total() > plan.capacity()) {
      findings.add(
          CAPACITY_SHORT,
          FindingPath.of("counts"),
          String.valueOf(tally.total()),
          String.valueOf(plan.capacity()));
    }
  }
}
