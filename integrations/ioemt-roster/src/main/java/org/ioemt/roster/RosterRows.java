package org.ioemt.roster;

/** What a row of a roster is about. */
public enum RosterRows {
  /** Each row is a member with all that is on record. */
  PER_MEMBER,
  /**
   * Each row has credentials of a member; rows of one member stand together and are joined by the
   * id. What else such a row says is empty or the same as in the first.
   */
  PER_CREDENTIAL;

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
  public static RosterRows of(String code) {
    for (RosterRows rows : values()) {
      if (rows.code().equals(code)) {
        return rows;
      }
    }
    throw new IllegalArgumentException(
        "rows: expected PER_MEMBER or PER_CREDENTIAL, found '" + code + "'");
  }
}
