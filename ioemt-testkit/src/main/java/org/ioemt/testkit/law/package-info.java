/**
 * Laws as tests that a test class inherits by implementing an interface, for tables of one's own.
 *
 * <p>They are tests of JUnit Jupiter, 5 or 6, whose {@code junit-jupiter-api} must be on the class
 * path of the tests. jqwik is not needed. What is finite is gone through exhaustively. A law that
 * is broken fails with the smallest counter-example, in the words of the domain.
 */
@NullMarked
package org.ioemt.testkit.law;

import org.jspecify.annotations.NullMarked;
