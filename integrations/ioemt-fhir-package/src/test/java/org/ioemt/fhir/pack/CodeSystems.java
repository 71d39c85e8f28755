package org.ioemt.fhir.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemHierarchyMeaning;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.LevelCodes;
import org.ioemt.code.Relation;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.VehicleMode;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.CareLevel;
import org.ioemt.level.LevelName;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.AgencyKind;
import org.ioemt.organization.AuthorityKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.organization.FacilityKind;
import org.ioemt.organization.OrganizationKind;
import org.ioemt.organization.RoleCodes;
import org.ioemt.organization.ServiceType;
import org.ioemt.organization.StaffStatus;
import org.ioemt.organization.TaxStatus;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.ioemt.source.Evidence;

/** The code systems, from the public tables and constants of the core. */
final class CodeSystems {

  private static final String PARENT = "http://hl7.org/fhir/concept-properties#parent";

  private CodeSystems() {}

  static List<CodeSystem> all() {
    List<CodeSystem> all = new ArrayList<>();
    all.add(providerLevels());
    all.addAll(constants());
    all.add(skills());
    all.add(qualifications());
    all.add(credentialStatuses());
    all.addAll(external());
    return all;
  }

  /** The systems whose codes are the library's own. */
  static List<CodeSystem> own() {
    return all().stream().filter(system -> !isExternal(system)).toList();
  }

  private static boolean isExternal(CodeSystem system) {
    return Character.isUpperCase(system.getIdElement().getIdPart().charAt(0))
        || !system.getUrl().startsWith(Canonical.BASE);
  }

  private static CodeSystem system(
      String id, String title, String text, CodeSystemContentMode content) {
    CodeSystem system = Metadata.terminology(new CodeSystem(), id, title, text);
    system.setCaseSensitive(true);
    system.setContent(content);
    return system;
  }

  // --- provider levels

  private static CodeSystem providerLevels() {
    CodeSystem system =
        system(
            "provider-level",
            "Levels of prehospital care providers",
            "The five levels to which IOEMT converts every national qualification. Four are those"
                + " of the US National EMS Scope of Practice Model of the National Highway Traffic"
                + " Safety Administration (NHTSA); the prehospital emergency physician is IOEMT's"
                + " own. A level says what a provider has been educated and credentialed for; it is"
                + " no national title, no role and no permission to act. There is no code for an"
                + " unknown level. Names in other languages carry their evidence: most are"
                + " translations that no native speaker of the field has read.",
            CodeSystemContentMode.COMPLETE);
    property(system, "rank", PropertyType.INTEGER, "Place on the ladder, 1 (lowest) to 5.");
    property(
        system,
        "care-level",
        PropertyType.CODING,
        "The kind of care that the level stands for by default; a host may count otherwise.");
    property(
        system,
        "nhtsa",
        PropertyType.BOOLEAN,
        "Whether the level is one of the US National EMS Scope of Practice Model.");
    property(system, "source", PropertyType.STRING, "The document that defines the level.");
    List<String> codes = Arrays.stream(ProviderLevel.values()).map(ProviderLevel::code).toList();
    for (Definitions.Definition definition : Definitions.of("provider-level", codes)) {
      ProviderLevel level = ProviderLevel.of(definition.code());
      LevelName english = level.displayName(Locale.ENGLISH).orElseThrow();
      ConceptDefinitionComponent concept =
          system
              .addConcept()
              .setCode(level.code())
              .setDisplay(english.name())
              .setDefinition(definition.text());
      for (LevelName name : LevelName.all()) {
        if (name.level() == level) {
          designation(concept, name.language(), name.name(), name.evidence());
          name.abbreviation()
              .ifPresent(text -> designation(concept, name.language(), text, name.evidence()));
        }
      }
      set(concept, "rank", new IntegerType(level.rank()));
      set(concept, "care-level", Canonical.coding("care-level", level.careLevel().code()));
      boolean nhtsa = isNhtsa(level);
      set(concept, "nhtsa", new BooleanType(nhtsa));
      set(
          concept,
          "source",
          new StringType(
              nhtsa
                  ? ScopeEdition.NHTSA_2019.citation().toString()
                  : "IOEMT; the level has no NHTSA source"));
    }
    return system;
  }

  /** The levels that an edition of the model speaks of. */
  static boolean isNhtsa(ProviderLevel level) {
    return ScopeOfPractice.nhtsa(ScopeEdition.latest()).levels().contains(level);
  }

  private static void designation(
      ConceptDefinitionComponent concept, String language, String value, Evidence evidence) {
    ConceptDefinitionDesignationComponent designation =
        concept.addDesignation().setLanguage(language).setValue(value);
    Metadata.evidence(designation, evidence);
  }

  // --- constants

  private static List<CodeSystem> constants() {
    List<CodeSystem> all = new ArrayList<>();
    all.add(
        constants(
            "care-level",
            "Levels of care",
            "The kind of care that a provider level stands for, as dispatchers name it. Not agreed"
                + " on between countries; NEMSIS, for one, counts the AEMT as advanced life"
                + " support.",
            CareLevel.values(),
            CareLevel::code));
    all.add(
        constants(
            "ems-role",
            "Roles in an emergency medical service",
            "What a person does in the service. No role implies a provider level and none excludes"
                + " one.",
            EmsRole.values(),
            EmsRole::code));
    all.add(
        constants(
            "specialization",
            "Specializations of prehospital providers",
            "Endorsements beside or above a provider level, never levels.",
            Specialization.values(),
            Specialization::code));
    all.add(
        constants(
            "credential-kind",
            "Kinds of credentials",
            "What kind of document attests a qualification.",
            CredentialKind.values(),
            CredentialKind::code));
    all.add(
        constants(
            "verification-source",
            "Sources of verification",
            "Who or what was asked whether a credential is real.",
            VerificationSource.values(),
            VerificationSource::code));
    all.add(
        constants(
            "engagement",
            "Engagement",
            "How a person takes part in an organization.",
            Engagement.values(),
            Engagement::code));
    all.add(
        constants(
            "membership-status",
            "Membership status",
            "The state of a membership in the registry.",
            MembershipStatus.values(),
            MembershipStatus::code));
    all.add(
        constants(
            "program-kind",
            "Kinds of programs",
            "What kind of program a member is called to.",
            ProgramKind.values(),
            ProgramKind::code));
    all.add(
        constants(
            "language-proficiency",
            "Proficiency in a language",
            "The six levels of the Common European Framework of Reference for Languages, and the"
                + " mother tongue.",
            LanguageProficiency.values(),
            LanguageProficiency::code));
    all.add(
        constants(
            "evidence",
            "Evidence",
            "How well a fact of a table was read. It speaks of the statement of the source, never"
                + " of what is concluded from it: the level of a title is always a proposal.",
            Evidence.values(),
            Evidence::code));
    all.add(
        constants(
            "level-basis",
            "Basis of a level",
            "What was read to propose the level of a national qualification.",
            LevelBasis.values(),
            LevelBasis::code));
    all.add(
        constants(
            "outside-kind",
            "Reasons to stand outside the ladder",
            "Why a national qualification has no level.",
            OutsideKind.values(),
            OutsideKind::code));
    all.add(
        constants(
            "qualification-status",
            "Status of a national qualification",
            "Whether the title was still awarded when its text was read.",
            RowStatus.values(),
            RowStatus::code));
    all.add(
        constants(
            "code-relation",
            "Relation to an external code",
            "How a concept of IOEMT (always the source) relates to a code of another system (always"
                + " the target), whichever way a map is read.",
            Relation.values(),
            Relation::code));
    all.add(
        constants(
            "skill-category",
            "Categories of skills",
            "Sections of the catalogue of skills.",
            SkillCategory.values(),
            SkillCategory::code));
    all.add(
        constants(
            "direction-need",
            "Need for medical direction",
            "What medical direction a skill needs beyond general oversight.",
            DirectionNeed.values(),
            DirectionNeed::code));
    all.add(
        constants(
            "emergency-kind",
            "Kinds of declared emergencies",
            "During which kind of declared emergency alone a skill may be done.",
            EmergencyKind.values(),
            EmergencyKind::code));
    all.add(
        constants(
            "organization-kind",
            "Kinds of organizations",
            "What an organization is to an emergency medical service.",
            OrganizationKind.values(),
            OrganizationKind::code));
    all.add(
        constants(
            "authority-kind",
            "Kinds of authorities",
            "What a body is that awards, issues or registers; a classification of the library.",
            AuthorityKind.values(),
            AuthorityKind::code));
    all.add(
        constants(
            "agency-kind",
            "Kinds of agencies",
            "Who runs an EMS agency.",
            AgencyKind.values(),
            AgencyKind::code));
    all.add(
        constants(
            "service-type",
            "Types of service",
            "What an EMS agency does.",
            ServiceType.values(),
            ServiceType::code));
    all.add(
        constants(
            "staff-status",
            "Status of staff",
            "Whether the people of an agency are paid.",
            StaffStatus.values(),
            StaffStatus::code));
    all.add(
        constants(
            "tax-status",
            "Status toward profit",
            "How an agency stands to profit.",
            TaxStatus.values(),
            TaxStatus::code));
    all.add(
        constants(
            "facility-kind",
            "Kinds of facilities",
            "What a place is to which patients are brought.",
            FacilityKind.values(),
            FacilityKind::code));
    all.add(
        constants(
            "facility-capability",
            "Capabilities of facilities",
            "What a facility can do for a patient.",
            FacilityCapability.values(),
            FacilityCapability::code));
    all.add(
        constants(
            "crew-role",
            "Roles in a crew",
            "What a person does aboard a unit on a response.",
            CrewRole.values(),
            CrewRole::code));
    all.add(roleKinds());
    return all;
  }

  private static CodeSystem roleKinds() {
    CodeSystem system =
        system(
            "practitioner-role-kind",
            "Kinds of PractitionerRole",
            "Tells the entry in the registry from the service in an organization.",
            CodeSystemContentMode.COMPLETE);
    concepts(system, List.of("MEMBER"));
    return system;
  }

  private static <E extends Enum<E>> CodeSystem constants(
      String id, String title, String text, E[] values, Function<E, String> code) {
    CodeSystem system = system(id, title, text, CodeSystemContentMode.COMPLETE);
    concepts(system, Arrays.stream(values).map(code).toList());
    return system;
  }

  private static void concepts(CodeSystem system, List<String> codes) {
    for (Definitions.Definition definition :
        Definitions.of(system.getIdElement().getIdPart(), codes)) {
      system
          .addConcept()
          .setCode(definition.code())
          .setDisplay(definition.display())
          .setDefinition(definition.text());
    }
  }

  // --- skills

  private static CodeSystem skills() {
    CodeSystem system =
        system(
            "skill",
            "Skills of prehospital providers",
            "The items of three editions of the US National EMS Scope of Practice Model, with short"
                + " names of the library. No skill table of any edition was read in the report"
                + " itself; each level carries its evidence. A skill without a property for an"
                + " edition is not in the table of that edition, which does not mean forbidden. A"
                + " fragment, because hosts add skills of their own (with a dot in the code).",
            CodeSystemContentMode.FRAGMENT);
    system.setHierarchyMeaning(CodeSystemHierarchyMeaning.ISA);
    property(
            system,
            "parent",
            PropertyType.CODE,
            "The skill of which this is a narrower form: who may do the broader may do the"
                + " narrower.")
        .setUri(PARENT);
    property(system, "category", PropertyType.CODING, "The category.");
    property(system, "direction", PropertyType.CODING, "The medical direction that it needs.");
    property(
        system,
        "only-during",
        PropertyType.CODING,
        "The kind of declared emergency without which it is not to be done.");
    for (ScopeEdition edition : ScopeEdition.values()) {
      property(
          system,
          edition.code(),
          PropertyType.CODING,
          "The lowest level that may do it; higher levels follow. " + edition.citation());
    }
    property(system, "note", PropertyType.STRING, "What is to be known of the row.");
    Map<Skill, Map<ScopeEdition, ScopeEntry>> levels = new LinkedHashMap<>();
    for (ScopeEdition edition : ScopeEdition.values()) {
      for (ScopeEntry entry : ScopeOfPractice.nhtsa(edition).entries()) {
        levels.computeIfAbsent(entry.skill(), skill -> new TreeMap<>()).put(edition, entry);
      }
    }
    for (Skill skill : Skill.all()) {
      ConceptDefinitionComponent concept =
          system.addConcept().setCode(skill.code()).setDisplay(skill.name());
      skill.refines().ifPresent(broad -> set(concept, "parent", new CodeType(broad.code())));
      set(concept, "category", Canonical.coding("skill-category", skill.category().code()));
      set(concept, "direction", Canonical.coding("direction-need", skill.direction().code()));
      skill
          .onlyDuring()
          .ifPresent(
              kind -> set(concept, "only-during", Canonical.coding("emergency-kind", kind.code())));
      levels
          .getOrDefault(skill, Map.of())
          .forEach(
              (edition, entry) -> {
                ConceptPropertyComponent level =
                    set(concept, edition.code(), level(entry.lowestLevel()));
                Metadata.evidence(level, entry.evidence());
                if (entry.evidence() == Evidence.VERIFIED) {
                  entry.source().ifPresent(source -> Metadata.citation(level, source));
                }
              });
      skill.note().ifPresent(note -> set(concept, "note", new StringType(note)));
    }
    return system;
  }

  // --- national qualifications

  private static CodeSystem qualifications() {
    CodeSystem system =
        system(
            "qualification",
            "National qualifications in prehospital care",
            "Titles of the countries, one code for each row of the crosswalk. The display is the"
                + " title in its own language; other spellings and an English gloss are"
                + " designations. The gloss is no equivalence. The proposed level is the library's"
                + " own proposal: no source states an IOEMT level, and evidence speaks of the title"
                + " and its key rule only. Which level may be acted on is said by the concept maps"
                + " (qualification-XX-to-provider-level), not by the property. A fragment: a title"
                + " that is not listed is not thereby without a level.",
            CodeSystemContentMode.FRAGMENT);
    property(system, "country", PropertyType.STRING, "The country, ISO 3166-1.");
    property(
        system,
        "jurisdiction",
        PropertyType.STRING,
        "Where the title is given: the country or a subdivision, ISO 3166-2.");
    property(system, "language", PropertyType.STRING, "The language of the title, BCP 47.");
    property(system, "proposed-level", PropertyType.CODING, "The level that is proposed.");
    property(
        system, "alternative-level", PropertyType.CODING, "The other level that can be defended.");
    property(system, "outside", PropertyType.CODING, "Why it has no level.");
    property(system, "disputed", PropertyType.BOOLEAN, "Whether the level is disputed.");
    property(system, "basis", PropertyType.CODING, "What carries the proposed level.");
    property(system, "evidence", PropertyType.CODING, "How well title and key rule were read.");
    property(system, "specialization", PropertyType.CODING, "The endorsement that it is.");
    property(system, "award", PropertyType.CODING, "Whether it was still awarded.");
    property(system, "since", PropertyType.STRING, "Year or day of the first award.");
    property(system, "until", PropertyType.STRING, "Year or day of the last award.");
    property(system, "authority", PropertyType.STRING, "The bodies behind the title.");
    property(system, "legal-basis", PropertyType.STRING, "The law or rule behind the title.");
    property(system, "education", PropertyType.STRING, "How the holder is educated.");
    property(system, "note", PropertyType.STRING, "The reason for the level.");
    property(system, "source", PropertyType.STRING, "Where the text was read.");
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      qualification(system.addConcept(), row);
    }
    return system;
  }

  private static void qualification(ConceptDefinitionComponent concept, CrosswalkRow row) {
    concept.setCode(row.code()).setDisplay(row.title());
    concept.addDesignation().setLanguage(row.language().toString()).setValue(row.title());
    // An alias may be in another official language, of which the row says nothing.
    row.aliases().forEach(alias -> concept.addDesignation().setValue(alias));
    concept.addDesignation().setLanguage("en").setValue(row.english());
    set(concept, "country", new StringType(row.jurisdiction().country().code()));
    set(concept, "jurisdiction", new StringType(row.jurisdiction().code()));
    set(concept, "language", new StringType(row.language().toString()));
    row.level().ifPresent(level -> set(concept, "proposed-level", level(level)));
    row.alternative().ifPresent(level -> set(concept, "alternative-level", level(level)));
    row.outside()
        .ifPresent(kind -> set(concept, "outside", Canonical.coding("outside-kind", kind.code())));
    set(concept, "disputed", new BooleanType(row.disputed()));
    set(concept, "basis", Canonical.coding("level-basis", row.basis().code()));
    set(concept, "evidence", Canonical.coding("evidence", row.evidence().code()));
    row.specialization()
        .ifPresent(
            kind ->
                set(concept, "specialization", Canonical.coding("specialization", kind.code())));
    set(concept, "award", Canonical.coding("qualification-status", row.status().code()));
    row.since().ifPresent(date -> set(concept, "since", new StringType(date.toString())));
    row.until().ifPresent(date -> set(concept, "until", new StringType(date.toString())));
    row.authority().ifPresent(text -> set(concept, "authority", new StringType(text)));
    row.legalBasis().ifPresent(text -> set(concept, "legal-basis", new StringType(text)));
    row.education().ifPresent(text -> set(concept, "education", new StringType(text)));
    set(concept, "note", new StringType(row.note()));
    row.source().ifPresent(source -> set(concept, "source", new StringType(source.toString())));
  }

  // --- codes of others

  /**
   * The one system of HL7 that a profile binds and that is not in the package of R4: without it no
   * validator could check a member. HL7 publishes it under CC0.
   */
  private static CodeSystem credentialStatuses() {
    org.ioemt.code.CodeSystem known = org.ioemt.code.CodeSystem.of("HL7_CREDENTIAL_STATUS");
    CodeSystem system =
        system(
            "professional-credential-status",
            "HL7 professional credential status",
            "The codes of HL7's code system, without definitions, for validators that do not load"
                + " HL7's terminology.",
            CodeSystemContentMode.FRAGMENT);
    system
        .setUrl(known.uri().orElseThrow())
        .setVersion(known.version().orElseThrow())
        .setPublisher(known.publisher().orElseThrow())
        .setCopyright("Published by HL7 International under CC0.");
    for (CredentialStatus status : CredentialStatus.values()) {
      system.addConcept().setCode(status.code()).setDisplay(status.code().replace('-', ' '));
    }
    return system;
  }

  /** The listed codes of the systems for which no endorsed URI was found, without definitions. */
  private static List<CodeSystem> external() {
    Map<String, Map<String, String>> byKey = new TreeMap<>();
    collect(byKey, LevelCodes.shipped());
    collect(byKey, RoleCodes.shipped());
    for (VehicleType type : VehicleType.all()) {
      byKey
          .computeIfAbsent(type.scheme(), key -> new LinkedHashMap<>())
          .put(type.code().value(), type.display().orElseThrow());
    }
    List<CodeSystem> all = new ArrayList<>();
    byKey.forEach((key, codes) -> external(key, codes).ifPresent(all::add));
    return all;
  }

  private static <T> void collect(Map<String, Map<String, String>> byKey, CodeMap<T> map) {
    for (CodeMapping<T> row : map.mappings()) {
      byKey
          .computeIfAbsent(row.code().system(), key -> new LinkedHashMap<>())
          .putIfAbsent(row.code().value(), row.display());
    }
  }

  private static Optional<CodeSystem> external(String key, Map<String, String> codes) {
    org.ioemt.code.CodeSystem known = org.ioemt.code.CodeSystem.of(key);
    if (known.uri().isPresent()) {
      return Optional.empty(); // whoever owns the URI defines the system
    }
    CodeSystem system =
        system(
            Canonical.id(key),
            known.name(),
            "Codes and short titles of "
                + known.name()
                + known.version().map(version -> ", " + version).orElse("")
                + known.publisher().map(name -> ", published by " + name).orElse("")
                + ", under a name of IOEMT because no endorsed URI of the system was found. No"
                + " definitions; only codes that the tables of the library hold.",
            CodeSystemContentMode.FRAGMENT);
    system.setCopyright(
        known.publisher().map(name -> name + "; ").orElse("") + known.license() + ".");
    List<VehicleType> vehicles = VehicleType.ofScheme(key);
    if (!vehicles.isEmpty()) {
      property(system, "mode", PropertyType.STRING, "Ground, air or water, where stated.");
      property(system, "transports", PropertyType.BOOLEAN, "Whether the type carries patients.");
    }
    codes.forEach(
        (code, display) -> {
          ConceptDefinitionComponent concept =
              system.addConcept().setCode(code).setDisplay(display);
          vehicles.stream()
              .filter(type -> type.code().value().equals(code))
              .forEach(type -> vehicle(concept, type));
        });
    return Optional.of(system);
  }

  private static void vehicle(ConceptDefinitionComponent concept, VehicleType type) {
    type.mode().map(VehicleMode::code).ifPresent(m -> set(concept, "mode", new StringType(m)));
    ConceptPropertyComponent transports =
        set(concept, "transports", new BooleanType(type.transports()));
    Metadata.evidence(transports, type.evidence());
  }

  // --- properties

  private static org.hl7.fhir.r4.model.Coding level(ProviderLevel level) {
    return Canonical.coding("provider-level", level.code());
  }

  private static CodeSystem.PropertyComponent property(
      CodeSystem system, String code, PropertyType type, String text) {
    return system
        .addProperty()
        .setCode(code)
        .setUri(system.getUrl() + '#' + code)
        .setType(type)
        .setDescription(text);
  }

  private static ConceptPropertyComponent set(
      ConceptDefinitionComponent concept, String code, Type value) {
    return concept.addProperty().setCode(code).setValue(value);
  }
}
