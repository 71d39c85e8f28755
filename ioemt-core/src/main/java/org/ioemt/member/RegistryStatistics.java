package org.ioemt.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Counts members: by level, country, engagement and specialization, and what was found of them.
 *
 * <pre>{@code
 * RegistryStatistics statistics = RegistryStatistics.asOf(date);
 * for (Member member : registry) {
 *   statistics.add(member, rules.levelOf(member, date), rules.asOf(date).check(member));
 * }
 * statistics.of(ProviderLevel.PARAMEDIC); // how many
 * }</pre>
 *
 * <p>A member is counted under each country of its credentials (not where it lives, which is
 * personal), under each engagement that is current, and under each specialization; so those counts
 * may add up to more than {@link #members()}. The level is the one that follows from the
 * credentials, never the one that is claimed.
 *
 * <p>Holds numbers only, and no more of them for more members. Not for use by two threads at once:
 * each counts its own part, and {@link #add(RegistryStatistics)} joins them.
 */
public final class RegistryStatistics {

  /** The members of a country, by level. */
  public static final class Country {
    private final long[] byRank = new long[ProviderLevel.values().length + 1];

    private Country() {}

    private void add(@Nullable ProviderLevel level) {
      byRank[level == null ? 0 : level.rank()]++;
    }

    private void add(Country other) {
      for (int i = 0; i < byRank.length; i++) {
        byRank[i] += other.byRank[i];
      }
    }

    /**
     * All with a credential of the country.
     *
     * @return how many members
     */
    public long members() {
      long members = 0;
      for (long count : byRank) {
        members += count;
      }
      return members;
    }

    /**
     * Those of a level, which may follow from a credential of another country.
     *
     * @param level the level
     * @return how many members
     */
    public long of(ProviderLevel level) {
      return byRank[level.rank()];
    }

    /**
     * Those of whose credentials no level follows.
     *
     * @return how many members
     */
    public long withoutLevel() {
      return byRank[0];
    }
  }

  private final LocalDate date;
  private final Country all = new Country();
  private final Map<NoLevelReason, Long> reasons = new EnumMap<>(NoLevelReason.class);
  private final Map<Jurisdiction, Country> countries = new TreeMap<>();
  private final Map<Engagement, Long> engagements = new EnumMap<>(Engagement.class);
  private final Map<Specialization, Long> specializations = new EnumMap<>(Specialization.class);
  private final Map<String, Long> findings = new TreeMap<>();
  private final Map<String, FindingCode> codes = new TreeMap<>();
  private long withoutError;
  private long withoutCredential;
  private long notEngaged;
  private long withoutSpecialization;

  private RegistryStatistics(LocalDate date) {
    this.date = date;
  }

  /**
   * Statistics of nobody yet.
   *
   * @param date the day on which an engagement must be current; the same day by which levels and
   *     findings are worked out
   * @return empty statistics
   */
  public static RegistryStatistics asOf(LocalDate date) {
    return new RegistryStatistics(Objects.requireNonNull(date, "date"));
  }

  /**
   * Counts a member.
   *
   * @param member the member
   * @param level the level that follows from its credentials ({@link MembershipRules#levelOf}), or
   *     empty
   * @param found what the rules found of it, those of {@link MembershipRules#asOf} among them,
   *     which say why there is no level
   */
  public void add(Member member, Optional<ProviderLevel> level, Collection<Finding> found) {
    @Nullable ProviderLevel known = level.orElse(null);
    all.add(known);
    if (known == null) {
      reasons.merge(NoLevelReason.in(found), 1L, Long::sum);
    }
    boolean sound = true;
    for (Finding finding : found) {
      codes.putIfAbsent(finding.code().code(), finding.code());
      findings.merge(finding.code().code(), 1L, Long::sum);
      sound &= finding.severity() != Severity.ERROR;
    }
    withoutError += sound ? 1 : 0;
    countries(member, known);
    engagements(member);
    member.specializations().forEach(one -> specializations.merge(one, 1L, Long::sum));
    withoutSpecialization += member.specializations().isEmpty() ? 1 : 0;
  }

  private void countries(Member member, @Nullable ProviderLevel level) {
    Set<Jurisdiction> where = new HashSet<>();
    member
        .credentials()
        .forEach(credential -> where.add(credential.qualification().jurisdiction().country()));
    where.forEach(country -> countries.computeIfAbsent(country, any -> new Country()).add(level));
    withoutCredential += where.isEmpty() ? 1 : 0;
  }

  private void engagements(Member member) {
    Set<Engagement> current = EnumSet.noneOf(Engagement.class);
    member.affiliations().stream()
        .filter(affiliation -> affiliation.isCurrentOn(date))
        .forEach(affiliation -> current.add(affiliation.engagement()));
    current.forEach(engagement -> engagements.merge(engagement, 1L, Long::sum));
    notEngaged += current.isEmpty() ? 1 : 0;
  }

  /**
   * Adds what was counted elsewhere, of other members.
   *
   * @param other statistics as of the same day; not changed
   * @throws IllegalArgumentException if they are as of another day
   */
  public void add(RegistryStatistics other) {
    if (!other.date.equals(date)) {
      throw new IllegalArgumentException(
          "statistics: expected those of " + date + ", found those of " + other.date);
    }
    all.add(other.all);
    other.reasons.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
    other.countries.forEach(
        (country, counts) -> countries.computeIfAbsent(country, any -> new Country()).add(counts));
    other.engagements.forEach((one, count) -> engagements.merge(one, count, Long::sum));
    other.specializations.forEach((one, count) -> specializations.merge(one, count, Long::sum));
    other.findings.forEach((code, count) -> findings.merge(code, count, Long::sum));
    codes.putAll(other.codes);
    withoutError += other.withoutError;
    withoutCredential += other.withoutCredential;
    notEngaged += other.notEngaged;
    withoutSpecialization += other.withoutSpecialization;
  }

  /**
   * The day of the statistics.
   *
   * @return the day that was given
   */
  public LocalDate date() {
    return date;
  }

  /**
   * All members.
   *
   * @return how many were added
   */
  public long members() {
    return all.members();
  }

  /**
   * Members with no finding of severity {@link Severity#ERROR}: where the rules were those of
   * membership, the eligible ones.
   *
   * @return how many members
   */
  public long withoutError() {
    return withoutError;
  }

  /**
   * Members of a level.
   *
   * @param level the level
   * @return how many members
   */
  public long of(ProviderLevel level) {
    return all.of(level);
  }

  /**
   * Members without a level.
   *
   * @param reason why
   * @return how many members
   */
  public long of(NoLevelReason reason) {
    return reasons.getOrDefault(reason, 0L);
  }

  /**
   * The countries of the credentials.
   *
   * @return an unmodifiable view, by code of the country
   */
  public Map<Jurisdiction, Country> countries() {
    return Collections.unmodifiableMap(countries);
  }

  /**
   * Members without any credential, who are under no country.
   *
   * @return how many members
   */
  public long withoutCredential() {
    return withoutCredential;
  }

  /**
   * Members with a current affiliation of a kind.
   *
   * @param engagement the kind
   * @return how many members
   */
  public long of(Engagement engagement) {
    return engagements.getOrDefault(engagement, 0L);
  }

  /**
   * Members without a current affiliation.
   *
   * @return how many members
   */
  public long notEngaged() {
    return notEngaged;
  }

  /**
   * Members with a specialization.
   *
   * @param specialization the specialization
   * @return how many members
   */
  public long of(Specialization specialization) {
    return specializations.getOrDefault(specialization, 0L);
  }

  /**
   * Members without a specialization.
   *
   * @return how many members
   */
  public long withoutSpecialization() {
    return withoutSpecialization;
  }

  /**
   * How often a code was found, of one member perhaps more than once.
   *
   * @param code the code
   * @return the number of findings
   */
  public long of(FindingCode code) {
    return findings.getOrDefault(code.code(), 0L);
  }

  /**
   * The codes that were found at least once.
   *
   * @return an unmodifiable view in alphabetical order
   */
  public Collection<FindingCode> found() {
    return Collections.unmodifiableCollection(codes.values());
  }
}
