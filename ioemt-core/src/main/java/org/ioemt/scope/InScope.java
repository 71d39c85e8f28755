package org.ioemt.scope;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The level may do the skill, by the scope's entry.
 *
 * <p>One shared object for each entry and level. Immutable and thread-safe.
 */
public final class InScope extends ScopeAnswer {

  private final ScopeEntry entry;
  private final boolean stated;

  /**
   * An answer that was kept. To ask is {@link ScopeOfPractice#answer}.
   *
   * @param scope which scope answered
   * @param level the level that was asked about
   * @param entry the entry that says so
   * @param stated whether what the entry was taken from speaks of this level at all
   * @throws IllegalArgumentException if the level is below the entry's lowest
   */
  public InScope(ScopeReference scope, ProviderLevel level, ScopeEntry entry, boolean stated) {
    super(scope, level, entry.skill());
    if (!level.isAtLeast(entry.lowestLevel())) {
      throw new IllegalArgumentException(
          "scope answer, level: expected "
              + entry.lowestLevel().code()
              + " or above, found "
              + level.code());
    }
    this.entry = entry;
    this.stated = stated;
  }

  @Override
  public Kind kind() {
    return Kind.IN_SCOPE;
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
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof InScope that
            && scope().equals(that.scope())
            && level() == that.level()
            && entry.equals(that.entry)
            && evidence() == that.evidence()
            && source().equals(that.source()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(scope(), level(), entry);
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
