package org.ioemt.fhir;

import org.ioemt.rule.FindingCode;

/** What can be found while resources are read and written. */
final class FhirFindings {

  // reading: the resource
  static final FindingCode RESOURCE_OTHER = code("resource-other");
  static final FindingCode VERSION_OTHER = code("version-other");
  static final FindingCode RESOURCE_NOT_READ = code("resource-not-read");
  static final FindingCode NO_MEMBER_IDENTIFIER = code("no-member-identifier");
  static final FindingCode MODIFIER_UNKNOWN = code("modifier-unknown");
  static final FindingCode NOT_IN_USE = code("not-in-use");

  // reading: elements
  static final FindingCode ELEMENT_MISSING = code("element-missing");
  static final FindingCode ELEMENT_NOT_READ = code("element-not-read");
  static final FindingCode ELEMENT_UNKNOWN = code("element-unknown");
  static final FindingCode EXTENSION_NOT_READ = code("extension-not-read");
  static final FindingCode SEVERAL = code("several");
  static final FindingCode TYPE_OTHER = code("type-other");
  static final FindingCode VALUE_MALFORMED = code("value-malformed");
  static final FindingCode VALUE_REFUSED = code("value-refused");
  static final FindingCode DATE_PARTIAL = code("date-partial");
  static final FindingCode TIME_NOT_READ = code("time-not-read");
  static final FindingCode REFERENCE_UNRESOLVED = code("reference-unresolved");
  static final FindingCode CONTRADICTORY = code("contradictory");

  // reading: codes
  static final FindingCode SYSTEM_MISSING = code("system-missing");
  static final FindingCode SYSTEM_UNKNOWN = code("system-unknown");
  static final FindingCode SYSTEM_VERSION_MISSING = code("system-version-missing");
  static final FindingCode CODE_UNKNOWN = code("code-unknown");
  static final FindingCode LEVEL_CODE = code("level-code");
  static final FindingCode NO_LEVEL_CODE = code("no-level-code");
  static final FindingCode CODINGS_CONTRADICT = code("codings-contradict");
  static final FindingCode QUALIFICATIONS_CONTRADICT = code("qualifications-contradict");
  static final FindingCode LEVEL_DIFFERS = code("level-differs");

  // writing
  static final FindingCode TEXT_NOT_WRITTEN = code("text-not-written");
  static final FindingCode CODE_NOT_WRITTEN = code("code-not-written");
  static final FindingCode DATE_NOT_WRITTEN = code("date-not-written");
  static final FindingCode NOT_WRITTEN = code("not-written");

  private FhirFindings() {}

  private static FindingCode code(String name) {
    return FindingCode.of("fhir." + name);
  }
}
