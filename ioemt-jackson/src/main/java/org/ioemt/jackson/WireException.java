package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/**
 * What is wrong in a document and where: the path reads {@code credentials[2].expires} and names no
 * class, and the location is a line and a column without the document.
 */
final class WireException extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  WireException(JsonParser parser, String message, Class<?> type) {
    this(parser, message, parser.currentTokenLocation());
    // Not setCurrentToken too, which came with Jackson 2.21: the message says what was found.
    _targetType = type;
  }

  WireException(JsonParser parser, String message, JsonLocation location) {
    super(parser, message, withoutSource(location));
  }

  private static JsonLocation withoutSource(JsonLocation location) {
    return new JsonLocation(
        ContentReference.redacted(),
        location.getByteOffset(),
        location.getCharOffset(),
        location.getLineNr(),
        location.getColumnNr());
  }

  @Override
  public StringBuilder getPathReference(StringBuilder path) {
    int start = path.length();
    for (Reference step : getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.length() == start ? "" : ".").append(step.getFieldName());
      }
    }
    return path;
  }
}
