package org.ioemt.jackson.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A part that stands in a list, with an invariant between two of its properties. */
public record Visit(
    LocalDate from,
    Optional<LocalDate> until,
    Optional<String> note,
    OptionalInt rating,
    OptionalDouble cost) {

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private LocalDate from = LocalDate.EPOCH;
    private Optional<LocalDate> until = Optional.empty();
    private Optional<String> note = Optional.empty();
    private OptionalInt rating = OptionalInt.empty();
    private OptionalDouble cost = OptionalDouble.empty();

    public Builder from(LocalDate value) {
      from = value;
      return this;
    }

    public Builder until(LocalDate value) {
      until = Optional.of(value);
      return this;
    }

    public Builder note(String value) {
      if (value.isEmpty()) {
        throw new IllegalArgumentException("note: must not be empty");
      }
      note = Optional.of(value);
      return this;
    }

    public Builder rating(int value) {
      rating = OptionalInt.of(value);
      return this;
    }

    public Builder cost(double value) {
      cost = OptionalDouble.of(value);
      return this;
    }

    public Visit build() {
      if (until.isPresent() && until.get().isBefore(from)) {
        throw new IllegalArgumentException("until " + until.get() + " is before from " + from);
      }
      return new Visit(from, until, note, rating, cost);
    }
  }
}
