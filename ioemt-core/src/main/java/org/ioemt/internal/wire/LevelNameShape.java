package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ioemt.level.LevelName;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/** The form of the name of a level in a language. */
final class LevelNameShape {

  static final Shape<LevelName, Parts> SHAPE =
      Shape.of(
              LevelName.class,
              "The name of a provider level in a language.",
              Parts::new,
              Parts::build)
          .required(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              LevelName::level,
              (parts, value) -> parts.level = value,
              "The level that is named.")
          .required(
              "language",
              Scalars.TEXT,
              LevelName::language,
              (parts, value) -> parts.language = value,
              "The language as a BCP 47 tag.")
          .required(
              "name",
              Scalars.TEXT,
              LevelName::name,
              (parts, value) -> parts.name = value,
              "The name in the language's own script.")
          .optional(
              "abbreviation",
              Scalars.TEXT,
              LevelName::abbreviation,
              (parts, value) -> parts.abbreviation = value,
              "The abbreviation in use.")
          .required(
              "evidence",
              SourceScalars.EVIDENCE,
              LevelName::evidence,
              (parts, value) -> parts.evidence = value,
              "SECONDARY where the term was found in use, UNVERIFIED where it is a translation that nobody reviewed.")
          .end();

  private LevelNameShape() {}

  static final class Parts {
    private @Nullable ProviderLevel level;
    private @Nullable String language;
    private @Nullable String name;
    private @Nullable String abbreviation;
    private @Nullable Evidence evidence;

    private LevelName build() {
      return new LevelName(
          requireNonNull(level),
          requireNonNull(language),
          requireNonNull(name),
          Optional.ofNullable(abbreviation),
          requireNonNull(evidence));
    }
  }
}
