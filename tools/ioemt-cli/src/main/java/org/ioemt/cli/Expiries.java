package org.ioemt.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.ioemt.credential.Qualification;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.organization.OrganizationId;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what ends. Of a registry only this is kept: titles and authorities, of which there are
 * few, once each; of a limited number of members only theirs.
 */
final class Expiries {

  /** Members by what of theirs ends first. */
  private static final Comparator<List<ExpiringCredential>> SOONEST =
      Comparator.comparing(credentials -> credentials.get(0));

  private final DateRange days;
  private final @Nullable Integer top;
  private final Map<Qualification, Qualification> titles = new HashMap<>();
  private final Map<Optional<OrganizationId>, Optional<OrganizationId>> authorities =
      new HashMap<>();
  // The latest is at the head, to give way to a sooner one.
  private final PriorityQueue<List<ExpiringCredential>> kept =
      new PriorityQueue<>(SOONEST.reversed());
  private long members;
  private long unreadable;
  private long concerned;
  private long credentials;

  Expiries(DateRange days, @Nullable Integer top) {
    this.days = days;
    this.top = top;
  }

  /** Counts a line: what ends of its member, soonest first, or nothing. */
  void count(boolean member, List<ExpiringCredential> expiring) {
    if (!member) {
      unreadable++;
      return;
    }
    members++;
    if (expiring.isEmpty()) {
      return;
    }
    concerned++;
    credentials += expiring.size();
    if (top != null && kept.size() == top) {
      List<ExpiringCredential> latest = kept.element();
      if (SOONEST.compare(expiring, latest) >= 0) {
        return;
      }
      kept.remove();
    }
    kept.add(expiring.stream().map(this::slim).toList());
  }

  private ExpiringCredential slim(ExpiringCredential one) {
    return new ExpiringCredential(
        one.member(),
        one.credential(),
        one.kind(),
        titles.computeIfAbsent(one.qualification(), title -> title),
        authorities.computeIfAbsent(one.authority(), authority -> authority),
        one.expires(),
        one.renewed(),
        one.level(),
        one.levelAfter());
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
