package org.ioemt.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.level.ProviderLevel.AEMT;
import static org.ioemt.level.ProviderLevel.EMR;
import static org.ioemt.level.ProviderLevel.EMT;
import static org.ioemt.level.ProviderLevel.PARAMEDIC;
import static org.ioemt.level.ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ioemt.code.Code;
import org.ioemt.code.CodeAbsence;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.LevelCodes;
import org.ioemt.code.Relation;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.MemberId;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.RoleCodes;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ProtocolId;
import org.ioemt.practice.ScopeExtension;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.testkit.ValueGenerator;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** For each law a broken table that it catches, and what it says of it. */
class LawsTest {

  private static final Skill CPAP = Skill.of("cpap");
  private static final Skill IM = Skill.of("intramuscular");

  /** All laws that a broken table was found for. */
  private static final Set<String> PROVEN = new TreeSet<>();

  private static void proves(Class<?> suite, Object table, String law, String... words) {
    Map<String, String> broken = Suites.broken(suite, table);
    assertThat(broken).containsKey(law);
    assertThat(broken.get(law)).startsWith("broken law: ").contains(words);
    PROVEN.add(suite.getSimpleName() + "." + law);
  }

  @BeforeAll
  static void nothingIsProvenYet() {
    PROVEN.clear();
  }

  @AfterAll
  static void everyLawIsProvenAbleToFail() {
    List<String> laws = new ArrayList<>();
    for (Class<?> suite : suites()) {
      Suites.laws(suite).forEach(law -> laws.add(suite.getSimpleName() + "." + law.getName()));
    }
    assertThat(PROVEN).containsExactlyInAnyOrderElementsOf(laws);
  }

  private static List<Class<?>> suites() {
    return List.of(
        ScopeOfPracticeLaws.class,
        ProtocolLaws.class,
        CrosswalkLaws.class,
        CodeMapLaws.class,
        StaffingStandardLaws.class,
        JsonRoundTripLaws.class);
  }

  @Test
  void everyLawIsExplainedInOneSentence() {
    for (Class<?> suite : suites()) {
      for (Method law : Suites.laws(suite)) {
        assertThat(Suites.sentence(law)).matches("[A-Z][^.]+\\.").hasSizeLessThan(100);
      }
    }
  }

  @Nested
  class OfScopes {

    private final ScopeOfPractice scope =
        ScopeOfPractice.basedOn(ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021))
            .named("Utopia")
            .source(Citation.of("Rule 7"))
            .withhold(CPAP)
            .build();

    /** A table of somebody's own that answers in its own way. */
    private static final class Own implements ScopeOfPracticeLaws {
      private final ScopeOfPractice scope;
      private final ProviderLevel level;
      private final Skill skill;
      private final boolean answer;

      Own(ScopeOfPractice scope, ProviderLevel level, Skill skill, boolean answer) {
        this.scope = scope;
        this.level = level;
        this.skill = skill;
        this.answer = answer;
      }

      @Override
      public ScopeOfPractice scope() {
        return scope;
      }

      @Override
      public boolean permits(ProviderLevel who, Skill what) {
        return (who == level && what.equals(skill)) ? answer : scope.permits(who, what);
      }
    }

    private void proves(Object table, String law, String... words) {
      LawsTest.proves(ScopeOfPracticeLaws.class, table, law, words);
    }

    private ScopeOfPracticeLaws of(ScopeOfPractice built) {
      return () -> built;
    }

    @Test
    void catchABrokenTable() {
      proves(
          new Own(scope, PARAMEDIC, IM, false),
          "levelsAreCumulative",
          "AEMT may intramuscular, but PARAMEDIC, which is above it, may not in Utopia");
      proves(
          new Own(scope, EMT, Skill.of("intramuscular-auto-injector"), false),
          "aNarrowerFormNeedsNoHigherLevel",
          "EMT may intramuscular, but not intramuscular-auto-injector, which is a form of it");
      proves(
          new Own(scope, PREHOSPITAL_EMERGENCY_PHYSICIAN, IM, true),
          "aLevelOfWhichTheScopeDoesNotSpeakMayDoNothing",
          "PEP may intramuscular, but Utopia speaks of EMR, EMT, AEMT, PARAMEDIC only");
      proves(
          new Own(scope, EMT, CPAP, true),
          "whatIsWithheldIsPermittedToNobody",
          "EMT may cpap, which Utopia withholds");
      proves(
          new Own(scope, EMR, IM, true),
          "permissionsFollowFromTheEntries",
          "EMR may intramuscular, but Utopia permits it from EMT");
      proves(
          of(
              ScopeOfPractice.builder()
                  .named("Empty")
                  .addLevel(EMR)
                  .addLevel(EMT)
                  .permitFrom(EMT, CPAP)
                  .build()),
          "everyLevelMayDoSomething",
          "EMR may do nothing, but Empty speaks of it");
      proves(
          of(
              ScopeOfPractice.builder()
                  .named("Bold")
                  .addLevel(EMT)
                  .addEntry(new ScopeEntry(CPAP, EMT, Evidence.VERIFIED, Optional.empty()))
                  .build()),
          "whatIsVerifiedNamesItsSource",
          "cpap is VERIFIED in Bold");
      proves(
          of(
              ScopeOfPractice.basedOn(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021))
                  .named("Loose")
                  .permitFrom(AEMT, CPAP)
                  .build()),
          "whatDepartsFromTheEditionNamesItsSource",
          "Loose permits cpap from AEMT, not from EMT as in ioemt-2021, without a source");
    }

    @Test
    void holdOfWhatIsShipped() {
      for (ScopeOfPractice shipped : ScopeOfPractice.shipped()) {
        assertThat(Suites.broken(ScopeOfPracticeLaws.class, of(shipped))).isEmpty();
      }
      assertThat(Suites.broken(ScopeOfPracticeLaws.class, of(scope))).isEmpty();
    }

    @Test
    void holdOfWhatIsComposed() {
      ValueGenerator.of(ScopeOfPractice.class).stream()
          .limit(150)
          .forEach(
              composed ->
                  assertThat(Suites.broken(ScopeOfPracticeLaws.class, of(composed)).keySet())
                      .as(composed.toString())
                      .isSubsetOf("whatDepartsFromTheEditionNamesItsSource"));
    }
  }

  @Nested
  class OfProtocols {

    private static final DateRange YEAR = DateRange.parse("2026-01-01/2026-12-31");

    private final Protocol protocol =
        protocol(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021))
            .withhold(CPAP)
            .raise(AEMT, IM)
            .build();

    private Protocol.Builder protocol(ScopeOfPractice scope) {
      return Protocol.builder()
          .id(ProtocolId.of("ALS-2026"))
          .agency(OrganizationId.of("US-NY-UTOPIA-EMS"))
          .approvedBy(MemberId.of("D-1"))
          .period(YEAR)
          .scope(scope);
    }

    private void proves(Object table, String law, String... words) {
      LawsTest.proves(ProtocolLaws.class, table, law, words);
    }

    private ProtocolLaws own(ProviderLevel level, Skill skill, boolean answer) {
      return new ProtocolLaws() {
        @Override
        public Protocol protocol() {
          return protocol;
        }

        @Override
        public boolean permits(ProviderLevel who, Skill what) {
          return (who == level && what.equals(skill)) ? answer : protocol.permits(who, what);
        }
      };
    }

    private ProtocolLaws of(Protocol built) {
      return () -> built;
    }

    @Test
    void catchABrokenTable() {
      proves(
          own(EMR, IM, true),
          "aProtocolPermitsNoMoreThanItsScope",
          "EMR may intramuscular by ALS-2026, but not by its scope ioemt-2021");
      proves(
          own(PARAMEDIC, IM, false),
          "levelsAreCumulative",
          "AEMT may intramuscular, but PARAMEDIC, which is above it, may not by ALS-2026");
      proves(
          own(AEMT, Skill.of("intramuscular-auto-injector"), false),
          "aNarrowerFormNeedsNoHigherLevel",
          "AEMT may intramuscular, but not intramuscular-auto-injector");
      proves(
          own(EMT, CPAP, true),
          "whatIsWithheldIsPermittedToNobody",
          "EMT may cpap, which ALS-2026 withholds");
      proves(
          own(EMT, IM, true),
          "whatIsRaisedIsRefusedBelow",
          "EMT may intramuscular, which ALS-2026 raises to AEMT");
      proves(
          of(protocol(protocol.scope()).raise(EMT, CPAP).build()),
          "aRaiseRaises",
          "ALS-2026 raises cpap to EMT, for which ioemt-2021 asks already");
      proves(
          of(
              protocol(
                      ScopeOfPractice.builder()
                          .named("Small")
                          .addLevel(EMT)
                          .permitFrom(EMT, IM)
                          .build())
                  .withhold(CPAP)
                  .build()),
          "whatIsWithheldWasPermitted",
          "ALS-2026 withholds cpap, which Small permits to nobody");
      proves(
          of(
              protocol(protocol.scope())
                  .adopt(
                      ScopeExtension.builder()
                          .kind(EmergencyKind.DISASTER)
                          .jurisdiction(Jurisdiction.of("US-NY"))
                          .period(DateRange.parse("2025-01-01/2025-02-01"))
                          .source(Citation.of("Order 1"))
                          .permitFrom(EMR, CPAP)
                          .build())
                  .build()),
          "anAdoptedExtensionCanBeUsed",
          "ALS-2026 holds 2026-01-01/2026-12-31, but adopts an extension for US-NY");
    }

    @Test
    void holdOfWhatIsComposed() {
      assertThat(Suites.broken(ProtocolLaws.class, of(protocol))).isEmpty();
      ValueGenerator.of(Protocol.class).stream()
          .limit(100)
          .forEach(
              composed ->
                  assertThat(Suites.broken(ProtocolLaws.class, of(composed)).keySet())
                      .isSubsetOf("aRaiseRaises"));
    }
  }

  @Nested
  class OfCrosswalks {

    private final Crosswalk crosswalk =
        Crosswalk.empty()
            .plus(
                List.of(
                    row("Rescuer", EMT).build(),
                    row("Senior Rescuer", PARAMEDIC).alternative(AEMT).disputed(true).build(),
                    row("Rescue Nurse", null).outside(OutsideKind.NURSE).build()));

    private CrosswalkRow.Builder row(String title, ProviderLevel level) {
      return CrosswalkRow.builder()
          .code("GE-" + title.toUpperCase(Locale.ROOT).replace(' ', '-'))
          .jurisdiction(Jurisdiction.of("GE"))
          .title(title)
          .language(LanguageTag.of("en"))
          .english(title)
          .level(Optional.ofNullable(level))
          .status(RowStatus.CURRENT)
          .disputed(false)
          .evidence(Evidence.VERIFIED)
          .basis(LevelBasis.SKILLS_READ)
          .note("Invented.")
          .source(Citation.web("https://example.org/"));
    }

    /** Something before the crosswalk that answers in its own way. */
    private CrosswalkLaws before(
        BiFunction<Qualification, StandardizationPolicy, Standardization> own) {
      return new CrosswalkLaws() {
        @Override
        public Crosswalk crosswalk() {
          return crosswalk;
        }

        @Override
        public Standardization standardize(Qualification title, StandardizationPolicy policy) {
          return own.apply(title, policy);
        }
      };
    }

    private void proves(Object table, String law, String... words) {
      LawsTest.proves(CrosswalkLaws.class, table, law, words);
    }

    private Qualification title(String text) {
      return Qualification.of(Jurisdiction.of("GE"), text);
    }

    @Test
    void catchABrokenTable() {
      proves(
          before(
              (title, policy) ->
                  crosswalk.standardize(
                      title.title().equals("RESCUER") ? title("Hero") : title, policy)),
          "everySpellingFindsItsRow",
          "GE: RESCUER does not find the row GE-RESCUER");
      Crosswalk abroad =
          Crosswalk.empty()
              .plus(
                  List.of(
                      row("Rescuer", EMT)
                          .code("AM-RESCUER")
                          .jurisdiction(Jurisdiction.of("AM"))
                          .build()));
      proves(
          before(
              (title, policy) ->
                  abroad.standardize(Qualification.of(Jurisdiction.of("AM"), "Rescuer"), policy)),
          "rowsAreOfTheTitlesOwnJurisdiction",
          "GE: Rescuer is answered with the row AM-RESCUER");
      proves(
          before((title, policy) -> crosswalk.standardize(title, StandardizationPolicy.PROPOSED)),
          "theConservativePolicyAcceptsTheLowest",
          "GE: Senior Rescuer is accepted as PARAMEDIC by conservative",
          "AEMT, PARAMEDIC");
      proves(
          before(
              (title, policy) ->
                  crosswalk.standardize(
                      title,
                      policy == StandardizationPolicy.CONSERVATIVE
                          ? StandardizationPolicy.STRICT
                          : StandardizationPolicy.PROPOSED)),
          "theStrictPolicyAcceptsNoMoreThanTheConservative",
          "GE: Senior Rescuer is accepted as PARAMEDIC by strict, but by conservative as nothing");
      proves(
          before(
              (title, policy) ->
                  crosswalk.standardize(
                      policy == StandardizationPolicy.CONSERVATIVE
                          ? title("Senior Rescuer")
                          : title("Rescuer"),
                      policy)),
          "theConservativePolicyNeverRaises",
          "GE: Rescuer is accepted as AEMT by conservative, but proposed as EMT");
      proves(
          before((title, policy) -> crosswalk.standardize(title("Rescuer"), policy)),
          "whatIsOutsideTheLadderHasNoLevel",
          "GE: Rescue Nurse is accepted as EMT by",
          "but stands outside the ladder");
      proves(
          before((title, policy) -> crosswalk.standardize(title("Rescuer"), policy)),
          "aNearMissHasNoLevel",
          "GE: Resuer is not listed, but accepted as EMT by");
      proves(
          before((title, policy) -> crosswalk.standardize(title("Senior Rescuer"), policy)),
          "whatIsAcceptedIsNamedByARow",
          "GE: Rescuer is accepted as AEMT by conservative, but its rows name EMT");
    }
  }

  @Nested
  class OfCodes {

    private final CodeMap<ProviderLevel> codes = LevelCodes.shipped();
    private final Code exact =
        codes.mappings().stream()
            .filter(row -> codes.importable(row.code()).isPresent())
            .map(CodeMapping::code)
            .findFirst()
            .orElseThrow();
    private final Code broad =
        codes.mappings().stream()
            .map(CodeMapping::code)
            .filter(code -> codes.targets(code).size() > 1)
            .findFirst()
            .orElseThrow();

    private CodeMapLaws<ProviderLevel> of(CodeMap<ProviderLevel> map) {
      return () -> map;
    }

    private CodeMapLaws<ProviderLevel> importing(Code code, ProviderLevel level) {
      return new CodeMapLaws<>() {
        @Override
        public CodeMap<ProviderLevel> codes() {
          return codes;
        }

        @Override
        public Optional<ProviderLevel> importable(Code other) {
          return other.equals(code) ? Optional.of(level) : codes.importable(other);
        }
      };
    }

    private CodeMapLaws<ProviderLevel> exporting(Code code) {
      return new CodeMapLaws<>() {
        @Override
        public CodeMap<ProviderLevel> codes() {
          return codes;
        }

        @Override
        public Optional<Code> exportable(ProviderLevel level, String system) {
          return Optional.of(code);
        }
      };
    }

    private CodeMapping<ProviderLevel> mapping(String system) {
      return new CodeMapping<>(
          Code.of(system, "1"),
          "one",
          Optional.of(EMT),
          Relation.EQUIVALENT,
          Evidence.VERIFIED,
          Optional.empty(),
          Optional.empty());
    }

    private void proves(Object table, String law, String... words) {
      LawsTest.proves(CodeMapLaws.class, table, law, words);
    }

    @Test
    void catchABrokenTable() {
      ProviderLevel other =
          Stream.of(ProviderLevel.values())
              .filter(level -> !codes.targets(exact).contains(level))
              .findFirst()
              .orElseThrow();
      proves(
          importing(exact, other),
          "aCodeIsTakenOnlyForWhatItMayStandFor",
          exact + " is taken for " + other.code() + ", but may stand for [");
      proves(
          importing(broad, codes.targets(broad).iterator().next()),
          "aCodeThatMayStandForSeveralIsTakenForNone",
          broad + " is taken for ");
      Code equivalent =
          codes.mappings().stream()
              .filter(row -> row.relation() == Relation.EQUIVALENT && row.target().isPresent())
              .filter(row -> row.target().get() != other)
              .map(CodeMapping::code)
              .findFirst()
              .orElseThrow();
      proves(
          importing(equivalent, other),
          "whatIsWrittenIsTakenForTheSame",
          " is written as " + equivalent + ", which is taken for " + other.code());
      proves(exporting(exact), "aTargetIsWrittenInTheSystemAskedFor", " is written as " + exact);
      proves(exporting(exact), "whatASystemLacksIsNotWrittenInIt", " has no code for it");
      proves(
          of(CodeMap.of(List.of(mapping("UTOPIA")), List.of())),
          "everySystemIsKnown",
          "the code system UTOPIA is not known");
      proves(
          of(CodeMap.of(List.of(mapping("NEMSIS_MEMBER_LEVEL_3_5")), List.of())),
          "whatIsVerifiedNamesItsSource",
          "NEMSIS_MEMBER_LEVEL_3_5|1 is VERIFIED and has no source");
      CodeAbsence<ProviderLevel> absence =
          new CodeAbsence<>("UTOPIA", EMT, Evidence.VERIFIED, Optional.empty(), Optional.empty());
      assertThat(
              Suites.broken(CodeMapLaws.class, of(CodeMap.of(List.of(), List.of(absence))))
                  .get("whatIsVerifiedNamesItsSource"))
          .contains("that UTOPIA lacks EMT is VERIFIED and has no source");
    }

    @Test
    void holdOfWhatIsShipped() {
      assertThat(Suites.broken(CodeMapLaws.class, of(codes))).isEmpty();
      CodeMapLaws<EmsRole> roles = RoleCodes::shipped;
      assertThat(Suites.broken(CodeMapLaws.class, roles)).isEmpty();
    }
  }

  @Nested
  class OfJson {

    /** A language and a grade, as a host might write them. */
    private static class Json implements JsonRoundTripLaws<LanguageSkill> {

      @Override
      public Class<LanguageSkill> type() {
        return LanguageSkill.class;
      }

      @Override
      public String write(LanguageSkill skill) {
        return "{\"l\":\"" + skill.language() + "\",\"p\":\"" + skill.proficiency().code() + "\"}";
      }

      @Override
      public LanguageSkill read(String json) {
        String[] parts = json.split("\"", -1);
        return new LanguageSkill(LanguageTag.of(parts[3]), LanguageProficiency.of(parts[7]));
      }
    }

    private void proves(Object table, String law, String... words) {
      LawsTest.proves(JsonRoundTripLaws.class, table, law, words);
    }

    @Test
    void catchABrokenTable() {
      proves(
          new Json() {
            @Override
            public LanguageSkill read(String json) {
              return super.read(json.replace("NATIVE", "C2"));
            }
          },
          "whatWasWrittenIsReadBack",
          "of the value {language: ar, proficiency: NATIVE}: {\"l\":\"ar\",\"p\":\"NATIVE\"} is"
              + " read as {language: ar, proficiency: C2}");
      proves(
          new Json() {
            @Override
            public LanguageSkill read(String json) {
              throw new IllegalStateException("cannot read");
            }
          },
          "whatWasWrittenIsReadBack",
          "of the value {language: ar, proficiency: A1}: java.lang.IllegalStateException: cannot"
              + " read");
      proves(
          new Json() {
            private int count;

            @Override
            public String write(LanguageSkill skill) {
              return super.write(skill) + " ".repeat(count++ % 2);
            }
          },
          "whatWasReadIsWrittenAsItWas",
          "of the value {language: ar, proficiency: A1}",
          "is written again as");
      proves(
          new Json() {
            @Override
            public String write(LanguageSkill skill) {
              return super.write(skill).replace("}", ",\"note\":null}");
            }
          },
          "nothingIsWrittenAsNull",
          "{language: ar, proficiency: A1}: {\"l\":\"ar\",\"p\":\"A1\",\"note\":null} holds null");
      proves(
          new Json() {
            @Override
            public String write(LanguageSkill skill) {
              return "{\"l\":\"" + skill.language() + "\"}";
            }
          },
          "whatDiffersIsWrittenDifferently",
          "{\"l\":\"ar\"} too");
    }

    @Test
    void holdOfJsonThatIsSound() {
      assertThat(Suites.broken(JsonRoundTripLaws.class, new Json())).isEmpty();
    }
  }

  @Nested
  class OfStaffing {

    private StaffingStandard.Builder standard() {
      return StaffingStandard.builder()
          .code("UTOPIA-ALS")
          .name("Utopia")
          .careLevel(CareLevel.ADVANCED_LIFE_SUPPORT)
          .people(2)
          .primaryCaregiver(PARAMEDIC)
          .others(EMT)
          .driver(false)
          .physician(false)
          .evidence(Evidence.UNVERIFIED);
    }

    private final StaffingStandard sound = standard().source(Citation.of("Rule 9")).build();

    private StaffingStandardLaws of(StaffingStandard standard) {
      return () -> standard;
    }

    private StaffingStandardLaws own(Predicate<Crew> staffed) {
      return new StaffingStandardLaws() {
        @Override
        public StaffingStandard standard() {
          return sound;
        }

        @Override
        public boolean isStaffed(Crew crew) {
          return staffed.test(crew);
        }
      };
    }

    private void proves(Object table, String law, String... words) {
      LawsTest.proves(StaffingStandardLaws.class, table, law, words);
    }

    @Test
    void catchABrokenTable() {
      proves(
          own(crew -> crew.members().size() == 2),
          "oneMoreDoesNoHarm",
          "the crew {unit: UNIT-1, members: [",
          "is staffed, but not with one more");
      proves(
          own(crew -> !crew.members().isEmpty() && crew.members().get(0).member().isPresent()),
          "theOrderDoesNotMatter",
          "is staffed, but not in the reverse order");
      proves(
          own(crew -> !crew.members().isEmpty()),
          "fewerThanAskedForAreTooFew",
          "is staffed with 1 aboard, but UTOPIA-ALS asks for 2");
      proves(
          own(crew -> crew.members().size() > 1),
          "traineesAloneAreNotStaffed",
          "is staffed with trainees alone");
      proves(
          of(standard().primaryCaregiver(AEMT).build()),
          "theCaregiverReachesTheCareLevel",
          "UTOPIA-ALS is for ALS, but AEMT gives LALS");
      proves(
          of(standard().others(PREHOSPITAL_EMERGENCY_PHYSICIAN).build()),
          "theOthersNeedNoMoreThanTheCaregiver",
          "UTOPIA-ALS asks for PEP of the others, but for PARAMEDIC of the caregiver");
      proves(of(standard().build()), "aStandardNamesItsSource", "UTOPIA-ALS has no source");
    }

    @Test
    void holdOfWhatIsShipped() {
      assertThat(Suites.broken(StaffingStandardLaws.class, of(sound))).isEmpty();
      // Some states send an AEMT alone to what they call ALS, as the mapping of NEMSIS has it.
      for (StaffingStandard shipped : StaffingStandard.shipped()) {
        StaffingStandardLaws laws =
            new StaffingStandardLaws() {
              @Override
              public StaffingStandard standard() {
                return shipped;
              }

              @Override
              public CareLevels mapping() {
                return CareLevels.nemsis();
              }

              @Override
              public int tries() {
                return 100;
              }
            };
        assertThat(Suites.broken(StaffingStandardLaws.class, laws)).as(shipped.code()).isEmpty();
      }
    }
  }

  /** A test class as a user writes one. */
  @Nested
  class TheShippedCrosswalk implements CrosswalkLaws {

    @Override
    public Crosswalk crosswalk() {
      return Crosswalk.shipped();
    }
  }
}
