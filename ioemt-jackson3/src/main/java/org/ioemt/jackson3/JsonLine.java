package org.ioemt.jackson3;

import org.ioemt.rule.FindingPath;

/**
 * What stands on a line of a file of {@link JsonLines}: a value, or the reason why there is none.
 *
 * @param <T> the type of the values
 */
public sealed interface JsonLine<T> {

  /**
   * The line's number.
   *
   * @return the number, 1 for the first line; blank lines count
   */
  long number();

  /**
   * A line that holds a value.
   *
   * @param <T> the type of the values
   * @param number the line's number, 1 for the first line
   * @param value the value
   */
  record Value<T>(long number, T value) implements JsonLine<T> {}

  /**
   * A line that holds no value. Neither the line nor a value that says something of a person is
   * quoted.
   *
   * @param <T> the type of the values
   * @param number the line's number, 1 for the first line
   * @param column where on the line, counted in bytes, 1 for the first; 0 where it is the line as a
   *     whole
   * @param path the place in the value; the root where the line is no JSON
   * @param reason what was expected and, where that is not personal, what was found
   */
  record Failure<T>(long number, int column, FindingPath path, String reason)
      implements JsonLine<T> {}
}
