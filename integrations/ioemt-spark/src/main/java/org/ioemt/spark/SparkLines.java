package org.ioemt.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Files with one value as JSON on each line, as tables with types: read and written back.
 *
 * <pre>{@code
 * SparkLines<Member> lines = SparkLines.of(Member.class);
 * Dataset<Row> table = lines.read(spark, "registry/*.ndjson");
 * Dataset<Row> members = table.where("value IS NOT NULL").select("value.*");
 * lines.toJson(members).write().option("lineSep", "\n").text("out");
 * }</pre>
 *
 * <p>The columns of a value are made from the declaration of its JSON. What is read is what {@link
 * org.ioemt.jackson.JsonLines} reads, as strictly; what is written is the same, byte for byte.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class SparkLines<T> {

  private final Class<T> type;
  private final StructType schema;
  private final boolean raw;

  private SparkLines(Class<T> type, StructType schema, boolean raw) {
    this.type = type;
    this.schema = schema;
    this.raw = raw;
  }

  /**
   * Lines of values of a type.
   *
   * @param <T> the type
   * @param type a value type of the model whose JSON is an object, for instance {@code
   *     Member.class}
   * @return the lines
   * @throws IllegalArgumentException if the type has no JSON form of its own, or not an object
   */
  public static <T> SparkLines<T> of(Class<T> type) {
    if (LineFormats.of(type).column().type() instanceof StructType schema) {
      return new SparkLines<>(type, schema, false);
    }
    throw new IllegalArgumentException(type.getName() + " is not written as an object");
  }

  /**
   * The same, with the bytes of lines that hold no value kept in a column {@code line}. They may
   * hold anything, names of persons too.
   *
   * @return the lines
   */
  public SparkLines<T> withRawLines() {
    return new SparkLines<>(type, schema, true);
  }

  /**
   * The columns of a value: one for each property, in the order of the JSON, with its documentation
   * as comment. What may be absent may be null; lists may not, and are empty. Dates are dates, all
   * other texts strings.
   *
   * @return the columns
   */
  public StructType schema() {
    return schema;
  }

  /**
   * The columns of what {@link #read} gives.
   *
   * <ul>
   *   <li>{@code file}, {@code offset}: where the line is: the file, and how many of its bytes
   *       stand before the line (of the text, where the file is compressed)
   *   <li>{@code value}: the value; null where the line holds none
   *   <li>{@code finding}: why it holds none, with the code {@code line.unreadable}; null where it
   *       does
   *   <li>{@code line}: with {@link #withRawLines()}, the bytes of a line that holds no value
   * </ul>
   *
   * @return the columns
   */
  public StructType readSchema() {
    StructType columns =
        new StructType()
            .add("file", DataTypes.StringType, false)
            .add("offset", DataTypes.LongType, false)
            .add("value", schema)
            .add("finding", SparkFindings.COLUMN.type());
    return raw ? columns.add("line", DataTypes.BinaryType) : columns;
  }

  /**
   * Reads files. Nothing is read before the table is used; large files are read by several tasks,
   * where they are not compressed. Lines end with a line feed; blank ones are left out, and so is a
   * byte order mark at the beginning of a file.
   *
   * @param spark the session; not one of Spark Connect, which has no {@code SparkContext}
   * @param path a file, a directory or a pattern, wherever Hadoop finds files; several with commas
   *     between them
   * @return the table, see {@link #readSchema()}
   */
  public Dataset<Row> read(SparkSession spark, String path) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Configuration settings = new Configuration(context.hadoopConfiguration());
    settings.set("textinputformat.record.delimiter", "\n"); // a lone carriage return ends no line
    JavaPairRDD<LongWritable, Text> lines =
        context.newAPIHadoopFile(
            path, TextInputFormat.class, LongWritable.class, Text.class, settings);
    JavaRDD<Row> rows =
        ((JavaNewHadoopRDD<LongWritable, Text>) lines)
            .mapPartitionsWithInputSplit(new Reader<>(type, raw), true);
    return spark.createDataFrame(rows, readSchema());
  }

  /**
   * Writes values as JSON.
   *
   * @param values a table with the columns of {@link #schema()} in their order, whatever may be
   *     null in it
   * @return the lines without line ends, in a single column. A row that is no value, as where an id
   *     is null, fails the job; the reason quotes nothing of a person
   * @throws IllegalArgumentException if the table has other columns
   */
  public Dataset<String> toJson(Dataset<Row> values) {
    requireSame("", schema, values.schema());
    return values.mapPartitions(new Writer<>(type), Encoders.STRING());
  }

  private static void requireSame(String at, DataType expected, DataType found) {
    if (expected instanceof StructType wanted && found instanceof StructType given) {
      if (!List.of(wanted.fieldNames()).equals(List.of(given.fieldNames()))) {
        throw new IllegalArgumentException(
            "columns"
                + (at.isEmpty() ? "" : " of " + at)
                + ": expected "
                + List.of(wanted.fieldNames())
                + ", found "
                + List.of(given.fieldNames()));
      }
      for (StructField field : wanted.fields()) {
        requireSame(
            at.isEmpty() ? field.name() : at + "." + field.name(),
            field.dataType(),
            given.apply(field.name()).dataType());
      }
    } else if (expected instanceof org.apache.spark.sql.types.ArrayType wanted
        && found instanceof org.apache.spark.sql.types.ArrayType given) {
      requireSame(at + "[]", wanted.elementType(), given.elementType());
    } else if (!expected.equals(found)) {
      throw new IllegalArgumentException(
          "column "
              + at
              + ": expected "
              + expected.simpleString()
              + ", found "
              + found.simpleString());
    }
  }

  /**
   * Makes rows of the lines of a part of a file. Holds its configuration alone.
   *
   * @param <T> the type of the values
   */
  private static final class Reader<T>
      implements Function2<InputSplit, Iterator<Tuple2<LongWritable, Text>>, Iterator<Row>> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final boolean raw;

    Reader(Class<T> type, boolean raw) {
      this.type = type;
      this.raw = raw;
    }

    @Override
    public Iterator<Row> call(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
      String file = ((FileSplit) split).getPath().toString();
      return new RowIterator<>(LineFormats.of(type), file, raw, lines);
    }
  }

  /**
   * Makes lines of rows. Holds its configuration alone.
   *
   * @param <T> the type of the values
   */
  private static final class Writer<T> implements MapPartitionsFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    Writer(Class<T> type) {
      this.type = type;
    }

    @Override
    public Iterator<String> call(Iterator<Row> rows) {
      LineFormats.Writer<T> writer = LineFormats.of(type).writer();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public String next() {
          return writer.write(rows.next());
        }
      };
    }
  }

  /** The rows of the lines that are not blank. */
  private static final class RowIterator<T> implements Iterator<Row> {

    private final LineFormats<T> format;
    private final String file;
    private final boolean raw;
    private final Iterator<Tuple2<LongWritable, Text>> lines;
    private final List<Row> next = new ArrayList<>(1);

    RowIterator(
        LineFormats<T> format,
        String file,
        boolean raw,
        Iterator<Tuple2<LongWritable, Text>> lines) {
      this.format = format;
      this.file = file;
      this.raw = raw;
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && lines.hasNext()) {
        Tuple2<LongWritable, Text> line = lines.next();
        long offset = line._1().get();
        format
            .read(line._2().getBytes(), line._2().getLength())
            .ifPresent(
                read -> {
                  Object[] values = {file, offset, read.value(), read.finding(), null};
                  if (raw && read.value() == null) {
                    values[4] = line._2().copyBytes();
                  }
                  next.add(RowFactory.create(raw ? values : java.util.Arrays.copyOf(values, 4)));
                });
      }
      return !next.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      return next.remove(0);
    }
  }
}
