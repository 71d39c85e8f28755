package org.ioemt.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types that have a wire form of their own: the one place where the adapters look.
 *
 * <p>A new type is added twice: to {@link #find} and to {@link #all}. A test holds the two
 * together.
 */
public final class WireForms {

  private WireForms() {}

  /**
   * The wire form of a type.
   *
   * <p>Types are compared by name: to ask loads no class but the holder of the form that is found.
   *
   * @param type a type as users see it, not an implementation class
   * @return its form, or null where the type is none of ours
   */
  public static @Nullable Kind<?> find(Class<?> type) {
    return switch (type.getName()) {
      // case "org.ioemt.<room>.<Type>" -> <Type>Shape.SHAPE;
      default -> null;
    };
  }

  /**
   * All forms, each after those that it holds.
   *
   * @return the forms; to ask loads all of them
   */
  public static List<Kind<?>> all() {
    return List.of();
  }
}
