package org.ioemt.fhir.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.LevelCodes;
import org.ioemt.code.Relation;
import org.ioemt.codes.licensed.LicensedCodes;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.RoleCodes;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the written maps say is what the tables say, read back from the files in both directions.
 */
class MapsTest {

  private static final Map<String, ConceptMap> FILES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    Map<String, String> files = new TreeMap<>(PackageFilesTest.files(PackageFilesTest.OPEN));
    files.putAll(PackageFilesTest.files(PackageFilesTest.LICENSED));
    files.forEach(
        (name, json) -> {
          if (name.startsWith("ConceptMap-")) {
            ConceptMap map =
                PackageFiles.FHIR.newJsonParser().parseResource(ConceptMap.class, json);
            FILES.put(map.getIdElement().getIdPart(), map);
          }
        });
  }

  /** A row as text: code, target (or -), relation, evidence. */
  private static <T> String row(CodeMapping<T> row, Function<T, String> code) {
    return String.join(
        " ",
        row.code().toString(),
        row.target().map(code).orElse("-"),
        row.relation().code(),
        row.evidence().code());
  }

  private static String evidence(TargetElementComponent target) {
    Extension extension = target.getExtensionByUrl(Canonical.structure("evidence"));
    return ((Coding) extension.getValue()).getCode();
  }

  // --- other systems

  private static <T> void compare(CodeMap<T> map, String ours, Function<T, String> code) {
    Set<String> keys = new LinkedHashSet<>();
    map.mappings().forEach(row -> keys.add(row.code().system()));
    assertThat(keys).isNotEmpty();
    for (String key : keys) {
      List<String> expected =
          map.mappings().stream()
              .filter(row -> row.code().system().equals(key))
              .map(row -> row(row, code))
              .toList();
      assertThat(toOurs(key, ours)).as(key).containsExactlyInAnyOrderElementsOf(expected);
      List<String> withTarget =
          map.mappings().stream()
              .filter(row -> row.code().system().equals(key) && row.target().isPresent())
              .map(row -> row(row, code))
              .toList();
      assertThat(fromOurs(key, ours)).as(key).containsExactlyInAnyOrderElementsOf(withTarget);
      List<String> absences =
          map.absences().stream()
              .filter(gap -> gap.system().equals(key))
              .map(gap -> code.apply(gap.target()) + ' ' + gap.evidence().code())
              .toList();
      assertThat(gaps(key, ours)).as(key).containsExactlyInAnyOrderElementsOf(absences);
    }
  }

  private static List<String> toOurs(String key, String ours) {
    List<String> rows = new ArrayList<>();
    for (ConceptMapGroupComponent group : map(Canonical.id(key) + "-to-" + ours).getGroup()) {
      assertThat(group.getSource()).isEqualTo(Canonical.system(key));
      assertThat(group.getTarget()).isEqualTo(Canonical.codeSystem(ours));
      for (SourceElementComponent element : group.getElement()) {
        for (TargetElementComponent target : element.getTarget()) {
          rows.add(
              String.join(
                  " ",
                  Code.of(key, element.getCode()).toString(),
                  target.hasCode() ? target.getCode() : "-",
                  Equivalences.relationToOurs(target.getEquivalence()).code(),
                  evidence(target)));
        }
      }
    }
    return rows;
  }

  private static List<String> fromOurs(String key, String ours) {
    List<String> rows = new ArrayList<>();
    for (ConceptMapGroupComponent group : map(ours + "-to-" + Canonical.id(key)).getGroup()) {
      assertThat(group.getSource()).isEqualTo(Canonical.codeSystem(ours));
      assertThat(group.getTarget()).isEqualTo(Canonical.system(key));
      for (SourceElementComponent element : group.getElement()) {
        for (TargetElementComponent target : element.getTarget()) {
          if (target.hasCode()) {
            rows.add(
                String.join(
                    " ",
                    Code.of(key, target.getCode()).toString(),
                    element.getCode(),
                    Equivalences.relationFromOurs(target.getEquivalence()).code(),
                    evidence(target)));
          }
        }
      }
    }
    return rows;
  }

  private static List<String> gaps(String key, String ours) {
    List<String> gaps = new ArrayList<>();
    for (ConceptMapGroupComponent group : map(ours + "-to-" + Canonical.id(key)).getGroup()) {
      for (SourceElementComponent element : group.getElement()) {
        for (TargetElementComponent target : element.getTarget()) {
          if (!target.hasCode()) {
            assertThat(target.getEquivalence()).isEqualTo(ConceptMapEquivalence.UNMATCHED);
            gaps.add(element.getCode() + ' ' + evidence(target));
          }
        }
      }
    }
    return gaps;
  }

  private static ConceptMap map(String id) {
    ConceptMap map = FILES.get(id);
    assertThat(map).as(id).isNotNull();
    return map;
  }

  @Test
  void levelCodesReadBackInBothDirections() {
    compare(LevelCodes.shipped(), "provider-level", ProviderLevel::code);
    compare(LicensedCodes.levels(), "provider-level", ProviderLevel::code);
  }

  @Test
  void roleCodesReadBackInBothDirections() {
    compare(RoleCodes.shipped(), "ems-role", EmsRole::code);
    compare(LicensedCodes.roles(), "ems-role", EmsRole::code);
  }

  @Test
  void allFiveRelationsAreInTheFiles() {
    Set<Relation> found = new HashSet<>();
    LevelCodes.shipped().mappings().forEach(row -> found.add(row.relation()));
    assertThat(found).containsExactlyInAnyOrder(Relation.values());
  }

  @Test
  void whatIsNarrowerOneWayIsWiderTheOther() {
    assertThat(one("provider-level-to-ISCO-08", "EMT", "3258"))
        .isEqualTo(ConceptMapEquivalence.WIDER);
    assertThat(one("ISCO-08-to-provider-level", "3258", "EMT"))
        .isEqualTo(ConceptMapEquivalence.NARROWER);
    assertThat(one("provider-level-to-FEMA-NIMS-EMS", "PARAMEDIC", "4"))
        .isEqualTo(ConceptMapEquivalence.NARROWER);
    assertThat(one("FEMA-NIMS-EMS-to-provider-level", "4", "PARAMEDIC"))
        .isEqualTo(ConceptMapEquivalence.WIDER);
  }

  private static ConceptMapEquivalence one(String map, String source, String target) {
    return targets(map, source).stream()
        .filter(candidate -> target.equals(candidate.getCode()))
        .findFirst()
        .orElseThrow()
        .getEquivalence();
  }

  private static List<TargetElementComponent> targets(String map, String source) {
    return map(map).getGroup().stream()
        .flatMap(group -> group.getElement().stream())
        .filter(element -> element.getCode().equals(source))
        .flatMap(element -> element.getTarget().stream())
        .toList();
  }

  private static List<String> codes(String map, String source) {
    return targets(map, source).stream().map(TargetElementComponent::getCode).toList();
  }

  private static List<ConceptMapEquivalence> words(String map, String source) {
    return targets(map, source).stream().map(TargetElementComponent::getEquivalence).toList();
  }

  /** What a careful tool concludes from a map to levels: one target, equivalent or wider. */
  private static boolean proves(String map, String source) {
    List<TargetElementComponent> targets = targets(map, source);
    return targets.size() == 1
        && (targets.get(0).getEquivalence() == ConceptMapEquivalence.EQUIVALENT
            || targets.get(0).getEquivalence() == ConceptMapEquivalence.WIDER);
  }

  @Test
  void aCodeProvesALevelWhereTheCoreImportsItAndOnlyThere() {
    for (CodeMap<ProviderLevel> codes : List.of(LevelCodes.shipped(), LicensedCodes.levels())) {
      for (CodeMapping<ProviderLevel> row : codes.mappings()) {
        String map = Canonical.id(row.code().system()) + "-to-provider-level";
        assertThat(proves(map, row.code().value()))
            .as(row.code().toString())
            .isEqualTo(codes.importable(row.code()).isPresent());
      }
    }
  }

  // --- traps

  @Test
  void anAmbulanceWorkerOfIscoIsASetAndParamedicalPractitionersAreAFalseFriend() {
    assertThat(codes("ISCO-08-to-provider-level", "3258"))
        .containsExactly("EMT", "AEMT", "PARAMEDIC");
    assertThat(proves("ISCO-08-to-provider-level", "3258")).isFalse();
    assertThat(words("ISCO-08-to-provider-level", "2240"))
        .containsExactly(ConceptMapEquivalence.INEXACT);
    assertThat(targets("ISCO-08-to-provider-level", "2240").get(0).getComment())
        .startsWith("False friend");
  }

  @Test
  void theEmtOfTable0360IsNoLevelAndItsParamedicIs() {
    assertThat(codes("HL7-V2-0360-to-provider-level", "EMT")).containsExactly("EMT", "AEMT");
    assertThat(proves("HL7-V2-0360-to-provider-level", "EMT")).isFalse();
    assertThat(proves("HL7-V2-0360-to-provider-level", "EMTP")).isTrue();
  }

  @Test
  void aPhysicianIsNoPrehospitalPhysicianByCode() {
    for (String[] code :
        new String[][] {
          {"NEMSIS-MEMBER-LEVEL-3-5", "9925027"},
          {"HL7-PRACTITIONER-ROLE", "doctor"},
          {"HL7-V2-0360", "MD"},
          {"HL7-V2-0360", "DO"},
          {"NUCC", "207P00000X"},
          {"SNOMED-CT", "309343006"},
          {"ISCO-08", "2212"},
          {"ANZSCO", "253912"}
        }) {
      assertThat(codes(code[0] + "-to-provider-level", code[1])).containsExactly("PEP");
      assertThat(proves(code[0] + "-to-provider-level", code[1])).as(code[1]).isFalse();
    }
  }

  @Test
  void falseFriendsMatchNothing() {
    for (String[] code :
        new String[][] {
          {"NUCC", "146D00000X"},
          {"NUCC", "333300000X"},
          {"SNOMED-CT", "22515006"},
          {"ISCO-08", "8322"},
          {"US-SOC-2018", "53-3011"}
        }) {
      String map = code[0] + "-to-provider-level";
      assertThat(words(map, code[1])).containsExactly(ConceptMapEquivalence.UNMATCHED);
      assertThat(targets(map, code[1]).get(0).hasCode()).isFalse();
    }
  }

  @Test
  void theBasicEmtOfNuccIsNeverAParamedic() {
    // A guide of HL7 maps this code to SNOMED CT's paramedic; no map here leads from one to
    // another.
    assertThat(codes("NUCC-to-provider-level", "146N00000X")).containsExactly("EMT");
    assertThat(words("NUCC-to-provider-level", "146M00000X"))
        .containsExactly(ConceptMapEquivalence.INEXACT);
  }

  @Test
  void intermediateEmtsAndCommunityParamedicsProveNothing() {
    for (String code : List.of("9925002", "9925035")) {
      assertThat(words("NEMSIS-MEMBER-LEVEL-3-5-to-provider-level", code))
          .containsExactly(ConceptMapEquivalence.INEXACT);
    }
  }

  @Test
  void namesOfAnEarlierModelAreReadAndNotWritten() {
    assertThat(proves("NEMSIS-MEMBER-LEVEL-3-4-to-provider-level", "9925019")).isTrue();
    assertThat(one("provider-level-to-NEMSIS-MEMBER-LEVEL-3-4", "PARAMEDIC", "9925019"))
        .isEqualTo(ConceptMapEquivalence.NARROWER);
    assertThat(one("provider-level-to-NEMSIS-MEMBER-LEVEL-3-4", "PARAMEDIC", "9925007"))
        .isEqualTo(ConceptMapEquivalence.EQUIVALENT);
  }

  @Test
  void atMostOneCodeOfASystemIsEquivalentToALevel() {
    for (ConceptMap map : FILES.values()) {
      if (!map.getIdElement().getIdPart().startsWith("provider-level-to-")) {
        continue;
      }
      for (ConceptMapGroupComponent group : map.getGroup()) {
        for (SourceElementComponent element : group.getElement()) {
          assertThat(
                  element.getTarget().stream()
                      .filter(t -> t.getEquivalence() == ConceptMapEquivalence.EQUIVALENT))
              .as(map.getIdElement().getIdPart() + ' ' + element.getCode())
              .hasSizeLessThan(2);
        }
      }
    }
  }

  @Test
  void theTwoEditionsOfTheUsClassificationShareAUriAndAreToldApart() {
    ConceptMapGroupComponent old = map("US-SOC-2010-to-provider-level").getGroupFirstRep();
    ConceptMapGroupComponent current = map("US-SOC-2018-to-provider-level").getGroupFirstRep();
    assertThat(old.getSource()).isEqualTo(current.getSource());
    assertThat(old.getSourceVersion()).isEqualTo("2010");
    assertThat(current.getSourceVersion()).isEqualTo("2018");
  }

  @Test
  void noMapLeadsFromOneForeignSystemToAnother() {
    for (ConceptMap map : FILES.values()) {
      for (ConceptMapGroupComponent group : map.getGroup()) {
        assertThat(List.of(group.getSource(), group.getTarget()))
            .containsAnyOf(
                Canonical.codeSystem("provider-level"), Canonical.codeSystem("ems-role"));
      }
    }
  }

  // --- national qualifications

  @Test
  void everyRowOfTheCrosswalkIsInTheMapOfItsCountry() {
    List<String> found = new ArrayList<>();
    for (Jurisdiction country : Crosswalk.shipped().countries()) {
      for (ConceptMapGroupComponent group : map(NationalMaps.toLevelsId(country)).getGroup()) {
        group.getElement().forEach(element -> found.add(element.getCode()));
      }
    }
    assertThat(found)
        .containsExactlyElementsOf(
            Crosswalk.shipped().rows().stream().map(CrosswalkRow::code).toList());
  }

  @Test
  void aTitleProvesALevelWhereItIsUndisputedReadAndCarriedAndOnlyThere() {
    int proven = 0;
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      String map = NationalMaps.toLevelsId(row.jurisdiction().country());
      boolean expected =
          row.level().isPresent()
              && !row.disputed()
              && row.evidence() != Evidence.UNVERIFIED
              && row.basis() != LevelBasis.INFERRED;
      assertThat(proves(map, row.code())).as(row.code()).isEqualTo(expected);
      if (expected) {
        proven++;
        assertThat(codes(map, row.code())).containsExactly(row.level().orElseThrow().code());
      }
    }
    assertThat(proven).isGreaterThan(200);
  }

  @Test
  void aTitleIsNeverCalledEquivalent() {
    for (ConceptMap map : national().toList()) {
      for (ConceptMapGroupComponent group : map.getGroup()) {
        for (SourceElementComponent element : group.getElement()) {
          assertThat(element.getTarget())
              .noneMatch(t -> t.getEquivalence() == ConceptMapEquivalence.EQUIVALENT);
        }
      }
    }
  }

  private static Stream<ConceptMap> national() {
    return FILES.values().stream()
        .filter(map -> map.getIdElement().getIdPart().contains("qualification-"));
  }

  @Test
  void outsideTheLadderAndUnreadTitlesMatchNothing() {
    int outside = 0;
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      if (row.outside().isPresent() || row.evidence() == Evidence.UNVERIFIED) {
        List<TargetElementComponent> targets =
            targets(NationalMaps.toLevelsId(row.jurisdiction().country()), row.code());
        assertThat(targets).as(row.code()).hasSize(1);
        assertThat(targets.get(0).getEquivalence()).isEqualTo(ConceptMapEquivalence.UNMATCHED);
        assertThat(targets.get(0).hasCode()).isFalse();
        assertThat(targets.get(0).getComment()).isNotBlank();
        outside++;
      }
    }
    assertThat(outside).isGreaterThan(68);
  }

  @Test
  void aDisputedTitleShowsEachLevelInQuestionLowestFirstAndSaysSo() {
    String map = "qualification-CZ-to-provider-level";
    String row = "CZ-ZDRAVOTNICKY-ZACHRANAR";
    assertThat(codes(map, row)).containsExactly("AEMT", "PARAMEDIC");
    assertThat(words(map, row)).containsOnly(ConceptMapEquivalence.INEXACT);
    assertThat(targets(map, row))
        .allMatch(target -> target.hasExtension(Canonical.structure("disputed")))
        .allMatch(target -> target.getComment().startsWith("Disputed"));
  }

  @Test
  void theSameWordIsAnotherLevelInAnotherCountry() {
    assertThat(codes("qualification-DE-to-provider-level", "DE-RETTUNGSSANITAETER"))
        .isNotEqualTo(codes("qualification-CH-to-provider-level", "CH-RETTUNGSSANITAETER"));
  }

  @Test
  void theMapBackSaysTheConverse() {
    for (Jurisdiction country : Crosswalk.shipped().countries()) {
      Set<String> forth = triples(NationalMaps.toLevelsId(country), true);
      Set<String> back =
          FILES.containsKey(NationalMaps.fromLevelsId(country))
              ? triples(NationalMaps.fromLevelsId(country), false)
              : Set.of();
      assertThat(back).as(country.code()).isEqualTo(forth);
    }
  }

  /** Title, level and the word as the map to levels has it. */
  private static Set<String> triples(String id, boolean toLevels) {
    Set<String> triples = new HashSet<>();
    for (ConceptMapGroupComponent group : map(id).getGroup()) {
      for (SourceElementComponent element : group.getElement()) {
        for (TargetElementComponent target : element.getTarget()) {
          if (target.hasCode()) {
            triples.add(
                toLevels
                    ? element.getCode() + target.getCode() + target.getEquivalence()
                    : target.getCode()
                        + element.getCode()
                        + Equivalences.converse(target.getEquivalence()));
          }
        }
      }
    }
    return triples;
  }

  // --- all maps

  @Test
  void narrowerAndInexactTargetsSayInWhichSense() {
    for (ConceptMap map : FILES.values()) {
      for (ConceptMapGroupComponent group : map.getGroup()) {
        for (SourceElementComponent element : group.getElement()) {
          for (TargetElementComponent target : element.getTarget()) {
            if (target.getEquivalence() != ConceptMapEquivalence.EQUIVALENT
                && target.getEquivalence() != ConceptMapEquivalence.WIDER) {
              assertThat(target.getComment()).isNotBlank();
            }
          }
        }
      }
    }
  }

  @Test
  void codesOfTheLibraryInMapsAreInItsCodeSystems() {
    Map<String, Set<String>> known = new TreeMap<>();
    for (CodeSystem system : CodeSystems.all()) {
      Set<String> codes = new HashSet<>();
      system.getConcept().forEach(concept -> codes.add(concept.getCode()));
      known.put(system.getUrl(), codes);
    }
    int checked = 0;
    for (ConceptMap map : FILES.values()) {
      for (ConceptMapGroupComponent group : map.getGroup()) {
        for (SourceElementComponent element : group.getElement()) {
          checked += check(known, group.getSource(), List.of(element.getCode()));
          checked +=
              check(
                  known,
                  group.getTarget(),
                  element.getTarget().stream()
                      .filter(TargetElementComponent::hasCode)
                      .map(TargetElementComponent::getCode)
                      .toList());
        }
      }
    }
    assertThat(checked).isGreaterThan(1000);
  }

  private static int check(
      Map<String, Set<String>> known, String system, Collection<String> codes) {
    if (system.startsWith(Canonical.BASE)) {
      assertThat(known.get(system)).as(system).isNotNull().containsAll(codes);
      return codes.size();
    }
    return 0;
  }

  @Test
  void licensedCodesAreInTheLicensedPackageOnlyAndEachFileSaysWhose() {
    for (Resource resource : PackageFiles.open()) {
      String json = PackageFiles.FHIR.newJsonParser().encodeResourceToString(resource);
      if (!resource.fhirType().equals("StructureDefinition")) { // R4's own text names SNOMED CT
        assertThat(json)
            .as(resource.getIdElement().getIdPart())
            .doesNotContain("nucc.org/provider-taxonomy", "snomed.info/sct");
      }
      assertThat(((DomainResource) resource).getText().isEmpty()).isTrue();
    }
    for (Resource resource : PackageFiles.licensed()) {
      assertThat(((ConceptMap) resource).getCopyright())
          .contains("does not cover it")
          .containsAnyOf("American Medical Association", "SNOMED International");
    }
  }
}
