package org.ioemt.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.nemsis.NemsisCrewMember;
import org.ioemt.nemsis.NemsisPersonnel;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.nemsis.NemsisResponse;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.roster.RosterEntry;
import org.ioemt.roster.RosterReader;

/** Small programs that are measured as whole processes, each with no more than it needs. */
final class Programs {

  private Programs() {}

  /** The floor under any start: a JVM that has nothing to do. */
  static final class Empty {
    private Empty() {}

    public static void main(String[] args) {}
  }

  /** The library's core alone: one title, standardized. */
  static final class Title {
    private Title() {}

    public static void main(String[] args) {
      System.out.println(
          Crosswalk.shipped()
              .standardize(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin"))
              .level()
              .orElseThrow());
    }
  }

  /** Core and JSON: one member, read and checked. */
  static final class OneMember {

    static final String JSON =
        """
        {"id":"M-1","credentials":[{"kind":"LICENSE","qualification":{"jurisdiction":"DE",\
        "title":"Notfallsanitäterin"},"authority":"DE-LANDESBEHOERDEN","issued":"2025-11-20",\
        "expires":"2027-11-20","status":"active","verifications":[{"source":"ISSUING_AUTHORITY",\
        "date":"2026-11-11","outcome":"CONFIRMED"}]}],"affiliations":[{"organization":"DE-SAMPLE",\
        "engagement":"VOLUNTEER"}]}\
        """;

    private OneMember() {}

    public static void main(String[] args) throws IOException {
      byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
      Member member = WireCodec.of(Member.class).read(json, 0, json.length);
      System.out.println(
          MembershipRules.of(
                  Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
              .asOf(LocalDate.of(2026, 11, 20))
              .check(member));
    }
  }

  /** The floor under reading JSON lines: every token is asked for, and nothing is made of them. */
  static final class TokenWalk {
    private TokenWalk() {}

    public static void main(String[] args) throws IOException {
      long tokens = 0;
      try (InputStream in = new FileInputStream(args[0]);
          JsonParser parser = new JsonFactory().createParser(in)) {
        while (parser.nextToken() != null) {
          tokens++;
        }
      }
      System.out.println(tokens);
    }
  }

  /** The floor under reading NEMSIS: the same parser walks over the events of the document. */
  static final class NemsisWalk {
    private NemsisWalk() {}

    public static void main(String[] args) throws IOException, XMLStreamException {
      long events = 0;
      XMLInputFactory factory = new InputFactoryImpl();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, false);
      try (InputStream in = new FileInputStream(args[0])) {
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
          xml.next();
          events++;
        }
      }
      System.out.println(events);
    }
  }

  /** Reads people and crews out of a document of NEMSIS. */
  static final class NemsisRead {
    private NemsisRead() {}

    public static void main(String[] args) throws IOException {
      long found = 0;
      try (InputStream in = new FileInputStream(args[0]);
          NemsisReader reader = NemsisReader.of(in)) {
        for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
          if (next.get() instanceof NemsisPersonnel) {
            found++;
          } else if (next.get() instanceof NemsisResponse response) {
            for (NemsisCrewMember member : response.crew()) {
              found += member.level().text().isPresent() ? 1 : 0;
            }
          }
        }
      }
      System.out.println(found);
    }
  }

  /** The floor under reading a roster: FastCSV's own records. */
  static final class RosterWalk {
    private RosterWalk() {}

    public static void main(String[] args) throws IOException {
      long fields = 0;
      try (InputStream in = new FileInputStream(args[0]);
          CsvReader<CsvRecord> reader =
              CsvReader.builder().fieldSeparator(';').ofCsvRecord(in, StandardCharsets.UTF_8)) {
        for (CsvRecord row : reader) {
          fields += row.getFieldCount();
        }
      }
      System.out.println(fields);
    }
  }

  /** Reads the members of a roster. */
  static final class RosterRead {
    private RosterRead() {}

    public static void main(String[] args) throws IOException {
      long members = 0;
      try (InputStream in = new FileInputStream(args[0]);
          RosterReader reader = RosterReader.open(RosterBenchmark.mapping(), in)) {
        for (Optional<RosterEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
          members += next.get().member().isPresent() ? 1 : 0;
        }
      }
      System.out.println(members);
    }
  }
}
