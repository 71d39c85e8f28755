package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Reads members from the lines of a file; a line that holds none is a finding. */
final class MemberReader {

  static final FindingCode UNREADABLE =
      FindingCode.define("line.unreadable", Severity.ERROR, "no member: {reason}", "reason");
  static final FindingCode BYTE_ORDER_MARK =
      FindingCode.define(
          "line.byte-order-mark",
          Severity.WARNING,
          "the file begins with a byte order mark, which was skipped");

  static final int MARK_LENGTH = 3;

  private final WireCodec<Member> codec = WireCodec.of(Member.class);

  /**
   * Reads the line at which the reader stands.
   *
   * @param findings takes what is wrong with it
   * @return the member, or null where the line holds none
   */
  @Nullable Member read(LineReader lines, Findings findings) {
    if (lines.tooLong()) {
      return unreadable(
          findings, FindingPath.root(), "the line is longer than " + LineReader.LONGEST + " bytes");
    }
    byte[] buffer = lines.buffer();
    int offset = lines.offset();
    int length = lines.length();
    if (lines.number() == 1 && beginsWithMark(buffer, offset, length)) {
      findings.add(BYTE_ORDER_MARK, FindingPath.root());
      offset += MARK_LENGTH;
      length -= MARK_LENGTH;
    }
    int good = Utf8.wellFormed(buffer, offset, length);
    if (good < length) {
      return unreadable(
          findings, FindingPath.root(), "byte " + (good + 1) + " of the line is not UTF-8");
    }
    try {
      return codec.read(buffer, offset, length);
    } catch (JsonMappingException e) {
      return unreadable(findings, place(e), reason(e));
    } catch (JsonProcessingException e) {
      return unreadable(findings, FindingPath.root(), reason(e));
    } catch (IOException e) {
      throw new AssertionError("bytes in memory cannot fail to be read", e);
    }
  }

  private static @Nullable Member unreadable(Findings findings, FindingPath path, String reason) {
    findings.add(UNREADABLE, path, Lines.one(reason));
    return null;
  }

  private static String reason(JsonProcessingException failure) {
    // Each line is a document of its own; the parser counts its columns in bytes.
    int at = failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
    return failure.getOriginalMessage() + (at > 0 ? "; at byte " + at + " of the line" : "");
  }

  static FindingPath place(JsonMappingException failure) {
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

  static boolean beginsWithMark(byte[] bytes, int offset, int length) {
    return length >= MARK_LENGTH
        && bytes[offset] == (byte) 0xef
        && bytes[offset + 1] == (byte) 0xbb
        && bytes[offset + 2] == (byte) 0xbf;
  }
}
