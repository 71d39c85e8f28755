package org.ioemt.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesWriter;
import org.ioemt.member.Member;
import org.ioemt.testkit.MemberGenerator;

/** A Spark for the tests, and what they ask it about. */
final class Sparks {

  static final String DAY = "2026-11-20";

  private Sparks() {}

  /** One Spark for all tests, and a session of its own for each caller. */
  static SparkSession session() {
    SparkSession spark = Holder.SPARK.newSession();
    spark.conf().set("spark.sql.shuffle.partitions", "2");
    return spark;
  }

  static SparkSession registered() {
    SparkSession spark = session();
    IoemtFunctions.register(spark);
    return spark;
  }

  private static final class Holder {
    static final SparkSession SPARK =
        SparkSession.builder()
            .master("local[2]")
            .appName("ioemt-spark tests")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .getOrCreate();
  }

  static Object value(SparkSession spark, String expression) {
    return spark.sql("SELECT " + expression).first().get(0);
  }

  /** Members of whom every second has something to be found, with lines between that are none. */
  static List<byte[]> lines(int members) {
    MemberGenerator generator = MemberGenerator.seeded(42).validRatio(0.5);
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      byte[] line = json(generator.member(i));
      if (i % 97 == 5) {
        lines.add(line.clone());
        line[line.length / 2] = (byte) 0xff;
      } else if (i % 97 == 11) {
        line = java.util.Arrays.copyOf(line, line.length - 3);
      } else if (i % 97 == 17) {
        line =
            new String(line, StandardCharsets.UTF_8)
                .replace("\"id\"", "\"Id\"")
                .getBytes(StandardCharsets.UTF_8);
      } else if (i % 97 == 23) {
        line = "   ".getBytes(StandardCharsets.UTF_8);
      } else if (i % 97 == 29) {
        line = (new String(line, StandardCharsets.UTF_8) + "\r").getBytes(StandardCharsets.UTF_8);
      } else if (i % 97 == 31) {
        line = "{\"id\":\"M-1\",\"birthDate\":\"1990-02-31\"}".getBytes(StandardCharsets.UTF_8);
      }
      lines.add(line);
    }
    return lines;
  }

  static byte[] file(List<byte[]> lines) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      file.writeBytes(line);
      file.write('\n');
    }
    return file.toByteArray();
  }

  static byte[] json(Member member) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter<Member> writer = JsonLines.of(Member.class).write(out)) {
      writer.write(member);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return java.util.Arrays.copyOf(out.toByteArray(), out.size() - 1);
  }

  /** The lines with their numbers, in so many partitions. */
  static Dataset<Row> table(SparkSession spark, List<byte[]> lines, int partitions) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(RowFactory.create(i + 1L, lines.get(i)));
    }
    return spark
        .createDataFrame(
            rows, new StructType().add("n", DataTypes.LongType).add("line", DataTypes.BinaryType))
        .repartition(partitions);
  }

  /** A finding in one line, from a row or from the command's JSON. */
  static String finding(Row finding) {
    return String.join(
        " | ",
        finding.<String>getAs("code"),
        finding.<String>getAs("severity"),
        finding.<String>getAs("path"),
        finding.getList(finding.fieldIndex("values")).toString(),
        finding.<String>getAs("message"));
  }

  static String finding(Map<?, ?> finding) {
    Object values = finding.get("values");
    return String.join(
        " | ",
        (String) finding.get("code"),
        (String) finding.get("severity"),
        (String) finding.get("path"),
        values == null ? "[]" : values.toString(),
        (String) finding.get("message"));
  }

  static byte[] bytes(Serializable object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings({"unchecked", "BanSerializableRead"}) // what this test wrote, and its type
  static <T extends Serializable> T sent(T object) {
    try (ObjectInputStream in =
        new ObjectInputStream(new java.io.ByteArrayInputStream(bytes(object)))) {
      return (T) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
