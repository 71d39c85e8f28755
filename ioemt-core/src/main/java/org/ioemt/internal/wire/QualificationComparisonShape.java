package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.crosswalk.ComparisonGap;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.QualificationComparison;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeReference;
import org.jspecify.annotations.Nullable;

/** The form of a comparison of two qualifications. */
final class QualificationComparisonShape {

  static final Shape<QualificationComparison, Parts> SHAPE =
      Shape.of(
              QualificationComparison.class,
              "Two qualifications side by side.",
              Parts::new,
              Parts::build)
          .required(
              "one",
              CrosswalkRowShape.SHAPE,
              QualificationComparison::one,
              (parts, value) -> parts.one = value,
              "The first qualification.")
          .required(
              "other",
              CrosswalkRowShape.SHAPE,
              QualificationComparison::other,
              (parts, value) -> parts.other = value,
              "The second qualification.")
          .required(
              "scope",
              ScopeReferenceShape.SHAPE,
              QualificationComparison::scope,
              (parts, value) -> parts.scope = value,
              "The scope by which their levels are compared.")
          .requiredInt(
              "common",
              Primitive.integer(0, Integer.MAX_VALUE),
              QualificationComparison::common,
              (parts, value) -> parts.common = value,
              "How many skills both levels may do.")
          .list(
              "onlyOne",
              ScopeEntryShape.SHAPE,
              QualificationComparison::onlyOne,
              (parts, value) -> parts.onlyOne.add(value),
              "What the level of the first may do and that of the second may not.")
          .list(
              "onlyOther",
              ScopeEntryShape.SHAPE,
              QualificationComparison::onlyOther,
              (parts, value) -> parts.onlyOther.add(value),
              "What the level of the second may do and that of the first may not.")
          .list(
              "unknownOfOne",
              CrosswalkScalars.COMPARISON_GAP,
              QualificationComparison::unknownOfOne,
              (parts, value) -> parts.unknownOfOne.add(value),
              "What is not known of the first.")
          .list(
              "unknownOfOther",
              CrosswalkScalars.COMPARISON_GAP,
              QualificationComparison::unknownOfOther,
              (parts, value) -> parts.unknownOfOther.add(value),
              "What is not known of the second.")
          .invariant(
              "no skill is listed twice, and there is none where a qualification has no level")
          .end();

  private QualificationComparisonShape() {}

  static final class Parts {
    private @Nullable CrosswalkRow one;
    private @Nullable CrosswalkRow other;
    private @Nullable ScopeReference scope;
    private int common;
    private final List<ScopeEntry> onlyOne = new ArrayList<>();
    private final List<ScopeEntry> onlyOther = new ArrayList<>();
    private final List<ComparisonGap> unknownOfOne = new ArrayList<>();
    private final List<ComparisonGap> unknownOfOther = new ArrayList<>();

    private QualificationComparison build() {
      return new QualificationComparison(
          requireNonNull(one),
          requireNonNull(other),
          requireNonNull(scope),
          common,
          onlyOne,
          onlyOther,
          unknownOfOne,
          unknownOfOther);
    }
  }
}
