package org.ioemt.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.NearestMembers;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesWriter;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;

/**
 * What a task knows so far. Between tasks it travels as the JSON of its answer, which is small, and
 * not at all while members are looked at.
 */
final class MatchBuffer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient MatchQuestion question;
  private final transient NearestMembers nearest;
  private transient long unreadable;

  MatchBuffer(MatchQuestion question) {
    this.question = question;
    nearest = question.nearest();
  }

  void accept(Member member) {
    nearest.accept(member);
  }

  void unreadable(long more) {
    unreadable += more;
  }

  long unreadable() {
    return unreadable;
  }

  MatchResult result() {
    return nearest.result();
  }

  MatchBuffer merge(MatchBuffer other) {
    nearest.merge(other.result());
    unreadable += other.unreadable;
    return this;
  }

  private Object writeReplace() throws ObjectStreamException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonLinesWriter<MatchResult> writer = JsonLines.of(MatchResult.class).write(json)) {
      writer.write(result());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sent(question, json.toByteArray(), unreadable);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("only the sent form is read");
  }

  /** The buffer on its way. */
  private static final class Sent implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MatchQuestion question;
    private final byte[] result;
    private final long unreadable;

    Sent(MatchQuestion question, byte[] result, long unreadable) {
      this.question = question;
      this.result = result;
      this.unreadable = unreadable;
    }

    private Object readResolve() throws ObjectStreamException {
      MatchBuffer buffer = new MatchBuffer(question);
      try {
        buffer.nearest.merge(WireCodec.of(MatchResult.class).read(result, 0, result.length));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      buffer.unreadable = unreadable;
      return buffer;
    }
  }
}
