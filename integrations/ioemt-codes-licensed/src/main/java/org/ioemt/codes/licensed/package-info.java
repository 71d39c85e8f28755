/** The rows of NUCC and SNOMED CT, to be added to the code maps of the model. */
@NullMarked
package org.ioemt.codes.licensed;

import org.jspecify.annotations.NullMarked;
