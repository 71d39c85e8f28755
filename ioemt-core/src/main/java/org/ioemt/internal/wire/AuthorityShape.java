package org.ioemt.internal.wire;

import org.ioemt.organization.Authority;

/** The form of an authority. */
final class AuthorityShape {

  static final Shape<Authority, Authority.Builder> SHAPE =
      Shape.of(
              Authority.class,
              "A body that awards, issues, registers or employs.",
              Authority::builder,
              Authority.Builder::build)
          .required(
              "id",
              OrganizationScalars.ORGANIZATION_ID,
              Authority::id,
              Authority.Builder::id,
              "The id by which credentials name it.")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              Authority::jurisdiction,
              Authority.Builder::jurisdiction,
              "Where it acts.")
          .required(
              "name",
              Scalars.TEXT,
              Authority::name,
              Authority.Builder::name,
              "The name in its own language.")
          .required(
              "englishName",
              Scalars.TEXT,
              Authority::englishName,
              Authority.Builder::englishName,
              "An English name: its own, or a gloss.")
          .optional(
              "abbreviation",
              Scalars.TEXT,
              Authority::abbreviation,
              Authority.Builder::abbreviation,
              "The abbreviation in use.")
          .required(
              "kind",
              OrganizationScalars.AUTHORITY_KIND,
              Authority::kind,
              Authority.Builder::kind,
              "What it is.")
          .optional(
              "numberPattern",
              Scalars.TEXT,
              Authority::numberPattern,
              Authority.Builder::numberPattern,
              "The form of the numbers that it gives, as a regular expression of Java for the whole number.")
          .optional(
              "renewal",
              Scalars.TEXT,
              Authority::renewal,
              Authority.Builder::renewal,
              "How often a credential has to be renewed, in words.")
          .required(
              "evidence",
              SourceScalars.EVIDENCE,
              Authority::evidence,
              Authority.Builder::evidence,
              "How well name and existence were read.")
          .optional(
              "source",
              CitationShape.SHAPE,
              Authority::source,
              Authority.Builder::source,
              "Where it was read.")
          .invariant("no name is blank and the pattern is a regular expression")
          .end();

  private AuthorityShape() {}
}
