package org.ioemt.testkit.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs the laws of a suite one by one. */
final class Suites {

  private Suites() {}

  /** The laws of a suite. */
  static List<Method> laws(Class<?> suite) {
    return Arrays.stream(suite.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The laws that a table breaks, each with what is said of it. */
  static Map<String, String> broken(Class<?> suite, Object table) {
    Map<String, String> broken = new TreeMap<>();
    for (Method law : laws(suite)) {
      try {
        law.invoke(table);
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof AssertionError)) {
          throw new AssertionError(law + ": an exception instead of a broken law", e.getCause());
        }
        broken.put(law.getName(), e.getCause().getMessage());
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return broken;
  }

  /** The sentence that explains a law. */
  static String sentence(Method law) {
    return law.getAnnotation(DisplayName.class).value();
  }
}
