package org.ioemt.internal.wire;

import org.ioemt.ems.MutualAidAgreement;

/** The form of MutualAidAgreement. */
final class MutualAidAgreementShape {

  static final Shape<MutualAidAgreement, MutualAidAgreement.Builder> SHAPE =
      Shape.of(
              MutualAidAgreement.class,
              "An agreement by which another service helps when the own means are not enough.",
              MutualAidAgreement::builder,
              MutualAidAgreement.Builder::build)
          .required(
              "title",
              Scalars.TEXT,
              MutualAidAgreement::title,
              MutualAidAgreement.Builder::title,
              "What the agreement is called.")
          .optional(
              "partner",
              OrganizationScalars.ORGANIZATION_ID,
              MutualAidAgreement::partner,
              MutualAidAgreement.Builder::partner,
              "The service that helps.")
          .required(
              "period",
              TimeScalars.DATE_RANGE,
              MutualAidAgreement::period,
              MutualAidAgreement.Builder::period,
              "When the agreement is in force.")
          .optionalInt(
              "vehicles",
              Scalars.COUNT,
              MutualAidAgreement::vehicles,
              MutualAidAgreement.Builder::vehicles,
              "How many vehicles the partner can send.")
          .end();

  private MutualAidAgreementShape() {}
}
