package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ioemt.deployment.Program;
import org.ioemt.jackson.WireCodec;

/** Reads a program, or says in one line where and why a file is none. */
final class ProgramFile {

  private ProgramFile() {}

  static Program read(String name) throws InputException {
    byte[] bytes = bytes(name);
    int start = MemberReader.beginsWithMark(bytes, 0, bytes.length) ? MemberReader.MARK_LENGTH : 0;
    int length = bytes.length - start;
    int good = Utf8.wellFormed(bytes, start, length);
    if (good < length) {
      throw new InputException(name + ": byte " + (start + good + 1) + " is not UTF-8");
    }
    try {
      return WireCodec.of(Program.class).read(bytes, start, length);
    } catch (JsonMappingException e) {
      String path = MemberReader.place(e).toString();
      throw refusal(name, path.isEmpty() ? "" : path + ": ", e, bytes, start);
    } catch (JsonProcessingException e) {
      throw refusal(name, "", e, bytes, start);
    } catch (IOException e) {
      throw new AssertionError("bytes in memory cannot fail to be read", e);
    }
  }

  private static byte[] bytes(String name) throws InputException {
    byte[] bytes;
    try (InputStream in = Inputs.open(name)) {
      bytes = in.readNBytes(LineReader.LONGEST + 1);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException(name + ": " + e.getMessage(), e);
    }
    if (bytes.length > LineReader.LONGEST) {
      throw new InputException(name + ": longer than " + LineReader.LONGEST + " bytes");
    }
    return bytes;
  }

  private static InputException refusal(
      String name, String path, JsonProcessingException failure, byte[] bytes, int start) {
    JsonLocation at = failure.getLocation();
    String where = at == null ? "" : "; at line " + at.getLineNr() + ", byte " + at.getColumnNr();
    String number = at == null ? "" : number(bytes, start + (int) at.getByteOffset());
    return new InputException(
        name + ": no program: " + path + failure.getOriginalMessage() + number + where, failure);
  }

  /** The number that stands at a place, if one does. It is a program's, so it may be quoted. */
  private static String number(byte[] bytes, int at) {
    int end = Math.max(0, at);
    while (end < bytes.length && end - at < 40 && "+-.0123456789eE".indexOf(bytes[end]) >= 0) {
      end++;
    }
    boolean number = at >= 0 && end > at && "-0123456789".indexOf(bytes[at]) >= 0;
    return number ? " (" + new String(bytes, at, end - at, StandardCharsets.US_ASCII) + ")" : "";
  }
}
