package org.ioemt.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Primitive;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Property.Cardinality;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.suite.Documents;

/** Writes the schema of a shape from its declaration. */
final class SchemaWriter {

  /** A name, not an address: the schema comes with the jar. */
  private static final String BASE = "https://github.com/ioemt/ioemt-java/schema/0.1/";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The definitions that the schema refers to, by their names. */
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaWriter() {}

  static String file(Shape<?, ?> shape) {
    return shape.name() + ".schema.json";
  }

  static String write(Shape<?, ?> shape) {
    SchemaWriter writer = new SchemaWriter();
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", BASE + file(shape));
    schema.setAll(writer.object(shape));
    ArrayNode examples = schema.putArray("examples");
    examples.add(Documents.full(shape));
    if (!Documents.full(shape).equals(Documents.minimal(shape))) {
      examples.add(Documents.minimal(shape));
    }
    if (!writer.definitions.isEmpty()) {
      ObjectNode definitions = schema.putObject("$defs");
      writer.definitions.forEach(definitions::set);
    }
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private ObjectNode object(Shape<?, ?> shape) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("title", shape.name());
    schema.put(
        "description",
        shape.doc() + shape.invariant().map(words -> " It holds that " + words + ".").orElse(""));
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    for (Property<?, ?> property : shape.properties()) {
      ObjectNode value = properties.putObject(property.name());
      value.put("description", property.doc());
      if (property.cardinality() == Cardinality.LIST) {
        value.put("type", "array");
        value.set("items", kind(property.kind()));
      } else {
        value.setAll(kind(property.kind()));
      }
      if (property.cardinality() == Cardinality.REQUIRED) {
        required.add(property.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /** A reference where the type has a form of its own, else the schema itself. */
  private ObjectNode kind(Kind<?> kind) {
    Kind<?> listed = WireForms.find(kind.type());
    if (listed == null || listed instanceof Shape != kind instanceof Shape) {
      return inline(kind);
    }
    String name = name(kind.type());
    if (!definitions.containsKey(name)) {
      definitions.put(name, JsonNodeFactory.instance.objectNode()); // holds the place
      ObjectNode definition = inline(kind);
      definitions.put(name, definition);
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private ObjectNode inline(Kind<?> kind) {
    if (kind instanceof Shape<?, ?> shape) {
      return object(shape);
    }
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (kind instanceof Primitive<?> primitive) {
      primitive(primitive, schema);
      return schema;
    }
    Text<?> text = (Text<?>) kind;
    boolean own = WireForms.find(text.type()) != null;
    if (own) {
      schema.put("title", name(text.type()));
      schema.put("description", sentence(text.expected()));
    }
    schema.put("type", "string");
    if (!text.codes().isEmpty()) {
      text.codes().forEach(schema.putArray("enum")::add);
    }
    text.format().ifPresent(format -> schema.put("format", format));
    text.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
    if (text.codes().isEmpty() && own) {
      text.examples().forEach(schema.putArray("examples")::add);
    }
    return schema;
  }

  private static void primitive(Primitive<?> primitive, ObjectNode schema) {
    switch (primitive.form()) {
      case BOOLEAN -> schema.put("type", "boolean");
      case INT, LONG -> {
        schema.put("type", "integer");
        schema.put("minimum", ((Number) primitive.least()).longValue());
        schema.put("maximum", ((Number) primitive.most()).longValue());
      }
      case DOUBLE -> {
        schema.put("type", "number");
        if ((Double) primitive.least() > -Double.MAX_VALUE) {
          schema.put("minimum", (Double) primitive.least());
        }
        if ((Double) primitive.most() < Double.MAX_VALUE) {
          schema.put("maximum", (Double) primitive.most());
        }
      }
    }
  }

  /** "a provider level (EMR, EMT)" as "A provider level." */
  private static String sentence(String expected) {
    int codes = expected.indexOf(" (");
    String words = codes < 0 ? expected : expected.substring(0, codes);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
