/** Jakarta Validation constraints whose validators run the rules of the model. */
@NullMarked
package org.ioemt.validation;

import org.jspecify.annotations.NullMarked;
