package org.ioemt.nemsis;

import java.util.Optional;

/**
 * What an element says: nothing at all, a value, a NOT value, or a pertinent negative.
 *
 * <p>The four are told apart because they mean different things and are written differently:
 *
 * <pre>{@code
 * (no element)                                           Absent
 * <dPersonnel.24>9925007</dPersonnel.24>                 Text
 * <dPersonnel.24 xsi:nil="true" NV="7701003"/>           Missing
 * <eMedications.03 xsi:nil="true" PN="8801023"/>         Negative
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface NemsisValue {

  /**
   * The text of a value.
   *
   * @return the text as it was written, or empty where there is no value
   */
  default Optional<String> text() {
    return Optional.empty();
  }

  /** The record does not have the element. */
  record Absent() implements NemsisValue {}

  /**
   * A value.
   *
   * @param written the text as it was written, without white space at either end
   * @param negative the code of a pertinent negative that stands beside the value, or empty
   */
  record Text(String written, Optional<String> negative) implements NemsisValue {

    @Override
    public Optional<String> text() {
      return Optional.of(written);
    }

    /** Does not show the text, which may be a person's name. */
    @Override
    public String toString() {
      return "Text[redacted]";
    }
  }

  /**
   * The element is there and says that there is no value.
   *
   * @param reason why, or empty where the record is nil without saying why or gives a code that is
   *     no NOT value; both are findings
   */
  record Missing(Optional<NotValue> reason) implements NemsisValue {}

  /**
   * The element says that something was looked for and is not so.
   *
   * @param code the code of the pertinent negative, of the list {@code PN}
   */
  record Negative(String code) implements NemsisValue {}
}
