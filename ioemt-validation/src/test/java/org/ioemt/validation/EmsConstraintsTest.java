package org.ioemt.validation;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewChange;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.ReceivingFacility;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.ems.SystemRules;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

/** The constraints on crews, responses, systems and plans. */
class EmsConstraintsTest {

  private static final LocalDate AFTER_EXPIRY = People.EXPIRY.plusDays(1);
  private static final StaffingStandard NORTH_CAROLINA = StaffingStandard.of("US-NC");

  private final Validator validator = Hosts.validator();
  private final Validator registered =
      Hosts.validator(IoemtConstraints.register(Hosts.configuration()));

  record Roster(@StaffedFor(standard = "US-NC") Crew crew) {}

  record Fleet(List<@StaffedFor(standard = "US-NC") Crew> crews) {}

  @Test
  void aStaffedCrewIsValidAndSoIsNull() {
    assertThat(validator.validate(new Roster(Services.staffed()))).isEmpty();
    assertThat(validator.validate(new Roster(null))).isEmpty();
  }

  @Test
  void eachClauseThatIsNotMetIsAViolationAtTheMembers() {
    Crew alone = Services.crew(Services.MEDIC, Services.attends(People.paramedic().build()));
    assertThat(Hosts.lines(validator.validate(new Roster(alone))))
        .containsExactly(
            "crew.members: " + message("crew.no-driver", alone),
            "crew.members: " + message("crew.too-few", alone));
    assertThat(Hosts.lines(validator.validate(new Fleet(List.of(Services.staffed(), alone)))))
        .hasSize(2)
        .allMatch(line -> line.startsWith("crews[1].<list element>.members: "));
  }

  private static String message(String code, Crew crew) {
    return staffing(Hosts.TODAY, crew).stream()
        .filter(finding -> finding.code().code().equals(code))
        .map(Finding::message)
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> staffing(LocalDate date, Crew crew) {
    return crewRules().staffing(NORTH_CAROLINA, date).check(crew);
  }

  private static CrewRules crewRules() {
    return CrewRules.of(
        Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  }

  @Test
  void theDayOfACrewIsTheOneOnTheValidatorsClock() {
    Roster roster = new Roster(Services.staffed());
    assertThat(on(People.EXPIRY).validate(roster)).isEmpty();
    assertThat(codes(on(AFTER_EXPIRY).validate(roster)))
        .contains("crew.too-few", "credential.expired")
        .doesNotContain("crew.member-not-counted");
  }

  record Strict(@StaffedFor(standard = "US-NC", failOn = Severity.WARNING) Crew crew) {}

  @Test
  void withWarningsEachViolationCarriesItsFinding() {
    Crew crew = Services.staffed();
    Set<ConstraintViolation<Strict>> violations = on(AFTER_EXPIRY).validate(new Strict(crew));
    assertThat(EligibleMemberTest.findings(violations))
        .extracting(Finding::severity)
        .contains(Severity.ERROR, Severity.WARNING, Severity.INFO);
    assertThat(EligibleMemberTest.findings(violations))
        .containsExactlyInAnyOrderElementsOf(staffing(AFTER_EXPIRY, crew));
    assertThat(Hosts.lines(violations))
        .contains(
            "crew.members[1].member.credentials[0].expires: the credential ended on 2027-03-31,"
                + " before 2027-04-01");
  }

  /** A trainee aboard is worth a note, which no staffed crew is invalid by. */
  @Test
  void aWarningOrANoteMakesACrewInvalidOnlyIfAsked() {
    Crew crew =
        Services.crew(
            Services.MEDIC,
            Services.attends(People.paramedic().build()),
            Services.drives(People.paramedic().build()),
            CrewMember.builder().id(MemberId.of("M-3")).trainee(true).build(),
            CrewMember.builder()
                .member(People.active().id(MemberId.of("M-4")).build())
                .roles(CrewRole.primaryCaregiver())
                .build());
    assertThat(staffing(Hosts.TODAY, crew))
        .extracting(Finding::severity)
        .contains(Severity.WARNING, Severity.INFO)
        .doesNotContain(Severity.ERROR);
    assertThat(validator.validate(new Roster(crew))).isEmpty();
    assertThat(codes(validator.validate(new Strict(crew))))
        .contains("crew.trainee-not-counted", "crew.member-not-counted");
  }

  record ByPolicy(
      @StaffedFor(standard = "US-NC") Crew conservative,
      @StaffedFor(standard = "US-NC", policy = StandardizationPolicy.STRICT) Crew strict) {}

  /** The crosswalk's level for the title is enough for the one policy and not for the other. */
  @Test
  void thePolicyDecidesWhichTitlesCount() {
    Credential license =
        People.paramedic()
            .qualification(Qualification.of(Jurisdiction.of("DE"), "Rettungssanitäter"))
            .build();
    Crew crew = Services.crew(Services.MEDIC, Services.attends(license), Services.drives(license));
    assertThat(Hosts.lines(validator.validate(new ByPolicy(crew, crew))))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("strict.members"));
  }

  /** So that the mapping of levels to care, which an annotation cannot name, decides nothing. */
  @Test
  void everyShippedStandardNamesTheLevelOfItsPrimaryCaregiver() {
    assertThat(StaffingStandard.shipped())
        .isNotEmpty()
        .allMatch(standard -> standard.primaryCaregiver().isPresent());
  }

  @StaffedFor(standard = "US-NC")
  @ReportAsSingleViolation
  @Target({ElementType.FIELD, ElementType.TYPE_USE})
  @Retention(RUNTIME)
  @Constraint(validatedBy = {})
  @interface Ambulance {
    String message() default "{org.ioemt.validation.StaffedFor.message}";

    String standard() default "US-NC";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Station(@Ambulance Crew crew) {}

  @Test
  void oneViolationWithTheConstraintsMessageIsComposed() {
    assertThat(Hosts.lines(validator.validate(new Station(Services.crew(Services.MEDIC)))))
        .containsExactly("crew: must be a crew that meets the staffing standard US-NC");
  }

  record Sent(@StaffedFor(standard = "US-NC") Response response) {}

  @Test
  void eachCrewOfAResponseIsAskedOnTheResponsesOwnDay() {
    Response response =
        Services.transported(
                Hosts.TODAY, Services.staffed(), Services.crew(Services.RELIEF, Services.drives()))
            .build();
    assertThat(Hosts.lines(validator.validate(new Sent(response))))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("response.crews[1].members"))
        .isEqualTo(Hosts.lines(on(AFTER_EXPIRY).validate(new Sent(response))));
    Response good = Services.transported().build();
    assertThat(on(AFTER_EXPIRY).validate(new Sent(good))).isEmpty();
    Response late = Services.transported(AFTER_EXPIRY, Services.staffed()).build();
    assertThat(codes(validator.validate(new Sent(late)))).contains("crew.too-few");
    assertThat(validator.validate(new Sent(null))).isEmpty();
  }

  record SentStrictly(
      @StaffedFor(standard = "US-NC", failOn = Severity.WARNING) Response response) {}

  @Test
  void aWarningOfACrewMakesAResponseInvalidOnlyIfAsked() {
    CrewMember uncounted =
        CrewMember.builder().member(People.active().id(MemberId.of("M-4")).build()).build();
    Crew crew =
        Services.crew(
            Services.MEDIC,
            Services.attends(People.paramedic().build()),
            Services.drives(People.paramedic().build()),
            uncounted);
    Response response = Services.transported(Hosts.TODAY, crew).build();
    assertThat(validator.validate(new Sent(response))).isEmpty();
    assertThat(codes(validator.validate(new SentStrictly(response))))
        .contains("crew.member-not-counted");
  }

  @Test
  void whatAChangeBroughtAboutIsReportedAtTheChange() {
    Response response =
        Services.transported()
            .addCrewChange(
                CrewChange.builder()
                    .unit(Services.MEDIC)
                    .time(Services.at(Hosts.TODAY, 20))
                    .leaves(MemberId.of("M-2"))
                    .build())
            .build();
    Set<ConstraintViolation<Sent>> violations = validator.validate(new Sent(response));
    assertThat(violations).hasSize(1);
    assertThat(violations.iterator().next().getPropertyPath())
        .hasToString("response.crewChanges[0]");
    assertThat(EligibleMemberTest.findings(violations))
        .containsExactlyElementsOf(
            ResponseRules.staffing(crewRules(), NORTH_CAROLINA).check(response));
  }

  record Report(@ValidResponse Response response) {}

  record Closed(@ValidResponse(failOn = Severity.WARNING) Response response) {}

  @Test
  void aRecordThatContradictsItselfIsReportedWhereItDoes() {
    assertThat(validator.validate(new Report(Services.transported().build()))).isEmpty();
    assertThat(validator.validate(new Report(null))).isEmpty();
    Response early = withEvent(Services.transported().build(), ResponseEventKind.EN_ROUTE, -5);
    assertThat(Hosts.lines(validator.validate(new Report(early))))
        .isEqualTo(
            ResponseRules.records().check(early).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> "response." + finding.path() + ": " + finding.message())
                .sorted()
                .toList())
        .hasSize(1)
        .allMatch(line -> line.startsWith("response.events[2].time: "));
  }

  private static Response withEvent(Response response, ResponseEventKind kind, int minutes) {
    return Response.builder()
        .from(response)
        .events(
            response.events().stream()
                .map(
                    event ->
                        event.kind() == kind
                            ? ResponseEvent.of(kind, Services.at(Hosts.TODAY, minutes))
                            : event)
                .toList())
        .build();
  }

  @Test
  void whatARecordStillLacksMakesItInvalidOnlyIfAsked() {
    Response open = Services.transported().disposition(Optional.empty()).build();
    assertThat(validator.validate(new Report(open))).isEmpty();
    assertThat(codes(validator.validate(new Closed(open))))
        .containsExactly("response.no-disposition");
    assertThat(validator.validate(new Closed(Services.transported().build()))).isEmpty();
  }

  record Application(@CompleteSystem EmsSystem service) {}

  record Reviewed(@CompleteSystem(failOn = Severity.WARNING) EmsSystem service) {}

  @Test
  void aSystemThatLacksNothingIsValid() {
    assertThat(validator.validate(new Application(Services.system().build()))).isEmpty();
    assertThat(validator.validate(new Application(null))).isEmpty();
  }

  @Test
  void whatASystemLacksIsReportedWhereItShouldBe() {
    EmsSystem system =
        Services.system()
            .communicationCenters(
                List.of(
                    Services.center().priorities(List.of()).build(),
                    Services.center()
                        .id(OrganizationId.of("US-NY-UTOPIA-SECOND"))
                        .channels(List.of())
                        .build()))
            .massCasualtyPlan(Services.plan().commandRoles(List.of()).build())
            .build();
    Set<ConstraintViolation<Application>> violations = validator.validate(new Application(system));
    assertThat(codes(violations))
        .containsExactly("center.no-channel", "center.no-priorities", "plan.no-command-role");
    assertThat(Hosts.lines(violations))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("service.communicationCenters[0].priorities: "),
            line -> assertThat(line).startsWith("service.communicationCenters[1].channels: "),
            line -> assertThat(line).startsWith("service.massCasualtyPlan.commandRoles: "));
    assertThat(EligibleMemberTest.findings(violations))
        .isSubsetOf(SystemRules.of(Crosswalk.shipped()).asOf(Hosts.TODAY).check(system));
  }

  @Test
  void theIndexOfAnElementWithinAnElementIsKept() {
    EmsSystem system =
        Services.system()
            .communicationCenters(
                List.of(
                    Services.center()
                        .addPreArrivalInstruction(Services.instructions("Drafts").build())
                        .build()))
            .build();
    assertThat(validator.validate(new Application(system))).isEmpty();
    assertThat(Hosts.lines(validator.validate(new Reviewed(system))))
        .anyMatch(
            line ->
                line.startsWith(
                    "service.communicationCenters[0].preArrivalInstructions[1].approvedBy: "));
  }

  @Test
  void theDayOfASystemIsTheOneOnTheValidatorsClock() {
    assertThat(codes(on(LocalDate.of(2027, 1, 1)).validate(new Application(utopia()))))
        .contains("system.no-medical-director", "system.no-mutual-aid");
  }

  private static EmsSystem utopia() {
    return Services.system().build();
  }

  @Test
  void whatIsThereAndNeedsALookMakesASystemInvalidOnlyIfAsked() {
    EmsSystem system =
        Services.system()
            .addProtocol(Services.protocol("ALS-2025", DateRange.parse("2025-01-01/2025-12-31")))
            .build();
    assertThat(validator.validate(new Application(system))).isEmpty();
    assertThat(codes(validator.validate(new Reviewed(system))))
        .contains("system.protocol-not-in-force");
  }

  record Submission(@CompletePlan MassCasualtyPlan plan) {}

  record Inspected(@CompletePlan(failOn = Severity.WARNING) MassCasualtyPlan plan) {}

  @Test
  void whatAPlanLacksIsReportedWhereItShouldBe() {
    assertThat(validator.validate(new Submission(Services.plan().build()))).isEmpty();
    assertThat(validator.validate(new Submission(null))).isEmpty();
    MassCasualtyPlan plan =
        Services.plan()
            .triageScheme(Optional.empty())
            .addReceivingFacility(
                ReceivingFacility.builder()
                    .facility(OrganizationId.of("US-NY-ARCADIA-GENERAL"))
                    .build())
            .build();
    assertThat(Hosts.lines(validator.validate(new Submission(plan))))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("plan.receivingFacilities[1].capacity: "),
            line -> assertThat(line).startsWith("plan.triageScheme: "));
  }

  @Test
  void theDayOfAPlanIsTheOneOnTheValidatorsClock() {
    Submission submission = new Submission(Services.plan().build());
    assertThat(codes(on(Hosts.TODAY.plusDays(1)).validate(submission)))
        .containsExactly("plan.exercise-overdue");
  }

  @Test
  void whatIsThereAndNeedsALookMakesAPlanInvalidOnlyIfAsked() {
    MassCasualtyPlan plan = Services.plan().triageScheme("UTOPIA").build();
    assertThat(validator.validate(new Submission(plan))).isEmpty();
    assertThat(codes(validator.validate(new Inspected(plan))))
        .containsExactly("plan.triage-scheme-unlisted");
  }

  record Cascade(
      List<@Valid Response> responses, @Valid EmsSystem system, @Valid MassCasualtyPlan plan) {}

  @Test
  void theLineThatRegistersPutsThemOnTheTypesThemselves() {
    Response broken = Services.transported().events(List.of()).build();
    MassCasualtyPlan bare = Services.plan().exerciseMonths(OptionalInt.empty()).build();
    EmsSystem mute = Services.system().agencies(List.of()).build();
    assertThat(registered.validate(Services.transported().build())).isEmpty();
    assertThat(registered.validate(utopia())).isEmpty();
    assertThat(registered.validate(Services.plan().build())).isEmpty();
    assertThat(codes(registered.validate(broken))).contains("response.no-call-time");
    assertThat(codes(registered.validate(mute))).contains("system.no-agency");
    assertThat(codes(registered.validate(bare))).containsExactly("plan.no-exercise-period");
    Cascade cascade = new Cascade(List.of(Services.transported().build(), broken), mute, bare);
    assertThat(Hosts.lines(registered.validate(cascade)))
        .anyMatch(line -> line.startsWith("responses[1].events: "))
        .anyMatch(line -> line.startsWith("system.agencies: "))
        .anyMatch(line -> line.startsWith("plan.exerciseMonths: "))
        .noneMatch(line -> line.startsWith("responses[0]"));
    assertThat(validator.validate(cascade)).isEmpty();
  }

  /** A plan within a system is reported once: a system does not cascade to it. */
  @Test
  void thePlanOfASystemIsReportedOnce() {
    EmsSystem system =
        Services.system().massCasualtyPlan(Services.plan().commandRoles(List.of()).build()).build();
    assertThat(Hosts.lines(registered.validate(system)))
        .hasSize(1)
        .allMatch(line -> line.startsWith("massCasualtyPlan.commandRoles: "));
  }

  record Import(
      @Valid @ConvertGroup(from = Default.class, to = Groups.Records.class) Response response,
      @Valid @ConvertGroup(from = Default.class, to = Groups.Records.class) EmsSystem system) {}

  @Test
  void aHostChoosesByGroup() {
    Response broken = Services.transported().events(List.of()).build();
    MassCasualtyPlan bare = Services.plan().commandRoles(List.of()).build();
    EmsSystem mute = Services.system().agencies(List.of()).build();
    for (Object value : List.of(broken, bare, mute)) {
      assertThat(codes(registered.validate(value)))
          .isNotEmpty()
          .isEqualTo(codes(registered.validate(value, Groups.Ems.class)))
          .isEqualTo(codes(registered.validate(value, Default.class, Groups.Ems.class)));
      for (Class<?> other :
          List.of(Groups.Membership.class, Groups.Practice.class, Groups.Deployment.class)) {
        assertThat(registered.validate(value, other)).isEmpty();
      }
    }
    assertThat(codes(registered.validate(new Import(broken, mute))))
        .isEqualTo(codes(registered.validate(broken)));
  }

  private static List<String> codes(Set<? extends ConstraintViolation<?>> violations) {
    return EligibleMemberTest.findings(violations).stream()
        .map(finding -> finding.code().code())
        .sorted()
        .toList();
  }

  private static Validator on(LocalDate day) {
    return Hosts.validator(Hosts.configuration().clockProvider(() -> Hosts.on(day)));
  }
}
