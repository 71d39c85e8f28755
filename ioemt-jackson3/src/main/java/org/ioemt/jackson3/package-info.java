/**
 * The JSON of the model with Jackson 3.
 *
 * <p>{@link org.ioemt.jackson3.IoemtModule} teaches it to an {@code ObjectMapper}; {@link
 * org.ioemt.jackson3.WireCodec} reads and writes it without one.
 */
@NullMarked
package org.ioemt.jackson3;

import org.jspecify.annotations.NullMarked;
