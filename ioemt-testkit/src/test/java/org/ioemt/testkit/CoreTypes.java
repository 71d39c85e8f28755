package org.ioemt.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ioemt.level.ProviderLevel;

/** The public types of the core, found by looking through its classes. */
final class CoreTypes {

  private CoreTypes() {}

  /** All of them, nested ones too, but for builders and what is internal. */
  static List<Class<?>> all() {
    try {
      URI place = ProviderLevel.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return below(path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
        return below(jar.getPath("/"));
      }
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Class<?>> found =
          files
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.startsWith("org/ioemt/") && file.endsWith(".class"))
              .filter(file -> !file.startsWith("org/ioemt/internal/"))
              .filter(file -> !file.endsWith("-info.class"))
              .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
              .sorted()
              .<Class<?>>map(CoreTypes::load)
              .filter(CoreTypes::isPublic)
              .filter(type -> !type.getSimpleName().equals("Builder"))
              .toList();
      return found;
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
      if (!Modifier.isPublic(outer.getModifiers())) {
        return false;
      }
    }
    return !type.isAnonymousClass();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ProviderLevel.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
