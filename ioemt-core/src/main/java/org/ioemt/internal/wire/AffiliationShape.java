package org.ioemt.internal.wire;

import org.ioemt.member.Affiliation;

/** The form of an affiliation. */
final class AffiliationShape {

  static final Shape<Affiliation, Affiliation.Builder> SHAPE =
      Shape.of(
              Affiliation.class,
              "Where and as what a person serves.",
              Affiliation::builder,
              Affiliation.Builder::build)
          .required(
              "organization",
              OrganizationScalars.ORGANIZATION_ID,
              Affiliation::organization,
              Affiliation.Builder::organization,
              "The organization.")
          .required(
              "engagement",
              MemberScalars.ENGAGEMENT,
              Affiliation::engagement,
              Affiliation.Builder::engagement,
              "As what the person serves there.")
          .optional(
              "role",
              OrganizationScalars.EMS_ROLE,
              Affiliation::role,
              Affiliation.Builder::role,
              "The role in the system; no role implies a level.")
          .optional(
              "since",
              Scalars.DATE,
              Affiliation::since,
              Affiliation.Builder::since,
              "The first day.")
          .optional(
              "until",
              Scalars.DATE,
              Affiliation::until,
              Affiliation.Builder::until,
              "The last day.")
          .end();

  private AffiliationShape() {}
}
