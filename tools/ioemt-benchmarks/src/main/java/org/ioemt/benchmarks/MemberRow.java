package org.ioemt.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member as a program without this library would have it: records for databind, text and numbers,
 * nothing checked.
 */
record MemberRow(
    String id,
    @Nullable Name name,
    @Nullable String birthDate,
    @Nullable String residence,
    @Nullable Place place,
    @Nullable Period membership,
    @Nullable String claimedLevel,
    @Nullable List<Card> credentials,
    @Nullable List<Service> affiliations,
    @Nullable List<String> specializations,
    @Nullable List<Language> languages,
    @Nullable Calendar availability,
    @Nullable Wishes preferences) {

  record Name(String full, @Nullable String given, @Nullable String family) {}

  record Place(double latitude, double longitude) {}

  record Period(String status, String since, @Nullable String until) {}

  record Card(
      String kind,
      Title qualification,
      @Nullable String authority,
      @Nullable String number,
      @Nullable String awarded,
      @Nullable String issued,
      @Nullable String expires,
      String status,
      @Nullable List<Check> verifications) {}

  record Title(String jurisdiction, String title) {}

  record Check(String source, String date, String outcome) {}

  record Service(
      String organization,
      String engagement,
      @Nullable String role,
      @Nullable String since,
      @Nullable String until) {}

  record Language(String language, String proficiency) {}

  record Calendar(@Nullable List<String> periods, @Nullable Integer noticeDays) {}

  record Wishes(
      @Nullable List<String> programKinds,
      @Nullable Integer farthestKilometers,
      @Nullable Integer longestStayDays,
      @Nullable List<String> excludedJurisdictions) {}
}
