package org.ioemt.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  private static final FindingCode LATE =
      FindingCode.define(
          "acme.badge-late", Severity.WARNING, "{who} is {days} days late", "who", "days");
  private static final FindingCode GONE = FindingCode.define("acme.gone", Severity.ERROR, "gone");

  @Test
  void theTextTakesTheValues() {
    Finding finding = Finding.of(LATE, FindingPath.of("badges", 1), "M-1", "3");
    assertThat(finding.message()).isEqualTo("M-1 is 3 days late");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.value("days")).contains("3");
    assertThat(finding.value("nights")).isEmpty();
    assertThat(finding).hasToString("acme.badge-late at badges[1]: M-1 is 3 days late");
    assertThat(Finding.of(GONE, FindingPath.root())).hasToString("acme.gone: gone");
  }

  @Test
  void aValueIsNeverReadAsText() {
    assertThat(Finding.of(LATE, FindingPath.root(), "{days}", "${1+1}\\").message())
        .isEqualTo("{days} is ${1+1}\\ days late");
  }

  @Test
  void valuesMustFitTheCode() {
    assertThatThrownBy(() -> Finding.of(LATE, FindingPath.root(), "M-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[who, days]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "acme",
        "acme.",
        ".acme",
        "Acme.gone",
        "acme..gone",
        "acme.-gone",
        "a b.c",
        "acme.g`",
        "acme.g{",
        "acme.g/",
        "acme.g:",
        "acme.g_"
      })
  void aMalformedCodeIsRefused(String code) {
    assertThatThrownBy(() -> FindingCode.define(code, Severity.ERROR, "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + code + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.z", "z0.9a", "a-b.c-d.e"})
  void aCodeIsMadeOfWords(String code) {
    assertThat(FindingCode.define(code, Severity.ERROR, "text").code()).isEqualTo(code);
  }

  @Test
  void textAndArgumentsMustAgree() {
    assertThat(FindingCode.define("a.b", Severity.ERROR, "{x}{y}", "x", "y").code())
        .isEqualTo("a.b");
    assertThatThrownBy(() -> FindingCode.define("a.b", Severity.ERROR, "no {x}"))
        .hasMessageContaining("[x]");
    assertThatThrownBy(() -> FindingCode.define("a.b", Severity.ERROR, "none", "x"))
        .hasMessageContaining("[x]");
    assertThatThrownBy(() -> FindingCode.define("a.b", Severity.ERROR, "open {x", "x"))
        .hasMessageContaining("not closed");
  }

  @Test
  void pathsAreReadFromTheOutside() {
    FindingPath path = FindingPath.of("credentials", 2).property("expires");
    assertThat(path).hasToString("credentials[2].expires");
    assertThat(path.steps())
        .containsExactly(
            new FindingPath.Step("credentials", OptionalInt.of(2)),
            new FindingPath.Step("expires", OptionalInt.empty()));
    assertThat(path.within(FindingPath.of("members", 0)))
        .hasToString("members[0].credentials[2].expires");
    assertThat(FindingPath.root()).hasToString("");
    assertThat(FindingPath.root().steps()).isEmpty();
    assertThatThrownBy(() -> FindingPath.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FindingPath.of("a", -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCollectorForgetsWhenCleared() {
    Findings findings = new Findings();
    assertThat(findings.isEmpty()).isTrue();
    findings.add(GONE, FindingPath.root());
    List<Finding> kept = findings.toList();
    findings.clear();
    assertThat(findings).isEmpty();
    assertThat(kept).hasSize(1);
  }

  @Test
  void theLatestFindingsCanBeMovedIntoAnOuterValue() {
    Findings findings = new Findings();
    findings.add(GONE, FindingPath.of("first"));
    findings.add(GONE, FindingPath.of("second"));
    findings.within(FindingPath.of("outer"), 1);
    assertThat(findings)
        .extracting(f -> f.path().toString())
        .containsExactly("first", "outer.second");
    assertThatThrownBy(() -> findings.within(FindingPath.root(), 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void setsAreComposed() {
    Rule<String> notBlank =
        (text, findings) -> {
          if (text.isBlank()) {
            findings.add(GONE, FindingPath.root());
            findings.add(LATE, FindingPath.root(), "x", "1");
          }
        };
    RuleSet<String> rules = RuleSet.<String>empty().plus(notBlank, GONE, LATE);
    assertThat(rules.codes()).containsExactly(GONE, LATE);
    assertThat(rules.check("")).extracting(Finding::code).containsExactly(GONE, LATE);
    assertThat(rules.check("word")).isEmpty();
    assertThat(rules.without(GONE).check("")).extracting(Finding::code).containsExactly(LATE);
    assertThat(rules.without(GONE).without(LATE).check("")).isEmpty();
    assertThat(rules.without(GONE).codes()).containsExactly(LATE);
    assertThat(rules.plus(rules).check("")).hasSize(4);
  }

  @Test
  void aSetIsNotAskedWhereAConditionHolds() {
    RuleSet<String> rules =
        RuleSet.<String>empty()
            .plus((text, findings) -> findings.add(GONE, FindingPath.root()), GONE)
            .plus((text, findings) -> findings.add(LATE, FindingPath.root(), "x", "1"), LATE);
    RuleSet<String> unless = rules.unless(String::isEmpty);
    assertThat(unless.codes()).containsExactly(GONE, LATE);
    assertThat(unless.check("")).isEmpty();
    assertThat(unless.check("word")).isEqualTo(rules.check("word"));
    assertThat(unless.without(GONE).codes()).containsExactly(LATE);
    assertThat(unless.without(GONE).check("word")).extracting(Finding::code).containsExactly(LATE);
    assertThat(unless.without(GONE).check("")).isEmpty();
    assertThat(unless.without(GONE).without(LATE).codes()).isEmpty();
    assertThat(RuleSet.<String>empty().unless(text -> true).codes()).isEmpty();
  }

  @Test
  void theCatalogueIsWhole() {
    assertThat(FindingCode.all()).isNotEmpty().doesNotHaveDuplicates();
    for (FindingCode code : FindingCode.all()) {
      assertThat(FindingCode.of(code.code())).isSameAs(code);
      assertThat(code.text()).as(code.code()).doesNotEndWith(".");
    }
    assertThat(FindingCode.find("member.no-such")).isEmpty();
    assertThatThrownBy(() -> FindingCode.of("member.no-such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'member.no-such'");
  }

  @Test
  void codesPathsAndFindingsAreValues() {
    EqualsVerifier.forClass(FindingPath.class)
        .withPrefabValues(FindingPath.class, FindingPath.root(), FindingPath.of("x"))
        .withNonnullFields("name")
        .verify();
    EqualsVerifier.forClass(Finding.class)
        .withPrefabValues(FindingPath.class, FindingPath.root(), FindingPath.of("x"))
        .withPrefabValues(FindingCode.class, GONE, LATE)
        .withNonnullFields("code", "path", "values")
        .verify();
    assertThat(FindingCode.define("acme.gone", Severity.INFO, "other")).isEqualTo(GONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ERROR", "WARNING", "INFO"})
  void severitiesAreReadBack(String code) {
    assertThat(Severity.of(code).code()).isEqualTo(code);
    assertThatThrownBy(() -> Severity.of("FATAL")).hasMessageContaining("'FATAL'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "skill",
        "credentials[2].expires",
        "a[0].b[10].c",
        "member.credentials[0]",
        "a[9]",
        "a[999999999]"
      })
  void aPathIsReadBackFromItsText(String text) {
    assertThat(FindingPath.parse(text)).hasToString(text);
    assertThat(FindingPath.parse(text)).isEqualTo(FindingPath.parse(text));
  }

  @Test
  void aPathThatWasReadIsThePathThatWasWritten() {
    FindingPath path = FindingPath.of("credentials", 2).property("expires");
    assertThat(FindingPath.parse(path.toString())).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "a.",
        ".a",
        "a..b",
        "[0]",
        "a[",
        "a[]",
        "a[x]",
        "a[-1]",
        "a[01]",
        "a[1]b",
        "a]b",
        "a b",
        "a[12345678901]",
        "a[1234567890]",
        "a[/]",
        "a[:]",
        "a[1",
        "a[1]]"
      })
  void whatIsNoPathIsRefused(String text) {
    assertThatThrownBy(() -> FindingPath.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("path: expected");
  }
}
