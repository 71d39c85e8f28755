package org.ioemt.fhir;

import java.util.List;
import org.ioemt.rule.Finding;

/**
 * What came of reading many resources at once.
 *
 * @param practitioners one for each practitioner, in the order of the resources
 * @param findings of resources that belong to none of them or are not read
 */
public record PractitionersReading(
    List<PractitionerReading> practitioners, List<Finding> findings) {

  /**
   * Keeps the lists as they are now.
   *
   * @param practitioners one for each practitioner, in the order of the resources
   * @param findings of resources that belong to none of them or are not read
   */
  public PractitionersReading {
    practitioners = List.copyOf(practitioners);
    findings = List.copyOf(findings);
  }
}
