/**
 * The emergency medical services as a system: its vehicles, priorities and triage categories, and
 * the document in which an EMS describes itself.
 *
 * <p>Nothing here says what a provider may do: a vehicle's type never implies its crew's level.
 */
@NullMarked
package org.ioemt.ems;

import org.jspecify.annotations.NullMarked;
