package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.ioemt.internal.table.Codes;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * A span of a response that services measure, such as turnout or travel.
 *
 * <p>The definitions are published ones, but of several publishers, who do not agree in all:
 * compare figures only where the same ends were measured. No standard itself was bought and read,
 * so that none of the definitions is marked better than {@link Evidence#SECONDARY}. Targets, such
 * as a turnout within 60 seconds, are no part of a definition and are not given here.
 *
 * @see Response#interval(ResponseInterval)
 */
public enum ResponseInterval {
  /**
   * From the call to the dispatch of the unit, what NFPA 1710 calls alarm handling time: transfer,
   * answering and processing of the call together.
   */
  CALL_TO_DISPATCH(
      ResponseEventKind.CALL_RECEIVED,
      List.of(ResponseEventKind.UNIT_NOTIFIED),
      "NFPA 1710 (2009), as told by Upson and Notarianni, Quantitative Evaluation of Fire and EMS Mobilization Times",
      "http://link.springer.com/chapter/10.1007/978-1-4614-4442-8_1"),

  /**
   * From the dispatch of the unit until it sets out; also called chute time. NEMSIS has a second
   * end beside it: its comment on eTimes.04 lets turnout end with the acknowledgment.
   */
  TURNOUT(
      ResponseEventKind.UNIT_NOTIFIED,
      List.of(ResponseEventKind.EN_ROUTE),
      "City of Eugene, standards of response coverage, turnout time",
      "https://coeapps.eugene-or.gov/CMOWeblink/0/doc/1377/Page59.aspx"),

  /** From setting out until the vehicle stops at the scene: the travel interval of NFPA 450. */
  TRAVEL(
      ResponseEventKind.EN_ROUTE,
      List.of(ResponseEventKind.AT_SCENE),
      "NFPA 450 (copyright 2012, one page), 5.6.4, travel interval",
      "http://server3.co.orange.nc.us:8088/WebLink/0/doc/34283/Page181.aspx"),

  /** From the dispatch of the unit until it is at the scene: turnout and travel together. */
  RESPONSE(
      ResponseEventKind.UNIT_NOTIFIED,
      List.of(ResponseEventKind.AT_SCENE),
      "Time Analysis overview (a vendor of NEMSIS software): response, eTimes.03 to eTimes.06",
      "https://wiki.unified-apps.com/analytics/time-analysis-overview"),

  /**
   * From the stop at the scene until the crew is at the patient's side: the patient access interval
   * of NFPA 450.
   */
  PATIENT_ACCESS(
      ResponseEventKind.AT_SCENE,
      List.of(ResponseEventKind.AT_PATIENT),
      "NFPA 450 (copyright 2012, one page), 5.6.4, patient access interval",
      "http://server3.co.orange.nc.us:8088/WebLink/0/doc/34283/Page181.aspx"),

  /** From the stop at the scene until the unit leaves it, with or without the patient. */
  SCENE(
      ResponseEventKind.AT_SCENE,
      List.of(ResponseEventKind.TRANSPORT_BEGUN, ResponseEventKind.LEFT_SCENE),
      "Time Analysis overview (a vendor of NEMSIS software): scene, eTimes.06 to eTimes.09",
      "https://wiki.unified-apps.com/analytics/time-analysis-overview"),

  /**
   * From leaving the scene with the patient until the arrival at the destination: the transport
   * interval of NFPA 450.
   */
  TRANSPORT(
      ResponseEventKind.TRANSPORT_BEGUN,
      List.of(ResponseEventKind.AT_DESTINATION),
      "NFPA 450 (copyright 2012, one page), 5.6.4, transport interval",
      "http://server3.co.orange.nc.us:8088/WebLink/0/doc/34283/Page181.aspx"),

  /**
   * From the arrival at the destination until care is handed off: the care transfer interval of
   * NFPA 450.
   */
  HAND_OFF(
      ResponseEventKind.AT_DESTINATION,
      List.of(ResponseEventKind.HAND_OFF),
      "NFPA 450 (copyright 2012, one page), 5.6.4, care transfer interval",
      "http://server3.co.orange.nc.us:8088/WebLink/0/doc/34283/Page181.aspx"),

  /** From the hand-off until the unit is back in service: the unit-ready interval of NFPA 450. */
  UNIT_READY(
      ResponseEventKind.HAND_OFF,
      List.of(ResponseEventKind.BACK_IN_SERVICE),
      "NFPA 450 (copyright 2012, one page), 5.6.4, unit-ready interval",
      "http://server3.co.orange.nc.us:8088/WebLink/0/doc/34283/Page181.aspx");

  private final ResponseEventKind from;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<ResponseEventKind> to;

  private final String document;
  private final String url;

  ResponseInterval(
      ResponseEventKind from, List<ResponseEventKind> to, String document, String url) {
    this.from = from;
    this.to = to;
    this.document = document;
    this.url = url;
  }

  /**
   * The code under which the interval is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The kind of event with which the interval begins.
   *
   * @return the kind
   */
  public ResponseEventKind from() {
    return from;
  }

  /**
   * The kinds of event with which the interval may end.
   *
   * @return one kind, or the two ways of leaving the scene
   */
  public List<ResponseEventKind> to() {
    return to;
  }

  /**
   * How well the definition was read.
   *
   * @return always {@link Evidence#SECONDARY}
   */
  public Evidence evidence() {
    return Evidence.SECONDARY;
  }

  /**
   * Where the definition was read.
   *
   * @return the text
   */
  public Citation source() {
    return Citation.of(document, url);
  }

  /**
   * The interval with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the interval
   * @throws IllegalArgumentException if there is no such code
   */
  public static ResponseInterval of(String code) {
    return Codes.of("response interval", values(), ResponseInterval::code, code);
  }

  /**
   * The interval with a code, if there is one.
   *
   * @param code any text
   * @return the interval, or empty
   */
  public static Optional<ResponseInterval> find(String code) {
    return Codes.find(values(), ResponseInterval::code, code);
  }
}
