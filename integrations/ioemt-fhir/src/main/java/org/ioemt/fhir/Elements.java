package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** What all readers ask of a resource and its elements. */
final class Elements {

  /** What says nothing of the matter: names, versions, the same in prose. */
  private static final Set<String> NEVER_REPORTED =
      Set.of("id", "meta", "text", "language", "extension", "modifierExtension", "implicitRules");

  private Elements() {}

  /** The resource as the type that is expected, or null with a finding. */
  static <R extends Resource> @Nullable R expect(
      IBaseResource resource, Class<R> type, Findings findings) {
    if (type.isInstance(resource)) {
      return type.cast(resource);
    }
    FindingPath path = FindingPath.of(Codings.quote(resource.fhirType()));
    if (resource instanceof Resource) {
      findings.add(FhirFindings.RESOURCE_OTHER, path, type.getSimpleName(), resource.fhirType());
    } else {
      findings.add(FhirFindings.VERSION_OTHER, path, resource.getStructureFhirVersionEnum().name());
    }
    return null;
  }

  /** Whether nothing unknown changes the meaning of the resource. */
  static boolean isPlain(Resource resource, FindingPath path, Findings findings) {
    if (resource.hasImplicitRules()) {
      findings.add(FhirFindings.MODIFIER_UNKNOWN, path.property("implicitRules"));
      return false;
    }
    return !(resource instanceof DomainResource domain)
        || isPlain(domain.getModifierExtension(), path, findings);
  }

  static boolean isPlain(List<Extension> modifiers, FindingPath path, Findings findings) {
    if (modifiers.isEmpty()) {
      return true;
    }
    findings.add(FhirFindings.MODIFIER_UNKNOWN, path.element("modifierExtension", 0));
    return false;
  }

  /** Whether a record is in use; one that says nothing is. */
  static boolean isInUse(boolean says, boolean active, FindingPath path, Findings findings) {
    if (!says || active) {
      return true;
    }
    findings.add(FhirFindings.NOT_IN_USE, path, "inactive");
    return false;
  }

  /** Reports every element below this one that has a value and was not read. */
  static void reportUnread(Base element, FindingPath path, Findings findings, String... read) {
    Set<String> names = Set.of(read);
    for (Property property : element.children()) {
      String name = property.getName();
      // HAPI makes an empty element of each that somebody asked for.
      boolean said = property.getValues().stream().anyMatch(value -> !value.isEmpty());
      if (said && !names.contains(name) && !NEVER_REPORTED.contains(name)) {
        findings.add(FhirFindings.ELEMENT_NOT_READ, path.property(name.replace("[x]", "")));
      }
    }
  }

  /**
   * The value of the one identifier of a system that is in use, or null: without a finding where
   * there is none.
   */
  static @Nullable String identifier(
      List<Identifier> identifiers, String system, FindingPath path, Findings findings) {
    List<String> values = identifiers(identifiers, system, path, findings);
    if (values.size() > 1) {
      findings.add(
          FhirFindings.SEVERAL, path.property("identifier"), String.valueOf(values.size()));
      return null;
    }
    return values.isEmpty() ? null : values.get(0);
  }

  /** The values of the identifiers of a system that are in use. */
  static List<String> identifiers(
      List<Identifier> identifiers, String system, FindingPath path, Findings findings) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < identifiers.size(); i++) {
      Identifier identifier = identifiers.get(i);
      if (!system.equals(identifier.getSystem())) {
        continue;
      }
      FindingPath at = path.element("identifier", i);
      if (identifier.getUse() == IdentifierUse.OLD) {
        findings.add(FhirFindings.NOT_IN_USE, at, "old");
      } else if (identifier.getValue() == null) {
        findings.add(FhirFindings.ELEMENT_MISSING, at, "value");
      } else {
        values.add(identifier.getValue());
      }
    }
    return values;
  }

  /** Reports identifiers of systems for which the record has no place. */
  static void reportOtherIdentifiers(
      List<Identifier> identifiers, FindingPath path, Findings findings, String... systems) {
    Set<String> known = Set.of(systems);
    for (int i = 0; i < identifiers.size(); i++) {
      String system = identifiers.get(i).getSystem();
      if (system == null || !known.contains(system)) {
        findings.add(FhirFindings.ELEMENT_NOT_READ, path.element("identifier", i));
      }
    }
  }

  /** What a supplier makes, or null with a finding where the library refuses to. */
  static <T> @Nullable T built(
      Supplier<T> maker, String type, FindingPath path, Findings findings) {
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      // Its message may quote what is not to be quoted here.
      findings.add(FhirFindings.VALUE_REFUSED, path, type);
      return null;
    }
  }

  /** A value that was found, or null with a finding where the library knows no such. */
  static <T> @Nullable T found(
      Optional<T> found, String type, FindingPath path, Findings findings) {
    if (found.isEmpty()) {
      findings.add(FhirFindings.VALUE_REFUSED, path, type);
    }
    return found.orElse(null);
  }
}
