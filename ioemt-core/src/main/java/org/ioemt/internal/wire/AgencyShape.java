package org.ioemt.internal.wire;

import org.ioemt.organization.Agency;

/** The form of Agency. */
final class AgencyShape {

  static final Shape<Agency, Agency.Builder> SHAPE =
      Shape.of(
              Agency.class,
              "An EMS agency: an organization whose people and vehicles answer calls.",
              Agency::builder,
              Agency.Builder::build)
          .required(
              "id",
              OrganizationScalars.ORGANIZATION_ID,
              Agency::id,
              Agency.Builder::id,
              "The id by which others name the agency.")
          .required(
              "name", Scalars.TEXT, Agency::name, Agency.Builder::name, "The name (dAgency.03).")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              Agency::jurisdiction,
              Agency.Builder::jurisdiction,
              "Where the agency is licensed (dAgency.04).")
          .optional(
              "stateId",
              Scalars.TEXT,
              Agency::stateId,
              Agency.Builder::stateId,
              "The unique id that the state or another authority keeps the agency under (dAgency.01).")
          .optional(
              "number",
              Scalars.TEXT,
              Agency::number,
              Agency.Builder::number,
              "The number that the state or another authority gave the agency (dAgency.02).")
          .list(
              "serviceAreas",
              PlaceScalars.JURISDICTION,
              Agency::serviceAreas,
              Agency.Builder::addServiceArea,
              "The jurisdictions in which the agency works (dAgency.05).")
          .list(
              "areaCodes",
              CodeScalars.CODE,
              Agency::areaCodes,
              Agency.Builder::addAreaCode,
              "The smaller areas in which the agency works, such as counties (dAgency.06), by a code of a system of the host's choice.")
          .optional(
              "primaryService",
              OrganizationScalars.SERVICE_TYPE,
              Agency::primaryService,
              Agency.Builder::primaryService,
              "The main service (dAgency.09).")
          .list(
              "otherServices",
              OrganizationScalars.SERVICE_TYPE,
              Agency::otherServices,
              Agency.Builder::addOtherService,
              "The other services (dAgency.10).")
          .list(
              "levels",
              LevelScalars.PROVIDER_LEVEL,
              Agency::levels,
              Agency.Builder::addLevel,
              "The levels of the providers whom the agency fields (from which dAgency.11 takes one).")
          .optional(
              "kind",
              OrganizationScalars.AGENCY_KIND,
              Agency::kind,
              Agency.Builder::kind,
              "Who runs the agency (dAgency.13).")
          .optional(
              "staffStatus",
              OrganizationScalars.STAFF_STATUS,
              Agency::staffStatus,
              Agency.Builder::staffStatus,
              "Whether its people are paid (dAgency.12).")
          .optional(
              "taxStatus",
              OrganizationScalars.TAX_STATUS,
              Agency::taxStatus,
              Agency.Builder::taxStatus,
              "How it stands to profit (dAgency.14).")
          .list(
              "nationalProviderIds",
              Scalars.TEXT,
              Agency::nationalProviderIds,
              Agency.Builder::addNationalProviderId,
              "The national provider identifiers of the agency in the United States (dAgency.25).")
          .list(
              "fireDepartmentIds",
              Scalars.TEXT,
              Agency::fireDepartmentIds,
              Agency.Builder::addFireDepartmentId,
              "The fire department ids of the agency in the United States (dAgency.26).")
          .optional(
              "licensed",
              Scalars.BOOLEAN,
              Agency::licensed,
              Agency.Builder::licensed,
              "Whether the agency is licensed (dAgency.27).")
          .end();

  private AgencyShape() {}
}
