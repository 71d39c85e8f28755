/**
 * Members of the registry: who they are, what they can show, where they serve, what they are ready
 * for; and the rules of membership.
 *
 * <p>Start with {@link org.ioemt.member.Member}.
 */
@NullMarked
package org.ioemt.member;

import org.jspecify.annotations.NullMarked;
