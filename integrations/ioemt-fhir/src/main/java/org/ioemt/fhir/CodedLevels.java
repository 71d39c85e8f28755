package org.ioemt.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ioemt.code.CodeMapping;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.FindingPath;

/**
 * Which levels the codes of one concept may mean: of one qualification, one role, one specialty.
 *
 * <p>Codes of NUCC, SNOMED CT or HL7 were not made for the five levels. Some mean one of them, some
 * one of several, some look as if they did. Only {@link One} names a level that may be taken over,
 * and even that is what another system says of a person, not a credential.
 *
 * <p>The codings of one concept say the same in several systems, so they must agree. Different
 * concepts of a person need not: who is a paramedic was an EMT before.
 */
public sealed interface CodedLevels {

  /**
   * Where the concept stands, for instance {@code Practitioner.qualification[1].code}.
   *
   * @return the path
   */
  FindingPath path();

  /**
   * The rows of the maps that tell what the codes mean, each with its relation and evidence.
   *
   * @return an unmodifiable list, at least one row, in the order of the codings
   */
  List<CodeMapping<ProviderLevel>> mappings();

  /**
   * Every level that the codes may mean.
   *
   * @return an unmodifiable set, empty where they mean none
   */
  Set<ProviderLevel> levels();

  /**
   * The level that may be taken over.
   *
   * @return the level of {@link One}, else empty
   */
  default Optional<ProviderLevel> level() {
    return Optional.empty();
  }

  /**
   * The codes mean one level: one of them is equivalent to it or narrower, and none contradicts.
   *
   * @param path where the concept stands
   * @param mappings the rows
   * @param one the level
   */
  record One(FindingPath path, List<CodeMapping<ProviderLevel>> mappings, ProviderLevel one)
      implements CodedLevels {

    /**
     * Keeps the rows as they are now.
     *
     * @param path where the concept stands
     * @param mappings the rows
     * @param one the level
     */
    public One {
      mappings = List.copyOf(mappings);
    }

    @Override
    public Set<ProviderLevel> levels() {
      return Set.of(one);
    }

    @Override
    public Optional<ProviderLevel> level() {
      return Optional.of(one);
    }
  }

  /**
   * The codes leave it open: each level may be meant, and perhaps none. One level alone may stand
   * here too, where the code is broader than the level or only related to it.
   *
   * @param path where the concept stands
   * @param mappings the rows
   * @param levels the levels, at least one
   */
  record Possible(
      FindingPath path, List<CodeMapping<ProviderLevel>> mappings, Set<ProviderLevel> levels)
      implements CodedLevels {

    /**
     * Keeps rows and levels as they are now.
     *
     * @param path where the concept stands
     * @param mappings the rows
     * @param levels the levels, at least one
     */
    public Possible {
      mappings = List.copyOf(mappings);
      levels = Set.copyOf(levels);
    }
  }

  /**
   * The codings of the concept exclude each other, so that at least one of them is wrong. A map
   * from one code system to another that was followed before is the usual cause.
   *
   * @param path where the concept stands
   * @param mappings the rows
   * @param levels all levels that any of the codings may mean
   */
  record Contradictory(
      FindingPath path, List<CodeMapping<ProviderLevel>> mappings, Set<ProviderLevel> levels)
      implements CodedLevels {

    /**
     * Keeps rows and levels as they are now.
     *
     * @param path where the concept stands
     * @param mappings the rows
     * @param levels all levels that any of the codings may mean
     */
    public Contradictory {
      mappings = List.copyOf(mappings);
      levels = Set.copyOf(levels);
    }
  }

  /**
   * The codes are known to mean none of the five levels, though some sound like it.
   *
   * @param path where the concept stands
   * @param mappings the rows
   */
  record None(FindingPath path, List<CodeMapping<ProviderLevel>> mappings) implements CodedLevels {

    /**
     * Keeps the rows as they are now.
     *
     * @param path where the concept stands
     * @param mappings the rows
     */
    public None {
      mappings = List.copyOf(mappings);
    }

    @Override
    public Set<ProviderLevel> levels() {
      return Set.of();
    }
  }
}
