package org.ioemt.internal.wire;

import org.ioemt.organization.Facility;

/** The form of Facility. */
final class FacilityShape {

  static final Shape<Facility, Facility.Builder> SHAPE =
      Shape.of(
              Facility.class,
              "A place to which patients are brought: where an EMS hands them over.",
              Facility::builder,
              Facility.Builder::build)
          .required(
              "id",
              OrganizationScalars.ORGANIZATION_ID,
              Facility::id,
              Facility.Builder::id,
              "The id by which others name the facility.")
          .required("name", Scalars.TEXT, Facility::name, Facility.Builder::name, "The name.")
          .required(
              "kind",
              OrganizationScalars.FACILITY_KIND,
              Facility::kind,
              Facility.Builder::kind,
              "What the facility is.")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              Facility::jurisdiction,
              Facility.Builder::jurisdiction,
              "Where the facility is.")
          .optional(
              "point",
              GeoPointShape.SHAPE,
              Facility::point,
              Facility.Builder::point,
              "Where the facility is to be found.")
          .list(
              "capabilities",
              OrganizationScalars.FACILITY_CAPABILITY,
              Facility::capabilities,
              Facility.Builder::addCapability,
              "What the facility can do for a patient.")
          .optionalInt(
              "capacity",
              Scalars.COUNT,
              Facility::capacity,
              Facility.Builder::capacity,
              "How many emergency patients the facility can take at once.")
          .end();

  private FacilityShape() {}
}
