/**
 * From a local title to a provider level: the tables, the question and the answer.
 *
 * <p>Start with {@link org.ioemt.crosswalk.Crosswalk}.
 */
@NullMarked
package org.ioemt.crosswalk;

import org.jspecify.annotations.NullMarked;
