package org.ioemt.internal.wire;

import org.ioemt.ems.Liaison;

/** The form of Liaison. */
final class LiaisonShape {

  static final Shape<Liaison, Liaison.Builder> SHAPE =
      Shape.of(
              Liaison.class,
              "The standing link of an EMS to a public health or public safety agency: with whom, over which channel, and on what terms.",
              Liaison::builder,
              Liaison.Builder::build)
          .required(
              "partner",
              OrganizationScalars.ORGANIZATION_ID,
              Liaison::partner,
              Liaison.Builder::partner,
              "The partner.")
          .required(
              "kind",
              EmsScalars.LIAISON_KIND,
              Liaison::kind,
              Liaison.Builder::kind,
              "What kind of partner it is.")
          .optional(
              "channel",
              ChannelShape.SHAPE,
              Liaison::channel,
              Liaison.Builder::channel,
              "The channel over which the two reach each other.")
          .optional(
              "agreement",
              Scalars.TEXT,
              Liaison::agreement,
              Liaison.Builder::agreement,
              "What the agreement is called that the liaison rests on.")
          .optional(
              "period",
              TimeScalars.DATE_RANGE,
              Liaison::period,
              Liaison.Builder::period,
              "When that agreement is in force.")
          .end();

  private LiaisonShape() {}
}
