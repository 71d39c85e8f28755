package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ioemt.ems.Crew;
import org.ioemt.ems.Response;
import org.ioemt.ems.Vehicle;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.ioemt.nemsis.NemsisAgency;
import org.ioemt.nemsis.NemsisException;
import org.ioemt.nemsis.NemsisMapper;
import org.ioemt.nemsis.NemsisPersonnel;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.nemsis.NemsisResponse;
import org.ioemt.nemsis.NemsisVehicle;
import org.ioemt.nemsis.NemsisVersion;
import org.ioemt.organization.Agency;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** Writes what the model makes of a NEMSIS document. */
final class NemsisImport {

  private final Console console;
  private final NemsisMapper mapper = NemsisMapper.standard();
  private final Map<FindingCode, Long> counts = new LinkedHashMap<>();
  private final @Nullable NemsisVersion version;
  private long written;

  /**
   * An import.
   *
   * @param version what the document is, whatever it says of itself; null to believe it
   */
  NemsisImport(Console console, @Nullable NemsisVersion version) {
    this.console = console;
    this.version = version;
  }

  /**
   * Writes the values of a type, one as JSON on each line.
   *
   * @return the exit status
   */
  int run(InputStream in, String name, ImportedType type) throws IOException {
    switch (type) {
      case MEMBER -> write(in, name, Member.class, this::member);
      case AGENCY -> write(in, name, Agency.class, this::agency);
      case VEHICLE -> write(in, name, Vehicle.class, this::vehicle);
      case CREW -> write(in, name, Crew.class, this::crew);
      case RESPONSE -> write(in, name, Response.class, this::response);
    }
    console.err().print(type.many() + " written: " + written + "\n");
    counts.forEach((code, count) -> console.err().print(code + ": " + count + "\n"));
    console.err().flush();
    return counts.isEmpty() ? Commands.ANSWERED : Commands.FOUND;
  }

  private <T> void write(
      InputStream in,
      String name,
      Class<T> type,
      BiFunction<NemsisRecord, Findings, Optional<T>> map)
      throws IOException {
    WireCodec<T> codec = WireCodec.of(type);
    Findings findings = new Findings();
    try (NemsisReader reader = NemsisCheck.open(in, name, version);
        JsonGenerator json = Json.generator(console.bytes())) {
      reader.versionDiffers().ifPresent(finding -> counts.merge(finding.code(), 1L, Long::sum));
      while (true) {
        Optional<NemsisRecord> next;
        try {
          next = reader.next();
        } catch (NemsisException e) {
          throw NemsisCheck.refusal(name, e); // what was read before it is written
        } catch (IOException e) {
          throw NemsisCheck.unreadable(name, e);
        }
        if (next.isEmpty()) {
          return;
        }
        Optional<T> value = map.apply(next.get(), findings);
        if (value.isPresent()) {
          codec.write(value.get(), json);
          json.writeRaw('\n');
          written++;
        }
        for (Finding finding : findings) {
          counts.merge(finding.code(), 1L, Long::sum);
        }
        findings.clear();
      }
    }
  }

  private Optional<Member> member(NemsisRecord record, Findings findings) {
    return record instanceof NemsisPersonnel person
        ? mapper.member(person, findings)
        : Optional.empty();
  }

  private Optional<Agency> agency(NemsisRecord record, Findings findings) {
    return record instanceof NemsisAgency agency
        ? mapper.agency(agency, findings)
        : Optional.empty();
  }

  private Optional<Vehicle> vehicle(NemsisRecord record, Findings findings) {
    return record instanceof NemsisVehicle vehicle
        ? mapper.vehicle(vehicle, findings)
        : Optional.empty();
  }

  private Optional<Crew> crew(NemsisRecord record, Findings findings) {
    return record instanceof NemsisResponse response
        ? mapper.crew(response, findings)
        : Optional.empty();
  }

  private Optional<Response> response(NemsisRecord record, Findings findings) {
    return record instanceof NemsisResponse response
        ? mapper.response(response, findings)
        : Optional.empty();
  }
}
