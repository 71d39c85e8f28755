package org.ioemt.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.member.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import py4j.reflection.MethodInvoker;
import py4j.reflection.ReflectionEngine;

/** What is sent to the machines, and what they make once for themselves. */
class SharingTest {

  private static final Options OPTIONS = Options.defaults().withStrict(true);

  static Stream<Serializable> sent() {
    return Stream.of(
        new StandardizeFunction("f", OPTIONS),
        new AtLeastFunction("f", OPTIONS),
        new LevelsOfFunction("f", OPTIONS),
        new ScopeFunction("f", OPTIONS, true),
        new CheckFunction("f", OPTIONS, true),
        new DistanceFunction("f", OPTIONS),
        new MatchAggregator.OfJson(new MatchQuestion("{}", 1, OPTIONS)),
        new MatchAggregator.OfRows(new MatchQuestion("{}", 1, OPTIONS)));
  }

  /** No table, no rule and no parser travels: names, options and a program are all there is. */
  @ParameterizedTest
  @MethodSource("sent")
  void functionsHoldTheirConfigurationAlone(Serializable function) throws Exception {
    assertThat(Sparks.bytes(function)).hasSizeLessThan(1_000);
    assertThat(Sparks.sent(function)).hasSameClassAs(function);
    for (Class<?> type = function.getClass();
        type.getName().startsWith("org.ioemt");
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && !Modifier.isTransient(field.getModifiers())) {
          assertThat(field.getType())
              .isIn(Options.class, Place.class, MatchQuestion.class, boolean.class);
        }
      }
    }
  }

  @Test
  void rulesAreMadeOnceForADayAndAPolicy() throws Exception {
    LocalDate day = LocalDate.of(2031, 5, 6);
    int before = MemberChecks.kept();
    SparkSession spark = Sparks.registered();
    Sparks.table(spark, Sparks.lines(500), 4).createOrReplaceTempView("members");
    for (int i = 0; i < 3; i++) {
      spark
          .sql("SELECT ioemt_check_member(line, DATE'" + day + "', 'strict') FROM members")
          .collect();
    }
    assertThat(MemberChecks.kept()).isEqualTo(before + 1);
    assertThat(MemberChecks.of(day, StandardizationPolicy.STRICT))
        .isSameAs(MemberChecks.of(day, StandardizationPolicy.STRICT));
    assertThat(LineFormats.of(Member.class)).isSameAs(LineFormats.of(Member.class));
    assertThat(new MatchQuestion(program(), 1, OPTIONS).matcher())
        .isSameAs(Sparks.sent(new MatchQuestion(program(), 9, OPTIONS)).matcher());
  }

  /** A row with a day of its own gets rules of its own, and the answers are right all the same. */
  @Test
  void eachRowMayHaveItsDay() {
    SparkSession spark = Sparks.registered();
    String query =
        "SELECT count(*) FROM (SELECT d,"
            + " exists(ioemt_check_member('{\"id\":\"M-1\",\"birthDate\":\"2000-06-15\"}', d), f ->"
            + " f.code = 'member.under-age') AS young FROM (SELECT date_add(DATE'2018-01-01',"
            + " CAST(id AS INT)) AS d FROM range(400))) WHERE young <> (d < DATE'2018-06-15')";
    assertThat(spark.sql(query).first().getLong(0)).isZero();
  }

  private static String program() throws Exception {
    return java.nio.file.Files.readString(java.nio.file.Path.of("../../examples/program.json"));
  }

  /** What PySpark's one line does on this side: py4j finds the method for the session. */
  @Test
  void py4jFindsTheRegistration() throws Exception {
    SparkSession spark = Sparks.session();
    ReflectionEngine engine = new ReflectionEngine();
    String functions = "org.ioemt.spark.IoemtFunctions";
    MethodInvoker register = engine.getMethod(functions, "register", new Object[] {spark});
    engine.invoke(null, register, new Object[] {spark});
    assertThat(Sparks.value(spark, "ioemt_may('EMT', 'cpap')")).isEqualTo(true);
    MethodInvoker withOptions =
        engine.getMethod(functions, "register", new Object[] {spark, OPTIONS});
    engine.invoke(null, withOptions, new Object[] {spark, OPTIONS});
    SparkMatcher matcher = SparkMatcher.of(program(), 3);
    Object[] arguments = {spark, "ioemt_match"};
    engine.invoke(matcher, engine.getMethod((Object) matcher, "register", arguments), arguments);
    assertThat(Sparks.value(spark, "ioemt_match('{\"id\":\"M-1\"}').members")).isEqualTo(1L);
  }
}
