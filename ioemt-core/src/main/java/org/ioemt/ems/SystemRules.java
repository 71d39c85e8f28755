package org.ioemt.ems;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Agency;
import org.ioemt.organization.Facility;
import org.ioemt.organization.Organization;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.ServiceType;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.MedicalDirectorRules;
import org.ioemt.practice.Protocol;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.Skill;

/**
 * What an EMS must have, from the emergency number to the hand-off, and what of its description
 * contradicts itself.
 *
 * <p>Each missing part is a finding of its own. Which published list asks for it tells {@link
 * SystemComponent#of(FindingCode)}. The lists name components; what makes a component complete (a
 * dispatch has priorities, a protocol has a director) is this library's reading of them.
 *
 * <p>A part counts where it is fit, not where it is only named: a medical director whose license
 * has expired is no medical director. So taking a part away never takes away what was found of
 * another. One thing follows from another part: a director's license must hold where the agency
 * works, or, where the document does not know the agency, where the system works.
 *
 * <p>Immutable and thread-safe.
 */
public final class SystemRules {

  private static final FindingCode NO_NUMBER = FindingCode.of("system.no-emergency-number");
  private static final FindingCode NOT_ALWAYS = FindingCode.of("system.not-around-the-clock");
  private static final FindingCode NO_DISPATCH = FindingCode.of("system.no-dispatch");
  private static final FindingCode NO_AGENCY = FindingCode.of("system.no-agency");
  private static final FindingCode NO_LEVELS = FindingCode.of("system.no-levels");
  private static final FindingCode LEVEL_NOT_FIELDED = FindingCode.of("system.level-not-fielded");
  private static final FindingCode NO_DIRECTOR = FindingCode.of("system.no-medical-director");
  private static final FindingCode PROTOCOL_NOT_APPROVED =
      FindingCode.of("system.protocol-not-approved");
  private static final FindingCode PROTOCOL_NOT_IN_FORCE =
      FindingCode.of("system.protocol-not-in-force");
  private static final FindingCode NO_TRANSPORT = FindingCode.of("system.no-transport");
  private static final FindingCode NO_FACILITY = FindingCode.of("system.no-receiving-facility");
  private static final FindingCode NO_MUTUAL_AID = FindingCode.of("system.no-mutual-aid");
  private static final FindingCode NO_PLAN = FindingCode.of("system.no-mass-casualty-plan");
  private static final FindingCode NO_HEALTH_LIAISON =
      FindingCode.of("system.no-public-health-liaison");
  private static final FindingCode NO_SAFETY_LIAISON =
      FindingCode.of("system.no-public-safety-liaison");
  private static final FindingCode AGENCY_UNKNOWN = FindingCode.of("system.agency-unknown");
  private static final FindingCode FACILITY_UNKNOWN = FindingCode.of("system.facility-unknown");
  private static final FindingCode PARTNER_UNKNOWN = FindingCode.of("system.partner-unknown");
  private static final FindingCode DUPLICATE_ID = FindingCode.of("system.duplicate-id");

  private static final FindingCode AGENCY_NO_LEVELS = FindingCode.of("agency.no-levels");
  private static final FindingCode LEVEL_NOT_LISTED = FindingCode.of("agency.level-not-listed");
  private static final FindingCode NO_SERVICE = FindingCode.of("agency.no-service");
  private static final FindingCode AGENCY_NO_TRANSPORT = FindingCode.of("agency.no-transport");
  private static final FindingCode AGENCY_NO_DIRECTOR =
      FindingCode.of("agency.no-medical-director");
  private static final FindingCode AGENCY_NO_PROTOCOL = FindingCode.of("agency.no-protocol");

  private static final FindingCode NO_PRIORITIES = FindingCode.of("center.no-priorities");
  private static final FindingCode PRIORITIES_MIXED = FindingCode.of("center.priorities-mixed");
  private static final FindingCode NO_INSTRUCTIONS =
      FindingCode.of("center.no-pre-arrival-instructions");
  private static final FindingCode INSTRUCTIONS_NOT_APPROVED =
      FindingCode.of("center.instructions-not-approved");
  private static final FindingCode CENTER_NO_CHANNEL = FindingCode.of("center.no-channel");

  private static final FindingCode NO_EQUIPMENT = FindingCode.of("vehicle.no-equipment");
  private static final FindingCode NONE_LEFT = FindingCode.of("equipment.none");
  private static final FindingCode EXPIRED = FindingCode.of("equipment.expired");
  private static final FindingCode NOT_INSPECTED = FindingCode.of("equipment.inspection-overdue");
  private static final FindingCode SKILL_NOT_FIELDED =
      FindingCode.of("equipment.skill-not-fielded");

  private static final FindingCode NO_PARTNER = FindingCode.of("agreement.no-partner");
  private static final FindingCode NOT_IN_FORCE = FindingCode.of("agreement.not-in-force");
  private static final FindingCode LIAISON_NO_CHANNEL = FindingCode.of("liaison.no-channel");
  private static final FindingCode NO_AGREEMENT = FindingCode.of("liaison.no-agreement");
  private static final FindingCode AGREEMENT_LAPSED =
      FindingCode.of("liaison.agreement-not-in-force");

  private final MedicalDirectorRules directorRules;

  private SystemRules(MedicalDirectorRules directorRules) {
    this.directorRules = directorRules;
  }

  /**
   * The rules for a context.
   *
   * @param crosswalk knows the titles that are no physician's
   * @return the rules
   */
  public static SystemRules of(Crosswalk crosswalk) {
    return new SystemRules(MedicalDirectorRules.of(crosswalk));
  }

  /**
   * The rules as of a day.
   *
   * @param date the day
   * @return the rule set
   */
  public RuleSet<EmsSystem> asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    Day day = new Day(directorRules, date);
    return access()
        .plus(dispatch(day))
        .plus(workforce(day))
        .plus(direction(day))
        .plus(transport(day))
        .plus(handOff())
        .plus(partners(day))
        .plus(massCasualty(day))
        .plus(references());
  }

  private static RuleSet<EmsSystem> access() {
    return RuleSet.<EmsSystem>empty()
        .plus(SystemRules::hasANumber, NO_NUMBER)
        .plus(SystemRules::answersAlways, NOT_ALWAYS);
  }

  private static RuleSet<EmsSystem> dispatch(Day day) {
    return RuleSet.<EmsSystem>empty()
        .plus(SystemRules::hasADispatch, NO_DISPATCH)
        .plus(SystemRules::givesPriorities, NO_PRIORITIES, PRIORITIES_MIXED)
        .plus(day::instructs, NO_INSTRUCTIONS)
        .plus(day::instructionsApproved, INSTRUCTIONS_NOT_APPROVED)
        .plus(SystemRules::reachesItsUnits, CENTER_NO_CHANNEL);
  }

  private static RuleSet<EmsSystem> workforce(Day day) {
    return RuleSet.<EmsSystem>empty()
        .plus(SystemRules::hasAnAgency, NO_AGENCY)
        .plus(SystemRules::statesLevels, NO_LEVELS)
        .plus(SystemRules::fieldsItsLevels, LEVEL_NOT_FIELDED)
        .plus(SystemRules::agenciesStateLevels, AGENCY_NO_LEVELS)
        .plus(SystemRules::agenciesLevelsAreListed, LEVEL_NOT_LISTED)
        .plus(SystemRules::agenciesStateServices, NO_SERVICE)
        .plus(day::agenciesHaveADirector, AGENCY_NO_DIRECTOR)
        .plus(day::agenciesHaveAProtocol, AGENCY_NO_PROTOCOL);
  }

  private static RuleSet<EmsSystem> direction(Day day) {
    FindingCode[] ofDirectors = day.ofDirectors().toArray(new FindingCode[0]);
    return RuleSet.<EmsSystem>empty()
        .plus(day::hasADirector, NO_DIRECTOR)
        .plus(day::directorsAreFit, ofDirectors[0], ofDirectors)
        .plus(day::protocolsAreApproved, PROTOCOL_NOT_APPROVED)
        .plus(day::protocolsAreInForce, PROTOCOL_NOT_IN_FORCE);
  }

  private static RuleSet<EmsSystem> transport(Day day) {
    return RuleSet.<EmsSystem>empty()
        .plus(SystemRules::carriesPatients, NO_TRANSPORT)
        .plus(SystemRules::agenciesCarryPatients, AGENCY_NO_TRANSPORT)
        .plus(SystemRules::vehiclesAreEquipped, NO_EQUIPMENT)
        .plus(SystemRules::equipmentIsThere, NONE_LEFT)
        .plus(day::equipmentIsGood, EXPIRED)
        .plus(day::equipmentIsInspected, NOT_INSPECTED)
        .plus(day::equipmentHasUsers, SKILL_NOT_FIELDED);
  }

  private static RuleSet<EmsSystem> handOff() {
    return RuleSet.<EmsSystem>empty().plus(SystemRules::handsOver, NO_FACILITY);
  }

  private static RuleSet<EmsSystem> partners(Day day) {
    return RuleSet.<EmsSystem>empty()
        .plus(day::isHelped, NO_MUTUAL_AID)
        .plus(
            (system, findings) -> PlanRules.agreements(system.mutualAid(), day.date, findings),
            NO_PARTNER,
            NOT_IN_FORCE)
        .plus(
            (system, findings) ->
                hasALiaison(system, NO_HEALTH_LIAISON, findings, LiaisonKind.PUBLIC_HEALTH),
            NO_HEALTH_LIAISON)
        .plus(
            (system, findings) ->
                hasALiaison(
                    system,
                    NO_SAFETY_LIAISON,
                    findings,
                    LiaisonKind.LAW_ENFORCEMENT,
                    LiaisonKind.FIRE),
            NO_SAFETY_LIAISON)
        .plus(day::liaisonsAreKept, LIAISON_NO_CHANNEL, NO_AGREEMENT, AGREEMENT_LAPSED);
  }

  private static RuleSet<EmsSystem> massCasualty(Day day) {
    FindingCode[] ofPlans = day.planRules.codes().toArray(new FindingCode[0]);
    return RuleSet.<EmsSystem>empty()
        .plus(SystemRules::hasAPlan, NO_PLAN)
        .plus(day::planIsGood, ofPlans[0], ofPlans);
  }

  private static RuleSet<EmsSystem> references() {
    return RuleSet.<EmsSystem>empty()
        .plus(SystemRules::agenciesAreKnown, AGENCY_UNKNOWN)
        .plus(SystemRules::facilitiesAreKnown, FACILITY_UNKNOWN)
        .plus(SystemRules::partnersAreKnown, PARTNER_UNKNOWN)
        .plus(SystemRules::idsAreGivenOnce, DUPLICATE_ID);
  }

  private static void hasANumber(EmsSystem system, Findings findings) {
    for (CommunicationCenter center : system.communicationCenters()) {
      if (!center.emergencyNumbers().isEmpty()) {
        return;
      }
    }
    findings.add(NO_NUMBER, FindingPath.of("communicationCenters"));
  }

  private static void answersAlways(EmsSystem system, Findings findings) {
    BitSet week = new BitSet(DutyHours.WEEK);
    for (CommunicationCenter center : system.communicationCenters()) {
      if (!center.emergencyNumbers().isEmpty()) {
        center.hours().forEach(hours -> hours.cover(week));
      }
    }
    int gap = week.nextClearBit(0);
    if (gap < DutyHours.WEEK) {
      int day = DutyHours.WEEK / 7;
      StringBuilder time = new StringBuilder();
      DutyHours.time(time, gap % day);
      findings.add(
          NOT_ALWAYS,
          FindingPath.of("communicationCenters"),
          DutyHours.name(DayOfWeek.of(gap / day + 1)),
          time.toString());
    }
  }

  private static void hasADispatch(EmsSystem system, Findings findings) {
    if (system.communicationCenters().isEmpty()) {
      findings.add(NO_DISPATCH, FindingPath.of("communicationCenters"));
    }
  }

  private static void givesPriorities(EmsSystem system, Findings findings) {
    List<CommunicationCenter> centers = system.communicationCenters();
    for (int i = 0; i < centers.size(); i++) {
      CommunicationCenter center = centers.get(i);
      FindingPath path = FindingPath.of("communicationCenters", i).property("priorities");
      if (center.priorities().isEmpty()) {
        findings.add(NO_PRIORITIES, path, center.id().toString());
        continue;
      }
      String scheme = center.priorities().get(0).scheme();
      Optional<ResponsePriority> other =
          center.priorities().stream().filter(p -> !p.scheme().equals(scheme)).findFirst();
      if (other.isPresent()) {
        findings.add(PRIORITIES_MIXED, path, center.id().toString(), scheme, other.get().scheme());
      }
    }
  }

  private static void reachesItsUnits(EmsSystem system, Findings findings) {
    List<CommunicationCenter> centers = system.communicationCenters();
    for (int i = 0; i < centers.size(); i++) {
      if (centers.get(i).channels().isEmpty()) {
        findings.add(
            CENTER_NO_CHANNEL,
            FindingPath.of("communicationCenters", i).property("channels"),
            centers.get(i).id().toString());
      }
    }
  }

  private static void hasAnAgency(EmsSystem system, Findings findings) {
    if (system.agencies().isEmpty()) {
      findings.add(NO_AGENCY, FindingPath.of("agencies"));
    }
  }

  private static void statesLevels(EmsSystem system, Findings findings) {
    if (system.levels().isEmpty()) {
      findings.add(NO_LEVELS, FindingPath.of("levels"));
    }
  }

  private static void fieldsItsLevels(EmsSystem system, Findings findings) {
    for (int i = 0; i < system.levels().size(); i++) {
      ProviderLevel level = system.levels().get(i);
      if (system.agencies().stream().noneMatch(agency -> agency.levels().contains(level))) {
        findings.add(LEVEL_NOT_FIELDED, FindingPath.of("levels", i), level.code());
      }
    }
  }

  private static void agenciesStateLevels(EmsSystem system, Findings findings) {
    for (int i = 0; i < system.agencies().size(); i++) {
      Agency agency = system.agencies().get(i);
      if (agency.levels().isEmpty()) {
        findings.add(
            AGENCY_NO_LEVELS,
            FindingPath.of("agencies", i).property("levels"),
            agency.id().toString());
      }
    }
  }

  private static void agenciesLevelsAreListed(EmsSystem system, Findings findings) {
    for (int i = 0; i < system.agencies().size(); i++) {
      Agency agency = system.agencies().get(i);
      for (int j = 0; j < agency.levels().size(); j++) {
        ProviderLevel level = agency.levels().get(j);
        if (!system.levels().contains(level)) {
          findings.add(
              LEVEL_NOT_LISTED,
              FindingPath.of("agencies", i).element("levels", j),
              agency.id().toString(),
              level.code());
        }
      }
    }
  }

  private static void agenciesStateServices(EmsSystem system, Findings findings) {
    for (int i = 0; i < system.agencies().size(); i++) {
      Agency agency = system.agencies().get(i);
      if (agency.primaryService().isEmpty() && agency.otherServices().isEmpty()) {
        findings.add(
            NO_SERVICE,
            FindingPath.of("agencies", i).property("primaryService"),
            agency.id().toString());
      }
    }
  }

  private static void carriesPatients(EmsSystem system, Findings findings) {
    if (system.vehicles().stream().noneMatch(Vehicle::transports)) {
      findings.add(NO_TRANSPORT, FindingPath.of("vehicles"));
    }
  }

  private static void agenciesCarryPatients(EmsSystem system, Findings findings) {
    for (int i = 0; i < system.agencies().size(); i++) {
      Agency agency = system.agencies().get(i);
      if (agency.offers(ServiceType.EMERGENCY_TRANSPORT)
          && system.vehicles().stream()
              .noneMatch(v -> v.transports() && v.agency().equals(agency.id()))) {
        findings.add(AGENCY_NO_TRANSPORT, FindingPath.of("agencies", i), agency.id().toString());
      }
    }
  }

  private static void vehiclesAreEquipped(EmsSystem system, Findings findings) {
    for (int i = 0; i < system.vehicles().size(); i++) {
      Vehicle vehicle = system.vehicles().get(i);
      if (vehicle.transports() && vehicle.equipment().isEmpty()) {
        findings.add(
            NO_EQUIPMENT,
            FindingPath.of("vehicles", i).property("equipment"),
            vehicle.id().toString());
      }
    }
  }

  private static void equipmentIsThere(EmsSystem system, Findings findings) {
    each(
        system,
        (vehicle, equipment, path) -> {
          if (equipment.quantity() == 0) {
            findings.add(
                NONE_LEFT,
                path.property("quantity"),
                vehicle.id().toString(),
                equipment.code().toString());
          }
        });
  }

  private static void handsOver(EmsSystem system, Findings findings) {
    if (system.facilities().stream().noneMatch(Facility::receives)) {
      findings.add(NO_FACILITY, FindingPath.of("facilities"));
    }
  }

  private static void hasALiaison(
      EmsSystem system, FindingCode code, Findings findings, LiaisonKind... kinds) {
    for (Liaison liaison : system.liaisons()) {
      for (LiaisonKind kind : kinds) {
        if (liaison.kind() == kind) {
          return;
        }
      }
    }
    findings.add(code, FindingPath.of("liaisons"));
  }

  private static void hasAPlan(EmsSystem system, Findings findings) {
    if (system.massCasualtyPlan().isEmpty()) {
      findings.add(NO_PLAN, FindingPath.of("massCasualtyPlan"));
    }
  }

  private static void agenciesAreKnown(EmsSystem system, Findings findings) {
    Set<OrganizationId> known = new HashSet<>();
    system.agencies().forEach(agency -> known.add(agency.id()));
    for (int i = 0; i < system.vehicles().size(); i++) {
      known(known, system.vehicles().get(i).agency(), FindingPath.of("vehicles", i), findings);
    }
    for (int i = 0; i < system.medicalDirectors().size(); i++) {
      known(
          known,
          system.medicalDirectors().get(i).agency(),
          FindingPath.of("medicalDirectors", i),
          findings);
    }
    for (int i = 0; i < system.protocols().size(); i++) {
      known(known, system.protocols().get(i).agency(), FindingPath.of("protocols", i), findings);
    }
  }

  private static void known(
      Set<OrganizationId> known, OrganizationId agency, FindingPath path, Findings findings) {
    if (!known.contains(agency)) {
      findings.add(AGENCY_UNKNOWN, path.property("agency"), agency.toString());
    }
  }

  private static void facilitiesAreKnown(EmsSystem system, Findings findings) {
    if (system.massCasualtyPlan().isEmpty()) {
      return;
    }
    List<ReceivingFacility> named = system.massCasualtyPlan().get().receivingFacilities();
    for (int i = 0; i < named.size(); i++) {
      OrganizationId id = named.get(i).facility();
      if (system.facilities().stream().noneMatch(facility -> facility.id().equals(id))) {
        findings.add(
            FACILITY_UNKNOWN,
            FindingPath.of("massCasualtyPlan")
                .element("receivingFacilities", i)
                .property("facility"),
            id.toString());
      }
    }
  }

  private static void partnersAreKnown(EmsSystem system, Findings findings) {
    Set<OrganizationId> known = new HashSet<>();
    system.agencies().forEach(agency -> known.add(agency.id()));
    system.facilities().forEach(facility -> known.add(facility.id()));
    system.communicationCenters().forEach(center -> known.add(center.id()));
    system.organizations().forEach(organization -> known.add(organization.id()));
    List<Liaison> liaisons = system.liaisons();
    for (int i = 0; i < liaisons.size(); i++) {
      partner(known, liaisons.get(i).partner(), FindingPath.of("liaisons", i), findings);
    }
    helpers(known, system.mutualAid(), FindingPath.root(), findings);
    if (system.massCasualtyPlan().isPresent()) {
      helpers(
          known,
          system.massCasualtyPlan().get().mutualAid(),
          FindingPath.of("massCasualtyPlan"),
          findings);
    }
  }

  private static void helpers(
      Set<OrganizationId> known,
      List<MutualAidAgreement> agreements,
      FindingPath path,
      Findings findings) {
    for (int i = 0; i < agreements.size(); i++) {
      Optional<OrganizationId> partner = agreements.get(i).partner();
      if (partner.isPresent()) {
        partner(known, partner.get(), path.element("mutualAid", i), findings);
      }
    }
  }

  private static void partner(
      Set<OrganizationId> known, OrganizationId partner, FindingPath path, Findings findings) {
    if (!known.contains(partner)) {
      findings.add(PARTNER_UNKNOWN, path.property("partner"), partner.toString());
    }
  }

  /**
   * An id stands once in each list. In two lists it may stand: a hospital that runs ambulances is a
   * facility and an agency.
   */
  private static void idsAreGivenOnce(EmsSystem system, Findings findings) {
    once("agencies", system.agencies(), Agency::id, findings);
    once("communicationCenters", system.communicationCenters(), CommunicationCenter::id, findings);
    once("facilities", system.facilities(), Facility::id, findings);
    once("organizations", system.organizations(), Organization::id, findings);
    once("vehicles", system.vehicles(), Vehicle::id, findings);
    // A director may serve two agencies, and two agencies may each call a protocol the same.
    once("medicalDirectors", system.medicalDirectors(), d -> List.of(d.id(), d.agency()), findings);
    once("protocols", system.protocols(), p -> List.of(p.id(), p.agency()), findings);
  }

  private static <T> void once(
      String property, List<T> values, Function<T, Object> key, Findings findings) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      Object found = key.apply(values.get(i));
      if (!seen.add(found)) {
        Object id = found instanceof List<?> pair ? pair.get(0) : found;
        findings.add(DUPLICATE_ID, FindingPath.of(property, i).property("id"), id.toString());
      }
    }
  }

  private static void each(EmsSystem system, EquipmentCheck check) {
    for (int i = 0; i < system.vehicles().size(); i++) {
      Vehicle vehicle = system.vehicles().get(i);
      for (int j = 0; j < vehicle.equipment().size(); j++) {
        check.check(
            vehicle,
            vehicle.equipment().get(j),
            FindingPath.of("vehicles", i).element("equipment", j));
      }
    }
  }

  private interface EquipmentCheck {
    void check(Vehicle vehicle, Equipment equipment, FindingPath path);
  }

  /** The clauses that ask what day it is. */
  private static final class Day {

    final LocalDate date;
    final RuleSet<MassCasualtyPlan> planRules;
    private final MedicalDirectorRules directors;
    private final String text;

    Day(MedicalDirectorRules directors, LocalDate date) {
      this.directors = directors;
      this.date = date;
      this.text = date.toString();
      this.planRules = PlanRules.asOf(date);
    }

    /** What may be found of a director, wherever. */
    Set<FindingCode> ofDirectors() {
      return directors.asOf(date, Jurisdiction.of("US")).codes();
    }

    /** A director works where the agency does; where that is unknown, where the system does. */
    private static Jurisdiction placeOf(MedicalDirector director, EmsSystem system) {
      for (Agency agency : system.agencies()) {
        if (agency.id().equals(director.agency())) {
          return agency.jurisdiction();
        }
      }
      return system.jurisdiction();
    }

    private boolean isFit(MedicalDirector director, EmsSystem system) {
      return directors.isFit(director, date, placeOf(director, system));
    }

    void hasADirector(EmsSystem system, Findings findings) {
      if (system.medicalDirectors().stream().noneMatch(director -> isFit(director, system))) {
        findings.add(NO_DIRECTOR, FindingPath.of("medicalDirectors"), text);
      }
    }

    void directorsAreFit(EmsSystem system, Findings findings) {
      for (int i = 0; i < system.medicalDirectors().size(); i++) {
        MedicalDirector director = system.medicalDirectors().get(i);
        int before = findings.size();
        directors.asOf(date, placeOf(director, system)).check(director, findings);
        findings.within(FindingPath.of("medicalDirectors", i), before);
      }
    }

    void agenciesHaveADirector(EmsSystem system, Findings findings) {
      for (int i = 0; i < system.agencies().size(); i++) {
        OrganizationId agency = system.agencies().get(i).id();
        if (system.medicalDirectors().stream()
            .noneMatch(d -> d.agency().equals(agency) && isFit(d, system))) {
          findings.add(AGENCY_NO_DIRECTOR, FindingPath.of("agencies", i), agency.toString(), text);
        }
      }
    }

    void agenciesHaveAProtocol(EmsSystem system, Findings findings) {
      for (int i = 0; i < system.agencies().size(); i++) {
        OrganizationId agency = system.agencies().get(i).id();
        if (system.protocols().stream()
            .noneMatch(p -> p.agency().equals(agency) && p.isInForceOn(date))) {
          findings.add(AGENCY_NO_PROTOCOL, FindingPath.of("agencies", i), agency.toString(), text);
        }
      }
    }

    void protocolsAreApproved(EmsSystem system, Findings findings) {
      for (int i = 0; i < system.protocols().size(); i++) {
        Protocol protocol = system.protocols().get(i);
        if (system.medicalDirectors().stream()
            .noneMatch(
                director ->
                    director.id().equals(protocol.approvedBy())
                        && director.agency().equals(protocol.agency())
                        && isFit(director, system))) {
          findings.add(
              PROTOCOL_NOT_APPROVED,
              FindingPath.of("protocols", i).property("approvedBy"),
              protocol.id().toString(),
              protocol.approvedBy().toString(),
              protocol.agency().toString(),
              text);
        }
      }
    }

    void protocolsAreInForce(EmsSystem system, Findings findings) {
      for (int i = 0; i < system.protocols().size(); i++) {
        Protocol protocol = system.protocols().get(i);
        if (!protocol.isInForceOn(date)) {
          findings.add(
              PROTOCOL_NOT_IN_FORCE,
              FindingPath.of("protocols", i).property("period"),
              protocol.id().toString(),
              text);
        }
      }
    }

    void instructs(EmsSystem system, Findings findings) {
      List<CommunicationCenter> centers = system.communicationCenters();
      for (int i = 0; i < centers.size(); i++) {
        CommunicationCenter center = centers.get(i);
        if (center.preArrivalInstructions().stream()
            .noneMatch(instructions -> instructions.period().contains(date))) {
          findings.add(
              NO_INSTRUCTIONS,
              FindingPath.of("communicationCenters", i).property("preArrivalInstructions"),
              center.id().toString(),
              text);
        }
      }
    }

    void instructionsApproved(EmsSystem system, Findings findings) {
      List<CommunicationCenter> centers = system.communicationCenters();
      for (int i = 0; i < centers.size(); i++) {
        List<PreArrivalInstructions> sets = centers.get(i).preArrivalInstructions();
        for (int j = 0; j < sets.size(); j++) {
          PreArrivalInstructions set = sets.get(j);
          if (set.period().contains(date) && !isApproved(set, system)) {
            findings.add(
                INSTRUCTIONS_NOT_APPROVED,
                FindingPath.of("communicationCenters", i)
                    .element("preArrivalInstructions", j)
                    .property("approvedBy"),
                centers.get(i).id().toString(),
                set.name());
          }
        }
      }
    }

    private boolean isApproved(PreArrivalInstructions set, EmsSystem system) {
      return system.medicalDirectors().stream()
          .anyMatch(
              director ->
                  set.approvedBy().filter(director.id()::equals).isPresent()
                      && isFit(director, system));
    }

    void equipmentIsGood(EmsSystem system, Findings findings) {
      each(
          system,
          (vehicle, equipment, path) -> {
            LocalDate expires = equipment.expires().orElse(LocalDate.MAX);
            if (expires.isBefore(date)) {
              findings.add(
                  EXPIRED,
                  path.property("expires"),
                  vehicle.id().toString(),
                  equipment.code().toString(),
                  expires.toString(),
                  text);
            }
          });
    }

    void equipmentIsInspected(EmsSystem system, Findings findings) {
      each(
          system,
          (vehicle, equipment, path) -> {
            LocalDate due = equipment.inspectionDue().orElse(LocalDate.MAX);
            if (due.isBefore(date)) {
              findings.add(
                  NOT_INSPECTED,
                  path.property("inspectionDue"),
                  vehicle.id().toString(),
                  equipment.code().toString(),
                  due.toString(),
                  text);
            }
          });
    }

    void equipmentHasUsers(EmsSystem system, Findings findings) {
      each(
          system,
          (vehicle, equipment, path) -> {
            for (int i = 0; i < equipment.skills().size(); i++) {
              Skill skill = equipment.skills().get(i);
              if (!isFielded(skill, vehicle.agency(), system)) {
                findings.add(
                    SKILL_NOT_FIELDED,
                    path.element("skills", i),
                    vehicle.id().toString(),
                    equipment.code().toString(),
                    skill.code());
              }
            }
          });
    }

    /** Whether a level of the agency may do the skill under a protocol of the agency. */
    private boolean isFielded(Skill skill, OrganizationId id, EmsSystem system) {
      for (Agency agency : system.agencies()) {
        if (!agency.id().equals(id)) {
          continue;
        }
        for (Protocol protocol : system.protocols()) {
          if (protocol.agency().equals(id)
              && protocol.isInForceOn(date)
              && agency.levels().stream().anyMatch(level -> protocol.permits(level, skill))) {
            return true;
          }
        }
      }
      return false;
    }

    void isHelped(EmsSystem system, Findings findings) {
      if (!PlanRules.anyInForce(system.mutualAid(), date)) {
        findings.add(NO_MUTUAL_AID, FindingPath.of("mutualAid"), text);
      }
    }

    void liaisonsAreKept(EmsSystem system, Findings findings) {
      for (int i = 0; i < system.liaisons().size(); i++) {
        Liaison liaison = system.liaisons().get(i);
        FindingPath path = FindingPath.of("liaisons", i);
        String partner = liaison.partner().toString();
        if (liaison.channel().isEmpty()) {
          findings.add(LIAISON_NO_CHANNEL, path.property("channel"), partner);
        }
        if (liaison.agreement().isEmpty()) {
          findings.add(NO_AGREEMENT, path.property("agreement"), partner);
        }
        if (liaison.period().isPresent() && !liaison.period().get().contains(date)) {
          findings.add(AGREEMENT_LAPSED, path.property("period"), partner, text);
        }
      }
    }

    void planIsGood(EmsSystem system, Findings findings) {
      if (system.massCasualtyPlan().isPresent()) {
        int before = findings.size();
        planRules.check(system.massCasualtyPlan().get(), findings);
        findings.within(FindingPath.of("massCasualtyPlan"), before);
      }
    }
  }
}
