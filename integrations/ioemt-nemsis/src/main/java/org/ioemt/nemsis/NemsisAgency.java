package org.ioemt.nemsis;

import java.util.List;

/**
 * The agency that reports, as a {@code DEMDataSet} has it.
 *
 * <p>The three parts of its key are {@link #stateId}, {@link #number} and {@link #state}.
 *
 * @param report the report that the record stands in
 * @param element the {@code dAgency}
 */
public record NemsisAgency(NemsisReport report, NemsisElement element) implements NemsisRecord {

  /**
   * The unique id that the state gave (dAgency.01).
   *
   * @return what the element says
   */
  public NemsisValue stateId() {
    return element.value("dAgency.01");
  }

  /**
   * The number that the state gave (dAgency.02).
   *
   * @return what the element says
   */
  public NemsisValue number() {
    return element.value("dAgency.02");
  }

  /**
   * The name (dAgency.03).
   *
   * @return what the element says
   */
  public NemsisValue name() {
    return element.value("dAgency.03");
  }

  /**
   * The state that licenses the agency (dAgency.04).
   *
   * @return two digits, see {@link NemsisStates}
   */
  public NemsisValue state() {
    return element.value("dAgency.04");
  }

  /**
   * The areas served, a group for each state: dAgency.05 state, .06 counties, .07 census tracts,
   * .08 ZIP codes (dAgency.AgencyServiceGroup).
   *
   * @return the groups in the order of the document
   */
  public List<NemsisElement> serviceAreas() {
    return element.all("dAgency.AgencyServiceGroup");
  }

  /**
   * The main service (dAgency.09).
   *
   * @return a code of the list {@code TypeOfService}
   */
  public NemsisValue primaryService() {
    return element.value("dAgency.09");
  }

  /**
   * The other services (dAgency.10).
   *
   * @return codes of the list {@code TypeOfService}
   */
  public List<NemsisElement> otherServices() {
    return element.all("dAgency.10");
  }

  /**
   * The level of service (dAgency.11).
   *
   * @return a code of the list {@code StateCertificationLicensureLevels}
   */
  public NemsisValue level() {
    return element.value("dAgency.11");
  }

  /**
   * Whether its people are paid (dAgency.12).
   *
   * @return a code of the list {@code OrganizationStatus}
   */
  public NemsisValue staffStatus() {
    return element.value("dAgency.12");
  }

  /**
   * Who runs it (dAgency.13).
   *
   * @return a code of the list {@code OrganizationalType}
   */
  public NemsisValue kind() {
    return element.value("dAgency.13");
  }

  /**
   * How it stands to profit (dAgency.14).
   *
   * @return a code of the list {@code AgencyOrganizationalTaxStatus}
   */
  public NemsisValue taxStatus() {
    return element.value("dAgency.14");
  }

  /**
   * Its statistics, a group for each year: dAgency.15 to .22 (dAgency.AgencyYearGroup).
   *
   * @return the groups in the order of the document
   */
  public List<NemsisElement> years() {
    return element.all("dAgency.AgencyYearGroup");
  }

  /**
   * Its national provider identifiers (dAgency.25).
   *
   * @return the elements
   */
  public List<NemsisElement> nationalProviderIds() {
    return element.all("dAgency.25");
  }

  /**
   * Its fire department ids (dAgency.26).
   *
   * @return the elements
   */
  public List<NemsisElement> fireDepartmentIds() {
    return element.all("dAgency.26");
  }

  /**
   * Whether it is licensed; only in 3.5.1 (dAgency.27).
   *
   * @return a code of the list {@code YesNoValues}
   */
  public NemsisValue licensed() {
    return element.value("dAgency.27");
  }
}
