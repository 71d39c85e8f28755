/**
 * Authority to practice: medical direction, protocols, local credentialing, and the one question
 * that needs them all: may this provider do this, here, today, and why (not)?
 *
 * <p>Start with {@link org.ioemt.practice.PracticeRules}.
 */
@NullMarked
package org.ioemt.practice;

import org.jspecify.annotations.NullMarked;
