package org.ioemt.nemsis;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.ioemt.nemsis.NemsisException.Problem;
import org.ioemt.nemsis.NemsisReport.DataSet;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingPath;
import org.jspecify.annotations.Nullable;

/**
 * Reads a NEMSIS document as a stream: one record at a time, in constant memory.
 *
 * <pre>{@code
 * try (NemsisReader reader = NemsisReader.of(in)) {
 *   for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
 *     if (next.get() instanceof NemsisPersonnel person) {
 *       ...
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A {@code DEMDataSet} gives, for each report, its {@link NemsisAgency}, its {@link
 * NemsisVehicle}s and its {@link NemsisPersonnel}; an {@code EMSDataSet} its {@link
 * NemsisResponse}s; both the state's own elements ({@link NemsisCustomElement}) and, in a {@code
 * DEMDataSet}, what they hold ({@link NemsisCustomResult}). Of a response only what concerns unit,
 * crew, times and disposition is kept; nothing of the patient is. {@link #skipped()} names what was
 * passed over.
 *
 * <p>The reader checks the form of the document and nothing else: codes that are in no list, wrong
 * dates and missing elements are read as they are, and {@link NemsisRules} find them.
 *
 * <p>Safe for documents of strangers: a document type is refused where it begins, so that there are
 * no entities, internal or external; nothing is ever fetched; one record, one text and one tag are
 * limited in size ({@link Problem#TOO_LARGE}).
 *
 * <p>Not for use by two threads at once.
 */
public final class NemsisReader implements Closeable {

  static final String NAMESPACE = "http://www.nemsis.org";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  /** Far above the largest record of the official test documents, which has 75,000 characters. */
  static final int LARGEST_RECORD = 1 << 24;

  private static final int COST_OF_ELEMENT = 64;

  /** Deeper than any element of the schema by far. */
  private static final int DEEPEST = 32;

  /** The sections of a response that are kept. */
  private static final Set<String> KEPT =
      Set.of(
          "eRecord", "eResponse", "eDispatch", "eCrew", "eTimes", "eDisposition", "eCustomResults");

  /** Who gave care is kept of these two sections, and not what care. */
  private static final Set<String> PERFORMERS =
      Set.of(
          "eMedications.MedicationGroup",
          "eMedications.02",
          "eMedications.09",
          "eMedications.10",
          "eProcedures.ProcedureGroup",
          "eProcedures.02",
          "eProcedures.09",
          "eProcedures.10");

  private final GuardedInput in;
  private final XMLStreamReader2 xml;
  private final NemsisVersion version;
  private final Optional<String> stated;
  private final DataSet dataSet;
  private final int rootLine;
  private final int rootColumn;
  private final Map<String, Long> skipped = new LinkedHashMap<>();
  private NemsisReport report;
  private NemsisElement[] stack = new NemsisElement[64];
  private int top;
  private long cost;
  private boolean keepsSections;
  private boolean done;
  private @Nullable NemsisException failure;

  /** The namespace of NEMSIS as the parser last gave it. */
  private @Nullable String ours;

  private NemsisReader(InputStream input, @Nullable NemsisVersion given) throws IOException {
    in = new GuardedInput(input);
    try {
      xml = (XMLStreamReader2) factory().createXMLStreamReader(in);
      String root = root();
      dataSet = dataSet(root);
      Location place = xml.getLocation();
      rootLine = place.getLineNumber();
      rootColumn = place.getColumnNumber();
      stated =
          Optional.ofNullable(xml.getAttributeValue(XSI, "schemaLocation"))
              .flatMap(NemsisVersion::numberIn);
      version = given == null ? statedVersion() : given;
    } catch (XMLStreamException | UncheckedStreamException e) {
      throw broken(e);
    }
    report = new NemsisReport(version, dataSet, 0, Optional.empty(), Optional.empty());
  }

  /**
   * A reader of a document that says its version in {@code xsi:schemaLocation}.
   *
   * @param in the document; closed with the reader
   * @return the reader, at the first record
   * @throws NemsisException if this is no document of a version that is read
   * @throws IOException if reading fails
   */
  public static NemsisReader of(InputStream in) throws IOException {
    return new NemsisReader(in, null);
  }

  /**
   * A reader of a document whose version is known otherwise, for instance because it stands beside
   * the document in a call of the web service.
   *
   * @param in the document; closed with the reader
   * @param version the version; what the document says of itself does not count, see {@link
   *     #statedVersion}
   * @return the reader, at the first record
   * @throws NemsisException if this is no document of NEMSIS
   * @throws IOException if reading fails
   */
  public static NemsisReader of(InputStream in, NemsisVersion version) throws IOException {
    return new NemsisReader(in, version);
  }

  /**
   * Tells the reader to give, too, the sections of a {@code DEMDataSet} that it else passes over,
   * so that they can be written back. To be called before the first record.
   *
   * @return this reader
   */
  public NemsisReader keepingSections() {
    keepsSections = true;
    return this;
  }

  /**
   * The version by which the document is read.
   *
   * @return the version
   */
  public NemsisVersion version() {
    return version;
  }

  /**
   * The version that the document says it is.
   *
   * @return three numbers joined by dots, as far as {@code xsi:schemaLocation} holds them, or empty
   */
  public Optional<String> versionStated() {
    return stated;
  }

  /**
   * Whether the document says that it is of another version than the one by which it is read. That
   * cannot be where the version was not given.
   *
   * @return a finding of the code {@code nemsis.version-differs}, or empty
   */
  public Optional<Finding> versionDiffers() {
    return stated
        .filter(said -> !said.equals(version.code()))
        .map(
            said ->
                Finding.of(
                    NemsisFindings.of("version-differs"),
                    FindingPath.root(),
                    String.valueOf(rootLine),
                    String.valueOf(rootColumn),
                    dataSet.root(),
                    said,
                    version.code()));
  }

  /**
   * Which data set the document is.
   *
   * @return the data set
   */
  public DataSet dataSet() {
    return dataSet;
  }

  /**
   * What was passed over so far: sections that this module does not read, and elements of other
   * namespaces.
   *
   * @return how often each name was met, in the order of the document
   */
  public Map<String, Long> skipped() {
    return Collections.unmodifiableMap(skipped);
  }

  /**
   * The next record.
   *
   * @return the record, or empty after the last
   * @throws NemsisException if the document cannot be read any further; asked again, the reader
   *     says the same
   * @throws IOException if reading fails
   */
  public Optional<NemsisRecord> next() throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      while (!done) {
        Optional<NemsisRecord> found = step(event());
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    } catch (XMLStreamException | UncheckedStreamException e) {
      failure = broken(e);
      throw failure;
    } catch (NemsisException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("the parser cannot be closed", e);
    } finally {
      in.close();
    }
  }

  private Optional<NemsisRecord> step(int event) throws XMLStreamException, IOException {
    if (event == XMLStreamConstants.END_DOCUMENT) {
      done = true;
    } else if (event == XMLStreamConstants.START_ELEMENT) {
      if (isForeign()) {
        skip(foreignName());
      } else {
        return open(xml.getLocalName());
      }
    }
    return Optional.empty();
  }

  private Optional<NemsisRecord> open(String name) throws XMLStreamException, IOException {
    return switch (name) {
      case "dVehicle",
          "dPersonnel",
          "dCustomConfiguration",
          "dCustomResults",
          "eCustomConfiguration" ->
          Optional.empty(); // what is in it comes next
      case "DemographicReport" ->
          begin(Optional.ofNullable(xml.getAttributeValue("", "timeStamp")));
      case "Header" -> begin(Optional.empty());
      case "DemographicGroup" -> {
        identify(record());
        yield Optional.empty();
      }
      case "dAgency" -> {
        NemsisElement agency = record();
        identify(agency);
        yield Optional.of(new NemsisAgency(report, agency));
      }
      case "dVehicle.VehicleGroup" -> Optional.of(new NemsisVehicle(report, record()));
      case "dPersonnel.PersonnelGroup" -> Optional.of(new NemsisPersonnel(report, record()));
      case "dCustomConfiguration.CustomGroup", "eCustomConfiguration.CustomGroup" ->
          Optional.of(new NemsisCustomElement(report, record()));
      case "dCustomResults.ResultsGroup" -> Optional.of(new NemsisCustomResult(report, record()));
      case "PatientCareReport" -> Optional.of(new NemsisResponse(report, response()));
      case "dRecord", "dContact", "dConfiguration", "dLocation", "dDevice", "dFacility" -> {
        if (keepsSections) {
          yield Optional.of(new NemsisSection(report, record()));
        }
        skip(name);
        yield Optional.empty();
      }
      default -> {
        skip(name);
        yield Optional.empty();
      }
    };
  }

  private Optional<NemsisRecord> begin(Optional<String> timeStamp) {
    report = new NemsisReport(version, dataSet, report.number() + 1, Optional.empty(), timeStamp);
    return Optional.empty();
  }

  private void identify(NemsisElement key) {
    report =
        new NemsisReport(version, dataSet, report.number(), Optional.of(key), report.timeStamp());
  }

  /** The element at which the parser stands, with all that is in it. */
  private NemsisElement record() throws XMLStreamException, IOException {
    cost = 0;
    return element(1, null);
  }

  private NemsisElement response() throws XMLStreamException, IOException {
    cost = 0;
    Location place = xml.getLocation();
    String[] attributes = attributes();
    int from = top;
    for (int event = event(); event != XMLStreamConstants.END_ELEMENT; event = event()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (isForeign()) {
          skip(foreignName());
        } else if (KEPT.contains(name)) {
          push(element(2, null));
        } else if (name.equals("eMedications") || name.equals("eProcedures")) {
          push(element(2, PERFORMERS));
        } else {
          skip(name);
        }
      }
    }
    return new NemsisElement(
        "PatientCareReport",
        null,
        attributes,
        pop(from),
        place.getLineNumber(),
        place.getColumnNumber());
  }

  private NemsisElement element(int depth, @Nullable Set<String> kept)
      throws XMLStreamException, IOException {
    String name = xml.getLocalName();
    // Taken apart at once, so that the place itself need not be made.
    Location place = xml.getLocation();
    int line = place.getLineNumber();
    int column = place.getColumnNumber();
    spend(COST_OF_ELEMENT, name);
    if (depth > DEEPEST) {
      throw tooLarge(name + " lies deeper than " + DEEPEST + " elements");
    }
    String[] attributes = attributes();
    String text = null;
    int from = top;
    for (int event = event(); event != XMLStreamConstants.END_ELEMENT; event = event()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (isForeign()) {
          skip(foreignName());
        } else if (kept != null && !kept.contains(xml.getLocalName())) {
          skip(null);
        } else {
          push(element(depth + 1, kept));
        }
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        // White space alone is how a document is laid out. What stands beside elements is dropped
        // below, so it is not even asked for, and the parser need not decode it.
        if (top == from && (text != null || !xml.isWhiteSpace())) {
          String more = xml.getText();
          spend(more.length(), name);
          text = text == null ? more : text.concat(more);
        }
      }
    }
    NemsisElement @Nullable [] children = pop(from);
    return new NemsisElement(
        name, children == null ? text : null, attributes, children, line, column);
  }

  private String @Nullable [] attributes() {
    int count = xml.getAttributeCount();
    if (count == 0) {
      return null;
    }
    String[] pairs = new String[count * 2];
    for (int i = 0; i < count; i++) {
      String name = xml.getAttributeLocalName(i);
      boolean xsi = XSI.equals(xml.getAttributeNamespace(i));
      pairs[2 * i] = xsi && name.equals("nil") ? NemsisElement.NIL : xsi ? "xsi:" + name : name;
      pairs[2 * i + 1] = xml.getAttributeValue(i);
    }
    return pairs;
  }

  private void push(NemsisElement element) {
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, 2 * top);
    }
    stack[top++] = element;
  }

  @SuppressWarnings("NullAway") // a slot above the top holds nothing
  private NemsisElement @Nullable [] pop(int from) {
    if (top == from) {
      return null;
    }
    NemsisElement[] children = Arrays.copyOfRange(stack, from, top);
    Arrays.fill(stack, from, top, null);
    top = from;
    return children;
  }

  private void skip(@Nullable String name) throws XMLStreamException, IOException {
    if (name != null) {
      skipped.merge(name, 1L, Long::sum);
    }
    int depth = 1;
    while (depth > 0) {
      int event = event();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void spend(int amount, String name) throws NemsisException {
    cost += amount;
    if (cost > LARGEST_RECORD) {
      throw tooLarge(
          "the record with " + name + " is larger than " + LARGEST_RECORD + " characters");
    }
  }

  private int event() throws XMLStreamException, IOException {
    in.allow();
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      // The parser does not know where a document type begins; it has read no further than that.
      Location place = xml.getLocationInfo().getCurrentLocation();
      throw new NemsisException(
          Problem.DOCUMENT_TYPE,
          "a document type is not allowed",
          place.getLineNumber(),
          place.getColumnNumber());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw at(Problem.NOT_XML, "an entity that is not declared");
    }
    return event;
  }

  private boolean isForeign() {
    @Nullable String namespace = xml.getNamespaceURI();
    if (isSame(namespace, ours)) {
      return false;
    }
    boolean foreign = !NAMESPACE.equals(namespace);
    if (!foreign) {
      ours = namespace;
    }
    return foreign;
  }

  @SuppressWarnings("ReferenceEquality") // the parser gives one object for all elements
  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one != null && one == other;
  }

  private String foreignName() {
    @Nullable String namespace = xml.getNamespaceURI();
    return "{" + (namespace == null ? "" : namespace) + "}" + xml.getLocalName();
  }

  private String root() throws XMLStreamException, IOException {
    int event = xml.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = event();
    }
    return xml.getLocalName();
  }

  private DataSet dataSet(String root) throws NemsisException {
    for (DataSet set : DataSet.values()) {
      if (set.root().equals(root)) {
        if (isForeign()) {
          throw at(
              Problem.WRONG_NAMESPACE,
              "expected the namespace " + NAMESPACE + ", found " + quoted(xml.getNamespaceURI()));
        }
        return set;
      }
    }
    throw at(
        Problem.WRONG_ROOT, "expected the root DEMDataSet or EMSDataSet, found " + quoted(root));
  }

  private NemsisVersion statedVersion() throws NemsisException {
    if (stated.isEmpty()) {
      throw at(
          Problem.UNSUPPORTED_VERSION,
          "xsi:schemaLocation names no version of NEMSIS; give the version beside the document");
    }
    Optional<NemsisVersion> known = NemsisVersion.find(stated.get());
    if (known.isEmpty()) {
      throw at(
          Problem.UNSUPPORTED_VERSION,
          "expected NEMSIS 3.4.0, 3.5.0 or 3.5.1, found " + stated.get());
    }
    return known.get();
  }

  /** Names only, and short: a stranger's document must not fill our log. */
  private static String quoted(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return "none";
    }
    return "'" + (name.length() > 100 ? name.substring(0, 100) + "..." : name) + "'";
  }

  private NemsisException tooLarge(String message) {
    return at(Problem.TOO_LARGE, message);
  }

  private NemsisException at(Problem problem, String message) {
    Location place = xml.getLocation();
    return new NemsisException(problem, message, place.getLineNumber(), place.getColumnNumber());
  }

  /**
   * The parser's own words may quote the document, so they are not repeated. Texts are parsed when
   * they are asked for, by methods that may not throw what is checked.
   */
  private NemsisException broken(Exception e) throws IOException {
    Throwable cause = e instanceof UncheckedStreamException ? e.getCause() : e;
    Location place = cause instanceof XMLStreamException thrown ? thrown.getLocation() : null;
    int line = place == null ? 0 : Math.max(0, place.getLineNumber());
    int column = line == 0 || place == null ? 0 : Math.max(0, place.getColumnNumber());
    if (in.failure() != null) {
      throw in.failure();
    }
    if (in.isTooLarge()) {
      return new NemsisException(
          Problem.TOO_LARGE,
          "one tag or text is larger than " + GuardedInput.MOST + " bytes",
          line,
          column);
    }
    if (in.isAtEnd()) {
      return new NemsisException(
          Problem.TRUNCATED, "the document ends before its end", line, column);
    }
    return new NemsisException(Problem.NOT_XML, "not well-formed XML", line, column);
  }

  private static XMLInputFactory factory() {
    // Named, not looked up: which parser reads a stranger's document is no matter of configuration.
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
