package org.ioemt.internal.wire;

import org.ioemt.deployment.Requirement;

/** The form of a requirement. */
final class RequirementShape {

  static final Shape<Requirement, Requirement.Builder> SHAPE =
      Shape.of(
              Requirement.class,
              "So many members of one sort that a program needs.",
              Requirement::builder,
              Requirement.Builder::build)
          .required(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              Requirement::level,
              Requirement.Builder::level,
              "The level that follows from the credentials.")
          .required(
              "levelMatch",
              DeploymentScalars.LEVEL_MATCH,
              Requirement::levelMatch,
              Requirement.Builder::levelMatch,
              "Whether a higher level will do.")
          .requiredInt(
              "count",
              Primitive.integer(1, Requirement.MOST),
              Requirement::count,
              Requirement.Builder::count,
              "How many members are needed.")
          .list(
              "specializations",
              CredentialScalars.SPECIALIZATION,
              Requirement::specializations,
              Requirement.Builder::addSpecialization,
              "The endorsements that each must have, each once.")
          .optional(
              "scopeEdition",
              ScopeScalars.EDITION,
              Requirement::scopeEdition,
              Requirement.Builder::scopeEdition,
              "The edition by whose scope the skills are judged.")
          .list(
              "skills",
              ScopeScalars.SKILL,
              Requirement::skills,
              Requirement.Builder::addSkill,
              "The skills that the level must be permitted by that scope, each once.")
          .list(
              "languages",
              LanguageSkillShape.SHAPE,
              Requirement::languages,
              Requirement.Builder::addLanguage,
              "The languages that each must speak so well or better, each once.")
          .optional(
              "engagement",
              MemberScalars.ENGAGEMENT,
              Requirement::engagement,
              Requirement.Builder::engagement,
              "How each must take part in a service.")
          .optionalInt(
              "radiusKilometers",
              Primitive.integer(0, Requirement.FARTHEST_KILOMETERS),
              Requirement::radiusKilometers,
              Requirement.Builder::radiusKilometers,
              "How far from the program's place each may be.")
          .required(
              "honorsPreferences",
              Scalars.BOOLEAN,
              Requirement::honorsPreferences,
              Requirement.Builder::honorsPreferences,
              "Whether what members prefer is honored.")
          .invariant(
              "an edition stands there with skills and only with them; nothing is listed twice")
          .end();

  private RequirementShape() {}
}
