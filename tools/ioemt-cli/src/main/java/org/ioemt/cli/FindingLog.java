package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.ioemt.jackson.JsonLine;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** Findings on standard error, where standard output is for the records. */
final class FindingLog {

  private final Console console;
  private final boolean json;
  private boolean wrote;

  FindingLog(Console console, boolean json) {
    this.console = console;
    this.json = json;
  }

  boolean wrote() {
    return wrote;
  }

  /**
   * Writes findings.
   *
   * @param file the file that they are of
   * @param line the number of its line, or 0 where they are of the file as a whole
   * @param id how the record is called, if that is known
   */
  void write(String file, long line, @Nullable String id, List<Finding> findings)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    wrote = true;
    if (json) {
      object(file, line, id, findings);
      return;
    }
    String place = line > 0 ? file + ':' + line : file;
    for (Finding finding : findings) {
      StringBuilder text = new StringBuilder(place);
      text.append("  ").append(id == null ? "-" : id);
      text.append("  ").append(finding.severity().code());
      text.append("  ").append(finding.code().code());
      String path = finding.path().toString();
      text.append("  ").append(path.isEmpty() ? "-" : path);
      text.append("  ").append(finding.message());
      console.err().print(Lines.one(text.toString()) + "\n");
    }
  }

  /** Writes why a line of a file of members holds none. */
  void unreadable(String file, JsonLine.Failure<Member> line) throws IOException {
    Findings findings = new Findings();
    LineCheck.unreadable(line, CheckedType.MEMBER, findings);
    write(file, line.number(), null, findings.toList());
  }

  private void object(String file, long line, @Nullable String id, List<Finding> findings)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Json.generator(text)) {
      out.writeStartObject();
      out.writeStringField("file", file);
      if (line > 0) {
        out.writeNumberField("line", line);
      }
      if (id != null) {
        out.writeStringField("id", id);
      }
      JsonReport.findings(out, findings);
      out.writeEndObject();
    }
    console.err().print(text + "\n");
  }
}
