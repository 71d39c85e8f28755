package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page, made from what the commands say of themselves, so that it cannot say anything
 * else. In the macros that both groff and mandoc know.
 */
final class ManPage {

  private final Writer out;

  private ManPage(Writer out) {
    this.out = out;
  }

  static void write(CommandSpec root, Writer out) throws IOException {
    new ManPage(out).page(root);
  }

  private void page(CommandSpec root) throws IOException {
    line(".TH IOEMT 1 \"\" \"ioemt\" \"IOEMT\"");
    line(".ad l"); // no gaps between words, in which a search for two of them would fail
    line(".nh");
    line(".SH NAME");
    line("ioemt \\- " + escaped(description(root).replaceFirst("\\.$", "")));
    line(".SH SYNOPSIS");
    line(".B ioemt");
    line(".I COMMAND");
    line("[options]");
    line(".SH OPTIONS");
    options(root);
    line(".SH COMMANDS");
    for (CommandLine command : root.subcommands().values()) {
      command(command.getCommandSpec());
    }
    line(".SH EXIT STATUS AND EXAMPLES");
    footer(root);
  }

  private void command(CommandSpec spec) throws IOException {
    String name = spec.qualifiedName();
    line(".SS " + quoted(name));
    line(escaped(description(spec)));
    line(".PP");
    line(".B " + quoted(name));
    if (!spec.subcommands().isEmpty()) {
      line(".I COMMAND");
    }
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      String label = positional.paramLabel();
      line(positional.required() ? ".I " + quoted(label) : "[\\fI" + escaped(label) + "\\fR]");
    }
    line("[options]");
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      item("\\fI" + escaped(positional.paramLabel()) + "\\fR", positional.description());
    }
    options(spec);
    footer(spec);
    for (CommandLine below : spec.subcommands().values()) {
      command(below.getCommandSpec());
    }
  }

  private void options(CommandSpec spec) throws IOException {
    for (OptionSpec option : spec.options()) {
      String names =
          List.of(option.names()).stream()
              .map(name -> "\\fB" + escaped(name) + "\\fR")
              .collect(Collectors.joining(", "));
      boolean valued = option.arity().max() > 0;
      item(
          names + (valued ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : ""),
          option.description());
    }
  }

  private void item(String head, String[] description) throws IOException {
    line(".TP");
    line(head);
    line(escaped(String.join(" ", description)));
  }

  /** What the help says below the options; examples stand as they are. */
  private void footer(CommandSpec spec) throws IOException {
    boolean examples = false;
    boolean fresh = true;
    for (String text : spec.usageMessage().footer()) {
      if (text.isEmpty()) {
        fresh = true;
        continue;
      }
      if (fresh && !examples) {
        line(".PP");
      }
      fresh = false;
      line(escaped(text.strip()));
      if (text.equals("Examples:")) {
        examples = true;
        line(".PP");
        line(".nf");
      }
    }
    if (examples) {
      line(".fi");
    }
  }

  private static String description(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description());
  }

  private static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  /** A text that means itself: no escape begins in it, and no line of it is a request. */
  private static String escaped(String text) {
    StringBuilder plain = new StringBuilder();
    if (text.startsWith(".") || text.startsWith("'")) {
      plain.append("\\&");
    }
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> plain.append("\\e");
                case '-' -> plain.append("\\-");
                case '"' -> plain.append("\\(dq");
                case '\'' -> plain.append("\\(aq");
                default -> {
                  // By number, whatever the encoding that a reader takes the page for.
                  plain.append(
                      c < 0x80
                          ? Character.toString(c)
                          : String.format(Locale.ROOT, "\\[u%04X]", c));
                }
              }
            });
    return plain.toString();
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
