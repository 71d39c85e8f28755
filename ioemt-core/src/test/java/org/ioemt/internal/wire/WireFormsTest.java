package org.ioemt.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two lists of the forms, and what the holders declare, are one. */
class WireFormsTest {

  @Test
  void everyFormIsFoundByItsType() {
    for (Kind<?> kind : WireForms.all()) {
      assertThat(WireForms.find(kind.type())).as(kind.type().getName()).isSameAs(kind);
    }
    assertThat(WireForms.all()).doesNotHaveDuplicates();
    assertThat(WireForms.find(String.class)).isNull();
  }

  @Test
  void everyDeclaredFormOfAnOwnTypeIsListed() throws Exception {
    List<Kind<?>> declared = declaredForms();
    assertThat(declared).hasSizeGreaterThan(20);
    assertThat(WireForms.all()).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void whatAShapeHoldsIsListedToo() {
    for (Kind<?> kind : WireForms.all()) {
      if (kind instanceof Shape<?, ?> shape) {
        for (Property<?, ?> property : shape.properties()) {
          Class<?> type = property.kind().type();
          assertThat(type.getName().startsWith("org.ioemt.") == (WireForms.find(type) != null))
              .as(shape + "." + property.name())
              .isTrue();
        }
      }
    }
  }

  private static List<Kind<?>> declaredForms()
      throws IOException, URISyntaxException, IllegalAccessException, ClassNotFoundException {
    Path directory = Path.of(WireForms.class.getResource("WireForms.class").toURI()).getParent();
    List<Kind<?>> forms = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith("Shape.class") && !name.endsWith("Scalars.class")) {
          continue;
        }
        String className = name.substring(0, name.length() - ".class".length());
        Class<?> holder = Class.forName(WireForms.class.getPackageName() + "." + className);
        for (Field field : holder.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())
              && !Modifier.isPrivate(field.getModifiers())
              && field.get(null) instanceof Kind<?> kind
              && kind.type().getName().startsWith("org.ioemt.")) {
            forms.add(kind);
          }
        }
      }
    }
    return forms;
  }
}
