package org.ioemt.internal.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * The scalars that are no types of ours: text, dates, numbers. The scalars of a room stand in a
 * holder of their own, so that a document loads only the rooms it uses.
 */
public final class Scalars {

  /** Any text; a lone surrogate is refused, because it cannot be written as UTF-8. */
  public static final Text<String> TEXT =
      Text.of(String.class, "text", Function.identity(), Function.identity(), "text", "Zoë 東京 𝄞");

  /** Text that says something of a person. */
  public static final Text<String> PERSONAL_TEXT = TEXT.asPersonal();

  /** A calendar day. */
  public static final Text<LocalDate> DATE =
      Text.charwise(
              LocalDate.class,
              "a date as YYYY-MM-DD",
              Dates::text,
              Dates::parse,
              "2026-11-21",
              "2024-02-29",
              "2031-01-01")
          .withFormat("date")
          .withAscii(Dates.ASCII);

  /** A calendar day that says something of a person, as the day of birth does. */
  public static final Text<LocalDate> PERSONAL_DATE = DATE.asPersonal();

  /** A point of time with its offset, as RFC 3339 has it, to the second or finer. */
  public static final Text<OffsetDateTime> TIMESTAMP =
      Text.of(
              OffsetDateTime.class,
              "a time as YYYY-MM-DDThh:mm:ss+hh:mm",
              Timestamps::text,
              Timestamps::parse,
              "2026-11-21T14:05:09+01:00",
              "2024-02-29T00:00:00Z",
              "2026-11-21T14:05:09.5-05:00")
          .withFormat("date-time");

  /** Any 32-bit integer. */
  public static final Primitive<Integer> INT =
      Primitive.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** An integer that is not negative. */
  public static final Primitive<Integer> COUNT = Primitive.integer(0, Integer.MAX_VALUE);

  /** Any 64-bit integer. */
  public static final Primitive<Long> LONG = Primitive.longInteger(Long.MIN_VALUE, Long.MAX_VALUE);

  /** Any finite number. */
  public static final Primitive<Double> NUMBER =
      Primitive.number(-Double.MAX_VALUE, Double.MAX_VALUE);

  /** True or false. */
  public static final Primitive<Boolean> BOOLEAN = Primitive.bool();

  private Scalars() {}
}
