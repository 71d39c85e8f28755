package org.ioemt.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Kind;
import org.ioemt.jackson.suite.Codec;
import org.ioemt.jackson.suite.Failure;
import org.ioemt.jackson.suite.Generation;
import org.ioemt.jackson.suite.Mapper;
import org.ioemt.jackson.suite.TestForms;

/** Jackson 2 for the suite. */
final class Jackson2 implements Generation {

  static final Jackson2 GENERATION = new Jackson2();

  static final FormLookup LOOKUP = new FormLookup(TestForms::find);

  private static final int DEEP = 20_000;

  private Jackson2() {}

  static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new IoemtModule(LOOKUP));
  }

  @Override
  public Mapper mapper(Setting... settings) {
    List<Setting> wanted = List.of(settings);
    JsonMapper.Builder builder =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        wanted.contains(Setting.DEEP)
                            ? StreamReadConstraints.builder().maxNestingDepth(DEEP).build()
                            : StreamReadConstraints.defaults())
                    .build())
            .addModule(new IoemtModule(LOOKUP));
    for (Setting setting : wanted) {
      switch (setting) {
        case UNKNOWN_IGNORED -> builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        case UNKNOWN_REFUSED -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        case TRAILING_IGNORED -> builder.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        case TRAILING_REFUSED -> builder.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        case INDENTED -> builder.enable(SerializationFeature.INDENT_OUTPUT);
        case ESCAPED -> builder.enable(JsonWriteFeature.ESCAPE_NON_ASCII);
        case SOURCE_IN_LOCATIONS -> builder.enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
        case DEEP -> {} // of the factory
      }
    }
    return new Host("mapper", builder.build());
  }

  @Override
  public Mapper shipped() {
    return new Host("shipped", JsonMapper.builder().addModule(new IoemtModule()).build());
  }

  @Override
  public Mapper found() {
    return new Host("found", JsonMapper.builder().findAndAddModules().build());
  }

  @Override
  public Stream<Mapper> turnedAround() {
    List<Mapper> mappers = new ArrayList<>();
    for (var naming :
        List.of(
            PropertyNamingStrategies.SNAKE_CASE,
            PropertyNamingStrategies.UPPER_CAMEL_CASE,
            PropertyNamingStrategies.KEBAB_CASE)) {
      mappers.add(new Host("naming", builder().propertyNamingStrategy(naming).build()));
    }
    for (JsonInclude.Include inclusion : JsonInclude.Include.values()) {
      if (inclusion != JsonInclude.Include.CUSTOM) {
        JsonInclude.Value value = JsonInclude.Value.construct(inclusion, inclusion);
        mappers.add(new Host(inclusion.name(), builder().defaultPropertyInclusion(value).build()));
      }
    }
    for (MapperFeature feature : MapperFeature.values()) {
      JsonMapper.Builder builder = builder();
      mappers.add(
          new Host(
              feature.name(),
              builder.isEnabled(feature)
                  ? builder.disable(feature).build()
                  : builder.enable(feature).build()));
    }
    for (SerializationFeature feature : SerializationFeature.values()) {
      if (feature != SerializationFeature.WRAP_ROOT_VALUE
          && feature != SerializationFeature.INDENT_OUTPUT) {
        JsonMapper.Builder builder = builder();
        mappers.add(
            new Host(
                feature.name(), builder.configure(feature, !builder.isEnabled(feature)).build()));
      }
    }
    for (DeserializationFeature feature : DeserializationFeature.values()) {
      if (feature != DeserializationFeature.UNWRAP_ROOT_VALUE) {
        JsonMapper.Builder builder = builder();
        mappers.add(
            new Host(
                feature.name(), builder.configure(feature, !builder.isEnabled(feature)).build()));
      }
    }
    mappers.add(
        new Host(
            "visibility",
            builder()
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .findAndAddModules()
                .build()));
    mappers.add(
        new Host("copy", new ObjectMapper().registerModule(new IoemtModule(LOOKUP)).copy()));
    return mappers.stream();
  }

  @Override
  public Codec codec(Kind<?> kind) {
    return own(new WireCodec<>(kind));
  }

  @Override
  public Codec codec(Class<?> type) {
    return own(WireCodec.of(type));
  }

  private static <T> Codec own(WireCodec<T> codec) {
    return new Codec() {
      @Override
      public Object read(byte[] buffer, int offset, int length) throws IOException {
        return codec.read(buffer, offset, length);
      }

      @Override
      public String write(Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
          codec.write(cast(value), generator);
        }
        return text.toString();
      }

      @Override
      public byte[] writeBytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
          codec.write(cast(value), generator);
        }
        return bytes.toByteArray();
      }

      @SuppressWarnings("unchecked") // the codec is of the value's own type
      private T cast(Object value) {
        return (T) value;
      }
    };
  }

  @Override
  public Failure failure(Throwable thrown) {
    if (!(thrown instanceof JsonProcessingException e)) {
      return Failure.foreign(thrown);
    }
    StringBuilder said = new StringBuilder();
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      said.append(at).append('\n').append(Arrays.toString(at.getSuppressed())).append('\n');
      if (at instanceof JsonProcessingException known) {
        said.append(known.getLocation()).append('\n');
      }
    }
    return new Failure(
        true,
        e instanceof JsonMappingException,
        e instanceof JsonMappingException mapping ? mapping.getPathReference() : "",
        e.getOriginalMessage(),
        e.getMessage(),
        e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
        e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
        e.getLocation() != null && e.getLocation().contentReference().getRawContent() != null,
        said.toString(),
        e instanceof UnrecognizedPropertyException unknown
            ? List.copyOf(unknown.getKnownPropertyIds())
            : List.of(),
        thrown);
  }

  @Override
  public LinesRead lines(Class<?> type, InputStream in, int longest, int threads) {
    return lines(JsonLines.of(type).withLongestLine(longest).withThreads(threads), in);
  }

  @Override
  public Stream<Line> line(Class<?> type, long number, byte[] line, int longest) {
    return line(JsonLines.of(type).withLongestLine(longest), number, line);
  }

  private static <T> Stream<Line> line(JsonLines<T> lines, long number, byte[] line) {
    byte[] buffer = new byte[line.length + 2];
    Arrays.fill(buffer, (byte) 'x');
    System.arraycopy(line, 0, buffer, 1, line.length);
    return lines.readLine(number, buffer, 1, line.length).map(Jackson2::line).stream();
  }

  private static <T> LinesRead lines(JsonLines<T> lines, InputStream in) {
    JsonLinesReader<Line> reader = lines.read(in, Jackson2::line);
    return new LinesRead() {
      @Override
      public boolean hasNext() {
        return reader.hasNext();
      }

      @Override
      public Line next() {
        return reader.next();
      }

      @Override
      public long linesRead() {
        return reader.linesRead();
      }

      @Override
      public long bytesRead() {
        return reader.bytesRead();
      }

      @Override
      public boolean beganWithMark() {
        return reader.beganWithMark();
      }

      @Override
      public Stream<Line> stream() {
        return reader.stream();
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }

  private static Line line(JsonLine<?> line) {
    return line instanceof JsonLine.Value<?> value
        ? new Line(value.number(), 0, "", "", value.value())
        : failure((JsonLine.Failure<?>) line);
  }

  private static Line failure(JsonLine.Failure<?> failure) {
    return new Line(
        failure.number(), failure.column(), failure.path().toString(), failure.reason(), null);
  }

  @Override
  public int write(Class<?> type, Iterable<?> values, OutputStream out) throws IOException {
    return write(JsonLines.of(type), values, out);
  }

  private static <T> int write(JsonLines<T> lines, Iterable<?> values, OutputStream out)
      throws IOException {
    int unwritable = 0;
    try (JsonLinesWriter<T> writer = lines.write(out)) {
      for (Object value : values) {
        @SuppressWarnings("unchecked") // the lines are of the values' own type
        T own = (T) value;
        try {
          writer.write(own);
        } catch (JsonMappingException e) {
          unwritable++;
        }
      }
    }
    return unwritable;
  }

  private record Host(String name, ObjectMapper mapper) implements Mapper {

    @Override
    public Object read(String json, Type type) throws IOException {
      return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    public Object read(byte[] json, Type type) throws IOException {
      return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    public Object readTree(String json, Type type) throws IOException {
      return mapper.treeToValue(mapper.readTree(json), mapper.constructType(type));
    }

    @Override
    public String write(Object value) throws IOException {
      return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeBytes(Object value) throws IOException {
      return mapper.writeValueAsBytes(value);
    }

    @Override
    public String writeTree(Object value) {
      return mapper.valueToTree(value).toString();
    }

    @Override
    public Object convert(Object value, Type type) {
      return mapper.convertValue(value, mapper.constructType(type));
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
