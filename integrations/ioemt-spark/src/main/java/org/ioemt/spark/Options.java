package org.ioemt.spark;

import java.io.Serializable;
import java.util.Objects;
import org.ioemt.crosswalk.StandardizationPolicy;

/**
 * What the functions do where a query does not say it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Options implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Options DEFAULTS = new Options(StandardizationPolicy.CONSERVATIVE, false);

  /** How much must be known of a title for its level to count. */
  private final StandardizationPolicy policy;

  /** Whether bad input fails the job. */
  private final boolean strict;

  private Options(StandardizationPolicy policy, boolean strict) {
    this.policy = policy;
    this.strict = strict;
  }

  /**
   * The conservative policy, and no failed job.
   *
   * @return the options
   */
  public static Options defaults() {
    return DEFAULTS;
  }

  /**
   * The same with another policy for titles.
   *
   * @param newPolicy how much must be known of a title for its level to count
   * @return the options
   */
  public Options withPolicy(StandardizationPolicy newPolicy) {
    return new Options(Objects.requireNonNull(newPolicy, "policy"), strict);
  }

  /**
   * The same with another policy for titles, by its code.
   *
   * @param code {@code conservative}, {@code strict} or {@code proposed}
   * @return the options
   * @throws IllegalArgumentException if there is no such policy
   */
  public Options withPolicy(String code) {
    return withPolicy(StandardizationPolicy.of(code));
  }

  /**
   * The same, with or without failing at bad input.
   *
   * @param newStrict true where bad input is to fail the job, with an {@link InputException}; false
   *     where it is to be a finding or null
   * @return the options
   */
  public Options withStrict(boolean newStrict) {
    return new Options(policy, newStrict);
  }

  /**
   * The policy for titles.
   *
   * @return how much must be known of a title for its level to count
   */
  public StandardizationPolicy policy() {
    return policy;
  }

  /**
   * Whether bad input fails the job.
   *
   * @return true if it does
   */
  public boolean isStrict() {
    return strict;
  }
}
