package org.ioemt.internal.wire;

import org.ioemt.practice.MedicalDirector;

/** The form of a medical director. */
final class MedicalDirectorShape {

  static final Shape<MedicalDirector, MedicalDirector.Builder> SHAPE =
      Shape.of(
              MedicalDirector.class,
              "A physician who answers for the medical care of an agency.",
              MedicalDirector::builder,
              MedicalDirector.Builder::build)
          .required(
              "id",
              MemberScalars.MEMBER_ID,
              MedicalDirector::id,
              MedicalDirector.Builder::id,
              "The pseudonym.")
          .required(
              "agency",
              OrganizationScalars.ORGANIZATION_ID,
              MedicalDirector::agency,
              MedicalDirector.Builder::agency,
              "The agency.")
          .required(
              "license",
              CredentialShape.SHAPE,
              MedicalDirector::license,
              MedicalDirector.Builder::license,
              "The license as a physician.")
          .required(
              "appointed",
              TimeScalars.DATE_RANGE,
              MedicalDirector::appointed,
              MedicalDirector.Builder::appointed,
              "When the director holds the post.")
          .end();

  private MedicalDirectorShape() {}
}
