package org.ioemt.internal.wire;

import java.util.function.Function;
import org.ioemt.code.Code;
import org.ioemt.ems.ChannelKind;
import org.ioemt.ems.DutyHours;
import org.ioemt.ems.EmergencyNumber;
import org.ioemt.ems.LiaisonKind;
import org.ioemt.ems.MedicalTeamType;
import org.ioemt.ems.ResponsePriority;
import org.ioemt.ems.SystemComponent;
import org.ioemt.ems.TriageCategory;
import org.ioemt.ems.TriageColor;
import org.ioemt.ems.VehicleId;
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

  /** A scheme by its key alone. */
  static final Text<String> TRIAGE_SCHEME =
      Text.of(
              String.class,
              "the key of a triage scheme",
              Function.identity(),
              scheme -> Code.of(scheme, "-").system(),
              "START",
              "SALT")
          .withPattern("^[A-Z0-9_]+$");

  static final Text<VehicleId> VEHICLE_ID =
      Text.of(
          VehicleId.class,
          "a vehicle id",
          VehicleId::toString,
          VehicleId::of,
          "RTW-1",
          "M 12/83-1");

  static final Text<EmergencyNumber> EMERGENCY_NUMBER =
      Text.of(
              EmergencyNumber.class,
              "an emergency number",
              EmergencyNumber::toString,
              EmergencyNumber::of,
              "112",
              "911",
              "+49891234567")
          .withPattern("^[+]?[0-9]{2,15}$");

  static final Text<DutyHours> DUTY_HOURS =
      Text.of(
          DutyHours.class,
          "hours as 24/7 or MO,TU 08:00-18:00",
          DutyHours::toString,
          DutyHours::parse,
          "24/7",
          "MO,TU,WE,TH,FR 08:00-18:00",
          "SA,SU 20:00-08:00");

  static final Text<ChannelKind> CHANNEL_KIND =
      Text.codes(ChannelKind.class, "a channel kind", ChannelKind::code);

  static final Text<LiaisonKind> LIAISON_KIND =
      Text.codes(LiaisonKind.class, "a liaison kind", LiaisonKind::code);

  static final Text<SystemComponent> SYSTEM_COMPONENT =
      Text.codes(SystemComponent.class, "a component of an EMS", SystemComponent::code);

  private EmsScalars() {}
}
