package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.VerificationResult;
import org.ioemt.code.CodeMap;
import org.ioemt.code.LevelCodes;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.Vehicle;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Agency;
import org.ioemt.organization.Authority;
import org.ioemt.organization.Facility;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Reads FHIR R4 resources: those of this library's profiles as the records they were written from,
 * practitioners of other systems for the levels that their codes may mean.
 *
 * <pre>{@code
 * FhirReader reader =
 *     FhirReader.standard().withLevelCodes(LevelCodes.shipped().plus(LicensedCodes.levels()));
 * for (PractitionerReading reading : reader.practitioners(List.of(bundle)).practitioners()) {
 *   reading.member().ifPresent(registry::add);
 *   reading.levels().forEach(levels -> review(levels.path(), levels.levels()));
 * }
 * }</pre>
 *
 * <p>Nothing is thrown, whatever a resource says: what is wrong, missing or not understood is a
 * finding under {@code fhir.*}, and what depends on it is not read. Nothing is invented: no day for
 * a date that names a month, no name put together from its parts, no code system for a code that
 * names none, no level. An element whose meaning an unknown modifier changes is not read at all.
 *
 * <p>Immutable and thread-safe.
 */
public final class FhirReader {

  private static final FhirReader STANDARD =
      new FhirReader(
          Crosswalk.shipped(),
          StandardizationPolicy.CONSERVATIVE,
          LevelCodes.shipped(),
          Names.MEMBER);

  private final Crosswalk crosswalk;
  private final StandardizationPolicy policy;
  private final CodeMap<ProviderLevel> levelCodes;
  private final String memberSystem;

  private FhirReader(
      Crosswalk crosswalk,
      StandardizationPolicy policy,
      CodeMap<ProviderLevel> levelCodes,
      String memberSystem) {
    this.crosswalk = crosswalk;
    this.policy = policy;
    this.levelCodes = levelCodes;
    this.memberSystem = memberSystem;
  }

  /**
   * The reader with the shipped crosswalk, the conservative policy and the shipped level codes,
   * which hold neither NUCC nor SNOMED CT.
   *
   * @return the same instance on each call
   */
  public static FhirReader standard() {
    return STANDARD;
  }

  /**
   * This reader with another map of level codes.
   *
   * @param codes what the codes of other systems mean
   * @return the reader
   */
  public FhirReader withLevelCodes(CodeMap<ProviderLevel> codes) {
    return new FhirReader(crosswalk, policy, Objects.requireNonNull(codes, "codes"), memberSystem);
  }

  /**
   * This reader, comparing the levels that stand beside titles with those of another crosswalk or
   * policy. They are compared only; see {@code fhir.level-differs}.
   *
   * @param other the crosswalk
   * @param accepted how much must be known for a level to be accepted
   * @return the reader
   */
  public FhirReader withCrosswalk(Crosswalk other, StandardizationPolicy accepted) {
    return new FhirReader(
        Objects.requireNonNull(other, "other"),
        Objects.requireNonNull(accepted, "accepted"),
        levelCodes,
        memberSystem);
  }

  /**
   * This reader, taking the identifiers of another system for the ids of members.
   *
   * <p>For a registry whose practitioners carry the member's pseudonym under a system of its own.
   * Do not name a system whose identifiers are those of the person, such as a passport's: the id of
   * a member is printed in findings.
   *
   * @param system the URI of the identifier system
   * @return the reader
   */
  public FhirReader withMemberIdentifier(String system) {
    return new FhirReader(crosswalk, policy, levelCodes, Objects.requireNonNull(system, "system"));
  }

  /**
   * Reads every practitioner among the resources, with the roles and verifications that refer to
   * it.
   *
   * @param resources single resources and bundles, which are searched too
   * @return one reading for each practitioner
   */
  public PractitionersReading practitioners(Collection<? extends IBaseResource> resources) {
    Findings findings = new Findings();
    Known known = Known.of(ours(resources, findings));
    IdentityHashMap<Practitioner, List<PractitionerRole>> roles = new IdentityHashMap<>();
    IdentityHashMap<Practitioner, List<VerificationResult>> results = new IdentityHashMap<>();
    List<Practitioner> practitioners = new ArrayList<>();
    gather(known, practitioners, roles, results, findings);
    List<PractitionerReading> readings = new ArrayList<>();
    for (Practitioner practitioner : practitioners) {
      readings.add(
          read(
              practitioner,
              roles.getOrDefault(practitioner, List.of()),
              results.getOrDefault(practitioner, List.of()),
              known));
    }
    return new PractitionersReading(readings, findings.toList());
  }

  /**
   * Reads one practitioner.
   *
   * @param resource a Practitioner
   * @param others the roles and verifications of the practitioner and the organizations that they
   *     name; what refers to another practitioner is passed over
   * @return the reading; without a member where the resource is no Practitioner of FHIR R4
   */
  public PractitionerReading practitioner(
      IBaseResource resource, Collection<? extends IBaseResource> others) {
    Findings findings = new Findings();
    Practitioner practitioner = Elements.expect(resource, Practitioner.class, findings);
    List<Resource> all = ours(others, findings);
    if (practitioner == null) {
      return new PractitionerReading(Optional.empty(), List.of(), findings.toList());
    }
    if (all.stream().noneMatch(other -> other == practitioner)) {
      all.add(0, practitioner);
    }
    PractitionerReading reading = read(practitioner, Known.of(all));
    if (findings.isEmpty()) {
      return reading;
    }
    reading.findings().forEach(findings::add);
    return new PractitionerReading(reading.member(), reading.levels(), findings.toList());
  }

  private PractitionerReading read(Practitioner practitioner, Known known) {
    IdentityHashMap<Practitioner, List<PractitionerRole>> roles = new IdentityHashMap<>();
    IdentityHashMap<Practitioner, List<VerificationResult>> results = new IdentityHashMap<>();
    gather(known, new ArrayList<>(), roles, results, new Findings());
    return read(
        practitioner,
        roles.getOrDefault(practitioner, List.of()),
        results.getOrDefault(practitioner, List.of()),
        known);
  }

  private PractitionerReading read(
      Practitioner practitioner,
      List<PractitionerRole> roles,
      List<VerificationResult> results,
      Known known) {
    return new MemberReader(crosswalk, policy, new LevelReader(levelCodes), memberSystem, known)
        .read(practitioner, roles, results);
  }

  private static void gather(
      Known known,
      List<Practitioner> practitioners,
      IdentityHashMap<Practitioner, List<PractitionerRole>> roles,
      IdentityHashMap<Practitioner, List<VerificationResult>> results,
      Findings findings) {
    for (Resource resource : known.all()) {
      if (resource instanceof Practitioner practitioner) {
        practitioners.add(practitioner);
      } else if (resource instanceof PractitionerRole role) {
        Practitioner owner =
            owner(known, List.of(role.getPractitioner()), resource, "practitioner", findings);
        if (owner != null) {
          roles.computeIfAbsent(owner, key -> new ArrayList<>()).add(role);
        }
      } else if (resource instanceof VerificationResult result) {
        Practitioner owner = owner(known, result.getTarget(), resource, "target", findings);
        if (owner != null) {
          results.computeIfAbsent(owner, key -> new ArrayList<>()).add(result);
        }
      } else if (!(resource instanceof Organization
          || resource instanceof Location
          || resource instanceof CareTeam)) {
        findings.add(
            FhirFindings.RESOURCE_NOT_READ,
            FindingPath.of(resource.fhirType()),
            resource.fhirType());
      }
    }
  }

  private static @Nullable Practitioner owner(
      Known known,
      List<Reference> references,
      Resource resource,
      String element,
      Findings findings) {
    FindingPath path = FindingPath.of(resource.fhirType()).property(element);
    if (references.size() != 1) {
      findings.add(FhirFindings.SEVERAL, path, String.valueOf(references.size()));
      return null;
    }
    Practitioner owner = known.find(references.get(0), Practitioner.class);
    if (owner == null) {
      findings.add(FhirFindings.REFERENCE_UNRESOLVED, path);
    }
    return owner;
  }

  /**
   * Reads an organization that is neither agency nor authority.
   *
   * @param resource an Organization of the profile {@code ioemt-organization}
   * @return the organization, or why there is none
   */
  public Reading<org.ioemt.organization.Organization> organization(IBaseResource resource) {
    Findings findings = new Findings();
    return reading(OrganizationReader.organization(resource, findings), findings);
  }

  /**
   * Reads an agency.
   *
   * @param resource an Organization of the profile {@code ioemt-agency}
   * @return the agency, or why there is none
   */
  public Reading<Agency> agency(IBaseResource resource) {
    Findings findings = new Findings();
    return reading(OrganizationReader.agency(resource, findings), findings);
  }

  /**
   * Reads an authority.
   *
   * @param resource an Organization of the profile {@code ioemt-authority}
   * @return the authority, or why there is none
   */
  public Reading<Authority> authority(IBaseResource resource) {
    Findings findings = new Findings();
    return reading(OrganizationReader.authority(resource, findings), findings);
  }

  /**
   * Reads a facility.
   *
   * @param resource a Location of the profile {@code ioemt-facility}
   * @return the facility, or why there is none
   */
  public Reading<Facility> facility(IBaseResource resource) {
    Findings findings = new Findings();
    return reading(PlaceReader.facility(resource, findings), findings);
  }

  /**
   * Reads a vehicle.
   *
   * @param resource a Location of the profile {@code ioemt-vehicle}
   * @return the vehicle, or why there is none
   */
  public Reading<Vehicle> vehicle(IBaseResource resource) {
    Findings findings = new Findings();
    Known known = Known.of(resource instanceof Resource ours ? List.of(ours) : List.<Resource>of());
    return reading(PlaceReader.vehicle(resource, known, findings), findings);
  }

  /**
   * Reads a crew.
   *
   * @param resource a CareTeam of the profile {@code ioemt-crew}
   * @param others the members that travel along, with their roles and verifications
   * @return the crew, or why there is none
   */
  public Reading<Crew> crew(IBaseResource resource, Collection<? extends IBaseResource> others) {
    Findings findings = new Findings();
    Known known = Known.of(ours(others, findings));
    CrewReader reader = new CrewReader(known, practitioner -> read(practitioner, known), findings);
    return reading(reader.read(resource), findings);
  }

  private static <T> Reading<T> reading(@Nullable T value, Findings findings) {
    return value == null
        ? new Reading.Refused<>(findings.toList())
        : new Reading.Read<>(value, findings.toList());
  }

  /** Those of FHIR R4, with a finding for each other. */
  private static List<Resource> ours(
      Collection<? extends IBaseResource> resources, Findings findings) {
    List<Resource> ours = new ArrayList<>();
    for (IBaseResource resource : resources) {
      if (resource instanceof Bundle bundle
          && !Elements.isPlain(bundle, FindingPath.of("Bundle"), findings)) {
        continue;
      }
      Resource known = Elements.expect(resource, Resource.class, findings);
      if (known != null) {
        ours.add(known);
      }
    }
    return ours;
  }
}
