package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/** The form of a mapping from provider levels to care levels. */
final class CareLevelsShape {

  static final Shape<CareLevels.Entry, Line> ENTRY =
      Shape.of(CareLevels.Entry.class, "One line of a mapping.", Line::new, Line::build)
          .required(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              CareLevels.Entry::level,
              (line, value) -> line.level = value,
              "The provider level.")
          .required(
              "careLevel",
              LevelScalars.CARE_LEVEL,
              CareLevels.Entry::careLevel,
              (line, value) -> line.careLevel = value,
              "What it stands for.")
          .end();

  static final Shape<CareLevels, Parts> SHAPE =
      Shape.of(
              CareLevels.class,
              "Which provider level stands for which care.",
              Parts::new,
              Parts::build)
          .required(
              "name",
              Scalars.TEXT,
              CareLevels::name,
              (parts, value) -> parts.name = value,
              "The name.")
          .list(
              "entries",
              ENTRY,
              CareLevels::entries,
              Parts::add,
              "One line for each of the five provider levels.")
          .optional(
              "evidence",
              SourceScalars.EVIDENCE,
              levels -> levels.source().map(source -> levels.evidence()),
              (parts, value) -> parts.evidence = value,
              "How well the source was read; only beside a source.")
          .optional(
              "source",
              CitationShape.SHAPE,
              CareLevels::source,
              (parts, value) -> parts.source = value,
              "Where the mapping was taken from.")
          .invariant(
              "each provider level stands there once, none for less care than a lower one, and"
                  + " evidence and source stand there together")
          .end();

  private CareLevelsShape() {}

  static final class Line {
    private @Nullable ProviderLevel level;
    private @Nullable CareLevel careLevel;

    private CareLevels.Entry build() {
      return new CareLevels.Entry(requireNonNull(level), requireNonNull(careLevel));
    }
  }

  static final class Parts {
    private @Nullable String name;
    private final Map<ProviderLevel, CareLevel> mapping = new EnumMap<>(ProviderLevel.class);
    private @Nullable ProviderLevel twice;
    private @Nullable Evidence evidence;
    private @Nullable Citation source;

    private void add(CareLevels.Entry entry) {
      if (mapping.put(entry.level(), entry.careLevel()) != null) {
        twice = entry.level();
      }
    }

    private CareLevels build() {
      if (twice != null) {
        throw new IllegalArgumentException("care levels: " + twice.code() + " is given twice");
      }
      if ((evidence == null) != (source == null)) {
        throw new IllegalArgumentException("care levels: expected evidence and source together");
      }
      CareLevels levels = CareLevels.of(requireNonNull(name), mapping);
      return source == null ? levels : levels.citing(requireNonNull(evidence), source);
    }
  }
}
