package org.ioemt.practice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;

/**
 * What the law of a place permits for the time of a declared emergency, beyond the scope of every
 * day.
 *
 * <p>An extension widens a scope and never narrows it. It gives nobody authority by itself: an
 * agency's protocol must adopt it, and outside its period and place it changes nothing.
 *
 * <pre>{@code
 * ScopeExtension vaccination =
 *     ScopeExtension.builder()
 *         .kind(EmergencyKind.PUBLIC_HEALTH_EMERGENCY)
 *         .jurisdiction(Jurisdiction.of("US-NY"))
 *         .period(DateRange.parse("2026-11-01/2027-01-31"))
 *         .source(Citation.of("Executive Order 7 of Utopia"))
 *         .permitFrom(ProviderLevel.EMT, Skill.of("immunization-public-health-emergency"))
 *         .build();
 * }</pre>
 *
 * <p>The example is the immunization row of the 2021 edition: the model lists the skill at EMT and
 * above, by its name for such an emergency only, so even where a scope holds it an extension must
 * be in force ({@link Skill#onlyDuring()}).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ScopeExtension permits ImmutableScopeExtension {

  ScopeExtension() {}

  /**
   * The kind of emergency that was declared.
   *
   * @return the kind
   */
  public abstract EmergencyKind kind();

  /**
   * Where the extension holds.
   *
   * @return a country or subdivision
   */
  public abstract Jurisdiction jurisdiction();

  /**
   * When the extension holds.
   *
   * @return a period with both ends
   */
  public abstract DateRange period();

  /**
   * The law or order that grants the extension.
   *
   * @return the citation
   */
  public abstract Citation source();

  /**
   * What is permitted, and from which level on.
   *
   * @return at least one pair, each skill once
   */
  public abstract List<SkillLevel> permissions();

  /**
   * Whether the extension holds on a day at a place.
   *
   * @param date the day
   * @param place the place
   * @return true if the day lies in the period, and the place is the extension's or a part of it
   */
  public boolean isInForce(LocalDate date, Jurisdiction place) {
    return period().contains(date) && place.isWithin(jurisdiction());
  }

  /**
   * The lowest level that the extension permits to do a skill.
   *
   * @param skill the skill
   * @return the level, or empty where the extension does not speak of the skill
   */
  public Optional<ProviderLevel> lowestLevel(Skill skill) {
    return permissions().stream()
        .filter(permission -> permission.skill().equals(skill))
        .map(SkillLevel::lowestLevel)
        .findFirst();
  }

  /**
   * A scope with this extension in force.
   *
   * @param scope the scope of every day
   * @return a scope that permits all that the first does, and what is added
   * @throws IllegalArgumentException if the extension names a level of which the scope does not
   *     speak, or would leave a narrower form of a skill to a higher level than the skill
   */
  public ScopeOfPractice applyTo(ScopeOfPractice scope) {
    String name = scope.name() + " with " + label();
    ScopeOfPractice.Builder builder =
        ScopeOfPractice.basedOn(scope)
            .named(name.length() <= ScopeOfPractice.LONGEST_NAME ? name : label());
    scope.citation().ifPresent(builder::source);
    for (SkillLevel permission : permissions()) {
      Optional<ProviderLevel> before = scope.lowestLevel(permission.skill());
      if (before.isEmpty() || permission.lowestLevel().rank() < before.get().rank()) {
        builder.permitFrom(
            permission.lowestLevel(), permission.skill(), Evidence.UNVERIFIED, source());
      }
    }
    return builder.build();
  }

  /** Kind, place and period: how findings speak of the extension. */
  String label() {
    return kind().code() + " " + jurisdiction() + " " + period();
  }

  /** Refuses an extension without an end, without a permission, or with a skill twice. */
  @Value.Check
  void check() {
    if (period().from().isEmpty() || period().until().isEmpty()) {
      throw new IllegalArgumentException(
          "extension, period: expected a first and a last day, found " + period());
    }
    if (permissions().isEmpty()) {
      throw new IllegalArgumentException("extension, permissions: expected at least one");
    }
    Set<Skill> seen = new HashSet<>();
    for (SkillLevel permission : permissions()) {
      Named.once("extension", seen, permission.skill());
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds extensions. Not for use by two threads at once. */
  public static final class Builder extends ImmutableScopeExtension.Builder {
    Builder() {}

    /**
     * Permits a skill to a level and to all above it.
     *
     * @param level the lowest level
     * @param skill the skill
     * @return this builder
     */
    public Builder permitFrom(ProviderLevel level, Skill skill) {
      return addPermission(new SkillLevel(skill, level));
    }
  }
}
