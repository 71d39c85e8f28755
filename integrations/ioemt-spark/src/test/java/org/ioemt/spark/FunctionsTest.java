package org.ioemt.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions in SQL and in Java: arguments, defaults, null, bad input. */
class FunctionsTest {

  private static final String MEMBER = "'{\"id\":\"M-1\"}'";

  private final Locale before = Locale.getDefault();
  private final SparkSession spark = Sparks.registered();

  @AfterEach
  void locale() {
    Locale.setDefault(before);
  }

  private Object value(String expression) {
    return Sparks.value(spark, expression);
  }

  private List<String> codes(String expression) {
    List<String> codes = new ArrayList<>();
    for (Row row :
        spark.sql("SELECT explode(f) e FROM (SELECT " + expression + " AS f)").collectAsList()) {
      codes.add(row.getStruct(0).getAs("code"));
    }
    return codes;
  }

  private static String message(Throwable thrown) {
    StringBuilder all = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      all.append(cause.getMessage()).append('\n');
    }
    return all.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ioemt_standardize('DE', 'Notfallsanitäterin').level; PARAMEDIC",
        "ioemt_standardize('DE', 'Notfallsanitäterin').row; DE-NOTFALLSANITAETER",
        "ioemt_standardize('IE', 'Paramedic').level; AEMT",
        "ioemt_standardize('IE', 'Paramedic', 'strict').level; NULL",
        "ioemt_standardize('IE', 'Paramedic', policy => 'strict').reason; DISPUTE_NOT_ACCEPTED",
        "ioemt_standardize('DE', 'Notfallsanitäter', awarded => DATE'1990-01-01').reason;"
            + " NOT_AWARDED_THEN",
        "ioemt_standardize('DE', 'Nonesuch').result; UNLISTED",
        "ioemt_standardize('DE', 'Nonesuch').row; NULL",
        "ioemt_level_at_least('PARAMEDIC', 'EMT'); true",
        "ioemt_level_at_least('EMT', 'AEMT'); false",
        "ioemt_may('EMT', 'cpap'); true",
        "ioemt_may('EMT', 'cpap', 'nhtsa-2007'); false",
        "ioemt_scope('EMT', 'cpap', 'nhtsa-2007').findings[0].code; scope.level-too-low",
        "ioemt_scope('EMT', 'cpap').lowest_level; EMT",
        "ioemt_distance_m(42.35, 13.4, 52.52, 13.405); 1130854",
        "ioemt_distance_m(0, 0, 0, 0); 0",
        "size(ioemt_check_member(" + MEMBER + ", DATE'2026-11-20')); 5",
        "ioemt_assess_member(" + MEMBER + ", DATE'2026-11-20').id; M-1",
        "ioemt_assess_member(" + MEMBER + ", DATE'2026-11-20').eligible; false",
        "array_join(ioemt_levels_of('ISCO_08', '2240'), ' '); PARAMEDIC",
        "ioemt_levels_of('ISCO_08', '9999'); NULL",
        "ioemt_levels_of('NO_SUCH', '1'); NULL",
      })
  void theyAnswerInSql(String expression, String expected) {
    Object found = value(expression);
    assertThat(found == null ? "NULL" : found.toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ioemt_standardize(NULL, 'x')",
        "ioemt_standardize('DE', NULL)",
        "ioemt_standardize('DE', 'x', NULL)",
        "ioemt_level_at_least(NULL, 'EMT')",
        "ioemt_level_at_least('EMT', NULL)",
        "ioemt_levels_of(NULL, '1')",
        "ioemt_levels_of('ISCO_08', NULL)",
        "ioemt_may(NULL, 'cpap')",
        "ioemt_may('EMT', NULL)",
        "ioemt_may('EMT', 'cpap', NULL)",
        "ioemt_scope(NULL, 'cpap')",
        "ioemt_check_member(NULL)",
        "ioemt_check_member('{}', NULL)",
        "ioemt_check_member('{}', DATE'2026-11-20', NULL)",
        "ioemt_check_member('  \t')",
        "ioemt_assess_member(NULL)",
        "ioemt_distance_m(NULL, 0, 0, 0)",
        "ioemt_distance_m(0, 0, 0, NULL)",
      })
  void nullInGivesNullOutEvenWhereStrict(String expression) {
    assertThat(value(expression)).isNull();
    String strict = expression.substring(0, expression.length() - 1) + ", strict => true)";
    assertThat(value(strict)).isNull();
  }

  @Test
  void badInputIsAFindingOrNullAndNeverAFailedJob() {
    assertThat(codes("array(ioemt_standardize('Germany', 'x').finding)"))
        .containsExactly("argument.invalid");
    Row bad = (Row) value("ioemt_standardize('DE', ' ')");
    assertThat(bad.<String>getAs("result")).isNull();
    assertThat(bad.getList(bad.fieldIndex("levels"))).isEmpty();
    assertThat(Sparks.finding(bad.getStruct(bad.fieldIndex("finding"))))
        .isEqualTo(
            "argument.invalid | ERROR | title | [title: must not be blank] | title: must not be"
                + " blank");
    assertThat(codes("array(ioemt_standardize('DE', 'x', 'lenient').finding)"))
        .containsExactly("argument.invalid");
    assertThat(codes("ioemt_check_member('nonsense')")).containsExactly("line.unreadable");
    assertThat(codes("ioemt_check_member(X'ff')")).containsExactly("line.unreadable");
    assertThat(codes("ioemt_check_member('{}', policy => 'lenient')"))
        .containsExactly("argument.invalid");
    assertThat(codes("ioemt_scope('EMT', 'nonesuch').findings"))
        .containsExactly("argument.invalid");
    assertThat(codes("ioemt_scope('BASIC', 'cpap').findings")).containsExactly("argument.invalid");
    for (String expression :
        List.of(
            "ioemt_level_at_least('EMT', 'BASIC')",
            "ioemt_level_at_least('', 'EMT')",
            "ioemt_may('emt', 'cpap')",
            "ioemt_may('EMT', 'nonesuch')",
            "ioemt_may('EMT', 'cpap', '2021')",
            "ioemt_levels_of('iso', '1')",
            "ioemt_distance_m(91, 0, 0, 0)",
            "ioemt_distance_m(0, 0, 0, double('NaN'))")) {
      assertThat(value(expression)).as(expression).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ioemt_standardize('Germany', 'x', strict => true); ioemt_standardize: argument.invalid at"
            + " jurisdiction",
        "ioemt_standardize('DE', '', strict => true); title: must not be blank",
        "ioemt_level_at_least('EMT', 'BASIC', true); found 'BASIC'",
        "ioemt_levels_of('NO_SUCH', '1', true); found 'NO_SUCH'",
        "ioemt_levels_of('ISCO_08', ' 1', true); argument.invalid at code",
        "ioemt_may('EMT', 'nonesuch', strict => true); argument.invalid at skill",
        "ioemt_scope('EMT', 'cpap', '2021', true); argument.invalid at edition",
        "ioemt_check_member('{', strict => true); line.unreadable",
        "ioemt_check_member('{}', policy => 'lenient', strict => true); argument.invalid at policy",
        "ioemt_distance_m(0, 0, 0, 181, true); longitude: expected -180 to 180 degrees",
      })
  void whereStrictBadInputFailsTheJob(String expression, String words) {
    Throwable thrown = catchThrowable(() -> value(expression));
    assertThat(message(thrown))
        .contains(words, "(row 1 that the function saw of partition 0 in stage ");
  }

  @Test
  void aFailedJobTellsThePlaceAndNothingOfAPerson() {
    spark
        .range(0, 100, 1, 4)
        .selectExpr(
            "id",
            "CASE WHEN id = 60 THEN '{\"id\":\"Jane Roe\",\"name\":{\"full\":\"Jane Roe\"}}' WHEN"
                + " id = 61 THEN '{\"id\":\"M-1\",\"birthDate\":\"Jane Roe\"}' WHEN id = 62 THEN"
                + " '{\"id\":\"M-1\",\"name\":{\"full\":\"Jane Roe\"' ELSE '{\"id\":\"M-1\"}' END"
                + " AS json")
        .createOrReplaceTempView("people");
    for (int id = 60; id < 63; id++) {
      String query =
          "SELECT ioemt_check_member(json, strict => true) FROM people WHERE id <= 59 OR id = "
              + id;
      Throwable thrown = catchThrowable(() -> spark.sql(query).collectAsList());
      assertThat(message(thrown))
          .contains(
              "ioemt_check_member: line.unreadable",
              "row 11 that the function saw of partition 2 in stage")
          .doesNotContain("Jane");
    }
    List<Row> all = spark.sql("SELECT ioemt_check_member(json) FROM people").collectAsList();
    assertThat(all.toString()).doesNotContain("Jane").contains("line.unreadable");
  }

  @Test
  void theOptionsAreTheDefaults() {
    IoemtFunctions.register(
        spark, Options.defaults().withPolicy(StandardizationPolicy.PROPOSED).withStrict(true));
    assertThat(value("ioemt_standardize('IE', 'Paramedic').reason"))
        .isEqualTo("PROPOSED_OF_DISPUTED");
    assertThatThrownBy(() -> value("ioemt_may('EMT', 'nonesuch')"))
        .hasStackTraceContaining("argument.invalid at skill");
    assertThat(value("ioemt_may('EMT', 'nonesuch', strict => false)")).isNull();
    IoemtFunctions.register(spark);
    assertThat(value("ioemt_standardize('IE', 'Paramedic').reason"))
        .isEqualTo("LOWEST_OF_DISPUTED");
    assertThatThrownBy(() -> Options.defaults().withPolicy("lenient"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sessionsDoNotMeet() {
    SparkSession other = Sparks.session();
    assertThatThrownBy(() -> Sparks.value(other, "ioemt_may('EMT', 'cpap')"))
        .hasMessageContaining("ioemt_may");
    IoemtFunctions.register(other, Options.defaults().withPolicy("strict"));
    assertThat(Sparks.value(other, "ioemt_standardize('IE', 'Paramedic').level")).isNull();
    assertThat(value("ioemt_standardize('IE', 'Paramedic').level")).isEqualTo("AEMT");
  }

  @Test
  void theDayIsTheQuerysOwn() {
    String member =
        "'{\"id\":\"M-1\",\"birthDate\":\"' || cast(current_date() - interval 17 years as string)"
            + " || '\"}'";
    assertThat(codes("ioemt_check_member(" + member + ")")).contains("member.under-age");
    assertThat(codes("ioemt_check_member(" + member + ", current_date() + interval 2 years)"))
        .doesNotContain("member.under-age")
        .isNotEmpty();
  }

  /** Where Spark takes no function of SQL the plain one under it does. */
  @Test
  void thePlainFunctionsTakeTheirArgumentsAsTheyAre() {
    assertThat(
            spark
                .sql(
                    "SELECT transform(array('EMT', 'PEP'), l -> ioemt_level_at_least_with(l,"
                        + " 'AEMT', false))")
                .first()
                .getList(0))
        .containsExactly(false, true);
    String day = "DATE'2026-11-20'";
    List<String> expected = codes("ioemt_check_member(" + MEMBER + ", " + day + ")");
    for (String date : List.of(day, "unix_date(" + day + ")", "'2026-11-20'")) {
      for (String java8 : List.of("true", "false")) {
        spark.conf().set("spark.sql.datetime.java8API.enabled", java8);
        assertThat(
                codes(
                    "ioemt_check_member_with(" + MEMBER + ", " + date + ", 'conservative', NULL)"))
            .isEqualTo(expected);
      }
    }
    assertThat(codes("ioemt_check_member_with(" + MEMBER + ", 'May', 'conservative', false)"))
        .containsExactly("argument.invalid");
    assertThat(value("ioemt_standardize_with('DE', 'x', 'strict', 'May', false).finding.path"))
        .isEqualTo("awarded");
    assertThat(
            spark
                .sql(
                    "SELECT explode(ioemt_check_member_with("
                        + MEMBER
                        + ", "
                        + day
                        + ", 'strict', false))")
                .count())
        .isEqualTo(5);
  }

  @Test
  void inJavaTheyAreCalledByName() {
    Row row =
        spark
            .sql("SELECT 'JP' j, '救急救命士' t")
            .select(
                functions.call_function(
                    "ioemt_standardize", functions.col("j"), functions.col("t")))
            .first()
            .getStruct(0);
    assertThat(row.<String>getAs("level"))
        .isEqualTo(value("ioemt_standardize('JP', '救急救命士').level"));
    assertThat(row.schema().fieldNames())
        .isEqualTo(IoemtFunctions.standardizationType().fieldNames());
  }

  static Stream<Locale> locales() {
    return Stream.of(Locale.ROOT, new Locale("tr", "TR"), Locale.forLanguageTag("ar-u-nu-arab"));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("locales")
  void theAnswerDoesNotDependOnTheLocale(Locale locale) {
    Locale.setDefault(locale);
    SparkSession fresh = Sparks.registered();
    assertThat(Sparks.value(fresh, "ioemt_standardize('DE', 'NOTFALLSANITÄTERIN').level"))
        .isEqualTo("PARAMEDIC");
    assertThat(
            fresh
                .sql("SELECT ioemt_check_member(" + MEMBER + ", DATE'2026-11-20').message")
                .first()
                .getList(0)
                .toString())
        .contains("no credential is on record");
  }

  @Test
  void theTypesAreThoseThatAreDocumented() {
    assertThat(
            spark
                .sql("SELECT ioemt_standardize('DE', 'x') a")
                .schema()
                .apply("a")
                .dataType()
                .catalogString())
        .isEqualTo(IoemtFunctions.standardizationType().catalogString());
    assertThat(
            spark
                .sql("SELECT ioemt_assess_member('x') a")
                .schema()
                .apply("a")
                .dataType()
                .catalogString())
        .isEqualTo(IoemtFunctions.assessmentType().catalogString());
    assertThat(
            spark
                .sql("SELECT ioemt_scope('EMT', 'x') a")
                .schema()
                .apply("a")
                .dataType()
                .catalogString())
        .isEqualTo(IoemtFunctions.scopeType().catalogString());
    assertThat(IoemtFunctions.findingType().fieldNames())
        .containsExactly("code", "severity", "path", "values", "message");
  }
}
