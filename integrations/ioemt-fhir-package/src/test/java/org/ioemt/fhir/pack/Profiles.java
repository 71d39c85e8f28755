package org.ioemt.fhir.pack;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.DiscriminatorType;
import org.hl7.fhir.r4.model.ElementDefinition.SlicingRules;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.UriType;

/** The profiles: which element says what of a member, an organization, a vehicle, a crew. */
final class Profiles {

  private final StructureDefinition profile;
  private final String type;

  private Profiles(String id, String type, String title, String text) {
    this.type = type;
    profile = Metadata.describe(new StructureDefinition(), id, title, text, Metadata.FORM);
    profile
        .setFhirVersion(FHIRVersion._4_0_1)
        .setKind(StructureDefinitionKind.RESOURCE)
        .setAbstract(false)
        .setType(type)
        .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/" + type)
        .setDerivation(TypeDerivationRule.CONSTRAINT);
    element("").setShort(title).setDefinition(text);
  }

  static List<StructureDefinition> all() {
    return List.of(
        practitioner(),
        enrollment(),
        affiliation(),
        verification(),
        organization(),
        authority(),
        agency(),
        vehicle(),
        base(),
        facility(),
        crew());
  }

  private static StructureDefinition practitioner() {
    Profiles p =
        new Profiles(
            "ioemt-practitioner",
            "Practitioner",
            "IOEMT member",
            "An entry of the registry of prehospital care providers. There is no level here but the"
                + " claimed one and those that follow from the qualifications.");
    p.extensions("");
    p.extension("", "claimedLevel", "claimed-level", 0, "1");
    p.extension("", "departurePlace", "departure-place", 0, "1");
    p.identifier("member", "member", 1, "1", "The pseudonym of the member.");
    p.element("name").setMax("1");
    p.element("name.given").setMax("1").setShort("Given names as kept, not split");
    p.element("address").setMax("1");
    p.extensions("address");
    p.extension("address", "jurisdiction", "jurisdiction", 0, "1");
    p.element("qualification").setShort("A credential and the local title that it attests");
    p.extensions("qualification");
    p.extension("qualification", "kind", "credential-kind", 1, "1");
    p.extension("qualification", "jurisdiction", "jurisdiction", 1, "1");
    p.extension("qualification", "status", "credential-status", 1, "1");
    p.extension("qualification", "awarded", "awarded", 0, "1");
    p.extension("qualification", "recordedExpiry", "recorded-expiry", 0, "1");
    p.element("qualification.identifier").setMax("1").setShort("The number that the issuer gave");
    p.slicing("qualification.code.coding", "system");
    p.coding(
        "qualification.code.coding:national",
        "qualification",
        BindingStrength.EXTENSIBLE,
        "The listed title; only where exactly one row of the crosswalk lists it");
    p.coding(
        "qualification.code.coding:level",
        "provider-level",
        BindingStrength.REQUIRED,
        "The level that follows from the title; derived, no fact of its own");
    p.element("qualification.code.text").setMin(1).setShort("The title as on the document");
    p.element("qualification.period").setShort("From the day of issue to the day of expiry");
    p.extensions("communication");
    p.extension("communication", "proficiency", "language-proficiency", 1, "1");
    p.element("communication.coding").setMin(1);
    return p.profile;
  }

  private static StructureDefinition enrollment() {
    Profiles p =
        new Profiles(
            "ioemt-enrollment",
            "PractitionerRole",
            "IOEMT enrollment",
            "The person's entry in the registry: membership, specializations, availability and"
                + " preferences. At most one for each member.");
    p.extensions("");
    p.extension("", "membershipStatus", "membership-status", 0, "1");
    p.extension("", "availability", "availability", 0, "1");
    p.extension("", "preferences", "preferences", 0, "1");
    p.element("period").setShort("From the first day of membership to the last");
    p.element("practitioner").setMin(1);
    p.element("code")
        .setMin(1)
        .setMax("1")
        .setPattern(
            new CodeableConcept().addCoding(Canonical.coding("practitioner-role-kind", "MEMBER")));
    p.bound("specialty", "specialization");
    return p.profile;
  }

  private static StructureDefinition affiliation() {
    Profiles p =
        new Profiles(
            "ioemt-affiliation",
            "PractitionerRole",
            "IOEMT affiliation",
            "A person's service in an organization. The role implies no provider level.");
    p.extensions("");
    p.extension("", "engagement", "engagement", 1, "1");
    p.extension("", "recordOrder", "record-order", 0, "1");
    p.element("period").setShort("From the first day of service to the last");
    p.element("practitioner").setMin(1);
    p.element("organization").setMin(1);
    p.bound("code", "ems-role").setMax("1");
    return p.profile;
  }

  private static StructureDefinition verification() {
    Profiles p =
        new Profiles(
            "ioemt-verification",
            "VerificationResult",
            "IOEMT verification",
            "One look into whether a credential of a member is real.");
    p.extensions("");
    p.extension("", "recordOrder", "record-order", 0, "1");
    p.element("target").setMin(1).setMax("1").setShort("The member");
    p.element("targetLocation")
        .setMin(1)
        .setMax("1")
        .setShort("The credential: Practitioner.qualification[0], counted from 0");
    p.element("primarySource").setMin(1).setMax("1");
    p.bound("primarySource.type", "verification-source").setMin(1).setMax("1");
    p.element("primarySource.validationStatus")
        .setMin(1)
        .setShort("The outcome: successful, failed or unknown");
    p.element("primarySource.validationDate").setMin(1).setShort("The day of the answer");
    return p.profile;
  }

  private static Profiles organization(String id, String title, String text) {
    return new Profiles(id, "Organization", title, text);
  }

  private void organizationIdentity() {
    slicing("identifier", "system");
    identifierSlice("organization", "organization", 1, "1", "The id by which others name it.");
  }

  private static StructureDefinition organization() {
    Profiles p =
        organization(
            "ioemt-organization",
            "IOEMT organization",
            "An organization that an EMS works with and that is neither one of its agencies nor one"
                + " of its facilities.");
    p.extensions("");
    p.extension("", "jurisdiction", "jurisdiction", 1, "1");
    p.organizationIdentity();
    p.bound("type", "organization-kind").setMin(1).setMax("1");
    p.element("name").setMin(1);
    return p.profile;
  }

  private static StructureDefinition authority() {
    Profiles p =
        organization(
            "ioemt-authority",
            "IOEMT authority",
            "A body that awards, issues, registers or employs. To be listed is not to be"
                + " recognized.");
    p.extensions("");
    p.extension("", "jurisdiction", "jurisdiction", 1, "1");
    p.extension("", "englishName", "english-name", 1, "1");
    p.extension("", "abbreviation", "abbreviation", 0, "1");
    p.extension("", "numberPattern", "number-pattern", 0, "1");
    p.extension("", "renewal", "renewal", 0, "1");
    p.extension("", "evidence", "evidence", 1, "1");
    p.extension("", "citation", "citation", 0, "1");
    p.organizationIdentity();
    p.bound("type", "authority-kind").setMin(1).setMax("1");
    p.element("name").setMin(1);
    return p.profile;
  }

  private static StructureDefinition agency() {
    Profiles p =
        organization(
            "ioemt-agency",
            "IOEMT agency",
            "An EMS agency: an organization whose people and vehicles answer calls. The levels that"
                + " it fields are stated, never concluded from its services.");
    p.extensions("");
    p.extension("", "jurisdiction", "jurisdiction", 1, "1");
    p.extension("", "serviceArea", "service-area", 0, "*");
    p.extension("", "areaCode", "area-code", 0, "*");
    p.extension("", "primaryService", "primary-service", 0, "1");
    p.extension("", "otherService", "other-service", 0, "*");
    p.extension("", "fieldedLevel", "fielded-level", 0, "*");
    p.extension("", "staffStatus", "staff-status", 0, "1");
    p.extension("", "taxStatus", "tax-status", 0, "1");
    p.extension("", "licensed", "licensed", 0, "1");
    p.organizationIdentity();
    p.identifierSlice("stateId", "agency-state-id", 0, "1", "The id of the state's own books.");
    p.identifierSlice("number", "agency-number", 0, "1", "The number that the state gave.");
    p.identifierSlice("fireDepartment", "fire-department-id", 0, "*", "Fire department ids.");
    p.identifierOf("npi", "http://hl7.org/fhir/sid/us-npi", 0, "*", "US provider identifiers.");
    p.bound("type", "agency-kind").setMax("1");
    p.element("name").setMin(1);
    return p.profile;
  }

  private static StructureDefinition vehicle() {
    Profiles p =
        new Profiles(
            "ioemt-vehicle",
            "Location",
            "IOEMT vehicle",
            "A vehicle, aircraft or boat of an agency. Its type never implies the level of its"
                + " crew.");
    p.extensions("");
    p.extension("", "carriesPatients", "carries-patients", 0, "1");
    p.extension("", "base", "vehicle-base", 0, "1");
    p.extension("", "equipment", "equipment", 0, "*");
    p.identifier("vehicle", "vehicle", 1, "1", "The agency's id; the agency is the assigner.");
    p.element("alias").setMax("1").setShort("The call sign");
    p.element("type").setMin(1).setMax("1").setShort("The type in its scheme");
    p.element("physicalType")
        .setMin(1)
        .setPattern(
            new CodeableConcept()
                .addCoding(
                    new Coding()
                        .setSystem("http://terminology.hl7.org/CodeSystem/location-physical-type")
                        .setCode("ve")));
    p.element("managingOrganization").setMin(1).setShort("The agency");
    return p.profile;
  }

  private static StructureDefinition base() {
    Profiles p =
        new Profiles(
            "ioemt-base",
            "Location",
            "IOEMT base",
            "Where a vehicle stands when it waits; contained in the vehicle.");
    p.element("name").setShort("The name of the base");
    p.element("position").setShort("Where it is to be found");
    return p.profile;
  }

  private static StructureDefinition facility() {
    Profiles p =
        new Profiles(
            "ioemt-facility",
            "Location",
            "IOEMT facility",
            "A place to which patients are brought.");
    p.extensions("");
    p.extension("", "jurisdiction", "jurisdiction", 1, "1");
    p.extension("", "capability", "facility-capability", 0, "*");
    p.extension("", "capacity", "capacity", 0, "1");
    p.organizationIdentity();
    p.element("name").setMin(1);
    p.bound("type", "facility-kind").setMin(1).setMax("1");
    return p.profile;
  }

  private static StructureDefinition crew() {
    Profiles p =
        new Profiles(
            "ioemt-crew", "CareTeam", "IOEMT crew", "The people aboard a unit on a response.");
    p.extensions("");
    p.extension("", "vehicle", "crew-vehicle", 0, "1");
    p.identifier("unit", "unit", 1, "1", "Call sign or number of the unit.");
    p.extensions("participant");
    p.extension("participant", "level", "crew-level", 0, "1");
    p.extension("participant", "levelCode", "crew-level-code", 0, "1");
    p.extension("participant", "trainee", "trainee", 1, "1");
    p.bound("participant.role", "crew-role");
    return p.profile;
  }

  // --- elements of the differential, in the order of the base

  private ElementDefinition element(String path) {
    String id = path.isEmpty() ? type : type + '.' + path;
    ElementDefinition element = profile.getDifferential().addElement();
    element.setId(id);
    element.setPath(id.replaceAll(":[^.]+", ""));
    int slice = id.lastIndexOf(':');
    if (slice > id.lastIndexOf('.')) {
      element.setSliceName(id.substring(slice + 1));
    }
    return element;
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + '.' + name;
  }

  private void extensions(String path) {
    slicing(below(path, "extension"), "url");
  }

  private void extension(String path, String slice, String id, int min, String max) {
    element(below(path, "extension:" + slice))
        .setMin(min)
        .setMax(max)
        .addType()
        .setCode("Extension")
        .addProfile(Canonical.structure(id));
  }

  private void slicing(String path, String discriminator) {
    element(path)
        .getSlicing()
        .setRules(SlicingRules.OPEN)
        .setOrdered(false)
        .addDiscriminator()
        .setType(DiscriminatorType.VALUE)
        .setPath(discriminator);
  }

  /** One identifier of ours; others may stand beside it. */
  private void identifier(String slice, String sid, int min, String max, String text) {
    slicing("identifier", "system");
    identifierSlice(slice, sid, min, max, text);
  }

  private void identifierSlice(String slice, String sid, int min, String max, String text) {
    identifierOf(slice, NamingSystems.system(sid), min, max, text);
  }

  private void identifierOf(String slice, String system, int min, String max, String text) {
    String path = "identifier:" + slice;
    element(path).setShort(text).setMin(min).setMax(max);
    element(path + ".system").setMin(1).setFixed(new UriType(system));
    element(path + ".value").setMin(1);
  }

  private void coding(String path, String system, BindingStrength strength, String text) {
    ElementDefinition slice = element(path).setShort(text).setMin(0).setMax("1");
    slice.getBinding().setStrength(strength).setValueSet(Canonical.valueSet(system));
    element(path + ".system").setMin(1).setFixed(new UriType(Canonical.codeSystem(system)));
    element(path + ".code").setMin(1);
  }

  private ElementDefinition bound(String path, String valueSet) {
    ElementDefinition element = element(path);
    element
        .getBinding()
        .setStrength(BindingStrength.REQUIRED)
        .setValueSet(Canonical.valueSet(valueSet));
    return element;
  }
}
