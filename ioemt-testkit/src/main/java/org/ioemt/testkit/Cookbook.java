package org.ioemt.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The recipe of every value type, room by room. */
final class Cookbook {

  private static final Cookbook ALL = new Cookbook();

  static {
    BasicRecipes.addTo(ALL);
    OrganizationRecipes.addTo(ALL);
    CredentialRecipes.addTo(ALL);
    CrosswalkRecipes.addTo(ALL);
    MemberRecipes.addTo(ALL);
    ScopeRecipes.addTo(ALL);
    PracticeRecipes.addTo(ALL);
    EmsRecipes.addTo(ALL);
    DeploymentRecipes.addTo(ALL);
  }

  private final Map<Class<?>, Recipe<?>> recipes = new LinkedHashMap<>();

  private Cookbook() {}

  <T> void add(Class<T> type, Recipe<T> recipe) {
    if (recipes.put(type, recipe) != null) {
      throw new IllegalStateException(type.getName() + ": two recipes");
    }
  }

  /** All constants of enums, each as often as the others. */
  @SafeVarargs
  final void addConstants(Class<? extends Enum<?>>... types) {
    for (Class<? extends Enum<?>> type : types) {
      addConstantsOf(type);
    }
  }

  private <E extends Enum<?>> void addConstantsOf(Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    add(type, (world, draws) -> draws.pick(constants));
  }

  /** The types in the order of the rooms. */
  static List<Class<?>> types() {
    return List.copyOf(ALL.recipes.keySet());
  }

  @SuppressWarnings("unchecked") // added with the recipe's own type
  static <T> @Nullable Recipe<T> find(Class<T> type) {
    return (Recipe<T>) ALL.recipes.get(type);
  }
}
