package org.ioemt.nemsis;

import java.util.List;

/**
 * Somebody aboard a unit on one response, as an {@code EMSDataSet} has it.
 *
 * @param element the {@code eCrew.CrewGroup}
 */
public record NemsisCrewMember(NemsisElement element) {

  /**
   * Who it is: the number of the license in the state of the event, as {@link NemsisLicense#number}
   * (eCrew.01).
   *
   * @return what the element says. Personal data
   */
  public NemsisValue id() {
    return element.value("eCrew.01");
  }

  /**
   * At what level the person served on this response (eCrew.02).
   *
   * @return a code of the list {@code MemberLevel}
   */
  public NemsisValue level() {
    return element.value("eCrew.02");
  }

  /**
   * What the person did on this response (eCrew.03).
   *
   * @return codes of the list {@code CrewMemberRoles}
   */
  public List<NemsisElement> roles() {
    return element.all("eCrew.03");
  }
}
