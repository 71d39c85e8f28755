/**
 * The JSON of the model with Jackson 2.
 *
 * <p>{@link org.ioemt.jackson.IoemtModule} teaches it to an {@code ObjectMapper}; {@link
 * org.ioemt.jackson.WireCodec} reads and writes it without one.
 */
@NullMarked
package org.ioemt.jackson;

import org.jspecify.annotations.NullMarked;
