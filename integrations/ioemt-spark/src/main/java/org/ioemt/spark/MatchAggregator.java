package org.ioemt.spark;

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
 * @param <I> how the members come
 */
abstract class MatchAggregator<I> extends Aggregator<I, MatchBuffer, Row> {

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
  public MatchBuffer zero() {
    return new MatchBuffer(question);
  }

  @Override
  public MatchBuffer merge(MatchBuffer one, MatchBuffer other) {
    return one.merge(other);
  }

  @Override
  public Row finish(MatchBuffer buffer) {
    Row result = (Row) LineFormats.of(MatchResult.class).column().out(buffer.result());
    Object[] values = new Object[result.length() + 1];
    for (int i = 0; i < result.length(); i++) {
      values[i] = result.get(i);
    }
    values[result.length()] = buffer.unreadable();
    return RowFactory.create(values);
  }

  @Override
  public Encoder<MatchBuffer> bufferEncoder() {
    return Encoders.javaSerialization(MatchBuffer.class);
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
    public MatchBuffer reduce(MatchBuffer buffer, byte @Nullable [] json) {
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
    public MatchBuffer reduce(MatchBuffer buffer, Row row) {
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
