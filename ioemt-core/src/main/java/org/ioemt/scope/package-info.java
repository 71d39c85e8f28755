/**
 * What a provider of a level may do: skills, editions of the national model, scopes of practice.
 *
 * <p>A scope answers "may this level do this?". It does not answer "may this person do this here
 * and today?", which also needs credentials, an agency and medical direction. Start with {@link
 * org.ioemt.scope.ScopeOfPractice}.
 */
@NullMarked
package org.ioemt.scope;

import org.jspecify.annotations.NullMarked;
