package org.ioemt.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.InScope;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol says of one skill, by its scope or by one extension.
 *
 * <p>It keeps for each level the latest permission that it gave, so that to permit the same again
 * allocates nothing.
 */
final class Ruling {

  private static final int RANKS = ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN.rank() + 1;

  private final ScopeOfPractice scope;
  private final ScopeEntry entry;
  private final ProviderLevel lowest;
  private final Optional<ScopeExtension> extension;
  private final AtomicReferenceArray<@Nullable Permitted> latest =
      new AtomicReferenceArray<>(RANKS);

  Ruling(
      ScopeOfPractice scope,
      ScopeEntry entry,
      ProviderLevel lowest,
      Optional<ScopeExtension> extension) {
    this.scope = scope;
    this.entry = entry;
    this.lowest = lowest;
    this.extension = extension;
  }

  ScopeEntry entry() {
    return entry;
  }

  /** The lowest level that the agency lets do it, never below the entry's. */
  ProviderLevel lowest() {
    return lowest;
  }

  /** The kind of medical direction that the skill needs, as the scope's own entry defines it. */
  DirectionNeed need() {
    return entry.skill().direction();
  }

  Permitted permitted(ProviderLevel level, @Nullable MedicalDirection direction) {
    Permitted known = latest.get(level.rank());
    if (known != null && known.direction().orElse(null) == direction) {
      return known;
    }
    Permitted made =
        new Permitted(
            level, entryFor(level), conditions(level), Optional.ofNullable(direction), extension);
    latest.set(level.rank(), made);
    return made;
  }

  /** The national model does not speak of the physician; its evidence must not be lent to it. */
  private ScopeEntry entryFor(ProviderLevel level) {
    return extension.isEmpty() && scope.answer(level, entry.skill()) instanceof InScope yes
        ? new ScopeEntry(entry.skill(), entry.lowestLevel(), yes.evidence(), yes.source())
        : entry;
  }

  private List<PracticeCondition> conditions(ProviderLevel level) {
    List<PracticeCondition> conditions = new ArrayList<>(2);
    switch (need()) {
      case NONE -> {}
      case PROTOCOL -> conditions.add(PracticeCondition.UNDER_PROTOCOL);
      case MEDICAL_DIRECTOR_APPROVED ->
          conditions.add(
              scope.mayDirect(level)
                  ? PracticeCondition.PHYSICIAN_AUTHORITY
                  : PracticeCondition.MEDICAL_DIRECTOR_APPROVED);
    }
    if (extension.isPresent()) {
      conditions.add(PracticeCondition.DURING_EMERGENCY);
    }
    return conditions;
  }
}
