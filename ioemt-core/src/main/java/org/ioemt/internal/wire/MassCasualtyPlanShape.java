package org.ioemt.internal.wire;

import org.ioemt.ems.MassCasualtyPlan;

/** The form of MassCasualtyPlan. */
final class MassCasualtyPlanShape {

  static final Shape<MassCasualtyPlan, MassCasualtyPlan.Builder> SHAPE =
      Shape.of(
              MassCasualtyPlan.class,
              "What an EMS does when there are more casualties than it can care for as usual.",
              MassCasualtyPlan::builder,
              MassCasualtyPlan.Builder::build)
          .required(
              "title",
              Scalars.TEXT,
              MassCasualtyPlan::title,
              MassCasualtyPlan.Builder::title,
              "What the plan is called.")
          .optional(
              "triageScheme",
              EmsScalars.TRIAGE_SCHEME,
              MassCasualtyPlan::triageScheme,
              MassCasualtyPlan.Builder::triageScheme,
              "The scheme under which casualties are sorted.")
          .list(
              "activationLevels",
              ActivationLevelShape.SHAPE,
              MassCasualtyPlan::activationLevels,
              MassCasualtyPlan.Builder::addActivationLevel,
              "The thresholds, lowest first.")
          .list(
              "mutualAid",
              MutualAidAgreementShape.SHAPE,
              MassCasualtyPlan::mutualAid,
              MassCasualtyPlan.Builder::addMutualAid,
              "The agreements by which others help.")
          .list(
              "receivingFacilities",
              ReceivingFacilityShape.SHAPE,
              MassCasualtyPlan::receivingFacilities,
              MassCasualtyPlan.Builder::addReceivingFacility,
              "The facilities that receive patients.")
          .list(
              "commandRoles",
              OrganizationScalars.EMS_ROLE,
              MassCasualtyPlan::commandRoles,
              MassCasualtyPlan.Builder::addCommandRole,
              "The roles in command that the plan fills.")
          .optional(
              "lastExercise",
              Scalars.DATE,
              MassCasualtyPlan::lastExercise,
              MassCasualtyPlan.Builder::lastExercise,
              "The day of the last exercise.")
          .optionalInt(
              "exerciseMonths",
              Primitive.integer(1, 1200),
              MassCasualtyPlan::exerciseMonths,
              MassCasualtyPlan.Builder::exerciseMonths,
              "The number of months within which an exercise is due again.")
          .end();

  private MassCasualtyPlanShape() {}
}
