package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes values, one as JSON on each line, in UTF-8, each line ended with a line feed.
 *
 * <p>A value that cannot be written leaves nothing of itself behind, and others may follow. Not for
 * use by two threads at once.
 *
 * @param <T> the type of the values
 */
public final class JsonLinesWriter<T> implements Closeable, Flushable {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // half a line is not to look like one
          .build();

  private static final int BLOCK = 1 << 16;

  private final WireCodec<T> codec;
  private final OutputStream out;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream(BLOCK);
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private JsonGenerator generator;

  JsonLinesWriter(WireCodec<T> codec, OutputStream out) {
    this.codec = codec;
    this.out = out;
    generator = generator();
  }

  private JsonGenerator generator() {
    try {
      return FACTORY.createGenerator(line);
    } catch (IOException e) {
      throw new AssertionError("memory cannot fail to be written", e);
    }
  }

  /**
   * Writes a line.
   *
   * @param value the value
   * @throws IOException if the target fails; as a {@code JsonMappingException} if the value has no
   *     JSON form, as a date of the year 12000
   */
  public void write(T value) throws IOException {
    line.reset();
    boolean whole = false;
    try {
      codec.write(value, generator);
      generator.flush();
      whole = true;
    } finally {
      if (!whole) {
        generator = generator(); // the other one stands inside a value
      }
    }
    line.write('\n');
    line.writeTo(lines);
    if (lines.size() >= BLOCK) {
      writeOut();
    }
  }

  private void writeOut() throws IOException {
    lines.writeTo(out);
    lines.reset();
  }

  /**
   * Hands on what was written, and flushes the target.
   *
   * @throws IOException if the target fails
   */
  @Override
  public void flush() throws IOException {
    writeOut();
    out.flush();
  }

  /**
   * Hands on what was written, and closes the target.
   *
   * @throws IOException if the target fails
   */
  @Override
  public void close() throws IOException {
    try (OutputStream target = out) {
      writeOut();
      target.flush();
    }
  }
}
