package org.ioemt.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ioemt.internal.wire.Property.Cardinality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

  private static Shape.Declaration<String, StringBuilder> declaration() {
    return Shape.of(String.class, "A string.", StringBuilder::new, StringBuilder::toString);
  }

  private static Shape.Declaration<String, StringBuilder> with(
      Shape.Declaration<String, StringBuilder> declaration, String name) {
    return declaration.required(name, Scalars.TEXT, s -> s, StringBuilder::append, "Text.");
  }

  @Test
  void propertiesKeepTheirOrder() {
    Shape<String, StringBuilder> shape = with(with(with(declaration(), "b"), "a"), "c").end();
    assertThat(shape.properties()).extracting(Property::name).containsExactly("b", "a", "c");
    assertThat(shape.name()).isEqualTo("String");
    assertThat(shape.expected()).isEqualTo("an object (String)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Name", "first_name", "first-name", "1st", "ändern", "a b"})
  void namesAreCamelCase(String name) {
    assertThatThrownBy(() -> with(declaration(), name)).hasMessageEndingWith(": not camelCase");
  }

  @Test
  void aNameIsDeclaredOnce() {
    assertThatThrownBy(() -> with(with(declaration(), "a"), "a")).hasMessage("String.a: twice");
  }

  @Test
  void thereAreSixtyFourPropertiesAtMost() {
    Shape.Declaration<String, StringBuilder> declaration = declaration();
    for (int i = 0; i < 64; i++) {
      with(declaration, "p" + i);
    }
    assertThat(declaration.end().properties()).hasSize(64);
    assertThatThrownBy(() -> with(declaration, "p64"))
        .hasMessage("String: more than 64 properties");
  }

  @Test
  void aShapeIsPersonalThroughItsOwnScalars() {
    Shape<String, StringBuilder> plain = with(declaration(), "a").end();
    Shape<String, StringBuilder> personal =
        declaration()
            .list("a", Scalars.PERSONAL_TEXT, List::of, StringBuilder::append, "Names.")
            .end();
    Shape<String, StringBuilder> around =
        declaration().required("a", personal, s -> s, StringBuilder::append, "One.").end();
    assertThat(plain.personal()).isFalse();
    assertThat(personal.personal()).isTrue();
    assertThat(around.personal()).isFalse();
    assertThat(personal.properties().get(0).cardinality()).isEqualTo(Cardinality.LIST);
  }
}
