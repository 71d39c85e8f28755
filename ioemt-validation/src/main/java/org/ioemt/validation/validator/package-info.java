/**
 * The validators behind the constraints of {@code org.ioemt.validation}. Public because providers
 * and frameworks construct them; nothing here is meant to be called by a host.
 */
@NullMarked
package org.ioemt.validation.validator;

import org.jspecify.annotations.NullMarked;
