package org.ioemt.nemsis;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * Why an element has no value: the NOT values of NEMSIS (attribute {@code NV}).
 *
 * <p>The three say different things, and an importer that makes one "empty" of them cannot write
 * back what it read.
 */
public enum NotValue {
  /** The question does not arise. A user may choose it. */
  NOT_APPLICABLE("7701001"),
  /** Nobody filled it in. Software writes it where a field was left blank. */
  NOT_RECORDED("7701003"),
  /** The sender does not collect it. */
  NOT_REPORTING("7701005");

  private final String code;

  NotValue(String code) {
    this.code = code;
  }

  /**
   * The code of the list {@code NV}.
   *
   * @return seven digits
   */
  public String code() {
    return code;
  }

  /**
   * The NOT value with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the NOT value
   * @throws IllegalArgumentException if there is no such code
   */
  public static NotValue of(String code) {
    return Codes.of("NOT value", values(), NotValue::code, code);
  }

  /**
   * The NOT value with a code, if there is one.
   *
   * @param code any text
   * @return the NOT value, or empty
   */
  public static Optional<NotValue> find(String code) {
    return Codes.find(values(), NotValue::code, code);
  }
}
