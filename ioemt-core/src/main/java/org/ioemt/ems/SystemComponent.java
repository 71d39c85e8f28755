package org.ioemt.ems;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.internal.table.Codes;
import org.ioemt.internal.table.Table;
import org.ioemt.rule.FindingCode;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;

/**
 * A part that an EMS must have, with the published lists that name it.
 *
 * <p>The constants join what four lists say in different words: the 15 components of the US EMS
 * Systems Act of 1973, the 14 attributes of NHTSA's EMS Agenda for the Future of 1996, the list of
 * ems.gov, and WHO's emergency care system framework. Every finding of {@link SystemRules} about
 * what is missing belongs to one of them:
 *
 * <pre>{@code
 * for (Finding finding : findings) {
 *   SystemComponent.of(finding.code())
 *       .ifPresent(component -> report(finding, component.sources()));
 * }
 * }</pre>
 *
 * <p>The lists name more, of which the description of a system says nothing: education, records and
 * evaluation, governance and finance, public education. They have no constant, because no rule
 * could read them.
 */
public enum SystemComponent {
  /** People can call for help at any hour. */
  PUBLIC_ACCESS("system.no-emergency-number", "system.not-around-the-clock"),
  /** Calls are answered, sorted by urgency, and units sent; callers are told what to do. */
  COMMUNICATIONS(
      "system.no-dispatch",
      "center.no-priorities",
      "center.priorities-mixed",
      "center.no-pre-arrival-instructions",
      "center.instructions-not-approved",
      "center.no-channel"),
  /** Providers of stated levels. */
  WORKFORCE(
      "system.no-levels",
      "system.level-not-fielded",
      "agency.no-levels",
      "agency.level-not-listed"),
  /** Physicians answer for the care, and protocols say what it is. */
  MEDICAL_DIRECTION(
      "system.no-medical-director",
      "system.protocol-not-approved",
      "system.protocol-not-in-force",
      "agency.no-medical-director",
      "agency.no-protocol",
      "director.not-appointed",
      "director.degree-only",
      "director.license-not-current",
      "director.license-not-verified",
      "director.license-elsewhere",
      "director.not-a-physician"),
  /** Vehicles that carry patients, and working equipment. */
  TRANSPORT(
      "system.no-transport",
      "agency.no-transport",
      "vehicle.no-equipment",
      "equipment.none",
      "equipment.expired",
      "equipment.inspection-overdue",
      "equipment.skill-not-fielded"),
  /** Facilities at which patients are handed over. */
  FACILITIES("system.no-receiving-facility", "system.facility-unknown"),
  /** Agencies that answer, others that help, and partners in public health and safety. */
  AGENCIES(
      "system.no-agency",
      "system.no-mutual-aid",
      "system.no-public-health-liaison",
      "system.no-public-safety-liaison",
      "system.agency-unknown",
      "system.partner-unknown",
      "agency.no-service",
      "agreement.no-partner",
      "agreement.not-in-force",
      "liaison.no-channel",
      "liaison.no-agreement",
      "liaison.agreement-not-in-force"),
  /** A plan for more casualties than usual. */
  MASS_CASUALTY(
      "system.no-mass-casualty-plan",
      "plan.no-triage-scheme",
      "plan.triage-scheme-unlisted",
      "plan.no-activation-level",
      "plan.thresholds-not-ascending",
      "plan.no-mutual-aid",
      "plan.no-receiving-facility",
      "plan.facility-twice",
      "plan.capacity-missing",
      "plan.no-command-role",
      "plan.no-exercise",
      "plan.no-exercise-period",
      "plan.exercise-overdue",
      "plan.exercise-in-future");

  @SuppressWarnings("ImmutableEnumChecker") // never handed out and never written to
  private final String[] codes;

  SystemComponent(String... codes) {
    this.codes = codes;
  }

  /**
   * The component that a finding speaks of.
   *
   * @param code the finding's code
   * @return the component, or empty where the finding is no matter of completeness, as a doubled id
   */
  public static Optional<SystemComponent> of(FindingCode code) {
    return Optional.ofNullable(ByFinding.COMPONENTS.get(code));
  }

  /**
   * The findings that speak of this component.
   *
   * @return the codes
   */
  public List<FindingCode> findings() {
    List<FindingCode> findings = new ArrayList<>();
    for (String code : codes) {
      findings.add(FindingCode.of(code));
    }
    return List.copyOf(findings);
  }

  /**
   * The published lists that name the component.
   *
   * @return at least one
   */
  public List<Source> sources() {
    return Published.SOURCES.getOrDefault(this, List.of());
  }

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static SystemComponent of(String code) {
    return Codes.of("component of an EMS", values(), SystemComponent::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<SystemComponent> find(String code) {
    return Codes.find(values(), SystemComponent::code, code);
  }

  /**
   * A published list that names a component.
   *
   * @param document the document that holds the list
   * @param item what the list calls the component, or the items that it divides it into
   * @param evidence how well the list was read
   */
  public record Source(Citation document, String item, Evidence evidence) {}

  private static final class ByFinding {
    static final Map<FindingCode, SystemComponent> COMPONENTS = new HashMap<>();

    static {
      for (SystemComponent component : values()) {
        for (FindingCode code : component.findings()) {
          COMPONENTS.put(code, component);
        }
      }
    }
  }

  private static final class Published {
    static final Map<SystemComponent, List<Source>> SOURCES = load();

    private static Map<SystemComponent, List<Source>> load() {
      Table table =
          Table.read(
              SystemComponent.class,
              "system-components.tsv",
              "component",
              "document",
              "item",
              "evidence");
      table.requireUnique("component", "document");
      Map<SystemComponent, List<Source>> sources = new EnumMap<>(SystemComponent.class);
      for (Table.Row row : table) {
        sources
            .computeIfAbsent(
                row.value("component", SystemComponent::of), component -> new ArrayList<>())
            .add(
                new Source(
                    row.value("document", Citation::of),
                    row.text("item"),
                    row.value("evidence", Evidence::of)));
      }
      sources.replaceAll((component, list) -> List.copyOf(list));
      return sources;
    }
  }
}
