package org.ioemt.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.place.GeoPoint;

/**
 * Folds values into a number, over every public accessor and over nothing else, so that two series
 * with the same number hold the same. What is absent is left out, so that a new attribute which
 * nobody sets changes nothing.
 */
final class Digest {

  private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

  private long hash = 0xcbf29ce484222325L;

  static long of(Stream<?> values) {
    Digest digest = new Digest();
    values.forEachOrdered(digest::add);
    return digest.hash;
  }

  private void add(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (value instanceof OptionalInt number) {
      number.ifPresent(n -> text(Integer.toString(n)));
    } else if (value instanceof OptionalLong number) {
      number.ifPresent(n -> text(Long.toString(n)));
    } else if (value instanceof List<?> list) {
      list.forEach(this::add);
    } else if (value instanceof LocalDate day) {
      text(Long.toString(day.toEpochDay()));
    } else if (value instanceof GeoPoint point) {
      text(Long.toHexString(Double.doubleToLongBits(point.latitude())));
      text(Long.toHexString(Double.doubleToLongBits(point.longitude())));
    } else if (value instanceof CredentialNumber number) {
      text(number.text());
    } else if (value instanceof Enum<?> constant) {
      text(constant.name());
    } else if (value instanceof String string) {
      text(string);
    } else if (accessors(value).isEmpty()) {
      text(value.toString());
    } else {
      accessors(value)
          .forEach(
              accessor -> {
                Object part = call(accessor, value);
                if (!isAbsent(part)) {
                  text(accessor.getName());
                  add(part);
                }
              });
    }
  }

  private static boolean isAbsent(Object part) {
    return part.equals(Optional.empty())
        || part.equals(OptionalInt.empty())
        || part.equals(OptionalLong.empty())
        || part.equals(List.of());
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ 0xffff) * 0x100000001b3L;
  }

  /** The accessors of a record, or of the public type that a generated class implements. */
  private static List<Method> accessors(Object value) {
    return ACCESSORS.computeIfAbsent(
        value.getClass(),
        type -> {
          Stream<Method> methods =
              type.isRecord()
                  ? Arrays.stream(type.getRecordComponents()).map(part -> part.getAccessor())
                  : Stream.concat(Stream.of(type.getSuperclass()), Stream.of(type.getInterfaces()))
                      .filter(Class::isSealed)
                      .flatMap(face -> Arrays.stream(face.getDeclaredMethods()))
                      .filter(method -> Modifier.isAbstract(method.getModifiers()))
                      .filter(method -> Modifier.isPublic(method.getModifiers()))
                      .filter(method -> method.getParameterCount() == 0);
          return methods.sorted(Comparator.comparing(Method::getName)).toList();
        });
  }

  private static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(accessor.toString(), e);
    }
  }
}
