package org.ioemt.nemsis;

/**
 * A section of a {@code DEMDataSet} that this module does not look into: {@code dRecord}, {@code
 * dContact}, {@code dConfiguration}, {@code dLocation}, {@code dDevice} or {@code dFacility}.
 *
 * <p>A reader gives these only where it is told to, see {@link NemsisReader#keepingSections()}.
 * They are there to be written back: NEMSIS demands a {@code dConfiguration}, and nothing in it
 * follows from an agency, its vehicles and its people.
 *
 * @param report the report that the section stands in
 * @param element the section
 */
public record NemsisSection(NemsisReport report, NemsisElement element) implements NemsisRecord {

  /**
   * The section's name.
   *
   * @return for instance {@code dConfiguration}
   */
  public String name() {
    return element.name();
  }
}
