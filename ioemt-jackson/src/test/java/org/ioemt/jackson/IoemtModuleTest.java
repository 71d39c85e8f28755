package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ioemt.jackson.sample.Grade;
import org.ioemt.jackson.sample.SampleForms;
import org.ioemt.jackson.sample.Station;
import org.ioemt.jackson.suite.Documents;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.junit.jupiter.api.Test;

/** The module inside the mappers of its hosts. */
class IoemtModuleTest {

  private static final JsonMapper MAPPER = Jackson2.builder().build();
  private static final String STATION = Documents.text(Documents.full(SampleForms.STATION));

  @Test
  void defaultTypingNamesThePublicType() throws JsonProcessingException {
    for (var inclusion :
        List.of(
            com.fasterxml.jackson.annotation.JsonTypeInfo.As.PROPERTY,
            com.fasterxml.jackson.annotation.JsonTypeInfo.As.WRAPPER_ARRAY)) {
      JsonMapper mapper =
          Jackson2.builder()
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
        Jackson2.builder()
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
}
