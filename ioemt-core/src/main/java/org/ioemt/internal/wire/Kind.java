package org.ioemt.internal.wire;

/**
 * What stands at one place of a document: one value, or an object with properties.
 *
 * @param <T> the Java type of the value
 */
public sealed interface Kind<T> permits Scalar, Shape {

  /**
   * The Java type that the wire form stands for.
   *
   * @return the type as users see it, never an implementation class
   */
  Class<T> type();

  /**
   * What a reader is told when something else was found: a phrase with its article, for instance "a
   * provider level".
   *
   * @return the phrase; it names no value that was read
   */
  String expected();

  /**
   * Whether values of this kind say something of a person, so that no message may quote them.
   *
   * @return true if a value, or a part that stands directly in it, is personal
   */
  boolean personal();
}
