package org.ioemt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseId;
import org.ioemt.ems.ResponseInterval;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.ems.SystemComponent;
import org.ioemt.ems.SystemRules;
import org.ioemt.ems.UnitId;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.junit.jupiter.api.Test;

/** {@code docs/ems.md} quotes this file, and what it quotes does what the page says. */
class EmsPageTest {

  private static final String PAGE = "docs/ems.md";

  // snippet
  static List<Finding> whatIsMissing() {
    EmsSystem system =
        EmsSystem.builder()
            .id(OrganizationId.of("IE-UTOPIA"))
            .name("Utopia")
            .jurisdiction(Jurisdiction.of("IE"))
            .build();
    return SystemRules.of(Crosswalk.shipped()).asOf(LocalDate.of(2026, 11, 20)).check(system);
  }

  // end

  // snippet
  static List<Finding> whetherStaffed() {
    Crew crew =
        Crew.builder()
            .unit(UnitId.of("Medic 51"))
            .addMember(
                CrewMember.builder()
                    .level(ProviderLevel.EMT)
                    .addRole(CrewRole.PRIMARY_CAREGIVER_TRANSPORT)
                    .build())
            .addMember(
                CrewMember.builder()
                    .level(ProviderLevel.EMR)
                    .addRole(CrewRole.DRIVER_TRANSPORT)
                    .trainee(true)
                    .build())
            .build();
    CrewRules rules =
        CrewRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    return rules.staffing(StaffingStandard.of("US-NC"), LocalDate.of(2026, 11, 20)).check(crew);
  }

  // end

  // snippet
  static Response response() {
    return Response.builder()
        .id(ResponseId.of("2026-000117"))
        .addEvent(event(ResponseEventKind.CALL_RECEIVED, "2026-11-20T07:58:00+01:00"))
        .addEvent(event(ResponseEventKind.UNIT_NOTIFIED, "2026-11-20T07:59:30+01:00"))
        .addEvent(event(ResponseEventKind.EN_ROUTE, "2026-11-20T08:00:00+01:00"))
        .addEvent(event(ResponseEventKind.CANCELLED, "2026-11-20T08:03:00+01:00"))
        .build();
  }

  static ResponseEvent event(ResponseEventKind kind, String time) {
    return ResponseEvent.of(kind, OffsetDateTime.parse(time));
  }

  static Optional<Duration> turnout() {
    return response().interval(ResponseInterval.TURNOUT);
  }

  // end

  @Test
  void thePageQuotesThisFile() throws IOException {
    assertThat(Pages.blocks(PAGE, "java"))
        .isEqualTo(Pages.snippets("ioemt-core/src/test/java/org/ioemt/docs/EmsPageTest.java"));
  }

  @Test
  void theFindingsAreAsThePageHasThem() throws IOException {
    String page = Pages.text(PAGE);
    for (List<Finding> findings :
        List.of(whatIsMissing(), whetherStaffed(), ResponseRules.records().check(response()))) {
      assertThat(findings).isNotEmpty();
      String said = String.join("\n", findings.stream().map(Finding::toString).toList());
      assertThat(page).contains("\n" + said + "\n");
    }
    assertThat(turnout()).contains(Duration.ofSeconds(30));
  }

  @Test
  void thePageNamesEveryStandardAndEveryComponentsList() throws IOException {
    String page = Pages.text(PAGE);
    for (StaffingStandard standard : StaffingStandard.shipped()) {
      assertThat(page).contains("`" + standard.code() + "`");
    }
    for (FindingCode code : FindingCode.all()) {
      SystemComponent.of(code)
          .ifPresent(component -> assertThat(page).contains("`" + component.code() + "`"));
    }
  }
}
