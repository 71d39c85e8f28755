package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.ioemt.internal.table.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a point of the timeline of a response, from the call to back in service.
 *
 * <p>The kinds are those for which the US data standard NEMSIS has a time (eTimes.01 to eTimes.17,
 * read in the XSD of 3.4.0.200910CP2 and 3.5.1.250403CP1), and two more: pre-arrival instructions
 * and the refusal of transport. The constants stand in the order in which a response usually goes.
 *
 * <p><b>Leaving the scene is two kinds here and one time there.</b> eTimes.09 was "left the scene
 * with a patient" in NEMSIS 3.4 and is "left the scene" in 3.5.1. Whoever reads NEMSIS takes {@link
 * #TRANSPORT_BEGUN} where the transport disposition says that this unit transported, else {@link
 * #LEFT_SCENE}; both are written as eTimes.09, so nothing is lost.
 */
public enum ResponseEventKind {
  /** The emergency call came in: the telephone rang at the public safety answering point. */
  CALL_RECEIVED("eTimes.01", null),

  /** The dispatch was told by those who took the call, where the two are apart. */
  DISPATCH_NOTIFIED("eTimes.02", null, CALL_RECEIVED),

  /** The caller was given instructions until help arrives. NEMSIS has no time for it. */
  PRE_ARRIVAL_INSTRUCTIONS(null, null, CALL_RECEIVED),

  /** The unit was dispatched: dispatch told it to go. */
  UNIT_NOTIFIED("eTimes.03", null, DISPATCH_NOTIFIED),

  /** The unit acknowledged the dispatch. */
  DISPATCH_ACKNOWLEDGED("eTimes.04", null, UNIT_NOTIFIED),

  /** The unit set out: its vehicle began to move. */
  EN_ROUTE("eTimes.05", UNIT_NOTIFIED, UNIT_NOTIFIED),

  /** The unit arrived at a staging area before the scene. Since NEMSIS 3.5. */
  STAGED("eTimes.17", null, EN_ROUTE),

  /** The unit arrived at the scene: its vehicle stopped there. */
  AT_SCENE("eTimes.06", EN_ROUTE, STAGED),

  /** The crew arrived at the patient's side. */
  AT_PATIENT("eTimes.07", AT_SCENE, AT_SCENE),

  /** The patient refused transport. NEMSIS has it as a disposition, without a time. */
  TRANSPORT_REFUSED(null, null, AT_SCENE),

  /** Care was transferred to another crew of the EMS. */
  CARE_TRANSFERRED("eTimes.08", null, AT_PATIENT),

  /** The unit left the scene without the patient, or the record does not say whether with one. */
  LEFT_SCENE("eTimes.09", AT_SCENE, AT_SCENE),

  /** The unit left the scene with the patient. */
  TRANSPORT_BEGUN("eTimes.09", AT_SCENE, AT_PATIENT),

  /** An aircraft arrived at the landing area of the destination. */
  AT_LANDING_AREA("eTimes.10", TRANSPORT_BEGUN, TRANSPORT_BEGUN),

  /** The unit arrived with the patient at the destination or transfer point. */
  AT_DESTINATION("eTimes.11", TRANSPORT_BEGUN, AT_LANDING_AREA),

  /** Care was handed off to the staff of the destination. */
  HAND_OFF("eTimes.12", AT_DESTINATION, AT_DESTINATION),

  /** The unit, or the whole response, was cancelled. */
  CANCELLED("eTimes.14", null, CALL_RECEIVED),

  /** The unit was back in service and available, not necessarily at its base. */
  BACK_IN_SERVICE(
      "eTimes.13", null, UNIT_NOTIFIED, CARE_TRANSFERRED, TRANSPORT_REFUSED, HAND_OFF, CANCELLED),

  /** The unit was back at its base or in its service area. */
  BACK_AT_HOME("eTimes.15", null, EN_ROUTE),

  /** All tasks of the response were done, cleaning and restocking included. */
  CALL_COMPLETED("eTimes.16", null, CARE_TRANSFERRED, TRANSPORT_REFUSED, HAND_OFF, CANCELLED);

  private final @Nullable String nemsis;
  private final @Nullable ResponseEventKind need;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<ResponseEventKind> previous;

  ResponseEventKind(
      @Nullable String nemsis, @Nullable ResponseEventKind need, ResponseEventKind... previous) {
    this.nemsis = nemsis;
    this.need = need;
    this.previous = List.of(previous);
  }

  /**
   * The code under which the kind is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The element of NEMSIS that holds the time.
   *
   * @return for instance {@code eTimes.06}, or empty where NEMSIS has none
   */
  public Optional<String> nemsisElement() {
    return Optional.ofNullable(nemsis);
  }

  /**
   * The kind that a record of this one calls for: who is at the patient has arrived at the scene.
   *
   * @return the kind without which this one is incomplete, or empty
   */
  public Optional<ResponseEventKind> needs() {
    return Optional.ofNullable(need);
  }

  /**
   * Whether an event of this kind cannot have happened before one of another kind. This is an order
   * of some kinds only: pre-arrival instructions, for one, may come before or after the dispatch.
   *
   * @param other the other kind
   * @return true if this kind comes after the other
   */
  public boolean comesAfter(ResponseEventKind other) {
    for (ResponseEventKind earlier : previous) {
      if (earlier == other || earlier.comesAfter(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The kind with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the kind
   * @throws IllegalArgumentException if there is no such code
   */
  public static ResponseEventKind of(String code) {
    return Codes.of("kind of event", values(), ResponseEventKind::code, code);
  }

  /**
   * The kind with a code, if there is one.
   *
   * @param code any text
   * @return the kind, or empty
   */
  public static Optional<ResponseEventKind> find(String code) {
    return Codes.find(values(), ResponseEventKind::code, code);
  }
}
