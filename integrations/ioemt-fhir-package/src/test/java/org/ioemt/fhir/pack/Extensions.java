package org.ioemt.fhir.pack;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.ExtensionContextType;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.UriType;

/** The definitions of the extensions. */
final class Extensions {

  private static final String TARGET = "ConceptMap.group.element.target";

  private Extensions() {}

  /** One part of an extension that has several; the value set is empty where none binds it. */
  private record Part(
      String name, String type, String valueSet, int min, String max, String text) {}

  static List<StructureDefinition> all() {
    List<StructureDefinition> all = new ArrayList<>();
    ofTerminology(all);
    ofMembers(all);
    ofOrganizations(all);
    ofPlacesAndCrews(all);
    return all;
  }

  private static void ofTerminology(List<StructureDefinition> all) {
    all.add(
        coded(
            "evidence",
            "How well the fact was read; it speaks of the statement of the source, never of what is"
                + " concluded from it.",
            "evidence",
            "Coding",
            "CodeSystem.concept.designation",
            "CodeSystem.concept.property",
            TARGET,
            "Organization"));
    all.add(
        coded(
            "level-basis", "What was read to propose the level.", "level-basis", "Coding", TARGET));
    all.add(
        coded(
            "code-relation",
            "How a concept of IOEMT (always the source) relates to the external code (always the"
                + " target), whichever way the map runs.",
            "code-relation",
            "Coding",
            TARGET));
    all.add(
        simple(
            "disputed",
            "Whether the level is disputed: another can be defended, or none can be told.",
            "boolean",
            "Coding",
            TARGET));
    all.add(
        complex(
            "citation",
            "The document from which a fact was taken.",
            List.of(
                new Part("document", "string", "", 0, "1", "Title and edition."),
                new Part("url", "url", "", 0, "1", "Where it was read.")),
            "CodeSystem.concept.property",
            TARGET,
            "Organization"));
  }

  private static void ofMembers(List<StructureDefinition> all) {
    all.add(
        coded(
            "claimed-level",
            "The level that the person claims; only ever compared with what the credentials say.",
            "provider-level",
            "Practitioner"));
    all.add(
        complex(
            "departure-place",
            "The point from which the person would set out, WGS 84. Personal data.",
            List.of(
                new Part("latitude", "decimal", "", 1, "1", "Degrees north, -90 to 90."),
                new Part("longitude", "decimal", "", 1, "1", "Degrees east, -180 to 180.")),
            "Practitioner"));
    all.add(
        simple(
            "jurisdiction",
            "A country (urn:iso:std:iso:3166) or one of its subdivisions"
                + " (urn:iso:std:iso:3166:-2): where a title is given, an organization acts, a"
                + " person lives.",
            "Coding",
            "Address",
            "Practitioner.qualification",
            "Organization",
            "Location"));
    all.add(
        coded(
            "language-proficiency",
            "How well the person uses the language.",
            "language-proficiency",
            "Practitioner.communication"));
    all.add(
        coded(
            "credential-kind",
            "What kind of document attests the qualification.",
            "credential-kind",
            "Practitioner.qualification"));
    all.add(
        coded(
            "credential-status",
            "The state of the credential in its issuer's books. Only active may be relied upon.",
            "credential-status",
            "Practitioner.qualification"));
    all.add(
        simple(
            "awarded",
            "The day on which the qualification was first awarded; no renewal.",
            "date",
            "Practitioner.qualification"));
    all.add(
        simple(
            "recorded-expiry",
            "The last day as the record has it, where that is before the first and so cannot stand"
                + " in the period.",
            "date",
            "Practitioner.qualification"));
    all.add(
        coded(
            "membership-status",
            "The state of the membership; its days are the period of the role.",
            "membership-status",
            "PractitionerRole"));
    all.add(
        complex(
            "availability",
            "When the person can be called.",
            List.of(
                stated(),
                new Part("period", "Period", "", 0, "*", "A period; both days included."),
                new Part("noticeDays", "integer", "", 0, "1", "Days of notice needed, 0 to 366.")),
            "PractitionerRole"));
    all.add(
        complex(
            "preferences",
            "What the person is ready for.",
            List.of(
                stated(),
                new Part("programKind", "Coding", "program-kind", 0, "*", "A kind wanted."),
                new Part(
                    "farthestKilometers",
                    "integer",
                    "",
                    0,
                    "1",
                    "On the great circle, 0 to 20038."),
                new Part("longestStayDays", "integer", "", 0, "1", "Days of stay, 0 to 3660."),
                new Part(
                    "excludedJurisdiction", "Coding", "", 0, "*", "Where the person will not go.")),
            "PractitionerRole"));
    all.add(
        coded(
            "engagement",
            "For pay, without pay, or as instructor.",
            "engagement",
            "PractitionerRole"));
    all.add(
        simple(
            "record-order",
            "The place in the list of the record, counted from 0.",
            "unsignedInt",
            "PractitionerRole",
            "VerificationResult"));
  }

  private static Part stated() {
    return new Part("stated", "boolean", "", 1, "1", "Always true: there may be no other part.");
  }

  private static void ofOrganizations(List<StructureDefinition> all) {
    all.add(simple("english-name", "The English name, or a gloss.", "string", "Organization"));
    all.add(simple("abbreviation", "The abbreviation in use.", "string", "Organization"));
    all.add(
        simple(
            "number-pattern",
            "The form of the numbers that the authority gives: a regular expression for the whole"
                + " number. A number of the right form need not exist.",
            "string",
            "Organization"));
    all.add(
        simple(
            "renewal", "How often a credential is renewed, in words.", "string", "Organization"));
    all.add(simple("service-area", "A jurisdiction in which it works.", "Coding", "Organization"));
    all.add(simple("area-code", "A smaller area in which it works.", "Coding", "Organization"));
    all.add(coded("primary-service", "The main service.", "service-type", "Organization"));
    all.add(coded("other-service", "A service beside it.", "service-type", "Organization"));
    all.add(
        coded(
            "fielded-level",
            "A level of the providers whom it fields.",
            "provider-level",
            "Organization"));
    all.add(coded("staff-status", "Whether its people are paid.", "staff-status", "Organization"));
    all.add(coded("tax-status", "How it stands to profit.", "tax-status", "Organization"));
    all.add(simple("licensed", "Whether it is licensed.", "boolean", "Organization"));
  }

  private static void ofPlacesAndCrews(List<StructureDefinition> all) {
    all.add(
        simple(
            "carries-patients",
            "Whether this vehicle carries patients, where it differs from its type or the type"
                + " leaves it open.",
            "boolean",
            "Location"));
    all.add(
        reference(
            "vehicle-base", "Where the vehicle stands when it waits.", "Location", "Location"));
    all.add(
        complex(
            "equipment",
            "Equipment on board.",
            List.of(
                new Part("code", "Coding", "", 1, "1", "What it is, by a nomenclature."),
                new Part("name", "string", "", 1, "1", "What it is, in words."),
                new Part("quantity", "integer", "", 1, "1", "How many there are."),
                new Part("skill", "Coding", "", 0, "*", "A skill that it serves."),
                new Part("inspectionDue", "date", "", 0, "1", "To be inspected by that day."),
                new Part("expires", "date", "", 0, "1", "The last day on which it is good.")),
            "Location"));
    all.add(
        coded(
            "facility-capability",
            "What the facility can do for a patient.",
            "facility-capability",
            "Location"));
    all.add(
        simple(
            "capacity",
            "How many emergency patients the facility can take at once.",
            "integer",
            "Location"));
    all.add(reference("crew-vehicle", "The vehicle of the crew.", "Location", "CareTeam"));
    all.add(
        coded(
            "crew-level",
            "The level on this response; beside a known member it can only narrow.",
            "provider-level",
            "CareTeam.participant"));
    all.add(
        simple(
            "crew-level-code",
            "The level as the source record codes it, in its own system.",
            "Coding",
            "CareTeam.participant"));
    all.add(
        simple(
            "trainee",
            "Whether the person is aboard to learn.",
            "boolean",
            "CareTeam.participant"));
  }

  // --- the definitions

  private static StructureDefinition coded(
      String id, String text, String valueSet, String... contexts) {
    StructureDefinition extension = simple(id, text, "Coding", contexts);
    bind(last(extension), valueSet);
    return extension;
  }

  private static StructureDefinition reference(
      String id, String text, String target, String... contexts) {
    StructureDefinition extension = simple(id, text, "Reference", contexts);
    last(extension)
        .getTypeFirstRep()
        .addTargetProfile("http://hl7.org/fhir/StructureDefinition/" + target);
    return extension;
  }

  private static StructureDefinition simple(
      String id, String text, String type, String... contexts) {
    StructureDefinition extension = extension(id, text, contexts);
    element(extension, "Extension.extension").setMax("0");
    element(extension, "Extension.url").setFixed(new UriType(extension.getUrl()));
    element(extension, "Extension.value[x]").setMin(1).addType().setCode(type);
    return extension;
  }

  private static StructureDefinition complex(
      String id, String text, List<Part> parts, String... contexts) {
    StructureDefinition extension = extension(id, text, contexts);
    for (Part part : parts) {
      String slice = "Extension.extension:" + part.name;
      element(extension, slice)
          .setSliceName(part.name)
          .setShort(part.text)
          .setMin(part.min)
          .setMax(part.max);
      element(extension, slice + ".extension").setMax("0");
      element(extension, slice + ".url").setFixed(new UriType(part.name));
      element(extension, slice + ".value[x]").setMin(1).addType().setCode(part.type);
      if (!part.valueSet.isEmpty()) {
        bind(last(extension), part.valueSet);
      }
    }
    element(extension, "Extension.url").setFixed(new UriType(extension.getUrl()));
    element(extension, "Extension.value[x]").setMax("0");
    return extension;
  }

  private static StructureDefinition extension(String id, String text, String... contexts) {
    StructureDefinition extension =
        Metadata.describe(new StructureDefinition(), id, "Extension " + id, text, Metadata.FORM);
    extension
        .setFhirVersion(org.hl7.fhir.r4.model.Enumerations.FHIRVersion._4_0_1)
        .setKind(StructureDefinitionKind.COMPLEXTYPE)
        .setAbstract(false)
        .setType("Extension")
        .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Extension")
        .setDerivation(TypeDerivationRule.CONSTRAINT);
    for (String context : contexts) {
      extension.addContext().setType(ExtensionContextType.ELEMENT).setExpression(context);
    }
    element(extension, "Extension").setShort(text).setDefinition(text);
    return extension;
  }

  private static void bind(ElementDefinition element, String valueSet) {
    element
        .getBinding()
        .setStrength(BindingStrength.REQUIRED)
        .setValueSet(Canonical.valueSet(valueSet));
  }

  private static ElementDefinition element(StructureDefinition extension, String id) {
    ElementDefinition element = extension.getDifferential().addElement();
    element.setId(id);
    element.setPath(id.replaceAll(":[^.]+", ""));
    return element;
  }

  private static ElementDefinition last(StructureDefinition extension) {
    List<ElementDefinition> elements = extension.getDifferential().getElement();
    return elements.get(elements.size() - 1);
  }
}
