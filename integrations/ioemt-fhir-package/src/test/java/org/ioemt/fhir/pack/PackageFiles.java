package org.ioemt.fhir.pack;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.ioemt.code.LevelCodes;
import org.ioemt.codes.licensed.LicensedCodes;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.RoleCodes;
import org.ioemt.source.DataEdition;

/** The two packages as files: names and what stands in them. */
final class PackageFiles {

  static final FhirContext FHIR = FhirContext.forR4Cached();
  static final String NAME = "org.ioemt.fhir.r4";

  /** Maven puts the version in when it copies the file. */
  static final String VERSION = "${project.version}";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static final Maps.Ours<ProviderLevel> LEVELS =
      new Maps.Ours<>("provider-level", "Provider levels", ProviderLevel::code, NationalMaps::name);

  static final Maps.Ours<EmsRole> ROLES =
      new Maps.Ours<>("ems-role", "EMS roles", EmsRole::code, PackageFiles::display);

  private PackageFiles() {}

  /** The resources of the open package, made once: snapshots take seconds. Not to be changed. */
  static List<Resource> open() {
    return Open.RESOURCES;
  }

  private static final class Open {
    static final List<Resource> RESOURCES = List.copyOf(make());
  }

  private static List<Resource> make() {
    List<Resource> all = new ArrayList<>();
    all.addAll(CodeSystems.all());
    all.addAll(ValueSets.all());
    all.addAll(NationalMaps.all());
    all.addAll(Maps.of(LEVELS, LevelCodes.shipped()));
    all.addAll(Maps.of(ROLES, RoleCodes.shipped()));
    all.addAll(NamingSystems.all());
    all.addAll(structures());
    return all;
  }

  /** The resources of the package whose codes come under terms of their own. */
  static List<Resource> licensed() {
    List<Resource> all = new ArrayList<>();
    all.addAll(Maps.of(LEVELS, LicensedCodes.levels()));
    all.addAll(Maps.of(ROLES, LicensedCodes.roles()));
    return all;
  }

  static Map<String, String> openFiles() {
    return files(
        open(),
        NAME,
        "IOEMT",
        "Levels of prehospital care providers, national qualifications, roles, skills; maps to"
            + " other code systems; profiles of members, organizations, vehicles and crews.",
        "Apache-2.0",
        Map.of("hl7.fhir.r4.core", "4.0.1"));
  }

  static Map<String, String> licensedFiles() {
    return files(
        licensed(),
        NAME + ".licensed",
        "IOEMT, licensed codes",
        "Maps between the levels and roles of IOEMT and the codes of NUCC and SNOMED CT, which come"
            + " under terms of their own: read NOTICE.",
        "SEE LICENSE IN other/NOTICE",
        new TreeMap<>(Map.of("hl7.fhir.r4.core", "4.0.1", NAME, VERSION)));
  }

  private static String display(EmsRole role) {
    List<String> codes = Arrays.stream(EmsRole.values()).map(EmsRole::code).toList();
    return Definitions.of("ems-role", codes).stream()
        .filter(definition -> definition.code().equals(role.code()))
        .findFirst()
        .orElseThrow()
        .display();
  }

  /** Extensions and profiles, each with its snapshot: not every tool makes one itself. */
  private static List<Resource> structures() {
    List<StructureDefinition> all = new ArrayList<>(Extensions.all());
    all.addAll(Profiles.all());
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(FHIR);
    all.forEach(own::addStructureDefinition);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            own,
            new DefaultProfileValidationSupport(FHIR),
            new SnapshotGeneratingValidationSupport(FHIR));
    List<Resource> withSnapshots = new ArrayList<>();
    ValidationSupportContext context = new ValidationSupportContext(chain);
    for (StructureDefinition structure : all) {
      // Made from a copy, so that no snapshot is built on another that is half made.
      StructureDefinition made =
          (StructureDefinition)
              Objects.requireNonNull(
                  chain.generateSnapshot(
                      context, structure.copy(), structure.getUrl(), null, structure.getName()));
      for (ElementDefinition element : made.getSnapshot().getElement()) {
        element.setMapping(null); // to RIM and HL7 v2: a third of the size, and not ours
      }
      made.setMapping(null);
      withSnapshots.add(made);
    }
    return withSnapshots;
  }

  private static Map<String, String> files(
      Collection<Resource> resources,
      String name,
      String title,
      String text,
      String license,
      Map<String, String> dependencies) {
    IParser parser = FHIR.newJsonParser().setPrettyPrint(true);
    Map<String, String> files = new TreeMap<>();
    Map<String, ObjectNode> index = new TreeMap<>();
    for (Resource resource : resources) {
      String file = resource.fhirType() + '-' + resource.getIdElement().getIdPart() + ".json";
      String json = parser.encodeResourceToString(resource) + '\n';
      if (files.put(file, json) != null) {
        throw new IllegalStateException(file + ": written twice");
      }
      index.put(file, entry(file, json));
    }
    ObjectNode listing = JsonNodeFactory.instance.objectNode();
    listing.put("index-version", 2);
    ArrayNode entries = listing.putArray("files");
    index.values().forEach(entries::add);
    files.put(".index.json", write(listing));
    files.put("package.json", write(manifest(name, title, text, license, dependencies)));
    return files;
  }

  private static ObjectNode manifest(
      String name, String title, String text, String license, Map<String, String> dependencies) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", name);
    json.put("version", VERSION);
    json.put("type", "Conformance");
    json.put("title", title);
    json.put("description", text);
    json.put("canonical", Canonical.BASE);
    json.put("author", Metadata.PUBLISHER);
    json.put("license", license);
    json.put("date", DataEdition.shipped().date().toString().replace("-", "") + "000000");
    json.putArray("fhirVersions").add("4.0.1");
    ObjectNode needs = json.putObject("dependencies");
    dependencies.forEach(needs::put);
    json.putObject("directories").put("lib", "package");
    return json;
  }

  /** What the index of a package says of a file. */
  private static ObjectNode entry(String file, String json) {
    JsonNode resource = read(json);
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("filename", file);
    for (String property :
        List.of("resourceType", "id", "url", "version", "kind", "type", "content", "derivation")) {
      JsonNode value = resource.path(property);
      if (value.isTextual()) {
        entry.put(property, value.textValue());
      }
    }
    return entry;
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String write(ObjectNode json) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(printer).writeValueAsString(json) + '\n';
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
