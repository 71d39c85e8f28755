package org.ioemt.cli;

import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * What converts to FHIR. HAPI takes seconds to begin and tens of megabytes of jars, which no other
 * command is to pay.
 */
final class FhirLibrary {

  private static final LibraryFolder<FhirConverter> FOLDER =
      new LibraryFolder<>(
          FhirConverter.class, "lib-fhir", "the FHIR commands need", "converts to FHIR");

  private FhirLibrary() {}

  static FhirConverter load() throws InputException {
    return FOLDER.load();
  }

  static FhirConverter loadFrom(@Nullable File folder) throws InputException {
    return FOLDER.loadFrom(folder);
  }
}
