package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.MemberId;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/** One JSON object for each line with findings and each reason why not, and one with the answer. */
final class MatchJson implements MatchReport {

  private final Writer out;
  private final JsonGenerator json;

  MatchJson(Writer out) throws IOException {
    this.out = out;
    json = Json.generator(out);
  }

  @Override
  public void line(long number, List<Finding> findings) throws IOException {
    JsonReport.line(json, number, findings);
  }

  @Override
  public void whyNot(long line, MemberId member, int requirement, List<Finding> findings)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", line);
    json.writeStringField("id", member.toString());
    json.writeNumberField("requirement", requirement);
    JsonReport.findings(json, findings);
    end();
  }

  @Override
  public void answer(MatchResult result, @Nullable TeamProposal team, long unreadable)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("result");
    WireCodec.of(MatchResult.class).write(result, json);
    if (team != null) {
      json.writeFieldName("team");
      WireCodec.of(TeamProposal.class).write(team, json);
    }
    json.writeNumberField("unreadable", unreadable);
    end();
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
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
