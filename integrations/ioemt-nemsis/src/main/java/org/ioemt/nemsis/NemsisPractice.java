package org.ioemt.nemsis;

import java.util.Optional;

/**
 * A level at which the agency lets a person practice. It may be below the license.
 *
 * @param element the {@code dPersonnel.CertificationLevelGroup}
 */
public record NemsisPractice(NemsisElement element) {

  /**
   * The UUID, required from 3.5 on.
   *
   * @return the attribute as it was written, or empty
   */
  public Optional<String> uuid() {
    return element.uuid();
  }

  /**
   * The level (dPersonnel.38).
   *
   * @return a code of the list {@code MemberLevel}
   */
  public NemsisValue level() {
    return element.value("dPersonnel.38");
  }

  /**
   * Since when (dPersonnel.39).
   *
   * @return what the element says
   */
  public NemsisValue since() {
    return element.value("dPersonnel.39");
  }
}
