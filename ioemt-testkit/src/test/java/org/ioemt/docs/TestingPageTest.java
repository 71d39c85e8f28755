package org.ioemt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ioemt.ems.Response;
import org.ioemt.member.Member;
import org.ioemt.testkit.Flaw;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.Sample;
import org.ioemt.testkit.ValueGenerator;
import org.ioemt.testkit.jqwik.CurrentOn;
import org.ioemt.testkit.jqwik.Eligible;
import org.ioemt.testkit.jqwik.InCountry;
import org.ioemt.testkit.jqwik.Ineligible;
import org.junit.jupiter.api.Test;

/** {@code docs/testing.md} quotes these files, and what it quotes is compiled and run. */
class TestingPageTest {

  private static final List<String> FILES =
      List.of(
          "docs/UtopiaScope.java",
          "docs/UtopiaScopeTest.java",
          "docs/TestingPageTest.java",
          "model/PracticeTest.java");

  // snippet
  @Property(tries = 100)
  void whoIsEligibleHasABirthDate(
      @ForAll @Eligible @InCountry("DE") @CurrentOn("2028-02-29") Member member) {
    assertThat(member.birthDate()).isPresent();
  }

  @Property(tries = 100)
  void whoIsTooYoungIsAMemberAllTheSame(
      @ForAll @Ineligible(because = "member.under-age") Member member) {
    assertThat(member.credentials()).isNotEmpty();
  }

  // end

  @Test
  void plainJavaSuffices() {
    // snippet
    List<Response> responses =
        ValueGenerator.of(Response.class).seeded(42).stream().limit(1_000).toList();

    MemberGenerator members = MemberGenerator.seeded(42).asOf(LocalDate.of(2028, 2, 29));
    Member tooYoung = members.withFlaw(Flaw.UNDER_AGE).member(0);

    Sample<Member> sample = ValueGenerator.of(Member.class).seeded(42).sample(0);
    Sample<Member> smallest = sample.smallest(member -> member.claimedLevel().isPresent());
    // end
    assertThat(responses).hasSize(1_000);
    assertThat(tooYoung.birthDate().orElseThrow()).isAfter(LocalDate.of(2010, 2, 28));
    assertThat(smallest.size()[0]).isLessThanOrEqualTo(sample.size()[0]);
  }

  @Test
  void thePageQuotesTheTests() throws IOException {
    String page = read("docs/testing.md");
    for (String file : FILES) {
      List<String> snippets = snippets(read("ioemt-testkit/src/test/java/org/ioemt/" + file));
      assertThat(snippets).as(file).isNotEmpty();
      for (String snippet : snippets) {
        assertThat(page).contains("```java\n" + snippet + "\n```");
      }
    }
  }

  private static Stream<String> snippets(String source, String mark) {
    return Pattern.compile("(?ms)^ *// " + mark + "\\n(.*?)\\n? *// end$")
        .matcher(source)
        .results()
        .map((MatchResult found) -> found.group(1).stripTrailing().stripIndent());
  }

  private static List<String> snippets(String source) {
    return snippets(source, "snippet").toList();
  }

  private static String read(String name) throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return Files.readString(at.resolve(name));
      }
    }
    throw new AssertionError("no mvnw above " + Path.of("").toAbsolutePath());
  }
}
