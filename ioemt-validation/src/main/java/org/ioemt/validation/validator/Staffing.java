package org.ioemt.validation.validator;

import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.organization.Authorities;
import org.ioemt.validation.StaffedFor;

/** What {@link StaffedFor} asks, of a crew and of those of a response alike. */
final class Staffing {

  private Staffing() {}

  static StaffingStandard standard(StaffedFor constraint) {
    String code = constraint.standard();
    return StaffingStandard.find(code)
        .orElseThrow(
            () ->
                Misuse.of(
                    constraint,
                    "standard",
                    "expected the code of a shipped staffing standard such as US-NC, found '"
                        + code
                        + '\''));
  }

  static CrewRules rules(StaffedFor constraint) {
    return CrewRules.of(Crosswalk.shipped(), constraint.policy(), Authorities.recognized());
  }
}
