package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.time.LocalDate;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.WireCodec;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Checks one line after the other and holds what was found on the last. */
final class MemberCheck {

  static final FindingCode UNREADABLE =
      FindingCode.define("line.unreadable", Severity.ERROR, "no member: {reason}", "reason");
  static final FindingCode BYTE_ORDER_MARK =
      FindingCode.define(
          "line.byte-order-mark",
          Severity.WARNING,
          "the file begins with a byte order mark, which was skipped");

  private static final int MARK_LENGTH = 3;

  private final LocalDate date;
  private final StandardizationPolicy policy;
  private final WireCodec<Member> codec = WireCodec.of(Member.class);
  private final MembershipRules membership;
  private final RuleSet<Member> rules;
  private final Findings findings = new Findings();

  private long line;
  private boolean blank;
  private @Nullable Member member;
  private @Nullable ProviderLevel level;

  MemberCheck(LocalDate date, StandardizationPolicy policy) {
    this.date = date;
    this.policy = policy;
    membership = MembershipRules.of(Crosswalk.shipped(), policy, Authorities.recognized());
    rules =
        membership
            .asOf(date)
            .plus(MembershipRules.ioemtTerms(date))
            .plus(
                MembershipRules.onCredentials(
                    CredentialRules.of(Authorities.shipped()).asOf(date)));
  }

  /** Checks the line at which the reader stands. */
  void line(LineReader lines) {
    line = lines.number();
    blank = lines.blank();
    member = null;
    level = null;
    findings.clear();
    if (!blank) {
      read(lines);
    }
    Member read = member;
    if (read != null) {
      rules.check(read, findings);
      level = membership.levelOf(read, date).orElse(null);
    }
  }

  private void read(LineReader lines) {
    if (lines.tooLong()) {
      unreadable(FindingPath.root(), "the line is longer than " + LineReader.LONGEST + " bytes");
      return;
    }
    byte[] buffer = lines.buffer();
    int offset = lines.offset();
    int length = lines.length();
    if (line == 1 && beginsWithMark(buffer, offset, length)) {
      findings.add(BYTE_ORDER_MARK, FindingPath.root());
      offset += MARK_LENGTH;
      length -= MARK_LENGTH;
    }
    int good = Utf8.wellFormed(buffer, offset, length);
    if (good < length) {
      unreadable(FindingPath.root(), "byte " + (good + 1) + " of the line is not UTF-8");
      return;
    }
    try {
      member = codec.read(buffer, offset, length);
    } catch (JsonMappingException e) {
      unreadable(place(e), reason(e));
    } catch (JsonProcessingException e) {
      unreadable(FindingPath.root(), reason(e));
    } catch (IOException e) {
      throw new AssertionError("bytes in memory cannot fail to be read", e);
    }
  }

  private void unreadable(FindingPath path, String reason) {
    findings.add(UNREADABLE, path, Lines.one(reason));
  }

  private static String reason(JsonProcessingException failure) {
    // Each line is a document of its own; the parser counts its columns in bytes.
    int at = failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
    return failure.getOriginalMessage() + (at > 0 ? "; at byte " + at + " of the line" : "");
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

  private static boolean beginsWithMark(byte[] bytes, int offset, int length) {
    return length >= MARK_LENGTH
        && bytes[offset] == (byte) 0xef
        && bytes[offset + 1] == (byte) 0xbb
        && bytes[offset + 2] == (byte) 0xbf;
  }

  LocalDate date() {
    return date;
  }

  StandardizationPolicy policy() {
    return policy;
  }

  long lineNumber() {
    return line;
  }

  boolean isBlank() {
    return blank;
  }

  /** The member on the line, or null where there is none. */
  @Nullable Member member() {
    return member;
  }

  /** The level that follows from the member's credentials, or null where none does. */
  @Nullable ProviderLevel level() {
    return level;
  }

  Findings findings() {
    return findings;
  }
}
