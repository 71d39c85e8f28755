package org.ioemt.roster;

/**
 * How a whole name is put together where a roster keeps the given and the family name apart and has
 * no column for the whole. It is the roster's custom, so that only its mapping can say it.
 */
public enum NameOrder {
  /** The given name first, as in most of Europe and the Americas. */
  GIVEN_FIRST,
  /** The family name first, as in Japan, China, Korea or Hungary. */
  FAMILY_FIRST;

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
  public static NameOrder of(String code) {
    for (NameOrder order : values()) {
      if (order.code().equals(code)) {
        return order;
      }
    }
    throw new IllegalArgumentException(
        "name order: expected GIVEN_FIRST or FAMILY_FIRST, found '" + code + "'");
  }
}
