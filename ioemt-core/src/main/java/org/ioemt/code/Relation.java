package org.ioemt.code;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * How a thing of ours relates to an external code.
 *
 * <p>The words are those of FHIR R5, read in one fixed direction: the <em>source</em> is ours (an
 * IOEMT level, a role), the <em>target</em> is the external code. FHIR R4 names the same facts from
 * the other end, so its "wider" and "narrower" must not be copied here unread.
 *
 * <p>Every relation in the shipped tables is this library's own judgment; no publisher of a code
 * system states one.
 */
public enum Relation {
  /** Ours and the code mean the same. Safe both ways. */
  EQUIVALENT,
  /**
   * The code holds more than ours, for instance "ambulance workers" of several levels. A person
   * with the code is perhaps of the level; importing it would be a guess.
   */
  SOURCE_IS_NARROWER_THAN_TARGET,
  /**
   * The code holds less than ours, for instance "critical care paramedic" under the paramedic. A
   * person with the code is of the level: safe to import, but not the code to export.
   */
  SOURCE_IS_BROADER_THAN_TARGET,
  /** They touch, but neither holds the other. Keep the code; import and export nothing. */
  RELATED_TO,
  /** A false friend, or a code outside of the ladder: it says nothing of ours. */
  NOT_RELATED_TO;

  /**
   * The code under which the relation is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * Whether an external code of this relation proves ours.
   *
   * @return true for {@link #EQUIVALENT} and {@link #SOURCE_IS_BROADER_THAN_TARGET} only
   */
  public boolean isSafeToImport() {
    return this == EQUIVALENT || this == SOURCE_IS_BROADER_THAN_TARGET;
  }

  /**
   * The relation with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the relation
   * @throws IllegalArgumentException if there is no such code
   */
  public static Relation of(String code) {
    return Codes.of("relation", values(), Relation::code, code);
  }

  /**
   * The relation with a code, if there is one.
   *
   * @param code any text
   * @return the relation, or empty
   */
  public static Optional<Relation> find(String code) {
    return Codes.find(values(), Relation::code, code);
  }
}
