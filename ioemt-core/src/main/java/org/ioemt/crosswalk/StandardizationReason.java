package org.ioemt.crosswalk;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** Why a standardization came out as it did. */
public enum StandardizationReason {
  /** One undisputed level, with the evidence and the basis that the policy asks for. */
  UNDISPUTED("one undisputed level, with the evidence and basis that the policy asks for"),
  /** The level is accepted as proposed; the conservative policy would not have accepted it. */
  PROPOSED_ONLY(
      "accepted as proposed; the conservative policy would not accept this evidence or basis"),
  /** The level is disputed, and the lowest of the levels in question is accepted. */
  LOWEST_OF_DISPUTED("disputed; the lowest of the levels in question is accepted"),
  /** The level is disputed, and the level that the row proposes is accepted. */
  PROPOSED_OF_DISPUTED("disputed; the level that the row proposes is accepted"),
  /**
   * A row is disputed and names no alternative, so that the lowest level in question is unknown.
   */
  NO_ALTERNATIVE_NAMED("disputed, and no row names the other level in question"),
  /** The policy accepts nothing that is disputed. */
  DISPUTE_NOT_ACCEPTED("disputed, which this policy does not accept"),
  /** The rows that share the title differ, and nothing in the question tells them apart. */
  ROWS_DIFFER("several qualifications share this title and differ in level"),
  /** The evidence of a matching row is below what the policy asks for. */
  EVIDENCE_BELOW_POLICY("the evidence for the title is below what the policy asks for"),
  /** The basis of a matching row's level is below what the policy asks for. */
  BASIS_BELOW_POLICY("what carries the level is below what the policy asks for"),
  /**
   * The listed title has a qualifier in brackets that the question leaves out, so that the person
   * may hold the wider title instead.
   */
  QUALIFIER_OMITTED("the listed title has a qualifier in brackets that the question leaves out"),
  /** No matching row was awarded on the day in question. */
  NOT_AWARDED_THEN("the title was not awarded on that day"),
  /** The title has no place on the ladder. */
  OUTSIDE_LADDER("the qualification has no place on the ladder of levels"),
  /** The country's table does not list the title. Unknown; not "no level". */
  TITLE_UNKNOWN("the table of this country does not list the title; that does not mean no level"),
  /** There is no table for the country. Unknown; not "no level". */
  COUNTRY_NOT_COVERED("there is no table for this country; that does not mean no level");

  private final String text;

  StandardizationReason(String text) {
    this.text = text;
  }

  /**
   * The code under which the reason is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The reason with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the reason
   * @throws IllegalArgumentException if there is no such code
   */
  public static StandardizationReason of(String code) {
    return Codes.of("reason", values(), StandardizationReason::code, code);
  }

  /**
   * The reason with a code, if there is one.
   *
   * @param code any text
   * @return the reason, or empty
   */
  public static Optional<StandardizationReason> find(String code) {
    return Codes.find(values(), StandardizationReason::code, code);
  }

  /**
   * The reason in English.
   *
   * @return a clause without a full stop
   */
  public String text() {
    return text;
  }
}
