package org.ioemt.member;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The name of a person, in any script, of one word or of many.
 *
 * <p>{@link #full()} is the name as its bearer writes it and is all that a person needs to have.
 * Given and family name are kept where a register asks for them apart; the full name is not made
 * from them, because the order and the number of names differ between languages.
 *
 * <p>Personal data: {@code toString} is redacted and no message quotes a name. {@link #text()}
 * prints it. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PersonName permits ImmutablePersonName {

  /**
   * The whole name as its bearer writes it.
   *
   * @return the name, 1 to 200 characters, not blank
   */
  @Value.Redacted
  String full();

  /**
   * The given name or names, where kept apart.
   *
   * @return the name, or empty
   */
  @Value.Redacted
  Optional<String> given();

  /**
   * The family name or names, where kept apart.
   *
   * @return the name, or empty
   */
  @Value.Redacted
  Optional<String> family();

  /**
   * The name for showing to those who may see it.
   *
   * @return the full name
   */
  default String text() {
    return full();
  }

  /**
   * A name of which only the whole is kept.
   *
   * @param full the whole name, 1 to 200 characters, not blank, no control characters
   * @return the name
   * @throws IllegalArgumentException if the text is no name, without quoting it
   */
  static PersonName of(String full) {
    return builder().full(full).build();
  }

  /** Refuses what cannot be a name, without quoting it. */
  @Value.Check
  default void check() {
    PersonNames.check("full", full());
    given().ifPresent(name -> PersonNames.check("given", name));
    family().ifPresent(name -> PersonNames.check("family", name));
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds names. Not for use by two threads at once. */
  final class Builder extends ImmutablePersonName.Builder {
    Builder() {}
  }
}
