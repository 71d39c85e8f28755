package org.ioemt.code;

import java.util.Objects;
import java.util.Optional;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * One row of a {@link CodeMap}: a code, and one thing of ours that it may stand for.
 *
 * <p>A code that may stand for several things has several rows. A code that stands for none has one
 * row without a target, so that "known, and nothing of ours" differs from "not in the table".
 *
 * <p>Immutable and thread-safe, as far as the target is.
 *
 * @param code the external code
 * @param display the short label that the system gives the code, not blank
 * @param target what the code may stand for; empty exactly where the relation is {@link
 *     Relation#NOT_RELATED_TO}
 * @param relation how the target relates to the code; a judgment, never the publisher's statement
 * @param evidence how well code and label were read; it does not speak of target and relation
 * @param note the reason of the judgment in a few words, or empty
 * @param citation where code and label were read, or empty
 * @param <T> the type of the targets
 */
public record CodeMapping<T>(
    Code code,
    String display,
    Optional<T> target,
    Relation relation,
    Evidence evidence,
    Optional<String> note,
    Optional<Citation> citation) {

  /**
   * Creates a row.
   *
   * @param code the external code
   * @param display the short label, not blank
   * @param target what the code may stand for, or empty
   * @param relation how the target relates to the code
   * @param evidence how well code and label were read
   * @param note the reason of the judgment, or empty
   * @param citation where code and label were read, or empty
   * @throws IllegalArgumentException if the display is blank, or target and relation contradict
   *     each other
   */
  public CodeMapping {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(citation, "citation");
    if (display.isBlank()) {
      throw new IllegalArgumentException(code + ": display: must not be blank");
    }
    if (target.isEmpty() != (relation == Relation.NOT_RELATED_TO)) {
      throw new IllegalArgumentException(
          code
              + ": relation: expected NOT_RELATED_TO exactly where there is no target, found "
              + relation);
    }
  }
}
