package org.ioemt.fhir.pack;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UrlType;
import org.ioemt.source.Citation;
import org.ioemt.source.DataEdition;
import org.ioemt.source.Evidence;

/** What every resource of the package says of itself, and the extensions that several share. */
final class Metadata {

  static final String PUBLISHER = "International Organization of Emergency Medical Technicians";

  /** The version of the form of profiles and extensions. */
  static final String FORM = "0.1.0";

  private Metadata() {}

  /** Id, canonical URL, name, title, version and the like of a resource of terminology. */
  static <T extends MetadataResource> T terminology(
      T resource, String id, String title, String text) {
    return describe(resource, id, title, text, DataEdition.shipped().name());
  }

  static <T extends MetadataResource> T describe(
      T resource, String id, String title, String text, String version) {
    resource.setId(id);
    resource.setUrl(Canonical.of(resource.fhirType(), id));
    resource.setVersion(version);
    resource.setName(name(id));
    resource.setTitle(title);
    resource.setStatus(PublicationStatus.ACTIVE);
    resource.setExperimental(false);
    // A day without a time: the same bytes in every time zone.
    resource.setDateElement(new DateTimeType(DataEdition.shipped().date().toString()));
    resource.setPublisher(PUBLISHER);
    resource.setDescription(text);
    return resource;
  }

  /** {@code provider-level-to-ISCO-08} as {@code ProviderLevelToISCO08}; see invariant cnl-0. */
  static String name(String id) {
    StringBuilder name = new StringBuilder("Ioemt");
    for (String word : (id.startsWith("ioemt-") ? id.substring(6) : id).split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  static void evidence(Element element, Evidence evidence) {
    element.addExtension(
        Canonical.structure("evidence"), Canonical.coding("evidence", evidence.code()));
  }

  static void citation(Element element, Citation citation) {
    Extension extension = new Extension(Canonical.structure("citation"));
    citation.document().ifPresent(text -> extension.addExtension("document", new StringType(text)));
    citation.url().ifPresent(url -> extension.addExtension("url", new UrlType(url)));
    element.addExtension(extension);
  }
}
