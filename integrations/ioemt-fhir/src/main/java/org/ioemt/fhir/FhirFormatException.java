package org.ioemt.fhir;

/**
 * Text that is no FHIR resource at all: no JSON, no resource, or nothing that FHIR R4 knows.
 *
 * <p>The message says what and, where that is known, at which line and column; it never quotes the
 * text. The only exception that this package throws for what it reads.
 */
public final class FhirFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  FhirFormatException(String message) {
    super(message);
  }
}
