package org.ioemt.testkit;

/**
 * How values of a type are made.
 *
 * @param <T> the type
 */
@FunctionalInterface
interface Recipe<T> {

  /** A value made of what is drawn, and of nothing else but the tables. */
  T draw(World world, Draws draws);
}
