package org.ioemt.internal.wire;

import org.ioemt.ems.Disposition;

/** The form of a disposition. */
final class DispositionShape {

  static final Shape<Disposition, Disposition.Builder> SHAPE =
      Shape.of(
              Disposition.class,
              "How a response ended.",
              Disposition::builder,
              Disposition.Builder::build)
          .optional(
              "unit",
              ResponseScalars.UNIT_DISPOSITION,
              Disposition::unit,
              Disposition.Builder::unit,
              "Whether the unit met a patient.")
          .optional(
              "care",
              ResponseScalars.CARE_DISPOSITION,
              Disposition::care,
              Disposition.Builder::care,
              "Whether the patient was cared for.")
          .optional(
              "crew",
              ResponseScalars.CREW_DISPOSITION,
              Disposition::crew,
              Disposition.Builder::crew,
              "Which part the crew had.")
          .optional(
              "transport",
              ResponseScalars.TRANSPORT_DISPOSITION,
              Disposition::transport,
              Disposition.Builder::transport,
              "Whether there was a transport, and by whom.")
          .list(
              "reasons",
              ResponseScalars.RELEASE_REASON,
              Disposition::reasons,
              Disposition.Builder::addReason,
              "Why the patient refused or was released.")
          .optional(
              "code",
              CodeScalars.CODE,
              Disposition::code,
              Disposition.Builder::code,
              "The disposition as the source record codes it.")
          .invariant("a part or a code is given")
          .end();

  private DispositionShape() {}
}
