package org.ioemt.jackson3;

import org.ioemt.internal.wire.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads and writes the values that JSON holds as strings. */
final class TextEngine<T> extends KindEngine<T> {

  private final Text<T> text;
  private final boolean charwise;

  TextEngine(Text<T> text) {
    this.text = text;
    charwise = text.charwise();
  }

  @Override
  T read(JsonParser parser, @Nullable DeserializationContext context) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw Failures.unexpectedToken(parser, text);
    }
    try {
      return charwise && parser.hasStringCharacters()
          ? text.parse(
              parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
          : text.parse(parser.getString());
    } catch (IllegalArgumentException e) {
      throw Failures.unexpectedText(parser, text, e);
    }
  }

  @Override
  void write(T value, JsonGenerator generator) {
    int ascii = text.asciiLength(value);
    if (ascii > 0) {
      generator.writeString(new AsciiText<>(text, value, ascii));
    } else {
      generator.writeString(Texts.of(text, value, generator));
    }
  }
}
