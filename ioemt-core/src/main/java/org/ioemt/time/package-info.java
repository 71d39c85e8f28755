/** Periods of whole days. */
@NullMarked
package org.ioemt.time;

import org.jspecify.annotations.NullMarked;
