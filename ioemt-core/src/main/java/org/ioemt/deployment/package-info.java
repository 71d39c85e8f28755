/**
 * Programs and who is called for them: the members who match, nearest first.
 *
 * <p>Start with {@link org.ioemt.deployment.Matcher}.
 */
@NullMarked
package org.ioemt.deployment;

import org.jspecify.annotations.NullMarked;
