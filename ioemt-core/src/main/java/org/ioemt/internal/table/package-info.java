/**
 * The strict reader of the tab-separated tables that the library ships. Internal: exported to the
 * project's own modules only.
 */
@NullMarked
package org.ioemt.internal.table;

import org.jspecify.annotations.NullMarked;
