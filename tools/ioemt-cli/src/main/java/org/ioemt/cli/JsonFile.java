package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.ioemt.deployment.Program;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.jackson.WireCodec;
import org.ioemt.organization.Agency;
import org.ioemt.rule.FindingPath;

/** Reads a file that is one value as JSON, or says in one line where and why it is none. */
final class JsonFile {

  /** How the name of a file ends that is one value. */
  static final String ENDING = ".json";

  /** The most bytes that are read: 16 MiB. */
  static final int LONGEST = 1 << 24;

  /** The types whose files say nothing of a person, so that a number in them may be quoted. */
  private static final Set<Class<?>> OF_NOBODY =
      Set.of(Agency.class, Program.class, StaffingStandard.class);

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private JsonFile() {}

  /**
   * Reads the file.
   *
   * @param what what the value is called, for the message
   */
  static <T> T read(String name, Class<T> type, String what) throws InputException {
    byte[] bytes = bytes(name);
    int good = wellFormed(bytes);
    if (good < bytes.length) {
      throw new InputException(name + ": byte " + (good + 1) + " is not UTF-8");
    }
    boolean marked =
        bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    int start = marked ? MARK.length : 0;
    try {
      return WireCodec.of(type).read(bytes, start, bytes.length - start);
    } catch (JsonMappingException e) {
      String path = place(e).toString();
      throw refusal(
          name, what, path.isEmpty() ? "" : path + ": ", e, quotable(type, e, bytes, start));
    } catch (JsonProcessingException e) {
      throw refusal(name, what, "", e, quotable(type, e, bytes, start));
    } catch (IOException e) {
      throw new AssertionError("bytes in memory cannot fail to be read", e);
    }
  }

  private static byte[] bytes(String name) throws InputException {
    byte[] bytes;
    try (InputStream in = Inputs.open(name)) {
      bytes = in.readNBytes(LONGEST + 1);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException(name + ": " + e.getMessage(), e);
    }
    if (bytes.length > LONGEST) {
      throw new InputException(name + ": longer than " + LONGEST + " bytes");
    }
    return bytes;
  }

  /** How many bytes from the first on are UTF-8. */
  private static int wellFormed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  private static FindingPath place(JsonMappingException failure) {
    FindingPath path = FindingPath.root();
    String property = "";
    for (JsonMappingException.Reference step : failure.getPath()) {
      if (step.getFieldName() == null) {
        path = path.element(property, step.getIndex());
        property = "";
      } else {
        path = property.isEmpty() ? path : path.property(property);
        // A name that is none must not break the path.
        property = step.getFieldName().isEmpty() ? "''" : Lines.one(step.getFieldName());
      }
    }
    return property.isEmpty() ? path : path.property(property);
  }

  private static InputException refusal(
      String name, String what, String path, JsonProcessingException failure, String number) {
    JsonLocation at = failure.getLocation();
    String where = at == null ? "" : "; at line " + at.getLineNr() + ", byte " + at.getColumnNr();
    return new InputException(
        name + ": no " + what + ": " + path + failure.getOriginalMessage() + number + where,
        failure);
  }

  private static String quotable(
      Class<?> type, JsonProcessingException failure, byte[] bytes, int start) {
    JsonLocation at = failure.getLocation();
    return at == null || !OF_NOBODY.contains(type)
        ? ""
        : number(bytes, start + (int) at.getByteOffset());
  }

  /** The number that stands at a place, if one does. */
  private static String number(byte[] bytes, int at) {
    int end = Math.max(0, at);
    while (end < bytes.length && end - at < 40 && "+-.0123456789eE".indexOf(bytes[end]) >= 0) {
      end++;
    }
    boolean number = at >= 0 && end > at && "-0123456789".indexOf(bytes[at]) >= 0;
    return number ? " (" + new String(bytes, at, end - at, StandardCharsets.US_ASCII) + ")" : "";
  }
}
