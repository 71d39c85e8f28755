package org.ioemt.credential;

import java.util.Optional;
import org.ioemt.internal.table.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The number that an issuer gave to a credential.
 *
 * <p>Personal data: {@link #toString()} is redacted and no message quotes the number. {@link
 * #text()} prints it.
 *
 * <p>Immutable and thread-safe.
 */
public final class CredentialNumber {

  private static final int LONGEST = 64;

  private final String text;

  private CredentialNumber(String text) {
    this.text = text;
  }

  /**
   * The number with a text.
   *
   * @param text 1 to 64 characters, none of them a control character, no space at either end
   * @return the number
   * @throws IllegalArgumentException if the text is none, without quoting it
   */
  public static CredentialNumber of(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "credential number: expected 1 to 64 characters without control characters and"
                        + " without a space at either end"));
  }

  /**
   * The number with a text, if it is one.
   *
   * @param text any text
   * @return the number, or empty
   */
  public static Optional<CredentialNumber> find(String text) {
    boolean fits = !text.isEmpty() && text.length() <= LONGEST && text.strip().equals(text);
    return fits && !Texts.hasControl(text)
        ? Optional.of(new CredentialNumber(text))
        : Optional.empty();
  }

  /**
   * The number itself.
   *
   * @return the text that {@link #of} reads back
   */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CredentialNumber that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * A text that does not show the number.
   *
   * @return always the same text
   */
  @Override
  public String toString() {
    return "CredentialNumber[redacted]";
  }
}
