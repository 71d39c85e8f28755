package org.ioemt.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Program;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesWriter;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;

/**
 * Finds the members who match a program, nearest first, over a cluster: each task keeps the nearest
 * of its own members, and no more than those are brought together.
 *
 * <pre>{@code
 * SparkMatcher matcher = SparkMatcher.of(program, 20);
 * Row answer = spark.read().text("members.ndjson").agg(matcher.json(col("value"))).first();
 * MatchResult result = matcher.result(answer.getStruct(0));
 * }</pre>
 *
 * <p>The answer is that of {@link org.ioemt.deployment.Matcher}, with its order and its ties,
 * however the members are divided. It is an aggregate: with {@code GROUP BY} there is one for each
 * group.
 *
 * <p>Immutable and thread-safe.
 */
public final class SparkMatcher {

  private final MatchQuestion question;

  private SparkMatcher(MatchQuestion question) {
    this.question = question;
  }

  /**
   * The matcher of a program.
   *
   * @param program whom to look for
   * @param top how many to keep for each requirement, 1 or more
   * @return the matcher, with the default options
   * @throws IllegalArgumentException if the number is below 1
   */
  public static SparkMatcher of(Program program, int top) {
    return of(json(program), top);
  }

  /**
   * The matcher of a program that is given as JSON.
   *
   * @param program whom to look for, as JSON
   * @param top how many to keep for each requirement, 1 or more
   * @return the matcher, with the default options
   * @throws IllegalArgumentException if the number is below 1, or the text is no program
   */
  public static SparkMatcher of(String program, int top) {
    MatchQuestion question = new MatchQuestion(program, top, Options.defaults());
    question.matcher(); // refuses here what is no program, not in a task
    return new SparkMatcher(question);
  }

  /**
   * The same with other options.
   *
   * @param options the policy for titles; and whether a text that is no member fails the job
   * @return the matcher
   */
  public SparkMatcher withOptions(Options options) {
    return new SparkMatcher(
        new MatchQuestion(
            question.program(), question.top(), Objects.requireNonNull(options, "options")));
  }

  /**
   * The aggregate over members as JSON.
   *
   * @param text a column of texts, one member in each; null and blank ones are left out
   * @return a column with {@link #answerType()}
   */
  public Column json(Column text) {
    return functions
        .udaf(new MatchAggregator.OfJson(question), Encoders.BINARY())
        .apply(text.cast(DataTypes.BinaryType));
  }

  /**
   * The aggregate over members in columns.
   *
   * @param members a column of structs as {@link SparkLines} reads them; where it is null the line
   *     held no member, which is counted
   * @return a column with {@link #answerType()}
   */
  public Column members(Column members) {
    return functions
        .udaf(
            new MatchAggregator.OfRows(question),
            Encoders.row(
                new StructType().add("value", LineFormats.of(Member.class).column().type())))
        .apply(members);
  }

  /**
   * Registers the aggregate over members as JSON as a function of SQL.
   *
   * @param spark the session
   * @param name the function's name; its one argument is the text as {@code BINARY}
   */
  public void register(SparkSession spark, String name) {
    spark
        .udf()
        .register(name, functions.udaf(new MatchAggregator.OfJson(question), Encoders.BINARY()));
  }

  /**
   * What the aggregate gives: the JSON of {@link MatchResult} as columns, and {@code unreadable}:
   * how many texts held no member.
   *
   * @return the columns
   */
  public static StructType answerType() {
    return MatchAggregator.ANSWER;
  }

  /**
   * The answer as the library's own value.
   *
   * @param answer what the aggregate gave
   * @return the result
   */
  public MatchResult result(Row answer) {
    return LineFormats.of(MatchResult.class).column().in(answer);
  }

  private static String json(Program program) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter<Program> writer = JsonLines.of(Program.class).write(out)) {
      writer.write(program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Program program(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try {
      return WireCodec.of(Program.class).read(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new IllegalArgumentException("program: " + e.getMessage(), e);
    }
  }
}
