package org.ioemt.fhir.pack;

import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.ioemt.code.Relation;

/**
 * The relations of the core in the words of FHIR R4.
 *
 * <p>A {@link Relation} is read in one fixed direction: the source is ours, the target is the
 * external code. R4 says how the <em>target</em> of a map relates to its source. The definitions of
 * <a href="http://hl7.org/fhir/R4/codesystem-concept-map-equivalence.html">
 * http://hl7.org/fhir/concept-map-equivalence</a>, version 4.0.1:
 *
 * <ul>
 *   <li>{@code equivalent}: "The definitions of the concepts mean the same thing (including when
 *       structural implications of meaning are considered) (i.e. extensionally identical)."
 *   <li>{@code wider}: "The target mapping is wider in meaning than the source concept."
 *   <li>{@code narrower}: "The target mapping is narrower in meaning than the source concept. The
 *       sense in which the mapping is narrower SHALL be described in the comments in this case, and
 *       applications should be careful when attempting to use these mappings operationally."
 *   <li>{@code inexact}: "The target mapping overlaps with the source concept, but both source and
 *       target cover additional meaning, or the definitions are imprecise and it is uncertain
 *       whether they have the same boundaries to their meaning. The sense in which the mapping is
 *       inexact SHALL be described in the comments in this case, and applications should be careful
 *       when attempting to use these mappings operationally."
 *   <li>{@code unmatched}: "There is no match for this concept in the target code system."
 * </ul>
 *
 * <p>So where ours is narrower than the external code, the map from ours to the code says {@code
 * wider} (the target holds more), and the map from the code to ours says {@code narrower}.
 */
final class Equivalences {

  private Equivalences() {}

  /** For a map whose source is ours and whose target is the external code. */
  static ConceptMapEquivalence fromOurs(Relation relation) {
    return switch (relation) {
      case EQUIVALENT -> ConceptMapEquivalence.EQUIVALENT;
      case SOURCE_IS_NARROWER_THAN_TARGET -> ConceptMapEquivalence.WIDER;
      case SOURCE_IS_BROADER_THAN_TARGET -> ConceptMapEquivalence.NARROWER;
      case RELATED_TO -> ConceptMapEquivalence.INEXACT;
      case NOT_RELATED_TO -> ConceptMapEquivalence.UNMATCHED;
    };
  }

  /** For a map whose source is the external code and whose target is ours. */
  static ConceptMapEquivalence toOurs(Relation relation) {
    return converse(fromOurs(relation));
  }

  /** What B to A says, where A to B says the given. */
  static ConceptMapEquivalence converse(ConceptMapEquivalence equivalence) {
    return switch (equivalence) {
      case WIDER -> ConceptMapEquivalence.NARROWER;
      case NARROWER -> ConceptMapEquivalence.WIDER;
      case EQUIVALENT, INEXACT, UNMATCHED -> equivalence;
      default -> throw new IllegalArgumentException(equivalence.toCode() + " is not written");
    };
  }

  /** The relation that a map from ours to an external code states. */
  static Relation relationFromOurs(ConceptMapEquivalence equivalence) {
    return switch (equivalence) {
      case EQUIVALENT -> Relation.EQUIVALENT;
      case WIDER -> Relation.SOURCE_IS_NARROWER_THAN_TARGET;
      case NARROWER -> Relation.SOURCE_IS_BROADER_THAN_TARGET;
      case INEXACT -> Relation.RELATED_TO;
      case UNMATCHED -> Relation.NOT_RELATED_TO;
      default -> throw new IllegalArgumentException(equivalence.toCode() + " is not written");
    };
  }

  /** The relation that a map from an external code to ours states. */
  static Relation relationToOurs(ConceptMapEquivalence equivalence) {
    return relationFromOurs(converse(equivalence));
  }
}
