package org.ioemt.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;

/** What a protocol says of every skill: by its scope, and by each extension that it adopts. */
final class Rulings {

  private final Map<Skill, Ruling> standing;
  private final List<ScopeExtension> adopted;
  private final List<Map<Skill, Ruling>> extended;

  private Rulings(
      Map<Skill, Ruling> standing,
      List<ScopeExtension> adopted,
      List<Map<Skill, Ruling>> extended) {
    this.standing = standing;
    this.adopted = adopted;
    this.extended = extended;
  }

  static Rulings of(
      ProtocolId id,
      ScopeOfPractice scope,
      List<SkillLevel> raised,
      List<Skill> withheld,
      List<ScopeExtension> adopted) {
    Map<Skill, ProviderLevel> higher = new HashMap<>();
    Set<Skill> named = new HashSet<>();
    for (SkillLevel raise : raised) {
      Named.once("protocol " + id, named, raise.skill());
      higher.put(raise.skill(), raise.lowestLevel());
    }
    for (Skill skill : withheld) {
      Named.once("protocol " + id, named, skill);
    }
    Set<Skill> never = Set.copyOf(withheld);
    Map<Skill, Ruling> standing = new HashMap<>();
    for (ScopeEntry entry : scope.entries()) {
      put(standing, scope, entry, higher, never, Optional.empty());
    }
    List<Map<Skill, Ruling>> extended = new ArrayList<>();
    for (ScopeExtension extension : adopted) {
      ScopeOfPractice wider = extension.applyTo(scope);
      Map<Skill, Ruling> rulings = new HashMap<>();
      for (SkillLevel permission : extension.permissions()) {
        ScopeEntry entry = wider.entry(permission.skill()).orElseThrow();
        put(rulings, scope, entry, higher, never, Optional.of(extension));
      }
      extended.add(rulings);
    }
    raised.forEach(raise -> requireNarrower(id, scope, adopted, raise));
    requireOrder(id, standing);
    return new Rulings(standing, adopted, extended);
  }

  private static void put(
      Map<Skill, Ruling> rulings,
      ScopeOfPractice scope,
      ScopeEntry entry,
      Map<Skill, ProviderLevel> higher,
      Set<Skill> never,
      Optional<ScopeExtension> extension) {
    Skill skill = entry.skill();
    if (!never.contains(skill)) {
      ProviderLevel asked = higher.getOrDefault(skill, entry.lowestLevel());
      ProviderLevel lowest = asked.isAtLeast(entry.lowestLevel()) ? asked : entry.lowestLevel();
      rulings.put(skill, new Ruling(scope, entry, lowest, extension));
    }
  }

  /** What a protocol names must be permitted by the scope or an adopted extension, and lower. */
  private static void requireNarrower(
      ProtocolId id, ScopeOfPractice scope, List<ScopeExtension> adopted, SkillLevel raise) {
    Skill skill = raise.skill();
    String problem = "protocol " + id + ": '" + skill + "' cannot be permitted from ";
    if (!scope.speaksOf(raise.lowestLevel())) {
      throw new IllegalArgumentException(
          problem
              + raise.lowestLevel().code()
              + ", because the scope "
              + scope
              + " does not speak of that level");
    }
    ProviderLevel lowest = scope.lowestLevel(skill).orElse(null);
    for (ScopeExtension extension : adopted) {
      ProviderLevel wider = extension.lowestLevel(skill).orElse(null);
      if (lowest == null && wider != null) {
        lowest = wider;
      }
    }
    if (lowest == null) {
      throw new IllegalArgumentException(
          problem
              + raise.lowestLevel().code()
              + ", because the scope "
              + scope
              + (scope.withheld().contains(skill) ? " withholds it" : " does not hold it")
              + "; a protocol can only narrow");
    }
    if (raise.lowestLevel().rank() < lowest.rank()) {
      throw new IllegalArgumentException(
          problem
              + raise.lowestLevel().code()
              + ", because the scope "
              + scope
              + " asks for "
              + lowest.code()
              + "; a protocol can only narrow");
    }
  }

  private static void requireOrder(ProtocolId id, Map<Skill, Ruling> rulings) {
    for (Ruling narrow : rulings.values()) {
      Skill skill = narrow.entry().skill();
      for (Skill broad = skill.refines().orElse(null);
          broad != null;
          broad = broad.refines().orElse(null)) {
        Ruling broader = rulings.get(broad);
        if (broader != null && broader.lowest().rank() < narrow.lowest().rank()) {
          throw new IllegalArgumentException(
              "protocol "
                  + id
                  + ": '"
                  + skill
                  + "' would need "
                  + narrow.lowest().code()
                  + " although it is a form of '"
                  + broad
                  + "', which needs only "
                  + broader.lowest().code());
        }
      }
    }
  }

  /** By the scope alone; null where neither scope nor protocol permits the skill to anyone. */
  @Nullable Ruling standing(Skill skill) {
    return standing.get(skill);
  }

  /**
   * By the scope and by what is in force for a request, whichever asks for less. A skill for
   * emergencies needs an extension for one, even where the scope lists it.
   */
  @Nullable Ruling find(PracticeRequest request) {
    Skill skill = request.skill();
    Ruling best = standing.get(skill);
    if (best != null && best.entry().skill().onlyDuring().isPresent()) {
      best = null;
    }
    for (int i = 0; i < adopted.size(); i++) {
      Ruling wider = wider(i, request);
      if (wider != null && (best == null || wider.lowest().rank() < best.lowest().rank())) {
        best = wider;
      }
    }
    return best;
  }

  /** The lowest level by scope and extensions, before the protocol asks for more. */
  ProviderLevel beforeRaising(Ruling ruling, PracticeRequest request) {
    ProviderLevel lowest = ruling.entry().lowestLevel();
    for (int i = 0; i < adopted.size(); i++) {
      Ruling wider = wider(i, request);
      if (wider != null) {
        lowest = lowest.lower(wider.entry().lowestLevel());
      }
    }
    return lowest;
  }

  /** What an adopted extension says of a request, if it is in force for it. */
  private @Nullable Ruling wider(int index, PracticeRequest request) {
    Ruling wider = extended.get(index).get(request.skill());
    return wider != null
            && isInForce(adopted.get(index), request)
            && isFor(wider.entry().skill(), adopted.get(index))
        ? wider
        : null;
  }

  /** Declared by the authorities, and for this day and place. */
  private static boolean isInForce(ScopeExtension extension, PracticeRequest request) {
    return extension.isInForce(request.date(), request.jurisdiction())
        && request.extensions().contains(extension);
  }

  private static boolean isFor(Skill skill, ScopeExtension extension) {
    EmergencyKind only = skill.onlyDuring().orElse(null);
    return only == null || only == extension.kind();
  }

  @Override
  public String toString() {
    return standing.size() + " skills";
  }
}
