package org.ioemt.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The declarations themselves, whatever writes and reads by them. */
class DeclarationsTest {

  static Stream<Kind<?>> forms() {
    return WireForms.all().stream();
  }

  static Stream<Shape<?, ?>> shapes() {
    return forms().filter(Shape.class::isInstance).map(kind -> (Shape<?, ?>) kind);
  }

  /** Accessors are the public methods without parameters that return what a builder was given. */
  @ParameterizedTest
  @MethodSource("shapes")
  void everyAccessorOfATypeHasAProperty(Shape<?, ?> shape) {
    Set<String> accessors = new TreeSet<>();
    for (Method method : shape.type().getDeclaredMethods()) {
      boolean attribute =
          shape.type().isRecord()
              ? Stream.of(shape.type().getRecordComponents())
                  .anyMatch(c -> c.getName().equals(method.getName()))
              : Modifier.isAbstract(method.getModifiers())
                  && Modifier.isPublic(method.getModifiers());
      if (attribute && method.getParameterCount() == 0) {
        accessors.add(method.getName());
      }
    }
    Set<String> names =
        shape.properties().stream()
            .map(Property::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(names).containsAll(accessors);
    assertThat(names).hasSize(shape.properties().size());
    // What is not stored but follows, as a kind does, is an accessor too; and the accessors of a
    // type with several kinds are those of all of them.
    Set<String> others = new TreeSet<>();
    for (Class<?> type : withKinds(shape.type())) {
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0) {
          others.add(method.getName());
        }
      }
    }
    if (!accessors.isEmpty()) {
      names.removeAll(accessors);
      assertThat(others).containsAll(names);
    }
  }

  private static List<Class<?>> withKinds(Class<?> type) {
    List<Class<?>> types = new ArrayList<>(List.of(type));
    if (type.isSealed()) {
      types.addAll(List.of(type.getPermittedSubclasses()));
    }
    return types;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyPropertyIsExplained(Shape<?, ?> shape) {
    assertThat(shape.doc()).isNotBlank();
    assertThat(shape.properties()).isNotEmpty().allSatisfy(p -> assertThat(p.doc()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <T, B> void whatTheBuilderIsGivenTheGettersGive(Shape<T, B> shape) {
    for (Object given : Given.of(shape.type())) {
      T value = shape.type().cast(given);
      B builder = shape.begin();
      shape.properties().forEach(property -> handOn(property, value, builder));
      assertThat(shape.build(builder)).isEqualTo(value);
    }
    if (!Given.of(shape.type()).isEmpty()) {
      return;
    }
    B builder = shape.begin();
    for (Property<T, B> property : shape.properties()) {
      hand(property, builder);
    }
    T value = shape.build(builder);
    for (Property<T, B> property : shape.properties()) {
      assertThat(got(property, value)).as(property.name()).isEqualTo(sample(property.kind()));
    }
  }

  @SuppressWarnings("unchecked") // the kind of a property makes its values
  private static <T, B> void handOn(Property<T, B> property, T value, B builder) {
    if (property instanceof Property.Required<T, B, ?> p) {
      ((Property.Required<T, B, Object>) p).setter().accept(builder, p.getter().apply(value));
    } else if (property instanceof Property.Maybe<T, B, ?> p) {
      p.getter()
          .apply(value)
          .ifPresent(v -> ((Property.Maybe<T, B, Object>) p).setter().accept(builder, v));
    } else if (property instanceof Property.Many<T, B, ?> p) {
      p.getter()
          .apply(value)
          .forEach(v -> ((Property.Many<T, B, Object>) p).adder().accept(builder, v));
    } else if (property instanceof Property.OfInt<T, B> p) {
      p.setter().accept(builder, p.getter().applyAsInt(value));
    } else {
      throw new AssertionError(property);
    }
  }

  @SuppressWarnings("unchecked") // the kind of a property makes its values
  private static <T, B> void hand(Property<T, B> property, B builder) {
    Object value = sample(property.kind());
    if (property instanceof Property.Required<T, B, ?> p) {
      ((Property.Required<T, B, Object>) p).setter().accept(builder, value);
    } else if (property instanceof Property.Maybe<T, B, ?> p) {
      ((Property.Maybe<T, B, Object>) p).setter().accept(builder, value);
    } else if (property instanceof Property.Many<T, B, ?> p) {
      ((Property.Many<T, B, Object>) p).adder().accept(builder, value);
    } else if (property instanceof Property.OfInt<T, B> p) {
      p.setter().accept(builder, (Integer) value);
    } else if (property instanceof Property.OfDouble<T, B> p) {
      p.setter().accept(builder, (Double) value);
    } else {
      throw new AssertionError(property);
    }
  }

  private static <T, B> Object got(Property<T, B> property, T value) {
    if (property instanceof Property.Required<T, B, ?> p) {
      return p.getter().apply(value);
    } else if (property instanceof Property.Maybe<T, B, ?> p) {
      return ((Optional<?>) p.getter().apply(value)).orElseThrow();
    } else if (property instanceof Property.Many<T, B, ?> p) {
      return ((Collection<?>) p.getter().apply(value)).iterator().next();
    } else if (property instanceof Property.OfInt<T, B> p) {
      return p.getter().applyAsInt(value);
    } else if (property instanceof Property.OfDouble<T, B> p) {
      return p.getter().applyAsDouble(value);
    }
    throw new AssertionError(property);
  }

  private static Object sample(Kind<?> kind) {
    if (kind instanceof Text<?> text) {
      return text.parse(samples(text).get(0));
    } else if (kind instanceof Primitive<?> primitive) {
      return primitive.least();
    } else if (kind instanceof Shape<?, ?> shape) {
      List<?> given = Given.of(shape.type());
      return given.isEmpty() ? build(shape) : given.get(0);
    }
    throw new AssertionError(kind);
  }

  private static <T, B> T build(Shape<T, B> shape) {
    B builder = shape.begin();
    shape.properties().forEach(property -> hand(property, builder));
    return shape.build(builder);
  }

  private static List<String> samples(Text<?> text) {
    return text.codes().isEmpty() ? text.examples() : text.codes();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyExampleOfAScalarIsReadBack(Kind<?> form) {
    if (form instanceof Text<?> text) {
      assertThat(samples(text)).isNotEmpty();
      samples(text).forEach(sample -> readsBack(text, sample));
      assertThat(text.expected()).isNotBlank();
    }
  }

  private static <T> void readsBack(Text<T> text, String sample) {
    T value = text.parse(sample);
    assertThat(text.text(value)).isEqualTo(sample);
    char[] inside = ("<" + sample + ">").toCharArray();
    assertThat(text.parse(inside, 1, sample.length())).isEqualTo(value);
    text.pattern().ifPresent(pattern -> assertThat(sample).matches(pattern));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aCodeIsNeverFolded(Kind<?> form) {
    if (form instanceof Text<?> text) {
      for (String code : text.codes()) {
        for (String near : List.of(code + " ", " " + code, other(code), "")) {
          assertThatThrownBy(() -> text.parse(near)).isInstanceOf(IllegalArgumentException.class);
        }
      }
    }
  }

  private static String other(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    return lower.equals(code) ? code.toUpperCase(Locale.ROOT) : lower;
  }
}
