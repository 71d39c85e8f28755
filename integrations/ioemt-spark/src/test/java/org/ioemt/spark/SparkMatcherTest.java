package org.ioemt.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Matcher;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramMatcher;
import org.ioemt.jackson.JsonLine;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.testkit.MemberGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matching of a program as an aggregate. */
class SparkMatcherTest {

  private static final String PROGRAM = program();

  private final SparkSession spark = Sparks.session();

  private static String program() {
    try {
      return Files.readString(Path.of("../../examples/program.json"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ProgramMatcher library(StandardizationPolicy policy) {
    return Matcher.of(Crosswalk.shipped(), policy, Authorities.recognized())
        .forProgram(SparkMatcher.program(PROGRAM));
  }

  /** Members of whom several stand at one place, and some have two records. */
  private static List<Member> members() {
    MemberGenerator generator = MemberGenerator.seeded(7).validRatio(0.9);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      Member member = generator.member(i);
      members.add(member);
      if (i % 3 == 0) {
        members.add(Member.builder().from(member).id(MemberId.of("TIE-" + (i / 3) % 50)).build());
      }
    }
    return members;
  }

  private static Serializable reduced(MatchAggregator<byte[]> aggregator, List<Member> members) {
    Serializable buffer = aggregator.zero();
    for (Member member : members) {
      buffer = aggregator.reduce(buffer, Sparks.json(member));
    }
    return buffer;
  }

  private static MatchResult result(Serializable buffer) {
    return ((MatchBuffer) buffer).result();
  }

  /** The laws of an aggregate: zero, merging in any order, and the way between machines. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 40, 5_000})
  void partsMakeTheWhole(int top) {
    List<Member> members = members();
    MatchResult whole = library(StandardizationPolicy.CONSERVATIVE).nearest(top, members);
    MatchAggregator.OfJson aggregator =
        new MatchAggregator.OfJson(new MatchQuestion(PROGRAM, top, Options.defaults()));
    assertThat(result(reduced(aggregator, members))).isEqualTo(whole);
    Random random = new Random(top);
    for (int parts = 1; parts < 12; parts += 5) {
      Collections.shuffle(members, random);
      List<Serializable> buffers = new ArrayList<>();
      for (int i = 0; i < parts; i++) {
        buffers.add(
            reduced(
                aggregator,
                members.subList(i * members.size() / parts, (i + 1) * members.size() / parts)));
      }
      buffers.add(aggregator.zero());
      Collections.shuffle(buffers, random);
      Serializable left = aggregator.zero();
      for (Serializable buffer : buffers) {
        left = aggregator.merge(left, Sparks.sent(buffer));
      }
      assertThat(result(left)).isEqualTo(whole);
      Serializable right = aggregator.zero();
      for (int i = buffers.size() - 1; i >= 0; i--) {
        right = aggregator.merge(Sparks.sent(buffers.get(i)), right);
      }
      assertThat(result(right)).isEqualTo(whole);
    }
  }

  @Test
  void aGroupHasAnAnswerOfItsOwn() {
    List<byte[]> lines = Sparks.lines(900);
    SparkMatcher matcher = SparkMatcher.of(PROGRAM, 5);
    List<Row> groups =
        Sparks.table(spark, lines, 3)
            .groupBy(col("n").mod(4).as("g"))
            .agg(matcher.json(col("line")).as("answer"))
            .orderBy("g")
            .collectAsList();
    assertThat(groups).hasSize(4);
    for (Row group : groups) {
      List<Member> own = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if ((i + 1) % 4 == group.getLong(0)
            && MemberChecks.read(lines.get(i)).orElse(null)
                instanceof JsonLine.Value<Member> value) {
          own.add(value.value());
        }
      }
      assertThat(matcher.result(group.getStruct(1)))
          .isEqualTo(library(StandardizationPolicy.CONSERVATIVE).nearest(5, own));
    }
  }

  @Test
  void thePolicyIsAnOption() {
    List<Member> members = members();
    List<byte[]> lines = members.stream().map(Sparks::json).toList();
    for (StandardizationPolicy policy : StandardizationPolicy.values()) {
      Program program = SparkMatcher.program(PROGRAM);
      SparkMatcher matcher =
          SparkMatcher.of(program, 5_000).withOptions(Options.defaults().withPolicy(policy));
      assertThat(
              matcher.result(
                  Sparks.table(spark, lines, 2)
                      .agg(matcher.json(col("line").cast("string")))
                      .first()
                      .getStruct(0)))
          .isEqualTo(library(policy).nearest(5_000, members));
    }
  }

  @Test
  void nobodyIsAnAnswerToo() {
    SparkMatcher matcher = SparkMatcher.of(PROGRAM, 5);
    Row answer =
        Sparks.table(spark, List.of("".getBytes(java.nio.charset.StandardCharsets.UTF_8)), 1)
            .agg(matcher.json(col("line")))
            .first()
            .getStruct(0);
    assertThat(matcher.result(answer).members()).isZero();
    assertThat(answer.<Long>getAs("unreadable")).isZero();
    assertThat(answer.schema().fieldNames()).isEqualTo(SparkMatcher.answerType().fieldNames());
  }

  @Test
  void whereStrictABadLineFailsTheJob() {
    SparkMatcher matcher =
        SparkMatcher.of(PROGRAM, 5).withOptions(Options.defaults().withStrict(true));
    assertThatThrownBy(
            () -> Sparks.table(spark, Sparks.lines(200), 2).agg(matcher.json(col("line"))).first())
        .hasStackTraceContaining("ioemt match: line.unreadable")
        .hasStackTraceContaining(" that the function saw of partition ");
    assertThatThrownBy(
            () ->
                spark
                    .sql("SELECT 1")
                    .select(
                        matcher.members(
                            org.apache
                                .spark
                                .sql
                                .functions
                                .lit(null)
                                .cast(LineFormats.of(Member.class).column().type())))
                    .first())
        .hasStackTraceContaining("expected a member, found null");
  }

  @Test
  void whatIsNoProgramIsRefusedAtOnce() {
    assertThatThrownBy(() -> SparkMatcher.of("{}", 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("program: ")
        .hasMessageContaining("missing");
    assertThatThrownBy(() -> SparkMatcher.of(PROGRAM, 0))
        .hasMessage("top: expected 1 or more, found 0");
  }
}
