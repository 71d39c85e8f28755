package org.ioemt.internal.wire;

import java.util.Optional;
import org.ioemt.source.Citation;
import org.jspecify.annotations.Nullable;

/** The form of a citation. */
final class CitationShape {

  static final Shape<Citation, Parts> SHAPE =
      Shape.of(
              Citation.class,
              "The document that a fact was taken from, or is about.",
              Parts::new,
              Parts::build)
          .optional(
              "document",
              Scalars.TEXT,
              Citation::document,
              (parts, value) -> parts.document = value,
              "Title and edition.")
          .optional(
              "url",
              Scalars.TEXT,
              Citation::url,
              (parts, value) -> parts.url = value,
              "Where it was read.")
          .invariant("there is a document or an address")
          .end();

  private CitationShape() {}

  static final class Parts {
    private @Nullable String document;
    private @Nullable String url;

    private Citation build() {
      if (document != null) {
        return url == null ? Citation.of(document) : Citation.of(document, url);
      }
      return Optional.ofNullable(url)
          .map(Citation::web)
          .orElseThrow(
              () -> new IllegalArgumentException("citation: expected a document or a url"));
    }
  }
}
