package org.ioemt.scope;

import java.util.Optional;
import java.util.OptionalInt;
import org.ioemt.internal.table.Codes;
import org.ioemt.source.Citation;

/**
 * An edition of the US National EMS Scope of Practice Model of the National Highway Traffic Safety
 * Administration (NHTSA).
 *
 * <p>The model is a recommendation to the States: each State sets the scope of those whom it
 * licenses. "In force" here means "the latest edition", no more.
 *
 * <p><b>No skill table of any edition was read in the report itself.</b> What this library holds of
 * an edition carries its evidence item by item; see {@link ScopeEntry#evidence()}.
 */
public enum ScopeEdition {
  /**
   * The edition of February 2007, unamended: the one in force in 2014. The change notices of
   * December 2017 (opioid antagonists, control of bleeding; DOT HS 812 471) are not part of it.
   */
  NHTSA_2007(
      "nhtsa-2007",
      2007,
      2019,
      "NHTSA, National EMS Scope of Practice Model, February 2007, DOT HS 810 657"),
  /** The edition of February 2019. */
  NHTSA_2019(
      "nhtsa-2019",
      2019,
      2021,
      "NHTSA, National EMS Scope of Practice Model 2019, February 2019, DOT HS 812 666"),
  /** The edition of June 2021: that of 2019 with its change notices 1.0 and 2.0. */
  NHTSA_2021(
      "nhtsa-2021",
      2021,
      Integer.MAX_VALUE,
      "NHTSA, National EMS Scope of Practice Model 2019: Including Change Notices 1.0 and 2.0,"
          + " June 2021, DOT HS 813 151");

  private final String code;
  private final int since;
  private final int until;
  private final String document;

  ScopeEdition(String code, int since, int until, String document) {
    this.code = code;
    this.since = since;
    this.until = until;
    this.document = document;
  }

  /**
   * The latest edition known to this library.
   *
   * @return the edition
   */
  public static ScopeEdition latest() {
    return NHTSA_2021;
  }

  /**
   * The code under which the edition is written.
   *
   * @return for instance {@code nhtsa-2021}
   */
  public String code() {
    return code;
  }

  /**
   * The year in which the edition was published, and from which it was the latest.
   *
   * @return the year
   */
  public int year() {
    return since;
  }

  /**
   * The year in which the next edition took its place.
   *
   * @return the year, in which both were in force one after the other; empty for the latest
   */
  public OptionalInt until() {
    return until == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(until);
  }

  /**
   * Whether the edition was the latest at some time of a year.
   *
   * @param year the year
   * @return true from the year of publication to that of the next edition, both included
   */
  public boolean wasInForceIn(int year) {
    return year >= since && year <= until;
  }

  /**
   * The document.
   *
   * @return title, month and report number
   */
  public Citation citation() {
    return Citation.of(document);
  }

  /**
   * The edition with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the edition
   * @throws IllegalArgumentException if there is no such code
   */
  public static ScopeEdition of(String code) {
    return Codes.of("edition", values(), ScopeEdition::code, code);
  }

  /**
   * The edition with a code, if there is one.
   *
   * @param code any text
   * @return the edition, or empty
   */
  public static Optional<ScopeEdition> find(String code) {
    return Codes.find(values(), ScopeEdition::code, code);
  }
}
