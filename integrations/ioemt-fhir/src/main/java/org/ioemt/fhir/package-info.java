/**
 * Members, organizations, vehicles and crews as FHIR R4 resources and back, and the levels that
 * practitioners of other systems may have.
 *
 * <p>{@link org.ioemt.fhir.FhirWriter} writes, {@link org.ioemt.fhir.FhirReader} reads; which
 * element says what is in {@code docs/fhir.md}, and the profiles are in {@code ioemt-fhir-package}.
 * The resources are HAPI's structures; whoever has text and no context of HAPI uses {@link
 * org.ioemt.fhir.FhirJson}.
 */
@NullMarked
package org.ioemt.fhir;

import org.jspecify.annotations.NullMarked;
