package org.ioemt.nemsis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.ioemt.nemsis.NemsisReport.DataSet;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schema files of NEMSIS, which the project does not ship. A directory that has them is given
 * by {@code -Dnemsis.xsd=DIR}; below it the files lie as in the releases, in a directory whose name
 * begins with the version.
 */
final class Schemas {

  private static final String PROPERTY = "nemsis.xsd";
  private static final Map<Path, Schema> COMPILED = new HashMap<>();

  private Schemas() {}

  /** What the schema finds in a document; skips the test where no schema is given. */
  static List<String> problems(NemsisVersion version, DataSet dataSet, String document)
      throws IOException {
    return problems(
        version, dataSet, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  static List<String> problems(NemsisVersion version, DataSet dataSet, InputStream document)
      throws IOException {
    String given = System.getProperty(PROPERTY);
    assumeTrue(
        given != null && !given.isEmpty(),
        "the schema files of NEMSIS are not shipped; give their directory with -D"
            + PROPERTY
            + "=DIR");
    Optional<Path> file = find(Path.of(String.valueOf(given)), version, dataSet);
    assumeTrue(
        file.isPresent(), () -> "no " + dataSet.root() + "_v3.xsd of " + version + " in " + given);
    List<String> problems = new ArrayList<>();
    try {
      Validator validator = schema(file.orElseThrow()).newValidator();
      validator.setErrorHandler(
          new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
              problems.add(said(e));
            }

            @Override
            public void error(SAXParseException e) {
              problems.add(said(e));
            }

            @Override
            public void fatalError(SAXParseException e) {
              problems.add(said(e));
            }
          });
      validator.validate(new StreamSource(document));
    } catch (SAXException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return problems;
  }

  private static String said(SAXParseException e) {
    return e.getLineNumber() + ": " + e.getMessage();
  }

  private static Optional<Path> find(Path root, NemsisVersion version, DataSet dataSet)
      throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.endsWith(dataSet.root() + "_v3.xsd"))
          .filter(file -> root.relativize(file).toString().contains(version.code()))
          .sorted()
          .findFirst();
    }
  }

  private static Schema schema(Path file) throws SAXException {
    @SuppressWarnings("NullAway") // absent means null, and then it is made
    Schema known = COMPILED.get(file);
    if (known == null) {
      known =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
      COMPILED.put(file, known);
    }
    return known;
  }
}
