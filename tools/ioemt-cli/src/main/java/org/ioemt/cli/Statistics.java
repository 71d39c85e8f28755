package org.ioemt.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ioemt.credential.Specialization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.Member;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/** Counts members. Its size does not grow with them, only with their countries. */
final class Statistics {

  /** Why a member has no level, the first that holds. */
  enum NoLevel {
    /** No credential alone registers the member. */
    NOT_REGISTERED(""),
    /** Registered by a title whose level is disputed, and none is accepted. */
    DISPUTED("credential.level-disputed"),
    /** Registered by a title of which too little is known for the policy. */
    INSUFFICIENT("credential.level-insufficient"),
    /** Registered by a title that is no level. */
    OUTSIDE_LADDER("credential.outside-ladder"),
    /** Registered by a title that the country's table does not list. */
    TITLE_UNKNOWN("credential.title-unknown"),
    /** Registered in a country that has no table. */
    COUNTRY_NOT_COVERED("credential.country-not-covered");

    private final String code;

    NoLevel(String code) {
      this.code = code;
    }

    /** The reason that the findings on a member without a level tell. */
    static NoLevel of(List<Finding> findings) {
      for (NoLevel reason : values()) {
        for (Finding finding : findings) {
          if (finding.code().code().equals(reason.code)) {
            return reason;
          }
        }
      }
      return NOT_REGISTERED;
    }
  }

  /** The members of a country. */
  static final class Country {
    private final long[] byRank = new long[ProviderLevel.values().length + 1];
    private long members;

    private void count(@Nullable ProviderLevel level) {
      members++;
      byRank[level == null ? 0 : level.rank()]++;
    }

    long members() {
      return members;
    }

    long of(ProviderLevel level) {
      return byRank[level.rank()];
    }

    long withoutLevel() {
      return byRank[0];
    }
  }

  private final LocalDate date;
  private final StandardizationPolicy policy;
  private final Tally tally = new Tally();
  private final Map<NoLevel, Long> noLevel = new EnumMap<>(NoLevel.class);
  private final Map<Jurisdiction, Country> countries = new TreeMap<>();
  private final Map<Engagement, Long> engagements = new EnumMap<>(Engagement.class);
  private final Map<Specialization, Long> specializations = new EnumMap<>(Specialization.class);
  private long withoutCredential;
  private long notEngaged;
  private long withoutSpecialization;

  Statistics(LocalDate date, StandardizationPolicy policy) {
    this.date = date;
    this.policy = policy;
  }

  void count(CheckedLine checked, @Nullable Member member) {
    tally.count(checked);
    if (member == null) {
      return;
    }
    @Nullable ProviderLevel level = checked.level();
    if (level == null) {
      noLevel.merge(NoLevel.of(checked.findings()), 1L, Long::sum);
    }
    Set<Jurisdiction> where = new HashSet<>();
    member
        .credentials()
        .forEach(credential -> where.add(credential.qualification().jurisdiction().country()));
    where.forEach(country -> countries.computeIfAbsent(country, any -> new Country()).count(level));
    withoutCredential += where.isEmpty() ? 1 : 0;
    Set<Engagement> engaged = EnumSet.noneOf(Engagement.class);
    member.affiliations().stream()
        .filter(affiliation -> affiliation.isCurrentOn(date))
        .forEach(affiliation -> engaged.add(affiliation.engagement()));
    engaged.forEach(engagement -> engagements.merge(engagement, 1L, Long::sum));
    notEngaged += engaged.isEmpty() ? 1 : 0;
    member.specializations().forEach(one -> specializations.merge(one, 1L, Long::sum));
    withoutSpecialization += member.specializations().isEmpty() ? 1 : 0;
  }

  void countMark() {
    tally.countMark();
  }

  void lines(long number) {
    tally.lines(number);
  }

  LocalDate date() {
    return date;
  }

  StandardizationPolicy policy() {
    return policy;
  }

  /** Lines, members by level, findings by code. */
  Tally tally() {
    return tally;
  }

  long of(NoLevel reason) {
    return noLevel.getOrDefault(reason, 0L);
  }

  /** The countries of the credentials, by code. */
  Map<Jurisdiction, Country> countries() {
    return countries;
  }

  long withoutCredential() {
    return withoutCredential;
  }

  long of(Engagement engagement) {
    return engagements.getOrDefault(engagement, 0L);
  }

  /** Members without a current affiliation. */
  long notEngaged() {
    return notEngaged;
  }

  long of(Specialization specialization) {
    return specializations.getOrDefault(specialization, 0L);
  }

  long withoutSpecialization() {
    return withoutSpecialization;
  }
}
