package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * A role that a person holds in the EMS as a system: dispatcher, medical director, logistician,
 * triage unit leader.
 *
 * <p><b>No role implies a provider level</b>, and none excludes one. An EMS is a system of
 * dispatch, vehicles, direction and command; a provider is a person in it who was educated and
 * credentialed to a level. A medical director is a physician but not thereby a prehospital
 * emergency physician; a firefighter may be a paramedic or have no medical training at all. Hence
 * nothing here leads to a {@code ProviderLevel}: the level of a person comes from the credentials.
 *
 * <p>The list is closed: it names the roles that the mapped code systems (NEMSIS, FEMA, ISCO, ESCO,
 * US SOC, HL7) tell apart, and finance, for which none of them has a code.
 */
public enum EmsRole {
  /** Leads or administers an agency: chief, manager, administrator, office staff. */
  ADMINISTRATION,
  /** Links people of a community to health and social services. */
  COMMUNITY_HEALTH_WORKER,
  /** Takes emergency calls, sets priorities, gives instructions and sends units. */
  EMERGENCY_MEDICAL_DISPATCHER,
  /** Nurses in emergency care; whether a nurse has a level is for the crosswalk to say. */
  EMERGENCY_NURSE,
  /** Plans and coordinates the answer to disasters and mass-casualty incidents. */
  EMERGENCY_PLANNER,
  /** Keeps budgets, bills and accounts. */
  FINANCE,
  /** Fights fires; being a firefighter says nothing about medical training. */
  FIREFIGHTER,
  /** Nurses in air medical transport. */
  FLIGHT_NURSE,
  /** Looks after systems, data and records. */
  INFORMATION_TECHNOLOGY,
  /** Police or another law enforcement officer. */
  LAW_ENFORCEMENT,
  /** A person without a professional role, such as a bystander or relative. */
  LAY_PERSON,
  /** Supplies, stores and moves equipment and material. */
  LOGISTICS,
  /** Maintains vehicles, aircraft or equipment. */
  MAINTENANCE,
  /** Directs the medical branch in an incident command structure. */
  MEDICAL_BRANCH_DIRECTOR,
  /** The physician who answers for the medical care of an agency; a post, not a level. */
  MEDICAL_DIRECTOR,
  /** Supervises the medical group in an incident command structure. */
  MEDICAL_GROUP_SUPERVISOR,
  /** Gives medical care within armed forces. */
  MILITARY_MEDIC,
  /** An advanced practice nurse. */
  NURSE_PRACTITIONER,
  /** A role that the source names only as "other". */
  OTHER,
  /** Cares for the patient on a call, at whatever level. */
  PATIENT_CARE,
  /** Drives patients who need no emergency care. */
  PATIENT_TRANSPORT_DRIVER,
  /** A physician assistant or associate. */
  PHYSICIAN_ASSISTANT,
  /** Flies an ambulance aircraft. */
  PILOT,
  /** Measures and improves the quality of care. */
  QUALITY_IMPROVEMENT,
  /** Frees and recovers people: extrication, technical rescue. */
  RESCUE,
  /** Gives respiratory care. */
  RESPIRATORY_THERAPIST,
  /** Is in training and acts under supervision. */
  STUDENT,
  /** Supervises crews on duty. */
  SUPERVISOR,
  /** Teaches, precepts or organizes education. */
  TRAINING,
  /** Supervises the transport group in an incident command structure. */
  TRANSPORT_GROUP_SUPERVISOR,
  /** Leads the transport unit in an incident command structure. */
  TRANSPORT_UNIT_LEADER,
  /** Leads the treatment unit in an incident command structure. */
  TREATMENT_UNIT_LEADER,
  /** Leads the triage unit in an incident command structure. */
  TRIAGE_UNIT_LEADER,
  /** Drives an emergency vehicle. */
  VEHICLE_OPERATOR;

  /**
   * The code under which the role is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The role with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the role
   * @throws IllegalArgumentException if there is no such code
   */
  public static EmsRole of(String code) {
    return Codes.of("EMS role", values(), EmsRole::code, code);
  }

  /**
   * The role with a code, if there is one.
   *
   * @param code any text
   * @return the role, or empty
   */
  public static Optional<EmsRole> find(String code) {
    return Codes.find(values(), EmsRole::code, code);
  }
}
