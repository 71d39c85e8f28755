package org.ioemt.testkit.law;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ioemt.testkit.Report;
import org.ioemt.testkit.Sample;
import org.ioemt.testkit.ValueGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The laws of JSON that holds values of the library, as tests of JUnit Jupiter: for a mapper of
 * one's own, an envelope around the values, a store. A test class implements this for each type:
 *
 * <pre>{@code
 * class MemberJsonTest implements JsonRoundTripLaws<Member> {
 *   public Class<Member> type() {
 *     return Member.class;
 *   }
 *   public String write(Member member) throws IOException {
 *     return MAPPER.writeValueAsString(member);
 *   }
 *   public Member read(String json) throws IOException {
 *     return MAPPER.readValue(json, Member.class);
 *   }
 * }
 * }</pre>
 *
 * <p>Generated values are tried. One that breaks a law is made smaller as long as it breaks it.
 *
 * @param <T> the type of the values
 */
public interface JsonRoundTripLaws<T> {

  /**
   * The type.
   *
   * @return one of {@link ValueGenerator#types()}
   */
  Class<T> type();

  /**
   * Writes a value.
   *
   * @param value the value
   * @return its JSON
   * @throws Exception if it cannot be written
   */
  String write(T value) throws Exception;

  /**
   * Reads a value.
   *
   * @param json what {@link #write} has written
   * @return the value
   * @throws Exception if it cannot be read
   */
  T read(String json) throws Exception;

  /**
   * The values to try.
   *
   * @return a generator; that of the type and seed 0, unless this is overridden
   */
  default ValueGenerator<T> values() {
    return ValueGenerator.of(type());
  }

  /**
   * How many values to try.
   *
   * @return 500, unless this is overridden
   */
  default int tries() {
    return 500;
  }

  /** Nothing gets lost. */
  @Test
  @DisplayName("What was written is read back as an equal value.")
  default void whatWasWrittenIsReadBack() {
    holds(
        "what was written is read back",
        value -> {
          String json = write(value);
          T back = read(json);
          return back.equals(value) ? null : json + " is read as " + Report.text(back);
        });
  }

  /** The bytes of a document are settled by the value and the order of the properties alone. */
  @Test
  @DisplayName("What was read is written as it was.")
  default void whatWasReadIsWrittenAsItWas() {
    holds(
        "what was read is written as it was",
        value -> {
          String json = write(value);
          String again = write(read(json));
          return again.equals(json) ? null : json + " is written again as " + again;
        });
  }

  /** Absent is absent. */
  @Test
  @DisplayName("What is absent is left out and never written as null.")
  default void nothingIsWrittenAsNull() {
    holds(
        "nothing is written as null",
        value -> {
          String json = write(value);
          // What stands in quotes may be any text, also that word.
          String bare = json.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"");
          return bare.contains("null") ? json + " holds null" : null;
        });
  }

  /** Nothing runs together. */
  @Test
  @DisplayName("Values that differ are written differently.")
  default void whatDiffersIsWrittenDifferently() {
    Map<String, T> seen = new HashMap<>();
    holds(
        "what differs is written differently",
        value -> {
          String json = write(value);
          T other = seen.putIfAbsent(json, value);
          return other == null || other.equals(value)
              ? null
              : Report.text(other) + " is written as " + json + " too";
        });
  }

  private void holds(String law, Breach<T> breach) {
    Law.holds(
        law,
        LongStream.range(0, tries())
            .mapToObj(values()::sample)
            .flatMap(
                sample -> {
                  if (told(breach, sample.value()) == null) {
                    return Stream.<String>empty();
                  }
                  Sample<T> smallest = sample.smallest(value -> told(breach, value) != null);
                  return Stream.of(
                      "of the value " + smallest + ": " + told(breach, smallest.value()));
                })
            .limit(1));
  }

  private static <T> @Nullable String told(Breach<T> breach, T value) {
    try {
      return breach.find(value);
    } catch (Exception e) {
      return e.toString();
    }
  }
}
