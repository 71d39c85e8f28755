package org.ioemt.internal.wire;

import org.ioemt.ems.CategoryCount;

/** The form of CategoryCount. */
final class CategoryCountShape {

  static final Shape<CategoryCount, CategoryCount.Builder> SHAPE =
      Shape.of(
              CategoryCount.class,
              "The number of casualties in a triage category.",
              CategoryCount::builder,
              CategoryCount.Builder::build)
          .required(
              "category",
              EmsScalars.TRIAGE_CATEGORY,
              CategoryCount::category,
              CategoryCount.Builder::category,
              "The category.")
          .requiredInt(
              "casualties",
              Scalars.COUNT,
              CategoryCount::casualties,
              CategoryCount.Builder::casualties,
              "How many casualties are in it.")
          .end();

  private CategoryCountShape() {}
}
