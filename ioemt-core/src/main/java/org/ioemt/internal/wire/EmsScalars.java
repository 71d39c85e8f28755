package org.ioemt.internal.wire;

import org.ioemt.ems.MedicalTeamType;
import org.ioemt.ems.ResponsePriority;
import org.ioemt.ems.TriageCategory;
import org.ioemt.ems.TriageColor;
import org.ioemt.ems.VehicleMode;
import org.ioemt.ems.VehicleType;

/** The scalars of the EMS room. */
final class EmsScalars {

  private static final String CODE = "^[A-Z0-9_]+\\|.{1,255}$";

  static final Text<VehicleType> VEHICLE_TYPE =
      Text.of(
              VehicleType.class,
              "a vehicle type as scheme|code",
              VehicleType::toString,
              VehicleType::parse,
              "EN_1789|B",
              "NEMSIS_VEHICLE_TYPE|1404017",
              "DIN_75079|NEF")
          .withPattern(CODE);

  static final Text<VehicleMode> VEHICLE_MODE =
      Text.codes(VehicleMode.class, "a vehicle mode", VehicleMode::code);

  static final Text<ResponsePriority> RESPONSE_PRIORITY =
      Text.of(
              ResponsePriority.class,
              "a response priority as scheme|code",
              ResponsePriority::toString,
              ResponsePriority::parse,
              "NHS_ENGLAND_ARP|2",
              "NEMSIS_DISPATCH_PRIORITY|2305001",
              "MPDS|17D3")
          .withPattern(CODE);

  static final Text<TriageCategory> TRIAGE_CATEGORY =
      Text.of(
              TriageCategory.class,
              "a triage category as scheme|code",
              TriageCategory::toString,
              TriageCategory::parse,
              "START|RED",
              "START|YELLOW")
          .withPattern(CODE);

  static final Text<TriageColor> TRIAGE_COLOR =
      Text.codes(TriageColor.class, "a triage color", TriageColor::code);

  static final Text<MedicalTeamType> MEDICAL_TEAM_TYPE =
      Text.of(
              MedicalTeamType.class,
              "a medical team type as scheme|code",
              MedicalTeamType::toString,
              MedicalTeamType::parse,
              "WHO_EMT|T1-MOBILE",
              "WHO_EMT|SCT")
          .withPattern(CODE);

  private EmsScalars() {}
}
