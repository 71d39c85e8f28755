package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.ioemt.rule.FindingPath;

/** Tells of an exception what a line's failure tells; apart, as it is not for the hot path. */
final class LineFailures {

  private LineFailures() {}

  static <T> JsonLine<T> of(long number, JsonProcessingException failure) {
    // Each line is a document of its own; the parser counts its columns in bytes.
    int column = failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
    FindingPath path =
        failure instanceof JsonMappingException mapping ? place(mapping) : FindingPath.root();
    return new JsonLine.Failure<>(number, Math.max(0, column), path, failure.getOriginalMessage());
  }

  private static FindingPath place(JsonMappingException failure) {
    FindingPath path = FindingPath.root();
    String property = "";
    for (JsonMappingException.Reference step : failure.getPath()) {
      if (step.getFieldName() == null) {
        path = path.element(property, step.getIndex());
        property = "";
      } else {
        path = property.isEmpty() ? path : path.property(property);
        // A name that is none must not break the path.
        property = step.getFieldName().isEmpty() ? "''" : step.getFieldName();
      }
    }
    return property.isEmpty() ? path : path.property(property);
  }
}
