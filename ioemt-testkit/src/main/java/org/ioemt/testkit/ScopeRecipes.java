package org.ioemt.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.InScope;
import org.ioemt.scope.OutOfScope;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.ScopeChange;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.ScopeReference;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.ioemt.source.Evidence;

/** Skills and scopes of practice. */
final class ScopeRecipes {

  private static final List<String> HOSTS_SKILLS =
      List.of("ultrasound-fast", "blood-transfusion", "finger-thoracostomy", "telemedicine-stroke");

  private ScopeRecipes() {}

  static void addTo(Cookbook book) {
    book.addConstants(
        DirectionNeed.class, EmergencyKind.class, ScopeEdition.class, SkillCategory.class);
    book.add(Skill.class, ScopeRecipes::skill);
    book.add(ScopeEntry.class, ScopeRecipes::entry);
    book.add(ScopeChange.class, ScopeRecipes::change);
    book.add(ScopeOfPractice.class, ScopeRecipes::scope);
    book.add(ScopeReference.class, (w, d) -> scope(w, d).reference());
    book.addConstants(ScopeAnswer.Kind.class);
    book.add(ScopeAnswer.class, ScopeRecipes::answer);
    book.add(InScope.class, ScopeRecipes::inScope);
    book.add(OutOfScope.class, ScopeRecipes::outOfScope);
  }

  /** A skill of the catalogue; now and then one of a host's own. */
  static Skill skill(World world, Draws draws) {
    if (!draws.oneIn(12)) {
      return draws.pick(Skill.all());
    }
    int number = draws.below(HOSTS_SKILLS.size());
    Skill skill =
        Skill.define(
            "utopia." + HOSTS_SKILLS.get(number),
            draws.pick(SkillCategory.values()),
            HOSTS_SKILLS.get(number).replace('-', ' '));
    if (draws.percent(40)) {
      skill = skill.withDirection(draws.pick(DirectionNeed.values()));
    }
    if (draws.percent(20)) {
      skill = skill.refining(draws.pick(Skill.all()));
    }
    return draws.percent(10) ? skill.onlyDuring(draws.pick(EmergencyKind.values())) : skill;
  }

  private static ScopeEntry entry(World world, Draws draws) {
    if (draws.percent(50)) {
      return draws.pick(draws.pick(ScopeOfPractice.shipped()).entries());
    }
    return new ScopeEntry(
        skill(world, draws),
        draws.pick(ProviderLevel.values()),
        draws.pick(Evidence.values()),
        draws.percent(50) ? Optional.of(BasicRecipes.citation(world, draws)) : Optional.empty());
  }

  private static ScopeChange change(World world, Draws draws) {
    List<Optional<ProviderLevel>> sides = new ArrayList<>();
    sides.add(Optional.empty());
    for (ProviderLevel level : ProviderLevel.values()) {
      sides.add(Optional.of(level));
    }
    Optional<ProviderLevel> before = draws.pick(sides);
    sides.remove(before);
    return new ScopeChange(skill(world, draws), before, draws.pick(sides));
  }

  /** A shipped scope or, as often, one that a jurisdiction has made of it, or of another's. */
  static ScopeOfPractice scope(World world, Draws draws) {
    return scope(world, draws, () -> draws.pick(world.places));
  }

  /** The same, of the jurisdictions given. */
  static ScopeOfPractice scope(World world, Draws draws, Supplier<Jurisdiction> places) {
    ScopeOfPractice shipped = draws.pick(ScopeOfPractice.shipped());
    if (draws.percent(50)) {
      return shipped;
    }
    ScopeOfPractice base = draws.percent(25) ? scope(world, draws, places) : shipped;
    List<ProviderLevel> levels = List.copyOf(base.levels());
    List<Consumer<ScopeOfPractice.Builder>> steps = new ArrayList<>();
    String name = "Utopia " + draws.below(100);
    steps.add(scope -> scope.named(name));
    if (draws.percent(60)) {
      Jurisdiction place = places.get();
      steps.add(scope -> scope.in(place));
    }
    if (draws.percent(60)) {
      var source = BasicRecipes.citation(world, draws);
      steps.add(scope -> scope.source(source));
    }
    List<Skill> named = new ArrayList<>();
    World.some(
        draws,
        0,
        12,
        80,
        () -> {
          Skill skill = skill(world, draws);
          boolean withheld = draws.percent(30);
          ProviderLevel level = draws.pick(levels);
          if (!named.contains(skill)) {
            named.add(skill);
            steps.add(
                withheld
                    ? scope -> scope.withhold(skill)
                    : scope -> scope.permitFrom(level, skill));
          }
          return skill;
        });
    return asFarAsAllowed(
        steps, () -> ScopeOfPractice.basedOn(base), ScopeOfPractice.Builder::build);
  }

  /**
   * What a builder makes of the steps that it allows together, in their order; the first must be
   * allowed. A narrower form of a skill, for instance, cannot need more than the broader one, and
   * nobody can tell of two such steps which is wrong.
   */
  static <B, T> T asFarAsAllowed(
      List<Consumer<B>> steps, Supplier<B> builder, Function<B, T> build) {
    List<Consumer<B>> kept = new ArrayList<>(steps);
    try {
      return build(kept, builder, build);
    } catch (IllegalArgumentException e) {
      kept.clear();
    }
    T made = null;
    for (Consumer<B> step : steps) {
      kept.add(step);
      try {
        made = build(kept, builder, build);
      } catch (IllegalArgumentException e) {
        kept.remove(kept.size() - 1);
      }
    }
    if (made == null) {
      throw new IllegalStateException("not even the first step is allowed");
    }
    return made;
  }

  private static <B, T> T build(
      List<Consumer<B>> steps, Supplier<B> builder, Function<B, T> build) {
    B fresh = builder.get();
    steps.forEach(step -> step.accept(fresh));
    return build.apply(fresh);
  }

  private static ScopeAnswer answer(World world, Draws draws) {
    return scope(world, draws).answer(draws.pick(ProviderLevel.values()), skill(world, draws));
  }

  private static InScope inScope(World world, Draws draws) {
    ScopeOfPractice scope = scope(world, draws);
    ScopeEntry entry = draws.pick(scope.entries());
    List<ProviderLevel> levels =
        scope.levels().stream().filter(level -> level.isAtLeast(entry.lowestLevel())).toList();
    return (InScope) scope.answer(draws.pick(levels), entry.skill());
  }

  private static OutOfScope outOfScope(World world, Draws draws) {
    ScopeOfPractice scope = scope(world, draws);
    List<ProviderLevel> levels = List.of(ProviderLevel.values());
    List<Skill> skills =
        Skill.all().stream()
            .filter(skill -> levels.stream().anyMatch(level -> !scope.permits(level, skill)))
            .toList();
    Skill skill = draws.pick(skills);
    return (OutOfScope)
        scope.answer(
            draws.pick(levels.stream().filter(level -> !scope.permits(level, skill)).toList()),
            skill);
  }
}
