/**
 * Rosters as CSV: the tables that agencies and associations keep, read into members and written
 * back.
 *
 * <p>A {@link org.ioemt.roster.RosterMapping} says once what each column of a roster means. With it
 * {@link org.ioemt.roster.RosterReader} gives the members of a file one at a time, {@link
 * org.ioemt.roster.RosterWriter} writes members as rows. {@link org.ioemt.roster.RosterSuggestion}
 * proposes a mapping for a file; it is never applied unasked.
 */
@NullMarked
package org.ioemt.roster;

import org.jspecify.annotations.NullMarked;
