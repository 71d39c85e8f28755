package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import org.ioemt.credential.Qualification;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The form of a qualification. */
final class QualificationShape {

  static final Shape<Qualification, Parts> SHAPE =
      Shape.of(
              Qualification.class,
              "A local title in its jurisdiction; no level.",
              Parts::new,
              Parts::build)
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              Qualification::jurisdiction,
              (parts, value) -> parts.jurisdiction = value,
              "Where the title is awarded.")
          .required(
              "title",
              Scalars.TEXT,
              Qualification::title,
              (parts, value) -> parts.title = value,
              "The title as it is awarded, in its own language and script.")
          .end();

  private QualificationShape() {}

  static final class Parts {
    private @Nullable Jurisdiction jurisdiction;
    private @Nullable String title;

    private Qualification build() {
      return Qualification.of(requireNonNull(jurisdiction), requireNonNull(title));
    }
  }
}
