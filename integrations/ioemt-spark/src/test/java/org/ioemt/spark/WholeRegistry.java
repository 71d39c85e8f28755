package org.ioemt.spark;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ioemt.cli.Command;
import org.ioemt.deployment.MatchResult;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;

/**
 * Compares the functions with what the command printed of the same file, row by row, and measures
 * them beside a job that only parses the JSON. Started by {@code tools/measure/spark.sh}.
 */
final class WholeRegistry {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String CHECK = "ioemt_check_member(value, DATE'" + Sparks.DAY + "')";

  private final SparkSession spark;
  private final String file;

  private WholeRegistry(SparkSession spark, String file) {
    this.spark = spark;
    this.file = file;
  }

  /**
   * Runs.
   *
   * @param args the members, what {@code check --format json} and {@code match --json} printed of
   *     them, the program, and how many rounds to measure, if any
   */
  public static void main(String[] args) throws Exception {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("ioemt-spark, the whole registry")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    IoemtFunctions.register(spark);
    WholeRegistry registry = new WholeRegistry(spark, args[0]);
    System.out.println("Spark " + spark.version() + ", Java " + Runtime.version());
    registry.compareCheck(Path.of(args[1]));
    registry.compareTitles();
    registry.compareMatch(Path.of(args[2]), Path.of(args[3]));
    registry.compareLines();
    int rounds = Integer.parseInt(args[4]);
    if (rounds > 0) {
      registry.measure(Path.of(args[3]), rounds);
    }
    spark.stop();
  }

  private Dataset<Row> text() {
    return spark.read().option("lineSep", "\n").text(file);
  }

  private static void differ(String what, Object expected, Object found) {
    throw new AssertionError(what + "\nexpected " + expected + "\nfound    " + found);
  }

  private void compareCheck(Path printed) throws IOException {
    long number = 0;
    long compared = 0;
    try (BufferedReader lines = Files.newBufferedReader(printed)) {
      Map<String, Object> next = next(lines);
      Iterator<Row> rows =
          text()
              .selectExpr("ioemt_assess_member(value, DATE'" + Sparks.DAY + "')")
              .toLocalIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        number++;
        List<String> expected = new ArrayList<>();
        boolean own = next != null && ((Number) next.get("line")).longValue() == number;
        if (next != null && own) {
          for (Object finding : (List<?>) next.get("findings")) {
            expected.add(Sparks.finding((Map<?, ?>) finding));
          }
        }
        List<String> found = new ArrayList<>();
        if (!row.isNullAt(0)) {
          for (Object finding : row.getStruct(0).getList(3)) {
            found.add(Sparks.finding((Row) finding));
          }
        }
        if (!found.equals(expected)) {
          differ("check, line " + number, expected, found);
        }
        if (next != null && own) {
          Row answer = row.getStruct(0);
          if (!java.util.Objects.equals(answer.getString(0), next.get("id"))
              || !java.util.Objects.equals(answer.getString(1), next.get("level"))) {
            differ("check, line " + number, next, answer);
          }
          compared++;
          next = next(lines);
        }
      }
      if (next != null) {
        differ("check, rows", next, "no such row");
      }
    }
    System.out.println(
        "check: "
            + number
            + " rows, "
            + compared
            + " of them with findings, equal to those of ./ioemt check");
  }

  private static Map<String, Object> next(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    return line == null ? null : MAPPER.readValue(line, new TypeReference<>() {});
  }

  private void compareTitles() throws IOException {
    Dataset<Row> answers =
        spark
            .read()
            .schema(SparkLines.of(Member.class).schema())
            .json(file)
            .selectExpr("explode(credentials.qualification) AS q")
            .selectExpr("q", "ioemt_standardize(q.jurisdiction, q.title) AS a")
            .groupBy("q", "a")
            .count();
    long rows = 0;
    List<Row> distinct = answers.collectAsList();
    List<String> titles = new ArrayList<>();
    for (Row row : distinct) {
      Row title = row.getStruct(0);
      rows += row.getLong(2);
      titles.add(title.toString());
      JsonNode expected =
          MAPPER.readTree(
              Command.run(
                      InputStream.nullInputStream(),
                      "standardize",
                      "--in",
                      title.getString(0),
                      title.getString(1),
                      "--json")
                  .get(0));
      Row found = row.getStruct(1);
      for (String same : List.of("reason", "level", "proposed", "outside", "role", "matched")) {
        String value = expected.path(same).asText(null);
        if (!java.util.Objects.equals(value, found.getAs(same))) {
          differ("standardize, " + title + ", " + same, value, found);
        }
      }
      List<String> codes = new ArrayList<>();
      expected.path("rows").forEach(each -> codes.add(each.get("code").asText()));
      if (!codes.equals(found.getList(found.fieldIndex("rows")))
          || !expected.get("kind").asText().equals(found.getString(0))) {
        differ("standardize, " + title, expected, found);
      }
    }
    if (titles.stream().distinct().count() != titles.size()) {
      differ("standardize", "one answer for each title", "several");
    }
    System.out.println(
        "standardize: "
            + rows
            + " titles, "
            + titles.size()
            + " different ones, equal to those of ./ioemt standardize");
  }

  private void compareMatch(Path printed, Path program) throws IOException {
    List<String> lines = Files.readAllLines(printed);
    byte[] json =
        MAPPER.writeValueAsBytes(MAPPER.readTree(lines.get(lines.size() - 1)).get("result"));
    MatchResult expected = WireCodec.of(MatchResult.class).read(json, 0, json.length);
    SparkMatcher matcher = SparkMatcher.of(Files.readString(program), 10);
    MatchResult found = matcher.result(text().agg(matcher.json(col("value"))).first().getStruct(0));
    if (!found.equals(expected)) {
      differ("match", expected, found);
    }
    System.out.println(
        "match: " + found.members() + " members, the answer equal to that of ./ioemt match");
  }

  /** What is read into columns and written again is the file, byte for byte. */
  private void compareLines() throws IOException {
    SparkLines<Member> members = SparkLines.of(Member.class);
    Iterator<String> written =
        members.toJson(members.read(spark, file).select("value.*")).toLocalIterator();
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String found = written.next();
        if (!line.equals(found)) {
          differ("lines, line " + number, "the same", "another");
        }
      }
    }
    System.out.println("lines: " + number + " read into columns and written again, byte for byte");
  }

  private static long millis(Dataset<Row> table) {
    long before = System.nanoTime();
    table.write().format("noop").mode("overwrite").save();
    return (System.nanoTime() - before) / 1_000_000;
  }

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private void measure(Path program, int rounds) throws IOException {
    SparkLines<Member> members = SparkLines.of(Member.class);
    SparkMatcher matcher = SparkMatcher.of(Files.readString(program), 10);
    Dataset<Row> parse = spark.read().schema(members.schema()).json(file);
    Dataset<Row> titles = parse.selectExpr("explode(credentials.qualification) AS q");
    List<String> names =
        List.of(
            "parse alone (spark.read.json)",
            "ioemt_check_member",
            "ioemt_assess_member",
            "titles of the parsed alone",
            "ioemt_standardize of them",
            "match, from JSON",
            "SparkLines.read");
    List<Dataset<Row>> jobs =
        List.of(
            parse,
            text().selectExpr(CHECK),
            text().selectExpr("ioemt_assess_member(value, DATE'" + Sparks.DAY + "')"),
            titles,
            titles.selectExpr("ioemt_standardize(q.jurisdiction, q.title)"),
            text().agg(matcher.json(col("value"))),
            members.read(spark, file));
    long[][] times = new long[jobs.size()][rounds];
    long count = text().count();
    for (int job = 0; job < jobs.size(); job++) {
      millis(jobs.get(job)); // warm
    }
    for (int round = 0; round < rounds; round++) {
      for (int job = 0; job < jobs.size(); job++) {
        times[job][round] = millis(jobs.get(job));
      }
    }
    long bare = median(times[0]);
    System.out.printf("%n%-32s %9s %12s %9s%n", "local[2], warm", "ms", "members/s", "to parse");
    for (int job = 0; job < jobs.size(); job++) {
      long median = median(times[job]);
      System.out.printf(
          "%-32s %9d %12d %9.2f   %s%n",
          names.get(job),
          median,
          count * 1000 / Math.max(1, median),
          (double) median / bare,
          Arrays.toString(times[job]));
    }
  }
}
