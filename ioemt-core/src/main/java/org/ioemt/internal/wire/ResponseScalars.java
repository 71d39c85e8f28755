package org.ioemt.internal.wire;

import org.ioemt.ems.CareDisposition;
import org.ioemt.ems.CrewDisposition;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.ReleaseReason;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseId;
import org.ioemt.ems.ResponseInterval;
import org.ioemt.ems.TransportDisposition;
import org.ioemt.ems.UnitDisposition;
import org.ioemt.ems.UnitId;

/** The scalars of crews and responses. */
final class ResponseScalars {

  static final Text<UnitId> UNIT_ID =
      Text.of(
          UnitId.class, "a unit id", UnitId::toString, UnitId::of, "Medic 51", "Florian 1/83-1");

  static final Text<ResponseId> RESPONSE_ID =
      Text.of(
          ResponseId.class,
          "a response id",
          ResponseId::toString,
          ResponseId::of,
          "2026-000117",
          "350-20211007M210395");

  static final Text<CrewRole> CREW_ROLE =
      Text.codes(CrewRole.class, "a role on a response", CrewRole::code);

  static final Text<ResponseEventKind> EVENT_KIND =
      Text.codes(ResponseEventKind.class, "a kind of event", ResponseEventKind::code);

  static final Text<ResponseInterval> INTERVAL =
      Text.codes(ResponseInterval.class, "a response interval", ResponseInterval::code);

  static final Text<UnitDisposition> UNIT_DISPOSITION =
      Text.codes(UnitDisposition.class, "a unit disposition", UnitDisposition::code);

  static final Text<CareDisposition> CARE_DISPOSITION =
      Text.codes(CareDisposition.class, "a care disposition", CareDisposition::code);

  static final Text<CrewDisposition> CREW_DISPOSITION =
      Text.codes(CrewDisposition.class, "a crew disposition", CrewDisposition::code);

  static final Text<TransportDisposition> TRANSPORT_DISPOSITION =
      Text.codes(TransportDisposition.class, "a transport disposition", TransportDisposition::code);

  static final Text<ReleaseReason> RELEASE_REASON =
      Text.codes(ReleaseReason.class, "a release reason", ReleaseReason::code);

  private ResponseScalars() {}
}
