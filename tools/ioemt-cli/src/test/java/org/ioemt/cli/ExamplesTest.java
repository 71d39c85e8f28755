package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.Member;
import org.ioemt.rule.FindingCode;
import org.junit.jupiter.api.Test;

/** Holds what examples/README.md says of examples/members.ndjson. */
class ExamplesTest {

  private static final String FILE = Run.repository("examples/members.ndjson").toString();

  private static final Pattern ROW = Pattern.compile("\\| `(M-\\d+)` \\|.*\\| (.*) \\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static Map<String, Set<String>> found() {
    Run run = Run.ioemt("check", FILE, "--as-of", "2026-11-20", "--format", "json").hasStatus(1);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (JsonNode line : run.jsonLines()) {
      found.put(
          line.get("id").textValue(),
          new LinkedHashSet<>(line.get("findings").findValuesAsText("code")));
    }
    return found;
  }

  private static List<Member> members() throws IOException {
    WireCodec<Member> codec = WireCodec.of(Member.class);
    List<Member> members = new ArrayList<>();
    for (String line : Files.readAllLines(Run.repository("examples/members.ndjson"))) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      members.add(codec.read(bytes, 0, bytes.length));
    }
    return members;
  }

  @Test
  void eachMemberShowsWhatTheTableSays() throws IOException {
    Map<String, Set<String>> documented = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Run.repository("examples/README.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Set<String> codes = new LinkedHashSet<>();
        CODE.matcher(row.group(2)).results().forEach(code -> codes.add(code.group(1)));
        documented.put(row.group(1), codes);
      }
    }
    assertThat(found()).isEqualTo(documented);
  }

  @Test
  void everyCodeAboutMembersIsShown() {
    Set<String> shown = new TreeSet<>();
    found().values().forEach(shown::addAll);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            FindingCode.all().stream()
                .map(FindingCode::code)
                .filter(code -> code.matches("(member|membership|credential)\\..*"))
                // of ioemt expiring, which asks for a period
                .filter(code -> !code.equals("credential.expires-soon"))
                .toList());
  }

  @Test
  void thePeopleAreManyAndOfManyCountries() throws IOException {
    List<Member> members = members();
    assertThat(members).hasSizeGreaterThanOrEqualTo(60);
    assertThat(members).extracting(Member::id).doesNotHaveDuplicates();
    assertThat(members.stream().flatMap(member -> member.credentials().stream()))
        .extracting(credential -> credential.qualification().jurisdiction().country())
        .satisfies(countries -> assertThat(Set.copyOf(countries)).hasSizeGreaterThanOrEqualTo(25));
    assertThat(members.stream().flatMap(member -> member.affiliations().stream()))
        .extracting(Affiliation::engagement)
        .contains(Engagement.values());
    assertThat(Files.readString(Run.repository("examples/README.md")))
        .contains("holds " + members.size() + " members");
  }

  @Test
  void placesAreNoAddresses() throws IOException {
    for (Member member : members()) {
      member
          .place()
          .ifPresent(
              place -> assertThat(place.text()).matches("-?\\d+(\\.\\d\\d?)?,-?\\d+(\\.\\d\\d?)?"));
    }
  }

  @Test
  void theFileIsWhatTheLibraryWrites() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.generator(out)) {
      for (Member member : members()) {
        WireCodec.of(Member.class).write(member, json);
        json.writeRaw('\n');
      }
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(Run.repository("examples/members.ndjson")));
  }
}
