package org.ioemt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.level.ProviderLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every closed list whose constants are read by code, whatever it lists. */
class ClosedListsTest {

  /** The public enums with an {@code of}, a {@code find} and a {@code code}. */
  static List<Class<?>> lists() throws IOException, URISyntaxException {
    Path classes =
        Path.of(ProviderLevel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> lists = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted().toList()) {
        String path = classes.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".class") && path.startsWith("org/ioemt/")) {
          Class<?> type = load(path.replace(".class", "").replace('/', '.'));
          if (type.isEnum() && Modifier.isPublic(type.getModifiers()) && isRead(type)) {
            lists.add(type);
          }
        }
      }
    }
    return lists;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ClosedListsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isRead(Class<?> type) {
    return Stream.of("of", "find")
            .allMatch(
                name ->
                    Arrays.stream(type.getMethods())
                        .anyMatch(
                            m ->
                                m.getName().equals(name)
                                    && List.of(m.getParameterTypes())
                                        .equals(List.of(String.class))))
        && Arrays.stream(type.getMethods())
            .anyMatch(m -> m.getName().equals("code") && m.getReturnType() == String.class);
  }

  @Test
  void theyAreFound() throws Exception {
    assertThat(lists())
        .contains(ProviderLevel.class, CredentialStatus.class)
        .hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void eachConstantIsReadByItsCodeAndNothingElse(Class<?> list) throws Exception {
    Method of = list.getMethod("of", String.class);
    Method find = list.getMethod("find", String.class);
    Set<String> codes = new HashSet<>();
    for (Object constant : list.getEnumConstants()) {
      String code = code(constant);
      assertThat(codes.add(code)).as("%s: once", code).isTrue();
      assertThat(of.invoke(null, code)).as(code).isSameAs(constant);
      assertThat(find.invoke(null, code)).as(code).isEqualTo(Optional.of(constant));
    }
    for (String other : List.of("", "nothing such", code(list.getEnumConstants()[0]) + " ")) {
      assertThat(find.invoke(null, other)).as("'%s'", other).isEqualTo(Optional.empty());
      assertThatThrownBy(() -> of.invoke(null, other))
          .as("'%s'", other)
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalArgumentException.class)
          .message()
          .as("says what is expected")
          .contains("expected ")
          .containsAnyOf(codes.toArray(String[]::new));
    }
  }

  private static String code(Object constant) throws ReflectiveOperationException {
    return (String) constant.getClass().getMethod("code").invoke(constant);
  }
}
