package org.ioemt.spark;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideLadder;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.EmsRole;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/** Which level a national title is. Holds its configuration alone. */
final class StandardizeFunction
    implements UDF5<
        @Nullable String,
        @Nullable String,
        @Nullable String,
        @Nullable Object,
        @Nullable Boolean,
        @Nullable Row> {

  /** The columns of an answer. All may be null but the lists. */
  static final StructType TYPE =
      new StructType()
          .add("result", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("level", DataTypes.StringType)
          .add("proposed", DataTypes.StringType)
          .add("alternative", DataTypes.StringType)
          .add("levels", DataTypes.createArrayType(DataTypes.StringType))
          .add("outside", DataTypes.StringType)
          .add("role", DataTypes.StringType)
          .add("row", DataTypes.StringType)
          .add("rows", DataTypes.createArrayType(DataTypes.StringType))
          .add("matched", DataTypes.StringType)
          .add("evidence", DataTypes.StringType)
          .add("basis", DataTypes.StringType)
          .add("finding", SparkFindings.COLUMN.type());

  private static final long serialVersionUID = 1L;

  private static final String[] NONE = {};

  private final Options options;
  private final Place place;

  StandardizeFunction(String name, Options options) {
    this.options = options;
    place = new Place(name);
  }

  @Override
  public @Nullable Row call(
      @Nullable String jurisdiction,
      @Nullable String title,
      @Nullable String policy,
      @Nullable Object awarded,
      @Nullable Boolean strict) {
    place.called();
    if (jurisdiction == null || title == null || policy == null) {
      return null;
    }
    boolean fails = Arguments.isStrict(strict, options);
    Jurisdiction where = Jurisdiction.find(jurisdiction).orElse(null);
    if (where == null) {
      return bad(Refusals.of("jurisdiction", jurisdiction, Jurisdiction::of), fails);
    }
    StandardizationPolicy how = StandardizationPolicy.find(policy).orElse(null);
    if (how == null) {
      return bad(Refusals.policy(policy), fails);
    }
    Qualification qualification;
    try {
      qualification = Qualification.of(where, title);
    } catch (IllegalArgumentException e) {
      return bad(SparkFindings.invalid("title", e), fails);
    }
    if (awarded == null) {
      return row(Crosswalk.shipped().standardize(qualification, how));
    }
    try {
      return row(Crosswalk.shipped().standardize(qualification, how, Arguments.day(awarded)));
    } catch (DateTimeException e) {
      return bad(SparkFindings.invalid("awarded", "expected a day as YYYY-MM-DD"), fails);
    }
  }

  private Row bad(Finding finding, boolean fails) {
    if (fails) {
      throw place.refuse(finding);
    }
    Object[] values = new Object[TYPE.length()];
    values[TYPE.fieldIndex("levels")] = NONE;
    values[TYPE.fieldIndex("rows")] = NONE;
    values[TYPE.fieldIndex("finding")] = SparkFindings.row(finding);
    return RowFactory.create(values);
  }

  private static Row row(Standardization answer) {
    List<CrosswalkRow> rows = answer.rows();
    @Nullable OutsideLadder outside = answer instanceof OutsideLadder ladder ? ladder : null;
    return RowFactory.create(
        answer.kind().code(),
        answer.reason().code(),
        code(answer.level()),
        code(answer.proposed()),
        alternative(rows),
        levels(answer.levels()),
        outside == null ? null : outside.outside().code(),
        outside == null ? null : outside.role().map(EmsRole::code).orElse(null),
        rows.size() == 1 ? rows.get(0).code() : null,
        codes(rows),
        answer.matched().orElse(null),
        evidence(rows),
        basis(rows),
        null);
  }

  private static @Nullable String code(Optional<ProviderLevel> level) {
    return level.isPresent() ? level.get().code() : null;
  }

  /** The other level that can be defended, where the rows agree on it. */
  private static @Nullable String alternative(List<CrosswalkRow> rows) {
    Optional<ProviderLevel> common = rows.isEmpty() ? Optional.empty() : rows.get(0).alternative();
    for (int i = 1; i < rows.size(); i++) {
      if (!rows.get(i).alternative().equals(common)) {
        return null;
      }
    }
    return code(common);
  }

  private static String[] levels(List<ProviderLevel> levels) {
    if (levels.isEmpty()) {
      return NONE;
    }
    String[] codes = new String[levels.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = levels.get(i).code();
    }
    return codes;
  }

  private static String[] codes(List<CrosswalkRow> rows) {
    if (rows.isEmpty()) {
      return NONE;
    }
    String[] codes = new String[rows.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = rows.get(i).code();
    }
    return codes;
  }

  /** The weakest of the rows', as every one of them carries the answer. */
  private static @Nullable String evidence(List<CrosswalkRow> rows) {
    @Nullable Evidence weakest = null;
    for (int i = 0; i < rows.size(); i++) {
      Evidence evidence = rows.get(i).evidence();
      weakest = weakest == null || evidence.compareTo(weakest) > 0 ? evidence : weakest;
    }
    return weakest == null ? null : weakest.code();
  }

  private static @Nullable String basis(List<CrosswalkRow> rows) {
    @Nullable LevelBasis weakest = null;
    for (int i = 0; i < rows.size(); i++) {
      LevelBasis basis = rows.get(i).basis();
      weakest = weakest == null || basis.compareTo(weakest) > 0 ? basis : weakest;
    }
    return weakest == null ? null : weakest.code();
  }
}
