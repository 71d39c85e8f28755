package org.ioemt.scope;

import java.util.Objects;
import java.util.Optional;
import org.ioemt.internal.table.Texts;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Citation;

/**
 * Which scope it was, without what it permits: what an answer keeps of the scope that gave it.
 *
 * @param name the scope's name, 1 to {@value ScopeOfPractice#LONGEST_NAME} characters
 * @param edition the edition of the national model that the scope is, or was once based on, or
 *     empty
 * @param jurisdiction where it holds; empty for a model
 * @param citation the document that sets it, or empty where a host named none
 */
public record ScopeReference(
    String name,
    Optional<ScopeEdition> edition,
    Optional<Jurisdiction> jurisdiction,
    Optional<Citation> citation) {

  /**
   * Creates a reference.
   *
   * @param name the scope's name
   * @param edition the edition, or empty
   * @param jurisdiction where it holds, or empty
   * @param citation the document that sets it, or empty
   * @throws IllegalArgumentException if the name is blank, too long or has control characters
   */
  public ScopeReference {
    Texts.requireLine("scope", "name", name, ScopeOfPractice.LONGEST_NAME);
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(citation, "citation");
  }

  /**
   * The name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }
}
