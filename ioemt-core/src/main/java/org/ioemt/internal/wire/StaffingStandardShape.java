package org.ioemt.internal.wire;

import java.util.Optional;
import org.ioemt.ems.StaffingStandard;

/** The form of a staffing standard. */
final class StaffingStandardShape {

  private static final Primitive<Integer> PEOPLE =
      Primitive.integer(1, StaffingStandard.MOST_PEOPLE);

  static final Shape<StaffingStandard, StaffingStandard.Builder> SHAPE =
      Shape.of(
              StaffingStandard.class,
              "What a unit of a care level needs aboard.",
              StaffingStandard::builder,
              StaffingStandard.Builder::build)
          .required(
              "code",
              Scalars.TEXT,
              StaffingStandard::code,
              StaffingStandard.Builder::code,
              "The key.")
          .required(
              "name",
              Scalars.TEXT,
              StaffingStandard::name,
              StaffingStandard.Builder::name,
              "What kind of unit it is about.")
          .optional(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              StaffingStandard::jurisdiction,
              StaffingStandard.Builder::jurisdiction,
              "Where it holds.")
          .required(
              "careLevel",
              LevelScalars.CARE_LEVEL,
              StaffingStandard::careLevel,
              StaffingStandard.Builder::careLevel,
              "The care for which the unit is put up.")
          .requiredInt(
              "people",
              PEOPLE,
              StaffingStandard::people,
              StaffingStandard.Builder::people,
              "How many people must be aboard.")
          .optional(
              "primaryCaregiver",
              LevelScalars.PROVIDER_LEVEL,
              StaffingStandard::primaryCaregiver,
              StaffingStandard.Builder::primaryCaregiver,
              "The lowest level of the primary caregiver; where absent, the care level decides.")
          .optional(
              "others",
              LevelScalars.PROVIDER_LEVEL,
              StaffingStandard::others,
              StaffingStandard.Builder::others,
              "The lowest level of the others who are needed.")
          .optional(
              "driver",
              Scalars.BOOLEAN,
              value -> value.driver() ? Optional.of(Boolean.TRUE) : Optional.empty(),
              StaffingStandard.Builder::driver,
              "Whether somebody else than the caregiver must drive; false where absent.")
          .optional(
              "driverLevel",
              LevelScalars.PROVIDER_LEVEL,
              StaffingStandard::driverLevel,
              StaffingStandard.Builder::driverLevel,
              "The lowest level of the driver.")
          .optional(
              "physician",
              Scalars.BOOLEAN,
              value -> value.physician() ? Optional.of(Boolean.TRUE) : Optional.empty(),
              StaffingStandard.Builder::physician,
              "Whether a physician must be aboard; false where absent.")
          .required(
              "evidence",
              SourceScalars.EVIDENCE,
              StaffingStandard::evidence,
              StaffingStandard.Builder::evidence,
              "How well the source was read.")
          .optional(
              "source",
              CitationShape.SHAPE,
              StaffingStandard::source,
              StaffingStandard.Builder::source,
              "Where the standard was read.")
          .optional(
              "note",
              Scalars.TEXT,
              StaffingStandard::note,
              StaffingStandard.Builder::note,
              "What is to be known of it.")
          .invariant(
              "a level of the driver only where a driver is asked for, and a source where the"
                  + " evidence is not UNVERIFIED")
          .end();

  private StaffingStandardShape() {}
}
