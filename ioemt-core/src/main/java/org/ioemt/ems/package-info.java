/**
 * The emergency medical services as a system: the document in which an EMS describes itself, from
 * the emergency number to the hand-off, and the rules that say what it lacks.
 *
 * <p>Crews and responses stand beside it: {@link org.ioemt.ems.CrewRules} say whether a crew is
 * staffed, {@link org.ioemt.ems.ResponseRules} what the record of a response lacks.
 *
 * <p>Start with {@link org.ioemt.ems.EmsSystem} and {@link org.ioemt.ems.SystemRules}. Values such
 * as {@link org.ioemt.ems.VehicleType} carry their scheme; those of two schemes are never equal and
 * have no order. Nothing here says what a provider may do: a vehicle's type never implies its
 * crew's level.
 */
@NullMarked
package org.ioemt.ems;

import org.jspecify.annotations.NullMarked;
