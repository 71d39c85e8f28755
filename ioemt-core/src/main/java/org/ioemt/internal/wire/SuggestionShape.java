package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Suggestion;
import org.jspecify.annotations.Nullable;

/** The form of a suggestion. */
final class SuggestionShape {

  static final Shape<Suggestion, Parts> SHAPE =
      Shape.of(
              Suggestion.class,
              "A listed title that looks like the one in question; a question to ask, never an answer.",
              Parts::new,
              Parts::build)
          .required(
              "spelling",
              Scalars.TEXT,
              Suggestion::spelling,
              (parts, value) -> parts.spelling = value,
              "Title or alias as listed.")
          .required(
              "row",
              CrosswalkRowShape.SHAPE,
              Suggestion::row,
              (parts, value) -> parts.row = value,
              "The row that lists it.")
          .end();

  private SuggestionShape() {}

  static final class Parts {
    private @Nullable String spelling;
    private @Nullable CrosswalkRow row;

    private Suggestion build() {
      return new Suggestion(requireNonNull(spelling), requireNonNull(row));
    }
  }
}
