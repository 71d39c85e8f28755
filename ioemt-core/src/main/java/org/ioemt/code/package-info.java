/**
 * The codes of other people's systems, and what they mean here: code systems, codes, and maps from
 * a code to the set of things it may stand for.
 *
 * <p>Start with {@link org.ioemt.code.CodeMap}.
 */
@NullMarked
package org.ioemt.code;

import org.jspecify.annotations.NullMarked;
