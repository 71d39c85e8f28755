package org.ioemt.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Verification;
import org.ioemt.member.Affiliation;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.Preferences;
import org.jspecify.annotations.Nullable;

/** The single values of a member, by field. */
final class Leaves {

  private Leaves() {}

  /** The value at a field, or null where the member has none. */
  static @Nullable Object get(Member member, RosterField field) {
    return get(member, field.attribute(), field.index(), field.inner());
  }

  static @Nullable Object get(Member member, Attribute attribute, int index, int inner) {
    return switch (attribute) {
      case ID -> member.id();
      case NAME_FULL -> member.name().map(name -> name.full()).orElse(null);
      case NAME_GIVEN -> member.name().flatMap(name -> name.given()).orElse(null);
      case NAME_FAMILY -> member.name().flatMap(name -> name.family()).orElse(null);
      case BIRTH_DATE -> member.birthDate().orElse(null);
      case RESIDENCE -> member.residence().orElse(null);
      case LATITUDE -> member.place().map(point -> (Object) point.latitude()).orElse(null);
      case LONGITUDE -> member.place().map(point -> (Object) point.longitude()).orElse(null);
      case MEMBERSHIP_STATUS -> member.membership().map(m -> m.status()).orElse(null);
      case MEMBERSHIP_SINCE -> member.membership().map(m -> m.since()).orElse(null);
      case MEMBERSHIP_UNTIL -> member.membership().flatMap(m -> m.until()).orElse(null);
      case CLAIMED_LEVEL -> member.claimedLevel().orElse(null);
      case KIND -> credential(member, index, Credential::kind);
      case JURISDICTION -> credential(member, index, c -> c.qualification().jurisdiction());
      case TITLE -> credential(member, index, c -> c.qualification().title());
      case AUTHORITY -> credential(member, index, c -> c.authority().orElse(null));
      case NUMBER -> credential(member, index, c -> c.number().orElse(null));
      case AWARDED -> credential(member, index, c -> c.awarded().orElse(null));
      case ISSUED -> credential(member, index, c -> c.issued().orElse(null));
      case EXPIRES -> credential(member, index, c -> c.expires().orElse(null));
      case STATUS -> credential(member, index, Credential::status);
      case VERIFICATION_SOURCE -> verification(member, index, inner, Verification::source);
      case VERIFICATION_DATE -> verification(member, index, inner, Verification::date);
      case VERIFICATION_OUTCOME -> verification(member, index, inner, Verification::outcome);
      case ORGANIZATION -> affiliation(member, index, Affiliation::organization);
      case ENGAGEMENT -> affiliation(member, index, Affiliation::engagement);
      case ROLE -> affiliation(member, index, a -> a.role().orElse(null));
      case AFFILIATION_SINCE -> affiliation(member, index, a -> a.since().orElse(null));
      case AFFILIATION_UNTIL -> affiliation(member, index, a -> a.until().orElse(null));
      case SPECIALIZATION -> at(member.specializations(), index);
      case LANGUAGE -> language(member, index, LanguageSkill::language);
      case PROFICIENCY -> language(member, index, LanguageSkill::proficiency);
      case PERIOD -> member.availability().map(a -> at(a.periods(), index)).orElse(null);
      case NOTICE_DAYS -> member.availability().map(a -> number(a.noticeDays())).orElse(null);
      case PROGRAM_KIND -> preference(member, p -> at(p.programKinds(), index));
      case FARTHEST -> preference(member, p -> number(p.farthestKilometers()));
      case LONGEST_STAY -> preference(member, p -> number(p.longestStayDays()));
      case EXCLUDED -> preference(member, p -> at(p.excludedJurisdictions(), index));
    };
  }

  /** Every field at which the member has a value, in the order of the JSON. */
  static List<RosterField> of(Member member) {
    List<RosterField> fields = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      String template = attribute.template();
      if (!template.contains("[]")) {
        add(member, attribute, fields);
        continue;
      }
      for (int i = 0; i < size(member, attribute); i++) {
        if (template.indexOf("[]") == template.lastIndexOf("[]")) {
          add(member, attribute, fields, i);
          continue;
        }
        int verifications = member.credentials().get(i).verifications().size();
        for (int j = 0; j < verifications; j++) {
          add(member, attribute, fields, i, j);
        }
      }
    }
    return fields;
  }

  private static void add(
      Member member, Attribute attribute, List<RosterField> fields, int... indices) {
    int index = indices.length > 0 ? indices[0] : -1;
    int inner = indices.length > 1 ? indices[1] : -1;
    if (get(member, attribute, index, inner) != null) {
      fields.add(RosterField.ofAny(attribute, indices));
    }
  }

  private static int size(Member member, Attribute attribute) {
    String template = attribute.template();
    String list = template.substring(0, template.indexOf("[]"));
    return switch (list) {
      case "credentials" -> member.credentials().size();
      case "affiliations" -> member.affiliations().size();
      case "specializations" -> member.specializations().size();
      case "languages" -> member.languages().size();
      case "availability.periods" -> member.availability().map(a -> a.periods().size()).orElse(0);
      case "preferences.programKinds" ->
          member.preferences().map(p -> p.programKinds().size()).orElse(0);
      case "preferences.excludedJurisdictions" ->
          member.preferences().map(p -> p.excludedJurisdictions().size()).orElse(0);
      default -> throw new IllegalStateException(list);
    };
  }

  private static <T> @Nullable T at(List<T> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  private static @Nullable Object number(OptionalInt number) {
    return number.isPresent() ? (Object) number.getAsInt() : null;
  }

  private static @Nullable Object credential(
      Member member, int index, Function<Credential, @Nullable Object> part) {
    Credential credential = at(member.credentials(), index);
    return credential == null ? null : part.apply(credential);
  }

  private static @Nullable Object verification(
      Member member, int index, int inner, Function<Verification, @Nullable Object> part) {
    return credential(
        member,
        index,
        credential -> {
          Verification verification = at(credential.verifications(), inner);
          return verification == null ? null : part.apply(verification);
        });
  }

  private static @Nullable Object affiliation(
      Member member, int index, Function<Affiliation, @Nullable Object> part) {
    Affiliation affiliation = at(member.affiliations(), index);
    return affiliation == null ? null : part.apply(affiliation);
  }

  private static @Nullable Object language(
      Member member, int index, Function<LanguageSkill, @Nullable Object> part) {
    LanguageSkill skill = at(member.languages(), index);
    return skill == null ? null : part.apply(skill);
  }

  private static @Nullable Object preference(
      Member member, Function<Preferences, @Nullable Object> part) {
    Optional<Preferences> preferences = member.preferences();
    return preferences.isEmpty() ? null : part.apply(preferences.get());
  }
}
