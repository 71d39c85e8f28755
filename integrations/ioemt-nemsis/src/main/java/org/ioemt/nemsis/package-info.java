/**
 * NEMSIS, the data standard of US emergency medical services, in its releases 3.4.0, 3.5.0 and
 * 3.5.1.
 *
 * <p>Two layers. The first is faithful: {@link org.ioemt.nemsis.NemsisReader} gives the records of
 * a document one at a time, as they were written, with the place of each element, with NOT values,
 * pertinent negatives and custom elements. The second maps: {@code NemsisMapper} makes members,
 * agencies, vehicles and responses of them and says what it could not map. {@link
 * org.ioemt.nemsis.NemsisRules} check the records.
 */
@NullMarked
package org.ioemt.nemsis;

import org.jspecify.annotations.NullMarked;
