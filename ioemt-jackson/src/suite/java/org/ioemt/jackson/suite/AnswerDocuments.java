package org.ioemt.jackson.suite;

import java.util.Map;

/** The given documents of what the crosswalk and the scopes answer, of rows that nobody shipped. */
final class AnswerDocuments {

  private static final String SOURCE =
      """
      {"document":"Utopia EMS Rule 7","url":"https://example.org/7"}""";

  private static final String EDITION =
      """
      {"name":"2026-11-21","date":"2026-11-21"}""";

  private static final String RETTER =
      """
      {"code":"DE-UTOPIA-RETTER","jurisdiction":"DE","title":"Retter (Utopia)","language":"de",\
      "aliases":["Retterin","Retter"],"english":"rescuer","level":"AEMT","alternative":"EMT",\
      "specialization":"FLIGHT","status":"LEGACY","since":"1990","until":"2013-12-31",\
      "authority":"Register","legalBasis":"Rule 7","education":"two years","disputed":true,\
      "evidence":"VERIFIED","basis":"SKILLS_READ","note":"Invented.","source":%s}"""
          .formatted(SOURCE);

  private static final String HELFER =
      """
      {"code":"DE-UTOPIA-HELFER","jurisdiction":"DE","title":"Helfer","language":"de",\
      "english":"helper","level":"EMR","status":"CURRENT","disputed":false,\
      "evidence":"UNVERIFIED","basis":"INFERRED","note":"Invented."}""";

  private static final String LEITER =
      """
      {"code":"DE-UTOPIA-LEITER","jurisdiction":"DE","title":"Leiter","language":"de",\
      "english":"dispatcher","outside":"DISPATCHER","status":"CURRENT","disputed":false,\
      "evidence":"UNVERIFIED","basis":"INFERRED","note":"Invented."}""";

  private static final String STANDARDIZED =
      """
      {"kind":"STANDARDIZED","level":"EMR","proposed":"EMR","levels":["EMR"],"policy":"proposed",\
      "reason":"PROPOSED_ONLY","matched":"Helfer","rows":[%s]%s,"edition":%s}""";

  private static final String DISPUTED =
      """
      {"kind":"DISPUTED","level":"EMT","proposed":"AEMT","levels":["EMT","AEMT"],\
      "policy":"conservative","reason":"LOWEST_OF_DISPUTED","matched":"Retterin","rows":[%s]%s,\
      "edition":%s}""";

  private static final String INSUFFICIENT =
      """
      {"kind":"INSUFFICIENT","proposed":"EMR","levels":["EMR"],"policy":"conservative",\
      "reason":"EVIDENCE_BELOW_POLICY","matched":"Helfer","rows":[%s]%s,"edition":%s}""";

  private static final String OUTSIDE =
      """
      {"kind":"OUTSIDE_LADDER","outside":"DISPATCHER","role":"EMERGENCY_MEDICAL_DISPATCHER",\
      "policy":"strict","reason":"OUTSIDE_LADDER","matched":"Leiter","rows":[%s]%s,\
      "edition":%s}""";

  private static final String NEAR =
      """
      {"kind":"UNLISTED","policy":"conservative","reason":"TITLE_UNKNOWN","edition":%s,\
      "suggestions":[{"spelling":"Retterin","row":%s},{"spelling":"Helfer","row":%s}]}"""
          .formatted(EDITION, RETTER, HELFER);

  private static final String FAR =
      """
      {"kind":"UNLISTED","policy":"strict","reason":"COUNTRY_NOT_COVERED","edition":%s}"""
          .formatted(EDITION);

  private static final String SCOPE =
      """
      {"name":"Utopia 2026","edition":"nhtsa-2021","jurisdiction":"US-NY","citation":%s}"""
          .formatted(SOURCE);

  private static final String ENTRY =
      """
      {"skill":{"code":"acme.cpap-child","category":"AIRWAY_BREATHING","name":"CPAP of a child",\
      "direction":"PROTOCOL","onlyDuring":"DISASTER","refines":"cpap"},\
      "lowestLevel":"EMT","evidence":"SECONDARY","source":%s}"""
          .formatted(SOURCE);

  private static final String OTHER_ENTRY =
      """
      {"skill":{"code":"acme.stretcher","category":"MISCELLANEOUS","name":"stretcher",\
      "direction":"NONE"},"lowestLevel":"EMR","evidence":"UNVERIFIED"}""";

  private static final String HELFER_UNKNOWN =
      """
      ["LEVEL_INFERRED","TITLE_NOT_VERIFIED","EDUCATION","AUTHORITY","LEGAL_BASIS","SINCE"]""";

  private static final String COMPARED =
      """
      {"one":%s,"other":%s,"scope":%s,"common":7,"onlyOne":[%s],"onlyOther":[%s],\
      "unknownOfOne":["LEVEL_DISPUTED"],"unknownOfOther":%s}"""
          .formatted(RETTER, HELFER, SCOPE, ENTRY, OTHER_ENTRY, HELFER_UNKNOWN);

  private static final String NOT_COMPARED =
      """
      {"one":%s,"other":%s,"scope":{"name":"Utopia"},"common":0,\
      "unknownOfOne":["NO_LEVEL","LEVEL_INFERRED","TITLE_NOT_VERIFIED","EDUCATION","AUTHORITY",\
      "LEGAL_BASIS","SINCE"],"unknownOfOther":%s}"""
          .formatted(LEITER, HELFER, HELFER_UNKNOWN);

  private static final String YES =
      """
      {"kind":"IN_SCOPE","scope":%s,"level":"PEP","skill":"acme.cpap-child","entry":%s,\
      "evidence":"SECONDARY","source":%s}"""
          .formatted(SCOPE, ENTRY, SOURCE);

  /** The level of which the document of the entry does not speak. */
  private static final String UNSTATED_YES =
      """
      {"kind":"IN_SCOPE","scope":{"name":"Utopia"},"level":"PEP","skill":"acme.cpap-child",\
      "entry":%s,"evidence":"UNVERIFIED"}"""
          .formatted(ENTRY);

  private static final String TOO_LOW =
      """
      {"code":"scope.level-too-low","severity":"ERROR","path":"level",\
      "values":["EMR","cpap","EMT","Utopia 2026"],\
      "message":"EMR is below EMT, the lowest level that may do cpap by Utopia 2026"}""";

  private static final String NO =
      """
      {"kind":"OUT_OF_SCOPE","scope":%s,"level":"EMR","skill":"cpap","findings":[%s,\
      {"code":"skill.narrower-form-permitted","severity":"INFO","path":"skill",\
      "values":["EMR","acme.cpap-child","Utopia 2026"],\
      "message":"Utopia 2026 permits EMR the narrower form acme.cpap-child"}]}"""
          .formatted(SCOPE, TOO_LOW);

  private static final String SHORT_NO =
      """
      {"kind":"OUT_OF_SCOPE","scope":{"name":"Utopia"},"level":"EMR","skill":"cpap",\
      "findings":[%s]}"""
          .formatted(TOO_LOW);

  static final Map<String, String> GIVEN =
      Map.ofEntries(
          Map.entry("CrosswalkRow", RETTER),
          Map.entry("QualificationComparison", COMPARED),
          Map.entry("Standardization", full(DISPUTED, RETTER, HELFER)),
          Map.entry("Standardized", full(STANDARDIZED, HELFER, RETTER)),
          Map.entry("Disputed", full(DISPUTED, RETTER, HELFER)),
          Map.entry("Insufficient", full(INSUFFICIENT, HELFER, RETTER)),
          Map.entry("OutsideLadder", full(OUTSIDE, LEITER, RETTER)),
          Map.entry("Unlisted", NEAR),
          Map.entry("ScopeAnswer", YES),
          Map.entry("InScope", YES),
          Map.entry("OutOfScope", NO));

  static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("CrosswalkRow", HELFER),
          Map.entry("QualificationComparison", NOT_COMPARED),
          Map.entry("Standardization", FAR),
          Map.entry("Standardized", STANDARDIZED.formatted(HELFER, "", EDITION)),
          Map.entry(
              "Disputed",
              DISPUTED
                  .formatted(RETTER, "", EDITION)
                  .replace("\"level\":\"EMT\",\"proposed\"", "\"proposed\"")
                  .replace("LOWEST_OF_DISPUTED", "DISPUTE_NOT_ACCEPTED")),
          Map.entry("Insufficient", INSUFFICIENT.formatted(HELFER, "", EDITION)),
          Map.entry("OutsideLadder", OUTSIDE.formatted(LEITER, "", EDITION)),
          Map.entry("Unlisted", FAR),
          Map.entry("ScopeAnswer", SHORT_NO),
          Map.entry("InScope", UNSTATED_YES),
          Map.entry("OutOfScope", SHORT_NO));

  private AnswerDocuments() {}

  /** Two rows that differ in their codes, and two others replaced. */
  private static String full(String answer, String row, String replaced) {
    return answer.formatted(two(row), ",\"replaced\":[" + two(replaced) + "]", EDITION);
  }

  private static String two(String row) {
    return row + "," + row.replaceFirst("(\"code\":\"[A-Z-]+)", "$1-2");
  }
}
