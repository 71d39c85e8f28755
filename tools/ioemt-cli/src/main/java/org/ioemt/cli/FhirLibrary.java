package org.ioemt.cli;

import java.io.File;
import java.util.Locale;
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
    leaveLanguagesWithOtherCapitals();
    return FOLDER.load();
  }

  /**
   * HAPI 8.8.1 finds parts of its own by names that it folds in the default locale, and does not
   * begin in one in which the capital of i has a dot. This process has nothing to say in Turkish.
   */
  private static void leaveLanguagesWithOtherCapitals() {
    if (!"i".toUpperCase(Locale.getDefault()).equals("I")) {
      Locale.setDefault(Locale.ROOT);
    }
  }

  static FhirConverter loadFrom(@Nullable File folder) throws InputException {
    return FOLDER.loadFrom(folder);
  }
}
