package org.ioemt.member;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** The state of a membership in the registry. */
public enum MembershipStatus {
  /** Asked to join; verification and standardization are not finished. */
  APPLIED,
  /** A member. */
  ENROLLED,
  /** A member who is not called at present. */
  SUSPENDED,
  /** No longer a member. */
  ENDED;

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static MembershipStatus of(String code) {
    return Codes.of("membership status", values(), MembershipStatus::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<MembershipStatus> find(String code) {
    return Codes.find(values(), MembershipStatus::code, code);
  }
}
