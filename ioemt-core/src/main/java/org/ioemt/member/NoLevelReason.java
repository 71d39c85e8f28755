package org.ioemt.member;

import java.util.Collection;
import java.util.Optional;
import org.ioemt.internal.table.Codes;
import org.ioemt.rule.Finding;

/**
 * Why no level follows from a member's credentials, as statistics count it. Where several hold, the
 * first in the order of the constants counts: a disputed title is nearer to a level than an unknown
 * one.
 */
public enum NoLevelReason {
  /** Nothing registers the member: no credential, a degree alone, none current or none verified. */
  NOT_REGISTERED(""),
  /** Registered by a title whose level is disputed, and the policy accepts none. */
  DISPUTED("credential.level-disputed"),
  /** Registered by a title of which too little is known for the policy. */
  INSUFFICIENT("credential.level-insufficient"),
  /** Registered by a title that is no level. */
  OUTSIDE_LADDER("credential.outside-ladder"),
  /** Registered by a title that the country's table does not list. */
  TITLE_UNKNOWN("credential.title-unknown"),
  /** Registered in a country that has no table. */
  COUNTRY_NOT_COVERED("credential.country-not-covered");

  private final String finding;

  NoLevelReason(String finding) {
    this.finding = finding;
  }

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The reason that the findings on a member tell, whose rules gave no level.
   *
   * @param findings what {@link MembershipRules#asOf} found of the member
   * @return {@link #NOT_REGISTERED} where no finding tells another
   */
  public static NoLevelReason in(Collection<Finding> findings) {
    for (NoLevelReason reason : values()) {
      for (Finding finding : findings) {
        if (finding.code().code().equals(reason.finding)) {
          return reason;
        }
      }
    }
    return NOT_REGISTERED;
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static NoLevelReason of(String code) {
    return Codes.of("reason for no level", values(), NoLevelReason::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<NoLevelReason> find(String code) {
    return Codes.find(values(), NoLevelReason::code, code);
  }
}
