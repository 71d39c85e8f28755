package org.ioemt.nemsis;

/**
 * A record of a document, as it was written. {@link NemsisReader} gives them one at a time.
 *
 * <p>Each has the report that it stands in and its element, from which nothing was left out but
 * what {@code docs/nemsis.md} names.
 */
public sealed interface NemsisRecord
    permits NemsisAgency,
        NemsisVehicle,
        NemsisPersonnel,
        NemsisResponse,
        NemsisCustomElement,
        NemsisCustomResult,
        NemsisSection {

  /**
   * The report that the record stands in.
   *
   * @return the report
   */
  NemsisReport report();

  /**
   * The record's element.
   *
   * @return for instance the {@code dPersonnel.PersonnelGroup}
   */
  NemsisElement element();
}
