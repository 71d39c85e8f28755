package org.ioemt.code;

import java.util.Objects;
import java.util.Optional;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * The explicit statement that no code of a system is recorded for something of ours.
 *
 * <p>It keeps three answers apart: there is a code, there is none, and nobody looked. The note
 * tells the last two apart: some absences say only that the question was not researched.
 *
 * <p>Immutable and thread-safe, as far as the target is.
 *
 * @param system the key of the code system
 * @param target what has no code
 * @param evidence how well the absence was read
 * @param note why, in a few words, or empty
 * @param citation where it was read, or empty
 * @param <T> the type of the target
 */
public record CodeAbsence<T>(
    String system,
    T target,
    Evidence evidence,
    Optional<String> note,
    Optional<Citation> citation) {

  /**
   * Creates an absence.
   *
   * @param system the key of the code system
   * @param target what has no code
   * @param evidence how well the absence was read
   * @param note why, or empty
   * @param citation where it was read, or empty
   * @throws IllegalArgumentException if the system is no key
   */
  public CodeAbsence {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(citation, "citation");
    if (!CodeSystem.isKey(system)) {
      throw new IllegalArgumentException(
          "system: expected capital letters, digits and underscores, found '" + system + '\'');
    }
  }
}
