package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ioemt.jackson.sample.Grade;
import org.ioemt.jackson.sample.Keeper;
import org.ioemt.jackson.sample.SampleForms;
import org.ioemt.jackson.sample.Station;
import org.ioemt.jackson.sample.StationId;
import org.ioemt.jackson.sample.Visit;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The module inside the mappers of its hosts. */
class IoemtModuleTest {

  private static final JsonMapper MAPPER = TestForms.mapper().build();
  private static final String STATION = Documents.text(Documents.full(SampleForms.STATION));

  record Host(
      Station station, List<Visit> visits, Map<StationId, Keeper> keepers, Grade grade, int own) {}

  private static String host() {
    ObjectNode host = Documents.PLAIN.createObjectNode();
    host.set("station", Documents.full(SampleForms.STATION));
    host.putArray("visits").add(Documents.full(SampleForms.VISIT));
    host.putObject("keepers").set("S-001", Documents.full(SampleForms.KEEPER));
    host.put("grade", "H3").put("own", 7);
    return Documents.text(host);
  }

  @Test
  void valuesStandInAHostsRecord() throws JsonProcessingException {
    Host host = MAPPER.readValue(host(), Host.class);
    assertThat(host.grade()).isEqualTo(Grade.HIGH);
    assertThat(host.keepers()).containsKey(StationId.of("S-001"));
    assertThat(host.station().visits()).hasSize(2);
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(host))).isEqualTo(Documents.tree(host()));
  }

  @Test
  void thePathLeadsThroughTheHost() {
    String broken = host().replace("\"rating\":4", "\"rating\":\"4\"");
    assertThatThrownBy(() -> MAPPER.readValue(broken, Host.class))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            e -> {
              assertThat(e.getPathReference()).isEqualTo("station.visits[0].rating");
              assertThat(e.getOriginalMessage())
                  .isEqualTo("expected an integer from 1 to 5, found a string");
              assertThat(e.getMessage())
                  .endsWith("(through reference chain: station.visits[0].rating)")
                  .doesNotContain("org.ioemt");
            });
  }

  @Test
  void codesAreKeysAndElementsOfTheCollectionsForEnums() throws JsonProcessingException {
    String map = "{\"L1\":1,\"M2\":2}";
    EnumMap<Grade, Integer> read = MAPPER.readValue(map, new TypeReference<>() {});
    assertThat(read).containsOnlyKeys(Grade.LOW, Grade.MIDDLE);
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(map);

    String set = "[\"L1\",\"M2\",\"H3\"]";
    EnumSet<Grade> all = MAPPER.readValue(set, new TypeReference<>() {});
    assertThat(all).containsExactly(Grade.values());
    assertThat(MAPPER.writeValueAsString(all)).isEqualTo(set);
    assertThat(MAPPER.writeValueAsString(Grade.values())).isEqualTo(set);
    assertThat(MAPPER.readValue(set, Grade[].class)).containsExactly(Grade.values());
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"LOW\":1}", new TypeReference<Map<Grade, Integer>>() {}))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith("key: expected a grade (L1, M2, H3), found 'LOW'");
  }

  @Test
  void aHostsObjectHoldsAValueByItsOwnType() throws JsonProcessingException {
    Station station = MAPPER.readValue(STATION, Station.class);
    Map<String, Object> loose = Map.of("any", station);
    assertThat(MAPPER.<JsonNode>valueToTree(loose).get("any")).isEqualTo(Documents.tree(STATION));
  }

  static Stream<ObjectMapper> mappers() {
    List<ObjectMapper> mappers = new ArrayList<>();
    for (var naming :
        List.of(
            PropertyNamingStrategies.SNAKE_CASE,
            PropertyNamingStrategies.UPPER_CAMEL_CASE,
            PropertyNamingStrategies.KEBAB_CASE)) {
      mappers.add(TestForms.mapper().propertyNamingStrategy(naming).build());
    }
    for (JsonInclude.Include inclusion : JsonInclude.Include.values()) {
      if (inclusion != JsonInclude.Include.CUSTOM) {
        mappers.add(
            TestForms.mapper()
                .defaultPropertyInclusion(JsonInclude.Value.construct(inclusion, inclusion))
                .build());
      }
    }
    for (MapperFeature feature : MapperFeature.values()) {
      JsonMapper.Builder builder = TestForms.mapper();
      mappers.add(
          builder.isEnabled(feature)
              ? builder.disable(feature).build()
              : builder.enable(feature).build());
    }
    for (SerializationFeature feature : SerializationFeature.values()) {
      if (feature != SerializationFeature.WRAP_ROOT_VALUE
          && feature != SerializationFeature.INDENT_OUTPUT) {
        JsonMapper.Builder builder = TestForms.mapper();
        mappers.add(builder.configure(feature, !builder.isEnabled(feature)).build());
      }
    }
    for (DeserializationFeature feature : DeserializationFeature.values()) {
      if (feature != DeserializationFeature.UNWRAP_ROOT_VALUE) {
        JsonMapper.Builder builder = TestForms.mapper();
        mappers.add(builder.configure(feature, !builder.isEnabled(feature)).build());
      }
    }
    mappers.add(
        TestForms.mapper()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .findAndAddModules()
            .build());
    mappers.add(new ObjectMapper().registerModule(new IoemtModule(TestForms.LOOKUP)).copy());
    return mappers.stream();
  }

  /** Each feature of the mapper turned around, one at a time. */
  @ParameterizedTest
  @MethodSource("mappers")
  void noSettingOfTheMapperChangesTheForm(ObjectMapper mapper) throws JsonProcessingException {
    Station station = MAPPER.readValue(STATION, Station.class);
    String plain = MAPPER.writeValueAsString(station);
    assertThat(mapper.readValue(STATION, Station.class)).isEqualTo(station);
    assertThat(mapper.writeValueAsString(station)).isEqualTo(plain);
    assertThat(mapper.treeToValue(mapper.valueToTree(station), Station.class)).isEqualTo(station);
    assertThat(mapper.readValue("\"M2\"", Grade.class)).isEqualTo(Grade.MIDDLE);
    for (String lenient : List.of("\"MIDDLE\"", "\"m2\"", "\" M2\"", "1", "\"\"", "[\"M2\"]")) {
      assertThatThrownBy(() -> mapper.readValue(lenient, Grade.class))
          .isInstanceOf(JsonMappingException.class);
    }
    for (String lenient : List.of("\"\"", "[]", "[" + STATION + "]", "{\"ID\":\"S-001\"}")) {
      assertThatThrownBy(() -> mapper.readValue(lenient, Station.class))
          .isInstanceOf(JsonMappingException.class);
    }
  }

  @Test
  void formattingAndEscapingAreTheHosts() throws JsonProcessingException {
    JsonMapper mapper =
        TestForms.mapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    Station station = MAPPER.readValue(STATION, Station.class);
    String text = mapper.writeValueAsString(station);
    assertThat(text).contains("\n", "Zo\\u00EB").doesNotContain("Zoë");
    assertThat(mapper.readValue(text, Station.class)).isEqualTo(station);
  }

  @Test
  void defaultTypingNamesThePublicType() throws JsonProcessingException {
    for (var inclusion :
        List.of(
            com.fasterxml.jackson.annotation.JsonTypeInfo.As.PROPERTY,
            com.fasterxml.jackson.annotation.JsonTypeInfo.As.WRAPPER_ARRAY)) {
      JsonMapper mapper =
          TestForms.mapper()
              .activateDefaultTyping(
                  BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                  ObjectMapper.DefaultTyping.NON_FINAL,
                  inclusion)
              .build();
      Station station = MAPPER.readValue(STATION, Station.class);
      String text = mapper.writeValueAsString(new Object[] {station, Grade.MIDDLE});
      assertThat(text)
          .contains("\"org.ioemt.jackson.sample.Station\"")
          .doesNotContain("Implementation");
      assertThat(mapper.readValue(text, Object[].class)).containsExactly(station, Grade.MIDDLE);
    }
  }

  @Test
  void aProblemHandlerOfTheHostIsAskedAboutUnknownProperties() throws JsonProcessingException {
    List<String> seen = new ArrayList<>();
    JsonMapper mapper =
        TestForms.mapper()
            .addHandler(
                new DeserializationProblemHandler() {
                  @Override
                  public boolean handleUnknownProperty(
                      DeserializationContext context,
                      JsonParser parser,
                      JsonDeserializer<?> deserializer,
                      Object owner,
                      String name)
                      throws IOException {
                    seen.add(name + " " + deserializer.handledType().getSimpleName());
                    parser.skipChildren();
                    return true;
                  }
                })
            .build();
    String text = STATION.replace("{\"from\"", "{\"odd\":[{}],\"from\"");
    assertThat(mapper.readValue(text, Station.class))
        .isEqualTo(MAPPER.readValue(STATION, Station.class));
    assertThat(seen).containsExactly("odd Visit", "odd Visit");
  }

  @Test
  void updatingAValueReadsANewOne() throws IOException {
    Station station = MAPPER.readValue(STATION, Station.class);
    String other = STATION.replace("\"beds\":6", "\"beds\":60");
    Station read = MAPPER.readerForUpdating(station).readValue(other);
    assertThat(read.beds()).isEqualTo(60);
    assertThat(station.beds()).isEqualTo(6);
  }

  @Test
  void aMapperKeepsItsLocationsButNotTheDocument() {
    JsonMapper mapper =
        JsonMapper.builder(
                com.fasterxml.jackson.core.JsonFactory.builder()
                    .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .addModule(new IoemtModule(TestForms.LOOKUP))
            .build();
    String broken = STATION.replace("\n", "").replace("\"beds\":6", "\n\"beds\":null");
    assertThatThrownBy(() -> mapper.readValue(broken, Station.class))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            e -> {
              assertThat(e.getLocation().getLineNr()).isEqualTo(2);
              assertThat(e.getLocation().getColumnNr()).isEqualTo(8);
            })
        .hasMessageNotContaining("Private-4711");
  }

  @Test
  void theServiceIsFound() throws JsonProcessingException {
    assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(IoemtModule.class);
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    assertThat(mapper.readValue("\"M-1\"", MemberId.class)).isEqualTo(MemberId.of("M-1"));
    assertThat(mapper.getRegisteredModuleIds()).contains(IoemtModule.class.getName());
  }

  @Test
  void registeringTwiceIsRegisteringOnce() {
    ObjectMapper mapper = new ObjectMapper().registerModules(new IoemtModule(), new IoemtModule());
    assertThat(mapper.getRegisteredModuleIds()).hasSize(1);
  }

  @Test
  void theModuleSaysWhatItIs() {
    Module module = new IoemtModule();
    assertThat(module.getModuleName()).isEqualTo("IoemtModule");
    assertThat(module.version()).isNotNull();
  }

  @Test
  void aMapperThatTravelsStillKnowsTheForms() throws Exception {
    ObjectMapper mapper = new ObjectMapper().registerModule(new IoemtModule());
    String text = "{\"id\":\"M-1\",\"residence\":\"DE\"}";
    Member member = mapper.readValue(text, Member.class);
    TypeReference<Map<MemberId, Member>> map = new TypeReference<>() {};
    String members = mapper.writeValueAsString(mapper.readValue("{\"M-1\":" + text + "}", map));
    ObjectMapper other = travelled(mapper);
    assertThat(other.readValue(text, Member.class)).isEqualTo(member);
    assertThat(other.readValue(members, map)).isEqualTo(Map.of(member.id(), member));
    assertThat(other.writeValueAsString(Map.of(member.id(), member))).isEqualTo(members);
  }

  @Test
  void aReaderAndAWriterTravelToo() throws Exception {
    ObjectMapper mapper = new ObjectMapper().registerModule(new IoemtModule());
    String members = "[{\"id\":\"M-1\",\"residence\":\"DE\"}]";
    ObjectReader reader = mapper.readerFor(new TypeReference<List<Member>>() {});
    List<Member> read = travelled(reader).readValue(members);
    assertThat(read).hasSize(1);
    ObjectWriter writer = mapper.writerFor(Member.class);
    assertThat(travelled(writer).writeValueAsString(read.get(0)))
        .isEqualTo("{\"id\":\"M-1\",\"residence\":\"DE\"}");
    ObjectWriter ids = mapper.writerFor(MemberId.class);
    assertThat(travelled(ids).writeValueAsString(read.get(0).id())).isEqualTo("\"M-1\"");
  }

  private static <T> T travelled(T object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      @SuppressWarnings("unchecked")
      T other = (T) in.readObject();
      return other;
    }
  }

  @Test
  void aSchemaGeneratorIsToldTheCodes() throws JsonMappingException {
    List<Set<String>> told = new ArrayList<>();
    MAPPER.acceptJsonFormatVisitor(
        Grade.class,
        new JsonFormatVisitorWrapper.Base() {
          @Override
          public JsonStringFormatVisitor expectStringFormat(JavaType type) {
            return new JsonStringFormatVisitor.Base() {
              @Override
              public void enumTypes(Set<String> codes) {
                told.add(codes);
              }
            };
          }
        });
    assertThat(told).containsExactly(Set.of("L1", "M2", "H3"));
  }

  @Test
  void nullAtTheTopIsTheHosts() throws JsonProcessingException {
    assertThat(MAPPER.readValue("null", Station.class)).isNull();
    assertThat(MAPPER.readValue("[null]", new TypeReference<List<Grade>>() {})).containsOnlyNulls();
  }
}
