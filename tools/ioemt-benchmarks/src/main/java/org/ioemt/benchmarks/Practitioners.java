package org.ioemt.benchmarks;

import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Practitioner.PractitionerQualificationComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A member's content as a FHIR practitioner: what the resource has an element for stands there, all
 * else in extensions, as a system that keeps members in FHIR would do it.
 */
final class Practitioners {

  private static final String BASE = "https://example.org/";
  private static final String GEOLOCATION = "http://hl7.org/fhir/StructureDefinition/geolocation";

  private Practitioners() {}

  static Practitioner of(MemberRow row) {
    Practitioner practitioner = new Practitioner();
    practitioner.addIdentifier(new Identifier().setSystem(BASE + "member").setValue(row.id()));
    if (row.name() != null) {
      HumanName name = new HumanName().setText(row.name().full());
      if (row.name().given() != null) {
        name.addGiven(row.name().given());
      }
      name.setFamily(row.name().family());
      practitioner.addName(name);
    }
    if (row.birthDate() != null) {
      practitioner.setBirthDateElement(new DateType(row.birthDate()));
    }
    if (row.residence() != null || row.place() != null) {
      practitioner.addAddress(address(row));
    }
    if (row.membership() != null) {
      Extension membership = practitioner.addExtension().setUrl(BASE + "membership");
      text(membership, "status", row.membership().status());
      membership.addExtension(
          new Extension("period", period(row.membership().since(), row.membership().until())));
    }
    if (row.claimedLevel() != null) {
      practitioner.addExtension(
          new Extension(BASE + "claimed-level", new StringType(row.claimedLevel())));
    }
    orEmpty(row.credentials()).forEach(card -> practitioner.addQualification(qualification(card)));
    orEmpty(row.affiliations())
        .forEach(service -> affiliation(practitioner.addExtension(), service));
    orEmpty(row.specializations())
        .forEach(
            code ->
                practitioner.addExtension(
                    new Extension(BASE + "specialization", new StringType(code))));
    orEmpty(row.languages())
        .forEach(
            language -> {
              CodeableConcept concept = new CodeableConcept();
              concept.addCoding().setSystem("urn:ietf:bcp:47").setCode(language.language());
              concept.addExtension(
                  new Extension(BASE + "proficiency", new StringType(language.proficiency())));
              practitioner.addCommunication(concept);
            });
    MemberRow.Calendar calendar = row.availability();
    if (calendar != null) {
      Extension availability = practitioner.addExtension().setUrl(BASE + "availability");
      orEmpty(calendar.periods()).forEach(period -> text(availability, "period", period));
      number(availability, "noticeDays", calendar.noticeDays());
    }
    MemberRow.Wishes wishes = row.preferences();
    if (wishes != null) {
      Extension preferences = practitioner.addExtension().setUrl(BASE + "preferences");
      orEmpty(wishes.programKinds()).forEach(kind -> text(preferences, "programKind", kind));
      number(preferences, "farthestKilometers", wishes.farthestKilometers());
      number(preferences, "longestStayDays", wishes.longestStayDays());
      orEmpty(wishes.excludedJurisdictions())
          .forEach(excluded -> text(preferences, "excludedJurisdiction", excluded));
    }
    return practitioner;
  }

  private static Address address(MemberRow row) {
    Address address = new Address().setCountry(row.residence());
    if (row.place() != null) {
      Extension place = address.addExtension().setUrl(GEOLOCATION);
      place.addExtension(new Extension("latitude", new DecimalType(row.place().latitude())));
      place.addExtension(new Extension("longitude", new DecimalType(row.place().longitude())));
    }
    return address;
  }

  private static PractitionerQualificationComponent qualification(MemberRow.Card card) {
    PractitionerQualificationComponent one = new PractitionerQualificationComponent();
    one.setCode(new CodeableConcept().setText(card.qualification().title()));
    text(one, "kind", card.kind());
    text(one, "jurisdiction", card.qualification().jurisdiction());
    text(one, "status", card.status());
    text(one, "awarded", card.awarded());
    if (card.number() != null) {
      one.addIdentifier(new Identifier().setValue(card.number()));
    }
    if (card.authority() != null) {
      one.setIssuer(new Reference("Organization/" + card.authority()));
    }
    if (card.issued() != null || card.expires() != null) {
      one.setPeriod(period(card.issued(), card.expires()));
    }
    for (MemberRow.Check check : orEmpty(card.verifications())) {
      Extension verification = one.addExtension().setUrl(BASE + "verification");
      text(verification, "source", check.source());
      text(verification, "date", check.date());
      text(verification, "outcome", check.outcome());
    }
    return one;
  }

  private static void affiliation(Extension affiliation, MemberRow.Service service) {
    affiliation.setUrl(BASE + "affiliation");
    affiliation.addExtension(
        new Extension("organization", new Reference("Organization/" + service.organization())));
    text(affiliation, "engagement", service.engagement());
    text(affiliation, "role", service.role());
    if (service.since() != null || service.until() != null) {
      affiliation.addExtension(new Extension("period", period(service.since(), service.until())));
    }
  }

  private static Period period(@Nullable String start, @Nullable String end) {
    Period period = new Period();
    if (start != null) {
      period.getStartElement().setValueAsString(start);
    }
    if (end != null) {
      period.getEndElement().setValueAsString(end);
    }
    return period;
  }

  private static void text(Element at, String name, @Nullable String value) {
    if (value != null) {
      add(at, name, new StringType(value));
    }
  }

  private static void number(Element at, String name, @Nullable Integer value) {
    if (value != null) {
      add(at, name, new IntegerType(value));
    }
  }

  private static void add(Element at, String name, Type value) {
    at.addExtension(new Extension(at instanceof Extension ? name : BASE + name, value));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
