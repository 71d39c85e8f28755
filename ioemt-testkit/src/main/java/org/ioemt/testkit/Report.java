package org.ioemt.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;
import org.ioemt.internal.wire.WireForms;
import org.jspecify.annotations.Nullable;

/**
 * Shows an invented value in full, by the names of its JSON and without what is absent.
 *
 * <p>The values' own {@code toString} keeps personal data to itself, and a counter-example without
 * its name, day of birth or number could not be understood. Nobody whom the testkit invents exists.
 */
public final class Report {

  private Report() {}

  /**
   * A value on one line.
   *
   * @param value any value
   * @return for instance <code>{id: M-0000000, claimedLevel: EMT}</code>
   */
  public static String text(Object value) {
    StringBuilder out = new StringBuilder();
    write(parts(value), out);
    return out.toString();
  }

  /**
   * Whether {@link #parts} takes a value apart.
   *
   * @param value any value
   * @return true for values of the library that are put together from others
   */
  public static boolean hasParts(Object value) {
    return shape(value) != null;
  }

  /**
   * The parts of a value by their names, in their order.
   *
   * @param value any value
   * @return a map, a list, or the value as text where it has no parts
   */
  public static Object parts(Object value) {
    Shape<?, ?> shape = shape(value);
    if (shape != null) {
      return properties(shape, value);
    }
    if (value instanceof Collection<?> elements) {
      List<Object> list = new ArrayList<>();
      elements.forEach(element -> list.add(parts(element)));
      return list;
    }
    if (value instanceof Optional<?> optional) {
      return optional.<Object>map(Report::parts).orElse("nothing");
    }
    Kind<?> kind = kind(value);
    return kind instanceof Text<?> text ? text(text, value) : String.valueOf(value);
  }

  private static @Nullable Shape<?, ?> shape(Object value) {
    return kind(value) instanceof Shape<?, ?> shape ? shape : null;
  }

  /** The wire form of a value's class, or of the closed type that the class implements. */
  private static @Nullable Kind<?> kind(Object value) {
    for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
      Kind<?> kind = WireForms.find(type);
      if (kind != null) {
        return kind;
      }
      for (Class<?> face : type.getInterfaces()) {
        Kind<?> of = WireForms.find(face);
        if (of != null) {
          return of;
        }
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // found by the value's own type
  private static <T> String text(Text<T> kind, Object value) {
    return kind.text((T) value);
  }

  @SuppressWarnings("unchecked") // as above
  private static <T, B> Map<String, Object> properties(Shape<T, B> shape, Object value) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (Property<T, B> property : shape.properties()) {
      Object part = get(property, (T) value);
      if (!part.equals(List.of())) {
        parts.put(property.name(), part);
      }
    }
    return parts;
  }

  /** The part, or an empty list where there is none. */
  private static <T, B> Object get(Property<T, B> property, T value) {
    if (property instanceof Property.Required<T, B, ?> required) {
      return required(required, value);
    }
    if (property instanceof Property.Maybe<T, B, ?> maybe) {
      return maybe(maybe, value);
    }
    if (property instanceof Property.Many<T, B, ?> many) {
      return many(many, value);
    }
    if (property instanceof Property.OfInt<T, B> number) {
      return Integer.toString(number.getter().applyAsInt(value));
    }
    Property.OfDouble<T, B> number = (Property.OfDouble<T, B>) property;
    return Double.toString(number.getter().applyAsDouble(value));
  }

  private static <T, B, V> Object required(Property.Required<T, B, V> property, T value) {
    return part(property.kind(), property.getter().apply(value));
  }

  private static <T, B, V> Object maybe(Property.Maybe<T, B, V> property, T value) {
    return property
        .getter()
        .apply(value)
        .map(part -> part(property.kind(), part))
        .orElse(List.of());
  }

  private static <T, B, V> Object many(Property.Many<T, B, V> property, T value) {
    List<Object> list = new ArrayList<>();
    property.getter().apply(value).forEach(part -> list.add(part(property.kind(), part)));
    return list;
  }

  private static <V> Object part(Kind<V> kind, V value) {
    if (kind instanceof Shape<V, ?> shape) {
      return properties(shape, value);
    }
    return kind instanceof Text<V> text ? text.text(value) : String.valueOf(value);
  }

  private static void write(Object part, StringBuilder out) {
    if (part instanceof Map<?, ?> map) {
      String gap = "";
      out.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(gap).append(entry.getKey()).append(": ");
        write(entry.getValue(), out);
        gap = ", ";
      }
      out.append('}');
    } else if (part instanceof List<?> list) {
      String gap = "";
      out.append('[');
      for (Object element : list) {
        out.append(gap);
        write(element, out);
        gap = ", ";
      }
      out.append(']');
    } else {
      out.append(part);
    }
  }
}
