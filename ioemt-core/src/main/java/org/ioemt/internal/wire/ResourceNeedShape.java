package org.ioemt.internal.wire;

import org.ioemt.ems.ResourceNeed;

/** The form of ResourceNeed. */
final class ResourceNeedShape {

  static final Shape<ResourceNeed, ResourceNeed.Builder> SHAPE =
      Shape.of(
              ResourceNeed.class,
              "What the casualties of a category need: so many of a resource for each so many patients.",
              ResourceNeed::builder,
              ResourceNeed.Builder::build)
          .required(
              "category",
              EmsScalars.TRIAGE_CATEGORY,
              ResourceNeed::category,
              ResourceNeed.Builder::category,
              "The category.")
          .required(
              "resource",
              Scalars.TEXT,
              ResourceNeed::resource,
              ResourceNeed.Builder::resource,
              "The resource, by the name under which it is counted too: an ambulance, a physician, a ventilator.")
          .requiredInt(
              "quantity",
              Primitive.integer(1, Integer.MAX_VALUE),
              ResourceNeed::quantity,
              ResourceNeed.Builder::quantity,
              "How many are needed.")
          .requiredInt(
              "patients",
              Primitive.integer(1, Integer.MAX_VALUE),
              ResourceNeed::patients,
              ResourceNeed.Builder::patients,
              "For how many patients that is enough.")
          .end();

  private ResourceNeedShape() {}
}
