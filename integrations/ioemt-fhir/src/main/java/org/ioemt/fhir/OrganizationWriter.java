package org.ioemt.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UrlType;
import org.ioemt.code.Code;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Agency;
import org.ioemt.organization.Authority;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.ServiceType;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.source.Citation;
import org.jspecify.annotations.Nullable;

/** Organizations, agencies and authorities as Organization. */
final class OrganizationWriter {

  private static final FindingPath PATH = FindingPath.of("Organization");

  private OrganizationWriter() {}

  static @Nullable Organization write(
      org.ioemt.organization.Organization organization, Findings findings) {
    Organization resource =
        start(
            "ioemt-organization",
            organization.id(),
            organization.name(),
            organization.jurisdiction(),
            findings);
    if (resource != null) {
      resource.addType(constant("organization-kind", organization.kind().code()));
    }
    return resource;
  }

  static @Nullable Organization write(Authority authority, Findings findings) {
    Organization resource =
        start(
            "ioemt-authority",
            authority.id(),
            authority.name(),
            authority.jurisdiction(),
            findings);
    String english = Values.text(authority.englishName(), PATH.property("extension"), findings);
    if (resource == null || english == null) {
      return null;
    }
    resource.addType(constant("authority-kind", authority.kind().code()));
    resource.addExtension(Values.extension("english-name", new StringType(english)));
    text("abbreviation", authority.abbreviation().orElse(null), resource, findings);
    text("number-pattern", authority.numberPattern().orElse(null), resource, findings);
    text("renewal", authority.renewal().orElse(null), resource, findings);
    resource.addExtension(
        Values.extension("evidence", Codings.constant("evidence", authority.evidence().code())));
    authority.source().ifPresent(source -> resource.addExtension(citation(source, findings)));
    return resource;
  }

  private static void text(
      String name, @Nullable String text, Organization resource, Findings findings) {
    Values.text(name, text, PATH.property("extension"), findings, resource::addExtension);
  }

  private static Extension citation(Citation source, Findings findings) {
    Extension whole = Values.parts("citation");
    source
        .document()
        .map(document -> Values.text(document, PATH.property("extension"), findings))
        .ifPresent(document -> Values.part(whole, "document", new StringType(document)));
    source.url().ifPresent(url -> Values.part(whole, "url", new UrlType(url)));
    return whole;
  }

  static @Nullable Organization write(Agency agency, Findings findings) {
    Organization resource =
        start("ioemt-agency", agency.id(), agency.name(), agency.jurisdiction(), findings);
    if (resource == null) {
      return null;
    }
    agency.kind().ifPresent(kind -> resource.addType(constant("agency-kind", kind.code())));
    agency.stateId().ifPresent(id -> identifier(resource, Names.AGENCY_STATE_ID, id, findings));
    agency
        .number()
        .ifPresent(number -> identifier(resource, Names.AGENCY_NUMBER, number, findings));
    for (String id : agency.nationalProviderIds()) {
      identifier(resource, Names.US_NPI, id, findings);
    }
    for (String id : agency.fireDepartmentIds()) {
      identifier(resource, Names.FIRE_DEPARTMENT_ID, id, findings);
    }
    for (Jurisdiction area : agency.serviceAreas()) {
      resource.addExtension(Values.extension("service-area", Codings.jurisdiction(area)));
    }
    for (Code area : agency.areaCodes()) {
      Coding coding = Codings.code(area, PATH.property("extension"), findings);
      if (coding != null) {
        resource.addExtension(Values.extension("area-code", coding));
      }
    }
    agency
        .primaryService()
        .ifPresent(service -> resource.addExtension(service("primary-service", service)));
    for (ServiceType service : agency.otherServices()) {
      resource.addExtension(service("other-service", service));
    }
    for (ProviderLevel level : agency.levels()) {
      resource.addExtension(Values.extension("fielded-level", MemberWriter.level(level)));
    }
    agency.staffStatus().ifPresent(status -> coded(resource, "staff-status", status.code()));
    agency.taxStatus().ifPresent(status -> coded(resource, "tax-status", status.code()));
    agency
        .licensed()
        .ifPresent(licensed -> resource.addExtension(Values.extension("licensed", licensed)));
    return resource;
  }

  private static Extension service(String name, ServiceType service) {
    return Values.extension(name, Codings.constant("service-type", service.code()));
  }

  private static void coded(Organization resource, String system, String code) {
    resource.addExtension(Values.extension(system, Codings.constant(system, code)));
  }

  private static void identifier(
      Organization resource, String system, String value, Findings findings) {
    String text =
        Values.text(
            value,
            PATH.element("identifier", resource.getIdentifier().size()).property("value"),
            findings);
    if (text != null) {
      resource.addIdentifier().setSystem(system).setValue(text);
    }
  }

  private static @Nullable Organization start(
      String profile,
      OrganizationId id,
      String name,
      Jurisdiction jurisdiction,
      Findings findings) {
    String text = Values.text(name, PATH.property("name"), findings);
    if (text == null) {
      return null;
    }
    Organization resource = new Organization();
    resource.setId(FhirResources.id(Names.ORGANIZATION, id.toString()));
    resource.getMeta().addProfile(Names.structure(profile));
    resource.addIdentifier().setSystem(Names.ORGANIZATION).setValue(id.toString());
    resource.setName(text);
    resource.addExtension(Values.extension("jurisdiction", Codings.jurisdiction(jurisdiction)));
    return resource;
  }

  private static CodeableConcept constant(String system, String code) {
    return Codings.concept(Codings.constant(system, code));
  }
}
