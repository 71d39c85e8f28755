package org.ioemt.jackson3;

import org.ioemt.internal.wire.Kind;
import org.jspecify.annotations.Nullable;

/** Where the module finds the form of a type: the library's own, or a test's. */
@FunctionalInterface
interface Forms {
  @Nullable Kind<?> find(Class<?> type);
}
