package org.ioemt.nemsis;

import java.util.List;

/**
 * What a state's own element holds in a record ({@code dCustomResults}).
 *
 * <p>A {@code DEMDataSet} has these after its personnel: {@link #concerns} names the record by the
 * {@code CorrelationID} that stood there.
 *
 * @param report the report that the record stands in
 * @param element the {@code dCustomResults.ResultsGroup} or {@code eCustomResults.ResultsGroup}
 */
public record NemsisCustomResult(NemsisReport report, NemsisElement element)
    implements NemsisRecord {

  /**
   * The values.
   *
   * @return the elements in the order of the document
   */
  public List<NemsisElement> values() {
    return element.all(part("01"));
  }

  /**
   * The custom element whose values these are.
   *
   * @return what the element says: the id of a {@link NemsisCustomElement}
   */
  public NemsisValue customElement() {
    return element.value(part("02"));
  }

  /**
   * The element of the document that the values belong to.
   *
   * @return what the element says: a {@code CorrelationID}
   */
  public NemsisValue concerns() {
    return element.value(part("03"));
  }

  private String part(String number) {
    String group = element.name();
    return group.substring(0, group.indexOf('.') + 1) + number;
  }
}
