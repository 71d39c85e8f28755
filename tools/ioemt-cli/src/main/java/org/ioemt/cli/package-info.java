/** The {@code ioemt} command. */
@NullMarked
package org.ioemt.cli;

import org.jspecify.annotations.NullMarked;
