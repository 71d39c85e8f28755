package org.ioemt.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ioemt.credential.Specialization;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Matcher;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.ProgramMatcher;
import org.ioemt.deployment.ProgramRole;
import org.ioemt.deployment.Requirement;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.Authorities;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.time.DateRange;
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
 * The nearest 100 of many members in memory, beside the floor: a scan of the same members that
 * computes each distance with the same formula and does nothing else. One thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class MatchBenchmark {

  private static final int TOP = 100;

  /** So many different records; the members differ in id and place. */
  private static final int RECORDS = 5_000;

  /** How many members there are. */
  @Param("1000000")
  private int members;

  private List<Member> all = List.of();
  private final GeoPoint place = GeoPoint.of(42.35, 13.4);
  private final ProgramMatcher anyone = matcher(requirement().build());
  private final ProgramMatcher few =
      matcher(
          requirement()
              .level(ProviderLevel.PARAMEDIC)
              .addSpecialization(Specialization.FLIGHT)
              .build());

  /** A benchmark as JMH makes it. */
  public MatchBenchmark() {}

  private static Requirement.Builder requirement() {
    return Requirement.builder()
        .level(ProviderLevel.EMR)
        .levelMatch(LevelMatch.AT_LEAST)
        .count(TOP)
        .honorsPreferences(true);
  }

  private ProgramMatcher matcher(Requirement requirement) {
    Program program =
        Program.builder()
            .id(ProgramId.of("BENCHMARK"))
            .kind(ProgramKind.MASS_CASUALTY_RESPONSE)
            .addRole(ProgramRole.COORDINATE)
            .jurisdiction(Jurisdiction.of("IT-65"))
            .place(place)
            .called(LocalDate.of(2026, 11, 10))
            .period(DateRange.parse("2026-11-20/2026-11-26"))
            .addRequirement(requirement)
            .build();
    return Matcher.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
        .forProgram(program);
  }

  /** Makes the members, in places all over the earth. */
  @Setup
  public void makeMembers() {
    List<Member> records = MemberGenerator.seeded(42).stream().limit(RECORDS).toList();
    Random random = new Random(42);
    List<Member> made = new ArrayList<>(members);
    for (int i = 0; i < members; i++) {
      made.add(
          Member.builder()
              .from(records.get(i % RECORDS))
              .id(MemberId.of("B-" + i))
              .place(
                  Optional.of(
                      GeoPoint.of(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180)))
              .build());
    }
    all = made;
  }

  /**
   * The floor.
   *
   * @return a number to which every distance contributes
   */
  @Benchmark
  public long distancesAlone() {
    GreatCircle origin = GreatCircle.from(place);
    long sum = 0;
    for (Member member : all) {
      sum += member.metersFrom(origin, 0);
    }
    return sum;
  }

  /**
   * Whoever is eligible, available and willing.
   *
   * @return the nearest 100
   */
  @Benchmark
  public MatchResult nearestOfAnyone() {
    return anyone.nearest(TOP, all);
  }

  /**
   * Paramedics with an endorsement that few have.
   *
   * @return the nearest 100
   */
  @Benchmark
  public MatchResult nearestOfFew() {
    return few.nearest(TOP, all);
  }
}
