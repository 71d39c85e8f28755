package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.ioemt.code.Code;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Agency;
import org.ioemt.organization.AgencyKind;
import org.ioemt.organization.Authority;
import org.ioemt.organization.AuthorityKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.OrganizationKind;
import org.ioemt.organization.ServiceType;
import org.ioemt.organization.StaffStatus;
import org.ioemt.organization.TaxStatus;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/** One Organization as organization, agency or authority. */
final class OrganizationReader {

  private static final FindingPath PATH = FindingPath.of("Organization");

  private final Organization resource;
  private final Findings findings;
  private final Extensions extensions;
  private final @Nullable OrganizationId id;
  private final @Nullable Jurisdiction jurisdiction;
  private final @Nullable String name;

  private OrganizationReader(Organization resource, Findings findings) {
    this.resource = resource;
    this.findings = findings;
    extensions = Extensions.of(resource, PATH, findings);
    id = organizationId(resource.getIdentifier(), PATH, findings);
    jurisdiction = extensions.jurisdiction(extensions.required("jurisdiction"));
    name = resource.getName();
    if (name == null) {
      findings.add(FhirFindings.ELEMENT_MISSING, PATH, "name");
    }
  }

  /** The id that is required of organizations and facilities. */
  static @Nullable OrganizationId organizationId(
      List<Identifier> identifiers, FindingPath path, Findings findings) {
    int before = findings.size();
    String value = Elements.identifier(identifiers, Names.ORGANIZATION, path, findings);
    if (value == null) {
      if (findings.size() == before) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "identifier");
      }
      return null;
    }
    return Elements.found(
        OrganizationId.find(value), "OrganizationId", path.property("identifier"), findings);
  }

  private static @Nullable OrganizationReader open(IBaseResource given, Findings findings) {
    Organization resource = Elements.expect(given, Organization.class, findings);
    boolean good =
        resource != null
            && Elements.isPlain(resource, PATH, findings)
            && Elements.isInUse(
                resource.hasActive(), resource.getActive(), PATH.property("active"), findings);
    return good && resource != null ? new OrganizationReader(resource, findings) : null;
  }

  static org.ioemt.organization.@Nullable Organization organization(
      IBaseResource given, Findings findings) {
    OrganizationReader reader = open(given, findings);
    return reader == null ? null : reader.organization();
  }

  static @Nullable Agency agency(IBaseResource given, Findings findings) {
    OrganizationReader reader = open(given, findings);
    return reader == null ? null : reader.agency();
  }

  static @Nullable Authority authority(IBaseResource given, Findings findings) {
    OrganizationReader reader = open(given, findings);
    return reader == null ? null : reader.authority();
  }

  private void close(String... systems) {
    extensions.reportUnread();
    String[] all = Arrays.copyOf(systems, systems.length + 1);
    all[systems.length] = Names.ORGANIZATION;
    Elements.reportOtherIdentifiers(resource.getIdentifier(), PATH, findings, all);
    Elements.reportUnread(resource, PATH, findings, "identifier", "active", "type", "name");
  }

  /** The one type of the named code system. */
  private <T> @Nullable T type(
      String system, Function<String, Optional<T>> find, boolean required) {
    return type(resource.getType(), system, find, required, PATH, findings);
  }

  static <T> @Nullable T type(
      List<CodeableConcept> types,
      String system,
      Function<String, Optional<T>> find,
      boolean required,
      FindingPath path,
      Findings findings) {
    if (types.size() > 1) {
      findings.add(FhirFindings.SEVERAL, path.property("type"), String.valueOf(types.size()));
      return null;
    }
    if (types.isEmpty()) {
      if (required) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "type");
      }
      return null;
    }
    return Codings.read(
        types.get(0), path.element("type", 0), Names.system(system), find, findings);
  }

  private org.ioemt.organization.@Nullable Organization organization() {
    OrganizationKind kind = type("organization-kind", OrganizationKind::find, true);
    close();
    if (id == null || name == null || jurisdiction == null || kind == null) {
      return null;
    }
    return Elements.built(
        org.ioemt.organization.Organization.builder()
                .id(id)
                .name(name)
                .jurisdiction(jurisdiction)
                .kind(kind)
            ::build,
        "Organization",
        PATH,
        findings);
  }

  private @Nullable Authority authority() {
    AuthorityKind kind = type("authority-kind", AuthorityKind::find, true);
    Extensions.Found english = extensions.required("english-name");
    StringType englishName = extensions.value(english, StringType.class, "string");
    Evidence evidence =
        extensions.constant(
            extensions.required("evidence"), Names.system("evidence"), Evidence::find);
    Authority.Builder authority = Authority.builder();
    String abbreviation = extensions.text("abbreviation");
    if (abbreviation != null) {
      authority.abbreviation(abbreviation);
    }
    String pattern = extensions.text("number-pattern");
    if (pattern != null) {
      authority.numberPattern(pattern);
    }
    String renewal = extensions.text("renewal");
    if (renewal != null) {
      authority.renewal(renewal);
    }
    Extensions.Found citation = extensions.one("citation");
    if (citation != null) {
      Citation source = citation(extensions.parts(citation), citation.path());
      if (source != null) {
        authority.source(source);
      }
    }
    close();
    if (id == null
        || name == null
        || jurisdiction == null
        || kind == null
        || evidence == null
        || englishName == null
        || englishName.getValue() == null) {
      return null;
    }
    return Elements.built(
        authority
                .id(id)
                .name(name)
                .jurisdiction(jurisdiction)
                .kind(kind)
                .englishName(englishName.getValue())
                .evidence(evidence)
            ::build,
        "Authority",
        PATH,
        findings);
  }

  private @Nullable Citation citation(Extensions parts, FindingPath path) {
    String document = parts.text("document");
    UriType address = parts.value(parts.one("url"), UriType.class, "url");
    String url = address == null ? null : address.getValue();
    parts.reportUnread();
    if (document == null) {
      if (url == null) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "document");
        return null;
      }
      return Elements.built(() -> Citation.web(url), "Citation", path, findings);
    }
    return Elements.built(
        () -> url == null ? Citation.of(document) : Citation.of(document, url),
        "Citation",
        path,
        findings);
  }

  private @Nullable Agency agency() {
    Agency.Builder agency = Agency.builder();
    AgencyKind kind = type("agency-kind", AgencyKind::find, false);
    if (kind != null) {
      agency.kind(kind);
    }
    String stateId = identifier(Names.AGENCY_STATE_ID);
    if (stateId != null) {
      agency.stateId(stateId);
    }
    String number = identifier(Names.AGENCY_NUMBER);
    if (number != null) {
      agency.number(number);
    }
    agency.nationalProviderIds(identifiers(Names.US_NPI));
    agency.fireDepartmentIds(identifiers(Names.FIRE_DEPARTMENT_ID));
    agency.serviceAreas(extensions.jurisdictions("service-area"));
    agency.areaCodes(codes(extensions, "area-code", findings));
    services(agency);
    agency.levels(extensions.constants("fielded-level", "provider-level", ProviderLevel::find));
    StaffStatus staff = extensions.constant("staff-status", StaffStatus::find);
    if (staff != null) {
      agency.staffStatus(staff);
    }
    TaxStatus tax = extensions.constant("tax-status", TaxStatus::find);
    if (tax != null) {
      agency.taxStatus(tax);
    }
    Boolean licensed = extensions.bool("licensed");
    if (licensed != null) {
      agency.licensed(licensed);
    }
    close(Names.AGENCY_STATE_ID, Names.AGENCY_NUMBER, Names.US_NPI, Names.FIRE_DEPARTMENT_ID);
    if (id == null || name == null || jurisdiction == null) {
      return null;
    }
    return Elements.built(
        agency.id(id).name(name).jurisdiction(jurisdiction)::build, "Agency", PATH, findings);
  }

  private void services(Agency.Builder agency) {
    ServiceType primary =
        extensions.constant(
            extensions.one("primary-service"), Names.system("service-type"), ServiceType::find);
    if (primary != null) {
      agency.primaryService(primary);
    }
    agency.otherServices(extensions.constants("other-service", "service-type", ServiceType::find));
  }

  private @Nullable String identifier(String system) {
    return Elements.identifier(resource.getIdentifier(), system, PATH, findings);
  }

  private List<String> identifiers(String system) {
    return Elements.identifiers(resource.getIdentifier(), system, PATH, findings);
  }

  /** The codes, of any system, in the extensions of a name. */
  static List<Code> codes(Extensions extensions, String name, Findings findings) {
    List<Code> codes = new ArrayList<>();
    for (Extensions.Found found : extensions.all(name)) {
      Coding coding = extensions.coding(found);
      Code code = coding == null ? null : Codings.read(coding, found.value(), findings);
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }
}
