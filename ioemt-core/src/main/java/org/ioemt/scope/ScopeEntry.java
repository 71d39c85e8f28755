package org.ioemt.scope;

import java.util.Objects;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * One item of a scope: a skill, the lowest level that may do it, and how that is known.
 *
 * <p>Higher levels follow: a scope cannot say that an EMT may and a paramedic may not.
 *
 * @param skill the skill
 * @param lowestLevel the lowest level that may do it
 * @param evidence how well the statement was read; {@code VERIFIED} only where it was read in an
 *     official text
 * @param source the text that was read or, where none was, the document that the statement is
 *     about; empty where a host's scope names none
 */
public record ScopeEntry(
    Skill skill, ProviderLevel lowestLevel, Evidence evidence, Optional<Citation> source) {

  /**
   * Creates an entry.
   *
   * @param skill the skill
   * @param lowestLevel the lowest level that may do it
   * @param evidence how well the statement was read
   * @param source where it stands, or empty
   */
  public ScopeEntry {
    Objects.requireNonNull(skill, "skill");
    Objects.requireNonNull(lowestLevel, "lowestLevel");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Skill, level and evidence.
   *
   * @return for instance {@code cpap from EMT (SECONDARY)}
   */
  @Override
  public String toString() {
    return skill + " from " + lowestLevel.code() + " (" + evidence.code() + ")";
  }
}
