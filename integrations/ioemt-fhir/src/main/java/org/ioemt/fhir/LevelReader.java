package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** What the codes of other systems say of a level. */
final class LevelReader {

  private final CodeMap<ProviderLevel> codes;

  LevelReader(CodeMap<ProviderLevel> codes) {
    this.codes = codes;
  }

  /** Reads the concepts at {@code path.name[i]}. */
  void read(
      List<CodeableConcept> concepts,
      FindingPath path,
      String name,
      List<CodedLevels> levels,
      Findings findings) {
    for (int i = 0; i < concepts.size(); i++) {
      read(concepts.get(i), path.element(name, i), levels, findings);
    }
  }

  /** Reads one concept; adds nothing to the levels where no coding is known to the map. */
  void read(
      CodeableConcept concept, FindingPath path, List<CodedLevels> levels, Findings findings) {
    List<Code> known = new ArrayList<>();
    List<Coding> codings = concept.getCoding();
    for (int i = 0; i < codings.size(); i++) {
      Code code = code(codings.get(i), path.element("coding", i), findings);
      if (code != null) {
        known.add(code);
      }
    }
    if (!known.isEmpty()) {
      levels.add(judge(known, path, findings));
    }
  }

  private @Nullable Code code(Coding coding, FindingPath path, Findings findings) {
    String system = coding.getSystem();
    if (system != null && isOurs(system)) {
      return null; // what our own codes say is read elsewhere, and a level never is
    }
    Code code = Codings.read(coding, path, findings);
    if (code == null) {
      return null;
    }
    if (!codes.knows(code)) {
      findings.add(FhirFindings.CODE_UNKNOWN, path, Codings.quote(code.value()), code.system());
      return null;
    }
    for (CodeMapping<ProviderLevel> row : codes.mappings(code)) {
      if (row.target().isPresent()) {
        findings.add(
            FhirFindings.LEVEL_CODE,
            path,
            code.toString(),
            row.target().get().code(),
            row.relation().code(),
            row.evidence().code());
      } else {
        findings.add(FhirFindings.NO_LEVEL_CODE, path, code.toString(), row.evidence().code());
      }
    }
    return code;
  }

  /** Systems of this library have small letters; capitals are keys of others without a URI. */
  private static boolean isOurs(String system) {
    String ours = Names.system("");
    if (!system.startsWith(ours) || system.length() == ours.length()) {
      return false;
    }
    char first = system.charAt(ours.length());
    return first >= 'a' && first <= 'z';
  }

  private CodedLevels judge(List<Code> known, FindingPath path, Findings findings) {
    List<CodeMapping<ProviderLevel>> rows = new ArrayList<>();
    Set<ProviderLevel> any = new LinkedHashSet<>();
    Set<ProviderLevel> every = new LinkedHashSet<>(codes.targets(known.get(0)));
    for (Code code : known) {
      rows.addAll(codes.mappings(code));
      any.addAll(codes.targets(code));
      every.retainAll(codes.targets(code));
    }
    if (any.isEmpty()) {
      return new CodedLevels.None(path, rows);
    }
    if (every.isEmpty()) {
      findings.add(
          FhirFindings.CODINGS_CONTRADICT,
          path,
          any.stream().map(ProviderLevel::code).collect(Collectors.joining(", ")));
      return new CodedLevels.Contradictory(path, rows, any);
    }
    Set<ProviderLevel> safe = new LinkedHashSet<>();
    for (Code code : known) {
      Optional<ProviderLevel> level = codes.importable(code);
      level.filter(every::contains).ifPresent(safe::add);
    }
    return safe.size() == 1
        ? new CodedLevels.One(path, rows, safe.iterator().next())
        : new CodedLevels.Possible(path, rows, any);
  }
}
