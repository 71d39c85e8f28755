package org.ioemt.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ioemt.nemsis.NemsisCrewMember;
import org.ioemt.nemsis.NemsisLicense;
import org.ioemt.nemsis.NemsisPersonnel;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.nemsis.NemsisResponse;
import org.ioemt.testkit.NemsisGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Personnel and crews read from documents of NEMSIS, beside the floor: the same parser, told the
 * same, that walks over the events of the same document and asks for no name and no text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC") // as the command runs
public class NemsisBenchmark {

  static final int PEOPLE = 2_000;
  static final int RESPONSES = 300;

  private final byte[] roster;
  private final byte[] responses;

  /** A benchmark as JMH makes it. */
  public NemsisBenchmark() {
    NemsisGenerator documents = NemsisGenerator.seeded(42);
    ByteArrayOutputStream people = new ByteArrayOutputStream();
    ByteArrayOutputStream calls = new ByteArrayOutputStream();
    try {
      documents.demographic(PEOPLE, people);
      documents.responses(RESPONSES, calls);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    roster = people.toByteArray();
    responses = calls.toByteArray();
  }

  /**
   * The floor of reading a roster.
   *
   * @return how many events there are
   * @throws XMLStreamException never but for a defect
   */
  @Benchmark
  public int walkRoster() throws XMLStreamException {
    return walk(roster);
  }

  /**
   * People with their licenses.
   *
   * @return how many licenses there are
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int readRoster() throws IOException {
    int licenses = 0;
    try (NemsisReader reader = NemsisReader.of(new ByteArrayInputStream(roster))) {
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof NemsisPersonnel person) {
          for (NemsisLicense license : person.licenses()) {
            licenses += license.level().text().isPresent() ? 1 : 0;
          }
        }
      }
    }
    return licenses;
  }

  /**
   * The floor of reading responses.
   *
   * @return how many events there are
   * @throws XMLStreamException never but for a defect
   */
  @Benchmark
  public int walkResponses() throws XMLStreamException {
    return walk(responses);
  }

  /**
   * Responses with their crews.
   *
   * @return how many were aboard
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int readResponses() throws IOException {
    int aboard = 0;
    try (NemsisReader reader = NemsisReader.of(new ByteArrayInputStream(responses))) {
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof NemsisResponse response) {
          for (NemsisCrewMember member : response.crew()) {
            aboard += member.level().text().isPresent() ? 1 : 0;
          }
        }
      }
    }
    return aboard;
  }

  private static int walk(byte[] document) throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
    int events = 0;
    while (xml.hasNext()) {
      xml.next();
      events++;
    }
    xml.close();
    return events;
  }
}
