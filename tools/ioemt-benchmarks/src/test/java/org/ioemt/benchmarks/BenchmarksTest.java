package org.ioemt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.practice.Denied;
import org.ioemt.practice.Permitted;
import org.ioemt.practice.PracticeCondition;
import org.ioemt.rule.Finding;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** That the benchmarks run, and measure what their names say. */
class BenchmarksTest {

  @Test
  void everyBenchmarkRuns() throws RunnerException {
    Options once =
        new OptionsBuilder()
            .mode(Mode.SingleShotTime)
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .param("members", "2000")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(once).run();
    assertThat(results)
        .extracting(result -> result.getParams().getBenchmark())
        .hasSameElementsAs(
            BenchmarkList.defaultList()
                .getAll(
                    OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                    List.of())
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .toList());
  }

  @Test
  void allReadTheSameAndWriteTheSame() throws IOException {
    JsonBenchmark benchmark = new JsonBenchmark();
    assertThat(benchmark.readCodec())
        .isEqualTo(benchmark.readMapper())
        .isEqualTo(benchmark.readCodec3())
        .isEqualTo(benchmark.readMapper3());
    assertThat(benchmark.readTokens()).isEqualTo(benchmark.readTokens3()).isGreaterThan(50);
    int bytes = benchmark.writeCodec();
    assertThat(benchmark.writeConstants()).isEqualTo(bytes);
    assertThat(benchmark.writeCodec3()).isEqualTo(bytes);
    assertThat(benchmark.writeMapper()).isEqualTo(bytes);
    assertThat(benchmark.writeRecords()).isEqualTo(bytes);
    assertThat(benchmark.writeTypedRecords()).isEqualTo(bytes);
    assertThat(benchmark.writeImmutables()).isEqualTo(bytes);
    assertThat(benchmark.readImmutables().id()).isEqualTo(benchmark.readCodec().id().toString());
    assertThat(benchmark.readTypedRecords().id()).isEqualTo(benchmark.readCodec().id().toString());
    assertThat(benchmark.readTypedRecords().birthDate())
        .isEqualTo(benchmark.readCodec().birthDate().orElseThrow());
    assertThat(benchmark.readRecords().id()).isEqualTo(benchmark.readCodec().id().toString());
  }

  /** The practitioner holds every text of the member, in an element or an extension. */
  @Test
  void thePractitionerHoldsWhatTheMemberHolds() throws IOException {
    JsonBenchmark benchmark = new JsonBenchmark();
    assertThat(benchmark.writePractitioner()).isGreaterThan(benchmark.writeCodec());
    String practitioner =
        FhirContext.forR4Cached()
            .newJsonParser()
            .encodeResourceToString(benchmark.readPractitioner());
    JsonNode member =
        new ObjectMapper().readTree(new ObjectMapper().writeValueAsBytes(benchmark.readRecords()));
    List<String> texts = new ArrayList<>();
    collect(member, texts);
    assertThat(texts)
        .hasSizeGreaterThan(10)
        .allSatisfy(text -> assertThat(practitioner).contains(text));
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isValueNode() && !node.isNull()) {
      texts.add(node.asText());
    }
    node.forEach(child -> collect(child, texts));
  }

  @Test
  void theValidationsAskTheSameQuestions() {
    ValidationBenchmark benchmark = new ValidationBenchmark();
    assertThat(benchmark.rules()).isZero();
    assertThat(benchmark.rulesInvalid()).isEqualTo(2);
    assertThat(benchmark.bareConstraint()).isEmpty();
    assertThat(benchmark.eligibleMember()).isEmpty();
    assertThat(benchmark.fieldConstraints()).isEmpty();
    assertThat(benchmark.eligibleMemberInvalid()).hasSize(2);
    assertThat(benchmark.fieldConstraintsInvalid())
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactly("credentials[0].expires");
  }

  @Test
  void theTitlesAreAskedAboutAsTextAndPrepared() {
    StandardizeBenchmark benchmark = new StandardizeBenchmark();
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      assertThat(benchmark.standardizeText().rows()).contains(row);
    }
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      assertThat(benchmark.standardizePrepared().rows()).contains(row);
    }
    for (int i = 0; i < Crosswalk.shipped().rows().size(); i++) {
      assertThat(benchmark.hashMapGet()).isNotNull();
    }
  }

  @Test
  void whoIsCheckedIsEligible() {
    CheckBenchmark benchmark = new CheckBenchmark();
    assertThat(benchmark.credentialsOfEach()).isBetween(1.0, 3.0);
    for (int i = 0; i < 1_000; i++) {
      assertThat(benchmark.rules()).isZero();
      assertThat(benchmark.fields()).isTrue();
      assertThat(benchmark.hashMapGet()).isNotNull();
    }
    assertThat(benchmark.hashMapGetOfTheSame()).isNotNull();
    assertThat(benchmark.rulesOfTheSame()).isZero();
    assertThat(benchmark.fieldsOfTheSame()).isTrue();
  }

  @Test
  void thePeersFindNothingWrongEither() throws IOException {
    PeerCheckBenchmark benchmark = new PeerCheckBenchmark();
    assertThat(benchmark.read().credentials()).hasSize(1);
    assertThat(benchmark.readAndCheck()).isZero();
    assertThat(benchmark.jsonSchema()).isEmpty();
    assertThat(benchmark.fhirProfiles(new PeerCheckBenchmark.Profiles())).isZero();
    assertThat(FhirProfiles.loaded().errors("{\"resourceType\":\"Practitioner\",\"gender\":\"x\"}"))
        .isPositive();
  }

  @Test
  void theProgramsDoWhatTheyAreMeasuredFor() throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Programs.Empty.main(new String[0]);
      Programs.Title.main(new String[0]);
      Programs.OneMember.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("PARAMEDIC", "[]");
  }

  @Test
  void theDecisionsAreWhatTheyAreCalled() {
    PracticeBenchmark benchmark = new PracticeBenchmark();
    assertThat(benchmark.hashMapGet()).isNotNull();
    assertThat(benchmark.permits()).isTrue();
    assertThat(benchmark.decidePermitted())
        .isInstanceOfSatisfying(
            Permitted.class, permitted -> assertThat(permitted.conditions()).isEmpty());
    assertThat(benchmark.decidePermittedUnderProtocol())
        .isInstanceOfSatisfying(
            Permitted.class,
            permitted ->
                assertThat(permitted.conditions())
                    .containsExactly(PracticeCondition.UNDER_PROTOCOL));
    assertThat(benchmark.decideDenied())
        .isInstanceOfSatisfying(
            Denied.class,
            denied ->
                assertThat(denied.findings())
                    .extracting(Finding::code)
                    .extracting(Object::toString)
                    .contains("scope.level-too-low"));
  }

  @Test
  void theReadersOfNemsisReadAll() throws Exception {
    NemsisBenchmark benchmark = new NemsisBenchmark();
    assertThat(benchmark.readRoster()).isGreaterThanOrEqualTo(NemsisBenchmark.PEOPLE);
    assertThat(benchmark.readResponses()).isEqualTo(2 * NemsisBenchmark.RESPONSES);
    assertThat(benchmark.walkRoster()).isGreaterThan(30 * NemsisBenchmark.PEOPLE);
    assertThat(benchmark.walkResponses()).isGreaterThan(200 * NemsisBenchmark.RESPONSES);
  }
}
