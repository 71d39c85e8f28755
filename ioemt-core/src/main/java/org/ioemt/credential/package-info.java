/**
 * What a person can show: a qualification under its local title, the credential that carries it,
 * and how it was verified.
 */
@NullMarked
package org.ioemt.credential;

import org.jspecify.annotations.NullMarked;
