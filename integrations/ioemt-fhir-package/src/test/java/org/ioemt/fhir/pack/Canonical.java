package org.ioemt.fhir.pack;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.ioemt.code.Code;
import org.ioemt.code.CodeSystem;

/** Under which names things are known in FHIR. */
final class Canonical {

  static final String BASE = "https://ioemt.org/fhir";

  private Canonical() {}

  static String of(String type, String id) {
    return BASE + '/' + type + '/' + id;
  }

  static String codeSystem(String id) {
    return of("CodeSystem", id);
  }

  static String valueSet(String id) {
    return of("ValueSet", id);
  }

  static String structure(String id) {
    return of("StructureDefinition", id);
  }

  /** The id that stands for the key of a code system: hyphens for underscores, in capitals. */
  static String id(String key) {
    return key.replace('_', '-');
  }

  /** The system of a key's codes: its own URI, or a name of ours where it has none. */
  static String system(String key) {
    return CodeSystem.find(key).flatMap(CodeSystem::uri).orElseGet(() -> codeSystem(id(key)));
  }

  /** The version that tells a key from others of the same URI; empty where it needs none. */
  static Optional<String> version(String key) {
    Optional<CodeSystem> system = CodeSystem.find(key);
    return sharing(key).size() < 2 ? Optional.empty() : system.flatMap(CodeSystem::version);
  }

  private static List<CodeSystem> sharing(String key) {
    String uri = system(key);
    return CodeSystem.all().stream().filter(other -> system(other.key()).equals(uri)).toList();
  }

  static Coding coding(Code code) {
    Coding coding = new Coding().setSystem(system(code.system())).setCode(code.value());
    version(code.system()).ifPresent(coding::setVersion);
    return coding;
  }

  /** A code of one of our own systems. */
  static Coding coding(String system, String code) {
    return new Coding().setSystem(codeSystem(system)).setCode(code);
  }
}
