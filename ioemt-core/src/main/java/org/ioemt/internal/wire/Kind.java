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
   * Whether no message may quote what was read in the place of such a value: it says something of a
   * person, or a careless record may hold there what does.
   *
   * @return true for a personal scalar, and for a shape that has one as a property
   */
  boolean personal();
}
