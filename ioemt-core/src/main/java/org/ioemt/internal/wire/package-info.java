/**
 * The wire form of every value type, declared once and independent of any JSON library.
 *
 * <p>A type that has parts is a {@link org.ioemt.internal.wire.Shape}, a type that is written as
 * one string, number or boolean a {@link org.ioemt.internal.wire.Scalar}. The adapters (Jackson,
 * JSON Schema, test values) read these declarations through {@link
 * org.ioemt.internal.wire.WireForms}; they use no reflection, so no package is opened to them.
 *
 * <p>This is an internal seam, exported to the project's own modules only. It is the last room: it
 * may import every other package of the library and none may import it.
 */
@NullMarked
package org.ioemt.internal.wire;

import org.jspecify.annotations.NullMarked;
