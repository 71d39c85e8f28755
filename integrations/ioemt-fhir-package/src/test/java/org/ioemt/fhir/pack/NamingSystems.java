package org.ioemt.fhir.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemIdentifierType;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemType;
import org.ioemt.source.DataEdition;

/** The systems of identifiers. */
final class NamingSystems {

  private NamingSystems() {}

  static String system(String sid) {
    return Canonical.BASE + "/sid/" + sid;
  }

  static List<NamingSystem> all() {
    Map<String, String> systems = new LinkedHashMap<>();
    systems.put("member", "The pseudonym under which the registry knows a member.");
    systems.put("organization", "Agencies, authorities, facilities and other organizations.");
    systems.put("vehicle", "The id that an agency gave a vehicle; unique within the agency only.");
    systems.put("unit", "The call sign or number of a unit, as the service writes it.");
    systems.put("agency-state-id", "The id under which the state keeps an agency.");
    systems.put("agency-number", "The number that the state gave an agency.");
    systems.put("fire-department-id", "The fire department id of an agency, United States.");
    List<NamingSystem> all = new ArrayList<>();
    systems.forEach((sid, text) -> all.add(of(sid, text)));
    return all;
  }

  private static NamingSystem of(String sid, String text) {
    NamingSystem system = new NamingSystem();
    system.setId(sid);
    system
        .setName(Metadata.name(sid))
        .setStatus(PublicationStatus.ACTIVE)
        .setKind(NamingSystemType.IDENTIFIER)
        .setDateElement(new DateTimeType(DataEdition.shipped().date().toString()))
        .setPublisher(Metadata.PUBLISHER)
        .setDescription(text);
    system
        .addUniqueId()
        .setType(NamingSystemIdentifierType.URI)
        .setValue(system(sid))
        .setPreferred(true);
    return system;
  }
}
