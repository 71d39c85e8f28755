package org.ioemt.internal.wire;

import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;

/** The scalars of the place room. */
final class PlaceScalars {

  static final Text<Jurisdiction> JURISDICTION =
      Text.of(
              Jurisdiction.class,
              "a jurisdiction by its ISO 3166 code",
              Jurisdiction::code,
              Jurisdiction::of,
              "DE",
              "US-NY",
              "JP")
          .withPattern("^[A-Z]{2}(-[A-Z0-9]{1,3})?$")
          .shared();

  static final Text<LanguageTag> LANGUAGE_TAG =
      Text.of(
              LanguageTag.class,
              "a language by its BCP 47 tag",
              LanguageTag::toString,
              LanguageTag::of,
              "en",
              "zh-Hant",
              "pt-BR")
          .withPattern("^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
          .shared();

  private PlaceScalars() {}
}
