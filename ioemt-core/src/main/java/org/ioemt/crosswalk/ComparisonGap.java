package org.ioemt.crosswalk;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** What is not known of a qualification that is compared with another. */
public enum ComparisonGap {
  /** The qualification stands outside the ladder, so that no scope can be compared. */
  NO_LEVEL("it stands outside the ladder of levels, so that there is no scope to compare"),
  /** The level is disputed: the scope is that of the proposed level alone. */
  LEVEL_DISPUTED("its level is disputed; the scope is that of the proposed level alone"),
  /** The level was inferred: neither skills nor role or education carry it. */
  LEVEL_INFERRED("its level was inferred; neither its skills nor its education were read"),
  /** The level was proposed from role or education, not from the skills. */
  SKILLS_NOT_READ("the skills that it permits were not read; its role or education was"),
  /** Title and key rule were not read in an official text. */
  TITLE_NOT_VERIFIED("its title and key rule were not read in an official text"),
  /** Not known how the holder is educated. */
  EDUCATION("how long or how its holder is educated is not on record"),
  /** Not known who is behind the title. */
  AUTHORITY("the bodies behind it are not on record"),
  /** Not known which law is behind the title. */
  LEGAL_BASIS("the law or rule behind it is not on record"),
  /** Not known since when the title is awarded. */
  SINCE("since when it is awarded is not on record");

  private final String text;

  ComparisonGap(String text) {
    this.text = text;
  }

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * What is not known, in English, of an "it" that is the qualification.
   *
   * @return a sentence without its capital and full stop
   */
  public String text() {
    return text;
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static ComparisonGap of(String code) {
    return Codes.of("comparison gap", values(), ComparisonGap::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<ComparisonGap> find(String code) {
    return Codes.find(values(), ComparisonGap::code, code);
  }
}
