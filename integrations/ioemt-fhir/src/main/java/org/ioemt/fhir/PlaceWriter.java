package org.ioemt.fhir;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.ioemt.ems.Equipment;
import org.ioemt.ems.Vehicle;
import org.ioemt.organization.Facility;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.place.GeoPoint;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;

/** Vehicles and facilities as Location. */
final class PlaceWriter {

  private static final FindingPath PATH = FindingPath.of("Location");
  private static final FindingPath EXTENSION = PATH.property("extension");

  private PlaceWriter() {}

  static @Nullable Location write(Facility facility, Findings findings) {
    String name = Values.text(facility.name(), PATH.property("name"), findings);
    if (name == null) {
      return null;
    }
    String id = facility.id().toString();
    Location resource = new Location();
    resource.setId(FhirResources.id(Names.ORGANIZATION, id));
    resource.getMeta().addProfile(Names.structure("ioemt-facility"));
    resource.addIdentifier().setSystem(Names.ORGANIZATION).setValue(id);
    resource.setName(name);
    resource.addType(Codings.concept(Codings.constant("facility-kind", facility.kind().code())));
    resource.addExtension(
        Values.extension("jurisdiction", Codings.jurisdiction(facility.jurisdiction())));
    facility.point().ifPresent(point -> position(resource, point));
    for (FacilityCapability capability : facility.capabilities()) {
      resource.addExtension(
          Values.extension(
              "facility-capability", Codings.constant("facility-capability", capability.code())));
    }
    facility
        .capacity()
        .ifPresent(
            capacity ->
                resource.addExtension(Values.extension("capacity", new IntegerType(capacity))));
    return resource;
  }

  static @Nullable Location write(Vehicle vehicle, Findings findings) {
    Coding type = Codings.code(vehicle.type().code(), PATH.element("type", 0), findings);
    String id =
        Values.text(
            vehicle.id().toString(), PATH.element("identifier", 0).property("value"), findings);
    if (type == null || id == null) {
      return null;
    }
    String agency = vehicle.agency().toString();
    Location resource = new Location();
    resource.setId(FhirResources.id(Names.VEHICLE, agency, id));
    resource.getMeta().addProfile(Names.structure("ioemt-vehicle"));
    resource
        .addIdentifier()
        .setSystem(Names.VEHICLE)
        .setValue(id)
        .setAssigner(Values.named("Organization", Names.ORGANIZATION, agency));
    resource.setManagingOrganization(Values.named("Organization", Names.ORGANIZATION, agency));
    resource.addType(Codings.concept(type));
    vehicle.type().display().ifPresent(type::setDisplay);
    resource.setPhysicalType(
        new CodeableConcept().addCoding(new Coding().setSystem(Names.PHYSICAL_TYPE).setCode("ve")));
    vehicle
        .carriesPatients()
        .ifPresent(carries -> resource.addExtension(Values.extension("carries-patients", carries)));
    vehicle
        .callSign()
        .map(sign -> Values.text(sign, PATH.element("alias", 0), findings))
        .ifPresent(resource::addAlias);
    base(vehicle, resource, findings);
    for (Equipment equipment : vehicle.equipment()) {
      Extension extension = equipment(equipment, findings);
      if (extension != null) {
        resource.addExtension(extension);
      }
    }
    return resource;
  }

  private static void base(Vehicle vehicle, Location resource, Findings findings) {
    String name = vehicle.base().map(base -> Values.text(base, EXTENSION, findings)).orElse(null);
    if (name == null && vehicle.point().isEmpty()) {
      return;
    }
    Location base = new Location();
    base.setId("base");
    base.getMeta().addProfile(Names.structure("ioemt-base"));
    if (name != null) {
      base.setName(name);
    }
    vehicle.point().ifPresent(point -> position(base, point));
    resource.addContained(base);
    resource.addExtension(Values.extension("vehicle-base", new Reference("#base")));
  }

  private static @Nullable Extension equipment(Equipment equipment, Findings findings) {
    Coding code = Codings.code(equipment.code(), EXTENSION, findings);
    String name = Values.text(equipment.name(), EXTENSION, findings);
    if (code == null || name == null) {
      return null;
    }
    Extension whole = Values.parts("equipment");
    Values.part(whole, "code", code);
    Values.part(whole, "name", new StringType(name));
    Values.part(whole, "quantity", equipment.quantity());
    for (Skill skill : equipment.skills()) {
      Values.part(whole, "skill", Codings.constant("skill", skill.code()));
    }
    DateType due =
        equipment.inspectionDue().map(day -> Values.date(day, EXTENSION, findings)).orElse(null);
    if (due != null) {
      Values.part(whole, "inspectionDue", due);
    }
    DateType last =
        equipment.expires().map(day -> Values.date(day, EXTENSION, findings)).orElse(null);
    if (last != null) {
      Values.part(whole, "expires", last);
    }
    return whole;
  }

  private static void position(Location resource, GeoPoint point) {
    BigDecimal[] degrees = Values.degrees(point);
    resource.getPosition().setLatitude(degrees[0]).setLongitude(degrees[1]);
  }
}
