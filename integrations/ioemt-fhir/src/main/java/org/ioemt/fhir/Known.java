package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The resources that were given, found by what refers to them. */
final class Known {

  private final List<Resource> all = new ArrayList<>();
  private final Map<String, Resource> byAddress = new HashMap<>();
  private final Map<String, Resource> byIdentifier = new HashMap<>();

  private Known() {}

  static Known of(Collection<? extends Resource> resources) {
    Known known = new Known();
    for (Resource resource : resources) {
      if (resource instanceof Bundle bundle) {
        known.add(bundle);
      } else {
        known.add(resource, null);
      }
    }
    return known;
  }

  private void add(Bundle bundle) {
    for (BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.getResource() instanceof Bundle inner) {
        add(inner);
      } else if (entry.getResource() != null) {
        add(entry.getResource(), entry.getFullUrl());
      }
    }
  }

  private void add(Resource resource, @Nullable String address) {
    all.add(resource);
    if (address != null) {
      byAddress.putIfAbsent(address, resource);
    }
    IdType id = resource.getIdElement();
    if (id.getValue() != null) {
      byAddress.putIfAbsent(id.getValue(), resource);
      byAddress.putIfAbsent(resource.fhirType() + '/' + id.getIdPart(), resource);
    }
    if (resource instanceof Practitioner practitioner) {
      identify(practitioner.getIdentifier(), resource);
    } else if (resource instanceof Organization organization) {
      identify(organization.getIdentifier(), resource);
    }
  }

  private void identify(List<Identifier> identifiers, Resource resource) {
    for (Identifier identifier : identifiers) {
      if (identifier.getSystem() != null && identifier.getValue() != null) {
        byIdentifier.putIfAbsent(key(resource.fhirType(), identifier), resource);
      }
    }
  }

  private static String key(String type, Identifier identifier) {
    return type + ' ' + identifier.getSystem() + ' ' + identifier.getValue();
  }

  List<Resource> all() {
    return all;
  }

  /** The resource that a reference leads to, by its address or by its identifier. */
  <R extends Resource> @Nullable R find(Reference reference, Class<R> type) {
    Resource found = null;
    String address = reference.getReference();
    if (address != null) {
      found = byAddress.get(address);
      if (found == null) {
        IdType id = new IdType(address);
        if (!id.isAbsolute()) {
          found = byAddress.get(id.toUnqualifiedVersionless().getValue());
        }
      }
    }
    if (found == null && reference.hasIdentifier()) {
      Identifier identifier = reference.getIdentifier();
      found = byIdentifier.get(key(type.getSimpleName(), identifier));
    }
    return type.isInstance(found) ? type.cast(found) : null;
  }
}
