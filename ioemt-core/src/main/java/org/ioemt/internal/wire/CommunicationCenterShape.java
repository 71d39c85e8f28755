package org.ioemt.internal.wire;

import org.ioemt.ems.CommunicationCenter;

/** The form of CommunicationCenter. */
final class CommunicationCenterShape {

  static final Shape<CommunicationCenter, CommunicationCenter.Builder> SHAPE =
      Shape.of(
              CommunicationCenter.class,
              "A center that answers emergency calls, gives instructions and sends units.",
              CommunicationCenter::builder,
              CommunicationCenter.Builder::build)
          .required(
              "id",
              OrganizationScalars.ORGANIZATION_ID,
              CommunicationCenter::id,
              CommunicationCenter.Builder::id,
              "The id by which others name the center.")
          .required(
              "name",
              Scalars.TEXT,
              CommunicationCenter::name,
              CommunicationCenter.Builder::name,
              "The name.")
          .list(
              "emergencyNumbers",
              EmsScalars.EMERGENCY_NUMBER,
              CommunicationCenter::emergencyNumbers,
              CommunicationCenter.Builder::addEmergencyNumber,
              "The emergency numbers that it answers.")
          .list(
              "hours",
              EmsScalars.DUTY_HOURS,
              CommunicationCenter::hours,
              CommunicationCenter.Builder::addHours,
              "When calls are answered.")
          .list(
              "priorities",
              EmsScalars.RESPONSE_PRIORITY,
              CommunicationCenter::priorities,
              CommunicationCenter.Builder::addPriority,
              "The priorities that the dispatchers give.")
          .list(
              "preArrivalInstructions",
              PreArrivalInstructionsShape.SHAPE,
              CommunicationCenter::preArrivalInstructions,
              CommunicationCenter.Builder::addPreArrivalInstruction,
              "The sets of instructions that the dispatchers give callers.")
          .list(
              "channels",
              ChannelShape.SHAPE,
              CommunicationCenter::channels,
              CommunicationCenter.Builder::addChannel,
              "The channels on which the center reaches its units.")
          .end();

  private CommunicationCenterShape() {}
}
