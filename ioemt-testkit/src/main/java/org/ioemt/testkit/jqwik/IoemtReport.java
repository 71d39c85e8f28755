package org.ioemt.testkit.jqwik;

import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.ioemt.testkit.Report;

/**
 * Shows the parts of a counter-example by their names in JSON. jqwik finds it by itself.
 *
 * <p>The values' own {@code toString} leaves personal data out; here it is an invented person's.
 */
public final class IoemtReport implements SampleReportingFormat {

  /** For jqwik, which finds formats as services. */
  public IoemtReport() {}

  /**
   * Whether the value has parts to be shown.
   *
   * @param value any value
   * @return true for values of the library that have parts
   */
  @Override
  public boolean appliesTo(Object value) {
    return Report.hasParts(value);
  }

  /**
   * The parts.
   *
   * @param value a value that has parts
   * @return a map
   */
  @Override
  public Object report(Object value) {
    return Report.parts(value);
  }

  /**
   * Nothing: the parts speak for themselves.
   *
   * @param value a value that has parts
   * @return empty
   */
  @Override
  public Optional<String> label(Object value) {
    return Optional.empty();
  }
}
