package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StatsChartTest {

  private static final String EXAMPLES = Run.repository("examples/members.ndjson").toString();
  private static final Pattern RGB = Pattern.compile("fill:rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final double[] LIGHT = {255, 255, 255};
  private static final double[] DARK = {0x11, 0x11, 0x11};

  private static String draw(Path file) throws IOException {
    Run.ioemt("stats", EXAMPLES, "--as-of", "2026-11-20", "--svg", file.toString()).isAnswered();
    return Files.readString(file);
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static double[] fill(String style) {
    Matcher matcher = RGB.matcher(style);
    assertThat(matcher.find()).as(style).isTrue();
    return new double[] {
      Double.parseDouble(matcher.group(1)),
      Double.parseDouble(matcher.group(2)),
      Double.parseDouble(matcher.group(3))
    };
  }

  /** As WCAG 2 has it. */
  private static double contrast(double[] one, double[] other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(double[] rgb) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = rgb[i] / 255;
      sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(contrast(LIGHT, new double[] {0, 0, 0})).isEqualTo(21);
    assertThat(contrast(DARK, DARK)).isEqualTo(1);
  }

  @Test
  void theTextIsTextAndHoldsWhatTheTablesHold(@TempDir Path directory) throws Exception {
    List<String> texts =
        elements(parse(draw(directory.resolve("a.svg"))), "text").stream()
            .map(Element::getTextContent)
            .toList();
    assertThat(texts)
        .contains(
            "Level, of 78 members as of 2026-11-20",
            "PARAMEDIC",
            "23",
            "none: COUNTRY_NOT_COVERED",
            "Engagement",
            "PROFESSIONAL",
            "58",
            "Country, the 20 largest of 51",
            "US",
            "Specialization",
            "none");
  }

  @Test
  void itIsReadableOnLightAndOnDark(@TempDir Path directory) throws Exception {
    String svg = draw(directory.resolve("a.svg"));
    Document document = parse(svg);
    String style = elements(document, "style").get(0).getTextContent();
    assertThat(style).contains("@media (prefers-color-scheme:dark){text{fill:");
    double[] onDark = fill(style);
    assertThat(contrast(onDark, DARK)).isGreaterThanOrEqualTo(4.5);
    for (Element text : elements(document, "text")) {
      assertThat(contrast(fill(text.getAttribute("style")), LIGHT)).isGreaterThanOrEqualTo(4.5);
    }
    List<Element> bars =
        elements(document, "rect").stream().filter(rect -> rect.hasAttribute("style")).toList();
    assertThat(bars).hasSizeGreaterThan(20);
    for (Element bar : bars) {
      double[] color = fill(bar.getAttribute("style"));
      assertThat(contrast(color, LIGHT)).isGreaterThanOrEqualTo(3);
      assertThat(contrast(color, DARK)).isGreaterThanOrEqualTo(3);
      assertThat(Double.parseDouble(bar.getAttribute("width"))).as("no background").isLessThan(700);
    }
  }

  @Test
  void theBytesAreTheSameAndNameNoFontOfThisMachine(@TempDir Path directory) throws IOException {
    String svg = draw(directory.resolve("a.svg"));
    assertThat(draw(directory.resolve("a.svg"))).isEqualTo(svg);
    assertThat(svg).contains("font-family:sans-serif").doesNotContain("&quot;");
    assertThat(svg.split("font-family", -1)).hasSize(2);
    assertThat(svg).contains("clip0").doesNotContainPattern("clip-?\\d{3}");
  }

  @Test
  void anEmptyRegistryIsDrawnToo(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("a.svg");
    Run.withInput("", "stats", "-", "--svg", file.toString()).isAnswered();
    assertThat(elements(parse(Files.readString(file)), "text")).isNotEmpty();
  }

  @Test
  void aDrawingThatCannotBeWrittenIsSaid(@TempDir Path directory) {
    Run.ioemt("stats", EXAMPLES, "--svg", directory.toString()).isComplaint(directory.toString());
    Run.ioemt("stats", EXAMPLES, "--svg", "").isComplaint("'': no such file");
    LibraryFolder<Runnable> none =
        new LibraryFolder<>(Runnable.class, "lib-none", "nothing needs", "runs");
    assertThatThrownBy(() -> none.loadFrom(directory.resolve("lib-none").toFile()))
        .hasMessageContaining("lib-none: no such directory; nothing needs it beside ioemt.jar");
    assertThatThrownBy(() -> none.loadFrom(directory.toFile()))
        .hasMessageContaining("no jar in it runs");
  }
}
