package org.ioemt.internal.wire;

import org.ioemt.organization.AgencyKind;
import org.ioemt.organization.AuthorityKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.organization.FacilityKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.OrganizationKind;
import org.ioemt.organization.PartnerKind;
import org.ioemt.organization.ServiceType;
import org.ioemt.organization.StaffStatus;
import org.ioemt.organization.TaxStatus;

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
          .withPattern("^(?=.{2,80}$)[A-Z0-9]+(-[A-Z0-9]+)*$")
          .shared();

  static final Text<EmsRole> EMS_ROLE = Text.codes(EmsRole.class, "an EMS role", EmsRole::code);

  static final Text<AgencyKind> AGENCY_KIND =
      Text.codes(AgencyKind.class, "an agency kind", AgencyKind::code);

  static final Text<FacilityCapability> FACILITY_CAPABILITY =
      Text.codes(FacilityCapability.class, "a facility capability", FacilityCapability::code);

  static final Text<FacilityKind> FACILITY_KIND =
      Text.codes(FacilityKind.class, "a facility kind", FacilityKind::code);

  static final Text<OrganizationKind> ORGANIZATION_KIND =
      Text.codes(OrganizationKind.class, "an organization kind", OrganizationKind::code);

  static final Text<ServiceType> SERVICE_TYPE =
      Text.codes(ServiceType.class, "a service type", ServiceType::code);

  static final Text<StaffStatus> STAFF_STATUS =
      Text.codes(StaffStatus.class, "a staff status", StaffStatus::code);

  static final Text<TaxStatus> TAX_STATUS =
      Text.codes(TaxStatus.class, "a tax status", TaxStatus::code);
  static final Text<PartnerKind> PARTNER_KIND =
      Text.codes(PartnerKind.class, "a kind of partner", PartnerKind::code);

  static final Text<AuthorityKind> AUTHORITY_KIND =
      Text.codes(AuthorityKind.class, "an authority kind", AuthorityKind::code);

  private OrganizationScalars() {}
}
