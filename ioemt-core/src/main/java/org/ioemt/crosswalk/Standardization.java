package org.ioemt.crosswalk;

import java.util.List;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "which level is this title?": one of five, each with its reason and its rows.
 *
 * <ul>
 *   <li>{@link Standardized}: one undisputed level, accepted;
 *   <li>{@link Disputed}: several levels in question, and perhaps one that the policy accepts;
 *   <li>{@link Insufficient}: a row, but too little is known for the policy;
 *   <li>{@link OutsideLadder}: listed, and not on the ladder;
 *   <li>{@link Unlisted}: not in the tables, which says nothing about the person.
 * </ul>
 *
 * <p>{@link #level()} is the only level that a caller may act on. Immutable and thread-safe; the
 * same question asked of the same crosswalk gives the same object.
 */
public abstract sealed class Standardization
    permits Standardized, Disputed, Insufficient, OutsideLadder, Unlisted {

  private final Match match;
  private final StandardizationPolicy policy;
  private final StandardizationReason reason;
  private final Optional<ProviderLevel> level;
  private final Optional<ProviderLevel> proposed;

  Standardization(
      Match match,
      StandardizationPolicy policy,
      StandardizationReason reason,
      @Nullable ProviderLevel level) {
    this.match = match;
    this.policy = policy;
    this.reason = reason;
    this.level = Optional.ofNullable(level);
    this.proposed = match.proposed();
  }

  /**
   * The kind of answer, as it is written.
   *
   * @return {@code STANDARDIZED}, {@code DISPUTED}, {@code INSUFFICIENT}, {@code OUTSIDE_LADDER} or
   *     {@code UNLISTED}
   */
  public abstract String code();

  /**
   * The level that the policy accepts.
   *
   * @return the level, or empty where none is accepted
   */
  public Optional<ProviderLevel> level() {
    return level;
  }

  /**
   * The level that all matching rows propose, accepted or not. Not to be acted on.
   *
   * @return the level, or empty where the rows propose none or several
   */
  public Optional<ProviderLevel> proposed() {
    return proposed;
  }

  /**
   * Every level that the matching rows name as their level or alternative.
   *
   * @return the levels, lowest first; empty where no row names one
   */
  public List<ProviderLevel> levels() {
    return match.levels();
  }

  /**
   * Why the answer is what it is.
   *
   * @return the reason
   */
  public StandardizationReason reason() {
    return reason;
  }

  /**
   * All rows that match the question, each with its evidence, basis and source.
   *
   * @return the rows in the order of the table; empty only for {@link Unlisted}
   */
  public List<CrosswalkRow> rows() {
    return match.rows();
  }

  /**
   * The listed spelling that the title in question matched after folding.
   *
   * @return title or alias as listed, or empty for {@link Unlisted}
   */
  public Optional<String> matched() {
    return match.spelling();
  }

  /**
   * Rows of an earlier set that a user's row with the same jurisdiction and title has replaced in
   * this answer.
   *
   * @return the rows that did not count; empty where nothing was replaced
   */
  public List<CrosswalkRow> replaced() {
    return match.replaced();
  }

  /**
   * The policy that was asked.
   *
   * @return the policy
   */
  public StandardizationPolicy policy() {
    return policy;
  }

  /**
   * The edition of the shipped tables.
   *
   * @return the edition
   */
  public DataEdition edition() {
    return match.edition();
  }

  /**
   * Kind, level and reason.
   *
   * @return for instance {@code STANDARDIZED PARAMEDIC (UNDISPUTED, DE-NOTFALLSANITAETER)}
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(code());
    level.ifPresent(l -> out.append(' ').append(l.code()));
    out.append(" (").append(reason.code());
    for (CrosswalkRow row : rows()) {
      out.append(", ").append(row.code());
    }
    return out.append(')').toString();
  }
}
