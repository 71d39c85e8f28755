package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ioemt.level.LevelName;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ioemt levels}: the ladder. */
@Command(
    name = "levels",
    description = "Shows the five provider levels with their names in a language.",
    footer = {
      "",
      "The evidence is that of the name: SECONDARY where the term was found in use for the level,",
      "UNVERIFIED where it is an unreviewed translation.",
      "",
      "Examples:",
      "  ioemt levels",
      "  ioemt levels --lang zh-Hant",
      "  ioemt levels --lang sw --json"
    })
final class LevelsCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language of the names, as a BCP 47 tag; en if not given.")
  private String language = "en";

  @Option(names = "--json", description = "Print one JSON array.")
  private boolean json;

  LevelsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<LevelName> names = names();
    if (json) {
      writeJson(names);
    } else {
      writeTable(names);
    }
    return Commands.ANSWERED;
  }

  private List<LevelName> names() {
    Locale locale;
    try {
      locale = LanguageTag.of(language).locale();
    } catch (IllegalArgumentException e) {
      throw refusal(String.valueOf(e.getMessage()));
    }
    List<LevelName> names = new ArrayList<>();
    for (ProviderLevel level : ProviderLevel.values()) {
      names.add(
          level
              .displayName(locale)
              .orElseThrow(() -> refusal("the language '" + language + "' is not listed")));
    }
    return names;
  }

  private RuntimeException refusal(String reason) {
    String message =
        "--lang: " + reason + "; listed are " + String.join(" ", LevelName.languages());
    return spec == null
        ? new IllegalStateException(message)
        : new ParameterException(spec.commandLine(), message);
  }

  private void writeTable(List<LevelName> names) throws IOException {
    TextTable table = new TextTable();
    table.row("RANK", "CODE", "CARE LEVEL", "NAME (" + names.get(0).language() + ")", "EVIDENCE");
    for (LevelName name : names) {
      table.row(
          String.valueOf(name.level().rank()),
          name.level().code(),
          name.level().careLevel().code(),
          name.name(),
          name.evidence().code());
    }
    table.writeTo(console.out());
  }

  private void writeJson(List<LevelName> names) throws IOException {
    try (JsonGenerator json = Json.generator(console.out())) {
      json.writeStartArray();
      for (LevelName name : names) {
        json.writeStartObject();
        json.writeNumberField("rank", name.level().rank());
        json.writeStringField("code", name.level().code());
        json.writeStringField("careLevel", name.level().careLevel().code());
        json.writeStringField("language", name.language());
        json.writeStringField("name", name.name());
        if (name.abbreviation().isPresent()) {
          json.writeStringField("abbreviation", name.abbreviation().get());
        }
        json.writeStringField("evidence", name.evidence().code());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }
}
