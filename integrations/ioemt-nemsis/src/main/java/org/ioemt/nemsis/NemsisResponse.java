package org.ioemt.nemsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One response of a unit, as an {@code EMSDataSet} has it: a {@code PatientCareReport} without the
 * patient.
 *
 * @param report the report that the record stands in
 * @param element the {@code PatientCareReport}, with the sections {@code eRecord}, {@code
 *     eResponse}, {@code eDispatch}, {@code eCrew}, {@code eTimes}, {@code eDisposition} and {@code
 *     eCustomResults}, and of {@code eMedications} and {@code eProcedures} only who acted
 */
public record NemsisResponse(NemsisReport report, NemsisElement element) implements NemsisRecord {

  /**
   * The UUID, required from 3.5 on.
   *
   * @return the attribute as it was written, or empty
   */
  public Optional<String> uuid() {
    return element.uuid();
  }

  /**
   * The number of the report (eRecord.01).
   *
   * @return what the element says
   */
  public NemsisValue reportNumber() {
    return value("eRecord.01");
  }

  /**
   * The number of the agency that responded (eResponse.01).
   *
   * @return what the element says
   */
  public NemsisValue agencyNumber() {
    return value("eResponse.01");
  }

  /**
   * The number of the incident (eResponse.03).
   *
   * @return what the element says
   */
  public NemsisValue incidentNumber() {
    return value("eResponse.03");
  }

  /**
   * The number of the response (eResponse.04).
   *
   * @return what the element says
   */
  public NemsisValue responseNumber() {
    return value("eResponse.04");
  }

  /**
   * The service that was asked for (eResponse.05).
   *
   * @return a code of the list {@code EMSServiceCat}
   */
  public NemsisValue serviceRequested() {
    return value("eResponse.05");
  }

  /**
   * In 3.4 the role of the unit, in 3.5 what it is equipped for (eResponse.07).
   *
   * @return a code of the list {@code PrimaryRoleOfUnit} or {@code
   *     UnitTransportEquipmentCapability}
   */
  public NemsisValue capability() {
    return value("eResponse.07");
  }

  /**
   * The number of the vehicle (eResponse.13).
   *
   * @return what the element says
   */
  public NemsisValue vehicleNumber() {
    return value("eResponse.13");
  }

  /**
   * The call sign of the unit (eResponse.14).
   *
   * @return what the element says
   */
  public NemsisValue callSign() {
    return value("eResponse.14");
  }

  /**
   * The level of care of the unit; only in 3.4 (eResponse.15).
   *
   * @return a code of the list {@code UnitLevelOfCare}
   */
  public NemsisValue unitLevel() {
    return value("eResponse.15");
  }

  /**
   * How the unit drove to the scene (eResponse.23).
   *
   * @return a code of the list {@code EMSResponseMode}
   */
  public NemsisValue mode() {
    return value("eResponse.23");
  }

  /**
   * How urgent the dispatcher found the call (eDispatch.05).
   *
   * @return a code of the list {@code DispatchPriority}
   */
  public NemsisValue dispatchPriority() {
    return value("eDispatch.05");
  }

  /**
   * Who was aboard (eCrew).
   *
   * @return the people in the order of the document
   */
  public List<NemsisCrewMember> crew() {
    return section("eCrew").stream()
        .flatMap(crew -> crew.all("eCrew.CrewGroup").stream())
        .map(NemsisCrewMember::new)
        .toList();
  }

  /**
   * The times (eTimes).
   *
   * @return the elements eTimes.01 and following in the order of the document
   */
  public List<NemsisElement> times() {
    return section("eTimes").map(NemsisElement::children).orElse(List.of());
  }

  /**
   * How it ended; only in 3.4 (eDisposition.12).
   *
   * @return a code of the list {@code IncidentPatientDisposition}
   */
  public NemsisValue disposition() {
    return value("eDisposition.12");
  }

  /**
   * Whether there was a patient; from 3.5 on (eDisposition.27).
   *
   * @return a code of the list {@code UnitDisposition}
   */
  public NemsisValue unitDisposition() {
    return value("eDisposition.27");
  }

  /**
   * Whether there was care; from 3.5 on (eDisposition.28).
   *
   * @return a code of the list {@code PatientEvaluationCare}
   */
  public NemsisValue careDisposition() {
    return value("eDisposition.28");
  }

  /**
   * What the crew did; from 3.5 on (eDisposition.29).
   *
   * @return a code of the list {@code CrewDisposition}
   */
  public NemsisValue crewDisposition() {
    return value("eDisposition.29");
  }

  /**
   * Whether there was a transport; from 3.5 on (eDisposition.30).
   *
   * @return a code of the list {@code TransportDisposition}
   */
  public NemsisValue transportDisposition() {
    return value("eDisposition.30");
  }

  /**
   * Why care was refused or the patient released (eDisposition.31).
   *
   * @return codes of the list {@code ReasonForRefusalRelease}
   */
  public List<NemsisElement> reasons() {
    return all("eDisposition.31");
  }

  /**
   * The code of the place where the patient was taken (eDisposition.02).
   *
   * @return what the element says
   */
  public NemsisValue destination() {
    return value("eDisposition.02");
  }

  /**
   * The level of care that was given; from 3.5 on. It is no level of the unit (eDisposition.32).
   *
   * @return a code of the list {@code LevelofCareProvidedperProtocol}
   */
  public NemsisValue careGiven() {
    return value("eDisposition.32");
  }

  /**
   * Who gave medications and did procedures ({@code eMedications.MedicationGroup}, {@code
   * eProcedures.ProcedureGroup}), without what they gave and did: .02 whether before this unit
   * came, .09 who, .10 at what level of the list {@code EMSCaregiverLevel}.
   *
   * @return the groups in the order of the document
   */
  public List<NemsisElement> acts() {
    List<NemsisElement> acts = new ArrayList<>();
    section("eMedications").ifPresent(section -> acts.addAll(section.children()));
    section("eProcedures").ifPresent(section -> acts.addAll(section.children()));
    return List.copyOf(acts);
  }

  /**
   * What the state's own elements hold (eCustomResults).
   *
   * @return the results in the order of the document
   */
  public List<NemsisCustomResult> customResults() {
    return section("eCustomResults").stream()
        .flatMap(results -> results.children().stream())
        .map(result -> new NemsisCustomResult(report, result))
        .toList();
  }

  /**
   * What an element of a kept section says, in whichever group it stands.
   *
   * @param name the element, for instance {@code eTimes.03}
   * @return {@link NemsisValue.Absent} where there is none; of several the first
   */
  public NemsisValue value(String name) {
    List<NemsisElement> found = all(name);
    return found.isEmpty() ? element.value(name) : found.get(0).value();
  }

  /**
   * The elements of a name in its section, in whichever group they stand.
   *
   * @param name the element, for instance {@code eDisposition.31}
   * @return the elements in the order of the document
   */
  public List<NemsisElement> all(String name) {
    int dot = name.indexOf('.');
    List<NemsisElement> found = new ArrayList<>();
    section(dot < 0 ? name : name.substring(0, dot))
        .ifPresent(section -> collect(section, name, found));
    return List.copyOf(found);
  }

  private Optional<NemsisElement> section(String name) {
    return element.first(name);
  }

  private static void collect(NemsisElement group, String name, List<NemsisElement> found) {
    for (NemsisElement child : group.children()) {
      if (child.name().equals(name)) {
        found.add(child);
      } else {
        collect(child, name, found);
      }
    }
  }
}
