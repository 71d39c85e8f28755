package org.ioemt.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What is wrong in a document and where: the path reads {@code credentials[2].expires} and names no
 * class, and the location is a line and a column without the document.
 */
final class WireException extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  WireException(JsonParser parser, String message, Class<?> type) {
    this(parser, message, parser.currentTokenLocation());
    setCurrentToken(parser.currentToken());
    _targetType = type;
  }

  WireException(JsonParser parser, String message, TokenStreamLocation location) {
    super(parser, message, withoutSource(location));
  }

  private static TokenStreamLocation withoutSource(TokenStreamLocation location) {
    return new TokenStreamLocation(
        ContentReference.redacted(),
        location.getByteOffset(),
        location.getCharOffset(),
        location.getLineNr(),
        location.getColumnNr());
  }

  @Override
  protected StringBuilder _appendPathDesc(StringBuilder path) {
    int start = path.length();
    for (Reference step : getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.length() == start ? "" : ".").append(step.getPropertyName());
      }
    }
    return path;
  }
}
