package org.ioemt.testkit.jqwik;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.ioemt.code.CodeAbsence;
import org.ioemt.code.CodeMapping;
import org.ioemt.level.ProviderLevel;
import org.ioemt.testkit.ValueGenerator;

/**
 * Arbitraries of all value types of the library. jqwik finds it by itself, so that {@code @ForAll
 * Member member} is all that is to be written; {@link #of} is for arbitraries that are put together
 * by hand.
 */
public final class IoemtArbitraries implements ArbitraryProvider {

  /** For jqwik, which finds providers as services. */
  public IoemtArbitraries() {}

  /**
   * The arbitrary of a type. Constants of enums are gone through exhaustively where jqwik can.
   *
   * @param type one of {@link ValueGenerator#types()}
   * @param <T> the type
   * @return the arbitrary
   * @throws IllegalArgumentException if the library has no such value type
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    if (type.isEnum() && ValueGenerator.find(type).isPresent()) {
      return Arbitraries.of(type.getEnumConstants());
    }
    ValueGenerator.of(type);
    return new ValueArbitrary<>(type);
  }

  /**
   * Whether a type is one of the library.
   *
   * @param target the type that jqwik asks for
   * @return true for value types of the library; of rows of codes, those to provider levels
   */
  @Override
  public boolean canProvideFor(TypeUsage target) {
    Class<?> type = target.getRawType();
    boolean row = type == CodeMapping.class || type == CodeAbsence.class;
    return ValueGenerator.find(type).isPresent()
        && target.isOfType(type)
        && (!row
            || target.getTypeArguments().stream()
                .allMatch(of -> of.isAssignableFrom(ProviderLevel.class)));
  }

  /**
   * The arbitrary of the type.
   *
   * @param target the type that jqwik asks for
   * @param subtypes not asked
   * @return one arbitrary
   */
  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Set.of(of(target.getRawType()));
  }

  /**
   * Above jqwik's own providers, which know enums too.
   *
   * @return 1
   */
  @Override
  public int priority() {
    return 1;
  }
}
