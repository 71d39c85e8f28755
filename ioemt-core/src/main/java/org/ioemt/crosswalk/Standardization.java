package org.ioemt.crosswalk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ioemt.internal.table.Codes;
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
 * <p>{@link #level()} is the only level that a caller may act on. An answer that was kept is made
 * again with {@link #builder()} and is equal to the first, whatever the tables say by then.
 *
 * <p>Immutable and thread-safe; the same question asked of the same crosswalk gives the same
 * object.
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

  /** Which answer it is. */
  public enum Kind {
    /** {@link org.ioemt.crosswalk.Standardized}: one undisputed level, accepted. */
    STANDARDIZED,
    /** {@link org.ioemt.crosswalk.Disputed}: several levels in question. */
    DISPUTED,
    /** {@link org.ioemt.crosswalk.Insufficient}: too little is known for the policy. */
    INSUFFICIENT,
    /** {@link org.ioemt.crosswalk.OutsideLadder}: listed, and not on the ladder. */
    OUTSIDE_LADDER,
    /** {@link org.ioemt.crosswalk.Unlisted}: not in the tables. */
    UNLISTED;

    /**
     * The code under which the kind is written.
     *
     * @return the code, equal to the constant's name
     */
    public String code() {
      return name();
    }

    /**
     * The kind with a code.
     *
     * @param code a code, exactly as {@link #code()} writes it
     * @return the kind
     * @throws IllegalArgumentException if there is no such code
     */
    public static Kind of(String code) {
      return Codes.of("kind of standardization", values(), Kind::code, code);
    }

    /**
     * The kind with a code, if there is one.
     *
     * @param code any text
     * @return the kind, or empty
     */
    public static Optional<Kind> find(String code) {
      return Codes.find(values(), Kind::code, code);
    }
  }

  /**
   * Which of the five answers it is.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /** What an answer of this kind says beyond the others. */
  abstract List<?> own();

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

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Standardization that
            && kind() == that.kind()
            && policy == that.policy
            && reason == that.reason
            && level.equals(that.level)
            && matched().equals(that.matched())
            && rows().equals(that.rows())
            && replaced().equals(that.replaced())
            && edition().equals(that.edition())
            && own().equals(that.own()));
  }

  @Override
  public final int hashCode() {
    return Objects.hash(kind(), policy, reason, level, matched(), rows());
  }

  /**
   * A builder with nothing set, for an answer that was kept, or for one that a test needs. To ask
   * is {@link Crosswalk#standardize}.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Kind, level and reason.
   *
   * @return for instance {@code STANDARDIZED PARAMEDIC (UNDISPUTED, DE-NOTFALLSANITAETER)}
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(kind().code());
    level.ifPresent(l -> out.append(' ').append(l.code()));
    out.append(" (").append(reason.code());
    for (CrosswalkRow row : rows()) {
      out.append(", ").append(row.code());
    }
    return out.append(')').toString();
  }

  /**
   * Makes an answer again from what it said. It asks no table: what was kept stays as it was. Not
   * for use by two threads at once.
   */
  public static final class Builder {

    private static final Set<StandardizationReason> STANDARDIZED =
        EnumSet.of(StandardizationReason.UNDISPUTED, StandardizationReason.PROPOSED_ONLY);
    private static final Set<StandardizationReason> DISPUTED_WITH_LEVEL =
        EnumSet.of(
            StandardizationReason.LOWEST_OF_DISPUTED, StandardizationReason.PROPOSED_OF_DISPUTED);
    private static final Set<StandardizationReason> LACKS =
        EnumSet.of(
            StandardizationReason.EVIDENCE_BELOW_POLICY,
            StandardizationReason.BASIS_BELOW_POLICY,
            StandardizationReason.QUALIFIER_OMITTED);
    private static final Set<StandardizationReason> DISPUTED_WITHOUT_LEVEL =
        EnumSet.of(
            StandardizationReason.NO_ALTERNATIVE_NAMED,
            StandardizationReason.DISPUTE_NOT_ACCEPTED,
            StandardizationReason.ROWS_DIFFER);
    private static final Set<StandardizationReason> UNLISTED =
        EnumSet.of(StandardizationReason.TITLE_UNKNOWN, StandardizationReason.COUNTRY_NOT_COVERED);

    private @Nullable Kind kind;
    private @Nullable StandardizationPolicy policy;
    private @Nullable StandardizationReason reason;
    private @Nullable ProviderLevel level;
    private @Nullable OutsideKind outside;
    private @Nullable String matched;
    private @Nullable DataEdition edition;
    private final List<CrosswalkRow> rows = new ArrayList<>();
    private final List<CrosswalkRow> replaced = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();

    Builder() {}

    /**
     * Sets which of the five answers it is.
     *
     * @param newKind the kind
     * @return this builder
     */
    public Builder kind(Kind newKind) {
      kind = newKind;
      return this;
    }

    /**
     * Sets the policy that was asked.
     *
     * @param newPolicy the policy
     * @return this builder
     */
    public Builder policy(StandardizationPolicy newPolicy) {
      policy = newPolicy;
      return this;
    }

    /**
     * Sets why the answer is what it is.
     *
     * @param newReason the reason, one of its kind
     * @return this builder
     */
    public Builder reason(StandardizationReason newReason) {
      reason = newReason;
      return this;
    }

    /**
     * Sets the level that the policy accepts.
     *
     * @param newLevel the level
     * @return this builder
     */
    public Builder level(ProviderLevel newLevel) {
      level = newLevel;
      return this;
    }

    /**
     * Sets why there is no level, for {@link OutsideLadder} alone.
     *
     * @param newOutside the kind of qualification
     * @return this builder
     */
    public Builder outside(OutsideKind newOutside) {
      outside = newOutside;
      return this;
    }

    /**
     * Sets the listed spelling that was met.
     *
     * @param newMatched title or alias as listed
     * @return this builder
     */
    public Builder matched(String newMatched) {
      matched = newMatched;
      return this;
    }

    /**
     * Sets the edition of the tables.
     *
     * @param newEdition the edition
     * @return this builder
     */
    public Builder edition(DataEdition newEdition) {
      edition = newEdition;
      return this;
    }

    /**
     * Adds a row that matched.
     *
     * @param row the row
     * @return this builder
     */
    public Builder addRow(CrosswalkRow row) {
      rows.add(Objects.requireNonNull(row, "row"));
      return this;
    }

    /**
     * Adds a row that a user's row replaced.
     *
     * @param row the row that did not count
     * @return this builder
     */
    public Builder addReplaced(CrosswalkRow row) {
      replaced.add(Objects.requireNonNull(row, "row"));
      return this;
    }

    /**
     * Adds a title that looks like the one in question, for {@link Unlisted} alone.
     *
     * @param suggestion the suggestion
     * @return this builder
     */
    public Builder addSuggestion(Suggestion suggestion) {
      suggestions.add(Objects.requireNonNull(suggestion, "suggestion"));
      return this;
    }

    /**
     * Makes the answer.
     *
     * @return the answer, of the class that its kind names
     * @throws IllegalArgumentException if kind, policy, reason or edition is missing, or what was
     *     set contradicts the kind
     */
    public Standardization build() {
      StandardizationPolicy asked = given("policy", policy);
      StandardizationReason why = given("reason", reason);
      Match match =
          new Match(
              List.copyOf(rows),
              Optional.ofNullable(matched),
              false,
              List.copyOf(replaced),
              given("edition", edition));
      Kind of = given("kind", kind);
      boolean listed = of != Kind.UNLISTED;
      require(rows.isEmpty() != listed && (matched != null) == listed, of, "rows, matched");
      require(listed || replaced.isEmpty(), of, "replaced");
      require((outside != null) == (of == Kind.OUTSIDE_LADDER), of, "outside");
      require(
          suggestions.isEmpty() || why == StandardizationReason.TITLE_UNKNOWN, of, "suggestions");
      require(level == null || match.levels().contains(level), of, "level");
      return switch (of) {
        case STANDARDIZED -> {
          require(STANDARDIZED.contains(why), of, "reason");
          require(level != null && match.proposed().equals(Optional.of(level)), of, "level");
          yield new Standardized(match, asked, why, Objects.requireNonNull(level));
        }
        case DISPUTED -> {
          require(level == null || DISPUTED_WITH_LEVEL.contains(why), of, "reason, level");
          require(
              level != null || DISPUTED_WITHOUT_LEVEL.contains(why) || LACKS.contains(why),
              of,
              "reason, level");
          yield new Disputed(match, asked, why, level);
        }
        case INSUFFICIENT -> {
          require(
              LACKS.contains(why) || why == StandardizationReason.NOT_AWARDED_THEN, of, "reason");
          require(level == null, of, "level");
          yield new Insufficient(match, asked, why);
        }
        case OUTSIDE_LADDER -> {
          require(why == StandardizationReason.OUTSIDE_LADDER, of, "reason");
          require(level == null, of, "level");
          require(match.allOutside(), of, "rows");
          yield new OutsideLadder(match, asked, Objects.requireNonNull(outside));
        }
        case UNLISTED -> {
          require(UNLISTED.contains(why), of, "reason");
          yield new Unlisted(match, asked, why, suggestions);
        }
      };
    }

    private static <T> T given(String name, @Nullable T value) {
      if (value == null) {
        throw new IllegalArgumentException("standardization, " + name + ": missing");
      }
      return value;
    }

    private static void require(boolean holds, Kind kind, String what) {
      if (!holds) {
        throw new IllegalArgumentException(
            "standardization, " + what + ": contradicts the kind " + kind.code());
      }
    }
  }
}
