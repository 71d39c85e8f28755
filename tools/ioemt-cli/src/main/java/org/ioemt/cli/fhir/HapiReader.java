package org.ioemt.cli.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.VerificationResult;
import org.ioemt.cli.FhirConverter.Read;
import org.ioemt.cli.FhirConverter.Reader;
import org.ioemt.fhir.FhirFindings;
import org.ioemt.fhir.FhirJson;
import org.ioemt.fhir.FhirReader;
import org.ioemt.fhir.PractitionerReading;
import org.ioemt.fhir.PractitionersReading;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;

/** Brings the resources of many lines together, each practitioner with what refers to it. */
final class HapiReader implements Reader {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final FindingCode NOT_READ = FhirFindings.of("fhir.resource-not-read");
  private static final FindingCode UNRESOLVED = FhirFindings.of("fhir.reference-unresolved");

  private final FhirJson json;
  private final FhirReader reader;
  private final Map<String, List<Resource>> byOwner = new HashMap<>();
  private final Map<String, Organization> organizations = new HashMap<>();
  private final Set<String> owners = new HashSet<>();

  HapiReader(FhirJson json, FhirReader reader) {
    this.json = json;
    this.reader = reader;
  }

  @Override
  public List<Finding> keep(String text) {
    String type = type(text);
    if (type.equals("Practitioner") || type.equals("Bundle")) {
      return List.of();
    }
    FhirJson.Parsed parsed = json.parse(text);
    Resource resource = parsed.resource();
    if (resource instanceof PractitionerRole role) {
      keep(role.getPractitioner(), role);
    } else if (resource instanceof VerificationResult result) {
      keep(result.getTargetFirstRep(), result);
    } else if (resource instanceof Organization organization) {
      organizations.put("Organization/" + organization.getIdPart(), organization);
    } else {
      return List.of(
          Finding.of(NOT_READ, FindingPath.of(resource.fhirType()), resource.fhirType()));
    }
    return parsed.findings();
  }

  private void keep(Reference owner, Resource resource) {
    String key = owner.getReference() == null ? key(owner.getIdentifier()) : owner.getReference();
    byOwner.computeIfAbsent(key, any -> new ArrayList<>()).add(resource);
  }

  private static String key(Identifier identifier) {
    return identifier.getSystem() + ' ' + identifier.getValue();
  }

  @Override
  public List<Read> read(String text) {
    String type = type(text);
    if (!type.equals("Practitioner") && !type.equals("Bundle")) {
      json.parse(text); // what is no resource at all must not pass in silence
      return List.of();
    }
    FhirJson.Parsed parsed = json.parse(text);
    List<Read> all = new ArrayList<>();
    if (parsed.resource() instanceof Bundle bundle) {
      PractitionersReading reading = reader.practitioners(List.of(bundle));
      List<Finding> common = new ArrayList<>(parsed.findings());
      common.addAll(reading.findings());
      if (!common.isEmpty()) {
        all.add(new Read(Optional.empty(), common));
      }
      for (PractitionerReading one : reading.practitioners()) {
        all.add(new Read(one.member(), one.findings()));
      }
    } else if (parsed.resource() instanceof Practitioner practitioner) {
      PractitionerReading one = reader.practitioner(practitioner, others(practitioner));
      List<Finding> findings = new ArrayList<>(parsed.findings());
      findings.addAll(one.findings());
      all.add(new Read(one.member(), findings));
    }
    return all;
  }

  private List<Resource> others(Practitioner practitioner) {
    Set<String> keys = new LinkedHashSet<>();
    if (practitioner.getIdPart() != null) {
      keys.add("Practitioner/" + practitioner.getIdPart());
    }
    for (Identifier identifier : practitioner.getIdentifier()) {
      keys.add(key(identifier));
    }
    owners.addAll(keys);
    Set<Resource> others = new LinkedHashSet<>();
    for (String key : keys) {
      for (Resource resource : byOwner.getOrDefault(key, List.of())) {
        others.add(resource);
        if (resource instanceof PractitionerRole role) {
          organization(role.getOrganization(), others);
        }
      }
    }
    practitioner.getQualification().forEach(one -> organization(one.getIssuer(), others));
    return new ArrayList<>(others);
  }

  private void organization(Reference reference, Set<Resource> others) {
    Organization organization = organizations.get(reference.getReference());
    if (organization != null) {
      others.add(organization);
    }
  }

  @Override
  public List<Finding> unclaimed() {
    List<Finding> findings = new ArrayList<>();
    byOwner.forEach(
        (owner, resources) -> {
          if (!owners.contains(owner)) {
            for (Resource resource : resources) {
              String element = resource instanceof PractitionerRole ? "practitioner" : "target";
              findings.add(
                  Finding.of(UNRESOLVED, FindingPath.of(resource.fhirType()).property(element)));
            }
          }
        });
    return findings;
  }

  /** The type of the resource, found without reading the rest; empty if none. */
  private static String type(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return "";
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean type = parser.currentName().equals("resourceType");
        JsonToken value = parser.nextToken();
        if (type) {
          return value == JsonToken.VALUE_STRING ? parser.getText() : "";
        }
        parser.skipChildren();
      }
      return "";
    } catch (IOException e) {
      return ""; // the whole reader says why
    }
  }
}
