package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeReference;
import org.ioemt.source.Citation;
import org.jspecify.annotations.Nullable;

/** The form of a reference to a scope. */
final class ScopeReferenceShape {

  static final Shape<ScopeReference, Parts> SHAPE =
      Shape.of(
              ScopeReference.class,
              "Which scope it was, without what it permits.",
              Parts::new,
              Parts::build)
          .required(
              "name",
              Scalars.TEXT,
              ScopeReference::name,
              (parts, value) -> parts.name = value,
              "The name.")
          .optional(
              "edition",
              ScopeScalars.EDITION,
              ScopeReference::edition,
              (parts, value) -> parts.edition = value,
              "The edition of the national model that it is, or was once based on.")
          .optional(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              ScopeReference::jurisdiction,
              (parts, value) -> parts.jurisdiction = value,
              "Where it holds; absent for a model.")
          .optional(
              "citation",
              CitationShape.SHAPE,
              ScopeReference::citation,
              (parts, value) -> parts.citation = value,
              "The document that sets it.")
          .end();

  private ScopeReferenceShape() {}

  static final class Parts {
    private @Nullable String name;
    private @Nullable ScopeEdition edition;
    private @Nullable Jurisdiction jurisdiction;
    private @Nullable Citation citation;

    private ScopeReference build() {
      return new ScopeReference(
          requireNonNull(name),
          Optional.ofNullable(edition),
          Optional.ofNullable(jurisdiction),
          Optional.ofNullable(citation));
    }
  }
}
