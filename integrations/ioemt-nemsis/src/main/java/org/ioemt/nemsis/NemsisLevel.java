package org.ioemt.nemsis;

import java.util.List;
import java.util.Optional;
import org.ioemt.credential.Specialization;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * What a level code of NEMSIS says of the five levels: the answer of {@link NemsisLevels#of}.
 *
 * <p>Only {@link Known} is a level. Whoever needs one level for a {@link Disputed} or {@link
 * NeedsMore} code asks the crosswalk for the title in the state of the license, or a person.
 */
public sealed interface NemsisLevel {

  /**
   * The code that was asked about, as it is to be written back.
   *
   * @return the code
   */
  String code();

  /**
   * The one level that the code means.
   *
   * @return the level for {@link Known}, else empty
   */
  default Optional<ProviderLevel> level() {
    return Optional.empty();
  }

  /**
   * Where an answer comes from.
   *
   * @param concept the row of the crosswalk
   * @param note what else is to be known, or empty
   * @param evidence how well the codes were read; the level is this library's judgment
   * @param citation the files in which the codes were read
   */
  record Source(String concept, Optional<String> note, Evidence evidence, Citation citation) {}

  /**
   * One of the five levels.
   *
   * @param code the code
   * @param is the level
   * @param specialization the endorsement that the code names beside the level, or empty
   * @param source where the answer comes from
   */
  record Known(
      String code, ProviderLevel is, Optional<Specialization> specialization, Source source)
      implements NemsisLevel {

    @Override
    public Optional<ProviderLevel> level() {
      return Optional.of(is);
    }
  }

  /**
   * A level of NEMSIS that lies between the five: EMT-Intermediate. It is none of them.
   *
   * @param code the code
   * @param possible the levels that it may come near, lowest first
   * @param source where the answer comes from
   */
  record Disputed(String code, List<ProviderLevel> possible, Source source) implements NemsisLevel {

    /**
     * Copies the collections.
     *
     * @param code the code
     * @param possible the levels that it may come near, lowest first
     * @param source where the answer comes from
     */
    public Disputed {
      possible = List.copyOf(possible);
    }
  }

  /**
   * A code that would be a level if more were known: a plain physician may be a prehospital
   * emergency physician, and Community Paramedicine does not name the level below the specialty.
   *
   * @param code the code
   * @param possible the levels that it may be, lowest first
   * @param specialization the endorsement that the code names, or empty
   * @param source where the answer comes from; its note says what is missing
   */
  record NeedsMore(
      String code,
      List<ProviderLevel> possible,
      Optional<Specialization> specialization,
      Source source)
      implements NemsisLevel {

    /**
     * Copies the collections.
     *
     * @param code the code
     * @param possible the levels that it may be, lowest first
     * @param specialization the endorsement that the code names, or empty
     * @param source where the answer comes from; its note says what is missing
     */
    public NeedsMore {
      possible = List.copyOf(possible);
    }
  }

  /**
   * A profession or person outside of the five levels, such as a nurse.
   *
   * @param code the code
   * @param kind what it is instead
   * @param source where the answer comes from
   */
  record Outside(String code, OutsideKind kind, Source source) implements NemsisLevel {}

  /**
   * No code of the list in that version.
   *
   * @param code the text that was asked about
   * @param inOtherVersions the versions whose list has the code; empty where none has
   * @param inOtherLists the lists that have it in some version; empty where none has
   * @param inOlderReleases the label of the code in the releases before 3.4, or empty
   */
  record Unknown(
      String code,
      List<NemsisVersion> inOtherVersions,
      List<NemsisList> inOtherLists,
      Optional<String> inOlderReleases)
      implements NemsisLevel {

    /**
     * Copies the collections.
     *
     * @param code the text that was asked about
     * @param inOtherVersions the versions whose list has the code; empty where none has
     * @param inOtherLists the lists that have it in some version; empty where none has
     * @param inOlderReleases the label of the code in the releases before 3.4, or empty
     */
    public Unknown {
      inOtherVersions = List.copyOf(inOtherVersions);
      inOtherLists = List.copyOf(inOtherLists);
    }
  }
}
