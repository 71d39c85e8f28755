package org.ioemt.jackson.suite;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.suite.Generation.Line;
import org.ioemt.jackson.suite.Generation.LinesRead;
import org.ioemt.jackson.suite.Generation.Setting;

/**
 * What holds for any bytes: each reader gives a value or an exception of Jackson's, both readers
 * agree on the value, and a value is written and read back to an equal one; and as a file of lines,
 * each line is a value or a failure in its place, by one thread as by two.
 */
public final class FuzzTarget {

  /** The longest line in bytes: short, so that a file may hold one that is too long. */
  private static final int LONGEST = 1_000;

  /** One document of so many is read by two threads too, which takes longer. */
  private static final int SOME = 64;

  private final Generation jackson;
  private final Mapper mapper;
  private final List<Shape<?, ?>> shapes = new ArrayList<>();
  private final List<Codec> codecs = new ArrayList<>();

  public FuzzTarget(Generation jackson) {
    this.jackson = jackson;
    mapper = jackson.mapper(Setting.UNKNOWN_REFUSED, Setting.TRAILING_REFUSED);
    for (Kind<?> kind : WireForms.all()) {
      if (kind instanceof Shape<?, ?> shape) {
        shapes.add(shape);
        codecs.add(jackson.codec(shape));
      }
    }
  }

  /** The first byte chooses the type, the rest is the document. */
  public void ask(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    int chosen = (bytes[0] & 0xff) % shapes.size();
    Shape<?, ?> shape = shapes.get(chosen);
    byte[] json = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
    Object strict = value(() -> codecs.get(chosen).read(json, 0, json.length), true);
    Object loose = value(() -> mapper.read(json, shape.type()), false);
    if (strict != null) {
      require(strict.equals(loose), "the mapper does not read what the codec reads");
      String written = text(() -> mapper.write(strict));
      Object again = value(() -> mapper.read(written, shape.type()), false);
      require(strict.equals(again), "what was written is not read back");
    }
    List<Line> lines = lines(shape.type(), json, 1);
    if (json.length % SOME == 0) {
      require(lines.equals(lines(shape.type(), json, 2)), "two threads read other lines than one");
    }
  }

  /** A document as {@link #ask} takes it for one of the shape. */
  byte[] question(Shape<?, ?> shape, byte[] document) {
    return question(shapes, shape, document);
  }

  static byte[] question(List<Shape<?, ?>> shapes, Shape<?, ?> shape, byte[] document) {
    byte[] question = new byte[document.length + 1];
    question[0] = (byte) shapes.indexOf(shape);
    System.arraycopy(document, 0, question, 1, document.length);
    return question;
  }

  private <T> List<Line> lines(Class<T> type, byte[] file, int threads) {
    List<Line> all = new ArrayList<>();
    try (LinesRead lines = jackson.lines(type, new ByteArrayInputStream(file), LONGEST, threads)) {
      long last = 0;
      while (lines.hasNext()) {
        Line line = lines.next();
        require(line.number() > last, "the lines are out of order");
        require(line.value() != null || !line.reason().isEmpty(), "a failure without a reason");
        last = line.number();
        all.add(line);
      }
      require(last <= lines.linesRead(), "more lines than were read");
    }
    return all;
  }

  @FunctionalInterface
  private interface Reader {
    Object read() throws IOException;
  }

  private Object value(Reader reader, boolean ours) {
    try {
      return reader.read();
    } catch (CharConversionException e) {
      if (ours) {
        throw new AssertionError("the codec takes bytes for UTF-8 and nothing else", e);
      }
      return null; // a mapper of Jackson 2 took the bytes for UTF-32 before our code ran
    } catch (IOException | RuntimeException e) {
      Failure failure = jackson.failure(e);
      if (ours ? failure.mapping() : failure.jackson()) {
        return null;
      }
      throw new AssertionError("no exception of Jackson's", e);
    }
  }

  private static String text(Reader writer) {
    try {
      return Objects.toString(writer.read());
    } catch (IOException | RuntimeException e) {
      throw new AssertionError("a value that was read is not written", e);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
