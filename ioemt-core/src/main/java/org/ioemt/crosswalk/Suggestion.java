package org.ioemt.crosswalk;

/**
 * A listed title that looks like the one in question. A question to ask, never an answer.
 *
 * @param spelling title or alias as listed
 * @param row the row that lists it
 */
public record Suggestion(String spelling, CrosswalkRow row) {

  /**
   * Spelling and jurisdiction.
   *
   * @return for instance {@code Notfallsanitäter (DE)}
   */
  @Override
  public String toString() {
    return spelling + " (" + row.jurisdiction() + ")";
  }
}
