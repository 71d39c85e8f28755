package org.ioemt.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Practitioner;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.ioemt.testkit.MemberGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * A member read from bytes and written to bytes, beside the floors (the bare walk over the tokens,
 * a generator that writes constants), databind on records of text, on records with days and enums
 * and on generated aggregates of text, none of which checks anything, and a FHIR practitioner of
 * the same content.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class JsonBenchmark {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final tools.jackson.core.json.JsonFactory FACTORY_3 =
      new tools.jackson.core.json.JsonFactory();

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new IoemtModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /** Apart: the modules of days would not change what {@link #MAPPER} does, but nobody need ask. */
  private static final JsonMapper TYPED_MAPPER =
      TypedRow.teach(
              JsonMapper.builder()
                  .defaultPropertyInclusion(
                      JsonInclude.Value.construct(
                          JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)))
          .build();

  private static final tools.jackson.databind.json.JsonMapper MAPPER_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.ioemt.jackson3.IoemtModule())
          .build();

  private final WireCodec<Member> codec = WireCodec.of(Member.class);
  private final org.ioemt.jackson3.WireCodec<Member> codec3 =
      org.ioemt.jackson3.WireCodec.of(Member.class);
  private final ObjectReader members = MAPPER.readerFor(Member.class);
  private final ObjectReader rows = MAPPER.readerFor(MemberRow.class);
  private final ObjectReader plains = MAPPER.readerFor(PlainMember.Whole.class);
  private final ObjectReader typedRows = TYPED_MAPPER.readerFor(TypedRow.class);
  private final ObjectWriter writer = MAPPER.writer();
  private final ObjectWriter typedWriter = TYPED_MAPPER.writer();
  private final IParser fhir = FhirContext.forR4Cached().newJsonParser();

  // Not final, or the compiler might work the answers out beforehand.
  private Member member = MemberGenerator.seeded(42).member(0);
  private byte[] json;
  private MemberRow row;
  private TypedRow typed;
  private PlainMember.Whole plain;
  private Practitioner practitioner;
  private byte[] practitionerJson;
  private final List<Constant> constants;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4_096);

  /** What a token is when it is written. */
  private record Constant(JsonToken token, SerializedString text, double number, boolean whole) {}

  /** A benchmark as JMH makes it. */
  public JsonBenchmark() {
    try {
      json = MAPPER.writeValueAsBytes(member);
      row = rows.readValue(json);
      typed = typedRows.readValue(json);
      plain = plains.readValue(json);
      practitioner = Practitioners.of(row);
      practitionerJson = fhir.encodeResourceToString(practitioner).getBytes(StandardCharsets.UTF_8);
      constants = constants(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Constant> constants(byte[] json) throws IOException {
    List<Constant> constants = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        constants.add(
            new Constant(
                token,
                new SerializedString(parser.getText()),
                token.isNumeric() ? parser.getDoubleValue() : 0,
                token == JsonToken.VALUE_NUMBER_INT));
      }
    }
    return constants;
  }

  /**
   * The floor of reading.
   *
   * @return how many tokens there are
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int readTokens() throws IOException {
    int tokens = 0;
    try (JsonParser parser = FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /**
   * The floor of reading with Jackson 3.
   *
   * @return how many tokens there are
   */
  @Benchmark
  public int readTokens3() {
    int tokens = 0;
    try (var parser = FACTORY_3.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /**
   * The codec.
   *
   * @return the member
   * @throws IOException never but for a defect
   */
  @Benchmark
  public Member readCodec() throws IOException {
    return codec.read(json, 0, json.length);
  }

  /**
   * The codec for Jackson 3.
   *
   * @return the member
   */
  @Benchmark
  public Member readCodec3() {
    return codec3.read(json, 0, json.length);
  }

  /**
   * The module in a mapper.
   *
   * @return the member
   * @throws IOException never but for a defect
   */
  @Benchmark
  public Member readMapper() throws IOException {
    return members.readValue(json);
  }

  /**
   * The module in a mapper of Jackson 3.
   *
   * @return the member
   */
  @Benchmark
  public Member readMapper3() {
    return MAPPER_3.readValue(json, Member.class);
  }

  /**
   * Databind on records.
   *
   * @return the records
   * @throws IOException never but for a defect
   */
  @Benchmark
  public MemberRow readRecords() throws IOException {
    return rows.readValue(json);
  }

  /**
   * Databind on records with days and enums.
   *
   * @return the records
   * @throws IOException never but for a defect
   */
  @Benchmark
  public TypedRow readTypedRecords() throws IOException {
    return typedRows.readValue(json);
  }

  /**
   * Databind on generated aggregates.
   *
   * @return the aggregates
   * @throws IOException never but for a defect
   */
  @Benchmark
  public PlainMember.Whole readImmutables() throws IOException {
    return plains.readValue(json);
  }

  /**
   * HAPI FHIR on a practitioner of the same content.
   *
   * @return the practitioner
   */
  @Benchmark
  public Practitioner readPractitioner() {
    return fhir.parseResource(
        Practitioner.class, new String(practitionerJson, StandardCharsets.UTF_8));
  }

  /**
   * The floor of writing.
   *
   * @return how many bytes were written
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int writeConstants() throws IOException {
    out.reset();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      for (Constant constant : constants) {
        switch (constant.token) {
          case START_OBJECT -> generator.writeStartObject();
          case END_OBJECT -> generator.writeEndObject();
          case START_ARRAY -> generator.writeStartArray();
          case END_ARRAY -> generator.writeEndArray();
          case FIELD_NAME -> generator.writeFieldName(constant.text);
          case VALUE_STRING -> generator.writeString(constant.text);
          default -> {
            if (constant.whole) {
              generator.writeNumber((int) constant.number);
            } else {
              generator.writeNumber(constant.number);
            }
          }
        }
      }
    }
    return out.size();
  }

  /**
   * The codec.
   *
   * @return how many bytes were written
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int writeCodec() throws IOException {
    out.reset();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      codec.write(member, generator);
    }
    return out.size();
  }

  /**
   * The codec for Jackson 3.
   *
   * @return how many bytes were written
   */
  @Benchmark
  public int writeCodec3() {
    out.reset();
    try (var generator = FACTORY_3.createGenerator(ObjectWriteContext.empty(), out)) {
      codec3.write(member, generator);
    }
    return out.size();
  }

  /**
   * The module in a mapper.
   *
   * @return how many bytes were written
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int writeMapper() throws IOException {
    out.reset();
    writer.writeValue(out, member);
    return out.size();
  }

  /**
   * Databind on records.
   *
   * @return how many bytes were written
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int writeRecords() throws IOException {
    out.reset();
    writer.writeValue(out, row);
    return out.size();
  }

  /**
   * Databind on records with days and enums.
   *
   * @return how many bytes were written
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int writeTypedRecords() throws IOException {
    out.reset();
    typedWriter.writeValue(out, typed);
    return out.size();
  }

  /**
   * Databind on generated aggregates.
   *
   * @return how many bytes were written
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int writeImmutables() throws IOException {
    out.reset();
    writer.writeValue(out, plain);
    return out.size();
  }

  /**
   * HAPI FHIR on a practitioner of the same content.
   *
   * @return how many bytes were written
   * @throws IOException never but for a defect
   */
  @Benchmark
  public int writePractitioner() throws IOException {
    out.reset();
    try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      fhir.encodeResourceToWriter(practitioner, text);
    }
    return out.size();
  }
}
