package org.ioemt.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What {@code ioemt check} checks. */
enum CheckedType {
  MEMBER("member", "members", "eligible"),
  CREW("crew", "crews", "staffed"),
  RESPONSE("response", "responses", "consistent"),
  SYSTEM("system", "systems", "complete"),
  NEMSIS("nemsis", "records", "sound");

  private final String code;
  private final String many;
  private final String sound;

  CheckedType(String code, String many, String sound) {
    this.code = code;
    this.many = many;
    this.sound = sound;
  }

  static CheckedType of(String text) {
    for (CheckedType type : values()) {
      if (type.code.equals(text)) {
        return type;
      }
    }
    throw new IllegalArgumentException("expected " + codes() + ", found '" + text + "'");
  }

  private static String codes() {
    return Arrays.stream(values()).map(CheckedType::code).collect(Collectors.joining(", "));
  }

  String code() {
    return code;
  }

  String many() {
    return many;
  }

  /** What values without an error are. */
  String sound() {
    return sound;
  }
}
