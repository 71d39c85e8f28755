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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** {@code ioemt levels}: the ladder. */
final class LevelsCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec language =
      Options.value(
              "--lang",
              "TAG",
              LanguageTag.class,
              LevelsCommand::language,
              "The language of the names, as a BCP 47 tag; en if not given.")
          .defaultValue("en")
          .build();
  private final OptionSpec json = Options.flag("--json", "Print one JSON array.");

  LevelsCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("levels").addOption(language).addOption(json).addOption(Options.help());
    spec.usageMessage()
        .description("Shows the five provider levels with their names in a language.")
        .footer(
            "",
            "The evidence is that of the name: SECONDARY where the term was found in use for the"
                + " level,",
            "UNVERIFIED where it is an unreviewed translation.",
            "",
            "Examples:",
            "  ioemt levels",
            "  ioemt levels --lang zh-Hant",
            "  ioemt levels --lang sw --json");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    List<LevelName> names = names(Options.of(language, LanguageTag.class));
    if (Options.isSet(json)) {
      writeJson(names);
    } else {
      writeTable(names);
    }
    return Commands.ANSWERED;
  }

  private List<LevelName> names(LanguageTag tag) {
    Locale locale = tag.locale();
    List<LevelName> names = new ArrayList<>();
    for (ProviderLevel level : ProviderLevel.values()) {
      names.add(level.displayName(locale).orElseThrow(() -> unlisted(tag)));
    }
    return names;
  }

  private static LanguageTag language(String text) {
    try {
      return LanguageTag.of(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + "; " + listed(), e);
    }
  }

  private ParameterException unlisted(LanguageTag tag) {
    return Options.refusal(
        spec, "--lang: there are no names in the language '" + tag + "'; " + listed());
  }

  private static String listed() {
    return "listed are " + String.join(" ", LevelName.languages());
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
    try (JsonGenerator generator = Json.generator(console.out())) {
      generator.writeStartArray();
      for (LevelName name : names) {
        generator.writeStartObject();
        generator.writeNumberField("rank", name.level().rank());
        generator.writeStringField("code", name.level().code());
        generator.writeStringField("careLevel", name.level().careLevel().code());
        generator.writeStringField("language", name.language());
        generator.writeStringField("name", name.name());
        if (name.abbreviation().isPresent()) {
          generator.writeStringField("abbreviation", name.abbreviation().get());
        }
        generator.writeStringField("evidence", name.evidence().code());
        generator.writeEndObject();
      }
      generator.writeEndArray();
      generator.writeRaw('\n');
    }
  }
}
