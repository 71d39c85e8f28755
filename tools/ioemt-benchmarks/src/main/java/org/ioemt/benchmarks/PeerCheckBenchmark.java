package org.ioemt.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.fhir.FhirResources;
import org.ioemt.fhir.FhirWriter;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One member as bytes, judged: read and checked by us; held against the published JSON Schema by a
 * validator of others; and, written as a bundle of FHIR, held against our profiles by HAPI's
 * instance validator. The floor is the bare walk over the tokens.
 *
 * <p>The schema asks what reading asks (structure, codes, formats, ranges) but for the invariants
 * between properties, and makes no member. The profiles ask structure, codes and references.
 * Neither asks what the rules ask: what is current, verified, recognized, and of what level.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PeerCheckBenchmark {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final WireCodec<Member> codec = WireCodec.of(Member.class);
  private final RuleSet<Member> rules =
      MembershipRules.of(
              Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
          .asOf(Enrollee.TODAY);
  private final Findings findings = new Findings();
  private final Schema schema = schema();

  // Not final, or the compiler might work the answers out beforehand.
  private byte[] json;
  private String bundle;

  /** A benchmark as JMH makes it. */
  public PeerCheckBenchmark() {
    Member member = Enrollee.member(Enrollee.TODAY.plusYears(1));
    try {
      json = JsonMapper.builder().addModule(new IoemtModule()).build().writeValueAsBytes(member);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bundle =
        FhirContext.forR4Cached()
            .newJsonParser()
            .encodeResourceToString(
                FhirWriter.standard().member(member).bundle(FhirResources.Kind.COLLECTION));
  }

  private static Schema schema() {
    try (InputStream file =
        PeerCheckBenchmark.class.getResourceAsStream("/org/ioemt/schema/Member.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(file, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The floor.
   *
   * @return how many tokens there are
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int walk() throws IOException {
    int tokens = 0;
    try (JsonParser parser = FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /**
   * Reading, which refuses what the schema refuses.
   *
   * @return the member
   * @throws IOException never but for a defect
   */
  @Benchmark
  public Member read() throws IOException {
    return codec.read(json, 0, json.length);
  }

  /**
   * Reading, and the rules.
   *
   * @return the number of findings, none
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int readAndCheck() throws IOException {
    findings.clear();
    rules.check(codec.read(json, 0, json.length), findings);
    return findings.size();
  }

  /**
   * The schema.
   *
   * @return the errors, none
   */
  @Benchmark
  public List<Error> jsonSchema() {
    return schema.validate(
        new String(json, StandardCharsets.UTF_8),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** HAPI's validator, for those who ask for it: it takes seconds to be made. */
  @State(Scope.Thread)
  public static class Profiles {

    private final FhirProfiles profiles = FhirProfiles.loaded();

    /** A validator as JMH makes it. */
    public Profiles() {}
  }

  /**
   * The profiles.
   *
   * @param by the validator
   * @return the number of errors, none
   */
  @Benchmark
  public int fhirProfiles(Profiles by) {
    return by.profiles.errors(bundle);
  }
}
