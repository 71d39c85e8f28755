package org.ioemt.jackson3;

import java.util.LinkedHashSet;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a scalar that stands alone or in a host's own type. */
final class ScalarSerializer<T> extends StdScalarSerializer<T> {

  private final Kind<T> kind;
  private final KindEngine<T> engine;

  ScalarSerializer(Kind<T> kind, KindEngine<T> engine) {
    super(kind.type());
    this.kind = kind;
    this.engine = engine;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    engine.write(value, generator);
  }

  /** Tells a host's schema generator what it would otherwise guess from the Java type. */
  @Override
  public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
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
