/** A seeded generator of realistic values of the model, and its laws as contract tests. */
@NullMarked
package org.ioemt.testkit;

import org.jspecify.annotations.NullMarked;
