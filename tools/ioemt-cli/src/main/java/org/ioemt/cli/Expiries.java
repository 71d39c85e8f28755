package org.ioemt.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.organization.OrganizationId;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what ends. Of a registry only this is kept: titles, authorities, days and levels, of
 * which there are few, once each; of a limited number of members only theirs.
 */
final class Expiries {

  /** Members by what of theirs ends first. */
  private static final Comparator<List<ExpiringCredential>> SOONEST =
      Comparator.comparing(credentials -> credentials.get(0));

  /** What one takes up, with room to sort and to read on. */
  private static final int BYTES = 256;

  private final DateRange days;
  private final long most;
  private final @Nullable Integer top;
  private final Map<Qualification, Qualification> titles = new HashMap<>();
  private final Map<Optional<OrganizationId>, Optional<OrganizationId>> authorities =
      new HashMap<>();
  private final Map<LocalDate, LocalDate> dates = new HashMap<>();
  private final Map<Optional<ProviderLevel>, Optional<ProviderLevel>> levels = new HashMap<>();
  // The latest is at the head, to give way to a sooner one.
  private final PriorityQueue<List<ExpiringCredential>> kept =
      new PriorityQueue<>(SOONEST.reversed());
  private long held;
  private long members;
  private long unreadable;
  private long concerned;
  private long credentials;

  /** As many as memory holds. */
  Expiries(DateRange days, @Nullable Integer top) {
    this(days, top, Runtime.getRuntime().maxMemory() / BYTES);
  }

  /**
   * With a limit of its own.
   *
   * @param most how many credentials are kept at most
   */
  Expiries(DateRange days, @Nullable Integer top, long most) {
    this.days = days;
    this.top = top;
    this.most = most;
  }

  /**
   * Counts a line: what ends of its member, soonest first, or nothing.
   *
   * @return false if there is more than can be kept
   */
  boolean count(boolean member, List<ExpiringCredential> expiring) {
    if (!member) {
      unreadable++;
      return true;
    }
    members++;
    if (expiring.isEmpty()) {
      return true;
    }
    concerned++;
    credentials += expiring.size();
    if (top != null && kept.size() == top) {
      List<ExpiringCredential> latest = kept.element();
      if (SOONEST.compare(expiring, latest) >= 0) {
        return true;
      }
      held -= kept.remove().size();
    }
    held += expiring.size();
    kept.add(List.copyOf(expiring.stream().map(this::slim).toList()));
    return held <= most;
  }

  private ExpiringCredential slim(ExpiringCredential one) {
    return new ExpiringCredential(
        one.member(),
        one.credential(),
        one.kind(),
        titles.computeIfAbsent(one.qualification(), title -> title),
        authorities.computeIfAbsent(one.authority(), authority -> authority),
        dates.computeIfAbsent(one.expires(), date -> date),
        one.renewed(),
        levels.computeIfAbsent(one.level(), level -> level),
        levels.computeIfAbsent(one.levelAfter(), level -> level));
  }

  /** What is kept, the members whose first credential ends soonest first. Forgets it. */
  List<ExpiringCredential> sorted() {
    List<List<ExpiringCredential>> groups = new ArrayList<>(kept);
    kept.clear();
    groups.sort(SOONEST);
    List<ExpiringCredential> all = new ArrayList<>();
    groups.forEach(all::addAll);
    return all;
  }

  /** The days on which a credential may end to be shown. */
  DateRange days() {
    return days;
  }

  /** How many members are shown at most, if that is limited. */
  @Nullable Integer top() {
    return top;
  }

  long members() {
    return members;
  }

  long unreadable() {
    return unreadable;
  }

  /** Members of whom something ends. */
  long concerned() {
    return concerned;
  }

  /** What ends, shown or not. */
  long credentials() {
    return credentials;
  }
}
