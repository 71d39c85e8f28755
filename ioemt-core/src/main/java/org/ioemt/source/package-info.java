/**
 * Where facts come from: the citation of a document, how well it was read, and the edition of the
 * tables that hold it.
 */
@NullMarked
package org.ioemt.source;

import org.jspecify.annotations.NullMarked;
