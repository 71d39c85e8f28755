package org.ioemt.nemsis;

import java.util.Optional;

/**
 * What a record stands in: the version of the document, the data set, and the report of one agency.
 *
 * <p>A document may hold several reports. All records of one report share one object of this type.
 *
 * @param version the version by which the document is read
 * @param dataSet which of the two data sets the document is
 * @param number the report's number in the document, 1 for the first
 * @param key the agency that reports, as far as it is stated before the records: in an {@code
 *     EMSDataSet} {@code DemographicGroup} (dAgency.01, .02, .04), in a {@code DEMDataSet} {@code
 *     dAgency} with all of it
 * @param timeStamp when the report was made, as it was written ({@code DemographicReport}), or
 *     empty
 */
public record NemsisReport(
    NemsisVersion version,
    DataSet dataSet,
    int number,
    Optional<NemsisElement> key,
    Optional<String> timeStamp) {

  /**
   * The number of the state in which the agency is licensed (dAgency.04).
   *
   * @return two digits as they were written, for instance {@code 09}, or empty
   */
  public Optional<String> state() {
    return key.flatMap(agency -> agency.value("dAgency.04").text());
  }

  /** The two data sets that are read. */
  public enum DataSet {
    /** {@code DEMDataSet}: the agency, its vehicles and its people. */
    DEMOGRAPHIC("DEMDataSet"),
    /** {@code EMSDataSet}: its responses. */
    RESPONSES("EMSDataSet");

    private final String root;

    DataSet(String root) {
      this.root = root;
    }

    /**
     * The name of the root element.
     *
     * @return {@code DEMDataSet} or {@code EMSDataSet}
     */
    public String root() {
      return root;
    }
  }
}
