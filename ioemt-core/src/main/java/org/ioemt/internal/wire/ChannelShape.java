package org.ioemt.internal.wire;

import org.ioemt.ems.Channel;

/** The form of Channel. */
final class ChannelShape {

  static final Shape<Channel, Channel.Builder> SHAPE =
      Shape.of(
              Channel.class,
              "A channel over which an EMS can be reached or speaks to its units.",
              Channel::builder,
              Channel.Builder::build)
          .required(
              "kind",
              EmsScalars.CHANNEL_KIND,
              Channel::kind,
              Channel.Builder::kind,
              "By what means.")
          .required(
              "name",
              Scalars.TEXT,
              Channel::name,
              Channel.Builder::name,
              "What the channel is called: a talk group, a number, an interface.")
          .end();

  private ChannelShape() {}
}
