package org.ioemt.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;

/** Reads and writes rosters that are texts. */
final class Rosters {

  private Rosters() {}

  /** What was read, in the order of the file. */
  record Reading(List<Member> members, List<Finding> findings, List<Finding> ofColumns) {

    List<String> codes() {
      return findings.stream().map(finding -> finding.code().code()).toList();
    }

    List<String> columnCodes() {
      return ofColumns.stream().map(finding -> finding.code().code()).toList();
    }

    String messages() {
      StringBuilder all = new StringBuilder();
      findings.forEach(finding -> all.append(finding.message()).append('\n'));
      ofColumns.forEach(finding -> all.append(finding.message()).append('\n'));
      return all.toString();
    }
  }

  /** What was written. */
  record Writing(String text, List<Finding> findings) {

    List<String> codes() {
      return findings.stream().map(finding -> finding.code().code()).toList();
    }
  }

  static Reading read(RosterMapping mapping, byte[] bytes) throws IOException {
    List<Member> members = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try (RosterReader reader = RosterReader.open(mapping, new ByteArrayInputStream(bytes))) {
      for (Optional<RosterEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
        next.get().member().ifPresent(members::add);
        findings.addAll(next.get().findings());
      }
      return new Reading(members, findings, reader.findings());
    }
  }

  /** Reads a text in UTF-8, which is in memory and so always readable. */
  static Reading read(RosterMapping mapping, String text) {
    try {
      return read(mapping, text.getBytes(mapping.charset()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Writing write(RosterMapping mapping, List<Member> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Finding> findings = new ArrayList<>();
    try (RosterWriter writer = RosterWriter.open(mapping, out)) {
      for (Member member : members) {
        findings.addAll(writer.write(member));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Charset charset = mapping.charset();
    return new Writing(
        charset.equals(StandardCharsets.UTF_8)
            ? out.toString(StandardCharsets.UTF_8)
            : out.toString(charset),
        findings);
  }

  /** A mapping of the least: an id, a title, constants for the rest. */
  static RosterMapping.Builder small() {
    return RosterMapping.builder()
        .delimiter(',')
        .column(RosterColumn.of("Nr").field("id"))
        .column(RosterColumn.of("Name").field("name.full"))
        .column(RosterColumn.of("Titel").field("credentials[0].qualification.title"))
        .column(RosterColumn.of("bis").field("credentials[0].expires"))
        .constant("credentials[0].kind", "LICENSE")
        .constant("credentials[0].status", "active")
        .constant("credentials[0].qualification.jurisdiction", "DE");
  }
}
