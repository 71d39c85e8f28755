package org.ioemt.jackson.sample;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person: every part is personal, and the builder's complaint is careless enough to quote one.
 */
public record Keeper(String name, Optional<LocalDate> birthDate) {

  public static final class Builder {
    private String name = "";
    private Optional<LocalDate> birthDate = Optional.empty();

    public Builder name(String value) {
      if (value.isBlank()) {
        throw new IllegalArgumentException("name: '" + value + "' is blank");
      }
      name = value;
      return this;
    }

    public Builder birthDate(LocalDate value) {
      birthDate = Optional.of(value);
      return this;
    }

    /** Overloaded, as generated builders are. */
    public Builder birthDate(Optional<LocalDate> value) {
      birthDate = value;
      return this;
    }

    public Keeper build() {
      if (birthDate.isPresent() && birthDate.get().getYear() < 1900) {
        throw new IllegalArgumentException(name + " was not born on " + birthDate.get());
      }
      return new Keeper(name, birthDate);
    }
  }
}
