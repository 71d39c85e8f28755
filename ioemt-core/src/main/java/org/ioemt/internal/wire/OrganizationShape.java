package org.ioemt.internal.wire;

import org.ioemt.organization.Organization;

/** The form of Organization. */
final class OrganizationShape {

  static final Shape<Organization, Organization.Builder> SHAPE =
      Shape.of(
              Organization.class,
              "An organization that an EMS works with and that is neither one of its agencies nor one of its facilities: a police force, a health department, a neighboring service.",
              Organization::builder,
              Organization.Builder::build)
          .required(
              "id",
              OrganizationScalars.ORGANIZATION_ID,
              Organization::id,
              Organization.Builder::id,
              "The id by which others name the organization.")
          .required(
              "name", Scalars.TEXT, Organization::name, Organization.Builder::name, "The name.")
          .required(
              "kind",
              OrganizationScalars.ORGANIZATION_KIND,
              Organization::kind,
              Organization.Builder::kind,
              "What the organization is.")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              Organization::jurisdiction,
              Organization.Builder::jurisdiction,
              "Where the organization acts.")
          .end();

  private OrganizationShape() {}
}
