package org.ioemt.internal.wire;

import org.ioemt.crosswalk.CrosswalkRow;

/** The form of a row of the crosswalk. */
final class CrosswalkRowShape {

  static final Shape<CrosswalkRow, CrosswalkRow.Builder> SHAPE =
      Shape.of(
              CrosswalkRow.class,
              "One national qualification and the level that is proposed for it.",
              CrosswalkRow::builder,
              CrosswalkRow.Builder::build)
          .required(
              "code",
              Scalars.TEXT,
              CrosswalkRow::code,
              CrosswalkRow.Builder::code,
              "The row's stable key: capitals, digits and hyphens, beginning with the jurisdiction.")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              CrosswalkRow::jurisdiction,
              CrosswalkRow.Builder::jurisdiction,
              "Where the title is given.")
          .required(
              "title",
              Scalars.TEXT,
              CrosswalkRow::title,
              CrosswalkRow.Builder::title,
              "The native title.")
          .required(
              "language",
              PlaceScalars.LANGUAGE_TAG,
              CrosswalkRow::language,
              CrosswalkRow.Builder::language,
              "The language of the title.")
          .list(
              "aliases",
              Scalars.TEXT,
              CrosswalkRow::aliases,
              CrosswalkRow.Builder::addAlias,
              "Other spellings that stand on certificates.")
          .required(
              "english",
              Scalars.TEXT,
              CrosswalkRow::english,
              CrosswalkRow.Builder::english,
              "What the title means; a gloss.")
          .optional(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              CrosswalkRow::level,
              CrosswalkRow.Builder::level,
              "The proposed level; absent where the qualification is outside the ladder.")
          .optional(
              "alternative",
              LevelScalars.PROVIDER_LEVEL,
              CrosswalkRow::alternative,
              CrosswalkRow.Builder::alternative,
              "The other level that can be defended.")
          .optional(
              "outside",
              CrosswalkScalars.OUTSIDE_KIND,
              CrosswalkRow::outside,
              CrosswalkRow.Builder::outside,
              "Why the qualification has no level.")
          .optional(
              "specialization",
              CredentialScalars.SPECIALIZATION,
              CrosswalkRow::specialization,
              CrosswalkRow.Builder::specialization,
              "The endorsement that it is, above or beside its level.")
          .required(
              "status",
              CrosswalkScalars.ROW_STATUS,
              CrosswalkRow::status,
              CrosswalkRow.Builder::status,
              "Whether the title was still awarded when its text was read.")
          .optional(
              "since",
              TimeScalars.PARTIAL_DATE,
              CrosswalkRow::since,
              CrosswalkRow.Builder::since,
              "When the title was first awarded.")
          .optional(
              "until",
              TimeScalars.PARTIAL_DATE,
              CrosswalkRow::until,
              CrosswalkRow.Builder::until,
              "The last award, last registration or repeal.")
          .optional(
              "authority",
              Scalars.TEXT,
              CrosswalkRow::authority,
              CrosswalkRow.Builder::authority,
              "The bodies behind the title, joined by a semicolon and a space.")
          .optional(
              "legalBasis",
              Scalars.TEXT,
              CrosswalkRow::legalBasis,
              CrosswalkRow.Builder::legalBasis,
              "The law or rule behind the title.")
          .optional(
              "education",
              Scalars.TEXT,
              CrosswalkRow::education,
              CrosswalkRow.Builder::education,
              "How long or how the holder is educated.")
          .required(
              "disputed",
              Scalars.BOOLEAN,
              CrosswalkRow::disputed,
              CrosswalkRow.Builder::disputed,
              "Whether another level can be defended, or the level cannot be told.")
          .required(
              "evidence",
              SourceScalars.EVIDENCE,
              CrosswalkRow::evidence,
              CrosswalkRow.Builder::evidence,
              "How well title and key rule were read; it does not speak of the level.")
          .required(
              "basis",
              CrosswalkScalars.LEVEL_BASIS,
              CrosswalkRow::basis,
              CrosswalkRow.Builder::basis,
              "What carries the proposed level.")
          .required(
              "note",
              Scalars.TEXT,
              CrosswalkRow::note,
              CrosswalkRow.Builder::note,
              "The reason for the level in a sentence.")
          .optional(
              "source",
              CitationShape.SHAPE,
              CrosswalkRow::source,
              CrosswalkRow.Builder::source,
              "Where the text was read.")
          .invariant(
              "there is a level or outside, the alternative differs from the level and is disputed, a title that is CURRENT has no until, what was not read is INFERRED, and what is VERIFIED has a source")
          .end();

  private CrosswalkRowShape() {}
}
