package org.ioemt.jackson3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Primitive;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;

/** Builds the engine of a kind, once. */
final class Engines {

  private final Map<Kind<?>, KindEngine<?>> built = new ConcurrentHashMap<>();

  /** Not {@code computeIfAbsent}: a shape asks for the engines of its parts while it is built. */
  <T> KindEngine<T> of(Kind<T> kind) {
    KindEngine<?> engine = built.get(kind);
    if (engine == null) {
      engine = build(kind);
      built.put(kind, engine);
    }
    @SuppressWarnings("unchecked") // put under its own kind
    KindEngine<T> own = (KindEngine<T>) engine;
    return own;
  }

  private <T> KindEngine<T> build(Kind<T> kind) {
    if (kind instanceof Shape<T, ?> shape) {
      return new ShapeEngine<>(shape, this);
    }
    if (kind instanceof Text<T> text) {
      return new TextEngine<>(text);
    }
    return new PrimitiveEngine<>((Primitive<T>) kind);
  }
}
