package org.ioemt.internal.wire;

import org.ioemt.organization.Partner;

/** The form of a partner. */
final class PartnerShape {

  static final Shape<Partner, Partner.Builder> SHAPE =
      Shape.of(
              Partner.class,
              "An organization with which IOEMT carries out a program.",
              Partner::builder,
              Partner.Builder::build)
          .required(
              "id",
              OrganizationScalars.ORGANIZATION_ID,
              Partner::id,
              Partner.Builder::id,
              "The id.")
          .required(
              "name",
              Scalars.TEXT,
              Partner::name,
              Partner.Builder::name,
              "The name, 1 to 200 characters.")
          .required(
              "kind",
              OrganizationScalars.PARTNER_KIND,
              Partner::kind,
              Partner.Builder::kind,
              "What it is.")
          .optional(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              Partner::jurisdiction,
              Partner.Builder::jurisdiction,
              "Where it acts; absent where it acts across countries.")
          .end();

  private PartnerShape() {}
}
