/** Charts: what needs a charting library, apart from all else. */
@NullMarked
package org.ioemt.cli.svg;

import org.jspecify.annotations.NullMarked;
