package org.ioemt.testkit.law;

import org.jspecify.annotations.Nullable;

/**
 * Looks for what breaks a law.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
interface Breach<T> {

  /** How a value breaks the law, or null where it does not; an exception is a breach too. */
  @Nullable String find(T value) throws Exception;
}
