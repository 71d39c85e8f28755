/** The part of the command that needs FHIR's structures; it lies in a jar of its own. */
@NullMarked
package org.ioemt.cli.fhir;

import org.jspecify.annotations.NullMarked;
