package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.ioemt.code.Code;
import org.ioemt.code.CodeSystem;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** Codes and constants as codings, and back. */
final class Codings {

  private static final String OURS = Names.system("");
  private static final int LONGEST_QUOTE = 120;

  /** HL7's own example of a practitioner names the table by its version, and many follow it. */
  private static final String V2_0360_OF_2_7 = "http://terminology.hl7.org/CodeSystem/v2-0360/2.7";

  private static final Map<String, List<CodeSystem>> BY_URI = byUri();

  private Codings() {}

  private static Map<String, List<CodeSystem>> byUri() {
    Map<String, List<CodeSystem>> map = new LinkedHashMap<>();
    for (CodeSystem system : CodeSystem.all()) {
      system.uri().ifPresent(u -> map.computeIfAbsent(u, uri -> new ArrayList<>()).add(system));
    }
    map.put(V2_0360_OF_2_7, List.of(CodeSystem.of("HL7_V2_0360")));
    return map;
  }

  // --- writing

  /** A constant of one of this library's code systems. */
  static Coding constant(String system, String code) {
    return new Coding().setSystem(Names.system(system)).setCode(code);
  }

  static CodeableConcept concept(Coding coding) {
    return new CodeableConcept().addCoding(coding);
  }

  static Coding jurisdiction(Jurisdiction place) {
    return new Coding()
        .setSystem(place.isCountry() ? Names.COUNTRY : Names.SUBDIVISION)
        .setCode(place.code());
  }

  /** The coding of a code, or null with a finding where FHIR has no such code. */
  static @Nullable Coding code(Code code, FindingPath path, Findings findings) {
    if (!isCode(code.value())) {
      findings.add(FhirFindings.CODE_NOT_WRITTEN, path, code.system());
      return null;
    }
    Optional<CodeSystem> system = CodeSystem.find(code.system());
    String uri = system.flatMap(CodeSystem::uri).orElse(null);
    if (uri == null) {
      return new Coding().setSystem(OURS + code.system().replace('_', '-')).setCode(code.value());
    }
    Coding coding = new Coding().setSystem(uri).setCode(code.value());
    if (sharing(uri).size() > 1) {
      system.flatMap(CodeSystem::version).ifPresent(coding::setVersion);
    }
    return coding;
  }

  private static List<CodeSystem> sharing(String uri) {
    return BY_URI.getOrDefault(uri, List.of());
  }

  /** Whether FHIR takes it for a code: no white space but single spaces inside. */
  private static boolean isCode(String value) {
    if (!Values.isText(value)) {
      return false;
    }
    boolean space = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (blank && (c != ' ' || space)) {
        return false;
      }
      space = blank;
    }
    return !space;
  }

  // --- reading

  /** The code of a coding, or null with a finding. */
  static @Nullable Code read(Coding coding, FindingPath path, Findings findings) {
    String value = coding.getCode();
    if (value == null) {
      findings.add(FhirFindings.ELEMENT_MISSING, path, "code");
      return null;
    }
    String key = key(coding, path, findings);
    if (key == null) {
      return null;
    }
    Code code = Code.find(key + '|' + value).orElse(null);
    if (code == null) {
      findings.add(FhirFindings.VALUE_REFUSED, path.property("code"), "Code");
    }
    return code;
  }

  private static @Nullable String key(Coding coding, FindingPath path, Findings findings) {
    String uri = coding.getSystem();
    if (uri == null) {
      findings.add(FhirFindings.SYSTEM_MISSING, path);
      return null;
    }
    List<CodeSystem> systems = sharing(uri);
    if (systems.size() == 1) {
      return systems.get(0).key();
    }
    if (systems.size() > 1) {
      for (CodeSystem system : systems) {
        if (system.version().filter(v -> v.equals(coding.getVersion())).isPresent()) {
          return system.key();
        }
      }
      findings.add(FhirFindings.SYSTEM_VERSION_MISSING, path, uri);
      return null;
    }
    if (uri.startsWith(OURS)) {
      String key = uri.substring(OURS.length()).replace('-', '_');
      if (Code.find(key + "|x").isPresent()) {
        return key;
      }
    }
    findings.add(FhirFindings.SYSTEM_UNKNOWN, path, quote(uri));
    return null;
  }

  /** The constant that a coding of the named system stands for, or null with a finding. */
  static <T> @Nullable T read(
      Coding coding,
      FindingPath path,
      String system,
      Function<String, Optional<T>> find,
      Findings findings) {
    String uri = coding.getSystem();
    String code = coding.getCode();
    if (uri == null) {
      findings.add(FhirFindings.SYSTEM_MISSING, path);
    } else if (!uri.equals(system)) {
      findings.add(FhirFindings.SYSTEM_UNKNOWN, path, quote(uri));
    } else if (code == null) {
      findings.add(FhirFindings.ELEMENT_MISSING, path, "code");
    } else {
      T constant = find.apply(code).orElse(null);
      if (constant == null) {
        findings.add(FhirFindings.CODE_UNKNOWN, path, quote(code), system);
      }
      return constant;
    }
    return null;
  }

  static @Nullable Jurisdiction jurisdiction(Coding coding, FindingPath path, Findings findings) {
    String system =
        Names.SUBDIVISION.equals(coding.getSystem()) ? Names.SUBDIVISION : Names.COUNTRY;
    return read(
        coding,
        path,
        system,
        code -> Jurisdiction.find(code).filter(j -> j.isCountry() == system.equals(Names.COUNTRY)),
        findings);
  }

  /**
   * The one coding of a concept that is of the named system, or null with a finding. Codings of
   * other systems beside it say the same in other words and need no finding.
   */
  static @Nullable Coding of(
      CodeableConcept concept, FindingPath path, String system, Findings findings) {
    List<Coding> all = concept.getCoding();
    Coding found = null;
    int count = 0;
    for (Coding coding : all) {
      if (system.equals(coding.getSystem())) {
        found = coding;
        count++;
      }
    }
    if (count > 1) {
      findings.add(FhirFindings.SEVERAL, path.property("coding"), String.valueOf(count));
      return null;
    }
    if (found == null) {
      if (all.isEmpty()) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "coding");
      }
      for (int i = 0; i < all.size(); i++) {
        FindingPath at = path.element("coding", i);
        String uri = all.get(i).getSystem();
        if (uri == null) {
          findings.add(FhirFindings.SYSTEM_MISSING, at);
        } else {
          findings.add(FhirFindings.SYSTEM_UNKNOWN, at, quote(uri));
        }
      }
    }
    return found;
  }

  static <T> @Nullable T read(
      CodeableConcept concept,
      FindingPath path,
      String system,
      Function<String, Optional<T>> find,
      Findings findings) {
    Coding coding = of(concept, path, system, findings);
    return coding == null
        ? null
        : read(
            coding,
            path.element("coding", concept.getCoding().indexOf(coding)),
            system,
            find,
            findings);
  }

  /** What stands in a place of codes and URLs may still be anything, a name too. */
  static String quote(String text) {
    boolean plain = !text.isEmpty() && text.length() <= LONGEST_QUOTE;
    for (int i = 0; plain && i < text.length(); i++) {
      plain = text.charAt(i) > ' ' && text.charAt(i) <= '~';
    }
    return plain ? text : "?";
  }
}
