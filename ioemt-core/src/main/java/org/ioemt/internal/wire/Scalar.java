package org.ioemt.internal.wire;

/**
 * A value that JSON writes as one string, number or boolean.
 *
 * @param <T> the Java type of the value
 */
public sealed interface Scalar<T> extends Kind<T> permits Text, Primitive {

  /**
   * The same scalar, marked as personal: for a property that says something of a person though its
   * type in general does not.
   *
   * @return a personal scalar
   */
  Scalar<T> asPersonal();
}
