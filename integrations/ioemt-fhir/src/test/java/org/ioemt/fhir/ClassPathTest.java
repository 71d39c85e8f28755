package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The module adds HAPI's structures of R4 to a user's class path, and nothing of its own beside.
 */
class ClassPathTest {

  @Test
  void whatAUserGets() throws Exception {
    assertThat(compileDependencies())
        .containsExactly("org.ioemt:ioemt-core", "ca.uhn.hapi.fhir:hapi-fhir-structures-r4");
  }

  private static List<String> compileDependencies() throws Exception {
    Path pom = Path.of("pom.xml").toAbsolutePath();
    assertThat(Files.readString(pom)).contains("<artifactId>ioemt-fhir</artifactId>");
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(pom.toFile())
            .getDocumentElement();
    List<String> found = new ArrayList<>();
    for (Element dependency : children(child(project, "dependencies"))) {
      List<Element> scope =
          children(dependency).stream().filter(e -> e.getTagName().equals("scope")).toList();
      if (scope.isEmpty() || scope.get(0).getTextContent().matches("compile|runtime")) {
        found.add(
            child(dependency, "groupId").getTextContent()
                + ':'
                + child(dependency, "artifactId").getTextContent());
      }
    }
    return found;
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(e -> e.getTagName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
