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
import org.ioemt.member.Member;

/**
 * What holds for any bytes: each reader gives a value or an exception of Jackson's, both readers
 * agree on the value, and a value is written and read back to an equal one.
 */
public final class FuzzTarget {

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
    lines(json);
  }

  private void lines(byte[] file) {
    try (LinesRead lines = jackson.lines(Member.class, new ByteArrayInputStream(file), 1_000, 1)) {
      long last = 0;
      while (lines.hasNext()) {
        Line line = lines.next();
        require(line.number() > last, "the lines are out of order");
        require(line.value() != null || !line.reason().isEmpty(), "a failure without a reason");
        last = line.number();
      }
      require(last <= lines.linesRead(), "more lines than were read");
    }
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
