package org.ioemt.testkit.jqwik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRules;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Member;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipRules;
import org.ioemt.member.MembershipStatus;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.LocalCredentialing;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.OfflineDirection;
import org.ioemt.practice.OnlineDirection;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ScopeExtension;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.ioemt.testkit.Flaw;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What annotations ask of a parameter's values. First the generator is narrowed, so that few values
 * are drawn in vain; then each value is looked at, also while it is made smaller. Immutable.
 */
final class Constraints {

  static final Constraints NONE = new Constraints(null, null, false, null, List.of(), List.of());

  private static final MemberGenerator USUAL = MemberGenerator.seeded(0);

  private static final MembershipRules MEMBERSHIP =
      MembershipRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());

  private static final CrewRules CREWS =
      CrewRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());

  private final @Nullable LocalDate day;
  private final @Nullable Jurisdiction place;
  private final boolean eligible;
  private final @Nullable String because;
  private final List<String> words;
  private final List<BiPredicate<Object, LocalDate>> conditions;

  private Constraints(
      @Nullable LocalDate day,
      @Nullable Jurisdiction place,
      boolean eligible,
      @Nullable String because,
      List<String> words,
      List<BiPredicate<Object, LocalDate>> conditions) {
    this.day = day;
    this.place = place;
    this.eligible = eligible;
    this.because = because;
    this.words = words;
    this.conditions = conditions;
  }

  Constraints atLeast(ProviderLevel lowest) {
    return new Constraints(
        day,
        place,
        eligible,
        because,
        and(words, "@AtLeastLevel(" + lowest.code() + ")"),
        and(
            conditions,
            (value, asOf) ->
                level(value, asOf).filter(found -> found.isAtLeast(lowest)).isPresent()));
  }

  Constraints in(Jurisdiction where) {
    return new Constraints(
        day,
        where,
        eligible,
        because,
        and(words, "@InCountry(" + where + ")"),
        and(conditions, (value, asOf) -> places(value).allMatch(found -> found.isWithin(where))));
  }

  Constraints eligible() {
    return new Constraints(
        day,
        place,
        true,
        because,
        and(words, "@Eligible"),
        and(
            conditions,
            (value, asOf) ->
                !(value instanceof Member member) || rules(asOf).check(member).isEmpty()));
  }

  /** With any error, or with the finding of a code that is not empty. */
  Constraints ineligible(String code) {
    if (!code.isEmpty() && Flaw.causing(FindingCode.of(code)).isEmpty()) {
      throw new IllegalArgumentException(
          "@Ineligible: no generated member can have the finding " + code);
    }
    Predicate<Finding> sought =
        code.isEmpty()
            ? finding -> finding.severity() == Severity.ERROR
            : finding -> finding.code().code().equals(code);
    return new Constraints(
        day,
        place,
        eligible,
        code,
        and(words, "@Ineligible(" + code + ")"),
        and(
            conditions,
            (value, asOf) ->
                !(value instanceof Member member)
                    || rules(asOf).check(member).stream().anyMatch(sought)));
  }

  Constraints on(LocalDate date) {
    return new Constraints(
        date,
        place,
        eligible,
        because,
        and(words, "@CurrentOn(" + date + ")"),
        and(conditions, (value, asOf) -> holds(value, date)));
  }

  Constraints giving(CareLevel care) {
    return new Constraints(
        day,
        place,
        eligible,
        because,
        and(words, "@CrewFor(" + care.code() + ")"),
        and(
            conditions,
            (value, asOf) ->
                !(value instanceof Crew crew)
                    || crew.members().stream()
                        .filter(person -> !person.trainee())
                        .flatMap(person -> CREWS.levelOf(person, asOf).stream())
                        .anyMatch(found -> CareLevels.standard().reaches(found, care))));
  }

  <T> ValueGenerator<T> narrow(ValueGenerator<T> generator) {
    if (day == null && place == null && !eligible && because == null) {
      return generator;
    }
    MemberGenerator members = USUAL;
    if (day != null) {
      members = members.asOf(day);
    }
    if (place != null) {
      members = members.inCountry(place);
    }
    if (eligible) {
      members = members.eligible();
    } else if (because != null) {
      List<Flaw> flaws =
          because.isEmpty()
              ? Stream.of(Flaw.values())
                  .filter(flaw -> flaw.finding().severity() == Severity.ERROR)
                  .filter(members::canMake)
                  .toList()
              : Flaw.causing(FindingCode.of(because));
      members = members.withFlaw(flaws.get(0), flaws.subList(1, flaws.size()).toArray(Flaw[]::new));
    }
    return generator.among(members);
  }

  boolean allow(Object value) {
    LocalDate asOf = day == null ? USUAL.asOf() : day;
    for (BiPredicate<Object, LocalDate> condition : conditions) {
      if (!condition.test(value, asOf)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }

  private static RuleSet<Member> rules(LocalDate asOf) {
    return MEMBERSHIP
        .asOf(asOf)
        .plus(MembershipRules.ioemtTerms(asOf))
        .plus(MembershipRules.onCredentials(CredentialRules.of(Authorities.shipped()).asOf(asOf)));
  }

  private static Optional<ProviderLevel> level(Object value, LocalDate asOf) {
    if (value instanceof ProviderLevel level) {
      return Optional.of(level);
    }
    if (value instanceof Member member) {
      return MEMBERSHIP.levelOf(member, asOf);
    }
    if (value instanceof PracticeRequest request) {
      return MEMBERSHIP.levelOf(request.member(), asOf);
    }
    if (value instanceof LocalCredentialing credentialing) {
      return Optional.of(credentialing.level());
    }
    if (value instanceof CrewMember person) {
      return CREWS.levelOf(person, asOf);
    }
    if (value instanceof Credential credential) {
      return Crosswalk.shipped()
          .standardize(credential, StandardizationPolicy.CONSERVATIVE)
          .level();
    }
    if (value instanceof Qualification title) {
      return Crosswalk.shipped().standardize(title).level();
    }
    if (value instanceof Standardization answer) {
      return answer.level();
    }
    if (value instanceof CrosswalkRow row) {
      return row.level();
    }
    throw refused("@AtLeastLevel", value);
  }

  private static Stream<Jurisdiction> places(Object value) {
    if (value instanceof Jurisdiction jurisdiction) {
      return Stream.of(jurisdiction);
    }
    if (value instanceof Member member) {
      return member.credentials().stream()
          .map(credential -> credential.qualification().jurisdiction());
    }
    if (value instanceof PracticeRequest request) {
      return Stream.of(request.jurisdiction());
    }
    if (value instanceof Credential credential) {
      return Stream.of(credential.qualification().jurisdiction());
    }
    if (value instanceof Qualification title) {
      return Stream.of(title.jurisdiction());
    }
    if (value instanceof CrosswalkRow row) {
      return Stream.of(row.jurisdiction());
    }
    if (value instanceof Standardization answer) {
      return answer.rows().stream().map(CrosswalkRow::jurisdiction);
    }
    return Stream.empty();
  }

  private static boolean holds(Object value, LocalDate day) {
    if (value instanceof Credential credential) {
      return credential.isCurrentOn(day);
    }
    if (value instanceof Member member) {
      return member.credentials().stream().anyMatch(credential -> credential.isCurrentOn(day));
    }
    if (value instanceof Affiliation affiliation) {
      return affiliation.isCurrentOn(day);
    }
    if (value instanceof Membership membership) {
      return membership.status() == MembershipStatus.ENROLLED
          && !membership.since().isAfter(day)
          && membership.until().filter(day::isAfter).isEmpty();
    }
    if (value instanceof DateRange period) {
      return period.contains(day);
    }
    if (value instanceof Protocol protocol) {
      return protocol.isInForceOn(day);
    }
    if (value instanceof OfflineDirection direction) {
      return direction.isInForceOn(day);
    }
    if (value instanceof OnlineDirection direction) {
      return direction.isInForceOn(day);
    }
    if (value instanceof MedicalDirector director) {
      return director.appointed().contains(day);
    }
    if (value instanceof LocalCredentialing credentialing) {
      return credentialing.period().contains(day);
    }
    if (value instanceof ScopeExtension extension) {
      return extension.period().contains(day);
    }
    return true;
  }

  private static IllegalArgumentException refused(String annotation, Object value) {
    return new IllegalArgumentException(
        annotation + ": says nothing about a value of " + value.getClass().getSimpleName());
  }

  private static <E> List<E> and(List<E> list, E more) {
    List<E> both = new ArrayList<>(list);
    both.add(more);
    return List.copyOf(both);
  }
}
