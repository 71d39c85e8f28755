package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Primitive;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Property.Cardinality;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every declared shape, whatever its type: it is proven on documents that are made
 * from the declaration.
 */
class ShapeContractTest {

  private static final JsonMapper MAPPER = TestForms.mapper().build();

  private static final JsonMapper LENIENT =
      TestForms.mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static Stream<Shape<?, ?>> shapes() {
    return TestForms.shapes();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatWasWrittenIsReadBackToAnEqualValue(Shape<?, ?> shape) throws IOException {
    for (ObjectNode document : List.of(Documents.full(shape), Documents.minimal(shape))) {
      String text = MAPPER.writeValueAsString(document);
      Object value = MAPPER.readValue(text, shape.type());
      assertThat(MAPPER.writeValueAsString(value)).isEqualTo(text);
      assertThat(value).isInstanceOf(shape.type());

      assertThat(MAPPER.readValue(utf8(text), shape.type())).isEqualTo(value);
      assertThat(MAPPER.writeValueAsBytes(value)).isEqualTo(MAPPER.writeValueAsBytes(document));
      assertThat(MAPPER.treeToValue(document, shape.type())).isEqualTo(value);
      assertThat(MAPPER.<JsonNode>valueToTree(value).toString()).isEqualTo(text);
      assertThat(MAPPER.convertValue(value, shape.type())).isEqualTo(value);
      assertThat(MAPPER.readerFor(shape.type()).<Object>readValue(text)).isEqualTo(value);

      assertThat(read(shape, text)).isEqualTo(value);
      assertThat(write(shape, value)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theFullDocumentHoldsMoreThanTheMinimalOne(Shape<?, ?> shape) throws IOException {
    boolean more =
        shape.properties().stream().anyMatch(p -> p.cardinality() != Cardinality.REQUIRED);
    Object full = MAPPER.treeToValue(Documents.full(shape), shape.type());
    Object minimal = MAPPER.treeToValue(Documents.minimal(shape), shape.type());
    assertThat(full.equals(minimal)).isEqualTo(!more && !holdsMore(shape));
  }

  private static boolean holdsMore(Shape<?, ?> shape) {
    return !Documents.full(shape).equals(Documents.minimal(shape));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theOrderOfTheDocumentDoesNotMatter(Shape<?, ?> shape) throws IOException {
    ObjectNode document = Documents.full(shape);
    Object value = MAPPER.treeToValue(document, shape.type());
    for (int seed = 0; seed < 50; seed++) {
      String text = Documents.text(Documents.shuffled(document, new Random(seed)));
      assertThat(MAPPER.readValue(text, shape.type())).isEqualTo(value);
      assertThat(read(shape, text)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void eachPropertyMatters(Shape<?, ?> shape) throws IOException {
    ObjectNode document = Documents.full(shape);
    Object value = MAPPER.treeToValue(document, shape.type());
    for (Property<?, ?> property : shape.properties()) {
      ObjectNode without = document.deepCopy();
      if (without.remove(property.name()) == null) {
        continue; // of another kind
      }
      if (property.cardinality() == Cardinality.REQUIRED) {
        assertThat(refused(shape, Documents.text(without), property.name()))
            .hasMessageContaining("missing, expected " + property.kind().expected());
      } else if (shape.invariant().isPresent() && !isRead(shape, without)) {
        assertThat(refused(shape, Documents.text(without), ""))
            .hasMessageContaining("no valid " + shape.name());
      } else {
        assertThat(MAPPER.treeToValue(without, shape.type())).isNotEqualTo(value);
      }
    }
  }

  private static boolean isRead(Shape<?, ?> shape, ObjectNode document) {
    return catchThrowable(() -> MAPPER.treeToValue(document, shape.type())) == null;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void noPropertyStandsThereTwice(Shape<?, ?> shape) {
    ObjectNode document = Documents.full(shape);
    for (Property<?, ?> property : shape.properties()) {
      if (!document.has(property.name())) {
        continue; // of another kind
      }
      String text = Documents.doubled(document, property.name());
      assertThat(refused(shape, text, property.name())).hasMessageContaining("twice");
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void absentIsNeverNull(Shape<?, ?> shape) {
    for (Property<?, ?> property : shape.properties()) {
      ObjectNode document = Documents.full(shape).putNull(property.name());
      String expected =
          property.cardinality() == Cardinality.LIST ? "an array" : property.kind().expected();
      String choice = property.cardinality() == Cardinality.REQUIRED ? "" : " or absence";
      assertThat(refused(shape, Documents.text(document), property.name()))
          .hasMessageContaining("expected " + expected + choice + ", found null");
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void nothingIsConvertedFromAnotherType(Shape<?, ?> shape) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    List<JsonNode> values =
        List.of(
            nodes.textNode("1"),
            nodes.numberNode(1),
            nodes.numberNode(1.5),
            nodes.booleanNode(true),
            nodes.arrayNode(),
            nodes.arrayNode().add(1),
            nodes.objectNode(),
            nodes.nullNode());
    for (Property<?, ?> property : shape.properties()) {
      for (JsonNode value : values) {
        if (property.cardinality() == Cardinality.LIST) {
          if (!value.isArray()) {
            ObjectNode document = Documents.full(shape).set(property.name(), value);
            assertThat(refused(shape, Documents.text(document), property.name()))
                .hasMessageContaining("expected an array");
          }
          if (!fits(property.kind(), value) && Documents.full(shape).has(property.name())) {
            ObjectNode document = Documents.full(shape);
            ((ArrayNode) document.get(property.name())).add(value);
            assertThat(refused(shape, Documents.text(document), property.name() + "[2]"))
                .hasMessageContaining("expected " + property.kind().expected() + ", found ");
          }
        } else if (!fits(property.kind(), value)) {
          ObjectNode document = Documents.full(shape).set(property.name(), value);
          assertThat(refused(shape, Documents.text(document), property.name()))
              .hasMessageContaining("expected " + property.kind().expected());
        }
      }
    }
  }

  private static boolean fits(Kind<?> kind, JsonNode value) {
    if (kind instanceof Text) {
      return value.isTextual();
    }
    if (kind instanceof Shape) {
      return value.isObject();
    }
    return switch (((Primitive<?>) kind).form()) {
      case INT, LONG -> value.isIntegralNumber();
      case DOUBLE -> value.isNumber();
      case BOOLEAN -> value.isBoolean();
    };
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void numbersKeepTheirBounds(Shape<?, ?> shape) throws IOException {
    for (Property<?, ?> property : shape.properties()) {
      if (property.kind() instanceof Primitive<?> number
          && property.cardinality() != Cardinality.LIST
          && number.form() != Primitive.Form.BOOLEAN) {
        for (String good : List.of(number.least().toString(), number.most().toString())) {
          MAPPER.readValue(with(shape, property, good), shape.type());
        }
        String over = new java.math.BigDecimal(number.most().toString()).toBigInteger() + "1";
        for (String bad : List.of(over, "-" + over, "-1" + "0".repeat(400))) {
          assertThat(refused(shape, with(shape, property, bad), property.name()))
              .hasMessageContaining(
                  "expected " + number.expected() + ", found a number out of range")
              .hasMessageNotContaining(bad);
        }
        for (String bad : List.of("1.0", "1e0", "-0.0")) {
          if (number.form() != Primitive.Form.DOUBLE) {
            assertThat(refused(shape, with(shape, property, bad), property.name()))
                .hasMessageContaining("expected an integer")
                .hasMessageContaining("found a number with a fraction or an exponent");
          }
        }
      }
    }
  }

  private static String with(Shape<?, ?> shape, Property<?, ?> property, String json) {
    ObjectNode document = Documents.full(shape).put(property.name(), "@@");
    return Documents.text(document).replace("\"@@\"", json);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void textOfAnotherKindIsRefusedAndQuotedOnlyWhereItIsNotPersonal(Shape<?, ?> shape) {
    String bad = "SECRET 4711 \ud834 ?";
    for (Property<?, ?> property : shape.properties()) {
      if (property.kind() instanceof Text<?> text) {
        ObjectNode document = Documents.full(shape);
        String path = property.name();
        if (property.cardinality() == Cardinality.LIST) {
          document.putArray(path).add(bad);
          path += "[0]";
        } else {
          document.put(path, bad);
        }
        JsonMappingException failure = refused(shape, Documents.text(document), path);
        assertThat(failure).hasNoCause();
        if (text.personal()) {
          assertThat(failure).hasMessageStartingWith("expected " + text.expected());
          assertThat(everythingSaid(failure)).doesNotContain("SECRET", "4711");
        } else {
          assertThat(failure.getOriginalMessage()).matches(".*(expected|must|surrogate|is not).*");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void anUnknownPropertyIsLeftToTheMapper(Shape<?, ?> shape) throws IOException {
    Object value = MAPPER.treeToValue(Documents.full(shape), shape.type());
    for (String odd : List.of("{\"a\":[1,{\"b\":null}]}", "[]", "null", "1", "\"x\"")) {
      for (String text : withUnknown(shape, odd)) {
        assertThat(LENIENT.readValue(text, shape.type())).isEqualTo(value);
        assertThatThrownBy(() -> MAPPER.readValue(text, shape.type()))
            .isInstanceOfSatisfying(
                UnrecognizedPropertyException.class,
                e -> {
                  assertThat(e.getPropertyName()).isEqualTo("unheardOf");
                  assertThat(e.getReferringClass()).isEqualTo(shape.type());
                  assertThat(e.getKnownPropertyIds())
                      .containsExactlyElementsOf(
                          shape.properties().stream()
                              .<Object>map(property -> property.name())
                              .toList());
                });
        assertThatThrownBy(() -> read(shape, text))
            .isInstanceOfSatisfying(
                JsonMappingException.class,
                e -> assertThat(e.getPathReference()).isEqualTo("unheardOf"))
            .hasMessageContaining("unknown property of " + shape.name());
      }
    }
  }

  /** First, last, and alone beside another name of the same length as a known one. */
  private static List<String> withUnknown(Shape<?, ?> shape, String value) {
    String text = Documents.text(Documents.full(shape));
    String odd = "\"unheardOf\":" + value;
    return List.of(
        "{" + odd + "," + text.substring(1),
        text.substring(0, text.length() - 1) + "," + odd + "}");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void depthIsNoDanger(Shape<?, ?> shape) throws IOException {
    int depth = 10_000;
    String nest = "[".repeat(depth) + "]".repeat(depth);
    String objects = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    JsonMapper deep =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(2 * depth).build())
                    .build())
            .addModule(new IoemtModule(TestForms.LOOKUP))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    Object value = MAPPER.treeToValue(Documents.full(shape), shape.type());
    for (String odd : List.of(nest, objects)) {
      for (String text : withUnknown(shape, odd)) {
        assertThat(deep.readValue(text, shape.type())).isEqualTo(value);
        assertThat(catchThrowable(() -> LENIENT.readValue(text, shape.type())))
            .isInstanceOf(JsonProcessingException.class);
        assertThat(catchThrowable(() -> read(shape, text)))
            .isInstanceOf(JsonProcessingException.class);
      }
      for (Property<?, ?> property : shape.properties()) {
        String text = with(shape, property, odd);
        Throwable failure = catchThrowable(() -> deep.readValue(text, shape.type()));
        // Where all of a nested shape is optional, an object of unknown properties is one.
        assertThat(failure == null ? property.kind() : failure)
            .isInstanceOfAny(JsonMappingException.class, Shape.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aTextThatBreaksOffIsAJacksonException(Shape<?, ?> shape) {
    String text = Documents.text(Documents.full(shape));
    for (int end = 0; end < text.length(); end++) {
      String broken = text.substring(0, end);
      assertThat(catchThrowable(() -> MAPPER.readValue(broken, shape.type())))
          .isInstanceOf(JsonProcessingException.class);
      assertThat(catchThrowable(() -> read(shape, broken)))
          .isInstanceOf(JsonMappingException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aChangedCharacterIsAnotherValueOrAJacksonException(Shape<?, ?> shape) {
    byte[] text = utf8(Documents.text(Documents.full(shape)));
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      byte[] changed = text.clone();
      int at = random.nextInt(changed.length);
      changed[at] =
          (byte) (round % 2 == 0 ? random.nextInt(256) : "{}[],:\"0-e. \\".charAt(at % 13));
      Throwable failure = catchThrowable(() -> MAPPER.readValue(changed, shape.type()));
      assertThat(failure == null || failure instanceof JsonProcessingException)
          .as(() -> new String(changed, StandardCharsets.UTF_8) + " -> " + failure)
          .isTrue();
      Throwable strict = catchThrowable(() -> codec(shape).read(changed, 0, changed.length));
      assertThat(strict == null || strict instanceof JsonMappingException)
          .as(() -> new String(changed, StandardCharsets.UTF_8) + " -> " + strict)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void trailingTextIsTheMappersDecision(Shape<?, ?> shape) throws IOException {
    String text = Documents.text(Documents.full(shape));
    JsonMapper strict =
        TestForms.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    for (String trailing : List.of(" {}", "1", "]", " x")) {
      assertThat(MAPPER.readValue(text + " {}", shape.type())).isNotNull();
      assertThat(catchThrowable(() -> strict.readValue(text + trailing, shape.type())))
          .isInstanceOf(JsonProcessingException.class);
      assertThat(catchThrowable(() -> read(shape, text + trailing)))
          .isInstanceOf(JsonMappingException.class);
    }
    assertThat(read(shape, " " + text + " \n")).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyAccessorOfTheTypeHasAProperty(Shape<?, ?> shape) {
    Set<String> names =
        shape.properties().stream()
            .map(Property::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> accessors = new TreeSet<>();
    if (shape.type().isSealed()) {
      for (Class<?> kind : shape.type().getPermittedSubclasses()) {
        Stream.of(kind.getDeclaredMethods())
            .map(Method::getName)
            .filter(names::contains)
            .forEach(accessors::add);
      }
    }
    for (Method method : shape.type().getDeclaredMethods()) {
      if (method.getParameterCount() == 0
          && Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())) {
        boolean stored =
            shape.type().isRecord()
                ? Stream.of(shape.type().getRecordComponents())
                    .anyMatch(component -> component.getName().equals(method.getName()))
                : Modifier.isAbstract(method.getModifiers());
        if (stored) {
          accessors.add(method.getName());
        }
        if (!shape.type().isInterface() && names.contains(method.getName())) {
          accessors.add(method.getName());
        }
      }
    }
    assertThat(names).isEqualTo(accessors);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everythingIsDocumented(Shape<?, ?> shape) {
    assertThat(shape.doc()).endsWith(".");
    for (Property<?, ?> property : shape.properties()) {
      assertThat(property.doc()).as(property.name()).endsWith(".").doesNotContain("\n");
    }
  }

  // ---- the readers, each asked the same ----

  /** Asserts that every reader refuses the text at the path and says nothing personal. */
  private static JsonMappingException refused(Shape<?, ?> shape, String text, String path) {
    List<JsonMappingException> failures =
        Stream.<ThrowingReader>of(
                () -> MAPPER.readValue(text, shape.type()),
                () -> MAPPER.readValue(utf8(text), shape.type()),
                () -> LENIENT.readValue(utf8(text), shape.type()),
                () -> read(shape, text))
            .map(
                reader -> {
                  Throwable failure = catchThrowable(reader::read);
                  assertThat(failure).as(text).isInstanceOf(JsonMappingException.class);
                  return (JsonMappingException) failure;
                })
            .toList();
    for (JsonMappingException failure : failures) {
      assertThat(failure.getPathReference()).as(failure.toString()).isEqualTo(path);
      assertThat(failure.getLocation().getLineNr()).isEqualTo(1);
      assertThat(failure.getLocation().contentReference().getRawContent()).isNull();
      assertThat(failure.getOriginalMessage()).isEqualTo(failures.get(0).getOriginalMessage());
      String said = everythingSaid(failure);
      JsonNode whole = Documents.tree(text);
      for (String personal : Documents.personal(shape, whole)) {
        assertThat(said).doesNotContain(personal);
      }
    }
    return failures.get(0);
  }

  @FunctionalInterface
  private interface ThrowingReader {
    Object read() throws IOException;
  }

  /** Messages, causes and all: what a log would hold. */
  static String everythingSaid(Throwable failure) {
    StringBuilder said = new StringBuilder();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      said.append(at).append('\n').append(Arrays.toString(at.getSuppressed())).append('\n');
      if (at instanceof JsonProcessingException e) {
        said.append(e.getLocation()).append('\n');
      }
    }
    return said.toString();
  }

  private static Object read(Shape<?, ?> shape, String text) throws IOException {
    byte[] bytes = utf8("xx" + text + "yy");
    return codec(shape).read(bytes, 2, bytes.length - 4);
  }

  private static <T> WireCodec<T> codec(Kind<T> kind) {
    return new WireCodec<>(kind);
  }

  private static <T> String write(Shape<T, ?> shape, Object value) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      codec(shape).write(shape.type().cast(value), generator);
    }
    return text.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
