package org.ioemt.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The same as {@link MemberRow}, with the aggregates that a generator makes of interfaces: for
 * databind, text and numbers, nothing checked but that what must be there is.
 */
@Value.Enclosing
@Value.Style(
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
final class PlainMember {

  private PlainMember() {}

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Whole.class)
  @JsonDeserialize(as = ImmutablePlainMember.Whole.class)
  interface Whole {
    String id();

    @Nullable Name name();

    @Nullable String birthDate();

    @Nullable String residence();

    @Nullable Place place();

    @Nullable Period membership();

    @Nullable String claimedLevel();

    List<Card> credentials();

    List<Service> affiliations();

    List<String> specializations();

    List<Language> languages();

    @Nullable Calendar availability();

    @Nullable Wishes preferences();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Name.class)
  @JsonDeserialize(as = ImmutablePlainMember.Name.class)
  interface Name {
    String full();

    @Nullable String given();

    @Nullable String family();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Place.class)
  @JsonDeserialize(as = ImmutablePlainMember.Place.class)
  interface Place {
    double latitude();

    double longitude();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Period.class)
  @JsonDeserialize(as = ImmutablePlainMember.Period.class)
  interface Period {
    String status();

    String since();

    @Nullable String until();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Card.class)
  @JsonDeserialize(as = ImmutablePlainMember.Card.class)
  interface Card {
    String kind();

    Title qualification();

    @Nullable String authority();

    @Nullable String number();

    @Nullable String awarded();

    @Nullable String issued();

    @Nullable String expires();

    String status();

    List<Check> verifications();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Title.class)
  @JsonDeserialize(as = ImmutablePlainMember.Title.class)
  interface Title {
    String jurisdiction();

    String title();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Check.class)
  @JsonDeserialize(as = ImmutablePlainMember.Check.class)
  interface Check {
    String source();

    String date();

    String outcome();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Service.class)
  @JsonDeserialize(as = ImmutablePlainMember.Service.class)
  interface Service {
    String organization();

    String engagement();

    @Nullable String role();

    @Nullable String since();

    @Nullable String until();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Language.class)
  @JsonDeserialize(as = ImmutablePlainMember.Language.class)
  interface Language {
    String language();

    String proficiency();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Calendar.class)
  @JsonDeserialize(as = ImmutablePlainMember.Calendar.class)
  interface Calendar {
    List<String> periods();

    @Nullable Integer noticeDays();
  }

  @Value.Immutable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(as = ImmutablePlainMember.Wishes.class)
  @JsonDeserialize(as = ImmutablePlainMember.Wishes.class)
  interface Wishes {
    List<String> programKinds();

    @Nullable Integer farthestKilometers();

    @Nullable Integer longestStayDays();

    List<String> excludedJurisdictions();
  }
}
