package org.ioemt.crosswalk;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * How much must be known of a title before its proposed level is accepted.
 *
 * <p>A policy decides what is accepted, never what is shown: whatever it accepts, the answer holds
 * every matching row with its evidence.
 */
public enum StandardizationPolicy {
  /**
   * The default. Needs evidence {@code VERIFIED} or {@code SECONDARY} and a basis that is not
   * {@code INFERRED}. Of a dispute it accepts the lowest of the levels and alternatives of all
   * matching rows, and nothing where a disputed row names no alternative.
   */
  CONSERVATIVE("conservative", 0),
  /**
   * Accepts only rows that are {@code VERIFIED}, whose skills were read and that nobody disputes.
   */
  STRICT("strict", 1),
  /**
   * Accepts the level that the rows propose, whatever its evidence. For study and for preparing a
   * person's decision; the answer's reason says where the conservative policy would not have
   * agreed.
   */
  PROPOSED("proposed", 2);

  private final String code;
  private final int slot;

  StandardizationPolicy(String code, int slot) {
    this.code = code;
    this.slot = slot;
  }

  /** Where an entry keeps its answer under this policy. */
  int slot() {
    return slot;
  }

  /**
   * The code under which the policy is written.
   *
   * @return {@code conservative}, {@code strict} or {@code proposed}
   */
  public String code() {
    return code;
  }

  /**
   * The policy with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the policy
   * @throws IllegalArgumentException if there is no such code
   */
  public static StandardizationPolicy of(String code) {
    return Codes.of("policy", values(), StandardizationPolicy::code, code);
  }

  /**
   * The policy with a code, if there is one.
   *
   * @param code any text
   * @return the policy, or empty
   */
  public static Optional<StandardizationPolicy> find(String code) {
    return Codes.find(values(), StandardizationPolicy::code, code);
  }
}
