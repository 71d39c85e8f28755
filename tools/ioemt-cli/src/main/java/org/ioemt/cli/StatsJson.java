package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.NoLevelReason;
import org.ioemt.member.RegistryStatistics;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.source.DataEdition;

/** One object for each line that holds no member, and one with the numbers. */
final class StatsJson implements StatsReport {

  private final JsonGenerator json;

  StatsJson(Writer out) throws IOException {
    json = Json.generator(out);
  }

  @Override
  public void line(long number, List<Finding> findings) throws IOException {
    JsonReport.line(json, number, findings);
  }

  @Override
  public void answer(Statistics statistics) throws IOException {
    Tally tally = statistics.tally();
    json.writeStartObject();
    json.writeStringField("asOf", statistics.members().date().toString());
    json.writeStringField("policy", statistics.policy().code());
    json.writeStringField("edition", DataEdition.shipped().name());
    json.writeNumberField("lines", tally.lines());
    json.writeNumberField("blank", tally.blank());
    json.writeNumberField("unreadable", tally.unreadable());
    json.writeNumberField("members", statistics.members().members());
    json.writeNumberField("eligible", statistics.members().withoutError());
    json.writeArrayFieldStart("levels");
    for (ProviderLevel level : ProviderLevel.values()) {
      count("level", level.code(), statistics.members().of(level));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("noLevel");
    for (NoLevelReason reason : NoLevelReason.values()) {
      count("reason", reason.code(), statistics.members().of(reason));
    }
    json.writeEndArray();
    countries(statistics);
    json.writeNumberField("withoutCredential", statistics.members().withoutCredential());
    json.writeArrayFieldStart("engagements");
    for (Engagement engagement : Engagement.values()) {
      count("engagement", engagement.code(), statistics.members().of(engagement));
    }
    json.writeEndArray();
    json.writeNumberField("notEngaged", statistics.members().notEngaged());
    json.writeArrayFieldStart("specializations");
    for (Specialization one : Specialization.values()) {
      count("specialization", one.code(), statistics.members().of(one));
    }
    json.writeEndArray();
    json.writeNumberField("withoutSpecialization", statistics.members().withoutSpecialization());
    json.writeArrayFieldStart("findings");
    for (Map.Entry<FindingCode, Long> entry : tally.codes().entrySet()) {
      json.writeStartObject();
      json.writeStringField("code", entry.getKey().code());
      json.writeStringField("severity", entry.getKey().severity().code());
      json.writeNumberField("count", entry.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void count(String name, String value, long members) throws IOException {
    json.writeStartObject();
    json.writeStringField(name, value);
    json.writeNumberField("members", members);
    json.writeEndObject();
  }

  private void countries(Statistics statistics) throws IOException {
    json.writeArrayFieldStart("countries");
    for (Map.Entry<Jurisdiction, RegistryStatistics.Country> entry :
        statistics.members().countries().entrySet()) {
      RegistryStatistics.Country country = entry.getValue();
      json.writeStartObject();
      json.writeStringField("country", entry.getKey().code());
      json.writeNumberField("members", country.members());
      json.writeArrayFieldStart("levels");
      for (ProviderLevel level : ProviderLevel.values()) {
        count("level", level.code(), country.of(level));
      }
      json.writeEndArray();
      json.writeNumberField("noLevel", country.withoutLevel());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
