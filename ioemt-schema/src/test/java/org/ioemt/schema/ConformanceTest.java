package org.ioemt.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Primitive;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Property.Cardinality;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.jackson.suite.Documents;
import org.ioemt.member.Member;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.testkit.MemberGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas and the readers agree, judged by a validator of others: what is written conforms, and
 * what conforms is read, unless it breaks an invariant that the schema states in words.
 */
class ConformanceTest {

  private static final JsonMapper TWO = JsonMapper.builder().addModule(new IoemtModule()).build();

  private static final tools.jackson.databind.json.JsonMapper THREE =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.ioemt.jackson3.IoemtModule())
          .build();

  static Stream<Shape<?, ?>> shapes() {
    return WireForms.all().stream()
        .filter(kind -> kind instanceof Shape)
        .<Shape<?, ?>>map(kind -> (Shape<?, ?>) kind);
  }

  /** As a user finds it: in the jar, by the name of the type. */
  private static Schema schema(Shape<?, ?> shape) {
    String name = "/org/ioemt/schema/" + SchemaWriter.file(shape);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(ConformanceTest.class.getResourceAsStream(name), InputFormat.JSON);
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatIsWrittenConforms(Shape<?, ?> shape) throws IOException {
    Schema schema = schema(shape);
    for (ObjectNode document : List.of(Documents.full(shape), Documents.minimal(shape))) {
      String text = Documents.text(document);
      assertThat(errors(schema, TWO.writeValueAsString(TWO.readValue(text, shape.type()))))
          .isEmpty();
      assertThat(errors(schema, THREE.writeValueAsString(THREE.readValue(text, shape.type()))))
          .isEmpty();
    }
  }

  @Test
  void everyInventedMemberConforms() throws IOException {
    Schema schema = schema((Shape<?, ?>) WireForms.find(Member.class));
    MemberGenerator members = MemberGenerator.seeded(7).validRatio(0.5);
    for (int i = 0; i < 500; i++) {
      assertThat(errors(schema, TWO.writeValueAsString(members.member(i)))).isEmpty();
    }
  }

  @Test
  void everyShippedScopeConforms() throws IOException {
    Schema schema = schema((Shape<?, ?>) WireForms.find(ScopeOfPractice.class));
    for (ScopeOfPractice scope : ScopeOfPractice.shipped()) {
      assertThat(errors(schema, TWO.writeValueAsString(scope))).isEmpty();
    }
  }

  /** Each property wrong in turn: a schema that lets everything pass would be of no use. */
  @ParameterizedTest
  @MethodSource("shapes")
  void whatIsRefusedDoesNotConform(Shape<?, ?> shape) {
    Schema schema = schema(shape);
    ObjectNode document = Documents.full(shape);
    assertThat(errors(schema, Documents.text(document.deepCopy().put("unheardOf", 1))))
        .isNotEmpty();
    for (Property<?, ?> property : shape.properties()) {
      ObjectNode wrong = document.deepCopy();
      wrong.putNull(property.name());
      assertThat(errors(schema, Documents.text(wrong))).as(property.name()).isNotEmpty();
      if (property.cardinality() == Cardinality.REQUIRED) {
        wrong.remove(property.name());
        assertThat(errors(schema, Documents.text(wrong))).as(property.name()).isNotEmpty();
      }
      JsonNode other =
          property.kind() instanceof Text
              ? JsonNodeFactory.instance.numberNode(1)
              : JsonNodeFactory.instance.textNode("1");
      wrong.set(property.name(), other);
      assertThat(errors(schema, Documents.text(wrong))).as(property.name()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatConformsIsRead(Shape<?, ?> shape) {
    Schema schema = schema(shape);
    Random random = new Random(shape.name().hashCode());
    int read = 0;
    int documents = 200;
    for (int i = 0; i < documents || (read == 0 && i < 20_000); i++) {
      // Where properties follow from each other, chance alone never finds a document that agrees.
      boolean near = saysMore(shape) && i % 2 == 1;
      String text = Documents.text(near ? near(shape, random) : random(shape, random));
      assertThat(errors(schema, text)).as(text).isEmpty();
      String two = refusal(() -> TWO.readValue(text, shape.type()));
      String three = refusal(() -> THREE.readValue(text, shape.type()));
      assertThat(three).isEqualTo(two);
      if (two.isEmpty()) {
        read++;
      } else {
        assertThat(saysMore(shape) || isOfAValue(two)).as(text + "\n" + two).isTrue();
      }
    }
    // Where an invariant binds many properties, few random documents keep it.
    assertThat(read).isGreaterThan(saysMore(shape) ? 0 : documents / 2);
  }

  /** A good document, some of whose properties are those of a document by chance, or missing. */
  private static ObjectNode near(Shape<?, ?> shape, Random random) {
    ObjectNode document = Documents.full(shape);
    ObjectNode other = random(shape, random);
    for (Property<?, ?> property : shape.properties()) {
      if (random.nextInt(8) == 0) {
        document.remove(property.name());
        if (other.has(property.name())) {
          document.set(property.name(), other.get(property.name()));
        }
      }
    }
    return document;
  }

  /** Whether it, or a part of it, has an invariant that stands in the schema's words only. */
  private static boolean saysMore(Shape<?, ?> shape) {
    return shape.invariant().isPresent()
        || shape.properties().stream()
            .anyMatch(property -> property.kind() instanceof Shape<?, ?> part && saysMore(part));
  }

  /** What no schema says: how a title must look, or that a code is one of the catalogue's. */
  private static boolean isOfAValue(String refusal) {
    return refusal.startsWith("no valid ");
  }

  @FunctionalInterface
  private interface Reader {
    Object read() throws IOException;
  }

  /** Why it was not read, or nothing. */
  private static String refusal(Reader reader) {
    try {
      assertThat(reader.read()).isNotNull();
      return "";
    } catch (JsonMappingException e) {
      return e.getOriginalMessage();
    } catch (tools.jackson.databind.DatabindException e) {
      return e.getOriginalMessage();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode random(Shape<?, ?> shape, Random random) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Property<?, ?> property : shape.properties()) {
      if (property.cardinality() != Cardinality.REQUIRED && random.nextInt(3) == 0) {
        continue;
      }
      if (property.cardinality() == Cardinality.LIST) {
        ArrayNode array = object.putArray(property.name());
        IntStream.range(0, random.nextInt(3))
            .forEach(i -> array.add(random(property.kind(), random)));
      } else {
        object.set(property.name(), random(property.kind(), random));
      }
    }
    return object;
  }

  private static JsonNode random(Kind<?> kind, Random random) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (kind instanceof Shape<?, ?> shape) {
      return random(shape, random);
    }
    if (kind instanceof Text<?> text) {
      return nodes.textNode(random(text, random));
    }
    Primitive<?> number = (Primitive<?>) kind;
    return switch (number.form()) {
      case BOOLEAN -> nodes.booleanNode(random.nextBoolean());
      case INT, LONG -> {
        long least = ((Number) number.least()).longValue();
        long most = ((Number) number.most()).longValue();
        yield nodes.numberNode(random.nextInt(4) == 0 ? most : least);
      }
      case DOUBLE -> {
        double least = Math.max((Double) number.least(), -1e300);
        double most = Math.min((Double) number.most(), 1e300);
        yield nodes.numberNode(least + random.nextDouble() * (most - least));
      }
    };
  }

  /** An example, a day, or for a pattern an example with a character changed that still fits it. */
  private static String random(Text<?> text, Random random) {
    List<String> examples = text.examples();
    String example = examples.get(random.nextInt(examples.size()));
    if (text.type() == LocalDate.class) {
      return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000)).toString();
    }
    if (text.pattern().isPresent() && random.nextBoolean()) {
      StringBuilder changed = new StringBuilder(example);
      changed.setCharAt(
          random.nextInt(example.length()), "aZ0-._/ ".charAt(random.nextInt("aZ0-._/ ".length())));
      boolean fits = changed.toString().matches(text.pattern().get());
      try {
        // The catalogues and calendars behind a pattern are no matter of the schema.
        return fits && text.parse(changed.toString()) != null ? changed.toString() : example;
      } catch (IllegalArgumentException e) {
        return example;
      }
    }
    return example;
  }

  /** A pattern that did not fit what is written would make a schema that refuses good documents. */
  @Test
  void aPatternFitsEveryValueOfItsKind() throws JsonProcessingException {
    Random random = new Random(4711);
    int accepted = 0;
    for (Kind<?> kind : WireForms.all()) {
      if (kind instanceof Text<?> text && text.pattern().isPresent()) {
        for (int i = 0; i < 5_000; i++) {
          String candidate = changed(text.examples().get(i % text.examples().size()), random);
          if (parses(text, candidate)) {
            accepted++;
            assertThat(candidate).matches(text.pattern().get());
          }
        }
      }
    }
    assertThat(accepted).isGreaterThan(5_000);
  }

  private static String changed(String example, Random random) {
    StringBuilder out = new StringBuilder(example);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && out.length() > 0; i++) {
      int at = random.nextInt(out.length());
      char c = "abzAZ09-._/[] é東\u00a0\u3000\u2003".charAt(random.nextInt(19));
      switch (random.nextInt(3)) {
        case 0 -> out.setCharAt(at, c);
        case 1 -> out.insert(at, c);
        default -> out.deleteCharAt(at);
      }
    }
    return out.toString();
  }

  private static boolean parses(Text<?> text, String candidate) {
    try {
      text.parse(candidate);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void theFilesAreUtf8AndEndWithALine() throws IOException {
    for (Shape<?, ?> shape : shapes().toList()) {
      byte[] bytes =
          ConformanceTest.class
              .getResourceAsStream("/org/ioemt/schema/" + SchemaWriter.file(shape))
              .readAllBytes();
      assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("\r");
    }
  }
}
