package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationReason;
import org.ioemt.deployment.Program;
import org.ioemt.ems.Crew;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.Response;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.rule.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The examples of the documentation, word for word, so that they compile and do what is said. */
class ExamplesTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path HERE =
      Path.of("src", "test", "java", "org", "ioemt", "validation", "ExamplesTest.java");

  static class Levels {
    record Enrollment(
        @NotNull @ProviderLevelCode String level, List<@ProviderLevelCode String> held) {}

    record Shift(
        @AtLeast(ProviderLevel.PARAMEDIC) ProviderLevel lead,
        List<@AtLeast(ProviderLevel.EMT) String> crew) {}

    record Application(@NotNull @JurisdictionCode String trainedIn) {}
  }

  static class Bounds {
    record Student(
        @AtMost(ProviderLevel.EMT) ProviderLevel held, @AtMost(ProviderLevel.AEMT) String sought) {}

    record Post(@OneOfLevels({ProviderLevel.EMT, ProviderLevel.AEMT}) String level) {}
  }

  static class Titles {
    record Application(
        @LocalQualification(in = "DE") String title,
        @LocalQualification(in = {"DE", "AT"}) Qualification second) {}
  }

  static class Accepted {
    record Application(
        @Standardizable Qualification title,
        @Standardizable(in = "AU-VIC", policy = StandardizationPolicy.STRICT) String other) {}
  }

  static class Codes {
    record Drill(@SkillCode String skill) {}

    record Interpreter(List<@LanguageTag String> languages) {}

    record Card(@CredentialStatusCode String status) {}

    record Personnel(@ExternalCode(system = "NEMSIS_MEMBER_LEVEL_3_5") String level) {}

    record Roster(List<@MemberIdText String> onDuty) {}
  }

  static class Records {
    record Renewal(@NotNull @CurrentCredential Credential license) {}

    record Import(List<@ConsistentRecord Member> members) {}

    record Appointment(@NotNull @FitMedicalDirector(in = "US-NY") MedicalDirector director) {}

    record Correction(
        @Valid @ConvertGroup(from = Default.class, to = Groups.Records.class) Member member) {}
  }

  static class Members {
    record Enrollment(
        @NotNull @EligibleMember Member applicant, List<@EligibleMember Member> crew) {}
  }

  static class Practice {
    record Procedure(@NotNull @WithinScope PracticeRequest request, String report) {}
  }

  static class Provided {
    record Roster(
        List<@StaffedFor(standard = "US-NC") Crew> ambulances,
        @StaffedFor(standard = "FR-SMUR") Crew physicians) {}

    record Report(@NotNull @ValidResponse Response response) {}

    record Application(@NotNull @CompleteSystem EmsSystem service) {}

    record Submission(@NotNull @CompletePlan MassCasualtyPlan plan) {}

    record Call(@NotNull @ReadyProgram Program program) {}
  }

  /** Stands for Spring Boot's. */
  @interface Bean {}

  /** Stands for Spring Boot's. */
  interface ValidationConfigurationCustomizer {
    void customize(Configuration<?> configuration);
  }

  static class Application {
    @Bean
    ValidationConfigurationCustomizer ioemt() {
      return IoemtConstraints::register;
    }
  }

  @Test
  void constraintsOnAHostsTypes() {
    Validator validator = Hosts.validator();
    assertThat(validator.validate(new Levels.Enrollment("EMT", List.of("EMR", "x")))).hasSize(1);
    assertThat(validator.validate(new Levels.Shift(ProviderLevel.AEMT, List.of("EMR")))).hasSize(2);
    assertThat(validator.validate(new Levels.Application("US-NY"))).isEmpty();
  }

  @Test
  void findingsOfAMember() {
    Members.Enrollment enrollment = new Members.Enrollment(People.bare().build(), List.of());
    List<String> codes = new ArrayList<>();
    for (ConstraintViolation<Members.Enrollment> violation :
        Hosts.validator().validate(enrollment)) {
      HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
      Finding finding = detail.getDynamicPayload(Finding.class);
      codes.add(finding.code().code());
    }
    assertThat(codes).containsExactlyInAnyOrder("member.no-credential", "member.no-affiliation");
  }

  @Test
  void everyConstraintOnAHostsTypeAcceptsAndRefuses() {
    Validator validator = Hosts.validator();
    Qualification german = Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin");
    assertThat(validator.validate(new Bounds.Student(ProviderLevel.EMR, "AEMT"))).isEmpty();
    assertThat(validator.validate(new Bounds.Student(ProviderLevel.AEMT, "PEP"))).hasSize(2);
    assertThat(validator.validate(new Bounds.Post("AEMT"))).isEmpty();
    assertThat(validator.validate(new Bounds.Post("EMR"))).hasSize(1);
    assertThat(validator.validate(new Titles.Application("Notfallsanitäter", german))).isEmpty();
    assertThat(validator.validate(new Titles.Application("Held", german))).hasSize(1);
    assertThat(validator.validate(new Accepted.Application(german, null))).isEmpty();
    assertThat(validator.validate(new Codes.Drill("cpap"))).isEmpty();
    assertThat(validator.validate(new Codes.Interpreter(List.of("en", "EN")))).hasSize(1);
    assertThat(validator.validate(new Codes.Card("active"))).isEmpty();
    assertThat(validator.validate(new Codes.Personnel("9925005"))).isEmpty();
    assertThat(validator.validate(new Codes.Roster(List.of("M-1", "M 1")))).hasSize(1);
    Credential license = People.paramedic().build();
    assertThat(validator.validate(new Records.Renewal(license))).isEmpty();
    assertThat(validator.validate(new Records.Appointment(null))).hasSize(1);
    assertThat(validator.validate(new Records.Import(List.of(People.bare().build())))).isEmpty();
  }

  @Test
  void theAnswerAboutATitle() {
    Accepted.Application unlisted =
        new Accepted.Application(Qualification.of(Jurisdiction.of("DE"), "Held"), null);
    for (ConstraintViolation<Accepted.Application> violation :
        Hosts.validator().validate(unlisted)) {
      HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
      Standardization answer = detail.getDynamicPayload(Standardization.class);
      assertThat(answer.reason()).isEqualTo(StandardizationReason.TITLE_UNKNOWN);
    }
  }

  static class Declared {
    record Enrollment(@SkillCode String skill) {}

    interface Registry {
      void find(@MemberIdText String id);
    }

    static void check(Validator validator) {
      IoemtConstraints.checkDeclarations(validator, Enrollment.class, Registry.class);
    }
  }

  @Test
  void groupsAndTheCheckOfDeclarations() {
    Declared.check(Hosts.validator());
    Validator validator = Hosts.validator(IoemtConstraints.register(Hosts.configuration()));
    Member member = People.bare().build();
    assertThat(validator.validate(member)).hasSize(2);
    Set<ConstraintViolation<Member>> violations =
        validator.validate(member, Groups.Membership.class);
    assertThat(violations).hasSize(2);
    assertThat(validator.validate(new Records.Correction(member))).isEmpty();
  }

  @Test
  void aProcedureNeedsARequest() {
    assertThat(Hosts.validator().validate(new Practice.Procedure(null, "none"))).hasSize(1);
  }

  @Test
  void constraintsOnServices() {
    Validator validator = Hosts.validator();
    assertThat(validator.validate(new Provided.Roster(List.of(), null))).isEmpty();
    assertThat(validator.validate(new Provided.Report(null))).hasSize(1);
    assertThat(validator.validate(new Provided.Application(null))).hasSize(1);
    assertThat(validator.validate(new Provided.Submission(null))).hasSize(1);
    assertThat(validator.validate(new Provided.Call(null))).hasSize(1);
  }

  @Test
  void registrationInOneLine() {
    Assumptions.assumeTrue(Hosts.hasEl(), "the default interpolator wants an expression language");
    ValidatorFactory factory =
        IoemtConstraints.register(Validation.byDefaultProvider().configure())
            .buildValidatorFactory();
    try (factory) {
      assertThat(factory.getValidator().validate(People.bare().build())).hasSize(2);
    }
  }

  @Test
  void registrationInAFramework() {
    Configuration<?> configuration = Hosts.configuration();
    new Application().ioemt().customize(configuration);
    assertThat(Hosts.validator(configuration).validate(People.bare().build())).hasSize(2);
  }

  @Test
  void theLanguageOfACaller() {
    String acceptLanguage = "pt-BR, en;q=0.8";
    Locale spoken =
        Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), IoemtConstraints.languages());
    assertThat(spoken).isEqualTo(Locale.forLanguageTag("pt"));
  }

  @Test
  void everyExampleIsHere() throws IOException {
    String here = Files.readString(HERE).replaceAll("\\s", "");
    List<String> examples = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        for (int at = text.indexOf("<pre>{@code\n"); at >= 0; ) {
          int end = text.indexOf("* }</pre>", at);
          examples.add(
              text.substring(at + "<pre>{@code".length(), end).replaceAll("\n *\\*|\\s", ""));
          at = text.indexOf("<pre>{@code\n", end);
        }
      }
    }
    assertThat(examples).hasSizeGreaterThan(5).allMatch(here::contains);
  }
}
