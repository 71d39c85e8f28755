package org.ioemt.internal.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * The wire form of a type that has parts: an object with properties in a fixed order.
 *
 * <p>One line a property, checked by the compiler; one holder class a shape, so that only the
 * shapes in use are loaded:
 *
 * <pre>{@code
 * final class VisitShape {
 *   static final Shape<Visit, Visit.Builder> SHAPE =
 *       Shape.of(Visit.class, "A visit to a site.", Visit::builder, Visit.Builder::build)
 *           .required("site", SiteScalars.ID, Visit::site, Visit.Builder::site, "Where.")
 *           .optional("until", Scalars.DATE, Visit::until, Visit.Builder::until, "Last day.")
 *           .list("notes", Scalars.TEXT, Visit::notes, Visit.Builder::addNote, "What was seen.")
 *           .end();
 * }
 * }</pre>
 *
 * <p>A record without a builder gets a small private one in its holder.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Shape<T, B> implements Kind<T> {

  /** As many properties as a {@code long} has bits: readers mark in one what they have seen. */
  private static final int MOST_PROPERTIES = Long.SIZE;

  private final Class<T> type;
  private final String doc;
  private final Supplier<B> begin;
  private final Function<? super B, ? extends T> build;
  private final List<Property<T, B>> properties;
  private final Optional<String> invariant;
  private final boolean personal;

  private Shape(Declaration<T, B> declaration) {
    type = declaration.type;
    doc = declaration.doc;
    begin = declaration.begin;
    build = declaration.build;
    properties = List.copyOf(declaration.properties);
    invariant = declaration.invariant;
    boolean anyPersonal = false;
    for (Property<T, B> property : properties) {
      anyPersonal |= property.kind() instanceof Scalar<?> scalar && scalar.personal();
    }
    personal = anyPersonal;
  }

  /**
   * Begins the declaration of a shape.
   *
   * @param <T> the type
   * @param <B> its builder
   * @param type the type as users see it
   * @param doc what it is, in one line
   * @param begin makes a new builder
   * @param build makes the value; throws {@code IllegalArgumentException}, and nothing else, where
   *     an invariant is broken
   * @return the declaration, to be continued with the properties in their order
   */
  public static <T, B> Declaration<T, B> of(
      Class<T> type, String doc, Supplier<B> begin, Function<? super B, ? extends T> build) {
    return new Declaration<>(type, doc, begin, build);
  }

  @Override
  public Class<T> type() {
    return type;
  }

  /**
   * The name of the shape.
   *
   * @return the simple name of its type
   */
  public String name() {
    return type.getSimpleName();
  }

  /**
   * What the type is.
   *
   * @return one line of documentation
   */
  public String doc() {
    return doc;
  }

  /**
   * The properties in the order in which they are written.
   *
   * @return the properties, 64 at most
   */
  public List<Property<T, B>> properties() {
    return properties;
  }

  /**
   * What holds between the properties of every value.
   *
   * @return the invariant in words, where one was declared
   */
  public Optional<String> invariant() {
    return invariant;
  }

  /**
   * A new builder.
   *
   * @return the builder
   */
  public B begin() {
    return begin.get();
  }

  /**
   * The value that a builder describes.
   *
   * @param builder a builder to which every required property was handed
   * @return the value
   * @throws IllegalArgumentException if an invariant is broken; the message must not be shown where
   *     the shape is personal
   */
  public T build(B builder) {
    return build.apply(builder);
  }

  @Override
  public String expected() {
    return "an object (" + name() + ")";
  }

  @Override
  public boolean personal() {
    return personal;
  }

  @Override
  public String toString() {
    return name();
  }

  /**
   * A shape that is being declared.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  public static final class Declaration<T, B> {

    private final Class<T> type;
    private final String doc;
    private final Supplier<B> begin;
    private final Function<? super B, ? extends T> build;
    private final List<Property<T, B>> properties = new ArrayList<>();
    private Optional<String> invariant = Optional.empty();

    private Declaration(
        Class<T> type, String doc, Supplier<B> begin, Function<? super B, ? extends T> build) {
      this.type = type;
      this.doc = doc;
      this.begin = begin;
      this.build = build;
    }

    /**
     * Adds a value that is always there.
     *
     * @param <V> the type of the value
     * @param name the name in the document
     * @param kind the kind of the value
     * @param getter reads it
     * @param setter hands it to the builder
     * @param doc one line of documentation
     * @return this declaration
     */
    public <V> Declaration<T, B> required(
        String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter, String doc) {
      return add(new Property.Required<>(name, kind, getter, setter, doc));
    }

    /**
     * Adds a value that may be absent.
     *
     * @param <V> the type of the value
     * @param name the name in the document
     * @param kind the kind of the value
     * @param getter reads it
     * @param setter hands it to the builder; not called where it is absent
     * @param doc one line of documentation
     * @return this declaration
     */
    public <V> Declaration<T, B> optional(
        String name,
        Kind<V> kind,
        Function<T, Optional<V>> getter,
        BiConsumer<B, V> setter,
        String doc) {
      return add(new Property.Maybe<>(name, kind, getter, setter, doc));
    }

    /**
     * Adds a property of any number of values, of scalars or of shapes.
     *
     * @param <V> the type of an element
     * @param name the name in the document
     * @param kind the kind of an element
     * @param getter reads them
     * @param adder hands one element to the builder
     * @param doc one line of documentation
     * @return this declaration
     */
    public <V> Declaration<T, B> list(
        String name,
        Kind<V> kind,
        Function<T, ? extends Collection<V>> getter,
        BiConsumer<B, V> adder,
        String doc) {
      return add(new Property.Many<>(name, kind, getter, adder, doc));
    }

    /**
     * Adds an integer that is always there and never boxed.
     *
     * @param name the name in the document
     * @param kind the kind of the value
     * @param getter reads it
     * @param setter hands it to the builder
     * @param doc one line of documentation
     * @return this declaration
     */
    public Declaration<T, B> requiredInt(
        String name,
        Primitive<Integer> kind,
        ToIntFunction<T> getter,
        ObjIntConsumer<B> setter,
        String doc) {
      return add(new Property.OfInt<>(name, kind, getter, setter, doc));
    }

    /**
     * Adds an integer that may be absent.
     *
     * @param name the name in the document
     * @param kind the kind of the value
     * @param getter reads it
     * @param setter hands it to the builder; not called where it is absent
     * @param doc one line of documentation
     * @return this declaration
     */
    public Declaration<T, B> optionalInt(
        String name,
        Primitive<Integer> kind,
        Function<T, OptionalInt> getter,
        ObjIntConsumer<B> setter,
        String doc) {
      return optional(
          name,
          kind,
          value -> {
            OptionalInt found = getter.apply(value);
            return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
          },
          setter::accept,
          doc);
    }

    /**
     * Adds a number that is always there and never boxed.
     *
     * @param name the name in the document
     * @param kind the kind of the value
     * @param getter reads it
     * @param setter hands it to the builder
     * @param doc one line of documentation
     * @return this declaration
     */
    public Declaration<T, B> requiredDouble(
        String name,
        Primitive<Double> kind,
        ToDoubleFunction<T> getter,
        ObjDoubleConsumer<B> setter,
        String doc) {
      return add(new Property.OfDouble<>(name, kind, getter, setter, doc));
    }

    /**
     * Adds a number that may be absent.
     *
     * @param name the name in the document
     * @param kind the kind of the value
     * @param getter reads it
     * @param setter hands it to the builder; not called where it is absent
     * @param doc one line of documentation
     * @return this declaration
     */
    public Declaration<T, B> optionalDouble(
        String name,
        Primitive<Double> kind,
        Function<T, OptionalDouble> getter,
        ObjDoubleConsumer<B> setter,
        String doc) {
      return optional(
          name,
          kind,
          value -> {
            OptionalDouble found = getter.apply(value);
            return found.isPresent() ? Optional.of(found.getAsDouble()) : Optional.empty();
          },
          setter::accept,
          doc);
    }

    /**
     * Says in words what holds between the properties of every value. A shape with a personal
     * property should: its reader gives these words, and never the builder's own, which might
     * quote.
     *
     * @param words a clause, for instance "the end is not before the beginning"
     * @return this declaration
     */
    public Declaration<T, B> invariant(String words) {
      invariant = Optional.of(words);
      return this;
    }

    /**
     * Ends the declaration.
     *
     * @return the shape
     */
    public Shape<T, B> end() {
      return new Shape<>(this);
    }

    private Declaration<T, B> add(Property<T, B> property) {
      String name = property.name();
      if (!isCamelCase(name)) {
        throw new IllegalArgumentException(type.getSimpleName() + "." + name + ": not camelCase");
      }
      for (Property<T, B> other : properties) {
        if (other.name().equals(name)) {
          throw new IllegalArgumentException(type.getSimpleName() + "." + name + ": twice");
        }
      }
      if (properties.size() == MOST_PROPERTIES) {
        throw new IllegalArgumentException(
            type.getSimpleName() + ": more than " + MOST_PROPERTIES + " properties");
      }
      properties.add(property);
      return this;
    }

    private static boolean isCamelCase(String name) {
      if (name.isEmpty() || name.charAt(0) < 'a' || name.charAt(0) > 'z') {
        return false;
      }
      for (int i = 1; i < name.length(); i++) {
        char c = name.charAt(i);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && (c < '0' || c > '9')) {
          return false;
        }
      }
      return true;
    }
  }
}
