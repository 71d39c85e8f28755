package org.ioemt.scope;

import java.util.List;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * The level may do the skill, by the scope's entry.
 *
 * <p>One shared object for each entry and level. Immutable and thread-safe.
 */
public final class InScope extends ScopeAnswer {

  private final ScopeEntry entry;
  private final boolean stated;

  /**
   * An answer.
   *
   * @param stated whether what the entry was taken from speaks of this level at all
   */
  InScope(ScopeOfPractice scope, ProviderLevel level, ScopeEntry entry, boolean stated) {
    super(scope, level, entry.skill());
    this.entry = entry;
    this.stated = stated;
  }

  /**
   * The entry that says so.
   *
   * @return the entry
   */
  public ScopeEntry entry() {
    return entry;
  }

  /**
   * How well the answer is known. The national model has no physician level: what its entries mean
   * for that level is IOEMT's ruling and {@link Evidence#UNVERIFIED}, whatever the entry's
   * evidence.
   *
   * @return the evidence
   */
  public Evidence evidence() {
    return stated ? entry.evidence() : Evidence.UNVERIFIED;
  }

  /**
   * Where the answer stands.
   *
   * @return the entry's source; empty for the physician level by an entry of the national model
   */
  public Optional<Citation> source() {
    return stated ? entry.source() : Optional.empty();
  }

  @Override
  public boolean isPermitted() {
    return true;
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  /**
   * The answer in words.
   *
   * @return for instance {@code EMT may cpap (nhtsa-2021, SECONDARY)}
   */
  @Override
  public String toString() {
    return level().code() + " may " + skill() + " (" + scope() + ", " + evidence().code() + ")";
  }
}
