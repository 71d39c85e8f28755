package org.ioemt.spark;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.ems.Response;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of members as tables, and back. */
class SparkLinesTest {

  private static final List<byte[]> LINES = Sparks.lines(1_500);

  private final SparkSession spark = Sparks.session();
  private final SparkLines<Member> members = SparkLines.of(Member.class);

  @TempDir Path folder;

  private Path file(List<byte[]> lines) throws IOException {
    return Files.write(folder.resolve("members.ndjson"), Sparks.file(lines));
  }

  static Stream<Shape<?, ?>> shapes() {
    return WireForms.all().stream()
        .filter(kind -> kind instanceof Shape)
        .map(kind -> (Shape<?, ?>) kind);
  }

  /** Each type that is written as an object has columns, and they are those of its declaration. */
  @ParameterizedTest
  @MethodSource("shapes")
  void theColumnsAreTheProperties(Shape<?, ?> shape) {
    check(shape, SparkLines.of(shape.type()).schema());
  }

  private static void check(Kind<?> kind, DataType type) {
    if (!(kind instanceof Shape<?, ?> shape)) {
      assertThat(type).isNotInstanceOf(StructType.class).isNotInstanceOf(ArrayType.class);
      return;
    }
    StructField[] fields = ((StructType) type).fields();
    assertThat(fields).hasSize(shape.properties().size());
    for (int i = 0; i < fields.length; i++) {
      Property<?, ?> property = shape.properties().get(i);
      assertThat(fields[i].name()).isEqualTo(property.name());
      assertThat(fields[i].getComment().get()).isEqualTo(property.doc());
      assertThat(fields[i].nullable())
          .isEqualTo(property.cardinality() == Property.Cardinality.OPTIONAL);
      if (property.cardinality() == Property.Cardinality.LIST) {
        ArrayType array = (ArrayType) fields[i].dataType();
        assertThat(array.containsNull()).isFalse();
        check(property.kind(), array.elementType());
      } else {
        check(property.kind(), fields[i].dataType());
      }
    }
  }

  @Test
  void aMemberHasTypedColumns() {
    assertThat(members.schema().apply("birthDate").dataType()).isEqualTo(DataTypes.DateType);
    assertThat(members.schema().apply("place").dataType().sql())
        .startsWith("STRUCT<latitude: DOUBLE NOT NULL");
    assertThat(members.schema().apply("credentials").dataType()).isInstanceOf(ArrayType.class);
    assertThat(members.schema().apply("id").nullable()).isFalse();
  }

  @Test
  void whatIsNoObjectHasNoColumns() {
    assertThatThrownBy(() -> SparkLines.of(ProviderLevel.class))
        .hasMessage("org.ioemt.level.ProviderLevel is not written as an object");
    assertThatThrownBy(() -> SparkLines.of(String.class))
        .hasMessage("java.lang.String has no JSON form of its own");
  }

  /** Line for line what the library's own reader says, with the place of each. */
  @ParameterizedTest
  @ValueSource(strings = {"false", "true"})
  void whatIsReadIsWhatTheLibraryReads(String java8) throws IOException {
    spark.conf().set("spark.sql.datetime.java8API.enabled", java8);
    // Small splits, so that several tasks read one file and lines lie across their borders.
    spark
        .sparkContext()
        .hadoopConfiguration()
        .set("mapreduce.input.fileinputformat.split.maxsize", "100000");
    Path file = file(LINES);
    Dataset<Row> table = members.read(spark, file.toString());
    assertThat(table.rdd().getNumPartitions()).isGreaterThan(5);
    List<Row> rows = table.orderBy("offset").collectAsList();
    int at = 0;
    int bad = 0;
    byte[] bytes = Files.readAllBytes(file);
    List<JsonLine<Member>> expected = new ArrayList<>();
    JsonLines.of(Member.class)
        .read(new ByteArrayInputStream(bytes))
        .forEachRemaining(expected::add);
    assertThat(rows).hasSameSizeAs(expected);
    for (Row row : rows) {
      JsonLine<Member> line = expected.get(at++);
      assertThat(row.getString(0)).endsWith("/members.ndjson").startsWith("file:");
      byte[] there = LINES.get((int) line.number() - 1);
      int offset = (int) row.getLong(1);
      assertThat(Arrays.copyOfRange(bytes, offset, offset + there.length)).isEqualTo(there);
      if (line instanceof JsonLine.Value<Member> value) {
        assertThat(row.isNullAt(3)).isTrue();
        assertThat(LineFormats.of(Member.class).column().in(row.getStruct(2)))
            .isEqualTo(value.value());
      } else {
        bad++;
        assertThat(row.isNullAt(2)).isTrue();
        assertThat(row.getStruct(3).getString(0)).isEqualTo("line.unreadable");
        assertThat(row.getStruct(3).getString(2))
            .isEqualTo(((JsonLine.Failure<Member>) line).path().toString());
      }
    }
    assertThat(bad).isGreaterThan(40);
  }

  @Test
  void theBytesOfABadLineAreKeptOnlyWhereAsked() throws IOException {
    Path file = file(LINES);
    assertThat(members.read(spark, file.toString()).columns())
        .containsExactly("file", "offset", "value", "finding");
    List<Row> rows =
        members.withRawLines().read(spark, file.toString()).orderBy("offset").collectAsList();
    int kept = 0;
    int at = 0;
    for (Row row : rows) {
      while (new String(LINES.get(at), StandardCharsets.UTF_8).isBlank()) {
        at++;
      }
      if (row.isNullAt(2)) {
        assertThat(row.<byte[]>getAs("line")).isEqualTo(LINES.get(at));
        kept++;
      } else {
        assertThat(row.<byte[]>getAs("line")).isNull();
      }
      at++;
    }
    assertThat(kept).isGreaterThan(40);
  }

  /** Through tables, Parquet and both settings of dates: each byte is there again. */
  @ParameterizedTest
  @ValueSource(strings = {"false", "true"})
  void whatIsWrittenIsWhatWasRead(String java8) throws IOException {
    spark.conf().set("spark.sql.datetime.java8API.enabled", java8);
    List<byte[]> canonical = new ArrayList<>();
    for (byte[] line : LINES) {
      JsonLines.of(Member.class)
          .readLine(1, line, 0, line.length)
          .ifPresent(
              read -> {
                if (read instanceof JsonLine.Value<Member> value) {
                  canonical.add(Sparks.json(value.value()));
                }
              });
    }
    assertThat(canonical).hasSizeGreaterThan(1_400);
    Path parquet = folder.resolve("parquet");
    members
        .read(spark, file(LINES).toString())
        .where("value IS NOT NULL")
        .orderBy("offset")
        .select("value.*")
        .coalesce(1)
        .write()
        .parquet(parquet.toString());
    Path out = folder.resolve("out");
    members
        .toJson(spark.read().parquet(parquet.toString()))
        .write()
        .option("lineSep", "\n")
        .text(out.toString());
    byte[] written;
    try (Stream<Path> parts = Files.list(out)) {
      written =
          Files.readAllBytes(
              parts.filter(part -> part.toString().endsWith(".txt")).findFirst().orElseThrow());
    }
    assertThat(written).isEqualTo(Sparks.file(canonical));
  }

  @Test
  void aTableOfAnotherShapeIsRefused() {
    Dataset<Row> table = spark.createDataFrame(List.of(), members.schema());
    assertThatThrownBy(() -> members.toJson(table.drop("place")))
        .hasMessageStartingWith("columns: expected [id, name, birthDate");
    assertThatThrownBy(() -> members.toJson(table.withColumn("id", lit(1))))
        .hasMessage("column id: expected string, found int");
    assertThatThrownBy(
            () -> members.toJson(table.withColumn("place", expr("named_struct('longitude', 1D)"))))
        .hasMessageStartingWith("columns of place: expected [latitude, longitude]");
  }

  @Test
  void aRowThatIsNoMemberFailsTheJobAndIsNotQuoted() throws IOException {
    Dataset<Row> table =
        members.read(spark, file(LINES.subList(0, 3)).toString()).select("value.*").limit(1);
    for (String expression :
        List.of(
            "CAST(NULL AS STRING) AS id",
            "'Jane Roe' AS id",
            "named_struct('latitude', 91D, 'longitude', 0D) AS place",
            "array_repeat(languages[0], 2) AS languages")) {
      String name = expression.substring(expression.lastIndexOf(' ') + 1);
      Dataset<Row> changed =
          table.withColumn(name, expr(expression.substring(0, expression.lastIndexOf(" AS"))));
      Throwable thrown = catchThrowable(() -> members.toJson(changed).collectAsList());
      assertThat(thrown).as(expression).isNotNull();
      StringBuilder all = new StringBuilder();
      for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
        all.append(cause.getMessage()).append('\n');
      }
      assertThat(all.toString())
          .doesNotContain("Jane")
          .containsAnyOf("Member, " + name, "no valid Member");
    }
  }

  @Test
  void otherTypesHaveLinesToo() throws IOException {
    Path file = Path.of("../../examples/responses.ndjson");
    SparkLines<Response> lines = SparkLines.of(Response.class);
    Dataset<Row> table = lines.read(spark, file.toString());
    assertThat(table.where("finding IS NOT NULL").count()).isZero();
    List<String> canonical = new ArrayList<>();
    JsonLines.of(Response.class)
        .read(Files.newInputStream(file))
        .forEachRemaining(
            line -> canonical.add(((JsonLine.Value<Response>) line).value().toString()));
    List<String> again = new ArrayList<>();
    for (String json : lines.toJson(table.orderBy("offset").select("value.*")).collectAsList()) {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      again.add(
          ((JsonLine.Value<Response>)
                  JsonLines.of(Response.class).readLine(1, bytes, 0, bytes.length).orElseThrow())
              .value()
              .toString());
    }
    assertThat(again).isEqualTo(canonical).isNotEmpty();
    assertThat(SparkLines.of(Standardization.class).schema().fieldNames()).contains("kind", "rows");
  }
}
