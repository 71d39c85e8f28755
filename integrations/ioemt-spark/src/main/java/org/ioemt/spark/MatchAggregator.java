package org.ioemt.spark;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ioemt.deployment.MatchResult;
import org.ioemt.jackson.JsonLine;
import org.ioemt.member.Member;
import org.jspecify.annotations.Nullable;

/**
 * The nearest members who match, as an aggregate. Holds the question alone.
 *
 * <p>To Spark its buffer is anything that can be serialized: it asks for a public class, which a
 * {@link MatchBuffer} is not.
 *
 * @param <I> how the members come
 */
abstract class MatchAggregator<I> extends Aggregator<I, Serializable, Row> {

  static final StructType ANSWER =
      ((StructType) LineFormats.of(MatchResult.class).column().type())
          .add("unreadable", DataTypes.LongType, false);

  private static final long serialVersionUID = 1L;

  final MatchQuestion question;
  final Place place = new Place("ioemt match");

  MatchAggregator(MatchQuestion question) {
    this.question = question;
  }

  @Override
  public Serializable zero() {
    return new MatchBuffer(question);
  }

  @Override
  public Serializable merge(Serializable one, Serializable other) {
    return ((MatchBuffer) one).merge((MatchBuffer) other);
  }

  @Override
  public Row finish(Serializable known) {
    MatchBuffer buffer = (MatchBuffer) known;
    Row result = (Row) LineFormats.of(MatchResult.class).column().out(buffer.result());
    Object[] values = new Object[result.length() + 1];
    for (int i = 0; i < result.length(); i++) {
      values[i] = result.get(i);
    }
    values[result.length()] = buffer.unreadable();
    return RowFactory.create(values);
  }

  @Override
  public Encoder<Serializable> bufferEncoder() {
    return Encoders.javaSerialization(Serializable.class);
  }

  @Override
  public Encoder<Row> outputEncoder() {
    return Encoders.row(ANSWER);
  }

  /** Members as JSON. */
  static final class OfJson extends MatchAggregator<byte[]> {

    private static final long serialVersionUID = 1L;

    OfJson(MatchQuestion question) {
      super(question);
    }

    @Override
    public Serializable reduce(Serializable known, byte @Nullable [] json) {
      MatchBuffer buffer = (MatchBuffer) known;
      place.called();
      @Nullable JsonLine<Member> line = json == null ? null : MemberChecks.read(json).orElse(null);
      if (line instanceof JsonLine.Value<Member> value) {
        buffer.accept(value.value());
      } else if (line instanceof JsonLine.Failure<Member> failure) {
        if (question.options().isStrict()) {
          throw place.refuse(SparkFindings.unreadable(failure, "member"));
        }
        buffer.unreadable(1);
      }
      return buffer;
    }
  }

  /** Members in columns. */
  static final class OfRows extends MatchAggregator<Row> {

    private static final long serialVersionUID = 1L;

    OfRows(MatchQuestion question) {
      super(question);
    }

    @Override
    public Serializable reduce(Serializable known, Row row) {
      MatchBuffer buffer = (MatchBuffer) known;
      place.called();
      @Nullable Member member = null;
      String reason = "expected a member, found null";
      if (!row.isNullAt(0)) {
        try {
          member = LineFormats.of(Member.class).column().in(row.getStruct(0));
        } catch (IllegalArgumentException e) {
          reason = String.valueOf(e.getMessage());
        }
      }
      if (member != null) {
        buffer.accept(member);
      } else {
        if (question.options().isStrict()) {
          throw place.refuse(SparkFindings.invalid("value", reason));
        }
        buffer.unreadable(1);
      }
      return buffer;
    }
  }
}
