package org.ioemt.nemsis;

import java.util.Optional;

/**
 * A license of a state, as a {@code DEMDataSet} has it. Its number is personal data.
 *
 * @param element the {@code dPersonnel.LicensureGroup}
 */
public record NemsisLicense(NemsisElement element) {

  /**
   * The UUID, required from 3.5 on.
   *
   * @return the attribute as it was written, or empty
   */
  public Optional<String> uuid() {
    return element.uuid();
  }

  /**
   * The state (dPersonnel.22).
   *
   * @return two digits, see {@link NemsisStates}
   */
  public NemsisValue state() {
    return element.value("dPersonnel.22");
  }

  /**
   * The number that the state gave the person (dPersonnel.23).
   *
   * @return what the element says; by it a crew names the person
   */
  public NemsisValue number() {
    return element.value("dPersonnel.23");
  }

  /**
   * The level that the state licensed (dPersonnel.24).
   *
   * @return a code of the list {@code MemberLevel}
   */
  public NemsisValue level() {
    return element.value("dPersonnel.24");
  }

  /**
   * When the current license was issued (dPersonnel.25).
   *
   * @return what the element says
   */
  public NemsisValue issued() {
    return element.value("dPersonnel.25");
  }

  /**
   * When the state first licensed the person (dPersonnel.26).
   *
   * @return what the element says
   */
  public NemsisValue firstIssued() {
    return element.value("dPersonnel.26");
  }

  /**
   * When the license ends (dPersonnel.27).
   *
   * @return what the element says
   */
  public NemsisValue expires() {
    return element.value("dPersonnel.27");
  }
}
