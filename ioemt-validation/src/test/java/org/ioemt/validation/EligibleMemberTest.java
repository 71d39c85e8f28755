package org.ioemt.validation;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.ioemt.testkit.Flaw;
import org.ioemt.testkit.MemberGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibleMemberTest {

  private final Validator validator = Hosts.validator();

  record Enrollment(@EligibleMember Member applicant) {}

  record Terms(@EligibleMember(ioemtTerms = true) Member applicant) {}

  @Test
  void anEligibleMemberIsValid() {
    assertThat(validator.validate(new Enrollment(People.eligible()))).isEmpty();
  }

  @Test
  void nullIsValid() {
    assertThat(validator.validate(new Enrollment(null))).isEmpty();
  }

  @Test
  void eachErrorIsReportedAtItsPlaceAndSoIsWhatExplainsIt() {
    assertThat(Hosts.lines(validator.validate(new Enrollment(People.lapsed()))))
        .containsExactly(
            "applicant.credentials: " + People.NONE_CURRENT,
            "applicant.credentials[0].expires: the credential ended on 2026-11-13, before"
                + " 2026-11-20",
            "applicant.credentials[1].expires: the credential ended on 2025-03-31, before"
                + " 2026-11-20");
  }

  @Test
  void eachViolationCarriesItsOwnFinding() {
    Set<ConstraintViolation<Enrollment>> violations =
        validator.validate(new Enrollment(People.lapsed()));
    assertThat(findings(violations))
        .containsExactlyInAnyOrderElementsOf(rules(Hosts.TODAY).check(People.lapsed()));
    for (ConstraintViolation<?> violation : violations) {
      Finding finding = finding(violation);
      assertThat(violation.getMessage()).isEqualTo(finding.message());
      assertThat(violation.getMessageTemplate())
          .isEqualTo("{org.ioemt.finding." + finding.code() + "}");
      assertThat(violation.getPropertyPath()).hasToString("applicant." + finding.path());
    }
  }

  @Test
  void theFindingSaysWhatIsAnErrorAndWhatExplainsOne() {
    assertThat(findings(validator.validate(new Enrollment(People.lapsed()))))
        .extracting(Finding::severity)
        .containsExactlyInAnyOrder(Severity.ERROR, Severity.INFO, Severity.INFO);
  }

  @Test
  void aWarningMakesNoMemberInvalidAndIsNotReported() {
    Member modest =
        People.active()
            .addCredential(People.paramedic().build())
            .claimedLevel(ProviderLevel.EMT)
            .build();
    assertThat(rules(Hosts.TODAY).check(modest))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(validator.validate(new Enrollment(modest))).isEmpty();

    Member inactive =
        People.bare()
            .addCredential(People.paramedic().build())
            .claimedLevel(ProviderLevel.EMT)
            .build();
    assertThat(findings(validator.validate(new Enrollment(inactive))))
        .extracting(f -> f.code().code())
        .containsExactly("member.no-affiliation");
  }

  @Test
  void theNodesOfAPathAreThoseOfACascade() {
    ConstraintViolation<?> violation =
        validator.validate(new Enrollment(People.lapsed())).stream()
            .filter(v -> v.getPropertyPath().toString().contains("[1]"))
            .findFirst()
            .orElseThrow();
    List<Path.Node> nodes = nodes(violation);
    assertThat(nodes)
        .extracting(Path.Node::getName)
        .containsExactly("applicant", "credentials", "expires");
    assertThat(nodes)
        .extracting(Path.Node::getIndex)
        .containsExactly(null, null, 1); // the index stands on the node of the element's property
    Path.PropertyNode last = nodes.get(2).as(Path.PropertyNode.class);
    assertThat(last.isInIterable()).isTrue();
    assertThat(last.getContainerClass()).isEqualTo(List.class);
    assertThat(last.getTypeArgumentIndex()).isZero();
  }

  @Test
  void theValidatorsClockSaysWhichDayItIs() {
    Enrollment enrollment = new Enrollment(People.eligible());
    assertThat(on(People.EXPIRY).validate(enrollment)).isEmpty();
    assertThat(Hosts.lines(on(People.EXPIRY.plusDays(1)).validate(enrollment)))
        .contains(
            "applicant.credentials[0].expires: the credential ended on 2027-03-31, before"
                + " 2027-04-01");
  }

  @Test
  void aValidatorThatLivesOnSeesTheDayChange() {
    LocalDate[] today = {People.EXPIRY};
    Validator living =
        Hosts.validator(Hosts.configuration().clockProvider(() -> Hosts.on(today[0])));
    Enrollment enrollment = new Enrollment(People.eligible());
    assertThat(living.validate(enrollment)).isEmpty();
    today[0] = today[0].plusDays(1);
    assertThat(living.validate(enrollment)).isNotEmpty();
    today[0] = People.EXPIRY;
    assertThat(living.validate(enrollment)).isEmpty();
  }

  record Strict(@EligibleMember(policy = StandardizationPolicy.STRICT) Member applicant) {}

  record Proposed(@EligibleMember(policy = StandardizationPolicy.PROPOSED) Member applicant) {}

  @Test
  void thePolicyIsTheAnnotations() {
    Member member =
        MemberGenerator.seeded(7).asOf(Hosts.TODAY).withFlaw(Flaw.LEVEL_INSUFFICIENT).stream()
            .limit(200)
            .filter(m -> codes(validator.validate(new Proposed(m))).isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(codes(validator.validate(new Enrollment(member))))
        .contains("member.no-level", "credential.level-insufficient");
    assertThat(Hosts.messages(validator.validate(new Strict(member))))
        .contains(
            "the strict policy accepts no level for any of the member's registered credentials");
  }

  @Test
  void ioemtsOwnTermsAreAskedOnDemand() {
    Member member = People.eligible();
    assertThat(validator.validate(new Enrollment(member))).isEmpty();
    assertThat(codes(validator.validate(new Terms(member))))
        .containsExactlyInAnyOrder(
            "member.birth-date-missing", "member.no-english", "member.not-documented");
  }

  record Crew(
      List<@EligibleMember Member> members, Map<String, @EligibleMember Member> byCallSign) {}

  @Test
  void membersInContainersAreChecked() {
    Member nobody = People.active().build();
    Crew crew = new Crew(List.of(People.eligible(), nobody), Map.of("RTW 1", nobody));
    assertThat(Hosts.lines(validator.validate(crew)))
        .containsExactly(
            "byCallSign[RTW 1].<map value>.credentials: no credential is on record",
            "members[1].<list element>.credentials: no credential is on record");
  }

  static class Registry {
    @EligibleMember
    public Member find(@EligibleMember Member like) {
      return like;
    }

    @EligibleMember
    public Member getLatest() {
      return People.lapsed();
    }
  }

  @Test
  void parametersReturnValuesAndGettersAreChecked() throws NoSuchMethodException {
    Registry registry = new Registry();
    Method find = Registry.class.getMethod("find", Member.class);
    Member nobody = People.active().build();
    Set<ConstraintViolation<Registry>> parameters =
        validator.forExecutables().validateParameters(registry, find, new Object[] {nobody});
    assertThat(parameters).hasSize(1);
    assertThat(
            nodes(parameters.iterator().next()).stream()
                .map(Path.Node::getKind)
                .map(Object::toString)
                .toList())
        .containsExactly("METHOD", "PARAMETER", "PROPERTY");
    assertThat(Hosts.lines(validator.forExecutables().validateReturnValue(registry, find, nobody)))
        .containsExactly("find.<return value>.credentials: no credential is on record");
    assertThat(Hosts.lines(validator.validate(registry)))
        .hasSize(3)
        .allMatch(line -> line.startsWith("latest.credentials"));
  }

  @EligibleMember
  @ReportAsSingleViolation
  @Target({ElementType.FIELD, ElementType.TYPE_USE})
  @Retention(RUNTIME)
  @Constraint(validatedBy = {})
  @interface OneOfUs {
    String message() default "is none of us";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Guest(@OneOfUs Member member) {}

  interface Admission {}

  record Application(
      @EligibleMember(groups = Admission.class)
          @EligibleMember(groups = Admission.class, ioemtTerms = true)
          Member applicant) {}

  @Test
  void theConstraintComposesAndRepeatsAndHasGroups() {
    assertThat(Hosts.lines(validator.validate(new Guest(People.lapsed()))))
        .containsExactly("member: is none of us");
    Application application = new Application(People.lapsed());
    assertThat(validator.validate(application)).isEmpty();
    assertThat(validator.validate(application, Admission.class)).hasSize(3 + 3 + 3);
  }

  /** Every kind of slip that the generator knows, by the law that a violation is a finding. */
  @ParameterizedTest
  @EnumSource
  void violationsAreFindings(Flaw flaw) {
    MemberGenerator generator = MemberGenerator.seeded(42).asOf(Hosts.TODAY).withFlaw(flaw);
    Collection<Finding> seen = new ArrayList<>();
    generator.stream()
        .limit(20)
        .forEach(
            member -> {
              List<Finding> found = new ArrayList<>(rules(Hosts.TODAY).check(member));
              found.addAll(MembershipRules.ioemtTerms(Hosts.TODAY).check(member));
              boolean valid = found.stream().noneMatch(f -> f.severity() == Severity.ERROR);
              found.removeIf(f -> valid || f.severity() == Severity.WARNING);
              Set<ConstraintViolation<Terms>> violations = validator.validate(new Terms(member));
              assertThat(findings(violations)).containsExactlyInAnyOrderElementsOf(found);
              for (ConstraintViolation<Terms> violation : violations) {
                assertThat(violation.getMessage()).isEqualTo(finding(violation).message());
              }
              seen.addAll(found);
            });
    boolean reported =
        rules(Hosts.TODAY).codes().contains(flaw.finding())
            || MembershipRules.ioemtTerms(Hosts.TODAY).codes().contains(flaw.finding());
    if (reported && flaw.finding().severity() != Severity.WARNING) {
      assertThat(seen).extracting(Finding::code).contains(flaw.finding());
    }
  }

  @Test
  void generatedMembersWithoutAFlawAreValid() {
    MemberGenerator.seeded(42).asOf(Hosts.TODAY).eligible().stream()
        .limit(200)
        .forEach(member -> assertThat(validator.validate(new Terms(member))).isEmpty());
  }

  @Test
  void noMessageHoldsPersonalData() {
    Member secretive =
        People.active()
            .addCredential(
                People.paramedic()
                    .qualification(Qualification.of(Jurisdiction.of("US"), "Unlisted"))
                    .build())
            .birthDate(LocalDate.of(2020, 1, 31))
            .build();
    Set<ConstraintViolation<Terms>> violations = validator.validate(new Terms(secretive));
    assertThat(codes(violations)).contains("member.under-age", "credential.title-unknown");
    assertThat(violations.toString() + Hosts.lines(violations) + findings(violations))
        .doesNotContain("4711", "2020-01-31");
  }

  static List<Finding> findings(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(EligibleMemberTest::finding).toList();
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
    return detail.getDynamicPayload(Finding.class);
  }

  private static List<String> codes(Set<? extends ConstraintViolation<?>> violations) {
    return findings(violations).stream().map(f -> f.code().code()).toList();
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    return nodes;
  }

  private static Validator on(LocalDate day) {
    return Hosts.validator(Hosts.configuration().clockProvider(() -> Hosts.on(day)));
  }

  private static org.ioemt.rule.RuleSet<Member> rules(LocalDate date) {
    return MembershipRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
        .asOf(date);
  }
}
