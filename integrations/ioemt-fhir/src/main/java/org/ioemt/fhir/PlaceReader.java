package org.ioemt.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.ioemt.code.Code;
import org.ioemt.ems.Equipment;
import org.ioemt.ems.Vehicle;
import org.ioemt.ems.VehicleId;
import org.ioemt.ems.VehicleType;
import org.ioemt.organization.Facility;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.organization.FacilityKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.jspecify.annotations.Nullable;

/** One Location as vehicle or facility. */
final class PlaceReader {

  private static final FindingPath PATH = FindingPath.of("Location");

  private final Location resource;
  private final Findings findings;
  private final Extensions extensions;

  private PlaceReader(Location resource, Findings findings) {
    this.resource = resource;
    this.findings = findings;
    extensions = Extensions.of(resource, PATH, findings);
  }

  private static @Nullable PlaceReader open(IBaseResource given, Findings findings) {
    Location resource = Elements.expect(given, Location.class, findings);
    boolean good =
        resource != null
            && Elements.isPlain(resource, PATH, findings)
            && Elements.isInUse(
                resource.hasStatus(),
                resource.getStatus() == Location.LocationStatus.ACTIVE,
                PATH.property("status"),
                findings);
    return good && resource != null ? new PlaceReader(resource, findings) : null;
  }

  static @Nullable Facility facility(IBaseResource given, Findings findings) {
    PlaceReader reader = open(given, findings);
    return reader == null ? null : reader.facility();
  }

  static @Nullable Vehicle vehicle(IBaseResource given, Known known, Findings findings) {
    PlaceReader reader = open(given, findings);
    return reader == null ? null : reader.vehicle(known);
  }

  private @Nullable Facility facility() {
    OrganizationId id = OrganizationReader.organizationId(resource.getIdentifier(), PATH, findings);
    Elements.reportOtherIdentifiers(resource.getIdentifier(), PATH, findings, Names.ORGANIZATION);
    FacilityKind kind =
        OrganizationReader.type(
            resource.getType(), "facility-kind", FacilityKind::find, true, PATH, findings);
    Jurisdiction jurisdiction = extensions.jurisdiction(extensions.required("jurisdiction"));
    Facility.Builder facility = Facility.builder();
    facility.capabilities(
        extensions.constants(
            "facility-capability", "facility-capability", FacilityCapability::find));
    Integer capacity = extensions.integer("capacity");
    if (capacity != null) {
      facility.capacity(capacity);
    }
    GeoPoint point = point(resource, PATH);
    if (point != null) {
      facility.point(point);
    }
    extensions.reportUnread();
    Elements.reportUnread(
        resource, PATH, findings, "identifier", "status", "name", "type", "position");
    String name = resource.getName();
    if (name == null) {
      findings.add(FhirFindings.ELEMENT_MISSING, PATH, "name");
    }
    if (id == null || kind == null || jurisdiction == null || name == null) {
      return null;
    }
    return Elements.built(
        facility.id(id).kind(kind).jurisdiction(jurisdiction).name(name)::build,
        "Facility",
        PATH,
        findings);
  }

  private @Nullable GeoPoint point(Location location, FindingPath path) {
    if (!location.hasPosition()) {
      return null;
    }
    FindingPath at = path.property("position");
    if (!Elements.isPlain(location.getPosition().getModifierExtension(), at, findings)) {
      return null;
    }
    Elements.reportUnread(location.getPosition(), at, findings, "latitude", "longitude");
    return MemberReader.point(
        location.getPosition().getLatitude(), location.getPosition().getLongitude(), at, findings);
  }

  private @Nullable Vehicle vehicle(Known known) {
    Vehicle.Builder vehicle = Vehicle.builder();
    VehicleId id = id();
    OrganizationId agency = null;
    if (resource.hasManagingOrganization()) {
      agency =
          References.organization(
              resource.getManagingOrganization(),
              PATH.property("managingOrganization"),
              known,
              findings);
    } else {
      findings.add(FhirFindings.ELEMENT_MISSING, PATH, "managingOrganization");
    }
    Code type = type();
    Boolean carries = extensions.bool("carries-patients");
    if (carries != null) {
      vehicle.carriesPatients(carries);
    }
    if (resource.getAlias().size() > 1) {
      findings.add(
          FhirFindings.SEVERAL, PATH.property("alias"), String.valueOf(resource.getAlias().size()));
    } else if (resource.hasAlias() && resource.getAlias().get(0).getValue() != null) {
      vehicle.callSign(resource.getAlias().get(0).getValue());
    }
    base(vehicle);
    vehicle.equipment(equipment());
    extensions.reportUnread();
    Elements.reportUnread(
        resource,
        PATH,
        findings,
        "identifier",
        "status",
        "alias",
        "type",
        "physicalType",
        "managingOrganization",
        "contained");
    if (id == null || agency == null || type == null) {
      return null;
    }
    return Elements.built(
        vehicle.id(id).agency(agency).type(VehicleType.of(type))::build, "Vehicle", PATH, findings);
  }

  private @Nullable VehicleId id() {
    int before = findings.size();
    String value = Elements.identifier(resource.getIdentifier(), Names.VEHICLE, PATH, findings);
    Elements.reportOtherIdentifiers(resource.getIdentifier(), PATH, findings, Names.VEHICLE);
    if (value == null) {
      if (findings.size() == before) {
        findings.add(FhirFindings.ELEMENT_MISSING, PATH, "identifier");
      }
      return null;
    }
    for (int i = 0; i < resource.getIdentifier().size(); i++) {
      Identifier identifier = resource.getIdentifier().get(i);
      String assigner = identifier.getAssigner().getIdentifier().getValue();
      String agency = resource.getManagingOrganization().getIdentifier().getValue();
      if (Names.VEHICLE.equals(identifier.getSystem())
          && assigner != null
          && agency != null
          && !assigner.equals(agency)) {
        findings.add(
            FhirFindings.CONTRADICTORY, PATH.element("identifier", i).property("assigner"));
      }
    }
    return Elements.found(
        VehicleId.find(value), "VehicleId", PATH.property("identifier"), findings);
  }

  private @Nullable Code type() {
    if (resource.getType().size() != 1) {
      if (resource.getType().isEmpty()) {
        findings.add(FhirFindings.ELEMENT_MISSING, PATH, "type");
      } else {
        findings.add(
            FhirFindings.SEVERAL, PATH.property("type"), String.valueOf(resource.getType().size()));
      }
      return null;
    }
    List<Coding> codings = resource.getType().get(0).getCoding();
    FindingPath path = PATH.element("type", 0);
    if (codings.size() != 1) {
      // Two schemes of vehicles are never one, and none of them may be chosen.
      if (codings.isEmpty()) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "coding");
      } else {
        findings.add(FhirFindings.SEVERAL, path.property("coding"), String.valueOf(codings.size()));
      }
      return null;
    }
    return Codings.read(codings.get(0), path.element("coding", 0), findings);
  }

  private void base(Vehicle.Builder vehicle) {
    Extensions.Found found = extensions.one("vehicle-base");
    Reference reference = extensions.value(found, Reference.class, "Reference");
    String used = reference == null ? null : reference.getReference();
    Location base = null;
    for (int i = 0; i < resource.getContained().size(); i++) {
      Resource contained = resource.getContained().get(i);
      String id = contained.getIdElement().getIdPart();
      boolean meant =
          used != null && id != null && (used.equals(id) || used.equals('#' + plain(id)));
      if (meant && contained instanceof Location location) {
        base = location;
      } else {
        findings.add(FhirFindings.ELEMENT_NOT_READ, PATH.element("contained", i));
      }
    }
    if (base == null) {
      if (reference != null && found != null) {
        findings.add(FhirFindings.REFERENCE_UNRESOLVED, found.value());
      }
      return;
    }
    FindingPath path = PATH.property("contained");
    if (!Elements.isPlain(base, path, findings)) {
      return;
    }
    if (base.getName() != null) {
      vehicle.base(base.getName());
    }
    GeoPoint point = point(base, path);
    if (point != null) {
      vehicle.point(point);
    }
    Elements.reportUnread(base, path, findings, "name", "position");
  }

  /** Some versions of the structures keep the mark of a contained resource in its id. */
  private static String plain(String id) {
    return id.startsWith("#") ? id.substring(1) : id;
  }

  private List<Equipment> equipment() {
    List<Equipment> all = new ArrayList<>();
    for (Extensions.Found found : extensions.all("equipment")) {
      Equipment equipment = equipment(extensions.parts(found), found.path());
      if (equipment != null) {
        all.add(equipment);
      }
    }
    return all;
  }

  private @Nullable Equipment equipment(Extensions parts, FindingPath path) {
    Extensions.Found coded = parts.required("code");
    Coding coding = parts.coding(coded);
    Code code =
        coding == null || coded == null ? null : Codings.read(coding, coded.value(), findings);
    StringType name = parts.value(parts.required("name"), StringType.class, "string");
    Integer quantity = parts.required("quantity") == null ? null : parts.integer("quantity");
    Equipment.Builder equipment = Equipment.builder();
    equipment.skills(skills(parts));
    LocalDate due = parts.day("inspectionDue");
    if (due != null) {
      equipment.inspectionDue(due);
    }
    LocalDate expires = parts.day("expires");
    if (expires != null) {
      equipment.expires(expires);
    }
    boolean vague =
        (due == null && parts.one("inspectionDue") != null)
            || (expires == null && parts.one("expires") != null);
    parts.reportUnread();
    String text = name == null ? null : name.getValue();
    if (code == null || text == null || quantity == null || vague) {
      return null; // what has a last day that cannot be told would be good for ever
    }
    return Elements.built(
        equipment.code(code).name(text).quantity(quantity)::build, "Equipment", path, findings);
  }

  private List<Skill> skills(Extensions parts) {
    List<Skill> skills = new ArrayList<>();
    for (Extensions.Found found : parts.all("skill")) {
      Skill skill = parts.constant(found, Names.system("skill"), PlaceReader::skill);
      if (skill != null) {
        skills.add(skill);
      }
    }
    return skills;
  }

  /** A skill of the catalogue, or a host's, of which only the code is known here. */
  private static Optional<Skill> skill(String code) {
    Optional<Skill> listed = Skill.find(code);
    if (listed.isPresent() || code.indexOf('.') < 0) {
      return listed;
    }
    try {
      return Optional.of(Skill.define(code, SkillCategory.MISCELLANEOUS, code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
