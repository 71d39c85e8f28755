package org.ioemt.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ioemt.cli.Command;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.deployment.MatchResult;
import org.ioemt.jackson.WireCodec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions and the command give the same answers, row by row. */
class SameAnswersTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<byte[]> LINES = Sparks.lines(4_000);
  private static final Path PROGRAM = Path.of("../../examples/program.json");

  private final SparkSession spark = Sparks.registered();

  private static Map<String, Object> json(String line) throws Exception {
    return MAPPER.readValue(line, new TypeReference<>() {});
  }

  private static List<String> findings(List<?> findings) {
    List<String> lines = new ArrayList<>();
    for (Object finding : findings) {
      lines.add(
          finding instanceof Row row ? Sparks.finding(row) : Sparks.finding((Map<?, ?>) finding));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"conservative", "strict", "proposed"})
  void checkFindsWhatTheCommandFinds(String policy) throws Exception {
    Map<Long, Map<String, Object>> expected = new HashMap<>();
    InputStream file = new ByteArrayInputStream(Sparks.file(LINES));
    for (String line :
        Command.run(
            file, "check", "-", "--as-of", Sparks.DAY, "--policy", policy, "--format", "json")) {
      Map<String, Object> object = json(line);
      expected.put(((Number) object.get("line")).longValue(), object);
    }
    assertThat(expected).hasSizeGreaterThan(1_500).hasSizeLessThan(LINES.size());

    Sparks.table(spark, LINES, 3).createOrReplaceTempView("members");
    List<Row> rows =
        spark
            .sql(
                "SELECT n, ioemt_assess_member(line, DATE'%s', '%s') AS a, ioemt_check_member(line, as_of => DATE'%s', policy => '%s') AS f FROM members ORDER BY n"
                    .formatted(Sparks.DAY, policy, Sparks.DAY, policy))
            .collectAsList();
    assertThat(rows).hasSize(LINES.size());
    int unreadable = 0;
    int blank = 0;
    for (Row row : rows) {
      Map<String, Object> line = expected.remove(row.getLong(0));
      if (row.isNullAt(1)) {
        assertThat(row.isNullAt(2)).isTrue();
        assertThat(line).isNull();
        blank++;
        continue;
      }
      Row assessed = row.getStruct(1);
      List<String> found = findings(assessed.getList(3));
      assertThat(findings(row.getList(2))).isEqualTo(found);
      assertThat(found)
          .isEqualTo(line == null ? List.of() : findings((List<?>) line.get("findings")));
      if (line != null) {
        assertThat(assessed.getString(0)).isEqualTo(line.get("id"));
        assertThat(assessed.getString(1)).isEqualTo(line.get("level"));
        unreadable += line.get("id") == null ? 1 : 0;
      }
    }
    assertThat(expected).isEmpty();
    assertThat(unreadable).isGreaterThan(100);
    assertThat(blank).isEqualTo(41);
  }

  /** Each listed title of each country, each spelling, and such as are not listed. */
  @ParameterizedTest
  @ValueSource(strings = {"conservative", "strict", "proposed"})
  void standardizeGivesTheAnswerOfTheLibrary(String policy) throws Exception {
    List<Row> asked = new ArrayList<>();
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      asked.add(RowFactory.create(row.jurisdiction().code(), row.title()));
      row.aliases()
          .forEach(alias -> asked.add(RowFactory.create(row.jurisdiction().code(), alias)));
      asked.add(RowFactory.create(row.jurisdiction().code(), row.title() + "x"));
    }
    spark
        .createDataFrame(
            asked, new StructType().add("j", DataTypes.StringType).add("t", DataTypes.StringType))
        .createOrReplaceTempView("titles");
    List<Row> rows =
        spark
            .sql("SELECT j, t, ioemt_standardize(j, t, '" + policy + "') FROM titles")
            .collectAsList();
    assertThat(rows).hasSizeGreaterThan(1_500);
    int each = 0;
    for (Row row : rows) {
      // The command's JSON is the library's; to ask it of each fourth is enough.
      if (each++ % 4 == 0) {
        assertSame(
            row.getStruct(2),
            json(
                Command.run(
                        InputStream.nullInputStream(),
                        "standardize",
                        "--in",
                        row.getString(0),
                        row.getString(1),
                        "--policy",
                        policy,
                        "--json")
                    .get(0)));
      }
    }
  }

  private static void assertSame(Row answer, Map<String, Object> expected) {
    assertThat(answer.<String>getAs("result")).isEqualTo(expected.get("kind"));
    for (String same : List.of("reason", "level", "proposed", "outside", "role", "matched")) {
      assertThat(answer.<String>getAs(same)).as(same).isEqualTo(expected.get(same));
    }
    List<String> codes = new ArrayList<>();
    List<?> rows = (List<?>) expected.getOrDefault("rows", List.of());
    rows.forEach(row -> codes.add((String) ((Map<?, ?>) row).get("code")));
    assertThat(answer.getList(answer.fieldIndex("rows"))).isEqualTo(codes);
    assertThat(answer.getList(answer.fieldIndex("levels")))
        .isEqualTo(expected.getOrDefault("levels", List.of()));
    assertThat(answer.isNullAt(answer.fieldIndex("finding"))).isTrue();
    if (rows.size() == 1) {
      Map<?, ?> row = (Map<?, ?>) rows.get(0);
      assertThat(answer.<String>getAs("row")).isEqualTo(row.get("code"));
      for (String same : List.of("alternative", "evidence", "basis")) {
        assertThat(answer.<String>getAs(same)).as(same).isEqualTo(row.get(same));
      }
    } else {
      assertThat(answer.<String>getAs("row")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void matchFindsWhomTheCommandFinds(int partitions, @TempDir Path folder) throws Exception {
    Path members = folder.resolve("members.ndjson");
    Files.write(members, Sparks.file(LINES));
    List<String> printed =
        Command.run(
            InputStream.nullInputStream(),
            "match",
            PROGRAM.toString(),
            members.toString(),
            "--top",
            "25",
            "--json");
    Map<String, Object> expected = json(printed.get(printed.size() - 1));
    byte[] result = MAPPER.writeValueAsBytes(expected.get("result"));
    SparkMatcher matcher = SparkMatcher.of(Files.readString(PROGRAM), 25);
    Row answer =
        Sparks.table(spark, LINES, partitions).agg(matcher.json(col("line"))).first().getStruct(0);
    MatchResult found = matcher.result(answer);
    assertThat(found).isEqualTo(WireCodec.of(MatchResult.class).read(result, 0, result.length));
    assertThat(found.requirements().get(0).matches()).hasSize(25);
    assertThat(answer.<Long>getAs("unreadable"))
        .isEqualTo(((Number) expected.get("unreadable")).longValue());

    // the same from columns
    SparkLines<org.ioemt.member.Member> lines = SparkLines.of(org.ioemt.member.Member.class);
    Row fromColumns =
        lines
            .read(spark, members.toString())
            .repartition(partitions)
            .agg(matcher.members(col("value")))
            .first()
            .getStruct(0);
    assertThat(fromColumns).isEqualTo(answer);

    // and in SQL
    matcher.register(spark, "ioemt_match_utopia");
    assertThat(
            Sparks.table(spark, LINES, partitions)
                .select(expr("ioemt_match_utopia(line)"))
                .first()
                .getStruct(0))
        .isEqualTo(answer);
  }
}
