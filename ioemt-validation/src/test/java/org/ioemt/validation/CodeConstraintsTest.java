package org.ioemt.validation;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints on texts and levels in a host's own types. */
class CodeConstraintsTest {

  private static final String NO_CODE =
      "must be the code of a provider level: EMR, EMT, AEMT, PARAMEDIC or PEP";
  private static final String BELOW_AEMT = "must be the provider level AEMT or one above it";
  private static final String NO_CODE_AEMT =
      "must be the code of a provider level, AEMT or one above it";
  private static final String NO_JURISDICTION =
      "must be an ISO 3166-1 alpha-2 code of a country, such as DE, or an ISO 3166-2 code of a"
          + " subdivision, such as US-NY";

  private final Validator validator = Hosts.validator();

  record LevelText(@ProviderLevelCode CharSequence level) {}

  record AtLeastText(@AtLeast(ProviderLevel.AEMT) String level) {}

  record AtLeastLevel(@AtLeast(ProviderLevel.AEMT) ProviderLevel level) {}

  record PlaceText(@JurisdictionCode String place) {}

  @ParameterizedTest
  @EnumSource
  void everyLevelsCodeIsALevelCode(ProviderLevel level) {
    assertThat(validator.validate(new LevelText(level.code()))).isEmpty();
    assertThat(validator.validate(new LevelText(CharBuffer.wrap(level.code())))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "emt",
        "EMT ",
        " EMT",
        "paramedic",
        "PREHOSPITAL_EMERGENCY_PHYSICIAN",
        "0",
        "EMT\u0000",
        "${1+1}",
        "{value}",
        "Paramédic"
      })
  void anotherTextIsNone(String text) {
    assertThat(Hosts.messages(validator.validate(new LevelText(text)))).containsExactly(NO_CODE);
    assertThat(Hosts.messages(validator.validate(new AtLeastText(text))))
        .containsExactly(NO_CODE_AEMT);
  }

  @Test
  void aLevelIsAtLeastAnotherByItsRank() {
    for (ProviderLevel level : ProviderLevel.values()) {
      List<String> expected =
          level.isAtLeast(ProviderLevel.AEMT) ? List.of() : List.of("level: " + BELOW_AEMT);
      assertThat(Hosts.lines(validator.validate(new AtLeastLevel(level)))).isEqualTo(expected);
      assertThat(Hosts.lines(validator.validate(new AtLeastText(level.code()))))
          .isEqualTo(expected);
    }
  }

  record Physician(@AtLeast(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN) String level) {}

  @Test
  void aMessageHasTheCodeOfALevelNotTheNameOfItsConstant() {
    assertThat(Hosts.messages(validator.validate(new Physician("EMT"))))
        .containsExactly("must be the provider level PEP or one above it");
    assertThat(Hosts.messages(validator.validate(new Physician("PREHOSPITAL_EMERGENCY_PHYSICIAN"))))
        .containsExactly("must be the code of a provider level, PEP or one above it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE", "US-NY", "GB-SCT", "DE-ZZ"})
  void aCountryOrSubdivisionIsAJurisdiction(String code) {
    assertThat(validator.validate(new PlaceText(code))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "UK", "DE ", "US_NY", "US-", "USA", "XX", "Germany"})
  void anotherTextIsNoJurisdiction(String text) {
    assertThat(Hosts.messages(validator.validate(new PlaceText(text))))
        .containsExactly(NO_JURISDICTION);
  }

  @Test
  void nullIsValid() {
    assertThat(validator.validate(new LevelText(null))).isEmpty();
    assertThat(validator.validate(new AtLeastText(null))).isEmpty();
    assertThat(validator.validate(new AtLeastLevel(null))).isEmpty();
    assertThat(validator.validate(new PlaceText(null))).isEmpty();
  }

  static class Bean {
    @JurisdictionCode public String place = "Texas";

    @ProviderLevelCode
    public String getLevel() {
      return "Basic";
    }
  }

  @Test
  void fieldsAndGettersAreChecked() {
    assertThat(Hosts.lines(validator.validate(new Bean())))
        .containsExactly("level: " + NO_CODE, "place: " + NO_JURISDICTION);
  }

  record Roster(
      List<@ProviderLevelCode String> held,
      Map<@JurisdictionCode String, @AtLeast(ProviderLevel.EMT) ProviderLevel> byPlace,
      Optional<@AtLeast(ProviderLevel.EMT) String> lead) {}

  @Test
  void elementsOfContainersAreChecked() {
    Roster roster =
        new Roster(
            List.of("EMT", "nurse", "PEP"),
            Map.of("Bayern", ProviderLevel.EMR),
            Optional.of("driver"));
    assertThat(Hosts.lines(validator.validate(roster)))
        .containsExactly(
            "byPlace<K>[Bayern].<map key>: " + NO_JURISDICTION,
            "byPlace[Bayern].<map value>: must be the provider level EMT or one above it",
            "held[1].<list element>: " + NO_CODE,
            "lead: must be the code of a provider level, EMT or one above it");
  }

  interface Dispatch {
    @NotNull
    @AtLeast(ProviderLevel.PARAMEDIC)
    ProviderLevel lead(@JurisdictionCode String place, List<@ProviderLevelCode String> crew);
  }

  static class LooseDispatch implements Dispatch {
    @Override
    public ProviderLevel lead(String place, List<String> crew) {
      return ProviderLevel.EMT;
    }
  }

  @Test
  void parametersAndReturnValuesOfAServiceAreChecked() throws NoSuchMethodException {
    Dispatch dispatch = new LooseDispatch();
    Method lead = Dispatch.class.getMethod("lead", String.class, List.class);
    Object[] arguments = {"Wien", List.of("EMT", "RS")};
    assertThat(
            validator.forExecutables().validateParameters(dispatch, lead, arguments).stream()
                .map(v -> v.getMessage())
                .toList())
        .containsExactlyInAnyOrder(NO_JURISDICTION, NO_CODE);
    assertThat(
            Hosts.messages(
                validator
                    .forExecutables()
                    .validateReturnValue(dispatch, lead, dispatch.lead("AT", List.of()))))
        .containsExactly("must be the provider level PARAMEDIC or one above it");
  }

  @NotNull
  @AtLeast(ProviderLevel.EMT)
  @AtLeast(
      value = ProviderLevel.AEMT,
      message = "a lead is ${'no'}t below {value}",
      notALevel = "{value}, not '{text}'")
  @Target({ElementType.FIELD, ElementType.TYPE_USE})
  @Retention(RUNTIME)
  @Constraint(validatedBy = {})
  @interface Lead {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Crew(@Lead String lead, @Valid List<@Lead String> others) {}

  @Test
  void constraintsComposeRepeatAndTakeMessages() {
    String expression = Hosts.hasEl() ? "not" : "${'no'}t";
    assertThat(Hosts.lines(validator.validate(new Crew("EMR", List.of("x", "PARAMEDIC")))))
        .containsExactly(
            "lead: a lead is " + expression + " below AEMT",
            "lead: must be the provider level EMT or one above it",
            "others[0].<list element>: AEMT, not '{text}'",
            "others[0].<list element>: must be the code of a provider level, EMT or one above it");
  }

  record Misused(@ProviderLevelCode Integer level) {}

  @Test
  void aConstraintOnAnotherTypeIsRefused() {
    Misused misused = new Misused(1);
    assertThatThrownBy(() -> validator.validate(misused))
        .isInstanceOf(UnexpectedTypeException.class)
        .hasMessageContaining("ProviderLevelCode");
  }
}
