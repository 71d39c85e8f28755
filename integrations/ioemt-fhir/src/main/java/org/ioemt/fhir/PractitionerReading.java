package org.ioemt.fhir;

import java.util.List;
import java.util.Optional;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;

/**
 * What came of reading a practitioner: the member, where there is one, and what the codes of other
 * systems say of the level.
 *
 * <p>The codes are never part of the member: its level follows from its credentials, through the
 * crosswalk, or not at all.
 *
 * @param member the member; empty for a practitioner of another registry, and for one who is
 *     refused, which the findings tell apart
 * @param levels for each concept with codes of other systems that the reader's map knows, what they
 *     may mean, in the order of the resources
 * @param findings what was not read and why, and one for each code that the map knows
 */
public record PractitionerReading(
    Optional<Member> member, List<CodedLevels> levels, List<Finding> findings) {

  /**
   * Keeps the lists as they are now.
   *
   * @param member the member; empty for a practitioner of another registry, and for one who is
   *     refused, which the findings tell apart
   * @param levels for each concept with codes of other systems that the reader's map knows, what
   *     they may mean, in the order of the resources
   * @param findings what was not read and why, and one for each code that the map knows
   */
  public PractitionerReading {
    levels = List.copyOf(levels);
    findings = List.copyOf(findings);
  }
}
