package org.ioemt.internal.wire;

import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;

/** The scalars of the organization room. */
final class OrganizationScalars {

  static final Text<OrganizationId> ORGANIZATION_ID =
      Text.of(
              OrganizationId.class,
              "an organization id",
              OrganizationId::toString,
              OrganizationId::of,
              "US-NREMT",
              "GB-HCPC")
          .withPattern("^(?=.{2,80}$)[A-Z0-9]+(-[A-Z0-9]+)*$");

  static final Text<EmsRole> EMS_ROLE = Text.codes(EmsRole.class, "an EMS role", EmsRole::code);

  private OrganizationScalars() {}
}
