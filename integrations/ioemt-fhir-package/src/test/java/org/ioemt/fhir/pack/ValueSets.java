package org.ioemt.fhir.pack;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;

/** The value sets: each own code system whole, and the parts that maps and profiles need. */
final class ValueSets {

  static final String CREDENTIAL_STATUS =
      "http://terminology.hl7.org/CodeSystem/professional-credential-status";

  private ValueSets() {}

  static List<ValueSet> all() {
    List<ValueSet> all = new ArrayList<>();
    for (CodeSystem system : CodeSystems.own()) {
      all.add(whole(system));
    }
    all.add(nhtsaLevels());
    all.add(credentialStatuses());
    for (Jurisdiction country : Crosswalk.shipped().countries()) {
      all.add(qualifications(country));
    }
    return all;
  }

  static String qualificationsId(Jurisdiction country) {
    return "qualification-" + country.code();
  }

  private static ValueSet whole(CodeSystem system) {
    ValueSet set =
        Metadata.terminology(
            new ValueSet(),
            system.getIdElement().getIdPart(),
            system.getTitle(),
            "All codes of the code system of that name.");
    set.getCompose().addInclude().setSystem(system.getUrl());
    return set;
  }

  private static ValueSet nhtsaLevels() {
    ValueSet set =
        Metadata.terminology(
            new ValueSet(),
            "nhtsa-provider-level",
            "Provider levels of the US National EMS Scope of Practice Model",
            "The four levels that have an NHTSA source: all but the prehospital emergency"
                + " physician.");
    ConceptSetComponent include =
        set.getCompose().addInclude().setSystem(Canonical.codeSystem("provider-level"));
    for (ProviderLevel level : ProviderLevel.values()) {
      if (CodeSystems.isNhtsa(level)) {
        include.addConcept().setCode(level.code());
      }
    }
    return set;
  }

  private static ValueSet credentialStatuses() {
    ValueSet set =
        Metadata.terminology(
            new ValueSet(),
            "credential-status",
            "Status of a credential",
            "The eight codes of HL7's professional-credential-status, version 2.0.0 (CC0). Only"
                + " active may be relied upon.");
    ConceptSetComponent include = set.getCompose().addInclude().setSystem(CREDENTIAL_STATUS);
    for (CredentialStatus status : CredentialStatus.values()) {
      include.addConcept().setCode(status.code());
    }
    return set;
  }

  private static ValueSet qualifications(Jurisdiction country) {
    ValueSet set =
        Metadata.terminology(
            new ValueSet(),
            qualificationsId(country),
            "Qualifications of " + country.englishName(),
            "The listed titles of the country and its subdivisions.");
    set.addJurisdiction().addCoding().setSystem(Maps.COUNTRIES).setCode(country.code());
    // Listed one by one: not every server filters by a property.
    ConceptSetComponent include =
        set.getCompose().addInclude().setSystem(Canonical.codeSystem("qualification"));
    for (CrosswalkRow row : Crosswalk.shipped().rows(country)) {
      include.addConcept().setCode(row.code());
    }
    return set;
  }
}
