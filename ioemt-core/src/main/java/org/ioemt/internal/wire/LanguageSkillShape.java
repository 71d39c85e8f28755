package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.place.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The form of a language skill. */
final class LanguageSkillShape {

  static final Shape<LanguageSkill, Parts> SHAPE =
      Shape.of(
              LanguageSkill.class,
              "A language and how well a person uses it.",
              Parts::new,
              Parts::build)
          .required(
              "language",
              PlaceScalars.LANGUAGE_TAG,
              LanguageSkill::language,
              (parts, value) -> parts.language = value,
              "The language.")
          .required(
              "proficiency",
              MemberScalars.PROFICIENCY,
              LanguageSkill::proficiency,
              (parts, value) -> parts.proficiency = value,
              "A level of the CEFR, or the mother tongue.")
          .end();

  private LanguageSkillShape() {}

  static final class Parts {
    private @Nullable LanguageTag language;
    private @Nullable LanguageProficiency proficiency;

    private LanguageSkill build() {
      return new LanguageSkill(requireNonNull(language), requireNonNull(proficiency));
    }
  }
}
