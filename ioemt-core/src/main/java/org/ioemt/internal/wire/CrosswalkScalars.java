package org.ioemt.internal.wire;

import java.util.List;
import org.ioemt.crosswalk.ComparisonGap;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationReason;

/** The scalars of the crosswalk room. */
final class CrosswalkScalars {

  static final Text<LevelBasis> LEVEL_BASIS =
      Text.codes(LevelBasis.class, "a basis of a level", LevelBasis::code);

  static final Text<ComparisonGap> COMPARISON_GAP =
      Text.codes(ComparisonGap.class, "what is not known", ComparisonGap::code);

  static final Text<OutsideKind> OUTSIDE_KIND =
      Text.codes(OutsideKind.class, "a reason to be outside of the ladder", OutsideKind::code);

  static final Text<RowStatus> ROW_STATUS =
      Text.codes(RowStatus.class, "a status of a title", RowStatus::code);

  static final Text<StandardizationPolicy> POLICY =
      Text.codes(StandardizationPolicy.class, "a policy", StandardizationPolicy::code);

  static final Text<StandardizationReason> REASON =
      Text.codes(
          StandardizationReason.class,
          "a reason of a standardization",
          StandardizationReason::code);

  static final Text<Standardization.Kind> KIND =
      Text.codes(
          Standardization.Kind.class, "a kind of standardization", Standardization.Kind::code);

  private CrosswalkScalars() {}

  /** The discriminator of an answer whose class leaves no choice. */
  static Text<Standardization.Kind> only(Standardization.Kind kind) {
    return Text.codes(
        Standardization.Kind.class,
        "the kind " + kind.code(),
        Standardization.Kind::code,
        List.of(kind));
  }
}
