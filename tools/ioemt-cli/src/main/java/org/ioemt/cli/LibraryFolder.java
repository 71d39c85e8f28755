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
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a few commands need and the others are not to wait for: on the class path, or in a
 * folder beside the jar of the command.
 *
 * @param service what is looked for
 * @param folder the name of the folder
 * @param needs who needs it, for the message where it is missing
 * @param does what a jar in it does, for the message where none does
 */
record LibraryFolder<T>(Class<T> service, String folder, String needs, String does) {

  T load() throws InputException {
    Optional<T> here = find(LibraryFolder.class.getClassLoader());
    return here.isPresent() ? here.get() : loadFrom(beside());
  }

  T loadFrom(@Nullable File place) throws InputException {
    if (place == null || !place.isDirectory()) {
      throw new InputException(
          (place == null ? folder : place.getPath())
              + ": no such directory; "
              + needs
              + " it beside ioemt.jar");
    }
    // Never closed: its classes are used until the process ends.
    return find(new URLClassLoader(jars(place), LibraryFolder.class.getClassLoader()))
        .orElseThrow(() -> new InputException(place.getPath() + ": no jar in it " + does));
  }

  private Optional<T> find(ClassLoader loader) {
    return ServiceLoader.load(service, loader).findFirst();
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

  private @Nullable File beside() {
    CodeSource source = LibraryFolder.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    try {
      URI jar = source.getLocation().toURI();
      File parent = new File(jar).getParentFile();
      return parent == null ? null : new File(parent, folder);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null; // a place that is no file
    }
  }
}
