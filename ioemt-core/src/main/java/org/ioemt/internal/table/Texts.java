package org.ioemt.internal.table;

/** Looks at the characters of short texts, without a stream: values are made by the million. */
public final class Texts {

  private Texts() {}

  /**
   * Whether a text holds a control character.
   *
   * @param text any text
   * @return true if one of its characters is an ISO control character
   */
  public static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
