package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Resource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.Vehicle;
import org.ioemt.member.Member;
import org.ioemt.organization.Agency;
import org.ioemt.organization.Authority;
import org.ioemt.organization.Facility;
import org.ioemt.organization.Organization;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of this library as FHIR R4 resources of its profiles.
 *
 * <pre>{@code
 * FhirResources written = FhirWriter.standard().member(member);
 * Bundle bundle = written.bundle(FhirResources.Kind.COLLECTION);
 * }</pre>
 *
 * <p>Beside the title on each credential stands the level that the crosswalk gives it under the
 * policy of the writer. It is derived: a reader asks its own crosswalk again. Of a dispute, and of
 * a title that is not listed, nothing is written but the title.
 *
 * <p>What a resource cannot say is left out and reported. Nothing is thrown. Immutable and
 * thread-safe.
 */
public final class FhirWriter {

  private static final FhirWriter STANDARD =
      new FhirWriter(Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE);

  private final MemberWriter members;

  private FhirWriter(Crosswalk crosswalk, StandardizationPolicy policy) {
    members = new MemberWriter(crosswalk, policy);
  }

  /**
   * The writer with the shipped crosswalk and the conservative policy.
   *
   * @return the same instance on each call
   */
  public static FhirWriter standard() {
    return STANDARD;
  }

  /**
   * A writer that asks another crosswalk, or under another policy.
   *
   * @param crosswalk tells which rows list a title, and which level follows from it
   * @param policy how much must be known for a level to be accepted
   * @return the writer
   */
  public static FhirWriter of(Crosswalk crosswalk, StandardizationPolicy policy) {
    Objects.requireNonNull(crosswalk, "crosswalk");
    Objects.requireNonNull(policy, "policy");
    return new FhirWriter(crosswalk, policy);
  }

  /**
   * A member as Practitioner, with a PractitionerRole for the entry in the registry and for each
   * affiliation, and a VerificationResult for each verification.
   *
   * @param member the member
   * @return the resources, the Practitioner first
   */
  public FhirResources member(Member member) {
    Findings findings = new Findings();
    return new FhirResources(members.write(member, findings), findings.toList());
  }

  /**
   * An organization as Organization.
   *
   * @param organization neither an agency nor an authority nor a facility, which have more to say
   * @return the resource
   */
  public FhirResources organization(Organization organization) {
    Findings findings = new Findings();
    return one(OrganizationWriter.write(organization, findings), findings);
  }

  /**
   * An agency as Organization.
   *
   * @param agency the agency
   * @return the resource
   */
  public FhirResources agency(Agency agency) {
    Findings findings = new Findings();
    return one(OrganizationWriter.write(agency, findings), findings);
  }

  /**
   * An authority as Organization.
   *
   * @param authority the authority
   * @return the resource
   */
  public FhirResources authority(Authority authority) {
    Findings findings = new Findings();
    return one(OrganizationWriter.write(authority, findings), findings);
  }

  /**
   * A vehicle as Location, its base contained.
   *
   * @param vehicle the vehicle
   * @return the resource
   */
  public FhirResources vehicle(Vehicle vehicle) {
    Findings findings = new Findings();
    return one(PlaceWriter.write(vehicle, findings), findings);
  }

  /**
   * A facility as Location.
   *
   * @param facility the facility
   * @return the resource
   */
  public FhirResources facility(Facility facility) {
    Findings findings = new Findings();
    return one(PlaceWriter.write(facility, findings), findings);
  }

  /**
   * A crew as CareTeam, with the resources of the members that it holds.
   *
   * <p>Where a crew holds one member twice with different records, the first is written.
   *
   * @param crew the crew
   * @return the resources, the CareTeam first
   */
  public FhirResources crew(Crew crew) {
    Findings findings = new Findings();
    return new FhirResources(new CrewWriter(members).write(crew, findings), findings.toList());
  }

  private static FhirResources one(@Nullable Resource resource, Findings findings) {
    List<Resource> resources = new ArrayList<>();
    if (resource != null) {
      resources.add(resource);
    }
    return new FhirResources(resources, findings.toList());
  }
}
