package org.ioemt.member;

import java.util.Objects;
import org.ioemt.place.LanguageTag;

/**
 * A language that a person speaks, and how well.
 *
 * @param language the language
 * @param proficiency how well
 */
public record LanguageSkill(LanguageTag language, LanguageProficiency proficiency) {

  /**
   * Creates a language skill.
   *
   * @param language the language
   * @param proficiency how well
   */
  public LanguageSkill {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(proficiency, "proficiency");
  }
}
