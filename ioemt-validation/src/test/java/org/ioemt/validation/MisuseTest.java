package org.ioemt.validation;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import jakarta.validation.valueextraction.Unwrapping;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Qualification;
import org.ioemt.ems.Crew;
import org.ioemt.ems.Response;
import org.ioemt.ems.Vehicle;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.practice.MedicalDirector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Constraints that cannot be met as they are declared, and when that is found. */
class MisuseTest {

  private static final String PLACES =
      "expected the code of a country such as DE or of a subdivision such as US-NY, found ";
  private static final String COVERED =
      "expected a jurisdiction of a country that the crosswalk covers, found ";

  private static final String STANDARDS =
      "expected the code of a shipped staffing standard such as US-NC, found ";

  private final Validator validator = Hosts.validator();

  record NoPlace(@LocalQualification(in = "XX") String value) {}

  record NotCovered(@LocalQualification(in = "AQ") String value) {}

  record OneOfTwo(@LocalQualification(in = {"DE", "de"}) Qualification value) {}

  record NoPlaces(@LocalQualification(in = {}) String value) {}

  record TextOfNowhere(@Standardizable String value) {}

  record TextOfAtlantis(@Standardizable(in = "Atlantis") String value) {}

  record TextNotCovered(@Standardizable(in = "AQ") String value) {}

  record PlaceTwice(@Standardizable(in = "DE") Qualification value) {}

  record CredentialPlaceTwice(@Standardizable(in = "DE") Credential value) {}

  record NoSystem(@ExternalCode(system = "ISCO-08") String value) {}

  record LicensedSystem(@ExternalCode(system = "NUCC") String value) {}

  record NoLevels(@OneOfLevels({}) ProviderLevel value) {}

  record NoLevelsText(@OneOfLevels({}) String value) {}

  record DirectorOfNowhere(@FitMedicalDirector(in = "Europe") MedicalDirector value) {}

  record NoStandard(@StaffedFor(standard = "US-XX") Crew value) {}

  record NoStandardOfResponse(@StaffedFor(standard = "us-nc") Response value) {}

  static Stream<Arguments> attributes() {
    return Stream.of(
        Arguments.of(NoPlace.class, "@LocalQualification: in: " + PLACES + "'XX'"),
        Arguments.of(NotCovered.class, "@LocalQualification: in: " + COVERED + "'AQ'"),
        Arguments.of(OneOfTwo.class, "@LocalQualification: in: " + PLACES + "'de'"),
        Arguments.of(
            NoPlaces.class,
            "@LocalQualification: in: expected at least one jurisdiction, found none"),
        Arguments.of(
            TextOfNowhere.class,
            "@Standardizable: in: expected the jurisdiction that a text's title is from, found none"),
        Arguments.of(TextOfAtlantis.class, "@Standardizable: in: " + PLACES + "'Atlantis'"),
        Arguments.of(TextNotCovered.class, "@Standardizable: in: " + COVERED + "'AQ'"),
        Arguments.of(
            PlaceTwice.class,
            "@Standardizable: in: expected none, for only a text does not say where its title is"
                + " from, found 'DE'"),
        Arguments.of(
            CredentialPlaceTwice.class,
            "@Standardizable: in: expected none, for only a text does not say where its title is"
                + " from, found 'DE'"),
        Arguments.of(
            NoSystem.class,
            "@ExternalCode: system: expected the key of a shipped code system such as ISCO_08, found"
                + " 'ISCO-08'"),
        Arguments.of(
            LicensedSystem.class,
            "@ExternalCode: system: expected a system of which the core holds codes, found 'NUCC'"),
        Arguments.of(
            NoLevels.class, "@OneOfLevels: value: expected at least one level, found none"),
        Arguments.of(
            NoLevelsText.class, "@OneOfLevels: value: expected at least one level, found none"),
        Arguments.of(DirectorOfNowhere.class, "@FitMedicalDirector: in: " + PLACES + "'Europe'"),
        Arguments.of(NoStandard.class, "@StaffedFor: standard: " + STANDARDS + "'US-XX'"),
        Arguments.of(
            NoStandardOfResponse.class, "@StaffedFor: standard: " + STANDARDS + "'us-nc'"));
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void anAttributeThatCannotBeMetIsFoundAtTheFirstCheckEvenOfNull(Class<?> type, String problem) {
    assertThatCode(() -> validator.getConstraintsForClass(type)).doesNotThrowAnyException();
    assertThatThrownBy(() -> validator.validateValue(type, "value", null))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage(problem);
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void theCheckOfDeclarationsFindsItAtOnceAndSaysWhere(Class<?> type, String problem) {
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, type))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage(type.getName() + ".value: " + problem);
  }

  record OnNumber(@SkillCode Integer value) {}

  record OnPrimitive(@AtMost(ProviderLevel.EMT) int value) {}

  record OnWrongModelType(@EligibleMember Credential value) {}

  record OnContainer(@AtLeast(ProviderLevel.EMT) List<String> value) {}

  record OnVehicle(@StaffedFor(standard = "US-NC") Vehicle value) {}

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(
            OnVehicle.class,
            "@StaffedFor: expected org.ioemt.ems.Crew or org.ioemt.ems.Response, found"
                + " org.ioemt.ems.Vehicle",
            StaffedFor.class),
        Arguments.of(
            OnNumber.class,
            "@SkillCode: expected java.lang.CharSequence, found java.lang.Integer",
            SkillCode.class),
        Arguments.of(
            OnPrimitive.class,
            "@AtMost: expected org.ioemt.level.ProviderLevel or java.lang.CharSequence, found int",
            AtMost.class),
        Arguments.of(
            OnWrongModelType.class,
            "@EligibleMember: expected org.ioemt.member.Member, found"
                + " org.ioemt.credential.Credential",
            EligibleMember.class),
        Arguments.of(
            OnContainer.class,
            "@AtLeast: expected org.ioemt.level.ProviderLevel or java.lang.CharSequence, found"
                + " java.util.List",
            AtLeast.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aWrongTypeIsRefusedByTheProviderAndByTheCheckOfDeclarations(
      Class<?> type, String problem, Class<?> constraint) {
    assertThatThrownBy(() -> validator.validateValue(type, "value", null))
        .isInstanceOf(UnexpectedTypeException.class)
        .hasMessageContainingAll(constraint.getName(), "value");
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, type))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage(type.getName() + ".value: " + problem);
  }

  record InList(Map<String, List<@ExternalCode(system = "?") String>> value) {}

  @Test
  void inAContainerTheProviderFindsItOnlyWithTheFirstElement() {
    assertThat(validator.validate(new InList(Map.of("a", List.of())))).isEmpty();
    assertThatThrownBy(() -> validator.validate(new InList(Map.of("a", List.of("b")))))
        .isInstanceOf(ConstraintDeclarationException.class);
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, InList.class))
        .hasMessageStartingWith(InList.class.getName() + ".value<1><0>: @ExternalCode: system: ");
  }

  interface Service {
    ProviderLevel level(String name, @Standardizable String title);

    @OneOfLevels({})
    ProviderLevel best();
  }

  static class Built {
    Built(@SkillCode int skill) {}
  }

  @Test
  void parametersReturnValuesAndConstructorsAreLookedAt() {
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, Service.class))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageStartingWith(Service.class.getName() + ".")
        .satisfiesAnyOf(
            e ->
                assertThat(e)
                    .hasMessageContaining("level(String, String), parameter ")
                    .hasMessageContaining("@Standardizable: in: "),
            e -> assertThat(e).hasMessageContaining("best(), return value: @OneOfLevels: value: "));
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, Built.class))
        .hasMessageStartingWith(Built.class.getName() + "(int), parameter ")
        .hasMessageEndingWith(": @SkillCode: expected java.lang.CharSequence, found int");
  }

  @ExternalCode(system = "ISCO")
  @Target({ElementType.FIELD, ElementType.TYPE_USE})
  @Retention(RUNTIME)
  @Constraint(validatedBy = {})
  @interface Occupation {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Composed(@Occupation String value) {}

  @EligibleMember
  record OnClass(String value) {}

  @Test
  void composedConstraintsAndThoseOfTheClassAreLookedAt() {
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, Composed.class))
        .hasMessage(
            Composed.class.getName()
                + ".value: @ExternalCode: system: expected the key of a shipped code system such as"
                + " ISCO_08, found 'ISCO'");
    assertThatThrownBy(() -> IoemtConstraints.checkDeclarations(validator, OnClass.class))
        .hasMessageStartingWith(OnClass.class.getName() + ": @EligibleMember: expected ");
  }

  record Good(
      @AtLeast(value = ProviderLevel.EMT, payload = Unwrapping.Unwrap.class) Optional<String> lead,
      @LocalQualification(in = {"DE", "US-NY"}) StringBuilder title,
      List<@EligibleMember Member> members) {

    @Standardizable(policy = org.ioemt.crosswalk.StandardizationPolicy.STRICT)
    Qualification qualification() {
      return null;
    }
  }

  @Test
  void whatIsDeclaredWellPasses() {
    assertThatCode(() -> IoemtConstraints.checkDeclarations(validator, Good.class, String.class))
        .doesNotThrowAnyException();
    assertThat(Hosts.lines(validator.validate(new Good(Optional.of("EMR"), null, List.of()))))
        .containsExactly("lead: must be the provider level EMT or one above it");
  }
}
