package org.ioemt.internal.wire;

import org.ioemt.ems.ResourceCount;

/** The form of ResourceCount. */
final class ResourceCountShape {

  static final Shape<ResourceCount, ResourceCount.Builder> SHAPE =
      Shape.of(
              ResourceCount.class,
              "How many of a resource are at hand.",
              ResourceCount::builder,
              ResourceCount.Builder::build)
          .required(
              "resource",
              Scalars.TEXT,
              ResourceCount::resource,
              ResourceCount.Builder::resource,
              "The resource, by the name under which it is needed.")
          .requiredInt(
              "quantity",
              Scalars.COUNT,
              ResourceCount::quantity,
              ResourceCount.Builder::quantity,
              "How many are at hand.")
          .end();

  private ResourceCountShape() {}
}
