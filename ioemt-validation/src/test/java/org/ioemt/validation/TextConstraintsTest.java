package org.ioemt.validation;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.ioemt.code.Code;
import org.ioemt.code.LevelCodes;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationReason;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.RoleCodes;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.Skill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints on texts that {@link CodeConstraintsTest} does not hold. */
class TextConstraintsTest {

  private final Validator validator = Hosts.validator();

  /** One property for each constraint, named like it. */
  record Form(
      @AtMost(ProviderLevel.AEMT) CharSequence atMost,
      @OneOfLevels({ProviderLevel.EMT, ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN})
          CharSequence oneOfLevels,
      @LocalQualification(in = {"DE", "AT"}) CharSequence localQualification,
      @Standardizable(in = "DE") CharSequence standardizable,
      @SkillCode CharSequence skillCode,
      @LanguageTag CharSequence languageTag,
      @CredentialStatusCode CharSequence credentialStatusCode,
      @ExternalCode(system = "ISCO_08") CharSequence externalCode,
      @MemberIdText CharSequence memberIdText) {}

  private static final Map<String, String> MESSAGES =
      Map.of(
          "atMost", "must be the code of a provider level, AEMT or one below it",
          "oneOfLevels", "must be one of these provider levels: EMT, PEP",
          "localQualification", "must be a title that the crosswalk lists for DE, AT",
          "standardizable",
              "must be a title for which the conservative policy accepts a provider level",
          "skillCode", "must be the code of a skill of the catalogue, such as cpap",
          "languageTag",
              "must be a BCP 47 tag of a language in canonical form, such as en or pt-BR",
          "credentialStatusCode",
              "must be the code of a credential status: active, inactive, issued-in-error, expired,"
                  + " revoked, pending, provisional or unknown",
          "externalCode", "must be a code of ISCO_08 that the tables know",
          "memberIdText",
              "must be a member id: 1 to 64 letters A to Z, digits, dots, hyphens and underscores,"
                  + " beginning with a letter or digit");

  static Stream<Arguments> good() {
    return Stream.of(
            Map.entry("atMost", List.of("EMR", "EMT", "AEMT")),
            Map.entry("oneOfLevels", List.of("EMT", "PEP")),
            Map.entry(
                "localQualification",
                List.of("Notfallsanitäterin", "NOTFALLSANITÄTERIN", "Rettungssanitäter")),
            Map.entry("standardizable", List.of("Notfallsanitäterin", "notfallsanitäterin")),
            Map.entry("skillCode", Skill.all().stream().map(Skill::code).toList()),
            Map.entry("languageTag", List.of("en", "pt-BR", "zh-Hant", "qq")),
            Map.entry(
                "credentialStatusCode",
                Stream.of(CredentialStatus.values()).map(CredentialStatus::code).toList()),
            Map.entry("externalCode", List.of("3258")),
            Map.entry("memberIdText", List.of("M-1", "a", "0.x_y-Z", "x".repeat(64))))
        .flatMap(
            entry -> entry.getValue().stream().map(text -> Arguments.of(entry.getKey(), text)));
  }

  @ParameterizedTest
  @MethodSource("good")
  void whatIsRightIsValidInEveryKindOfText(String property, String text) {
    assertThat(validator.validateValue(Form.class, property, text)).isEmpty();
    assertThat(validator.validateValue(Form.class, property, CharBuffer.wrap(text))).isEmpty();
  }

  static Stream<Arguments> bad() {
    List<String> always =
        List.of(
            "",
            " ",
            "x".repeat(300),
            "EMT\u0000",
            "\u0007",
            "en\n",
            "${1+1}",
            "{value}",
            "{org.ioemt.validation.AtMost.message}",
            "\\{in} $ } {",
            "Jane Doe, 1990-01-31");
    return Stream.of(
            Map.entry("atMost", List.of("emt", " EMT", "AEMT ", "Paramédic")),
            Map.entry("oneOfLevels", List.of("AEMT", "PEP ", "emt")),
            Map.entry("localQualification", List.of("Paramedicus", "Notfallsanitäter*in", "EMT")),
            Map.entry("standardizable", List.of("Notarzthelfer", "EMT", "DE: Notfallsanitäterin")),
            Map.entry("skillCode", List.of("CPAP", "cpap ", "acme.ultrasound-fast")),
            Map.entry(
                "languageTag",
                List.of("EN", "pt_BR", "und", "x-klingon", "iw", "brazilian-portuguese")),
            Map.entry("credentialStatusCode", List.of("ACTIVE", "Active", "lapsed", "issued")),
            Map.entry("externalCode", List.of("9999", "ISCO_08|3258", " 3258", "03258")),
            Map.entry("memberIdText", List.of("-a", "M 1", "é", "M/1", "x".repeat(65))))
        .flatMap(
            entry ->
                Stream.concat(entry.getValue().stream(), always.stream())
                    .map(text -> Arguments.of(entry.getKey(), text)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatIsWrongIsRefusedAndNeverQuoted(String property, String text) {
    Set<ConstraintViolation<Form>> violations = validator.validateValue(Form.class, property, text);
    assertThat(Hosts.lines(violations)).containsExactly(property + ": " + MESSAGES.get(property));
  }

  @Test
  void nullIsValid() {
    assertThat(validator.validate(new Form(null, null, null, null, null, null, null, null, null)))
        .isEmpty();
    assertThat(validator.validate(new Model(null, null, null, null, null, null))).isEmpty();
  }

  /** The same on the library's own types. */
  record Model(
      @AtMost(ProviderLevel.AEMT) ProviderLevel atMost,
      @OneOfLevels({ProviderLevel.EMT, ProviderLevel.PARAMEDIC}) ProviderLevel oneOf,
      @LocalQualification(in = {"DE", "US"}) Qualification local,
      @Standardizable Qualification title,
      @Standardizable(policy = StandardizationPolicy.STRICT) Credential credential,
      @ExternalCode(system = "ISCO_08") Code code) {}

  @Test
  void levelsAreBoundedByTheirRank() {
    for (ProviderLevel level : ProviderLevel.values()) {
      assertThat(Hosts.messages(validator.validateValue(Model.class, "atMost", level)))
          .isEqualTo(
              ProviderLevel.AEMT.isAtLeast(level)
                  ? List.of()
                  : List.of("must be the provider level AEMT or one below it"));
      assertThat(Hosts.messages(validator.validateValue(Form.class, "atMost", level.code())))
          .hasSize(ProviderLevel.AEMT.isAtLeast(level) ? 0 : 1)
          .doesNotContain(MESSAGES.get("atMost"));
      assertThat(Hosts.messages(validator.validateValue(Model.class, "oneOf", level)))
          .isEqualTo(
              level == ProviderLevel.EMT || level == ProviderLevel.PARAMEDIC
                  ? List.of()
                  : List.of("must be one of these provider levels: EMT, PARAMEDIC"));
    }
  }

  @Test
  void aQualificationMustBeListedAndOfOneOfThePlaces() {
    Qualification here = Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin");
    Qualification part = Qualification.of(Jurisdiction.of("US-NY"), "Emergency Medical Technician");
    Qualification elsewhere = Qualification.of(Jurisdiction.of("AT"), "Notfallsanitäterin");
    Qualification unlisted = Qualification.of(Jurisdiction.of("DE"), "Held");
    assertThat(Crosswalk.shipped().rows(elsewhere)).isNotEmpty();
    assertThat(validator.validateValue(Model.class, "local", here)).isEmpty();
    assertThat(validator.validateValue(Model.class, "local", part)).isEmpty();
    assertThat(Hosts.messages(validator.validateValue(Model.class, "local", elsewhere)))
        .containsExactly("must be a title that the crosswalk lists for DE, US");
    assertThat(validator.validateValue(Model.class, "local", unlisted)).hasSize(1);
  }

  /** Every row, by the law that the constraint says what the crosswalk says. */
  @Test
  void aTitleIsStandardizableWhereTheCrosswalkAcceptsALevel() {
    Crosswalk.shipped()
        .rows()
        .forEach(
            row -> {
              Qualification title = Qualification.of(row.jurisdiction(), row.title());
              Standardization answer = Crosswalk.shipped().standardize(title);
              Set<ConstraintViolation<Model>> violations =
                  validator.validateValue(Model.class, "title", title);
              assertThat(violations).hasSize(answer.level().isPresent() ? 0 : 1);
              violations.forEach(v -> assertThat(payload(v)).isSameAs(answer));
            });
  }

  @Test
  void theAnswerSaysWhy() {
    ConstraintViolation<Form> violation =
        validator.validateValue(Form.class, "standardizable", "Notfallsanitater").iterator().next();
    assertThat(payload(violation).reason()).isEqualTo(StandardizationReason.TITLE_UNKNOWN);
    // A text that is no title has no answer.
    assertThat(
            payload(validator.validateValue(Form.class, "standardizable", " ").iterator().next()))
        .isNull();
  }

  @Test
  void aCredentialIsStandardizedByThePolicyAsOfItsAward() {
    Credential disputed =
        People.paramedic()
            .qualification(Qualification.of(Jurisdiction.of("IE"), "Paramedic"))
            .build();
    assertThat(Hosts.messages(validator.validateValue(Model.class, "credential", disputed)))
        .containsExactly("must be a title for which the strict policy accepts a provider level");
    Credential strict = People.paramedic().build();
    assertThat(validator.validateValue(Model.class, "credential", strict))
        .hasSize(
            Crosswalk.shipped()
                    .standardize(strict, StandardizationPolicy.STRICT)
                    .level()
                    .isPresent()
                ? 0
                : 1);
  }

  @Test
  void everyCodeOfTheTablesIsKnownAndNoOther() {
    record Nemsis(@ExternalCode(system = "NEMSIS_MEMBER_LEVEL_3_5") String code) {}
    record Roles(@ExternalCode(system = "NEMSIS_CREW_ROLE") String code) {}
    LevelCodes.shipped().mappings().stream()
        .map(mapping -> mapping.code())
        .filter(code -> code.system().equals("NEMSIS_MEMBER_LEVEL_3_5"))
        .forEach(code -> assertThat(validator.validate(new Nemsis(code.value()))).isEmpty());
    List<Code> roles =
        RoleCodes.shipped().mappings().stream()
            .map(mapping -> mapping.code())
            .filter(code -> code.system().equals("NEMSIS_CREW_ROLE"))
            .toList();
    assertThat(roles).isNotEmpty();
    roles.forEach(code -> assertThat(validator.validate(new Roles(code.value()))).isEmpty());
    assertThat(validator.validate(new Nemsis("9925000"))).hasSize(1);
    assertThat(validator.validateValue(Model.class, "code", Code.of("ISCO_08", "3258"))).isEmpty();
    for (Code other : List.of(Code.of("US_SOC_2018", "3258"), Code.of("ISCO_08", "1"))) {
      assertThat(Hosts.messages(validator.validateValue(Model.class, "code", other)))
          .containsExactly("must be a code of ISCO_08 that the tables know");
    }
  }

  record Elements(
      List<@AtMost(ProviderLevel.EMT) String> levels,
      Map<@LanguageTag String, @MemberIdText String> speakers,
      Set<@SkillCode String> skills,
      @ExternalCode(system = "ISCO_08") @ExternalCode(system = "FEMA_NIMS_EMS") String both) {}

  @Test
  void elementsOfContainersAreCheckedAndConstraintsRepeat() {
    assertThat(
            Hosts.lines(
                validator.validate(
                    new Elements(
                        List.of("EMR", "PEP"), Map.of("EN", "M 1"), Set.of("magic"), "3258"))))
        .containsExactly(
            "both: must be a code of FEMA_NIMS_EMS that the tables know",
            "levels[1].<list element>: must be the provider level EMT or one below it",
            "skills[].<iterable element>: " + MESSAGES.get("skillCode"),
            "speakers<K>[EN].<map key>: " + MESSAGES.get("languageTag"),
            "speakers[EN].<map value>: " + MESSAGES.get("memberIdText"));
  }

  @NotNull
  @AtLeast(ProviderLevel.EMT)
  @AtMost(ProviderLevel.PARAMEDIC)
  @ReportAsSingleViolation
  @Target({ElementType.FIELD, ElementType.TYPE_USE})
  @Retention(RUNTIME)
  @Constraint(validatedBy = {})
  @interface Technician {
    String message() default "is no technician";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Team(@Technician String lead, List<@Technician ProviderLevel> others) {}

  @Test
  void aCompositionReportsOnceWhatItWants() {
    assertThat(
            Hosts.lines(
                validator.validate(
                    new Team(
                        "nobody",
                        List.of(
                            ProviderLevel.EMR,
                            ProviderLevel.EMT,
                            ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)))))
        .containsExactly(
            "lead: is no technician",
            "others[0].<list element>: is no technician",
            "others[2].<list element>: is no technician");
  }

  record Own(
      @OneOfLevels(value = ProviderLevel.EMT, message = "{value} only") String level,
      @AtMost(value = ProviderLevel.EMT, message = "up to {value}", notALevel = "up to {value}")
          String most,
      @LocalQualification(in = "DE", message = "not of {in}") String title) {}

  @Test
  void aHostsMessageTakesTheSameParameters() {
    assertThat(Hosts.lines(validator.validate(new Own("{value}", "x", "x"))))
        .containsExactly("level: EMT only", "most: up to EMT", "title: not of DE");
  }

  private static Standardization payload(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
    return detail.getDynamicPayload(Standardization.class);
  }
}
