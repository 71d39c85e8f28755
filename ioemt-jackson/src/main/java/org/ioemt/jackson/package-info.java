/** The Jackson 2 module that reads and writes the values of the model. */
@NullMarked
package org.ioemt.jackson;

import org.jspecify.annotations.NullMarked;
