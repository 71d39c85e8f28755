package org.ioemt.nemsis;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@code DEMDataSet} as a stream: one record at a time, in constant memory.
 *
 * <pre>{@code
 * try (NemsisWriter writer = NemsisWriter.of(out, NemsisVersion.V3_5_1)) {
 *   writer.write(agency);
 *   writer.write(configuration);
 *   for (NemsisPersonnel person : people) {
 *     writer.write(person);
 *   }
 *   writer.finish();
 * }
 * }</pre>
 *
 * <p>What is written is what the records hold: all that a {@link NemsisReader} read from a document
 * and that is written again is read the same. The writer sees to the form of the document (UTF-8,
 * the namespace, the sections in the order of the schema) and changes nothing. Whether the records
 * are valid is asked of the rules; {@link NemsisExport} makes valid ones of members, agencies and
 * vehicles.
 *
 * <p>A document is whole only after {@link #finish()}. One that is closed before, because something
 * failed, has no end, so that nobody takes it for the whole.
 *
 * <p>Not for use by two threads at once.
 */
public final class NemsisWriter implements Closeable {

  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  /** The sections of a report in the order of the schema, and where records are put. */
  private static final List<String> SECTIONS =
      List.of(
          "dRecord",
          "dAgency",
          "dContact",
          "dConfiguration",
          "dLocation",
          "dVehicle",
          "dPersonnel",
          "dDevice",
          "dFacility",
          "dCustomResults");

  private static final String CUSTOM = "dCustomConfiguration";

  private final OutputStream out;
  private final XMLStreamWriter2 xml;
  private final NemsisVersion version;

  /** The report that is open, by its number in the document it came from; 0 before the first. */
  private int report;

  /** The section that is open and has records in it, or null. */
  private @Nullable String open;

  /** How far the report has come: an index of {@link #SECTIONS}, or -1. */
  private int reached = -1;

  private boolean finished;
  private @Nullable IOException failure;

  private NemsisWriter(OutputStream out, NemsisVersion version) throws IOException {
    this.out = out;
    this.version = version;
    try {
      // Named, not looked up, as for reading.
      XMLOutputFactory factory = new OutputFactoryImpl();
      xml = (XMLStreamWriter2) factory.createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.setDefaultNamespace(NemsisReader.NAMESPACE);
      xml.writeStartElement("", "DEMDataSet", NemsisReader.NAMESPACE);
      xml.writeDefaultNamespace(NemsisReader.NAMESPACE);
      xml.writeNamespace("xsi", XSI);
      xml.writeAttribute(
          "xsi",
          XSI,
          "schemaLocation",
          NemsisReader.NAMESPACE
              + " https://nemsis.org/media/nemsis_v3/"
              + version.release()
              + "/XSDs/NEMSIS_XSDs/DEMDataSet_v3.xsd");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * A writer of a document.
   *
   * @param out where the document goes, as UTF-8; closed with the writer
   * @param version the version that the document says it is
   * @return the writer, with the document begun
   * @throws IOException if writing fails
   */
  public static NemsisWriter of(OutputStream out, NemsisVersion version) throws IOException {
    return new NemsisWriter(out, version);
  }

  /**
   * The version of the document.
   *
   * @return the version
   */
  public NemsisVersion version() {
    return version;
  }

  /**
   * Writes a record.
   *
   * <p>Custom elements come first, before any report. A record of another report, by {@link
   * NemsisReport#number}, begins the next one, with the time stamp of that report. Within a report
   * the records come in the order of the schema: {@code dRecord}, the agency, {@code dContact},
   * {@code dConfiguration}, {@code dLocation}, vehicles, people, {@code dDevice}, {@code
   * dFacility}, custom results.
   *
   * @param record the record
   * @throws IllegalArgumentException if the record is of another version, does not belong into a
   *     {@code DEMDataSet}, comes too late, or holds a character that XML does not know; nothing is
   *     written then
   * @throws IllegalStateException if the document is finished
   * @throws IOException if writing fails; the document cannot be saved any more
   */
  public void write(NemsisRecord record) throws IOException {
    if (finished) {
      throw new IllegalStateException("the document is finished");
    }
    if (failure != null) {
      throw failure;
    }
    if (record.report().version() != version) {
      throw new IllegalArgumentException(
          "record: expected one of NEMSIS "
              + version.code()
              + ", found one of "
              + record.report().version().code());
    }
    String section = section(record);
    check(record.element());
    try {
      if (section.equals(CUSTOM)) {
        custom(record.element());
      } else {
        inReport(record, section);
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Ends the document.
   *
   * @throws IllegalStateException if no report was written, without which there is no document
   * @throws IOException if writing fails
   */
  public void finish() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (finished) {
      return;
    }
    if (report == 0) {
      throw new IllegalStateException("a DEMDataSet has one report at least, and none was written");
    }
    try {
      endSection();
      indent(1);
      xml.writeEndElement();
      indent(0);
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      finished = true;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Closes the stream. Does not end the document: that is {@link #finish()}. */
  @Override
  public void close() throws IOException {
    try (out) {
      if (failure == null) {
        xml.flush(); // not close(), which would end all elements
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void custom(NemsisElement element) throws XMLStreamException {
    if (report > 0) {
      throw new IllegalArgumentException(
          "record: custom elements come before the first report, and one was written already");
    }
    if (!CUSTOM.equals(open)) {
      indent(1);
      start(CUSTOM);
      open = CUSTOM;
    }
    element(element, 2);
  }

  private void inReport(NemsisRecord record, String section) throws XMLStreamException {
    int place = SECTIONS.indexOf(section);
    int number = record.report().number();
    if (number < 1) {
      throw new IllegalArgumentException("report: expected a number of 1 or more");
    }
    boolean whole = section.equals(record.element().name());
    if (number == report && (place < reached || (place == reached && whole))) {
      throw new IllegalArgumentException(
          "record: " + section + " comes too late, after " + SECTIONS.get(reached));
    }
    if (number != report) {
      endSection();
      if (report > 0) {
        indent(1);
        xml.writeEndElement();
      }
      report = number;
      reached = -1;
      indent(1);
      start("DemographicReport");
      if (record.report().timeStamp().isPresent()) {
        xml.writeAttribute("timeStamp", record.report().timeStamp().get());
      }
    }
    if (place != reached) {
      endSection();
      reached = place;
      if (!whole) {
        indent(2);
        start(section);
        open = section;
      }
    }
    element(record.element(), whole ? 2 : 3);
  }

  private void endSection() throws XMLStreamException {
    if (open != null) {
      indent(open.equals(CUSTOM) ? 1 : 2);
      xml.writeEndElement();
      open = null;
    }
  }

  private void element(NemsisElement element, int depth) throws XMLStreamException {
    indent(depth);
    List<NemsisElement> children = element.children();
    String text = element.text().orElse("");
    if (children.isEmpty() && text.isEmpty()) {
      xml.writeEmptyElement("", element.name(), NemsisReader.NAMESPACE);
      attributes(element);
      return;
    }
    start(element.name());
    attributes(element);
    if (children.isEmpty()) {
      text(text);
    } else {
      for (NemsisElement child : children) {
        element(child, depth + 1);
      }
      indent(depth);
    }
    xml.writeEndElement();
  }

  private void start(String name) throws XMLStreamException {
    xml.writeStartElement("", name, NemsisReader.NAMESPACE);
  }

  private void attributes(NemsisElement element) throws XMLStreamException {
    for (String name : element.attributeNames()) {
      String value = element.attribute(name).orElse("");
      if (name.startsWith("xsi:")) {
        xml.writeAttribute("xsi", XSI, name.substring("xsi:".length()), value);
      } else {
        xml.writeAttribute(name, value);
      }
    }
  }

  /** A carriage return that is not written as a reference is read as a line feed. */
  private void text(String text) throws XMLStreamException {
    int from = 0;
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
      xml.writeCharacters(text.substring(from, at));
      xml.writeRaw("&#xD;");
      from = at + 1;
    }
    xml.writeCharacters(from == 0 ? text : text.substring(from));
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String section(NemsisRecord record) {
    String name = record.element().name();
    String section =
        record instanceof NemsisSection || record instanceof NemsisAgency
            ? name
            : name.substring(0, Math.max(0, name.indexOf('.')));
    if (!section.equals(CUSTOM) && !SECTIONS.contains(section)) {
      throw new IllegalArgumentException(
          "record: expected one of a DEMDataSet, found "
              + (name.length() > 60 ? name.substring(0, 60) + "..." : name));
    }
    return section;
  }

  /** All that could fail half-way is asked before anything is written. */
  private static void check(NemsisElement element) {
    List<String> names = element.attributeNames();
    if (names.size() > 1) {
      Set<String> seen = new HashSet<>(names);
      if (seen.size() < names.size()) {
        throw new IllegalArgumentException(element + ": the same attribute twice");
      }
    }
    for (String name : names) {
      requireXml(element, element.attribute(name).orElse(""));
    }
    requireXml(element, element.text().orElse(""));
    for (NemsisElement child : element.children()) {
      check(child);
    }
  }

  private static void requireXml(NemsisElement element, String text) {
    if (!isXml(text)) {
      throw new IllegalArgumentException(element + ": holds a character that XML does not know");
    }
  }

  /** Whether XML 1.0 knows all characters of a text. */
  static boolean isXml(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if ((c < ' ' && c != '\t' && c != '\n' && c != '\r')
          || Character.isSurrogate(c)
          || c >= '\ufffe') {
        return false;
      }
    }
    return true;
  }

  private IOException broken(XMLStreamException e) {
    // What is wrong with a text was found before, so it is the stream.
    IOException io =
        e.getNestedException() instanceof IOException nested
            ? nested
            : new IOException("the document cannot be written", e);
    failure = io;
    return io;
  }
}
