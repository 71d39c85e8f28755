package org.ioemt.fhir;

/** The canonical URLs, systems and extensions by which the resources name things. */
final class Names {

  static final String BASE = "https://ioemt.org/fhir/";

  // identifiers
  static final String MEMBER = sid("member");
  static final String ORGANIZATION = sid("organization");
  static final String VEHICLE = sid("vehicle");
  static final String UNIT = sid("unit");
  static final String AGENCY_STATE_ID = sid("agency-state-id");
  static final String AGENCY_NUMBER = sid("agency-number");
  static final String FIRE_DEPARTMENT_ID = sid("fire-department-id");
  static final String US_NPI = "http://hl7.org/fhir/sid/us-npi";

  // code systems of others
  static final String COUNTRY = "urn:iso:std:iso:3166";
  static final String SUBDIVISION = "urn:iso:std:iso:3166:-2";
  static final String LANGUAGE = "urn:ietf:bcp:47";
  static final String CREDENTIAL_STATUS =
      "http://terminology.hl7.org/CodeSystem/professional-credential-status";
  static final String VALIDATION_STATUS = "http://terminology.hl7.org/CodeSystem/validation-status";
  static final String PHYSICAL_TYPE =
      "http://terminology.hl7.org/CodeSystem/location-physical-type";
  static final String DATA_ABSENT_REASON =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  /** The code of a role that is the member's entry in the registry. */
  static final String MEMBER_ROLE = "MEMBER";

  private Names() {}

  static String sid(String name) {
    return BASE + "sid/" + name;
  }

  /** A code system of this library. */
  static String system(String name) {
    return BASE + "CodeSystem/" + name;
  }

  /** A profile or an extension of this library. */
  static String structure(String name) {
    return BASE + "StructureDefinition/" + name;
  }
}
