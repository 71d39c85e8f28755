package org.ioemt.fhir.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Disputed;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.Standardized;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;

/**
 * The concept maps between the national qualifications of a country and the levels, two for each
 * country.
 *
 * <p>What is mapped is what the conservative policy answers for the row alone:
 *
 * <ul>
 *   <li>{@link Standardized}: the level is {@code wider} than the title, for it holds the titles of
 *       all countries. It is never called equivalent: no source says that a title and a level mean
 *       the same.
 *   <li>{@link Disputed} with levels in question: each of them {@code inexact}, lowest first.
 *   <li>all others (disputed without a named alternative, too little evidence, outside the ladder):
 *       {@code unmatched}, with the reason.
 * </ul>
 */
final class NationalMaps {

  private NationalMaps() {}

  static List<ConceptMap> all() {
    List<ConceptMap> all = new ArrayList<>();
    for (Jurisdiction country : Crosswalk.shipped().countries()) {
      all.add(toLevels(country));
      ConceptMap titles = fromLevels(country);
      if (titles.hasGroup()) { // else no title of the country may be acted on
        all.add(titles);
      }
    }
    return all;
  }

  static String toLevelsId(Jurisdiction country) {
    return ValueSets.qualificationsId(country) + "-to-provider-level";
  }

  static String fromLevelsId(Jurisdiction country) {
    return "provider-level-to-" + ValueSets.qualificationsId(country);
  }

  /** What the conservative policy says of a row by itself, whatever other rows share its title. */
  static Standardization answer(CrosswalkRow row) {
    return Crosswalk.empty()
        .plus(List.of(row))
        .standardize(
            Qualification.of(row.jurisdiction(), row.title()), StandardizationPolicy.CONSERVATIVE);
  }

  private static ConceptMap toLevels(Jurisdiction country) {
    ConceptMap map =
        map(
            country,
            toLevelsId(country),
            "Qualifications of " + country.englishName() + " to provider levels",
            "wider: a holder of the title is of the level, by the library's proposal; inexact: the"
                + " level is disputed and each target is only in question, lowest first; unmatched:"
                + " no level may be concluded, for the reason in the comment.");
    map.setSource(new CanonicalType(Canonical.valueSet(ValueSets.qualificationsId(country))));
    map.setTarget(new CanonicalType(Canonical.valueSet("provider-level")));
    ConceptMapGroupComponent group = map.addGroup();
    group.setSource(Canonical.codeSystem("qualification"));
    group.setTarget(Canonical.codeSystem("provider-level"));
    for (CrosswalkRow row : Crosswalk.shipped().rows(country)) {
      SourceElementComponent element =
          group.addElement().setCode(row.code()).setDisplay(row.title());
      Standardization answer = answer(row);
      List<ProviderLevel> levels = mapped(answer);
      for (ProviderLevel level : levels) {
        TargetElementComponent target =
            element
                .addTarget()
                .setCode(level.code())
                .setDisplay(name(level))
                .setEquivalence(equivalence(answer))
                .setComment(comment(answer, row));
        describe(target, row);
      }
      if (levels.isEmpty()) {
        TargetElementComponent target =
            element
                .addTarget()
                .setEquivalence(ConceptMapEquivalence.UNMATCHED)
                .setComment(comment(answer, row));
        describe(target, row);
      }
    }
    return map;
  }

  private static ConceptMap fromLevels(Jurisdiction country) {
    ConceptMap map =
        map(
            country,
            fromLevelsId(country),
            "Provider levels to qualifications of " + country.englishName(),
            "narrower: a title whose holders are of the level; inexact: a title whose level is"
                + " disputed. For finding titles, not for turning a level into a title. A level"
                + " without a title here may have one that is not listed.");
    map.setSource(new CanonicalType(Canonical.valueSet("provider-level")));
    map.setTarget(new CanonicalType(Canonical.valueSet(ValueSets.qualificationsId(country))));
    Map<ProviderLevel, List<CrosswalkRow>> byLevel = new LinkedHashMap<>();
    for (ProviderLevel level : ProviderLevel.values()) {
      for (CrosswalkRow row : Crosswalk.shipped().rows(country)) {
        if (mapped(answer(row)).contains(level)) {
          byLevel.computeIfAbsent(level, l -> new ArrayList<>()).add(row);
        }
      }
    }
    if (byLevel.isEmpty()) {
      return map; // a group must have an element
    }
    ConceptMapGroupComponent group = map.addGroup();
    group.setSource(Canonical.codeSystem("provider-level"));
    group.setTarget(Canonical.codeSystem("qualification"));
    byLevel.forEach(
        (level, rows) -> {
          SourceElementComponent element =
              group.addElement().setCode(level.code()).setDisplay(name(level));
          for (CrosswalkRow row : rows) {
            Standardization answer = answer(row);
            TargetElementComponent target =
                element
                    .addTarget()
                    .setCode(row.code())
                    .setDisplay(row.title())
                    .setEquivalence(Equivalences.converse(equivalence(answer)))
                    .setComment(comment(answer, row));
            describe(target, row);
          }
        });
    return map;
  }

  /** The levels that the map names for an answer. */
  private static List<ProviderLevel> mapped(Standardization answer) {
    return answer.level().isEmpty() ? List.of() : answer.levels();
  }

  private static ConceptMapEquivalence equivalence(Standardization answer) {
    return answer instanceof Standardized
        ? ConceptMapEquivalence.WIDER
        : ConceptMapEquivalence.INEXACT;
  }

  private static String comment(Standardization answer, CrosswalkRow row) {
    StringBuilder text = new StringBuilder();
    if (!(answer instanceof Standardized)) {
      text.append(sentence(answer.reason().text()));
      row.outside().ifPresent(kind -> text.append(" (").append(kind.code()).append(')'));
      answer.level().ifPresent(level -> text.append(": ").append(level.code()));
      text.append(". ");
    }
    return text.append(row.note()).toString();
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void describe(TargetElementComponent target, CrosswalkRow row) {
    Metadata.evidence(target, row.evidence());
    target.addExtension(
        Canonical.structure("level-basis"), Canonical.coding("level-basis", row.basis().code()));
    if (row.disputed()) {
      target.addExtension(Canonical.structure("disputed"), new BooleanType(true));
    }
  }

  static String name(ProviderLevel level) {
    return level.displayName(Locale.ENGLISH).orElseThrow().name();
  }

  private static ConceptMap map(Jurisdiction country, String id, String title, String use) {
    ConceptMap map =
        Metadata.terminology(
            new ConceptMap(),
            id,
            title,
            use
                + " No source states an IOEMT level: every level is the library's own proposal,"
                + " and the evidence speaks of the title and its key rule only. Asked of each row"
                + " by itself with the conservative policy; a title that several rows share is to"
                + " be told apart first.");
    map.addJurisdiction().addCoding().setSystem(Maps.COUNTRIES).setCode(country.code());
    return map;
  }
}
