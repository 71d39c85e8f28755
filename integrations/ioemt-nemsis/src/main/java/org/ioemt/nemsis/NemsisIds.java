package org.ioemt.nemsis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;

/**
 * How ids of members and organizations follow from what NEMSIS knows them by.
 *
 * <p>The rules are part of the form of the data: the same person gets the same id from a roster and
 * from a crew, today and in a year.
 */
public final class NemsisIds {

  /** How the ids of members begin that are made of a license. */
  static final String MEMBER_PREFIX = "nemsis-";

  private static final char[] HEX = "0123456789abcdef".toCharArray();
  private static final int MEMBER_BYTES = 16;
  private static final int TAIL_BYTES = 4;
  private static final int LONGEST_READABLE = 60;

  private NemsisIds() {}

  /**
   * The id of somebody who is known by a license.
   *
   * <p>The license number is personal and must not show in an id, so the id is made of a digest:
   * {@code nemsis-} and the first 32 hexadecimal digits of the SHA-256 of the state's number, a
   * vertical bar and the license number, as UTF-8. It is a pseudonym and no secret: who knows a
   * license number can compute the id, and who knows the id can try numbers.
   *
   * @param state the state that licensed the person, two digits
   * @param number the license number, white space at either end not counted
   * @return the id
   */
  public static MemberId member(String state, String number) {
    String key = NemsisTimes.collapse(state) + '|' + NemsisTimes.collapse(number);
    return MemberId.of(MEMBER_PREFIX + digest(key, MEMBER_BYTES));
  }

  /**
   * The id of an organization of a jurisdiction that is known by a number.
   *
   * <p>Jurisdiction and number, joined by a hyphen, in capitals, each run of other characters made
   * one hyphen: agency {@code A-17} of Vermont is {@code US-VT-A-17}. Where that changed more than
   * nothing, the first 8 digits of the SHA-256 of the number follow, so that two numbers never
   * share an id.
   *
   * @param jurisdiction where the organization is licensed
   * @param number its number there
   * @return the id
   */
  public static OrganizationId organization(Jurisdiction jurisdiction, String number) {
    StringBuilder id = new StringBuilder(jurisdiction.code());
    boolean gap = true;
    for (int i = 0; i < number.length() && id.length() < LONGEST_READABLE; i++) {
      char c = number.charAt(i);
      char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
      if ((upper >= 'A' && upper <= 'Z') || (upper >= '0' && upper <= '9')) {
        if (gap) {
          id.append('-');
        }
        id.append(upper);
        gap = false;
      } else {
        gap = true;
      }
    }
    if (!id.toString().equals(jurisdiction.code() + '-' + number)) {
      id.append('-').append(digest(number, TAIL_BYTES).toUpperCase(Locale.ROOT));
    }
    return OrganizationId.of(id.toString());
  }

  private static String digest(String text, int bytes) {
    byte[] digest;
    try {
      digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    StringBuilder hex = new StringBuilder(2 * bytes);
    for (int i = 0; i < bytes; i++) {
      hex.append(HEX[(digest[i] >> 4) & 0xf]).append(HEX[digest[i] & 0xf]);
    }
    return hex.toString();
  }
}
