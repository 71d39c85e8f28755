package org.ioemt.fhir.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.ioemt.code.CodeAbsence;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.Relation;

/**
 * The concept maps between concepts of ours and the codes of other systems, two for each system.
 *
 * <p>Every row of the table is in both maps, with its relation, evidence, note and source. A code
 * that stands for nothing of ours is unmatched in the map that starts from it; a concept for which
 * a system has no code is unmatched in the map that starts from ours. What the table does not speak
 * of is in no map.
 */
final class Maps {

  static final String COUNTRIES = "urn:iso:std:iso:3166";

  private Maps() {}

  /** What of ours is mapped: the id of the code system, how to write a target, and its name. */
  record Ours<T>(String id, String words, Function<T, String> code, Function<T, String> display) {}

  /** Both maps of each system that has a row. */
  static <T> List<ConceptMap> of(Ours<T> ours, CodeMap<T> map) {
    Set<String> keys = new TreeSet<>();
    map.mappings().forEach(row -> keys.add(row.code().system()));
    List<ConceptMap> all = new ArrayList<>();
    for (String key : keys) {
      all.add(fromOurs(ours, key, map));
      all.add(toOurs(ours, key, map));
    }
    return all;
  }

  private static <T> ConceptMap fromOurs(Ours<T> ours, String key, CodeMap<T> map) {
    ConceptMap concepts =
        map(
            ours.id + "-to-" + Canonical.id(key),
            ours.words + " to " + CodeSystem.of(key).name(),
            "Read for export: at most one code is equivalent to a concept, and only that one says"
                + " the same.",
            key);
    concepts.setSource(new CanonicalType(Canonical.valueSet(ours.id)));
    ConceptMapGroupComponent group = concepts.addGroup();
    group.setSource(Canonical.codeSystem(ours.id)).setTarget(Canonical.system(key));
    Canonical.version(key).ifPresent(group::setTargetVersion);
    Map<T, SourceElementComponent> elements = new LinkedHashMap<>();
    for (CodeMapping<T> row : map.mappings()) {
      if (row.code().system().equals(key) && row.target().isPresent()) {
        SourceElementComponent element = element(group, elements, ours, row.target().get());
        TargetElementComponent target =
            element.addTarget().setCode(row.code().value()).setDisplay(row.display());
        describe(target, row, Equivalences.fromOurs(row.relation()));
      }
    }
    for (CodeAbsence<T> absence : map.absences()) {
      if (absence.system().equals(key)) {
        TargetElementComponent target =
            element(group, elements, ours, absence.target())
                .addTarget()
                .setEquivalence(ConceptMapEquivalence.UNMATCHED)
                .setComment(absence.note().orElse("No code recorded."));
        Metadata.evidence(target, absence.evidence());
        absence.citation().ifPresent(source -> Metadata.citation(target, source));
      }
    }
    return concepts;
  }

  private static <T> SourceElementComponent element(
      ConceptMapGroupComponent group,
      Map<T, SourceElementComponent> elements,
      Ours<T> ours,
      T concept) {
    return elements.computeIfAbsent(
        concept,
        c ->
            group
                .addElement()
                .setCode(ours.code.apply(concept))
                .setDisplay(ours.display.apply(concept)));
  }

  private static <T> ConceptMap toOurs(Ours<T> ours, String key, CodeMap<T> map) {
    ConceptMap concepts =
        map(
            Canonical.id(key) + "-to-" + ours.id,
            CodeSystem.of(key).name() + " to " + decapitalized(ours.words),
            "Read for import: a code proves the target only where it has one target and that is"
                + " equivalent or wider. Several narrower targets are a set of possibilities, of"
                + " which none is to be chosen; a narrower, inexact or missing target concludes"
                + " nothing. Keep the code that was received.",
            key);
    concepts.setTarget(new CanonicalType(Canonical.valueSet(ours.id)));
    ConceptMapGroupComponent group = concepts.addGroup();
    group.setSource(Canonical.system(key)).setTarget(Canonical.codeSystem(ours.id));
    Canonical.version(key).ifPresent(group::setSourceVersion);
    Map<String, SourceElementComponent> elements = new LinkedHashMap<>();
    for (CodeMapping<T> row : map.mappings()) {
      if (row.code().system().equals(key)) {
        TargetElementComponent target =
            elements
                .computeIfAbsent(
                    row.code().value(),
                    code -> group.addElement().setCode(code).setDisplay(row.display()))
                .addTarget();
        row.target()
            .ifPresent(
                concept ->
                    target
                        .setCode(ours.code.apply(concept))
                        .setDisplay(ours.display.apply(concept)));
        describe(target, row, Equivalences.toOurs(row.relation()));
      }
    }
    return concepts;
  }

  private static <T> void describe(
      TargetElementComponent target, CodeMapping<T> row, ConceptMapEquivalence equivalence) {
    target.setEquivalence(equivalence);
    row.note().ifPresentOrElse(target::setComment, () -> sense(target, row.relation()));
    target.addExtension(
        Canonical.structure("code-relation"),
        Canonical.coding("code-relation", row.relation().code()));
    Metadata.evidence(target, row.evidence());
    row.citation().ifPresent(source -> Metadata.citation(target, source));
  }

  /** R4 asks for the sense of each narrower or inexact target (invariant cmd-1). */
  private static void sense(TargetElementComponent target, Relation relation) {
    switch (relation) {
      case EQUIVALENT -> {}
      case SOURCE_IS_NARROWER_THAN_TARGET ->
          target.setComment("The external code holds more than the concept of IOEMT.");
      case SOURCE_IS_BROADER_THAN_TARGET ->
          target.setComment("The external code holds less than the concept of IOEMT.");
      case RELATED_TO -> target.setComment("They touch, but neither holds the other.");
      case NOT_RELATED_TO -> target.setComment("Stands for nothing of IOEMT's.");
    }
  }

  private static ConceptMap map(String id, String title, String use, String key) {
    CodeSystem system = CodeSystem.of(key);
    ConceptMap concepts =
        Metadata.terminology(
            new ConceptMap(),
            id,
            title,
            use
                + " Every relation is the library's own judgment; no publisher of the code system"
                + " states one. The evidence speaks of code and label. Compiled from "
                + system.name()
                + system.version().map(version -> ", " + version).orElse("")
                + ".");
    concepts.setCopyright(copyright(system));
    return concepts;
  }

  private static String copyright(CodeSystem system) {
    return switch (system.key()) {
      case "NUCC" ->
          "Health Care Provider Taxonomy: codes and short titles only, no definitions. Copyright"
              + " American Medical Association, maintained by the National Uniform Claim Committee."
              + " The license of this library does not cover it; read the terms of the code set"
              + " (https://nucc.org) before you use this map.";
      case "SNOMED_CT" ->
          "This material includes concept identifiers and names of SNOMED CT, which is owned by"
              + " SNOMED International and needs an affiliate license (https://www.snomed.org). The"
              + " license of this library does not cover it; read the terms before you use this"
              + " map.";
      default -> system.publisher().map(name -> name + "; ").orElse("") + system.license() + ".";
    };
  }

  private static String decapitalized(String words) {
    return words.startsWith("EMS")
        ? words
        : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
