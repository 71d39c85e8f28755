package org.ioemt.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.Authority;
import org.ioemt.organization.AuthorityKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.PartialDate;

/** Tables that never change, so that what is made of them does not either. */
final class Invented {

  static final Authorities AUTHORITIES =
      Authorities.of(
          List.of(
              authority("GE-REGISTER", AuthorityKind.REGISTER, Optional.of("^[A-Z]{2}[0-9]{4,6}$")),
              authority("GE-MINISTRY", AuthorityKind.HEALTH_AUTHORITY, Optional.empty()),
              authority("GE-CORPS", AuthorityKind.EMPLOYER, Optional.empty()),
              authority("GE-SCHOOL", AuthorityKind.UNIVERSITY, Optional.empty()),
              authority("JP-MINISTRY", AuthorityKind.HEALTH_AUTHORITY, Optional.empty())));

  static final Authorities RECOGNIZED =
      Authorities.of(
          AUTHORITIES.all().stream()
              .filter(
                  authority ->
                      authority.kind() == AuthorityKind.REGISTER
                          || authority.kind() == AuthorityKind.HEALTH_AUTHORITY)
              .toList());

  static final Crosswalk CROSSWALK = Crosswalk.empty().plus(rows());

  private Invented() {}

  private static Authority authority(String id, AuthorityKind kind, Optional<String> form) {
    return Authority.builder()
        .id(OrganizationId.of(id))
        .jurisdiction(Jurisdiction.of(id.substring(0, 2)))
        .name(id)
        .englishName(id)
        .kind(kind)
        .numberPattern(form)
        .evidence(Evidence.UNVERIFIED)
        .build();
  }

  private static List<CrosswalkRow> rows() {
    List<CrosswalkRow> rows = new ArrayList<>();
    for (String country : List.of("GE", "JP")) {
      for (ProviderLevel level : ProviderLevel.values()) {
        rows.add(row(country, level.code()).level(level).addAlias("Alias " + level.code()).build());
      }
      rows.add(
          row(country, "Helper")
              .level(ProviderLevel.EMT)
              .status(RowStatus.LEGACY)
              .since(PartialDate.of("1990"))
              .until(PartialDate.of("2012-02-29"))
              .build());
      rows.add(
          row(country, "Novice")
              .level(ProviderLevel.EMR)
              .since(PartialDate.of("2015-07-01"))
              .build());
      rows.add(
          row(country, "Hearsay")
              .level(ProviderLevel.EMT)
              .evidence(Evidence.UNVERIFIED)
              .basis(LevelBasis.INFERRED)
              .build());
      rows.add(row(country, "Contested").level(ProviderLevel.AEMT).build());
      rows.add(row(country, "Nurse").outside(OutsideKind.NURSE).build());
    }
    return rows;
  }

  private static CrosswalkRow.Builder row(String country, String title) {
    CrosswalkRow.Builder builder = CrosswalkRow.builder();
    builder
        .code(country + "-" + title.toUpperCase(Locale.ROOT))
        .jurisdiction(Jurisdiction.of(country))
        .title("Title " + title)
        .language(LanguageTag.of("en"))
        .english(title)
        .disputed(title.equals("Contested"))
        .note("Invented.")
        .source(Citation.web("https://example.org/"));
    if (!title.equals("Helper")) {
      builder.status(RowStatus.CURRENT);
    }
    if (!title.equals("Hearsay")) {
      builder.evidence(Evidence.VERIFIED).basis(LevelBasis.SKILLS_READ);
    }
    return builder;
  }
}
