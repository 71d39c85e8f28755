package org.ioemt.nemsis;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ioemt.ems.CrewRole;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules on records of NEMSIS as they were written.
 *
 * <pre>{@code
 * RuleSet<NemsisRecord> rules = NemsisRules.records().plus(NemsisRules.inOneDocument());
 * List<Finding> findings = rules.check(record);
 * }</pre>
 *
 * <p>Findings name line, column and element. They are of three grades: what the schema refuses and
 * the national rules (errors), what sample rules and comments of NEMSIS advise (warnings), and what
 * is good to know.
 */
public final class NemsisRules {

  private static final FindingCode STATE = NemsisFindings.of("state-unknown");
  private static final FindingCode COUNTY = NemsisFindings.of("county-of-another-state");
  private static final FindingCode BEFORE_FIRST = NemsisFindings.of("license-before-first");
  private static final FindingCode ENDS_FIRST = NemsisFindings.of("license-ends-before-issue");
  private static final FindingCode NO_LICENSE = NemsisFindings.of("no-license");
  private static final FindingCode CREW_TWICE = NemsisFindings.of("crew-member-twice");
  private static final FindingCode NO_DRIVER = NemsisFindings.of("no-driver-on-response");
  private static final FindingCode NO_CAREGIVER = NemsisFindings.of("no-primary-caregiver");
  private static final FindingCode PERFORMER = NemsisFindings.of("performer-not-in-crew");
  private static final FindingCode UNKNOWN_MEMBER = NemsisFindings.of("crew-member-unknown");
  private static final FindingCode NOT_HELD = NemsisFindings.of("level-not-held");
  private static final FindingCode NOT_CURRENT = NemsisFindings.of("license-not-current");
  private static final FindingCode UUID_TWICE = NemsisFindings.of("uuid-twice");
  private static final FindingCode AGENCY_TWICE = NemsisFindings.of("agency-twice");
  private static final FindingCode PERSON_TWICE = NemsisFindings.of("person-twice");
  private static final FindingCode VEHICLE_TWICE = NemsisFindings.of("vehicle-twice");

  private static final String YES = "9923003";

  private NemsisRules() {}

  /**
   * What the schema of the version demands: elements, their order and number, codes, forms and
   * ranges, attributes; and the national rules on nil and NOT values.
   *
   * @return the rules
   */
  public static RuleSet<NemsisRecord> schema() {
    return RuleSet.<NemsisRecord>empty()
        .plus(new SchemaRule(), SchemaRule.NOT_IN_LIST, SchemaRule.CODES);
  }

  /**
   * All rules that judge one record by itself: {@link #schema}, states and counties, the dates of
   * licenses, and who does what in a crew.
   *
   * @return the rules
   */
  public static RuleSet<NemsisRecord> records() {
    return schema()
        .plus(NemsisRules::states, STATE, COUNTY)
        .plus(NemsisRules::licenses, BEFORE_FIRST, ENDS_FIRST, NO_LICENSE)
        .plus(NemsisRules::crew, CREW_TWICE, NO_DRIVER, NO_CAREGIVER, PERFORMER);
  }

  /**
   * What may be in a document only once: UUIDs, agencies, people by their license, vehicles.
   *
   * <p>Other than rules elsewhere these remember what they saw, so that each document needs rules
   * of its own, asked about each record once and by one thread. They grow with the report.
   *
   * @return new rules for one document
   */
  public static RuleSet<NemsisRecord> inOneDocument() {
    Seen seen = new Seen();
    return RuleSet.<NemsisRecord>empty()
        .plus(seen::check, UUID_TWICE, AGENCY_TWICE, PERSON_TWICE, VEHICLE_TWICE);
  }

  /**
   * What responses say of the people of a roster: that a crew member is among them, holds the level
   * of the call, and had a license that was current on the day.
   *
   * <p>Somebody may serve below the license. The day is that of eTimes.03 (notified), or else of
   * eTimes.01; where neither is on record, no license is judged.
   *
   * @param roster the personnel
   * @return the rules; of records other than responses they find nothing
   */
  public static RuleSet<NemsisRecord> against(NemsisRoster roster) {
    return RuleSet.<NemsisRecord>empty()
        .plus(
            (record, findings) -> {
              if (record instanceof NemsisResponse response) {
                against(response, roster, findings);
              }
            },
            UNKNOWN_MEMBER,
            NOT_HELD,
            NOT_CURRENT);
  }

  private static void states(NemsisRecord record, Findings findings) {
    if (record instanceof NemsisAgency agency) {
      state(agency.element().first("dAgency.04"), findings);
      for (NemsisElement area : agency.serviceAreas()) {
        state(area.first("dAgency.05"), findings);
        String state = area.value("dAgency.05").text().orElse("");
        for (NemsisElement county : area.all("dAgency.06")) {
          String number = county.text().orElse(state);
          if (!number.startsWith(state)) {
            NemsisFindings.add(
                findings,
                COUNTY,
                county,
                NemsisFindings.shown(number),
                NemsisFindings.shown(state));
          }
        }
      }
    } else if (record instanceof NemsisPersonnel person) {
      for (NemsisLicense license : person.licenses()) {
        state(license.element().first("dPersonnel.22"), findings);
      }
    }
  }

  private static void state(Optional<NemsisElement> element, Findings findings) {
    // What is no number of two digits is found by the schema.
    element
        .filter(at -> at.text().filter(text -> text.matches("[0-9]{2}")).isPresent())
        .filter(at -> NemsisStates.jurisdiction(at.text().get()).isEmpty())
        .ifPresent(at -> NemsisFindings.add(findings, STATE, at, at.text().get()));
  }

  private static void licenses(NemsisRecord record, Findings findings) {
    if (!(record instanceof NemsisPersonnel person)) {
      return;
    }
    List<NemsisLicense> licenses = person.licenses();
    if (licenses.isEmpty()) {
      NemsisFindings.add(findings, NO_LICENSE, person.element());
    }
    for (NemsisLicense license : licenses) {
      Optional<LocalDate> issued = license.issued().text().flatMap(NemsisTimes::date);
      Optional<LocalDate> first = license.firstIssued().text().flatMap(NemsisTimes::date);
      Optional<LocalDate> expires = license.expires().text().flatMap(NemsisTimes::date);
      if (issued.isPresent() && first.isPresent() && issued.get().isBefore(first.get())) {
        NemsisFindings.add(
            findings,
            BEFORE_FIRST,
            license.element().first("dPersonnel.25").orElse(license.element()),
            issued.get().toString(),
            first.get().toString());
      }
      if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
        NemsisFindings.add(
            findings,
            ENDS_FIRST,
            license.element().first("dPersonnel.27").orElse(license.element()),
            expires.get().toString(),
            issued.get().toString());
      }
    }
  }

  private static void crew(NemsisRecord record, Findings findings) {
    if (!(record instanceof NemsisResponse response)) {
      return;
    }
    List<NemsisCrewMember> crew = response.crew();
    Map<String, NemsisElement> ids = new HashMap<>();
    List<String> roles = new ArrayList<>();
    for (NemsisCrewMember member : crew) {
      member
          .id()
          .text()
          .ifPresent(
              id -> {
                @Nullable NemsisElement first = ids.putIfAbsent(id, member.element());
                if (first != null) {
                  NemsisFindings.add(
                      findings, CREW_TWICE, member.element(), String.valueOf(first.line()));
                }
              });
      member.roles().forEach(role -> role.text().ifPresent(roles::add));
    }
    if (!crew.isEmpty() && !roles.isEmpty()) {
      NemsisElement section = response.element().first("eCrew").orElse(response.element());
      if (!roles.contains(CrewRole.DRIVER_RESPONSE.nemsisCode())) {
        NemsisFindings.add(findings, NO_DRIVER, section);
      }
      if (!roles.contains(CrewRole.PRIMARY_CAREGIVER_SCENE.nemsisCode())
          && response.value("eTimes.07").text().isPresent()) {
        NemsisFindings.add(findings, NO_CAREGIVER, section);
      }
    }
    if (!ids.isEmpty()) {
      performers(response, ids, findings);
    }
  }

  private static void performers(
      NemsisResponse response, Map<String, NemsisElement> ids, Findings findings) {
    for (NemsisElement act : response.acts()) {
      String section = act.name().substring(0, act.name().indexOf('.'));
      // What was done before this unit came was done by others.
      if (act.value(section + ".02").text().filter(YES::equals).isEmpty()) {
        act.first(section + ".09")
            .filter(who -> who.text().filter(id -> !ids.containsKey(id)).isPresent())
            .ifPresent(who -> NemsisFindings.add(findings, PERFORMER, who));
      }
    }
  }

  private static void against(NemsisResponse response, NemsisRoster roster, Findings findings) {
    Optional<LocalDate> day =
        response
            .value("eTimes.03")
            .text()
            .flatMap(NemsisTimes::dateTime)
            .or(() -> response.value("eTimes.01").text().flatMap(NemsisTimes::dateTime))
            .map(OffsetDateTime::toLocalDate);
    for (NemsisCrewMember member : response.crew()) {
      Optional<NemsisElement> named = member.element().first("eCrew.01");
      Optional<String> id = named.flatMap(NemsisElement::text).map(NemsisTimes::collapse);
      if (named.isEmpty() || id.isEmpty()) {
        continue; // says why, or is found by the schema
      }
      List<NemsisRoster.Person> people = roster.find(response.report().state(), id.get());
      if (people.isEmpty()) {
        NemsisFindings.add(findings, UNKNOWN_MEMBER, named.get());
        continue;
      }
      Optional<String> level = member.level().text();
      NemsisVersion version = response.report().version();
      if (level.isPresent()
          && NemsisLevels.source(version, NemsisLevels.Of.MEMBER, level.get()).isPresent()
          && people.stream().noneMatch(person -> person.holds(version, level.get()))) {
        NemsisFindings.add(
            findings,
            NOT_HELD,
            member.element().first("eCrew.02").orElse(member.element()),
            NemsisFindings.shown(level.get()));
      }
      if (day.isPresent()
          && people.stream().noneMatch(person -> person.isCurrentOn(id.get(), day.get()))) {
        NemsisFindings.add(findings, NOT_CURRENT, named.get(), day.get().toString());
      }
    }
  }

  /** What was seen in a document so far. */
  private static final class Seen {

    private final Map<String, Integer> uuids = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<List<String>, Integer> agencies = new HashMap<>();
    private final Map<List<String>, Integer> vehicles = new HashMap<>();
    private int report = -1;

    void check(NemsisRecord record, Findings findings) {
      if (record.report().number() != report) {
        report = record.report().number();
        uuids.clear();
        people.clear();
        vehicles.clear();
      }
      uuids(record.element(), findings);
      if (record instanceof NemsisAgency agency) {
        once(
            agencies,
            List.of(text(agency.stateId()), text(agency.number()), text(agency.state())),
            AGENCY_TWICE,
            agency.element(),
            findings);
      } else if (record instanceof NemsisVehicle vehicle) {
        List<String> key = List.of(text(vehicle.number()), text(vehicle.identificationNumber()));
        if (!String.join("", key).isEmpty()) {
          once(vehicles, key, VEHICLE_TWICE, vehicle.element(), findings);
        }
      } else if (record instanceof NemsisPersonnel person) {
        person(person, findings);
      }
    }

    private void person(NemsisPersonnel person, Findings findings) {
      Map<String, NemsisElement> own = new HashMap<>();
      for (NemsisLicense license : person.licenses()) {
        String number = text(license.number());
        if (!number.isEmpty()) {
          // One person may hold several levels under one number.
          own.putIfAbsent(text(license.state()) + ' ' + number, license.element());
        }
      }
      own.forEach((key, element) -> once(people, key, PERSON_TWICE, element, findings));
    }

    private void uuids(NemsisElement element, Findings findings) {
      element
          .uuid()
          .ifPresent(
              uuid -> once(uuids, uuid.toLowerCase(Locale.ROOT), UUID_TWICE, element, findings));
      element.children().forEach(child -> uuids(child, findings));
    }

    private static <K> void once(
        Map<K, Integer> seen, K key, FindingCode code, NemsisElement at, Findings findings) {
      @Nullable Integer first = seen.putIfAbsent(key, at.line());
      if (first != null) {
        NemsisFindings.add(findings, code, at, String.valueOf(first));
      }
    }

    private static String text(NemsisValue value) {
      return value.text().orElse("");
    }
  }
}
