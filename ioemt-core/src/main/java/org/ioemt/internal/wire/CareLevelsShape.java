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
          .required(
              "emr",
              LevelScalars.CARE_LEVEL,
              CareLevels::emr,
              (parts, value) -> parts.mapping.put(ProviderLevel.EMR, value),
              "What the EMR stands for.")
          .required(
              "emt",
              LevelScalars.CARE_LEVEL,
              CareLevels::emt,
              (parts, value) -> parts.mapping.put(ProviderLevel.EMT, value),
              "What the EMT stands for.")
          .required(
              "aemt",
              LevelScalars.CARE_LEVEL,
              CareLevels::aemt,
              (parts, value) -> parts.mapping.put(ProviderLevel.AEMT, value),
              "What the AEMT stands for.")
          .required(
              "paramedic",
              LevelScalars.CARE_LEVEL,
              CareLevels::paramedic,
              (parts, value) -> parts.mapping.put(ProviderLevel.PARAMEDIC, value),
              "What the paramedic stands for.")
          .required(
              "pep",
              LevelScalars.CARE_LEVEL,
              CareLevels::pep,
              (parts, value) ->
                  parts.mapping.put(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN, value),
              "What the prehospital emergency physician stands for.")
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
              "no provider level stands for less care than a lower one, and evidence and source"
                  + " stand there together")
          .end();

  private CareLevelsShape() {}

  static final class Parts {
    private @Nullable String name;
    private final Map<ProviderLevel, CareLevel> mapping = new EnumMap<>(ProviderLevel.class);
    private @Nullable Evidence evidence;
    private @Nullable Citation source;

    private CareLevels build() {
      if ((evidence == null) != (source == null)) {
        throw new IllegalArgumentException("care levels: expected evidence and source together");
      }
      CareLevels levels = CareLevels.of(requireNonNull(name), mapping);
      return source == null ? levels : levels.citing(requireNonNull(evidence), source);
    }
  }
}
