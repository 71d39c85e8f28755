package org.ioemt.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ioemt.credential.Credential;
import org.ioemt.member.Member;

/** Rows of one member, as far as they were read. */
final class JoinedRows {

  /** What rows of one member say of the member and not of a credential. */
  private static final Map<String, Function<Member, Object>> SHARED = shared();

  private final Member first;
  private final long row;
  private final long line;
  private final List<Credential> credentials;

  JoinedRows(Member first, long row, long line) {
    this.first = first;
    this.row = row;
    this.line = line;
    credentials = new ArrayList<>(first.credentials());
  }

  private static Map<String, Function<Member, Object>> shared() {
    Map<String, Function<Member, Object>> shared = new LinkedHashMap<>();
    shared.put("name", Member::name);
    shared.put("birthDate", Member::birthDate);
    shared.put("residence", Member::residence);
    shared.put("place", Member::place);
    shared.put("membership", Member::membership);
    shared.put("claimedLevel", Member::claimedLevel);
    shared.put("affiliations", Member::affiliations);
    shared.put("specializations", Member::specializations);
    shared.put("languages", Member::languages);
    shared.put("availability", Member::availability);
    shared.put("preferences", Member::preferences);
    return shared;
  }

  long row() {
    return row;
  }

  boolean isOf(Member other) {
    return first.id().equals(other.id());
  }

  /** What a further row says otherwise than the first, if anything. */
  Optional<String> contradiction(Member other) {
    for (Map.Entry<String, Function<Member, Object>> part : SHARED.entrySet()) {
      Object there = part.getValue().apply(other);
      if (!isEmpty(there) && !there.equals(part.getValue().apply(first))) {
        return Optional.of(part.getKey());
      }
    }
    return Optional.empty();
  }

  /** What a further row leaves empty that the first says. */
  List<String> leftEmpty(Member other) {
    List<String> left = new ArrayList<>(0);
    for (Map.Entry<String, Function<Member, Object>> part : SHARED.entrySet()) {
      if (isEmpty(part.getValue().apply(other)) && !isEmpty(part.getValue().apply(first))) {
        left.add(part.getKey());
      }
    }
    return left;
  }

  private static boolean isEmpty(Object part) {
    return part instanceof Optional<?> optional
        ? optional.isEmpty()
        : part instanceof List<?> list && list.isEmpty();
  }

  void add(Member other) {
    credentials.addAll(other.credentials());
  }

  Member member() {
    return credentials.size() == first.credentials().size()
        ? first
        : Member.builder().from(first).credentials(credentials).build();
  }

  RosterEntry entry() {
    return new RosterEntry(row, line, member(), List.of());
  }
}
