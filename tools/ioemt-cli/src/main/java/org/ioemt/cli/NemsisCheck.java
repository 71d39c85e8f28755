package org.ioemt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.nemsis.NemsisAgency;
import org.ioemt.nemsis.NemsisException;
import org.ioemt.nemsis.NemsisFindings;
import org.ioemt.nemsis.NemsisMapper;
import org.ioemt.nemsis.NemsisPersonnel;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.nemsis.NemsisResponse;
import org.ioemt.nemsis.NemsisRoster;
import org.ioemt.nemsis.NemsisRules;
import org.ioemt.nemsis.NemsisVehicle;
import org.ioemt.nemsis.NemsisVersion;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** Checks the records of a NEMSIS document, and what the model makes of them. */
final class NemsisCheck {

  private final NemsisMapper mapper = NemsisMapper.standard();
  private final RuleSet<NemsisRecord> records;
  private final RuleSet<Member> members;
  private final RuleSet<Response> responses;
  private final @Nullable NemsisVersion version;

  /**
   * A check.
   *
   * @param version what the documents are, whatever they say of themselves; null to believe them
   */
  NemsisCheck(
      @Nullable NemsisVersion version,
      LocalDate date,
      StandardizationPolicy policy,
      @Nullable StaffingStandard standard,
      @Nullable String roster)
      throws IOException {
    this.version = version;
    RuleSet<NemsisRecord> all = NemsisRules.records().plus(NemsisRules.inOneDocument());
    records = roster == null ? all : all.plus(NemsisRules.against(roster(roster)));
    members = MembershipRules.onCredentials(credentials(date));
    responses =
        standard == null
            ? ResponseRules.records()
            : ResponseRules.records()
                .plus(
                    ResponseRules.staffing(
                        CrewRules.of(Crosswalk.shipped(), policy, Authorities.recognized()),
                        standard));
  }

  /**
   * Checks a document to its end, or to where it cannot be read any further.
   *
   * @param name how the document is called in an error
   */
  void check(InputStream in, String name, CheckReport report, Tally tally) throws IOException {
    try (NemsisReader reader = open(in, name, version)) {
      Optional<Finding> differs = reader.versionDiffers();
      if (differs.isPresent()) {
        int line = differs.get().value("line").map(Integer::valueOf).orElse(1);
        tell(new CheckedLine(line, null, null, List.of(differs.get())), report, tally);
      }
      while (true) {
        Optional<NemsisRecord> next;
        try {
          next = reader.next();
        } catch (NemsisException e) {
          tell(
              new CheckedLine(e.line(), null, null, List.of(NemsisFindings.broken(e))),
              report,
              tally);
          return;
        } catch (IOException e) {
          throw unreadable(name, e);
        }
        if (next.isEmpty()) {
          return;
        }
        tell(check(next.get()), report, tally);
      }
    }
  }

  private static void tell(CheckedLine line, CheckReport report, Tally tally) throws IOException {
    tally.count(line);
    if (!line.findings().isEmpty()) {
      report.write(line);
    }
  }

  private CheckedLine check(NemsisRecord record) {
    Findings findings = new Findings();
    records.check(record, findings);
    String id = "-";
    if (record instanceof NemsisPersonnel person) {
      Optional<Member> member = mapper.member(person, findings);
      member.ifPresent(found -> members.check(found, findings));
      id = member.map(found -> found.id().toString()).orElse(id);
    } else if (record instanceof NemsisResponse report) {
      Optional<Response> response = mapper.response(report, findings);
      response.ifPresent(found -> responses.check(found, findings));
      id = response.map(found -> found.id().toString()).orElse(id);
    } else if (record instanceof NemsisAgency agency) {
      id = mapper.agency(agency, findings).map(found -> found.id().toString()).orElse(id);
    } else if (record instanceof NemsisVehicle vehicle) {
      id = mapper.vehicle(vehicle, findings).map(found -> found.id().toString()).orElse(id);
    }
    return new CheckedLine(record.element().line(), id, null, findings.toList());
  }

  /**
   * Dates of credentials, without what a roster can never say: who verified and who issued them.
   * Numbers are not judged either: what NEMSIS wants of the National Registry's is another form
   * than the one that is printed on its cards.
   */
  private static RuleSet<Credential> credentials(LocalDate date) {
    return CredentialRules.of(Authorities.shipped())
        .asOf(date)
        .without(FindingCode.of("credential.number-malformed"))
        .plus(
            CredentialRules.standing(Authorities.recognized(), date)
                .without(FindingCode.of("credential.not-verified"))
                .without(FindingCode.of("credential.authority-missing")));
  }

  private NemsisRoster roster(String name) throws IOException {
    NemsisRoster.Builder roster = NemsisRoster.builder();
    try (InputStream in = Inputs.open(name);
        NemsisReader reader = open(in, name, version)) {
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof NemsisPersonnel person) {
          roster.add(person);
        }
      }
    } catch (NemsisException e) {
      throw refusal(name, e);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    return roster.build();
  }

  static NemsisReader open(InputStream in, String name, @Nullable NemsisVersion version)
      throws IOException {
    try {
      return version == null ? NemsisReader.of(in) : NemsisReader.of(in, version);
    } catch (NemsisException e) {
      throw refusal(name, e);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** A document cannot be read; a failure to write must not be taken for that. */
  static InputException unreadable(String name, IOException e) {
    return new InputException(name + ": " + e.getMessage(), e);
  }

  static InputException refusal(String name, NemsisException e) {
    return new InputException(name + ": " + e.getMessage(), e);
  }
}
