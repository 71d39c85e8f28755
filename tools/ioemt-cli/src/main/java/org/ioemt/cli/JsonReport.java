package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.ioemt.jackson.WireCodec;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/** One JSON object for each line with findings, and nothing else. */
final class JsonReport implements CheckReport {

  private static final WireCodec<Finding> FINDING = WireCodec.of(Finding.class);

  private final Writer out;
  private final JsonGenerator json;

  JsonReport(Writer out) throws IOException {
    this.out = out;
    json = Json.generator(out);
  }

  @Override
  public void write(CheckedLine line) throws IOException {
    @Nullable String id = line.id();
    @Nullable ProviderLevel level = line.level();
    json.writeStartObject();
    if (line.number() > 0) {
      json.writeNumberField("line", line.number());
    }
    if (id != null) {
      json.writeStringField("id", id);
    }
    if (level != null) {
      json.writeStringField("level", level.code());
    }
    findings(json, line.findings());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** One object for the findings on a line, as all commands write it that answer about a file. */
  static void line(JsonGenerator json, long number, Iterable<Finding> findings) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", number);
    findings(json, findings);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  static void findings(JsonGenerator json, Iterable<Finding> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      FINDING.write(finding, json);
    }
    json.writeEndArray();
  }

  @Override
  public void summarize(Tally tally) {
    // A program that wants numbers counts the objects.
  }

  @Override
  public void flush() throws IOException {
    json.flush();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
