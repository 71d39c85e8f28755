package org.ioemt.jackson3;

import org.ioemt.rule.FindingPath;
import tools.jackson.core.JacksonException;

/** Tells of an exception what a line's failure tells; apart, as it is not for the hot path. */
final class LineFailures {

  private LineFailures() {}

  static <T> JsonLine<T> of(long number, JacksonException failure) {
    // Each line is a document of its own; the parser counts its columns in bytes.
    int column = failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
    return new JsonLine.Failure<>(
        number, Math.max(0, column), place(failure), failure.getOriginalMessage());
  }

  private static FindingPath place(JacksonException failure) {
    FindingPath path = FindingPath.root();
    String property = "";
    for (JacksonException.Reference step : failure.getPath()) {
      if (step.getPropertyName() == null) {
        path = path.element(property, step.getIndex());
        property = "";
      } else {
        path = property.isEmpty() ? path : path.property(property);
        // A name that is none must not break the path.
        property = step.getPropertyName().isEmpty() ? "''" : step.getPropertyName();
      }
    }
    return property.isEmpty() ? path : path.property(property);
  }
}
