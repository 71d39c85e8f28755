package org.ioemt.internal.wire;

import org.ioemt.practice.DirectionChannel;
import org.ioemt.practice.MedicalDirection;
import org.ioemt.practice.PracticeCondition;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.practice.ProtocolId;

/** The scalars of the practice room. */
final class PracticeScalars {

  static final Text<ProtocolId> PROTOCOL_ID =
      Text.of(
              ProtocolId.class,
              "a protocol id",
              ProtocolId::toString,
              ProtocolId::of,
              "ALS-2026",
              "3.2/adult")
          .withPattern("^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$");

  static final Text<DirectionChannel> CHANNEL =
      Text.codes(DirectionChannel.class, "a channel", DirectionChannel::code);

  static final Text<PracticeCondition> CONDITION =
      Text.codes(PracticeCondition.class, "a condition", PracticeCondition::code);

  static final Text<MedicalDirection.Kind> DIRECTION_KIND =
      Text.codes(MedicalDirection.Kind.class, "a kind of direction", MedicalDirection.Kind::code);

  static final Text<PracticeDecision.Kind> DECISION_KIND =
      Text.codes(PracticeDecision.Kind.class, "a kind of decision", PracticeDecision.Kind::code);

  private PracticeScalars() {}
}
