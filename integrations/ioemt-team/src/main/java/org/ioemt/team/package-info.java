/** Makes a team of those who match a program. */
@NullMarked
package org.ioemt.team;

import org.jspecify.annotations.NullMarked;
