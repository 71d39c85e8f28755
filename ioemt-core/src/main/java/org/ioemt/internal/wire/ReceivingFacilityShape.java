package org.ioemt.internal.wire;

import org.ioemt.ems.ReceivingFacility;

/** The form of ReceivingFacility. */
final class ReceivingFacilityShape {

  static final Shape<ReceivingFacility, ReceivingFacility.Builder> SHAPE =
      Shape.of(
              ReceivingFacility.class,
              "A facility to which a mass-casualty plan sends patients, with the number that it takes.",
              ReceivingFacility::builder,
              ReceivingFacility.Builder::build)
          .required(
              "facility",
              OrganizationScalars.ORGANIZATION_ID,
              ReceivingFacility::facility,
              ReceivingFacility.Builder::facility,
              "The facility.")
          .optionalInt(
              "capacity",
              Scalars.COUNT,
              ReceivingFacility::capacity,
              ReceivingFacility.Builder::capacity,
              "How many patients it takes under the plan.")
          .end();

  private ReceivingFacilityShape() {}
}
