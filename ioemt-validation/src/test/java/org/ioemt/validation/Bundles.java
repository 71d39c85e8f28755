package org.ioemt.validation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shipped messages by language, as the files have them. */
final class Bundles {

  static final String FINDINGS = "org.ioemt.finding.";

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern BUNDLES =
      Pattern.compile("ContributorValidationMessages(?:_(\\w+))?\\.properties");

  private Bundles() {}

  /** The one without a suffix is English, and first. A translation is found by its file. */
  static Map<Locale, Properties> all() {
    Map<Locale, Properties> bundles = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(RESOURCES)) {
      for (Path file : files.sorted().toList()) {
        Matcher name = BUNDLES.matcher(file.getFileName().toString());
        if (name.matches() && !"en".equals(name.group(1))) {
          String tag = name.group(1) == null ? "en" : name.group(1).replace('_', '-');
          Properties bundle = new Properties();
          bundle.load(new StringReader(Files.readString(file)));
          bundles.put(Locale.forLanguageTag(tag), bundle);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundles;
  }

  static Properties of(String tag) {
    return all().get(Locale.forLanguageTag(tag));
  }

  static SortedSet<String> placeholders(String text) {
    return Pattern.compile("\\{([^}]*)}")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
