package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** One context of HAPI for all tests. */
final class TestJson {

  static final FhirJson JSON = FhirJson.create();

  private TestJson() {}

  /** The resources by way of text. */
  static List<Resource> again(List<? extends Resource> resources) {
    List<Resource> again = new ArrayList<>();
    for (Resource resource : resources) {
      FhirJson.Parsed parsed = JSON.parse(JSON.text(resource));
      assertThat(parsed.findings()).isEmpty();
      again.add(parsed.resource());
    }
    return again;
  }

  static Resource resource(String text) {
    return JSON.parse(text).resource();
  }
}
