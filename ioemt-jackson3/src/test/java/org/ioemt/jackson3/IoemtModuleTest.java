package org.ioemt.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ioemt.jackson.sample.Grade;
import org.ioemt.jackson.sample.SampleForms;
import org.ioemt.jackson.sample.Station;
import org.ioemt.jackson.sample.Visit;
import org.ioemt.jackson.suite.Documents;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What Jackson 3 has of its own. */
class IoemtModuleTest {

  private static final JsonMapper MAPPER = Jackson3.builder().build();
  private static final String STATION = Documents.compact(Documents.full(SampleForms.STATION));

  /** A host's own type, with Jackson 3's own support for what may be absent. */
  record Host(Optional<ProviderLevel> level, Optional<Member> member) {}

  @Test
  void valuesStandInAnOptional() {
    Host host = MAPPER.readValue("{\"level\":\"PEP\"}", Host.class);
    assertThat(host.level()).contains(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);
    assertThat(host.member()).isEmpty();
    assertThat(MAPPER.writeValueAsString(host)).isEqualTo("{\"level\":\"PEP\",\"member\":null}");
  }

  @Test
  void defaultTypingNamesThePublicType() {
    for (var inclusion : List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY)) {
      JsonMapper mapper =
          Jackson3.builder()
              .activateDefaultTyping(
                  BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                  DefaultTyping.NON_FINAL,
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
  void aProblemHandlerOfTheHostIsAskedAboutUnknownProperties() {
    List<String> seen = new ArrayList<>();
    JsonMapper mapper =
        Jackson3.builder()
            .addHandler(
                new DeserializationProblemHandler() {
                  @Override
                  public boolean handleUnknownProperty(
                      DeserializationContext context,
                      JsonParser parser,
                      ValueDeserializer<?> deserializer,
                      Object owner,
                      String name) {
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
  void updatingAValueReadsANewOne() {
    Station station = MAPPER.readValue(STATION, Station.class);
    String other = STATION.replace("\"beds\":6", "\"beds\":60");
    Station read = MAPPER.readerForUpdating(station).readValue(other);
    assertThat(read.beds()).isEqualTo(60);
    assertThat(station.beds()).isEqualTo(6);
  }

  @Test
  void theServiceIsFound() {
    assertThat(MapperBuilder.findModules(null)).hasAtLeastOneElementOfType(IoemtModule.class);
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertThat(mapper.readValue("\"M-1\"", MemberId.class)).isEqualTo(MemberId.of("M-1"));
  }

  @Test
  void registeringTwiceIsRegisteringOnce() {
    JsonMapper mapper =
        JsonMapper.builder().addModules(new IoemtModule(), new IoemtModule()).build();
    assertThat(mapper.registeredModules()).hasSize(1);
  }

  @Test
  void theModuleSaysWhatItIs() {
    JacksonModule module = new IoemtModule();
    assertThat(module.getModuleName()).isEqualTo("IoemtModule");
    assertThat(module.version()).isNotNull();
  }

  @Test
  void aMapperThatTravelsStillKnowsTheForms() throws Exception {
    JsonMapper mapper = JsonMapper.builder().addModule(new IoemtModule()).build();
    String text = "{\"id\":\"M-1\",\"residence\":\"DE\"}";
    Member member = mapper.readValue(text, Member.class);
    TypeReference<Map<MemberId, Member>> map = new TypeReference<>() {};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(mapper);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      JsonMapper other = (JsonMapper) in.readObject();
      assertThat(other.readValue(text, Member.class)).isEqualTo(member);
      assertThat(other.readValue("{\"M-1\":" + text + "}", map))
          .isEqualTo(Map.of(member.id(), member));
    }
  }

  @Test
  void aSchemaGeneratorIsToldTheCodes() {
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
  void aSampleIsReadByTheModuleOfTheSampleForms() {
    assertThat(MAPPER.readValue("{\"from\":\"2026-01-01\"}", Visit.class).rating()).isEmpty();
  }
}
