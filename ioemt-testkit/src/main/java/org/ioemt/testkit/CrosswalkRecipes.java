package org.ioemt.testkit;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.crosswalk.ComparisonGap;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Disputed;
import org.ioemt.crosswalk.Insufficient;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.OutsideLadder;
import org.ioemt.crosswalk.QualificationComparison;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationReason;
import org.ioemt.crosswalk.Standardized;
import org.ioemt.crosswalk.Suggestion;
import org.ioemt.crosswalk.Unlisted;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.PartialDate;

/** Rows of the crosswalk and its answers. */
final class CrosswalkRecipes {

  private CrosswalkRecipes() {}

  static void addTo(Cookbook book) {
    book.addConstants(
        ComparisonGap.class,
        LevelBasis.class,
        OutsideKind.class,
        RowStatus.class,
        Standardization.Kind.class,
        StandardizationPolicy.class,
        StandardizationReason.class);
    book.add(CrosswalkRow.class, CrosswalkRecipes::row);
    book.add(Standardization.class, CrosswalkRecipes::answer);
    book.add(Standardized.class, (w, d) -> answer(w, d, Standardized.class));
    book.add(Disputed.class, (w, d) -> answer(w, d, Disputed.class));
    book.add(Insufficient.class, (w, d) -> answer(w, d, Insufficient.class));
    book.add(OutsideLadder.class, (w, d) -> answer(w, d, OutsideLadder.class));
    book.add(Unlisted.class, (w, d) -> answer(w, d, Unlisted.class));
    book.add(Suggestion.class, CrosswalkRecipes::suggestion);
    book.add(QualificationComparison.class, CrosswalkRecipes::comparison);
  }

  private static QualificationComparison comparison(World world, Draws draws) {
    return QualificationComparison.of(
        row(world, draws),
        row(world, draws),
        ScopeOfPractice.ioemt(draws.pick(ScopeEdition.values())));
  }

  /** A row of the tables or, as often, one such as a host might add. */
  private static CrosswalkRow row(World world, Draws draws) {
    Title title = draws.pick(world.pools.titles);
    if (draws.percent(50)) {
      return title.row();
    }
    CrosswalkRow listed = title.row();
    int number = draws.below(100);
    CrosswalkRow.Builder row = CrosswalkRow.builder();
    row.code(listed.jurisdiction().code() + "-UTOPIA-" + number)
        .jurisdiction(listed.jurisdiction())
        .title("Rescuer " + number)
        .language(listed.language())
        .english("rescuer of class " + number)
        .note("Invented.");
    if (draws.percent(30)) {
      row.addAlias("Rescue Worker " + number);
    }
    boolean disputed = false;
    if (draws.percent(20)) {
      row.outside(draws.pick(OutsideKind.values()));
    } else {
      ProviderLevel level = draws.pick(ProviderLevel.values());
      row.level(level);
      if (draws.percent(20)) {
        ProviderLevel other = draws.pick(ProviderLevel.values());
        if (other != level) {
          row.alternative(other);
          disputed = true;
        }
      }
    }
    boolean read = draws.percent(70);
    row.evidence(read ? Evidence.VERIFIED : Evidence.UNVERIFIED);
    row.basis(
        read
            ? draws.pick(LevelBasis.SKILLS_READ, LevelBasis.ROLE_OR_EDUCATION_READ)
            : LevelBasis.INFERRED);
    if (read) {
      row.source(Citation.web("https://example.org/" + number));
    }
    if (draws.percent(30)) {
      row.since(PartialDate.of(String.valueOf(1990 + draws.below(30))));
    }
    return row.disputed(disputed).status(RowStatus.CURRENT).build();
  }

  private static Standardization answer(World world, Draws draws) {
    StandardizationPolicy policy =
        draws.percent(50)
            ? draws.pick(StandardizationPolicy.values())
            : StandardizationPolicy.CONSERVATIVE;
    return world.crosswalk.standardize(CredentialRecipes.qualification(world, draws), policy);
  }

  private static <S extends Standardization> S answer(World world, Draws draws, Class<S> kind) {
    return kind.cast(draws.pick(world.answers(kind)));
  }

  private static Suggestion suggestion(World world, Draws draws) {
    CrosswalkRow row = draws.pick(world.pools.titles).row();
    List<String> spellings = new ArrayList<>(row.aliases());
    spellings.add(0, row.title());
    return new Suggestion(draws.pick(spellings), row);
  }
}
