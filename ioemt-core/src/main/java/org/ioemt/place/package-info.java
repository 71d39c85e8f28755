/**
 * Where and in which language: a country or one of its subdivisions, a point on the earth, a
 * language tag.
 *
 * <p>Start with {@link org.ioemt.place.Jurisdiction}.
 */
@NullMarked
package org.ioemt.place;

import org.jspecify.annotations.NullMarked;
