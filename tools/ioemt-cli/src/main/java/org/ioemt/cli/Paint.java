package org.ioemt.cli;

import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/** The colors of a terminal, of which every theme has one that can be read on its background. */
enum Paint {
  BOLD("1"),
  RED("31"),
  YELLOW("33");

  static final String OFF = "\u001b[0m";

  private final String code;

  Paint(String code) {
    this.code = code;
  }

  String on() {
    return "\u001b[" + code + "m";
  }

  /** The color of a severity; what is only a reason has none. */
  static @Nullable Paint of(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> null;
    };
  }
}
