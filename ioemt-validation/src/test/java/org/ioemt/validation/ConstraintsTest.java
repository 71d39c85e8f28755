package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all constraints have in common. */
class ConstraintsTest {

  private static final List<ElementType> ANYWHERE =
      List.of(
          ElementType.METHOD,
          ElementType.FIELD,
          ElementType.ANNOTATION_TYPE,
          ElementType.CONSTRUCTOR,
          ElementType.PARAMETER,
          ElementType.TYPE_USE);

  /** Every annotation of the package, by its file. */
  static Stream<Class<?>> constraints() throws IOException {
    try (Stream<Path> sources =
        Files.list(Path.of("src", "main", "java", "org", "ioemt", "validation"))) {
      return sources
          .map(source -> source.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .map(name -> "org.ioemt.validation." + name.substring(0, name.length() - 5))
          .sorted()
          .<Class<?>>map(ConstraintsTest::named)
          .filter(Class::isAnnotation)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void eachIsDocumentedRepeatableAndUsableAnywhere(Class<?> constraint)
      throws NoSuchMethodException {
    Class<?> list = constraint.getAnnotation(Repeatable.class).value();
    for (Class<?> annotation : List.of(constraint, list)) {
      assertThat(annotation.isAnnotationPresent(Documented.class)).isTrue();
      assertThat(annotation.getAnnotation(Retention.class).value())
          .isEqualTo(RetentionPolicy.RUNTIME);
      assertThat(annotation.getAnnotation(Target.class).value()).containsAll(ANYWHERE);
    }
    assertThat(list.getAnnotation(Target.class).value())
        .containsExactly(constraint.getAnnotation(Target.class).value());
    assertThat(list.getSimpleName()).isEqualTo("List");
    assertThat(list.getMethod("value").getReturnType().getComponentType()).isEqualTo(constraint);
    assertThat(constraint.getMethod("message").getDefaultValue())
        .isEqualTo("{" + constraint.getName() + ".message}");
    assertThat((Class<?>[]) constraint.getMethod("groups").getDefaultValue()).isEmpty();
    Method payload = constraint.getMethod("payload");
    assertThat((Class<?>[]) payload.getDefaultValue()).isEmpty();
    assertThat(payload.getGenericReturnType().getTypeName()).contains(Payload.class.getName());
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void eachHasValidatorsThatEveryFactoryCanMake(Class<?> constraint) throws NoSuchMethodException {
    Class<?>[] validators = constraint.getAnnotation(Constraint.class).validatedBy();
    assertThat(validators).isNotEmpty();
    for (Class<?> validator : validators) {
      assertThat(Modifier.isPublic(validator.getModifiers())).isTrue();
      assertThat(Modifier.isPublic(validator.getConstructor().getModifiers())).isTrue();
    }
  }

  @Test
  void theCheckOfDeclarationsKnowsEachConstraintAndItsTypes() throws IOException {
    List<String> declared = new ArrayList<>();
    for (Class<?> constraint : constraints().toList()) {
      for (Class<?> validator : constraint.getAnnotation(Constraint.class).validatedBy()) {
        declared.add(constraint.getName() + " " + typeOf(validator) + " " + validator.getName());
      }
    }
    assertThat(
            Declarations.USES.stream()
                .map(
                    use ->
                        use.constraint().getName()
                            + " "
                            + use.type().getName()
                            + " "
                            + use.validator().get().getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  private static String typeOf(Class<?> validator) {
    ParameterizedType type =
        Stream.concat(
                Arrays.stream(validator.getGenericInterfaces()),
                Stream.of(validator.getGenericSuperclass()))
            .filter(ParameterizedType.class::isInstance)
            .map(ParameterizedType.class::cast)
            .filter(t -> ConstraintValidator.class.isAssignableFrom((Class<?>) t.getRawType()))
            .findFirst()
            .orElseThrow();
    return type.getActualTypeArguments()[1].getTypeName();
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
