package org.ioemt.fhir;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.VerificationResult;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The resources that say what a record says, and what they cannot say.
 *
 * <p>Where nothing was found, {@link FhirReader} reads the same record back. Resources of FHIR can
 * be changed by whoever holds them; the list cannot.
 */
public final class FhirResources {

  private final List<Resource> resources;
  private final List<Finding> findings;

  FhirResources(List<? extends Resource> resources, List<Finding> findings) {
    this.resources = List.copyOf(resources);
    this.findings = findings;
  }

  /**
   * The resources, the one that is the record itself first.
   *
   * <p>Each has an {@code id} that follows from the identifier of the record, the same in every
   * run, so that they can refer to each other ({@code Practitioner/...}).
   *
   * @return an unmodifiable list; empty where the record could not be written at all, which the
   *     findings explain
   */
  public List<Resource> resources() {
    return resources;
  }

  /**
   * What the record says and the resources cannot.
   *
   * @return an unmodifiable list, in the order of the record; each path is that of the element
   *     where the value would stand
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The resources in one bundle, which refer to each other by the addresses of their entries.
   *
   * <p>In a collection they only stand together. A transaction asks a server to store them:
   * members, organizations and facilities in place of the ones with the same identifier, the
   * others, which have none or none that is unique, under the id that they have here.
   *
   * @param kind what the bundle is for
   * @return a new bundle with copies of the resources
   */
  public Bundle bundle(Kind kind) {
    Bundle bundle = new Bundle();
    bundle.setType(
        kind == Kind.COLLECTION ? Bundle.BundleType.COLLECTION : Bundle.BundleType.TRANSACTION);
    Map<String, String> addresses = new HashMap<>();
    for (Resource resource : resources) {
      addresses.put(local(resource), "urn:uuid:" + resource.getIdPart());
    }
    for (Resource resource : resources) {
      Resource copy = resource.copy();
      for (Reference reference : references(copy)) {
        String address = addresses.get(reference.getReference());
        if (address != null) {
          reference.setReference(address);
        }
      }
      BundleEntryComponent entry = bundle.addEntry();
      entry.setFullUrl("urn:uuid:" + resource.getIdPart()).setResource(copy);
      if (kind == Kind.TRANSACTION) {
        entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(target(resource));
      }
    }
    return bundle;
  }

  /** What a bundle is for. */
  public enum Kind {
    /** Resources that stand together. */
    COLLECTION,
    /** Resources that a server is asked to store, all of them or none. */
    TRANSACTION
  }

  private static String local(Resource resource) {
    return resource.fhirType() + '/' + resource.getIdPart();
  }

  private static String target(Resource resource) {
    Identifier identifier = identifier(resource);
    return identifier == null
        ? local(resource)
        : resource.fhirType()
            + "?identifier="
            + query(identifier.getSystem())
            + "%7C"
            + query(identifier.getValue());
  }

  private static String query(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * The identifier by which a server may find the resource. A vehicle's is unique within its agency
   * only, and a unit has another crew tomorrow.
   */
  private static @Nullable Identifier identifier(Resource resource) {
    if (resource instanceof Practitioner practitioner) {
      return practitioner.getIdentifierFirstRep();
    }
    if (resource instanceof Organization organization) {
      return organization.getIdentifierFirstRep();
    }
    if (resource instanceof Location location) {
      Identifier first = location.getIdentifierFirstRep();
      return Names.ORGANIZATION.equals(first.getSystem()) ? first : null;
    }
    return null;
  }

  /** The references that may lead to another of the resources. */
  private static List<Reference> references(Resource resource) {
    if (resource instanceof PractitionerRole role) {
      return List.of(role.getPractitioner());
    }
    if (resource instanceof VerificationResult result) {
      return result.getTarget();
    }
    if (resource instanceof CareTeam team) {
      return team.getParticipant().stream().map(CareTeamParticipantComponent::getMember).toList();
    }
    return List.of();
  }

  /** The id of what has this identifier; the same in every run. */
  static String id(String... identifier) {
    return UUID.nameUUIDFromBytes(String.join("|", identifier).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  static Reference toPractitioner(Practitioner practitioner, String memberId) {
    Reference reference = Values.named("Practitioner", Names.MEMBER, memberId);
    reference.setReference("Practitioner/" + practitioner.getIdPart());
    return reference;
  }
}
