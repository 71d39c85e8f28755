package org.ioemt.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ioemt.deployment.MatchResult;
import org.ioemt.member.Member;

/** The Java of docs/spark.md. */
public final class Example {

  private Example() {}

  /** Runs it: arguments are the folder of the examples and one to write to. */
  public static void main(String[] args) throws Exception {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      run(spark, args[0], args[1]);
    }
  }

  static MatchResult run(SparkSession spark, String examples, String out) throws Exception {
    // check
    IoemtFunctions.register(spark);
    Dataset<Row> text = spark.read().option("lineSep", "\n").text(examples + "/members.ndjson");
    text.select(call_function("ioemt_assess_member", col("value")).as("a"))
        .groupBy("a.level")
        .count()
        .orderBy("level")
        .show();

    // read
    SparkLines<Member> lines = SparkLines.of(Member.class);
    Dataset<Row> table = lines.read(spark, examples + "/members.ndjson");
    table.where("finding IS NOT NULL").select("file", "offset", "finding.message").show();
    Dataset<Row> members = table.where("value IS NOT NULL").select("value.*");
    members.where("birthDate >= DATE'2000-01-01'").select("id", "residence", "place").show(5);
    lines.toJson(members).write().option("lineSep", "\n").text(out);

    // match
    String program = Files.readString(Path.of(examples, "program.json"));
    SparkMatcher matcher = SparkMatcher.of(program, 20);
    Row answer = text.agg(matcher.json(col("value"))).first().getStruct(0);
    MatchResult result = matcher.result(answer);
    // end
    System.out.println(result);
    return result;
  }
}
