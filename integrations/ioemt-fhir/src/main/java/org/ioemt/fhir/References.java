package org.ioemt.fhir;

import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.ioemt.organization.OrganizationId;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** Ids of the library that references lead to. */
final class References {

  private References() {}

  /** The id of the organization, or null with a finding. */
  static @Nullable OrganizationId organization(
      Reference reference, FindingPath path, Known known, Findings findings) {
    String id = null;
    if (Names.ORGANIZATION.equals(reference.getIdentifier().getSystem())) {
      id = reference.getIdentifier().getValue();
    } else {
      Organization organization = known.find(reference, Organization.class);
      if (organization != null) {
        id = Elements.identifier(organization.getIdentifier(), Names.ORGANIZATION, path, findings);
      }
    }
    if (id == null) {
      findings.add(FhirFindings.REFERENCE_UNRESOLVED, path);
      return null;
    }
    return Elements.found(OrganizationId.find(id), "OrganizationId", path, findings);
  }
}
