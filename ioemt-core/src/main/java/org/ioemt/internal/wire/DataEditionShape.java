package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;

/** The form of an edition of the tables. */
final class DataEditionShape {

  static final Shape<DataEdition, Parts> SHAPE =
      Shape.of(
              DataEdition.class,
              "The edition of the tables that an answer was taken from.",
              Parts::new,
              Parts::build)
          .required(
              "name",
              Scalars.TEXT,
              DataEdition::name,
              (parts, value) -> parts.name = value,
              "The name, not blank.")
          .required(
              "date",
              Scalars.DATE,
              DataEdition::date,
              (parts, value) -> parts.date = value,
              "The day on which the tables were closed.")
          .invariant("the name is not blank")
          .end();

  private DataEditionShape() {}

  static final class Parts {
    private @Nullable String name;
    private @Nullable LocalDate date;

    private DataEdition build() {
      return new DataEdition(requireNonNull(name), requireNonNull(date));
    }
  }
}
