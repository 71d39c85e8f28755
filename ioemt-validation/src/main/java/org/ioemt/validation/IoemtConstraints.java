package org.ioemt.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.deployment.Program;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.Response;
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
 *
 * <p>{@link #checkDeclarations} finds misused constraints in a host's classes.
 */
public final class IoemtConstraints {

  private static final List<Locale> LANGUAGES =
      Stream.of(
              "en", "ar", "cs", "de", "el", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl",
              "pt", "sv", "sw", "tr", "zh")
          .map(Locale::forLanguageTag)
          .toList();

  private IoemtConstraints() {}

  /**
   * Puts the constraints, with their defaults, on the types of the model:
   *
   * <table>
   *   <caption>what is checked in which group</caption>
   *   <tr><th>type</th><th>constraint</th><th>groups</th></tr>
   *   <tr><td>{@link Member}</td><td>{@link EligibleMember}</td>
   *       <td>default, {@link Groups.Membership}, {@link Groups.Deployment}</td></tr>
   *   <tr><td>{@link Member}</td><td>{@link ConsistentRecord}</td>
   *       <td>{@link Groups.Records}</td></tr>
   *   <tr><td>{@link Credential}</td><td>{@link CurrentCredential}</td>
   *       <td>default, {@link Groups.Membership}, {@link Groups.Practice}</td></tr>
   *   <tr><td>{@link Credential}</td><td>{@link ConsistentRecord}</td>
   *       <td>{@link Groups.Records}</td></tr>
   *   <tr><td>{@link PracticeRequest}</td><td>{@link WithinScope}</td>
   *       <td>default, {@link Groups.Practice}</td></tr>
   *   <tr><td>{@link Response}</td><td>{@link ValidResponse}</td>
   *       <td>default, {@link Groups.Ems}, {@link Groups.Records}</td></tr>
   *   <tr><td>{@link EmsSystem}</td><td>{@link CompleteSystem}</td>
   *       <td>default, {@link Groups.Ems}</td></tr>
   *   <tr><td>{@link MassCasualtyPlan}</td><td>{@link CompletePlan}</td>
   *       <td>default, {@link Groups.Ems}</td></tr>
   *   <tr><td>{@link Program}</td><td>{@link ReadyProgram}</td>
   *       <td>default, {@link Groups.Deployment}</td></tr>
   * </table>
   *
   * <p>The model itself does not cascade: to validate a member asks about the member, and about its
   * credentials only as far as the rules of membership do. Nor does a system cascade to its
   * mass-casualty plan, whose rules are among its own.
   *
   * <p>{@link FitMedicalDirector} and {@link StaffedFor} need a place or a standard, for which
   * there is no default, and stay in the host's classes.
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

  /**
   * The languages in which there are messages. For a host that chooses one before it asks, so that
   * a caller of another language gets English and not whatever the machine speaks:
   *
   * <pre>{@code
   * Locale spoken = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), IoemtConstraints.languages());
   * }</pre>
   *
   * <p>A region or script falls back to its language: {@code pt-BR} to {@code pt}, {@code
   * zh-Hant-TW} to {@code zh}, whose messages are in simplified characters.
   *
   * @return English, then the others by their codes; an immutable list
   */
  public static List<Locale> languages() {
    return LANGUAGES;
  }

  /**
   * Looks for constraints of this library that cannot be met as they are declared: on a type that
   * they are not for, or with a jurisdiction, code system or staffing standard that does not exist.
   * For the start of an application or for a test:
   *
   * <pre>{@code
   * IoemtConstraints.checkDeclarations(validator, Enrollment.class, Registry.class);
   * }</pre>
   *
   * <p>Providers look at a constraint only when they first check a value with it, which for an
   * element of a list is when there first is one, and say which annotation is wrong but not always
   * where. This finds it at once, on fields, getters, elements of containers, parameters and return
   * values, and within composed constraints. It does not follow {@code @Valid}.
   *
   * @param validator a validator of any provider
   * @param types the host's classes, records and interfaces
   * @throws ConstraintDeclarationException for the first misused constraint; the message names
   *     element and annotation, what was expected and what was found
   */
  public static void checkDeclarations(Validator validator, Class<?>... types) {
    for (Class<?> type : types) {
      Declarations.check(validator, type);
    }
  }

  private static boolean isHibernate(Configuration<?> configuration) {
    try {
      return HibernateMapping.fits(configuration);
    } catch (NoClassDefFoundError absent) {
      return false;
    }
  }
}
