/**
 * The ladder: the five provider levels of IOEMT and the kind of care that each stands for.
 *
 * <p>Start with {@link org.ioemt.level.ProviderLevel}.
 */
@NullMarked
package org.ioemt.level;

import org.jspecify.annotations.NullMarked;
