package org.ioemt.nemsis;

import java.util.List;
import java.util.Optional;

/**
 * An element of a state's own, or further codes of a standard element ({@code dCustomConfiguration}
 * and {@code eCustomConfiguration}).
 *
 * <p>A state may so add levels of its own to dPersonnel.24 or eCrew.02. A document then holds the
 * nearest standard code in the element, and the state's code in a custom result.
 *
 * @param report the report that the record stands in
 * @param element the {@code dCustomConfiguration.CustomGroup} or {@code
 *     eCustomConfiguration.CustomGroup}
 */
public record NemsisCustomElement(NemsisReport report, NemsisElement element)
    implements NemsisRecord {

  /**
   * The id of the custom element, for instance {@code dPersonnel.24} where it adds codes to a
   * standard element.
   *
   * @return the attribute {@code CustomElementID} as it was written, or empty
   */
  public Optional<String> id() {
    return element.attribute("CustomElementID");
  }

  /**
   * The title.
   *
   * @return what the element says
   */
  public NemsisValue title() {
    return element.value(part("01"));
  }

  /**
   * The standard element that this one extends.
   *
   * @return the attribute {@code nemsisElement} of the title, or empty
   */
  public Optional<String> standardElement() {
    return element.first(part("01")).flatMap(title -> title.attribute("nemsisElement"));
  }

  /**
   * The custom codes.
   *
   * @return the codes in the order of the document; each text is the custom code
   */
  public List<NemsisElement> codes() {
    return element.all(part("06"));
  }

  /**
   * The standard code to fall back to for a custom code.
   *
   * @param custom a custom code
   * @return the attribute {@code nemsisCode} of that code, or empty where there is none
   */
  public Optional<String> fallback(String custom) {
    return codes().stream()
        .filter(code -> code.text().filter(custom::equals).isPresent())
        .findFirst()
        .flatMap(code -> code.attribute("nemsisCode"));
  }

  private String part(String number) {
    String group = element.name();
    return group.substring(0, group.indexOf('.') + 1) + number;
  }
}
