package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.OutsideLadder;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.Suggestion;
import org.ioemt.crosswalk.Unlisted;
import org.ioemt.level.ProviderLevel;

/** An answer as JSON: the same keys in the same order, what does not apply absent. */
final class StandardizationJson {

  private StandardizationJson() {}

  static void write(Standardization answer, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("result", answer.code());
    if (answer.level().isPresent()) {
      json.writeStringField("level", answer.level().get().code());
    }
    if (answer.proposed().isPresent()) {
      json.writeStringField("proposed", answer.proposed().get().code());
    }
    writeLevels(answer.levels(), json);
    if (answer instanceof OutsideLadder outside) {
      json.writeStringField("outside", outside.kind().code());
      if (outside.role().isPresent()) {
        json.writeStringField("role", outside.role().get().code());
      }
    }
    json.writeStringField("reason", answer.reason().code());
    if (answer.matched().isPresent()) {
      json.writeStringField("matched", answer.matched().get());
    }
    writeRows(answer.rows(), json);
    json.writeStringField("edition", answer.edition().name());
    if (answer instanceof Unlisted unlisted) {
      writeSuggestions(unlisted.suggestions(), json);
    }
    json.writeEndObject();
  }

  private static void writeLevels(List<ProviderLevel> levels, JsonGenerator json)
      throws IOException {
    if (levels.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("levels");
    for (ProviderLevel level : levels) {
      json.writeString(level.code());
    }
    json.writeEndArray();
  }

  private static void writeRows(List<CrosswalkRow> rows, JsonGenerator json) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("rows");
    for (CrosswalkRow row : rows) {
      json.writeStartObject();
      json.writeStringField("code", row.code());
      if (row.level().isPresent()) {
        json.writeStringField("level", row.level().get().code());
      }
      if (row.alternative().isPresent()) {
        json.writeStringField("alternative", row.alternative().get().code());
      }
      json.writeStringField("evidence", row.evidence().code());
      json.writeStringField("basis", row.basis().code());
      json.writeStringField("status", row.status().code());
      if (row.source().isPresent()) {
        json.writeStringField("source", row.source().get().toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSuggestions(List<Suggestion> suggestions, JsonGenerator json)
      throws IOException {
    if (suggestions.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : suggestions) {
      json.writeStartObject();
      json.writeStringField("title", suggestion.spelling());
      json.writeStringField("jurisdiction", suggestion.row().jurisdiction().code());
      json.writeStringField("row", suggestion.row().code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
