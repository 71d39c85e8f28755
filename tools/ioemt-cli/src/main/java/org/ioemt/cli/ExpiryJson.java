package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.rule.Finding;
import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;

/** One object for each line with findings, and one with the answer. */
final class ExpiryJson implements ExpiryReport {

  private final JsonGenerator json;

  ExpiryJson(Writer out) throws IOException {
    json = Json.generator(out);
  }

  @Override
  public void line(long number, List<Finding> findings) throws IOException {
    JsonReport.line(json, number, findings);
  }

  @Override
  public void answer(
      LocalDate date,
      StandardizationPolicy policy,
      Expiries expiries,
      List<ExpiringCredential> sorted)
      throws IOException {
    @Nullable Integer top = expiries.top();
    json.writeStartObject();
    json.writeStringField("asOf", date.toString());
    json.writeStringField("lastDays", expiries.days().toString());
    json.writeStringField("policy", policy.code());
    json.writeStringField("edition", DataEdition.shipped().name());
    json.writeNumberField("members", expiries.members());
    json.writeNumberField("unreadable", expiries.unreadable());
    json.writeNumberField("concerned", expiries.concerned());
    json.writeNumberField("credentials", expiries.credentials());
    if (top != null) {
      json.writeNumberField("top", top);
    }
    Json.writeAll("expiring", ExpiringCredential.class, sorted, json);
    end();
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
