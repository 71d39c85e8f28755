package org.ioemt.nemsis;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who works for the agency, as a {@code DEMDataSet} has it. Personal data.
 *
 * <p>NEMSIS knows three levels of a person: what a state licensed ({@link #licenses}), at what the
 * agency lets the person practice ({@link #practices}), and how the person served on a call ({@link
 * NemsisCrewMember#level}). They are not the same.
 *
 * @param report the report that the record stands in
 * @param element the {@code dPersonnel.PersonnelGroup}
 */
public record NemsisPersonnel(NemsisReport report, NemsisElement element) implements NemsisRecord {

  /**
   * The UUID, required from 3.5 on.
   *
   * @return the attribute as it was written, or empty
   */
  public Optional<String> uuid() {
    return element.uuid();
  }

  /**
   * The last name (dPersonnel.01).
   *
   * @return what the element says
   */
  public NemsisValue lastName() {
    return in("dPersonnel.NameGroup", "dPersonnel.01");
  }

  /**
   * The first name (dPersonnel.02).
   *
   * @return what the element says
   */
  public NemsisValue firstName() {
    return in("dPersonnel.NameGroup", "dPersonnel.02");
  }

  /**
   * The middle name or initial (dPersonnel.03).
   *
   * @return what the element says
   */
  public NemsisValue middleName() {
    return in("dPersonnel.NameGroup", "dPersonnel.03");
  }

  /**
   * The state of residence (dPersonnel.06).
   *
   * @return two digits, see {@link NemsisStates}
   */
  public NemsisValue residence() {
    return in("dPersonnel.AddressGroup", "dPersonnel.06");
  }

  /**
   * The date of birth (dPersonnel.11).
   *
   * @return what the element says
   */
  public NemsisValue birthDate() {
    return element.value("dPersonnel.11");
  }

  /**
   * The foreign languages (dPersonnel.20).
   *
   * @return codes of the list {@code PersonnelForeignLanguageAbility}
   */
  public List<NemsisElement> languages() {
    return element.all("dPersonnel.20");
  }

  /**
   * The id that the agency gave the person (dPersonnel.21).
   *
   * @return what the element says
   */
  public NemsisValue agencyId() {
    return element.value("dPersonnel.21");
  }

  /**
   * What states licensed (dPersonnel.LicensureGroup).
   *
   * @return the licenses in the order of the document
   */
  public List<NemsisLicense> licenses() {
    return element.all("dPersonnel.LicensureGroup").stream().map(NemsisLicense::new).toList();
  }

  /**
   * The number at the National Registry (dPersonnel.28).
   *
   * @return what the element says
   */
  public NemsisValue registryNumber() {
    return element.value("dPersonnel.28");
  }

  /**
   * The level at the National Registry (dPersonnel.29).
   *
   * @return a code of the list {@code NationalRegistryCertificationLevel}
   */
  public NemsisValue registryLevel() {
    return element.value("dPersonnel.29");
  }

  /**
   * The day on which the certification of the National Registry ends (dPersonnel.30).
   *
   * @return what the element says
   */
  public NemsisValue registryExpires() {
    return element.value("dPersonnel.30");
  }

  /**
   * The status of employment (dPersonnel.31).
   *
   * @return a code of the list {@code EmploymentStatus}
   */
  public NemsisValue employmentStatus() {
    return element.value("dPersonnel.31");
  }

  /**
   * Since when the status of employment holds (dPersonnel.32).
   *
   * @return what the element says
   */
  public NemsisValue employmentStatusSince() {
    return element.value("dPersonnel.32");
  }

  /**
   * The date of hire (dPersonnel.33).
   *
   * @return what the element says
   */
  public NemsisValue hired() {
    return element.value("dPersonnel.33");
  }

  /**
   * The primary role (dPersonnel.34).
   *
   * @return a code of the list {@code JobResponsibilities}
   */
  public NemsisValue primaryRole() {
    return element.value("dPersonnel.34");
  }

  /**
   * Further roles (dPersonnel.35).
   *
   * @return codes of the list {@code JobResponsibilities}
   */
  public List<NemsisElement> otherRoles() {
    return element.all("dPersonnel.35");
  }

  /**
   * The years of service (dPersonnel.36).
   *
   * @return what the element says
   */
  public NemsisValue yearsOfService() {
    return element.value("dPersonnel.36");
  }

  /**
   * At what levels the agency lets the person practice (dPersonnel.CertificationLevelGroup).
   *
   * @return the levels of practice in the order of the document
   */
  public List<NemsisPractice> practices() {
    return element.all("dPersonnel.CertificationLevelGroup").stream()
        .map(NemsisPractice::new)
        .toList();
  }

  private NemsisValue in(String group, String name) {
    return element.first(group).map(found -> found.value(name)).orElseGet(NemsisValue.Absent::new);
  }
}
