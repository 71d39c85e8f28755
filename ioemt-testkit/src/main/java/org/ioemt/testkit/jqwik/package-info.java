/**
 * The values of the library for jqwik 1.9.3, which must be on the class path of the tests.
 *
 * <p>With the testkit beside it, jqwik knows all value types of the library:
 *
 * <pre>{@code
 * @Property
 * void everyMemberHasAnId(@ForAll Member member) { ... }
 * }</pre>
 */
@NullMarked
package org.ioemt.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
