package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ioemt.code.CodeMap;
import org.ioemt.code.LevelCodes;
import org.ioemt.codes.licensed.LicensedCodes;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramRules;
import org.ioemt.ems.CasualtyTally;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.PlanRules;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.ems.SystemRules;
import org.ioemt.ems.TallyRules;
import org.ioemt.fhir.FhirJson;
import org.ioemt.fhir.FhirReader;
import org.ioemt.fhir.FhirResources;
import org.ioemt.fhir.FhirWriter;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.jackson.JsonLinesWriter;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.nemsis.NemsisDefinition;
import org.ioemt.nemsis.NemsisExport;
import org.ioemt.nemsis.NemsisList;
import org.ioemt.nemsis.NemsisMapper;
import org.ioemt.nemsis.NemsisPersonnel;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.nemsis.NemsisResponse;
import org.ioemt.nemsis.NemsisRoster;
import org.ioemt.nemsis.NemsisRules;
import org.ioemt.nemsis.NemsisVersion;
import org.ioemt.organization.Agency;
import org.ioemt.organization.Authorities;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.MedicalDirectorRules;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.roster.RosterEntry;
import org.ioemt.roster.RosterField;
import org.ioemt.roster.RosterMapping;
import org.ioemt.roster.RosterReader;
import org.ioemt.roster.RosterSuggestion;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.NemsisGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every object that its Javadoc calls safe for threads: sixteen begin at once with a new one, and
 * each gets the answers that one thread gets of another.
 */
class SharedObjectsTest {

  private static final int ROUNDS = Integer.getInteger("ioemt.faults", 1);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final long SEED = 20261121;

  /**
   * Something to share.
   *
   * @param types what it is, by the names of the types whose promise it asks
   * @param fresh makes a new one
   * @param question asks it all that it can be asked
   */
  private record Shared(String types, Supplier<Object> fresh, Function<Object, Object> question) {

    @Override
    public String toString() {
      return types;
    }
  }

  @SuppressWarnings("unchecked") // each question is given what was made for it
  private static <T> Shared shared(String types, Supplier<T> fresh, Function<T, Object> question) {
    return new Shared(types, fresh::get, (Function<Object, Object>) question);
  }

  private static <T> List<T> values(Class<T> type, int number) {
    ValueGenerator<T> generator = ValueGenerator.of(type).seeded(SEED);
    List<T> values = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      values.add(generator.value(i));
    }
    return values;
  }

  private static <T> Shared rules(String types, Supplier<RuleSet<T>> fresh, Class<T> type) {
    List<T> values = values(type, 12);
    return shared(types, fresh, rules -> values.stream().map(rules::check).toList());
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(Run.repository("examples/" + name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<NemsisRecord> records(String name) {
    List<NemsisRecord> all = new ArrayList<>();
    try (NemsisReader reader = NemsisReader.of(new ByteArrayInputStream(bytes(name)))) {
      for (Optional<NemsisRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        all.add(next.get());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return all;
  }

  private static List<Member> members() {
    MemberGenerator members = MemberGenerator.seeded(SEED).validRatio(0.5);
    return Stream.iterate(0, i -> i + 1).limit(24).map(members::member).toList();
  }

  static Stream<Shared> shared() {
    List<Member> members = members();
    List<Credential> credentials = values(Credential.class, 20);
    Crosswalk crosswalk = Crosswalk.shipped();
    StandardizationPolicy policy = StandardizationPolicy.CONSERVATIVE;
    List<CrosswalkRow> rows = crosswalk.rows();
    List<Program> programs = values(Program.class, 4);
    StaffingStandard standard = StaffingStandard.shipped().get(0);
    Agency agency = values(Agency.class, 1).get(0);
    List<MassCasualtyPlan> plans = values(MassCasualtyPlan.class, 1);
    List<PracticeRequest> requests = values(PracticeRequest.class, 20);
    List<MedicalDirector> directors = values(MedicalDirector.class, 10);
    List<Crew> crews = values(Crew.class, 10);
    List<NemsisRecord> demographic = records("nemsis/roster.xml");
    List<NemsisRecord> responses = records("nemsis/responses.xml");
    FhirJson json = FhirJson.create();
    String bundle =
        json.text(
            FhirWriter.standard().member(members.get(0)).bundle(FhirResources.Kind.COLLECTION));
    return Stream.of(
        shared(
            "Crosswalk CrosswalkRow Standardization",
            () -> Crosswalk.empty().plus(rows.subList(0, 60)),
            table ->
                credentials.stream().map(one -> table.standardize(one, policy)).toList()
                    + table.rows().toString()
                    + table.countries()),
        rules(
            "MembershipRules RuleSet",
            () -> MembershipRules.of(crosswalk, policy, Authorities.recognized()).asOf(DAY),
            Member.class),
        shared(
            "MembershipRules",
            () -> MembershipRules.of(crosswalk, policy, Authorities.recognized()),
            rules -> members.stream().map(one -> rules.levelOf(one, DAY)).toList()),
        rules(
            "CredentialRules",
            () -> CredentialRules.of(Authorities.shipped()).asOf(DAY),
            Credential.class),
        rules(
            "ExpiryRules",
            () -> CredentialRules.expiringWithin(Period.ofYears(3)).asOf(DAY),
            Credential.class),
        shared(
            "ScopeOfPractice ScopeAnswer InScope OutOfScope",
            () ->
                ScopeOfPractice.basedOn(ScopeOfPractice.ioemt(ScopeEdition.latest()))
                    .named("host's")
                    .build(),
            scope ->
                scope.entries().stream()
                    .map(entry -> scope.answer(ProviderLevel.EMT, entry.skill()))
                    .toList()),
        shared(
            "PracticeRules",
            () -> PracticeRules.of(crosswalk, policy, Authorities.recognized()),
            rules -> requests.stream().map(rules::decide).toList()),
        shared(
            "MedicalDirectorRules",
            () -> MedicalDirectorRules.of(crosswalk),
            rules ->
                directors.stream()
                    .map(one -> rules.asOf(DAY, Jurisdiction.of("US-NC")).check(one))
                    .toList()),
        shared(
            "CodeMap",
            () -> LevelCodes.shipped().plus(LicensedCodes.levels()),
            (CodeMap<ProviderLevel> codes) ->
                codes.mappings().stream()
                        .map(one -> codes.importable(one.code()) + "" + codes.targets(one.code()))
                        .toList()
                    + codes.toString()),
        shared(
            "Authorities",
            () -> Authorities.of(Authorities.shipped().all()),
            all -> all.all().stream().map(one -> all.find(one.id())).toList()),
        shared(
            "CareLevels",
            () ->
                CareLevels.of(
                    "host's",
                    Stream.of(ProviderLevel.values())
                        .collect(
                            Collectors.toMap(one -> one, one -> CareLevel.BASIC_LIFE_SUPPORT))),
            levels -> levels.entries() + levels.toString() + levels.hashCode()),
        shared(
            "Matcher ProgramMatcher",
            () -> org.ioemt.deployment.Matcher.of(crosswalk, policy, Authorities.recognized()),
            matcher -> programs.stream().map(one -> matcher.forProgram(one).all(members)).toList()),
        shared(
            "ProgramMatcher",
            () ->
                org.ioemt.deployment.Matcher.of(crosswalk, policy, Authorities.recognized())
                    .forProgram(programs.get(0)),
            matcher ->
                matcher.all(members).toString()
                    + members.stream().map(one -> matcher.whyNot(0, one)).toList()),
        rules("ProgramRules", () -> ProgramRules.asOf(DAY), Program.class),
        shared(
            "GreatCircle",
            () -> GreatCircle.from(GeoPoint.of(52.52, 13.41)),
            circle -> members.stream().map(one -> one.place().map(circle::metersTo)).toList()),
        rules("SystemRules", () -> SystemRules.of(crosswalk).asOf(DAY), EmsSystem.class),
        shared(
            "CrewRules",
            () -> CrewRules.of(crosswalk, policy, Authorities.recognized()),
            rules -> crews.stream().map(one -> rules.staffing(standard, DAY).check(one)).toList()),
        rules("ResponseRules", ResponseRules::records, Response.class),
        rules("PlanRules", () -> PlanRules.asOf(DAY), MassCasualtyPlan.class),
        rules("TallyRules", () -> TallyRules.plan(plans.get(0)), CasualtyTally.class),
        shared(
            "NemsisMapper NemsisElement NemsisValue",
            NemsisMapper::standard,
            mapper -> {
              Findings findings = new Findings();
              List<Object> mapped = new ArrayList<>();
              for (NemsisRecord record : demographic) {
                if (record instanceof NemsisPersonnel person) {
                  mapped.add(mapper.member(person, findings));
                  mapped.add(record.element().hashCode());
                }
              }
              for (NemsisRecord record : responses) {
                if (record instanceof NemsisResponse response) {
                  mapped.add(mapper.response(response, findings));
                }
              }
              return mapped.toString() + findings.toList();
            }),
        shared(
            "NemsisRoster",
            () -> {
              NemsisRoster.Builder roster = NemsisRoster.builder();
              for (NemsisRecord record : demographic) {
                if (record instanceof NemsisPersonnel person) {
                  roster.add(person);
                }
              }
              return NemsisRules.against(roster.build());
            },
            (RuleSet<NemsisRecord> rules) -> responses.stream().map(rules::check).toList()),
        shared(
            "NemsisExport",
            () ->
                NemsisExport.of(
                        NemsisVersion.V3_5_1,
                        agency,
                        OffsetDateTime.parse("2026-11-20T08:00:00-05:00"))
                    .with(crosswalk, policy),
            export -> {
              Findings findings = new Findings();
              return members.stream()
                      .map(one -> export.personnel(one, findings).element())
                      .toList()
                      .toString()
                  + findings.toList();
            }),
        shared(
            "NemsisDefinition NemsisList",
            () -> NemsisVersion.V3_5_0,
            version ->
                NemsisDefinition.all(version).toString().length()
                    + NemsisList.all().stream().map(NemsisList::name).toList().toString()),
        shared(
            "RosterMapping RosterColumn RosterEntry RosterField",
            () -> RosterMapping.full(2),
            mapping -> {
              String text =
                  String.join(
                          ",", mapping.columns().stream().map(one -> one.header().get()).toList())
                      + "\r\nM-1"
                      + ",".repeat(mapping.columns().size() - 1)
                      + "\r\n";
              try (RosterReader reader =
                  RosterReader.open(
                      mapping, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
                Optional<RosterEntry> entry = reader.next();
                return entry.get().member().toString()
                    + entry.get().findings()
                    + mapping.columns().get(0).field().map(RosterField::toString);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }),
        shared(
            "RosterSuggestion",
            () -> {
              try {
                return RosterSuggestion.of(
                    new ByteArrayInputStream(bytes("rosters/us-agency.csv")));
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            },
            suggestion -> MappingFile.write(suggestion.mapping()) + suggestion.findings()),
        shared(
            "FhirJson FhirReader FhirWriter",
            () -> json,
            shared ->
                shared.text(
                        FhirWriter.standard()
                            .member(members.get(1))
                            .bundle(FhirResources.Kind.TRANSACTION))
                    + FhirReader.standard()
                        .practitioners(
                            List.of((org.hl7.fhir.r4.model.Bundle) shared.parse(bundle).resource()))
                        .practitioners()
                        .get(0)
                        .member()),
        shared(
            "MemberGenerator",
            () -> MemberGenerator.seeded(SEED).validRatio(0.5),
            generator -> Stream.iterate(0, i -> i + 1).limit(20).map(generator::member).toList()),
        shared(
            "NemsisGenerator",
            () -> NemsisGenerator.seeded(SEED),
            generator -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              try {
                generator.responses(3, out);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
              return out.toString(StandardCharsets.UTF_8);
            }),
        shared(
            "ValueGenerator Sample",
            () -> ValueGenerator.of(EmsSystem.class).seeded(SEED),
            generator -> Stream.iterate(0, i -> i + 1).limit(4).map(generator::value).toList()),
        shared(
            "IoemtModule WireCodec",
            () -> JsonMapper.builder().addModule(new IoemtModule()).build(),
            (ObjectMapper mapper) -> {
              try {
                return mapper.writeValueAsString(members)
                    + mapper.readValue(
                        new String(bytes("program.json"), StandardCharsets.UTF_8), Program.class);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }),
        shared(
            "JsonLines WireCodec",
            () -> JsonLines.of(Member.class).withThreads(2),
            lines -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              try (JsonLinesReader<JsonLine<Member>> reader =
                      lines.read(new ByteArrayInputStream(bytes("members.ndjson")));
                  JsonLinesWriter<Member> writer = lines.write(out)) {
                while (reader.hasNext()) {
                  writer.write(((JsonLine.Value<Member>) reader.next()).value());
                }
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
              return out.toString(StandardCharsets.UTF_8);
            }));
  }

  @ParameterizedTest
  @MethodSource
  void shared(Shared shared) throws Exception {
    Object expected = shared.question().apply(shared.fresh().get());
    for (int round = 0; round < ROUNDS; round++) {
      Object object = shared.fresh().get();
      assertThat(Crowd.ask(number -> () -> shared.question().apply(object)))
          .allMatch(expected::equals);
    }
  }

  /** Values are shared the most: each type that can be invented. */
  @ParameterizedTest
  @MethodSource("valueTypes")
  <T> void everyValueAnswersSixteenThreads(Class<T> type) throws Exception {
    T twin = values(type, 1).get(0);
    T value = values(type, 1).get(0);
    List<String> answers =
        Crowd.ask(number -> () -> value.equals(twin) + " " + value.hashCode() + " " + value);
    assertThat(answers).containsOnly("true " + twin.hashCode() + " " + twin);
  }

  static Stream<Class<?>> valueTypes() {
    return ValueGenerator.types().stream().filter(type -> !type.isEnum());
  }

  // --- the list of promises

  private static final Pattern PROMISE = Pattern.compile("(?i)thread-safe|any number of threads");
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(/\\*\\*(?:(?!\\*/).)*\\*/)\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*public"
              + " (?:sealed |final |abstract )*(?:class|interface|record) (\\w+)",
          Pattern.DOTALL);

  /** Not on this class path; there Spark calls what is shared from all the threads it has. */
  private static final String SPARK = "ioemt-spark";

  /** Asked elsewhere: by the tests of their modules. */
  private static final Pattern ELSEWHERE = Pattern.compile("\\w+Validator|Table");

  /** A new type that promises it is to be asked here too. */
  @Test
  void noPromiseIsLeftUnasked() throws IOException {
    Set<String> asked = new TreeSet<>();
    shared().forEach(one -> asked.addAll(List.of(one.types().split(" "))));
    valueTypes().forEach(type -> asked.add(type.getSimpleName()));
    Set<String> promised = new TreeSet<>();
    for (String folder : List.of("", "integrations")) {
      try (Stream<Path> modules = Files.list(Run.repository(folder.isEmpty() ? "." : folder))) {
        for (Path module : modules.toList()) {
          Path sources = module.resolve("src/main/java");
          String name = module.getFileName().toString();
          if (name.startsWith("ioemt-") && !name.equals(SPARK) && Files.exists(sources)) {
            promises(sources, promised);
          }
        }
      }
    }
    assertThat(promised).hasSizeGreaterThan(100);
    promised.removeIf(name -> ELSEWHERE.matcher(name).matches());
    promised.removeAll(asked);
    assertThat(promised).isEmpty();
  }

  private static void promises(Path sources, Set<String> promised) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher type = PUBLIC.matcher(Files.readString(file));
        if (type.find()
            && PROMISE.matcher(type.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ")).find()) {
          promised.add(type.group(2));
        }
      }
    }
  }
}
