/**
 * Rules and what they find. Nothing here knows a domain: the rules themselves live in the package
 * of the last type that they read.
 */
@NullMarked
package org.ioemt.rule;

import org.jspecify.annotations.NullMarked;
