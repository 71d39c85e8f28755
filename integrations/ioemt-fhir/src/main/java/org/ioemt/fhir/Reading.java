package org.ioemt.fhir;

import java.util.List;
import java.util.Optional;
import org.ioemt.rule.Finding;

/**
 * What came of reading a resource: the record, or that it is refused; and why, in both cases.
 *
 * <p>Findings stand at paths such as {@code Location.extension[2].value}, in the manner of
 * FHIRPath, and never quote what belongs to a person.
 *
 * @param <T> the record
 */
public sealed interface Reading<T> {

  /**
   * What was found on the way: what was not read, what is missing, what is not understood.
   *
   * @return an unmodifiable list
   */
  List<Finding> findings();

  /**
   * The record, if there is one.
   *
   * @return the record, empty where the resource is refused
   */
  Optional<T> value();

  /**
   * A record was read.
   *
   * @param result the record
   * @param findings what is not in it, and why
   * @param <T> the record
   */
  record Read<T>(T result, List<Finding> findings) implements Reading<T> {

    /**
     * Keeps the findings as they are now.
     *
     * @param result the record
     * @param findings what is not in it, and why
     */
    public Read {
      findings = List.copyOf(findings);
    }

    @Override
    public Optional<T> value() {
      return Optional.of(result);
    }
  }

  /**
   * There is no record in the resource, or none that may be read.
   *
   * @param findings why; at least one
   * @param <T> the record that was expected
   */
  record Refused<T>(List<Finding> findings) implements Reading<T> {

    /**
     * Keeps the findings as they are now.
     *
     * @param findings why; at least one
     */
    public Refused {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("findings: must say why");
      }
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}
