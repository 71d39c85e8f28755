package org.ioemt.spark;

import java.util.Optional;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.scope.InScope;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Whether a level may do a skill by an edition of the national model: as a boolean, or with its
 * reasons.
 */
final class ScopeFunction
    implements UDF4<
        @Nullable String, @Nullable String, @Nullable String, @Nullable Boolean, @Nullable Object> {

  static final StructType TYPE =
      new StructType()
          .add("permitted", DataTypes.BooleanType)
          .add("lowest_level", DataTypes.StringType)
          .add("evidence", DataTypes.StringType)
          .add("findings", DataTypes.createArrayType(SparkFindings.COLUMN.type()));

  private static final long serialVersionUID = 1L;

  private final Options options;
  private final boolean whole;
  private final Place place;

  ScopeFunction(String name, Options options, boolean whole) {
    this.options = options;
    this.whole = whole;
    place = new Place(name);
  }

  @Override
  public @Nullable Object call(
      @Nullable String level,
      @Nullable String skill,
      @Nullable String edition,
      @Nullable Boolean strict) {
    place.called();
    if (level == null || skill == null || edition == null) {
      return null;
    }
    boolean fails = Arguments.isStrict(strict, options);
    Optional<ProviderLevel> who = ProviderLevel.find(level);
    if (who.isEmpty()) {
      return bad(Refusals.of("level", level, ProviderLevel::of), fails);
    }
    Optional<Skill> what = Skill.find(skill);
    if (what.isEmpty()) {
      return bad(Refusals.of("skill", skill, Skill::of), fails);
    }
    Optional<ScopeEdition> where = ScopeEdition.find(edition);
    if (where.isEmpty()) {
      return bad(Refusals.of("edition", edition, ScopeEdition::of), fails);
    }
    ScopeOfPractice scope = ScopeOfPractice.ioemt(where.get());
    ScopeAnswer answer = scope.answer(who.get(), what.get());
    if (!whole) {
      return answer.isPermitted();
    }
    return RowFactory.create(
        answer.isPermitted(),
        scope.lowestLevel(what.get()).map(ProviderLevel::code).orElse(null),
        answer instanceof InScope yes ? yes.evidence().code() : null,
        SparkFindings.rows(answer.findings()));
  }

  private @Nullable Object bad(Finding finding, boolean fails) {
    if (fails) {
      throw place.refuse(finding);
    }
    return whole
        ? RowFactory.create(null, null, null, new Object[] {SparkFindings.row(finding)})
        : null;
  }
}
