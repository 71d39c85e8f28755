package org.ioemt.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ioemt.level.ProviderLevel;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * May this provider do this here today, beside the floor: one look-up of the skill's code in a
 * {@code HashMap} of as many skills as the scope has.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PracticeBenchmark {

  private final PracticeRules rules = Duty.rules();
  private final ScopeOfPractice scope = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
  private final Map<String, ScopeEntry> entries = new HashMap<>();

  // Not final, or the compiler might work the answers out beforehand.
  private PracticeRequest plain = Duty.request(Duty.CPAP);
  private PracticeRequest underProtocol = Duty.request(Duty.INJECTION);
  private PracticeRequest above = Duty.request(Skill.of("intubation-endotracheal"));
  private Skill skill = Duty.CPAP;
  private ProviderLevel level = ProviderLevel.EMT;

  /** A benchmark as JMH makes it. */
  public PracticeBenchmark() {
    scope.entries().forEach(entry -> entries.put(entry.skill().code(), entry));
  }

  /**
   * The floor.
   *
   * @return what the map holds
   */
  @Benchmark
  public @Nullable ScopeEntry hashMapGet() {
    return entries.get(skill.code());
  }

  /**
   * Scope alone.
   *
   * @return whether the level may
   */
  @Benchmark
  public boolean permits() {
    return scope.permits(level, skill);
  }

  /**
   * All four domains are met and the skill asks for nothing else.
   *
   * @return permitted
   */
  @Benchmark
  public PracticeDecision decidePermitted() {
    return rules.decide(plain);
  }

  /**
   * All four domains are met and the skill asks for a protocol.
   *
   * @return permitted
   */
  @Benchmark
  public PracticeDecision decidePermittedUnderProtocol() {
    return rules.decide(underProtocol);
  }

  /**
   * The level is too low; the reasons are written out.
   *
   * @return denied
   */
  @Benchmark
  public PracticeDecision decideDenied() {
    return rules.decide(above);
  }
}
