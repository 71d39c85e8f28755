package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Disputed;
import org.ioemt.crosswalk.Insufficient;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.OutsideLadder;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationReason;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.Authority;
import org.ioemt.organization.AuthorityKind;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * All that members are put together from, worked out once for a day and a set of tables. Immutable
 * and thread-safe.
 */
final class Pools {

  /** Nobody in the records was first awarded a title longer ago. */
  private static final int LONGEST_CAREER = 45;

  /** A title that is no longer awarded was last awarded at least so many years ago. */
  private static final int LEGACY_YEARS = 3;

  private static final int INVENTED_SERVICES = 24;

  final LocalDate asOf;

  /** All titles, each in each of its periods. */
  final List<Title> titles;

  /** A level is accepted, and a recognized authority may have issued it. */
  final Shelf sound;

  final Shelf belowTop;
  final Shelf aboveBottom;

  /** Still awarded, and to the young. */
  final Shelf recent;

  /** A recognized authority that publishes the form of its numbers may have issued it. */
  final Shelf numbered;

  /** A level is accepted, but an authority that is not recognized may have issued it. */
  final Shelf unrecognized;

  final Shelf misspelt;
  final Shelf insufficient;
  final Shelf disputed;
  final Shelf outside;

  /** Not awarded in the period. */
  final Shelf untimely;

  /** Titles of jurisdictions without a table, each with an authority that may have issued it. */
  final List<Uncovered> uncovered;

  private final Map<Jurisdiction, List<OrganizationId>> services = new LinkedHashMap<>();
  private final Map<Jurisdiction, List<Issuer>> schools = new LinkedHashMap<>();
  private final Set<OrganizationId> known;

  /**
   * A title that no crosswalk table holds.
   *
   * @param qualification the title
   * @param issuer who issued it
   */
  record Uncovered(Qualification qualification, Issuer issuer) {}

  private Pools(
      LocalDate asOf,
      Crosswalk crosswalk,
      Authorities authorities,
      Authorities recognized,
      @Nullable Jurisdiction within) {
    this.asOf = asOf;
    List<Issuer> issuers =
        IntStream.range(0, authorities.all().size())
            .mapToObj(i -> Issuer.of(authorities.all().get(i), i))
            .toList();
    this.known = new TreeSet<>();
    issuers.forEach(issuer -> known.add(issuer.id()));
    List<Title> titles =
        new Titles(asOf, crosswalk, issuers, recognized)
            .all().stream()
                .filter(t -> within == null || t.qualification().jurisdiction().isWithin(within))
                .toList();
    this.titles = titles;
    this.sound = Shelf.of(titles, Pools::isSound);
    this.belowTop =
        Shelf.of(
            titles, t -> isSound(t) && t.level() != ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);
    this.aboveBottom = Shelf.of(titles, t -> isSound(t) && t.level() != ProviderLevel.EMR);
    this.recent = Shelf.of(titles, t -> isSound(t) && !t.isPhysician() && t.until().equals(asOf));
    this.numbered =
        Shelf.of(titles, t -> isSound(t) && t.issuers().stream().anyMatch(Pools::hasForm));
    this.unrecognized = Shelf.of(titles, t -> t.level() != null && !t.others().isEmpty());
    this.misspelt = Shelf.of(titles, t -> isSound(t) && t.misspelt() != null);
    this.untimely =
        Shelf.of(
            titles,
            t ->
                !t.issuers().isEmpty()
                    && t.answer().reason() == StandardizationReason.NOT_AWARDED_THEN);
    this.insufficient =
        Shelf.of(
            titles,
            t ->
                t.answer() instanceof Insufficient
                    && !t.issuers().isEmpty()
                    && t.answer().reason() != StandardizationReason.NOT_AWARDED_THEN);
    this.disputed =
        Shelf.of(
            titles,
            t -> t.answer() instanceof Disputed && t.level() == null && !t.issuers().isEmpty());
    this.outside =
        Shelf.of(titles, t -> t.answer() instanceof OutsideLadder && !t.issuers().isEmpty());
    this.uncovered =
        uncovered(crosswalk, issuers, recognized).stream()
            .filter(u -> within == null || u.qualification().jurisdiction().isWithin(within))
            .toList();
    for (Issuer issuer : issuers) {
      Jurisdiction country = issuer.authority().jurisdiction().country();
      if (issuer.kind() == AuthorityKind.EMPLOYER
          || issuer.kind() == AuthorityKind.AID_ORGANIZATION) {
        services.computeIfAbsent(country, c -> new ArrayList<>()).add(issuer.id());
      } else if (issuer.kind() == AuthorityKind.UNIVERSITY
          || issuer.kind() == AuthorityKind.TRAINING_INSTITUTION) {
        schools.computeIfAbsent(country, c -> new ArrayList<>()).add(issuer);
      }
    }
    Set<Jurisdiction> everywhere = new TreeSet<>(Country.known().keySet());
    everywhere.addAll(crosswalk.countries());
    for (Jurisdiction country : everywhere) {
      List<OrganizationId> all = services.computeIfAbsent(country, c -> new ArrayList<>());
      for (int i = 1; i <= INVENTED_SERVICES; i++) {
        all.add(OrganizationId.of(country.code() + "-AMBULANCE-SERVICE-" + i));
      }
    }
  }

  /**
   * The pools of a day and of tables.
   *
   * @throws IllegalArgumentException if no eligible member can be made from the tables
   */
  static Pools of(
      LocalDate asOf,
      Crosswalk crosswalk,
      Authorities authorities,
      Authorities recognized,
      @Nullable Jurisdiction within) {
    Pools pools = new Pools(asOf, crosswalk, authorities, recognized, within);
    if (pools.sound.isEmpty()) {
      throw new IllegalArgumentException(
          "member generator: the tables hold no title"
              + (within == null ? "" : " of " + within)
              + " with an accepted level and a recognized authority as of "
              + asOf);
    }
    return pools;
  }

  /** Services in a country, real or invented, where people may work. */
  List<OrganizationId> services(Jurisdiction country) {
    List<OrganizationId> found = services.get(country);
    return found == null ? services.values().iterator().next() : found;
  }

  /** Schools of a country that the tables know; empty for most. */
  List<Issuer> schools(Jurisdiction country) {
    return schools.getOrDefault(country, List.of());
  }

  /** An authority of which no table knows. */
  OrganizationId unknownAuthority(Jurisdiction country, Draws draws) {
    String words = draws.pick("RESCUE-INSTITUTE", "FIRST-AID-ACADEMY", "AMBULANCE-BOARD");
    OrganizationId id =
        OrganizationId.of(country.code() + '-' + words + '-' + draws.between(1, 99));
    return known.contains(id) ? OrganizationId.of(id + "-X") : id;
  }

  /** Where the title of a member with a flaw comes from, or of one without. */
  Shelf shelf(@Nullable Flaw flaw) {
    if (flaw == null) {
      return sound;
    }
    return switch (flaw) {
      case NO_RECOGNIZED_AUTHORITY, AUTHORITY_NOT_RECOGNIZED -> unrecognized;
      case AWARDED_OUT_OF_TIME -> untimely;
      case TITLE_UNKNOWN -> misspelt;
      case LEVEL_INSUFFICIENT -> insufficient;
      case LEVEL_DISPUTED -> disputed;
      case OUTSIDE_LADDER -> outside;
      case CLAIMED_LEVEL_ABOVE -> belowTop;
      case CLAIMED_LEVEL_BELOW -> aboveBottom;
      case UNDER_AGE -> recent;
      case NUMBER_MALFORMED -> numbered;
      default -> sound;
    };
  }

  /** Who may have issued the title of a member with a flaw, or of one without. */
  List<Issuer> issuers(Title title, @Nullable Flaw flaw) {
    if (flaw == Flaw.NO_RECOGNIZED_AUTHORITY || flaw == Flaw.AUTHORITY_NOT_RECOGNIZED) {
      return title.others();
    }
    return flaw == Flaw.NUMBER_MALFORMED
        ? title.issuers().stream().filter(Pools::hasForm).toList()
        : title.issuers();
  }

  /** The flaws that can be made from the tables. */
  Set<Flaw> possible() {
    Set<Flaw> possible = EnumSet.allOf(Flaw.class);
    possible.removeIf(flaw -> shelf(flaw).isEmpty());
    if (uncovered.isEmpty()) {
      possible.remove(Flaw.COUNTRY_NOT_COVERED);
    }
    return Collections.unmodifiableSet(possible);
  }

  static boolean hasForm(Issuer issuer) {
    return issuer.published() && issuer.form() != null;
  }

  private static boolean isSound(Title title) {
    return title.level() != null && !title.issuers().isEmpty();
  }

  private static List<Uncovered> uncovered(
      Crosswalk crosswalk, List<Issuer> issuers, Authorities recognized) {
    // Territories in which an authority from elsewhere is at home; shown as examples, not as facts.
    String[][] cases = {
      {"GU", "Emergency Medical Technician", "US-NREMT"},
      {"VI", "Paramedic", "US-NREMT"},
      {"JE", "Paramedic", "GB-HCPC"},
      {"IM", "Paramedic", "GB-HCPC"},
      {"GI", "Paramedic", "GB-HCPC"},
      {"GL", "Ambulancebehandler", "DK-STPS"},
      {"FO", "Paramediciner", "DK-STPS"},
      {"GE", "სასწრაფო დახმარების ექიმი", "-"},
      {"AM", "Շտապ օգնության բուժակ", "-"},
      {"LI", "Rettungssanitäter", "-"},
    };
    List<Issuer> able =
        issuers.stream().filter(issuer -> recognized.contains(issuer.id())).toList();
    List<Uncovered> found = new ArrayList<>();
    for (String[] one : cases) {
      Jurisdiction where = Jurisdiction.of(one[0]);
      Issuer issuer =
          able.stream()
              .filter(candidate -> candidate.id().toString().equals(one[2]))
              .findFirst()
              .orElse(able.isEmpty() ? null : able.get(0));
      if (!crosswalk.covers(where) && issuer != null) {
        found.add(new Uncovered(Qualification.of(where, one[1]), issuer));
      }
    }
    return List.copyOf(found);
  }

  /** Works out the titles. */
  private record Titles(
      LocalDate asOf, Crosswalk crosswalk, List<Issuer> issuers, Authorities recognized) {

    List<Title> all() {
      List<Title> titles = new ArrayList<>();
      Map<OrganizationId, Set<Profession>> professions = professions();
      for (CrosswalkRow row : crosswalk.rows()) {
        List<Issuer> named = named(row);
        List<Issuer> able = able(row, named, professions);
        List<Issuer> others = others(row, named);
        add(titles, row, row.title(), able, others);
        for (String alias : row.aliases()) {
          add(titles, row, alias, able, others);
        }
      }
      return titles;
    }

    private void add(
        List<Title> titles,
        CrosswalkRow row,
        String spelling,
        List<Issuer> able,
        List<Issuer> others) {
      Qualification qualification = Qualification.of(row.jurisdiction(), spelling);
      Standardization undated = crosswalk.standardize(qualification);
      Qualification capitals = capitals(qualification, undated);
      Qualification misspelt = misspelt(qualification);
      LocalDate floor = asOf.minusYears(LONGEST_CAREER);
      LocalDate last =
          row.status() == RowStatus.LEGACY && row.until().isEmpty()
              ? asOf.minusYears(LEGACY_YEARS)
              : asOf;
      TreeSet<LocalDate> starts = new TreeSet<>();
      starts.add(floor);
      for (CrosswalkRow matched : undated.rows()) {
        matched.since().ifPresent(since -> starts.add(since.first()));
        matched.until().ifPresent(until -> starts.add(until.last().plusDays(1)));
      }
      for (LocalDate from : starts.subSet(floor, true, last, true)) {
        LocalDate next = starts.higher(from);
        LocalDate until = next == null || next.isAfter(last) ? last : next.minusDays(1);
        Standardization answer =
            crosswalk.standardize(qualification, StandardizationPolicy.CONSERVATIVE, from);
        if (row.awardedDuring().contains(from)
            || answer.reason() == StandardizationReason.NOT_AWARDED_THEN) {
          titles.add(
              new Title(
                  qualification,
                  capitals,
                  misspelt,
                  row,
                  answer,
                  answer.kind() == undated.kind()
                      && answer.level().equals(undated.level())
                      && answer.reason() == undated.reason(),
                  from,
                  until,
                  able,
                  others));
        }
      }
    }

    private Qualification capitals(Qualification plain, Standardization answer) {
      Qualification capitals =
          Qualification.of(plain.jurisdiction(), plain.title().toUpperCase(Locale.ROOT));
      return crosswalk.standardize(capitals).rows().equals(answer.rows()) ? capitals : plain;
    }

    private @Nullable Qualification misspelt(Qualification plain) {
      String title = plain.title();
      int middle = title.offsetByCodePoints(0, title.codePointCount(0, title.length()) / 2);
      int after = Math.min(title.length(), middle + Character.charCount(title.codePointAt(middle)));
      String shorter = title.substring(0, middle) + title.substring(after);
      for (String text : List.of(shorter, title + " Assistant")) {
        if (!text.isBlank() && text.length() <= 200) {
          Qualification wrong = Qualification.of(plain.jurisdiction(), text);
          if (crosswalk.standardize(wrong).rows().isEmpty()) {
            return wrong;
          }
        }
      }
      return null;
    }

    /** The authorities that the row names. */
    private List<Issuer> named(CrosswalkRow row) {
      List<String> names =
          row.authority().map(words -> List.of(words.split("; "))).orElse(List.of());
      return issuers.stream()
          .filter(issuer -> names.contains(issuer.authority().name()))
          .filter(issuer -> row.jurisdiction().isWithin(issuer.authority().jurisdiction()))
          .toList();
    }

    /**
     * Recognized authorities: those that the row names, else those of its jurisdiction, but not the
     * register or regulator of another profession. A chamber of physicians certifies no EMT.
     */
    private List<Issuer> able(
        CrosswalkRow row, List<Issuer> named, Map<OrganizationId, Set<Profession>> professions) {
      List<Issuer> able = named.stream().filter(this::isRecognized).toList();
      Profession profession = Profession.of(row);
      return able.isEmpty()
          ? issuers.stream()
              .filter(issuer -> isRecognized(issuer) && isNear(row, issuer.authority()))
              .filter(
                  issuer ->
                      issuer.kind() == AuthorityKind.HEALTH_AUTHORITY
                          || professions
                              .getOrDefault(issuer.id(), EnumSet.of(profession))
                              .contains(profession))
              .toList()
          : able;
    }

    private Map<OrganizationId, Set<Profession>> professions() {
      Map<OrganizationId, Set<Profession>> professions = new LinkedHashMap<>();
      for (CrosswalkRow row : crosswalk.rows()) {
        for (Issuer issuer : named(row)) {
          professions
              .computeIfAbsent(issuer.id(), id -> EnumSet.noneOf(Profession.class))
              .add(Profession.of(row));
        }
      }
      return professions;
    }

    private List<Issuer> others(CrosswalkRow row, List<Issuer> named) {
      List<Issuer> others = named.stream().filter(issuer -> !isRecognized(issuer)).toList();
      return others.isEmpty()
          ? issuers.stream()
              .filter(issuer -> !isRecognized(issuer) && isNear(row, issuer.authority()))
              .toList()
          : others;
    }

    private boolean isRecognized(Issuer issuer) {
      return recognized.contains(issuer.id());
    }

    private static boolean isNear(CrosswalkRow row, Authority authority) {
      return row.jurisdiction().isWithin(authority.jurisdiction())
          || authority.jurisdiction().isWithin(row.jurisdiction());
    }
  }

  /** Whom an authority has to do with. */
  private enum Profession {
    PHYSICIAN,
    NURSE,
    PROVIDER;

    static Profession of(CrosswalkRow row) {
      OutsideKind outside = row.outside().orElse(null);
      boolean physician =
          row.level().filter(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN::equals).isPresent();
      if (physician || outside == OutsideKind.PHYSICIAN_OTHER) {
        return PHYSICIAN;
      }
      return outside == OutsideKind.NURSE ? NURSE : PROVIDER;
    }
  }
}
