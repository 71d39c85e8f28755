package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;

/**
 * What can be found while resources are read and written. These codes are the module's own: {@link
 * FindingCode#all()} does not have them.
 */
public final class FhirFindings {

  private static final List<FindingCode> ALL = new ArrayList<>();

  // reading: the resource
  static final FindingCode RESOURCE_OTHER =
      code(
          "resource-other",
          Severity.ERROR,
          "expected a resource {expected}, found {found}",
          "expected",
          "found");
  static final FindingCode VERSION_OTHER =
      code(
          "version-other",
          Severity.ERROR,
          "expected a resource of FHIR R4, found one of {version}",
          "version");
  static final FindingCode RESOURCE_NOT_READ =
      code("resource-not-read", Severity.INFO, "a resource {type} is not read here", "type");
  static final FindingCode NO_MEMBER_IDENTIFIER =
      code(
          "no-member-identifier",
          Severity.ERROR,
          "no identifier of the system {system} is on record; a practitioner of another registry is no member",
          "system");
  static final FindingCode MODIFIER_UNKNOWN =
      code(
          "modifier-unknown",
          Severity.ERROR,
          "an extension or a set of rules that is not known changes the meaning; what it stands on is not read");
  static final FindingCode NOT_IN_USE =
      code("not-in-use", Severity.ERROR, "the entry is marked {status}; it is not read", "status");

  // reading: elements
  static final FindingCode ELEMENT_MISSING =
      code(
          "element-missing",
          Severity.ERROR,
          "{element} is missing; what needs it is not read",
          "element");
  static final FindingCode ELEMENT_NOT_READ =
      code("element-not-read", Severity.INFO, "the record has no place for this; it is not read");
  static final FindingCode ELEMENT_UNKNOWN =
      code(
          "element-unknown",
          Severity.WARNING,
          "FHIR R4 has no {element} here; it is not read",
          "element");
  static final FindingCode EXTENSION_NOT_READ =
      code(
          "extension-not-read",
          Severity.INFO,
          "the extension {url} is not known; it is not read",
          "url");
  static final FindingCode SEVERAL =
      code(
          "several",
          Severity.ERROR,
          "expected one at most, found {count}; none is chosen",
          "count");
  static final FindingCode TYPE_OTHER =
      code(
          "type-other",
          Severity.ERROR,
          "expected a value of the type {expected}, found {found}",
          "expected",
          "found");
  static final FindingCode VALUE_MALFORMED =
      code(
          "value-malformed",
          Severity.ERROR,
          "the value of {element} is none that FHIR R4 allows; it is not read",
          "element");
  static final FindingCode VALUE_REFUSED =
      code(
          "value-refused",
          Severity.ERROR,
          "the value is none that the record takes as {type}; it is not read",
          "type");
  static final FindingCode DATE_PARTIAL =
      code(
          "date-partial",
          Severity.WARNING,
          "the date says no more than the {precision}; no day is invented",
          "precision");
  static final FindingCode TIME_NOT_READ =
      code("time-not-read", Severity.INFO, "the day is read, the time of day is not");
  static final FindingCode REFERENCE_UNRESOLVED =
      code("reference-unresolved", Severity.ERROR, "the reference leads to nothing that was given");
  static final FindingCode CONTRADICTORY =
      code("contradictory", Severity.ERROR, "this says something else than what stands beside it");

  // reading: codes
  static final FindingCode SYSTEM_MISSING =
      code(
          "system-missing",
          Severity.ERROR,
          "the coding names no code system, so that the code means nothing");
  static final FindingCode SYSTEM_UNKNOWN =
      code(
          "system-unknown",
          Severity.WARNING,
          "the code system {system} is not known here; the code is not read",
          "system");
  static final FindingCode SYSTEM_VERSION_MISSING =
      code(
          "system-version-missing",
          Severity.ERROR,
          "{system} names several code systems, and the coding has not the version of any",
          "system");
  static final FindingCode CODE_UNKNOWN =
      code(
          "code-unknown",
          Severity.WARNING,
          "the code {code} of {system} is not known",
          "code",
          "system");
  static final FindingCode LEVEL_CODE =
      code(
          "level-code",
          Severity.INFO,
          "the code {code} stands to the level {level} as {relation} (evidence {evidence}); that is no credential",
          "code",
          "level",
          "relation",
          "evidence");
  static final FindingCode NO_LEVEL_CODE =
      code(
          "no-level-code",
          Severity.INFO,
          "the code {code} means none of the levels (evidence {evidence})",
          "code",
          "evidence");
  static final FindingCode CODINGS_CONTRADICT =
      code(
          "codings-contradict",
          Severity.ERROR,
          "the codings of one concept exclude each other ({levels}); no level is taken from them",
          "levels");
  static final FindingCode QUALIFICATIONS_CONTRADICT =
      code(
          "qualifications-contradict",
          Severity.WARNING,
          "this has the number and issuer of {other} and says something else",
          "other");
  static final FindingCode LEVEL_DIFFERS =
      code(
          "level-differs",
          Severity.INFO,
          "the resource states {stated} beside the title; what follows from the title is {level}",
          "stated",
          "level");

  // writing
  static final FindingCode TEXT_NOT_WRITTEN =
      code(
          "text-not-written",
          Severity.ERROR,
          "the text has half of a pair of characters, which JSON cannot carry; it is not written");
  static final FindingCode CODE_NOT_WRITTEN =
      code(
          "code-not-written",
          Severity.ERROR,
          "the code of {system} has spaces as no code of FHIR may have them; it is not written",
          "system");
  static final FindingCode DATE_NOT_WRITTEN =
      code(
          "date-not-written",
          Severity.ERROR,
          "the day is not in the years 1 to 9999, the only ones that FHIR has; it is not written");
  static final FindingCode NOT_WRITTEN =
      code(
          "not-written",
          Severity.ERROR,
          "the record of a member differs from one that stands under the same id; it is not written");

  private FhirFindings() {}

  /**
   * All of them.
   *
   * @return the codes, in the order of the documentation
   */
  public static List<FindingCode> all() {
    return Collections.unmodifiableList(ALL);
  }

  /**
   * The code with a text.
   *
   * @param code the text, for instance {@code fhir.date-partial}
   * @return the code
   * @throws IllegalArgumentException if none has it
   */
  public static FindingCode of(String code) {
    for (FindingCode known : ALL) {
      if (known.code().equals(code)) {
        return known;
      }
    }
    throw new IllegalArgumentException("finding code: '" + code + "' is none of FHIR's");
  }

  private static FindingCode code(
      String name, Severity severity, String text, String... arguments) {
    FindingCode code = FindingCode.define("fhir." + name, severity, text, arguments);
    ALL.add(code);
    return code;
  }
}
