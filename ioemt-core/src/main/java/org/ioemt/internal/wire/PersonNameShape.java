package org.ioemt.internal.wire;

import org.ioemt.member.PersonName;

/** The form of a person's name. */
final class PersonNameShape {

  static final Shape<PersonName, PersonName.Builder> SHAPE =
      Shape.of(
              PersonName.class,
              "A person's name, in any script.",
              PersonName::builder,
              PersonName.Builder::build)
          .required(
              "full",
              Scalars.PERSONAL_TEXT,
              PersonName::full,
              PersonName.Builder::full,
              "The whole name as the person writes it.")
          .optional(
              "given",
              Scalars.PERSONAL_TEXT,
              PersonName::given,
              PersonName.Builder::given,
              "The given name, where names have parts.")
          .optional(
              "family",
              Scalars.PERSONAL_TEXT,
              PersonName::family,
              PersonName.Builder::family,
              "The family name, where names have parts.")
          .invariant(
              "each part has 1 to 200 characters, is not blank and holds no control character")
          .end();

  private PersonNameShape() {}
}
