package org.ioemt.internal.wire;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * One property of a shape.
 *
 * <p>Setters are consumers: a builder's method that returns the builder fits.
 *
 * @param <T> the type that has the property
 * @param <B> its builder
 */
public sealed interface Property<T, B> {

  /** How often a property's value stands in a document. */
  enum Cardinality {
    /** Once, always. */
    REQUIRED,
    /** Once or not at all; never null. */
    OPTIONAL,
    /** As an array; left out where it is empty. */
    LIST
  }

  /**
   * The name in the document.
   *
   * @return the name, in camelCase
   */
  String name();

  /**
   * What the property means.
   *
   * @return one line of documentation
   */
  String doc();

  /**
   * The kind of the value, or of each element of a list.
   *
   * @return the kind
   */
  Kind<?> kind();

  /**
   * How often the value stands in a document.
   *
   * @return the cardinality
   */
  Cardinality cardinality();

  /**
   * A value that is always there.
   *
   * @param <T> the type that has the property
   * @param <B> its builder
   * @param <V> the type of the value
   * @param name the name in the document
   * @param kind the kind of the value
   * @param getter reads it
   * @param setter hands it to the builder
   * @param doc one line of documentation
   */
  record Required<T, B, V>(
      String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter, String doc)
      implements Property<T, B> {
    @Override
    public Cardinality cardinality() {
      return Cardinality.REQUIRED;
    }
  }

  /**
   * A value that may be absent.
   *
   * @param <T> the type that has the property
   * @param <B> its builder
   * @param <V> the type of the value
   * @param name the name in the document
   * @param kind the kind of the value
   * @param getter reads it
   * @param setter hands it to the builder; not called where it is absent
   * @param doc one line of documentation
   */
  record Maybe<T, B, V>(
      String name,
      Kind<V> kind,
      Function<T, Optional<V>> getter,
      BiConsumer<B, V> setter,
      String doc)
      implements Property<T, B> {
    @Override
    public Cardinality cardinality() {
      return Cardinality.OPTIONAL;
    }
  }

  /**
   * Any number of values.
   *
   * @param <T> the type that has the property
   * @param <B> its builder
   * @param <V> the type of an element
   * @param name the name in the document
   * @param kind the kind of an element
   * @param getter reads them
   * @param adder hands one element to the builder
   * @param doc one line of documentation
   */
  record Many<T, B, V>(
      String name,
      Kind<V> kind,
      Function<T, ? extends Collection<V>> getter,
      BiConsumer<B, V> adder,
      String doc)
      implements Property<T, B> {
    @Override
    public Cardinality cardinality() {
      return Cardinality.LIST;
    }
  }

  /**
   * An integer that is always there, never boxed.
   *
   * @param <T> the type that has the property
   * @param <B> its builder
   * @param name the name in the document
   * @param kind the kind of the value
   * @param getter reads it
   * @param setter hands it to the builder
   * @param doc one line of documentation
   */
  record OfInt<T, B>(
      String name,
      Primitive<Integer> kind,
      ToIntFunction<T> getter,
      ObjIntConsumer<B> setter,
      String doc)
      implements Property<T, B> {
    @Override
    public Cardinality cardinality() {
      return Cardinality.REQUIRED;
    }
  }

  /**
   * A number that is always there, never boxed.
   *
   * @param <T> the type that has the property
   * @param <B> its builder
   * @param name the name in the document
   * @param kind the kind of the value
   * @param getter reads it
   * @param setter hands it to the builder
   * @param doc one line of documentation
   */
  record OfDouble<T, B>(
      String name,
      Primitive<Double> kind,
      ToDoubleFunction<T> getter,
      ObjDoubleConsumer<B> setter,
      String doc)
      implements Property<T, B> {
    @Override
    public Cardinality cardinality() {
      return Cardinality.REQUIRED;
    }
  }
}
