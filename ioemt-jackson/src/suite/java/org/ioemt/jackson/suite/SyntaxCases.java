package org.ioemt.jackson.suite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts that every parser of JSON must accept or must refuse by RFC 8259, and some that it may do
 * either with, made from the grammar: each stands in the place of a value that is skipped, in the
 * place of the whole document, or around a member.
 *
 * <p>The cases are those that public suites for JSON parsers ask; the texts are made here.
 */
final class SyntaxCases {

  private SyntaxCases() {}

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** Values that are JSON. */
  static Map<String, byte[]> accepted() {
    Map<String, byte[]> cases = new TreeMap<>();
    for (String sign : List.of("", "-")) {
      for (String whole : List.of("0", "1", "20", "123456789")) {
        for (String fraction : List.of("", ".0", ".25", ".000001")) {
          for (String exponent : List.of("", "e1", "E1", "e+2", "E-2", "e01")) {
            String number = sign + whole + fraction + exponent;
            cases.put("number " + number, utf8(number));
          }
        }
      }
    }
    for (String word : List.of("true", "false", "null")) {
      cases.put("word " + word, utf8(word));
    }
    for (String escape : List.of("\"", "\\", "/", "b", "f", "n", "r", "t")) {
      cases.put("escape " + escape, utf8("\"\\" + escape + "\""));
    }
    for (String code :
        List.of("0000", "0041", "00e9", "00E9", "2028", "FFFF", "uD834".substring(1) + "\\uDd1e")) {
      cases.put("escape u" + code, utf8("\"\\u" + code + "\""));
    }
    for (String text :
        List.of("", " ", "a", "é", "\u007f", "\u0080", "\u2028", "\ufeff", "𝄞", "//")) {
      cases.put("string " + text, utf8("\"" + text + "\""));
    }
    for (String space : List.of("", " ", "\t", "\r", "\n", " \t\r\n ")) {
      String name = space.replace("\t", "t").replace("\r", "r").replace("\n", "n");
      cases.put("array with space " + name, utf8("[" + space + "1" + space + "," + space + "2]"));
      cases.put(
          "object with space " + name, utf8("{" + space + "\"a\"" + space + ":" + space + "1}"));
      cases.put("empty with space " + name, utf8("[" + space + "]"));
    }
    cases.put("object with a name twice", utf8("{\"a\":1,\"a\":2}"));
    cases.put("object with an empty name", utf8("{\"\":0}"));
    cases.put("nested", utf8("[[[]],{\"a\":{\"b\":[{}]}}]"));
    cases.put("array of 400", utf8("[" + "[],".repeat(399) + "[]]"));
    cases.put("depth of 100", utf8("[".repeat(100) + "]".repeat(100)));
    return cases;
  }

  /** Values that are no JSON. */
  static Map<String, byte[]> refused() {
    Map<String, byte[]> cases = new TreeMap<>();
    List<String> numbers =
        List.of(
            "-",
            "+1",
            "01",
            "-01",
            "1.",
            ".5",
            "-.5",
            "1.e1",
            "1e",
            "1e+",
            "1E-",
            "0x1",
            "1_0",
            "1 000",
            "--1",
            "++1",
            "1+2",
            "Infinity",
            "-Infinity",
            "NaN",
            "-NaN",
            "1eE2",
            "2.e3",
            "0.3e",
            "0e",
            "1a",
            "-a",
            "１",
            "1,",
            "0.1.2",
            "9.e+",
            "0E+",
            "-foo",
            "1\u00a0");
    numbers.forEach(number -> cases.put("number " + number, utf8(number)));
    for (String word :
        List.of("tru", "True", "TRUE", "fals", "nul", "Null", "truer", "a", "undefined")) {
      cases.put("word " + word, utf8(word));
    }
    for (String text :
        List.of(
            "'a'",
            "\"",
            "\"a",
            "a\"",
            "\"\\\"",
            "\"\\x00\"",
            "\"\\a\"",
            "\"\\'\"",
            "\"\\u\"",
            "\"\\u1\"",
            "\"\\u12\"",
            "\"\\u123\"",
            "\"\\u00G0\"",
            "\"\\U0041\"",
            "\"\\",
            "\"\\é\"",
            "\"\\u D834\"",
            "“a”",
            "`a`",
            "\"a\"b",
            "\"a\" \"b\"")) {
      cases.put("string " + text, utf8(text));
    }
    for (char control = 0; control < ' '; control++) {
      cases.put("string with U+%04X".formatted((int) control), utf8("\"a" + control + "\""));
    }
    for (String text :
        List.of(
            "[",
            "]",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[,]",
            "[1,,2]",
            "[1 2]",
            "[1;2]",
            "[\"a\":1]",
            "[1]]",
            "[}",
            "[(1)]",
            "[\"a\"",
            "[1,\n1\n,1",
            "[*]",
            "[1}",
            "[#1\n]",
            "[/*1*/1]",
            "[1//a\n]",
            "{",
            "}",
            "{]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{,\"a\":1}",
            "{\"a\":1 \"b\":2}",
            "{a:1}",
            "{'a':1}",
            "{1:1}",
            "{null:1}",
            "{\"a\" 1}",
            "{\"a\"::1}",
            "{\"a\"=1}",
            "{\"a\",1}",
            "{:1}",
            "{\"a\":1,,\"b\":2}",
            "{\"a\":1}}",
            "{\"a\":1}#",
            "{[1]:2}",
            "{\"a\":\"b\"\"c\"}",
            "{\"a",
            "{\"a\":\"b",
            "",
            ",",
            ":",
            "[\u00a01]",
            "[\u20601]",
            "[\u000c1]",
            "[\u000b1]",
            "\ufeff1",
            "<null>",
            "&",
            "*")) {
      cases.put("structure " + text, utf8(text));
    }
    cases.put("array of a hundred thousand openings", utf8("[".repeat(100_000)));
    cases.put("objects opened a hundred thousand times", utf8("{\"a\":".repeat(100_000)));
    cases.put("a zero byte", new byte[] {0});
    cases.put("a zero byte behind", new byte[] {'1', 0});
    List<byte[]> bad = new ArrayList<>();
    bad.add(new byte[] {(byte) 0xff});
    bad.add(new byte[] {(byte) 0x80});
    bad.add(new byte[] {(byte) 0xe9});
    bad.add(new byte[] {(byte) 0xfc, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80});
    for (byte[] bytes : bad) {
      cases.put("byte %02x outside".formatted(bytes[0]), bytes);
      cases.put("byte %02x in an array".formatted(bytes[0]), join(utf8("["), bytes, utf8("]")));
    }
    return cases;
  }

  /** What RFC 8259 leaves open: a parser may take it or not, but answers. */
  static Map<String, byte[]> open() {
    Map<String, byte[]> cases = new TreeMap<>();
    for (String text :
        List.of(
            "\"\\uD834\"",
            "\"\\uDD1E\"",
            "\"\\uDD1E\\uD834\"",
            "\"\\uD834a\"",
            "1e400",
            "-1e400",
            "1e-400",
            "123456789012345678901234567890",
            "-123456789012345678901234567890",
            "0.1" + "0".repeat(900) + "1",
            "1" + "0".repeat(5_000),
            "1e1000000000")) {
      cases.put(text.length() > 60 ? text.substring(0, 60) : text, utf8(text));
    }
    cases.put("depth of 10,000", utf8("[".repeat(10_000) + "]".repeat(10_000)));
    byte[][] strings = {
      {(byte) 0xc0, (byte) 0xaf},
      {(byte) 0xe0, (byte) 0x80, (byte) 0xaf},
      {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
      {(byte) 0xf4, (byte) 0xbf, (byte) 0xbf, (byte) 0xbf},
      {(byte) 0xff},
      {(byte) 0x81},
      {(byte) 0xe6, (byte) 0x97},
    };
    for (byte[] string : strings) {
      cases.put(
          "string of bytes " + java.util.HexFormat.of().formatHex(string),
          join(utf8("\""), string, utf8("\"")));
    }
    cases.put("UTF-16, big end first", "[1]".getBytes(StandardCharsets.UTF_16BE));
    cases.put("UTF-16, little end first", "[1]".getBytes(StandardCharsets.UTF_16LE));
    cases.put("UTF-16 with its mark", "[1]".getBytes(StandardCharsets.UTF_16));
    cases.put("a mark before", utf8("\ufeff[1]"));
    return cases;
  }

  /** A member with the value under a name that no member has. */
  static byte[] beside(byte[] value) {
    return join(utf8("{\"id\":\"M-1\",\"unheardOf\":"), value, utf8("}"));
  }

  /** A member with the value in the place of an id. */
  static byte[] within(byte[] value) {
    return join(utf8("{\"id\":"), value, utf8(",\"residence\":\"DE\"}"));
  }

  /** A member with nothing but its id, in every way that JSON has to write it. */
  static List<String> spellings() {
    List<String> spellings = new ArrayList<>();
    for (String space : List.of("", " ", "\t", "\r", "\n", " \t\r\n ")) {
      spellings.add("@{@\"id\"@:@\"M-1\"@}@".replace("@", space));
    }
    spellings.add("{\"\\u0069\\u0064\":\"M-1\"}");
    spellings.add("{\"id\":\"\\u004d\\u002D\\u0031\"}");
    spellings.add("{\"id\":\"M-1\",\"credentials\":[ ]}");
    return spellings;
  }

  /** The document of a member with one thing wrong, at its begin or end or inside. */
  static List<String> misspellings() {
    String member = "{\"id\":\"M-1\"}";
    List<String> misspellings = new ArrayList<>();
    for (int end = 0; end < member.length(); end++) {
      misspellings.add(member.substring(0, end));
      misspellings.add(member.substring(end + 1));
    }
    for (String other :
        List.of(
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            ";",
            "x",
            "1",
            "null",
            "\"",
            "'",
            "//c",
            "/*c*/",
            "#",
            "\u00a0",
            "\u2060",
            "\f",
            "\u000b",
            "\u0000",
            "\\",
            "&",
            "<!-- -->")) {
      misspellings.add(other + member);
      misspellings.add(member + other);
      misspellings.add(member.replace(":", other + ":"));
      misspellings.add(member.replace(":", ":" + other));
      misspellings.add(member.replace("{", "{" + other));
      misspellings.add(member.replace("}", other + "}"));
    }
    misspellings.addAll(
        List.of(
            "{\"id\"=\"M-1\"}",
            "{\"id\",\"M-1\"}",
            "{id:\"M-1\"}",
            "{'id':\"M-1\"}",
            "{\"id\":'M-1'}",
            "{\"id\":M-1}",
            "{\"id\":\"M\n-1\"}",
            "{\"id\":\"M\t-1\"}",
            "{\"id\":\"\\M-1\"}",
            "{\"id\":\"\\u004-1\"}",
            "{\"id\":\"M-1\" \"residence\":\"DE\"}",
            "{\"id\":\"M-1\",,\"residence\":\"DE\"}",
            "{\"id\":\"M-1\",\"id\":\"M-1\"}",
            "(\"id\":\"M-1\")",
            "[" + member + "]",
            member + member,
            member + "\n" + member));
    return misspellings;
  }
}
