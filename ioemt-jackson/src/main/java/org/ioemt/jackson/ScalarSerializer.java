package org.ioemt.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.LinkedHashSet;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Text;

/** Writes a scalar that stands alone or in a host's own type. */
final class ScalarSerializer<T> extends StdScalarSerializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Kind<T> kind;
  private final transient KindEngine<T> engine;

  ScalarSerializer(Kind<T> kind, KindEngine<T> engine) {
    super(kind.type());
    this.kind = kind;
    this.engine = engine;
  }

  private Object readResolve() {
    return requireNonNull(FormLookup.SHIPPED.serializer(handledType()));
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    engine.write(value, generator);
  }

  /** Tells a host's schema generator what it would otherwise guess from the Java type. */
  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type)
      throws JsonMappingException {
    if (!(kind instanceof Text<T> text)) {
      super.acceptJsonFormatVisitor(visitor, type);
      return;
    }
    JsonStringFormatVisitor strings = visitor.expectStringFormat(type);
    if (strings != null && !text.codes().isEmpty()) {
      strings.enumTypes(new LinkedHashSet<>(text.codes()));
    }
  }
}
