package org.ioemt.organization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of an organization: a short text in capitals, digits and single hyphens, such as {@code
 * US-NREMT}.
 *
 * <p>The set of ids is open. {@link Authorities#shipped()} brings some two hundred of them, each
 * beginning with the code of its jurisdiction; users add their own for their agencies, schools and
 * registers. An id is a key, not a name and not a proof that the organization exists.
 *
 * <pre>{@code
 * OrganizationId.of("US-NREMT");
 * OrganizationId.of("US-NY-MY-AMBULANCE-CORPS");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class OrganizationId implements Comparable<OrganizationId> {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 80;

  private final String id;

  private OrganizationId(String id) {
    this.id = id;
  }

  /**
   * The id with a text.
   *
   * @param id 2 to 80 capital letters (A to Z), digits and single hyphens, no hyphen at either end
   * @return the id
   * @throws IllegalArgumentException if the text has another form
   */
  public static OrganizationId of(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "organization id: expected 2 to 80 capital letters, digits and single hyphens such as"
              + " US-NREMT, found '"
              + id
              + '\'');
    }
    return new OrganizationId(id);
  }

  /**
   * The id with a text, if it is one.
   *
   * @param id any text; nothing is trimmed or folded
   * @return the id, or empty where {@link #of} would refuse the text
   */
  public static Optional<OrganizationId> find(String id) {
    return isId(id) ? Optional.of(new OrganizationId(id)) : Optional.empty();
  }

  /**
   * Compares by text.
   *
   * @param other the id to compare with
   * @return a negative number, zero or a positive number
   */
  @Override
  public int compareTo(OrganizationId other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrganizationId that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * The id's text.
   *
   * @return the text that {@link #of} reads back
   */
  @Override
  public String toString() {
    return id;
  }

  private static boolean isId(String id) {
    if (id.length() < SHORTEST || id.length() > LONGEST) {
      return false;
    }
    boolean afterHyphen = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean hyphen = c == '-';
      boolean letterOrDigit = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (hyphen ? afterHyphen : !letterOrDigit) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }
}
