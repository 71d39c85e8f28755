package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.roster.NameOrder;
import org.ioemt.roster.RosterColumn;
import org.ioemt.roster.RosterMapping;
import org.ioemt.roster.RosterRows;

/**
 * The mapping of a roster as a JSON file. Strict: what is not known is refused with its path, what
 * was expected and what was found.
 */
final class MappingFile {

  private static final int LONGEST = 1 << 20;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String file;

  private MappingFile(String file) {
    this.file = file;
  }

  static RosterMapping read(String file) throws InputException {
    MappingFile reader = new MappingFile(file);
    byte[] bytes;
    try (InputStream in = Inputs.open(file)) {
      bytes = in.readNBytes(LONGEST + 1);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
    if (bytes.length > LONGEST) {
      throw new InputException(file + ": longer than " + LONGEST + " bytes");
    }
    JsonNode json;
    try (JsonParser parser = MAPPER.createParser(bytes)) {
      json = MAPPER.readTree(parser);
    } catch (JsonProcessingException e) {
      throw new InputException(
          file
              + ": no mapping: "
              + e.getOriginalMessage()
              + (e.getLocation() == null ? "" : "; at line " + e.getLocation().getLineNr()),
          e);
    } catch (IOException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
    if (json == null || json.isMissingNode()) {
      throw new InputException(file + ": no mapping: the file is empty");
    }
    return reader.mapping(json);
  }

  private RosterMapping mapping(JsonNode json) throws InputException {
    RosterMapping.Builder builder = RosterMapping.builder();
    for (Map.Entry<String, JsonNode> property : properties("", json)) {
      String name = property.getKey();
      JsonNode value = property.getValue();
      switch (name) {
        case "charset" -> builder.charset(of(name, value, MappingFile::charset));
        case "byteOrderMark" -> builder.byteOrderMark(flag(name, value));
        case "delimiter" -> builder.delimiter(character(name, value));
        case "quote" -> builder.quote(character(name, value));
        case "header" -> builder.header(flag(name, value));
        case "trimmed" -> builder.trimmed(flag(name, value));
        case "decimalComma" -> builder.decimalComma(flag(name, value));
        case "rows" -> builder.rows(of(name, value, RosterRows::of));
        case "nameOrder" -> builder.nameOrder(of(name, value, NameOrder::of));
        case "nameSeparator" -> builder.nameSeparator(text(name, value));
        case "idPrefix" -> builder.idPrefix(text(name, value));
        case "idsFromRows" -> builder.idsFromRows(flag(name, value));
        case "dateFormats" -> {
          String[] formats = texts(name, value);
          said(name, () -> builder.dateFormats(formats));
        }
        case "jurisdiction" -> builder.jurisdiction(of(name, value, Jurisdiction::of));
        case "authority" -> builder.authority(of(name, value, OrganizationId::of));
        case "columns" -> {
          if (!value.isArray()) {
            throw wrong(name, "an array of columns", value);
          }
          for (int i = 0; i < value.size(); i++) {
            builder.column(column(name + "[" + i + "]", value.get(i)));
          }
        }
        case "constants" -> {
          for (Map.Entry<String, JsonNode> constant : properties(name, value)) {
            String path = name + ", " + constant.getKey();
            String text = text(path, constant.getValue());
            said(path, () -> builder.constant(constant.getKey(), text));
          }
        }
        default ->
            throw refused(
                name,
                "expected charset, byteOrderMark, delimiter, quote, header, trimmed, decimalComma,"
                    + " rows, nameOrder, nameSeparator, idPrefix, idsFromRows, dateFormats,"
                    + " jurisdiction, authority, columns or constants");
      }
    }
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new InputException(file + ": " + e.getMessage());
    }
  }

  private RosterColumn column(String path, JsonNode json) throws InputException {
    JsonNode index = json.get("index");
    JsonNode header = json.get("header");
    RosterColumn column;
    if (index != null) {
      if (!index.isInt()) {
        throw wrong(path + ".index", "a whole number, 1 for the first column", index);
      }
      column = made(path + ".index", () -> RosterColumn.at(index.intValue()));
      if (header != null) {
        column = column.headed(text(path + ".header", header));
      }
    } else if (header != null) {
      String text = text(path + ".header", header);
      column = made(path + ".header", () -> RosterColumn.of(text));
    } else {
      properties(path, json);
      throw refused(path, "expected a header or an index");
    }
    for (Map.Entry<String, JsonNode> property : properties(path, json)) {
      String name = path + "." + property.getKey();
      JsonNode value = property.getValue();
      RosterColumn so = column;
      switch (property.getKey()) {
        case "header", "index" -> {
          // read above
        }
        case "field" -> {
          String field = text(name, value);
          column = made(name, () -> so.field(field));
        }
        case "formats" -> {
          String[] formats = texts(name, value);
          column = made(name, () -> so.formats(formats));
        }
        case "empty" -> column = so.empty(texts(name, value));
        case "codes" -> {
          for (Map.Entry<String, JsonNode> code : properties(name, value)) {
            RosterColumn before = column;
            String text = text(name + ", " + code.getKey(), code.getValue());
            column = made(name, () -> before.code(code.getKey(), text));
          }
        }
        default -> throw refused(name, "expected header, index, field, formats, codes or empty");
      }
    }
    return column;
  }

  private interface Step<T> {
    T run();
  }

  private <T> T made(String path, Step<T> step) throws InputException {
    try {
      return step.run();
    } catch (IllegalArgumentException e) {
      throw refused(path, String.valueOf(e.getMessage()));
    }
  }

  private void said(String path, Step<?> step) throws InputException {
    made(path, step);
  }

  private <T> T of(String path, JsonNode value, Function<String, T> reader) throws InputException {
    String text = text(path, value);
    return made(path, () -> reader.apply(text));
  }

  static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "expected a charset that this Java has, such as UTF-8, windows-1252 or windows-31j,"
              + " found '"
              + name
              + "'");
    }
  }

  private List<Map.Entry<String, JsonNode>> properties(String path, JsonNode json)
      throws InputException {
    if (!json.isObject()) {
      throw wrong(path, "an object", json);
    }
    return List.copyOf(json.properties());
  }

  private boolean flag(String path, JsonNode value) throws InputException {
    if (!value.isBoolean()) {
      throw wrong(path, "true or false", value);
    }
    return value.booleanValue();
  }

  private String text(String path, JsonNode value) throws InputException {
    if (!value.isTextual()) {
      throw wrong(path, "a string", value);
    }
    return value.textValue();
  }

  private char character(String path, JsonNode value) throws InputException {
    String text = text(path, value);
    if (text.length() != 1) {
      throw refused(path, "expected one character, found " + text.length());
    }
    return text.charAt(0);
  }

  private String[] texts(String path, JsonNode value) throws InputException {
    if (!value.isArray()) {
      throw wrong(path, "an array of strings", value);
    }
    String[] texts = new String[value.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(path + "[" + i + "]", value.get(i));
    }
    return texts;
  }

  private InputException wrong(String path, String expected, JsonNode found) {
    String what =
        switch (found.getNodeType()) {
          case ARRAY -> "an array";
          case OBJECT -> "an object";
          case STRING -> "a string";
          case NUMBER -> "a number";
          case BOOLEAN -> "a boolean";
          default -> "null";
        };
    return refused(path, "expected " + expected + ", found " + what);
  }

  private InputException refused(String path, String reason) {
    return new InputException(file + ": " + (path.isEmpty() ? "" : path + ": ") + reason);
  }

  /** The mapping as a file that {@link #read} reads, with what is not the default. */
  static String write(RosterMapping mapping) {
    RosterMapping plain = RosterMapping.builder().build();
    ObjectNode json = MAPPER.createObjectNode();
    json.put("charset", mapping.charset().name());
    if (mapping.byteOrderMark()) {
      json.put("byteOrderMark", true);
    }
    mapping.delimiter().ifPresent(character -> json.put("delimiter", String.valueOf(character)));
    if (mapping.quote() != plain.quote()) {
      json.put("quote", String.valueOf(mapping.quote()));
    }
    if (!mapping.hasHeader()) {
      json.put("header", false);
    }
    if (mapping.isTrimmed()) {
      json.put("trimmed", true);
    }
    if (mapping.hasDecimalComma()) {
      json.put("decimalComma", true);
    }
    if (mapping.rows() != plain.rows()) {
      json.put("rows", mapping.rows().code());
    }
    mapping.nameOrder().ifPresent(order -> json.put("nameOrder", order.code()));
    if (!mapping.nameSeparator().equals(plain.nameSeparator())) {
      json.put("nameSeparator", mapping.nameSeparator());
    }
    if (!mapping.idPrefix().isEmpty()) {
      json.put("idPrefix", mapping.idPrefix());
    }
    if (mapping.hasIdsFromRows()) {
      json.put("idsFromRows", true);
    }
    if (!mapping.dateFormats().equals(plain.dateFormats())) {
      mapping.dateFormats().forEach(json.putArray("dateFormats")::add);
    }
    mapping.jurisdiction().ifPresent(where -> json.put("jurisdiction", where.code()));
    mapping.authority().ifPresent(authority -> json.put("authority", authority.toString()));
    ArrayNode columns = json.putArray("columns");
    for (RosterColumn column : mapping.columns()) {
      ObjectNode entry = columns.addObject();
      column.index().ifPresent(index -> entry.put("index", index));
      column.header().ifPresent(header -> entry.put("header", header));
      column.field().ifPresent(field -> entry.put("field", field.toString()));
      if (!column.formats().isEmpty()) {
        column.formats().forEach(entry.putArray("formats")::add);
      }
      if (!column.codes().isEmpty()) {
        column.codes().forEach(entry.putObject("codes")::put);
      }
      if (!column.empty().isEmpty()) {
        column.empty().forEach(entry.putArray("empty")::add);
      }
    }
    if (!mapping.constants().isEmpty()) {
      ObjectNode constants = json.putObject("constants");
      mapping.constants().forEach((field, text) -> constants.put(field.toString(), text));
    }
    return pretty(json);
  }

  /** One property, one column, one constant on a line: so that people can edit it. */
  private static String pretty(ObjectNode json) {
    StringBuilder out = new StringBuilder("{");
    String between = "\n";
    for (Map.Entry<String, JsonNode> property : json.properties()) {
      out.append(between).append("  ").append(quoted(property.getKey())).append(": ");
      JsonNode value = property.getValue();
      if (property.getKey().equals("columns")) {
        List<String> lines = new ArrayList<>();
        value.forEach(column -> lines.add(spaced(column)));
        block(out, "[", lines, "]");
      } else if (property.getKey().equals("constants")) {
        List<String> lines = new ArrayList<>();
        value
            .properties()
            .forEach(entry -> lines.add(quoted(entry.getKey()) + ": " + spaced(entry.getValue())));
        block(out, "{", lines, "}");
      } else {
        out.append(spaced(value));
      }
      between = ",\n";
    }
    return out.append("\n}\n").toString();
  }

  private static void block(StringBuilder out, String open, List<String> lines, String close) {
    out.append(open);
    if (!lines.isEmpty()) {
      out.append("\n    ").append(String.join(",\n    ", lines)).append("\n  ");
    }
    out.append(close);
  }

  private static String spaced(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isObject()) {
      value
          .properties()
          .forEach(entry -> parts.add(quoted(entry.getKey()) + ": " + spaced(entry.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value.isArray()) {
      value.forEach(element -> parts.add(spaced(element)));
      return "[" + String.join(", ", parts) + "]";
    }
    return value.toString();
  }

  private static String quoted(String text) {
    return MAPPER.getNodeFactory().textNode(text).toString();
  }
}
