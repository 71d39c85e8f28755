package org.ioemt.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What {@code ioemt import} makes of a document. */
enum ImportedType {
  MEMBER("member", "members"),
  CREW("crew", "crews"),
  AGENCY("agency", "agencies"),
  VEHICLE("vehicle", "vehicles"),
  RESPONSE("response", "responses");

  private final String code;
  private final String many;

  ImportedType(String code, String many) {
    this.code = code;
    this.many = many;
  }

  static ImportedType of(String text) {
    for (ImportedType type : values()) {
      if (type.code.equals(text)) {
        return type;
      }
    }
    throw new IllegalArgumentException("expected " + codes() + ", found '" + text + "'");
  }

  private static String codes() {
    return Arrays.stream(values()).map(type -> type.code).collect(Collectors.joining(", "));
  }

  String code() {
    return code;
  }

  String many() {
    return many;
  }
}
