package org.ioemt.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds what converts to FHIR: on the class path, or in the folder {@code lib-fhir} beside the jar
 * of the command. HAPI takes seconds to begin and tens of megabytes of jars, which no other command
 * is to pay.
 */
final class FhirLibrary {

  static final String FOLDER = "lib-fhir";

  private FhirLibrary() {}

  static FhirConverter load() throws InputException {
    leaveLanguagesWithOtherCapitals();
    Optional<FhirConverter> here = find(FhirLibrary.class.getClassLoader());
    return here.isPresent() ? here.get() : loadFrom(beside());
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
    if (folder == null || !folder.isDirectory()) {
      throw new InputException(
          (folder == null ? FOLDER : folder.getPath())
              + ": no such directory; the FHIR commands need it beside ioemt.jar");
    }
    // Never closed: its classes are used until the process ends.
    return find(new URLClassLoader(jars(folder), FhirLibrary.class.getClassLoader()))
        .orElseThrow(
            () -> new InputException(folder.getPath() + ": no jar in it converts to FHIR"));
  }

  private static Optional<FhirConverter> find(ClassLoader loader) {
    return ServiceLoader.load(FhirConverter.class, loader).findFirst();
  }

  private static URL[] jars(File folder) throws InputException {
    File[] files = folder.listFiles((directory, name) -> name.endsWith(".jar"));
    if (files == null) {
      throw new InputException(folder.getPath() + ": cannot be read");
    }
    Arrays.sort(files);
    List<URL> jars = new ArrayList<>();
    try {
      for (File file : files) {
        jars.add(file.toURI().toURL());
      }
    } catch (IOException e) {
      throw new InputException(folder.getPath() + ": cannot be read", e);
    }
    return jars.toArray(URL[]::new);
  }

  private static @Nullable File beside() {
    CodeSource source = FhirLibrary.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    try {
      URI jar = source.getLocation().toURI();
      File parent = new File(jar).getParentFile();
      return parent == null ? null : new File(parent, FOLDER);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null; // a place that is no file
    }
  }
}
