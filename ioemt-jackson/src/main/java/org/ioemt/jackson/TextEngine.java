package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import org.ioemt.internal.wire.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values that JSON holds as strings. */
final class TextEngine<T> extends KindEngine<T> {

  private final Text<T> text;
  private final boolean charwise;

  TextEngine(Text<T> text) {
    this.text = text;
    charwise = text.charwise();
  }

  @Override
  T read(JsonParser parser, @Nullable DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw Failures.unexpectedToken(parser, text);
    }
    try {
      return charwise && parser.hasTextCharacters()
          ? text.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
          : text.parse(parser.getText());
    } catch (IllegalArgumentException e) {
      throw Failures.unexpectedText(parser, text, e);
    }
  }

  @Override
  void write(T value, JsonGenerator generator) throws IOException {
    int ascii = text.asciiLength(value);
    if (ascii > 0) {
      generator.writeString(new AsciiText<>(text, value, ascii));
      return;
    }
    String string = Texts.of(text, value, generator);
    boolean combine = Texts.combine(string, generator);
    generator.writeString(string);
    if (combine) {
      Texts.leave(generator);
    }
  }
}
