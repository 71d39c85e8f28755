package org.ioemt.spark;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ioemt.scope.ScopeEdition;

/**
 * The library's questions as functions of Spark SQL.
 *
 * <pre>{@code
 * IoemtFunctions.register(spark);
 * spark.sql("SELECT ioemt_standardize('DE', 'Notfallsanitäterin').level").show();
 * }</pre>
 *
 * <table>
 * <caption>Functions; arguments in brackets have a default and may be given by name ({@code strict => true})</caption>
 * <tr><th>function</th><th>gives</th></tr>
 * <tr><td>{@code ioemt_standardize(jurisdiction, title [, policy] [, awarded] [, strict])}</td>
 *   <td>which level a national title is: a struct, see {@link #standardizationType()}</td></tr>
 * <tr><td>{@code ioemt_level_at_least(level, least [, strict])}</td>
 *   <td>whether a level is another or above it: boolean</td></tr>
 * <tr><td>{@code ioemt_levels_of(system, code [, strict])}</td>
 *   <td>the levels that a code of another system may mean, lowest first: array of strings. Empty
 *   where it is known to mean none, null where the tables do not know it</td></tr>
 * <tr><td>{@code ioemt_may(level, skill [, edition] [, strict])}</td>
 *   <td>whether the scope of a level permits a skill: boolean; by itself no authority to
 *   practice</td></tr>
 * <tr><td>{@code ioemt_scope(level, skill [, edition] [, strict])}</td>
 *   <td>the same with its reasons: a struct, see {@link #scopeType()}</td></tr>
 * <tr><td>{@code ioemt_check_member(json [, as_of] [, policy] [, strict])}</td>
 *   <td>what the rules find in a member: array of findings, see {@link #findingType()}</td></tr>
 * <tr><td>{@code ioemt_assess_member(json [, as_of] [, policy] [, strict])}</td>
 *   <td>the same with id and level: a struct, see {@link #assessmentType()}</td></tr>
 * <tr><td>{@code ioemt_distance_m(lat1, lon1, lat2, lon2 [, strict])}</td>
 *   <td>whole meters on the great circle: bigint</td></tr>
 * </table>
 *
 * <p>Null in gives null out, but for {@code awarded}, where it says that the day is not known, and
 * {@code strict}. Without {@code as_of} members are judged as of the query's own {@code
 * current_date()}. Bad input never fails a job: a struct or an array of findings says what is
 * wrong, with the code {@code line.unreadable} or {@code argument.invalid}; the others give null.
 * Where {@code strict} is set it fails the job with an {@link InputException}.
 *
 * <p>The functions are such of SQL, which Spark replaces by plain ones before it runs a query.
 * Spark 4 takes functions of SQL in most places and not in lambdas, {@code LATERAL VIEW}, {@code
 * ORDER BY} and directly in {@code explode}. There, the plain ones do, under the same names with
 * {@code _with} at the end: they take all arguments in their order, {@code as_of} and {@code
 * awarded} as a date.
 *
 * <p>Thread-safe as far as the session is.
 */
public final class IoemtFunctions {

  private IoemtFunctions() {}

  /**
   * Registers the functions in a session, with the default options.
   *
   * @param spark the session; others do not see the functions
   */
  public static void register(SparkSession spark) {
    register(spark, Options.defaults());
  }

  /**
   * Registers the functions in a session. To do it again replaces them.
   *
   * @param spark the session; others do not see the functions
   * @param options what the functions do where a query does not say it
   */
  public static void register(SparkSession spark, Options options) {
    DataType bool = DataTypes.BooleanType;
    DataType findings = DataTypes.createArrayType(SparkFindings.COLUMN.type());
    String policy = "policy STRING DEFAULT '" + options.policy().code() + "'";
    String strict = "strict BOOLEAN DEFAULT " + options.isStrict();
    String member = "json STRING, as_of DATE DEFAULT current_date(), " + policy + ", " + strict;
    String edition = "edition STRING DEFAULT '" + ScopeEdition.latest().code() + "', " + strict;
    String memberCall = "CAST(json AS BINARY), unix_date(as_of), policy, strict";

    String name = "ioemt_standardize";
    DataType type = StandardizeFunction.TYPE;
    spark.udf().register(name + "_with", new StandardizeFunction(name, options), type);
    define(
        spark,
        name,
        "jurisdiction STRING, title STRING, "
            + policy
            + ", awarded DATE DEFAULT CAST(NULL AS DATE), "
            + strict,
        type,
        "jurisdiction, title, policy, unix_date(awarded), strict");

    name = "ioemt_level_at_least";
    spark.udf().register(name + "_with", new AtLeastFunction(name, options), bool);
    define(spark, name, "level STRING, least STRING, " + strict, bool, "level, least, strict");

    name = "ioemt_levels_of";
    type = DataTypes.createArrayType(DataTypes.StringType);
    spark.udf().register(name + "_with", new LevelsOfFunction(name, options), type);
    define(spark, name, "system STRING, code STRING, " + strict, type, "system, code, strict");

    name = "ioemt_may";
    spark.udf().register(name + "_with", new ScopeFunction(name, options, false), bool);
    String scopeCall = "level, skill, edition, strict";
    define(spark, name, "level STRING, skill STRING, " + edition, bool, scopeCall);

    name = "ioemt_scope";
    type = ScopeFunction.TYPE;
    spark.udf().register(name + "_with", new ScopeFunction(name, options, true), type);
    define(spark, name, "level STRING, skill STRING, " + edition, type, scopeCall);

    name = "ioemt_check_member";
    spark.udf().register(name + "_with", new CheckFunction(name, options, false), findings);
    define(spark, name, member, findings, memberCall);

    name = "ioemt_assess_member";
    type = assessmentType();
    spark.udf().register(name + "_with", new CheckFunction(name, options, true), type);
    define(spark, name, member, type, memberCall);

    name = "ioemt_distance_m";
    type = DataTypes.LongType;
    spark.udf().register(name + "_with", new DistanceFunction(name, options), type);
    define(
        spark,
        name,
        "lat1 DOUBLE, lon1 DOUBLE, lat2 DOUBLE, lon2 DOUBLE, " + strict,
        type,
        "lat1, lon1, lat2, lon2, strict");
  }

  /** Plain functions have a fixed number of arguments; one of SQL around them gives defaults. */
  private static void define(
      SparkSession spark, String name, String parameters, DataType type, String call) {
    spark.sql(
        "CREATE OR REPLACE TEMPORARY FUNCTION "
            + name
            + "("
            + parameters
            + ") RETURNS "
            + withoutComments(type).sql()
            + " RETURN "
            + name
            + "_with("
            + call
            + ")");
  }

  /** As a function returns it: whatever is in it may be null. */
  private static DataType withoutComments(DataType type) {
    if (type instanceof ArrayType array) {
      return DataTypes.createArrayType(withoutComments(array.elementType()));
    }
    if (type instanceof StructType struct) {
      StructType plain = new StructType();
      for (StructField field : struct.fields()) {
        plain = plain.add(field.name(), withoutComments(field.dataType()));
      }
      return plain;
    }
    return type;
  }

  /**
   * What {@code ioemt_standardize} gives. Codes are those of the library.
   *
   * <ul>
   *   <li>{@code result}: STANDARDIZED, DISPUTED, INSUFFICIENT, OUTSIDE_LADDER or UNLISTED; null
   *       for bad input
   *   <li>{@code reason}: why
   *   <li>{@code level}: the level that the policy accepts, the only one to act on
   *   <li>{@code proposed}: the level that all rows propose, accepted or not
   *   <li>{@code alternative}: the other level that can be defended, where the rows agree on it
   *   <li>{@code levels}: every level that the rows name, lowest first
   *   <li>{@code outside}, {@code role}: of OUTSIDE_LADDER, why there is no level, and the role in
   *       the EMS where the title is one
   *   <li>{@code row}: the code of the row, where one matched alone; {@code rows}: of all
   *   <li>{@code matched}: the listed spelling that was met
   *   <li>{@code evidence}, {@code basis}: how well the title was read and what carries the level;
   *       the weakest, where there are several rows
   *   <li>{@code finding}: what is wrong with the question; null where nothing is
   * </ul>
   *
   * @return the struct
   */
  public static StructType standardizationType() {
    return StandardizeFunction.TYPE;
  }

  /**
   * A finding, as {@code ioemt_check_member} gives them: code, severity, path in the member, the
   * values of the code's arguments and the English message; made from the declaration of its JSON.
   *
   * @return the struct
   */
  public static StructType findingType() {
    return (StructType) SparkFindings.COLUMN.type();
  }

  /**
   * What {@code ioemt_assess_member} gives: {@code id}, {@code level} as it follows from the
   * credentials, {@code eligible}: whether no finding is an error, and {@code findings}. All but
   * the findings are null where the text holds no member.
   *
   * @return the struct
   */
  public static StructType assessmentType() {
    return new StructType()
        .add("id", DataTypes.StringType)
        .add("level", DataTypes.StringType)
        .add("eligible", DataTypes.BooleanType)
        .add("findings", DataTypes.createArrayType(SparkFindings.COLUMN.type()));
  }

  /**
   * What {@code ioemt_scope} gives: {@code permitted}, {@code lowest_level} that is permitted the
   * skill, {@code evidence} of the row where it is permitted, and {@code findings}: why not.
   *
   * @return the struct
   */
  public static StructType scopeType() {
    return ScopeFunction.TYPE;
  }
}
