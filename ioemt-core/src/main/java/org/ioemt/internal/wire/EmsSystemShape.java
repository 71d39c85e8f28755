package org.ioemt.internal.wire;

import org.ioemt.ems.EmsSystem;

/** The form of EmsSystem. */
final class EmsSystemShape {

  static final Shape<EmsSystem, EmsSystem.Builder> SHAPE =
      Shape.of(
              EmsSystem.class,
              "An emergency medical services system: the one document in which an EMS describes itself, from the emergency number to the hand-off.",
              EmsSystem::builder,
              EmsSystem.Builder::build)
          .required(
              "id",
              OrganizationScalars.ORGANIZATION_ID,
              EmsSystem::id,
              EmsSystem.Builder::id,
              "The id of the system.")
          .required("name", Scalars.TEXT, EmsSystem::name, EmsSystem.Builder::name, "The name.")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              EmsSystem::jurisdiction,
              EmsSystem.Builder::jurisdiction,
              "Where the system works.")
          .list(
              "levels",
              LevelScalars.PROVIDER_LEVEL,
              EmsSystem::levels,
              EmsSystem.Builder::addLevel,
              "The levels of the providers whom the system fields.")
          .list(
              "agencies",
              AgencyShape.SHAPE,
              EmsSystem::agencies,
              EmsSystem.Builder::addAgency,
              "The agencies whose people and vehicles answer calls.")
          .list(
              "communicationCenters",
              CommunicationCenterShape.SHAPE,
              EmsSystem::communicationCenters,
              EmsSystem.Builder::addCommunicationCenter,
              "The centers that answer calls.")
          .list(
              "vehicles",
              VehicleShape.SHAPE,
              EmsSystem::vehicles,
              EmsSystem.Builder::addVehicle,
              "The vehicles.")
          .list(
              "medicalDirectors",
              MedicalDirectorShape.SHAPE,
              EmsSystem::medicalDirectors,
              EmsSystem.Builder::addMedicalDirector,
              "The medical directors of the agencies.")
          .list(
              "protocols",
              ProtocolShape.SHAPE,
              EmsSystem::protocols,
              EmsSystem.Builder::addProtocol,
              "The protocols of the agencies.")
          .list(
              "facilities",
              FacilityShape.SHAPE,
              EmsSystem::facilities,
              EmsSystem.Builder::addFacility,
              "The facilities at which patients are handed over.")
          .list(
              "mutualAid",
              MutualAidAgreementShape.SHAPE,
              EmsSystem::mutualAid,
              EmsSystem.Builder::addMutualAid,
              "The agreements by which other services help.")
          .optional(
              "massCasualtyPlan",
              MassCasualtyPlanShape.SHAPE,
              EmsSystem::massCasualtyPlan,
              EmsSystem.Builder::massCasualtyPlan,
              "The plan for more casualties than usual.")
          .list(
              "liaisons",
              LiaisonShape.SHAPE,
              EmsSystem::liaisons,
              EmsSystem.Builder::addLiaison,
              "The links to public health and public safety agencies.")
          .list(
              "organizations",
              OrganizationShape.SHAPE,
              EmsSystem::organizations,
              EmsSystem.Builder::addOrganization,
              "The other organizations that the document speaks of.")
          .end();

  private EmsSystemShape() {}
}
