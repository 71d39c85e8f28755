package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ioemt.jackson.sample.Grade;
import org.ioemt.jackson.sample.Keeper;
import org.ioemt.jackson.sample.SampleForms;
import org.ioemt.jackson.sample.Station;
import org.ioemt.jackson.sample.StationId;
import org.ioemt.jackson.sample.Visit;
import org.ioemt.jackson.suite.Generation.Setting;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The module inside the mappers of its hosts. */
public abstract class HostContract {

  private static final String STATION = Documents.compact(Documents.full(SampleForms.STATION));

  private final Generation jackson;
  private final Mapper mapper;

  protected HostContract(Generation jackson) {
    this.jackson = jackson;
    mapper = jackson.mapper(Setting.UNKNOWN_REFUSED);
  }

  /** A host's own type. */
  public record Host(
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
  void valuesStandInAHostsRecord() throws IOException {
    Host host = mapper.read(host(), Host.class);
    assertThat(host.keepers()).containsKey(StationId.of("S-001"));
    assertThat(host.station().visits()).hasSize(2);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("station", host.station());
    parts.put("visits", host.visits());
    parts.put("keepers", host.keepers());
    parts.put("grade", host.grade());
    parts.put("own", host.own());
    assertThat(Documents.tree(mapper.write(parts))).isEqualTo(Documents.tree(host()));
  }

  @Test
  void thePathLeadsThroughTheHost() {
    String broken = host().replace("\"rating\":4", "\"rating\":\"4\"");
    Failure failure = failure(() -> mapper.read(broken, Host.class));
    assertThat(failure.mapping()).isTrue();
    assertThat(failure.path()).isEqualTo("station.visits[0].rating");
    assertThat(failure.words()).isEqualTo("expected an integer from 1 to 5, found a string");
    assertThat(failure.message())
        .endsWith("(through reference chain: station.visits[0].rating)")
        .doesNotContain("org.ioemt");
  }

  @Test
  void codesAreKeysAndElementsOfTheCollectionsForEnums() throws IOException {
    String map = "{\"L1\":1,\"M2\":2}";
    Map<?, ?> read =
        (Map<?, ?>) mapper.read(map, ScalarContract.of(EnumMap.class, Grade.class, Integer.class));
    assertThat(read.keySet()).isEqualTo(EnumSet.of(Grade.LOW, Grade.MIDDLE));
    assertThat(mapper.write(read)).isEqualTo(map);

    String set = "[\"L1\",\"M2\",\"H3\"]";
    Object all = mapper.read(set, ScalarContract.of(EnumSet.class, Grade.class));
    assertThat(all).isEqualTo(EnumSet.allOf(Grade.class));
    assertThat(mapper.write(all)).isEqualTo(set);
    assertThat(mapper.write(Grade.values())).isEqualTo(set);
    assertThat(mapper.read(set, Grade[].class)).containsExactly(Grade.values());
    Failure failure =
        failure(
            () ->
                mapper.read(
                    "{\"LOW\":1}", ScalarContract.of(Map.class, Grade.class, Integer.class)));
    assertThat(failure.mapping()).isTrue();
    assertThat(failure.words()).isEqualTo("key: expected a grade (L1, M2, H3), found 'LOW'");
  }

  @Test
  void aHostsObjectHoldsAValueByItsOwnType() throws IOException {
    Map<String, Object> loose = Map.of("any", mapper.read(STATION, Station.class));
    assertThat(Documents.tree(mapper.writeTree(loose)).get("any"))
        .isEqualTo(Documents.tree(STATION));
  }

  /** Each feature of the mapper turned around, one at a time. */
  @Test
  void noSettingOfTheMapperChangesTheForm() throws IOException {
    List<Mapper> mappers = jackson.turnedAround().toList();
    assertThat(mappers).hasSizeGreaterThan(60);
    Station station = mapper.read(STATION, Station.class);
    for (Mapper other : mappers) {
      assertThat(other.read(STATION, Station.class)).as(other.toString()).isEqualTo(station);
      assertThat(other.write(station)).as(other.toString()).isEqualTo(STATION);
      assertThat(other.writeBytes(station)).isEqualTo(utf8(STATION));
      assertThat(other.readTree(other.writeTree(station), Station.class)).isEqualTo(station);
      assertThat(other.read("\"M2\"", Grade.class)).isEqualTo(Grade.MIDDLE);
      for (String lenient : List.of("\"MIDDLE\"", "\"m2\"", "\" M2\"", "1", "\"\"", "[\"M2\"]")) {
        assertThat(failure(() -> other.read(lenient, Grade.class)).mapping()).isTrue();
      }
      for (String lenient : List.of("\"\"", "[]", "[" + STATION + "]", "{\"ID\":\"S-001\"}")) {
        assertThat(failure(() -> other.read(lenient, Station.class)).mapping()).isTrue();
      }
    }
  }

  @Test
  void formattingAndEscapingAreTheHosts() throws IOException {
    Station station = mapper.read(STATION, Station.class);
    String text = jackson.mapper(Setting.INDENTED, Setting.ESCAPED).write(station);
    assertThat(text).contains("\n", "Zo\\u00EB").doesNotContain("Zoë");
    assertThat(mapper.read(text, Station.class)).isEqualTo(station);
    byte[] bytes = jackson.mapper(Setting.ESCAPED).writeBytes(station);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isASCII();
  }

  /** Where Jackson 2 would write two escapes of six characters each. */
  @ParameterizedTest
  @ValueSource(strings = {"𝄞", "a𝄞b", "👩‍⚕️ Zoë / 太田 \" \\", "𝄞𝄞𝄞"})
  void whatIsOutsideTheBasicPlaneIsWrittenAsItIs(String name) throws IOException {
    Member member = Member.builder().id(MemberId.of("M-1")).name(PersonName.of(name)).build();
    String text =
        "{\"id\":\"M-1\",\"name\":{\"full\":\""
            + name.replace("\\", "\\\\").replace("\"", "\\\"")
            + "\"}}";
    assertThat(jackson.shipped().write(member)).isEqualTo(text);
    assertThat(jackson.shipped().writeBytes(member)).isEqualTo(utf8(text));
    assertThat(jackson.codec(Member.class).writeBytes(member)).isEqualTo(utf8(text));
    assertThat(jackson.shipped().read(utf8(text), Member.class)).isEqualTo(member);
  }

  @Test
  void aMapperKeepsItsLocationsButNotTheDocument() {
    Mapper quoting = jackson.mapper(Setting.SOURCE_IN_LOCATIONS);
    String broken = STATION.replace("\n", "").replace("\"beds\":6", "\n\"beds\":null");
    Failure failure = failure(() -> quoting.read(broken, Station.class));
    assertThat(failure.mapping()).isTrue();
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.column()).isEqualTo(8);
    assertThat(failure.said()).doesNotContain("Private-4711");
  }

  @Test
  void theServiceIsFound() throws IOException {
    assertThat(jackson.found().read("\"M-1\"", MemberId.class)).isEqualTo(MemberId.of("M-1"));
    assertThat(jackson.found().write(MemberId.of("M-1"))).isEqualTo("\"M-1\"");
  }

  @Test
  void nullAtTheTopIsTheHosts() throws IOException {
    assertThat(mapper.read("null", Station.class)).isNull();
    assertThat((List<?>) mapper.read("[null]", ScalarContract.of(List.class, Grade.class)))
        .containsOnlyNulls();
  }

  private Failure failure(ThrowingCallable reader) {
    Throwable thrown = catchThrowable(reader);
    assertThat(thrown).isNotNull();
    return jackson.failure(thrown);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
