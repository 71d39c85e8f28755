package org.ioemt.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found: a stable code, the place, and the values that its text names.
 *
 * <p>A finding quotes no personal data: no name, birth date, credential number or place of a person
 * is ever among its values, so that findings may be logged and sent.
 *
 * <p>Immutable and thread-safe.
 */
public final class Finding {

  private final FindingCode code;
  private final FindingPath path;
  private final List<String> values;

  private Finding(FindingCode code, FindingPath path, List<String> values) {
    this.code = code;
    this.path = path;
    this.values = values;
  }

  /**
   * Creates a finding.
   *
   * @param code the kind of finding
   * @param path the place in the checked value
   * @param values the values of the code's arguments, in their order; no personal data
   * @return the finding
   * @throws IllegalArgumentException if there are more or fewer values than arguments
   */
  public static Finding of(FindingCode code, FindingPath path, String... values) {
    if (values.length != code.arguments().size()) {
      throw new IllegalArgumentException(
          "finding "
              + code
              + ": expected values for "
              + code.arguments()
              + ", found "
              + values.length);
    }
    return new Finding(code, path, List.of(values));
  }

  /**
   * The kind of finding.
   *
   * @return the code
   */
  public FindingCode code() {
    return code;
  }

  /**
   * How much the finding weighs.
   *
   * @return the severity of its code
   */
  public Severity severity() {
    return code.severity();
  }

  /**
   * The place in the checked value.
   *
   * @return the path
   */
  public FindingPath path() {
    return path;
  }

  /**
   * The values of the code's arguments.
   *
   * @return the values in the order of {@link FindingCode#arguments()}
   */
  public List<String> values() {
    return values;
  }

  /**
   * The value of one argument.
   *
   * @param argument the argument's name
   * @return the value, or empty where the code has no such argument
   */
  public Optional<String> value(String argument) {
    int index = code.arguments().indexOf(argument);
    return index < 0 ? Optional.empty() : Optional.of(values.get(index));
  }

  /**
   * The English text with the values in place.
   *
   * @return one sentence
   */
  public String message() {
    return code.interpolate(values);
  }

  /**
   * The same finding seen from a value that holds the checked value.
   *
   * @param outer the checked value's place in the outer value
   * @return the finding with the longer path
   */
  public Finding within(FindingPath outer) {
    return new Finding(code, path.within(outer), values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && code.equals(that.code)
        && path.equals(that.path)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, path, values);
  }

  /**
   * Code, place and text.
   *
   * @return for instance {@code credential.expired at credentials[0].expires: ...}
   */
  @Override
  public String toString() {
    String place = path.toString();
    return place.isEmpty() ? code + ": " + message() : code + " at " + place + ": " + message();
  }
}
