package org.ioemt.validation;

import jakarta.validation.Configuration;
import org.ioemt.member.Member;
import org.ioemt.practice.PracticeRequest;

/**
 * Puts the constraints on the types of the model itself, so that {@code validator.validate(member)}
 * and {@code @Valid} check them without an annotation in the host's classes.
 *
 * <p>Plain Hibernate Validator, in one line:
 *
 * <pre>{@code
 * ValidatorFactory factory =
 *     IoemtConstraints.register(Validation.byDefaultProvider().configure()).buildValidatorFactory();
 * }</pre>
 *
 * <p>A framework that builds the factory offers a place for such a line. Spring Boot:
 *
 * <pre>{@code
 * @Bean
 * ValidationConfigurationCustomizer ioemt() {
 *   return IoemtConstraints::register;
 * }
 * }</pre>
 *
 * <p>The constraints are part of that one configuration. Nothing is registered globally, and a type
 * that is cascaded to with {@code @Valid} must not carry the annotation as well: its findings would
 * be reported twice.
 */
public final class IoemtConstraints {

  private IoemtConstraints() {}

  /**
   * Puts {@link EligibleMember}, with its defaults, on {@link Member}, and {@link WithinScope} on
   * {@link PracticeRequest}.
   *
   * @param <C> the type of the configuration
   * @param configuration a configuration of Hibernate Validator, not yet built
   * @return the same configuration
   * @throws IllegalArgumentException if the configuration is another provider's: only Hibernate
   *     Validator can put a constraint on a type from outside
   */
  public static <C extends Configuration<?>> C register(C configuration) {
    if (!isHibernate(configuration)) {
      throw new IllegalArgumentException(
          "configuration: expected one of Hibernate Validator, found "
              + configuration.getClass().getName());
    }
    HibernateMapping.addTo(configuration);
    return configuration;
  }

  private static boolean isHibernate(Configuration<?> configuration) {
    try {
      return HibernateMapping.fits(configuration);
    } catch (NoClassDefFoundError absent) {
      return false;
    }
  }
}
