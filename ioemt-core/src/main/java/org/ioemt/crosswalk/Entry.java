package org.ioemt.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The rows under one folded title of one jurisdiction, and the answers about them.
 *
 * <p>Each answer is made when first asked for and kept, so that asking again costs no allocation.
 */
final class Entry {

  private static final int POLICIES = StandardizationPolicy.values().length;

  private final Match match;
  private final AtomicReferenceArray<@Nullable Standardization> answers =
      new AtomicReferenceArray<>(POLICIES);
  // Only for titles of which some rows, but not all, were awarded on a day that was asked for.
  private final Map<BitSet, Entry> parts = new ConcurrentHashMap<>(0);

  // Worked out when a day is first asked for; a race works it out twice and harms nobody.
  private volatile DateRange @Nullable [] awards;

  Entry(Match match) {
    this.match = match;
  }

  Match match() {
    return match;
  }

  Standardization answer(StandardizationPolicy policy) {
    Standardization answer = answers.get(policy.slot());
    return answer != null ? answer : keep(policy, evaluate(match, policy));
  }

  Standardization answer(StandardizationPolicy policy, LocalDate awarded) {
    DateRange[] periods = awards();
    boolean all = true;
    for (DateRange period : periods) {
      all &= period.contains(awarded);
    }
    return all ? answer(policy) : part(periods, awarded).answer(policy);
  }

  /**
   * When each row was awarded. What is outside the ladder is so at any date, and then there is
   * none.
   */
  private DateRange[] awards() {
    DateRange[] periods = awards;
    if (periods == null) {
      periods =
          match.allOutside()
              ? new DateRange[0]
              : match.rows().stream().map(CrosswalkRow::awardedDuring).toArray(DateRange[]::new);
      awards = periods;
    }
    return periods;
  }

  private Entry part(DateRange[] periods, LocalDate awarded) {
    BitSet then = new BitSet();
    for (int i = 0; i < periods.length; i++) {
      then.set(i, periods[i].contains(awarded));
    }
    return parts.computeIfAbsent(
        then, bits -> bits.isEmpty() ? neverThen(match) : new Entry(select(bits)));
  }

  /** A title none of whose rows was awarded on the day in question, whatever the policy. */
  private static Entry neverThen(Match match) {
    Entry entry = new Entry(match);
    for (StandardizationPolicy policy : StandardizationPolicy.values()) {
      entry.keep(policy, new Insufficient(match, policy, StandardizationReason.NOT_AWARDED_THEN));
    }
    return entry;
  }

  private Match select(BitSet bits) {
    List<CrosswalkRow> fewer = new ArrayList<>();
    bits.stream().forEach(i -> fewer.add(match.rows().get(i)));
    return match.with(List.copyOf(fewer));
  }

  private Standardization keep(StandardizationPolicy policy, Standardization answer) {
    answers.compareAndSet(policy.slot(), null, answer);
    Standardization kept = answers.get(policy.slot());
    return kept != null ? kept : answer;
  }

  /** What a policy makes of the rows. */
  static Standardization evaluate(Match match, StandardizationPolicy policy) {
    if (match.allOutside()) {
      return new OutsideLadder(match, policy, kind(match));
    }
    ProviderLevel proposed = match.proposed().orElse(null);
    StandardizationReason lack = lack(match, policy);
    if (policy == StandardizationPolicy.PROPOSED) {
      return asProposed(match, proposed);
    }
    if (lack != null) {
      return proposed == null
          ? new Disputed(match, policy, lack, null)
          : new Insufficient(match, policy, lack);
    }
    if (proposed != null && !match.anyDisputed()) {
      return new Standardized(match, policy, StandardizationReason.UNDISPUTED, proposed);
    }
    if (policy == StandardizationPolicy.STRICT) {
      return new Disputed(match, policy, StandardizationReason.DISPUTE_NOT_ACCEPTED, null);
    }
    ProviderLevel lowest = match.lowest();
    if (lowest != null) {
      return new Disputed(match, policy, StandardizationReason.LOWEST_OF_DISPUTED, lowest);
    }
    return new Disputed(
        match,
        policy,
        proposed == null
            ? StandardizationReason.ROWS_DIFFER
            : StandardizationReason.NO_ALTERNATIVE_NAMED,
        null);
  }

  private static Standardization asProposed(Match match, @Nullable ProviderLevel proposed) {
    StandardizationPolicy policy = StandardizationPolicy.PROPOSED;
    if (proposed == null) {
      return new Disputed(match, policy, StandardizationReason.ROWS_DIFFER, null);
    }
    if (match.anyDisputed()) {
      return new Disputed(match, policy, StandardizationReason.PROPOSED_OF_DISPUTED, proposed);
    }
    boolean enough = lack(match, StandardizationPolicy.CONSERVATIVE) == null;
    return new Standardized(
        match,
        policy,
        enough ? StandardizationReason.UNDISPUTED : StandardizationReason.PROPOSED_ONLY,
        proposed);
  }

  /** What a policy misses in the rows; every row counts, since any of them may be the one meant. */
  private static @Nullable StandardizationReason lack(Match match, StandardizationPolicy policy) {
    if (policy == StandardizationPolicy.PROPOSED) {
      return null;
    }
    boolean strict = policy == StandardizationPolicy.STRICT;
    StandardizationReason lack = null;
    for (CrosswalkRow row : match.rows()) {
      boolean read =
          strict ? row.evidence() == Evidence.VERIFIED : row.evidence() != Evidence.UNVERIFIED;
      boolean carried =
          strict ? row.basis() == LevelBasis.SKILLS_READ : row.basis() != LevelBasis.INFERRED;
      if (!read) {
        return StandardizationReason.EVIDENCE_BELOW_POLICY;
      }
      if (!carried) {
        lack = StandardizationReason.BASIS_BELOW_POLICY;
      }
    }
    if (lack == null && match.qualifierOmitted()) {
      return StandardizationReason.QUALIFIER_OMITTED;
    }
    return lack;
  }

  private static OutsideKind kind(Match match) {
    OutsideKind kind = null;
    for (CrosswalkRow row : match.rows()) {
      OutsideKind other = row.outside().orElseThrow();
      if (kind != null && kind != other) {
        return OutsideKind.OTHER;
      }
      kind = other;
    }
    return kind == null ? OutsideKind.OTHER : kind;
  }
}
