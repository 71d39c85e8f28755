package org.ioemt.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.jackson.JsonLinesWriter;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;
import org.ioemt.testkit.MemberGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 100,000 members as JSON lines in memory, read and checked by one thread and by two, beside the
 * floor: one thread that asks Jackson for every token and makes nothing of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class BulkBenchmark {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  private final JsonFactory factory = new JsonFactory();
  private final JsonLines<Member> lines = JsonLines.of(Member.class);
  private final MembershipRules membership =
      MembershipRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  private final RuleSet<Member> rules =
      membership
          .asOf(DATE)
          .plus(MembershipRules.ioemtTerms(DATE))
          .plus(
              MembershipRules.onCredentials(CredentialRules.of(Authorities.shipped()).asOf(DATE)));
  private byte[] file = {};

  @Param("100000")
  private int members;

  /** How many threads read. */
  @State(Scope.Benchmark)
  public static class Threads {

    /** The number. */
    @Param({"1", "2"})
    public int threads;

    /** A number as JMH sets it. */
    public Threads() {}
  }

  /** A benchmark as JMH makes it. */
  public BulkBenchmark() {}

  /**
   * Writes the members.
   *
   * @throws IOException never but for a defect
   */
  @Setup
  public void write() throws IOException {
    MemberGenerator generator = MemberGenerator.seeded(42);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter<Member> writer = lines.write(out)) {
      for (int i = 0; i < members; i++) {
        writer.write(generator.member(i));
      }
    }
    file = out.toByteArray();
  }

  /**
   * The floor.
   *
   * @return how many tokens there are
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int walk() throws IOException {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(new ByteArrayInputStream(file))) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /**
   * Finding the lines, judging their UTF-8, reading the members.
   *
   * @param by how many threads
   * @return how many members there are
   */
  @Benchmark
  public int read(Threads by) {
    int read = 0;
    try (JsonLinesReader<JsonLine<Member>> reader =
        lines.withThreads(by.threads).read(new ByteArrayInputStream(file))) {
      while (reader.hasNext()) {
        read += reader.next() instanceof JsonLine.Value ? 1 : 0;
      }
    }
    return read;
  }

  /**
   * The same, and all rules, and the level.
   *
   * @param by how many threads
   * @return how many members have a level and no finding
   */
  @Benchmark
  public int check(Threads by) {
    int good = 0;
    try (JsonLinesReader<Boolean> reader =
        lines.withThreads(by.threads).read(new ByteArrayInputStream(file), this::good)) {
      while (reader.hasNext()) {
        good += reader.next() ? 1 : 0;
      }
    }
    return good;
  }

  private boolean good(JsonLine<Member> line) {
    return line instanceof JsonLine.Value<Member> member
        && rules.check(member.value()).isEmpty()
        && membership.levelOf(member.value(), DATE).isPresent();
  }
}
