package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.Membership;
import org.ioemt.member.PersonName;
import org.ioemt.member.Preferences;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A member while it is being written. Mutable. */
final class Draft {

  static final int ADULT = 18;

  private static final int YOUNGEST_PHYSICIAN = 26;

  final MemberId id;

  /** The title of the main credential. */
  final Title title;

  /** The credential by which the member is registered. */
  final Paper main;

  /** When its title was awarded, whether or not the record says so. */
  final LocalDate awarded;

  /** The country whose name and languages the member has. */
  final Jurisdiction home;

  /** The level that follows, or null where a flaw of the title leaves none. */
  @Nullable ProviderLevel level;

  /** The last day on which the member can have been born, to be old enough for the titles. */
  LocalDate bornBy;

  @Nullable PersonName name;
  @Nullable LocalDate birthDate;
  @Nullable Jurisdiction residence;
  @Nullable GeoPoint place;
  @Nullable Membership membership;
  @Nullable ProviderLevel claimed;
  @Nullable Availability availability;
  @Nullable Preferences preferences;
  final List<Paper> papers = new ArrayList<>(3);
  final List<Affiliation> affiliations = new ArrayList<>(2);
  final List<Specialization> specializations = new ArrayList<>(0);
  final List<LanguageSkill> languages = new ArrayList<>(4);

  Draft(MemberId id, Title title, Paper main, LocalDate awarded, Jurisdiction home) {
    this.id = id;
    this.title = title;
    this.main = main;
    this.awarded = awarded;
    this.bornBy = bornBy(title, awarded);
    this.home = home;
    this.level = title.level();
    papers.add(main);
  }

  /** Takes note of a title that the member was awarded on a day. */
  void award(Title other, LocalDate day) {
    LocalDate born = bornBy(other, day);
    bornBy = born.isBefore(bornBy) ? born : bornBy;
    if (birthDate != null && birthDate.isAfter(bornBy)) {
      birthDate = bornBy;
    }
  }

  private static LocalDate bornBy(Title title, LocalDate awarded) {
    return awarded.minusYears(title.isPhysician() ? YOUNGEST_PHYSICIAN : ADULT);
  }

  /** Takes note of a further credential that registers the member. */
  void raise(@Nullable ProviderLevel other) {
    if (level == null || (other != null && other.isAtLeast(level))) {
      level = other;
    }
  }

  /** Leaves the main credential alone, and gives it. */
  Paper only() {
    papers.clear();
    papers.add(main);
    return main;
  }

  Member toMember() {
    Member.Builder builder = Member.builder();
    builder.id(id);
    if (name != null) {
      builder.name(name);
    }
    if (birthDate != null) {
      builder.birthDate(birthDate);
    }
    if (residence != null) {
      builder.residence(residence);
    }
    if (place != null) {
      builder.place(place);
    }
    if (membership != null) {
      builder.membership(membership);
    }
    if (claimed != null) {
      builder.claimedLevel(claimed);
    }
    for (int i = 0; i < papers.size(); i++) {
      builder.addCredential(papers.get(i).toCredential());
    }
    builder.addAllAffiliations(affiliations);
    builder.addAllSpecializations(specializations);
    builder.addAllLanguages(languages);
    if (availability != null) {
      builder.availability(availability);
    }
    if (preferences != null) {
      builder.preferences(preferences);
    }
    return builder.build();
  }
}
