package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Primitive;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Property.Cardinality;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;
import org.ioemt.jackson.suite.Generation.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every declared shape, whatever its type: it is proven on documents that are made
 * from the declaration.
 */
public abstract class ShapeContract {

  private final Generation jackson;
  private final Mapper mapper;
  private final Mapper lenient;

  protected ShapeContract(Generation jackson) {
    this.jackson = jackson;
    mapper = jackson.mapper(Setting.UNKNOWN_REFUSED, Setting.TRAILING_IGNORED);
    lenient = jackson.mapper(Setting.UNKNOWN_IGNORED, Setting.TRAILING_IGNORED);
  }

  static Stream<Shape<?, ?>> shapes() {
    return TestForms.shapes();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatWasWrittenIsReadBackToAnEqualValue(Shape<?, ?> shape) throws IOException {
    for (ObjectNode document : List.of(Documents.full(shape), Documents.minimal(shape))) {
      String text = Documents.compact(document);
      Object value = mapper.read(text, shape.type());
      assertThat(mapper.write(value)).isEqualTo(text);
      assertThat(value).isInstanceOf(shape.type());

      assertThat(mapper.read(utf8(text), shape.type())).isEqualTo(value);
      assertThat(mapper.writeBytes(value)).isEqualTo(utf8(text));
      assertThat(mapper.readTree(Documents.text(document), shape.type())).isEqualTo(value);
      assertThat(mapper.writeTree(value)).isEqualTo(text);
      assertThat(mapper.convert(value, shape.type())).isEqualTo(value);

      assertThat(read(shape, text)).isEqualTo(value);
      assertThat(jackson.codec(shape).write(value)).isEqualTo(text);
      assertThat(jackson.codec(shape).writeBytes(value)).isEqualTo(utf8(text));
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theFullDocumentHoldsMoreThanTheMinimalOne(Shape<?, ?> shape) throws IOException {
    boolean more =
        shape.properties().stream().anyMatch(p -> p.cardinality() != Cardinality.REQUIRED);
    Object full = mapper.readTree(Documents.text(Documents.full(shape)), shape.type());
    Object minimal = mapper.readTree(Documents.text(Documents.minimal(shape)), shape.type());
    assertThat(full.equals(minimal)).isEqualTo(!more && !holdsMore(shape));
  }

  private static boolean holdsMore(Shape<?, ?> shape) {
    return !Documents.full(shape).equals(Documents.minimal(shape));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theOrderOfTheDocumentDoesNotMatter(Shape<?, ?> shape) throws IOException {
    ObjectNode document = Documents.full(shape);
    Object value = mapper.readTree(Documents.text(document), shape.type());
    for (int seed = 0; seed < 50; seed++) {
      String text = Documents.text(Documents.shuffled(document, new Random(seed)));
      assertThat(mapper.read(text, shape.type())).isEqualTo(value);
      assertThat(read(shape, text)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void eachPropertyMatters(Shape<?, ?> shape) throws IOException {
    ObjectNode document = Documents.full(shape);
    Object value = mapper.readTree(Documents.text(document), shape.type());
    for (Property<?, ?> property : shape.properties()) {
      ObjectNode without = document.deepCopy();
      if (without.remove(property.name()) == null) {
        continue; // of another kind
      }
      if (property.cardinality() == Cardinality.REQUIRED) {
        assertThat(why(shape, Documents.text(without), property.name()))
            .contains("missing, expected " + property.kind().expected());
      } else if (shape.invariant().isPresent() && !isRead(shape, without)) {
        assertThat(why(shape, Documents.text(without), "")).contains("no valid " + shape.name());
      } else {
        assertThat(mapper.readTree(Documents.text(without), shape.type())).isNotEqualTo(value);
      }
    }
  }

  private boolean isRead(Shape<?, ?> shape, ObjectNode document) {
    return catchThrowable(() -> mapper.readTree(Documents.text(document), shape.type())) == null;
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
      assertThat(why(shape, text, property.name())).contains("twice");
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
      assertThat(why(shape, Documents.text(document), property.name()))
          .contains("expected " + expected + choice + ", found null");
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
            assertThat(why(shape, Documents.text(document), property.name()))
                .contains("expected an array");
          }
          if (!fits(property.kind(), value) && Documents.full(shape).has(property.name())) {
            ObjectNode document = Documents.full(shape);
            ArrayNode array = (ArrayNode) document.get(property.name());
            String path = property.name() + "[" + array.size() + "]";
            array.add(value);
            assertThat(why(shape, Documents.text(document), path))
                .contains("expected " + property.kind().expected() + ", found ");
          }
        } else if (!fits(property.kind(), value)) {
          ObjectNode document = Documents.full(shape).set(property.name(), value);
          assertThat(why(shape, Documents.text(document), property.name()))
              .contains("expected " + property.kind().expected());
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
          mapper.read(with(shape, property, good), shape.type());
        }
        String over = new java.math.BigDecimal(number.most().toString()).toBigInteger() + "1";
        for (String bad : List.of(over, "-" + over, "-1" + "0".repeat(400))) {
          assertThat(why(shape, with(shape, property, bad), property.name()))
              .contains("expected " + number.expected() + ", found a number out of range")
              .doesNotContain(bad);
        }
        for (String bad : List.of("1.0", "1e0", "-0.0")) {
          if (number.form() != Primitive.Form.DOUBLE) {
            assertThat(why(shape, with(shape, property, bad), property.name()))
                .contains("expected an integer")
                .contains("found a number with a fraction or an exponent");
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
        Failure failure = refused(shape, Documents.text(document), path);
        assertThat(failure.thrown()).hasNoCause();
        if (text.personal()) {
          assertThat(failure.message()).startsWith("expected " + text.expected());
          assertThat(failure.said()).doesNotContain("SECRET", "4711");
        } else {
          assertThat(failure.words()).matches(".*(expected|must|surrogate|is not).*");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void anUnknownPropertyIsLeftToTheMapper(Shape<?, ?> shape) throws IOException {
    Object value = mapper.readTree(Documents.text(Documents.full(shape)), shape.type());
    for (String odd : List.of("{\"a\":[1,{\"b\":null}]}", "[]", "null", "1", "\"x\"")) {
      for (String text : withUnknown(shape, odd)) {
        assertThat(lenient.read(text, shape.type())).isEqualTo(value);
        Failure byMapper = failure(() -> mapper.read(text, shape.type()));
        assertThat(byMapper.mapping()).isTrue();
        assertThat(byMapper.path()).endsWith("[\"unheardOf\"]");
        assertThat(byMapper.known())
            .containsExactlyElementsOf(
                shape.properties().stream().<Object>map(property -> property.name()).toList());
        Failure byCodec = failure(() -> read(shape, text));
        assertThat(byCodec.mapping()).isTrue();
        assertThat(byCodec.path()).isEqualTo("unheardOf");
        assertThat(byCodec.words()).isEqualTo("unknown property of " + shape.name());
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
    Mapper deep = jackson.mapper(Setting.DEEP, Setting.UNKNOWN_IGNORED);
    Object value = mapper.readTree(Documents.text(Documents.full(shape)), shape.type());
    for (String odd : List.of(nest, objects)) {
      for (String text : withUnknown(shape, odd)) {
        assertThat(deep.read(text, shape.type())).isEqualTo(value);
        assertThat(failure(() -> lenient.read(text, shape.type())).jackson()).isTrue();
        assertThat(failure(() -> read(shape, text)).jackson()).isTrue();
      }
      for (Property<?, ?> property : shape.properties()) {
        String text = with(shape, property, odd);
        Throwable failure = catchThrowable(() -> deep.read(text, shape.type()));
        // Where all of a nested shape is optional, an object of unknown properties is one.
        assertThat(
                failure == null
                    ? property.kind() instanceof Shape
                    : jackson.failure(failure).mapping())
            .as(property.name())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aTextThatBreaksOffIsAJacksonException(Shape<?, ?> shape) {
    String text = Documents.text(Documents.full(shape));
    for (int end = 0; end < text.length(); end++) {
      String broken = text.substring(0, end);
      assertThat(failure(() -> mapper.read(broken, shape.type())).jackson()).isTrue();
      assertThat(failure(() -> read(shape, broken)).mapping()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aChangedCharacterIsAnotherValueOrAJacksonException(Shape<?, ?> shape) {
    byte[] text = utf8(Documents.text(Documents.full(shape)));
    Codec codec = jackson.codec(shape);
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      byte[] changed = text.clone();
      int at = random.nextInt(changed.length);
      changed[at] =
          (byte) (round % 2 == 0 ? random.nextInt(256) : "{}[],:\"0-e. \\".charAt(at % 13));
      Throwable failure = catchThrowable(() -> mapper.read(changed, shape.type()));
      assertThat(failure == null || jackson.failure(failure).jackson())
          .as(() -> new String(changed, StandardCharsets.UTF_8) + " -> " + failure)
          .isTrue();
      Throwable strict = catchThrowable(() -> codec.read(changed, 0, changed.length));
      assertThat(strict == null || jackson.failure(strict).mapping())
          .as(() -> new String(changed, StandardCharsets.UTF_8) + " -> " + strict)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void trailingTextIsTheMappersDecision(Shape<?, ?> shape) throws IOException {
    String text = Documents.text(Documents.full(shape));
    Mapper strict = jackson.mapper(Setting.TRAILING_REFUSED);
    for (String trailing : List.of(" {}", "1", "]", " x")) {
      assertThat(mapper.read(text + " {}", shape.type())).isNotNull();
      assertThat(failure(() -> strict.read(text + trailing, shape.type())).jackson()).isTrue();
      assertThat(failure(() -> read(shape, text + trailing)).mapping()).isTrue();
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
    for (Method method : ownAndInherited(shape.type())) {
      if (method.getParameterCount() == 0
          && Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())) {
        boolean stored =
            shape.type().isRecord()
                ? Stream.of(shape.type().getRecordComponents())
                    .anyMatch(component -> component.getName().equals(method.getName()))
                : Modifier.isAbstract(method.getModifiers())
                    && method.getDeclaringClass() == shape.type();
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

  private static List<Method> ownAndInherited(Class<?> type) {
    List<Method> methods = new ArrayList<>();
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      methods.addAll(List.of(at.getDeclaredMethods()));
    }
    return methods;
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
  private Failure refused(Shape<?, ?> shape, String text, String path) {
    List<Failure> failures =
        Stream.<ThrowingCallable>of(
                () -> mapper.read(text, shape.type()),
                () -> mapper.read(utf8(text), shape.type()),
                () -> lenient.read(utf8(text), shape.type()),
                () -> read(shape, text))
            .map(this::failure)
            .toList();
    for (Failure failure : failures) {
      assertThat(failure.mapping()).as(text).isTrue();
      assertThat(failure.path()).as(failure.message()).isEqualTo(path);
      assertThat(failure.line()).isEqualTo(1);
      assertThat(failure.holdsSource()).isFalse();
      assertThat(failure.words()).isEqualTo(failures.get(0).words());
      for (String personal : Documents.personal(shape, Documents.tree(text))) {
        assertThat(failure.said()).doesNotContain(personal);
      }
    }
    return failures.get(0);
  }

  private String why(Shape<?, ?> shape, String text, String path) {
    return refused(shape, text, path).message();
  }

  private Failure failure(ThrowingCallable reader) {
    Throwable thrown = catchThrowable(reader);
    assertThat(thrown).isNotNull();
    return jackson.failure(thrown);
  }

  private Object read(Shape<?, ?> shape, String text) throws IOException {
    byte[] bytes = utf8("xx" + text + "yy");
    return jackson.codec(shape).read(bytes, 2, bytes.length - 4);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
