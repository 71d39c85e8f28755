package org.ioemt.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.PersonName;
import org.ioemt.member.Preferences;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.FindingPath;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Makes a member of the cells of a row. Put together once for a file. */
final class MemberPlan {

  private final Row row;
  private final Map<RosterField, Cell> cells;
  private final Map<String, List<Cell>> groups = new HashMap<>();
  private final String idPrefix;
  private final boolean idsFromRows;
  private final @Nullable NameOrder nameOrder;
  private final String nameSeparator;

  private final @Nullable Cell id;
  private final @Nullable Cell full;
  private final @Nullable Cell given;
  private final @Nullable Cell family;
  private final @Nullable Cell birthDate;
  private final @Nullable Cell residence;
  private final @Nullable Cell latitude;
  private final @Nullable Cell longitude;
  private final @Nullable Cell claimedLevel;
  private final @Nullable Cell noticeDays;
  private final @Nullable Cell farthest;
  private final @Nullable Cell longestStay;
  private final @Nullable MembershipPlan membership;
  private final CredentialPlan[] credentials;
  private final AffiliationPlan[] affiliations;
  private final LanguagePlan[] languages;
  private final Cell[] specializations;
  private final Cell[] periods;
  private final Cell[] programKinds;
  private final Cell[] excluded;

  MemberPlan(RosterMapping mapping, Map<RosterField, Cell> cells, Row row) {
    this.row = row;
    this.cells = new HashMap<>(cells);
    for (Cell cell : cells.values()) {
      for (String group : cell.field().groups()) {
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(cell);
      }
    }
    idPrefix = mapping.idPrefix();
    idsFromRows = mapping.hasIdsFromRows();
    nameOrder = mapping.nameOrder().orElse(null);
    nameSeparator = mapping.nameSeparator();
    id = cell(Attribute.ID);
    full = cell(Attribute.NAME_FULL);
    given = cell(Attribute.NAME_GIVEN);
    family = cell(Attribute.NAME_FAMILY);
    birthDate = cell(Attribute.BIRTH_DATE);
    residence = cell(Attribute.RESIDENCE);
    latitude = cell(Attribute.LATITUDE);
    longitude = cell(Attribute.LONGITUDE);
    claimedLevel = cell(Attribute.CLAIMED_LEVEL);
    noticeDays = cell(Attribute.NOTICE_DAYS);
    farthest = cell(Attribute.FARTHEST);
    longestStay = cell(Attribute.LONGEST_STAY);
    membership = cell(Attribute.MEMBERSHIP_STATUS) == null ? null : new MembershipPlan();
    List<CredentialPlan> credentialPlans = new ArrayList<>();
    while (cell(Attribute.TITLE, credentialPlans.size()) != null) {
      credentialPlans.add(new CredentialPlan(credentialPlans.size(), mapping));
    }
    credentials = credentialPlans.toArray(CredentialPlan[]::new);
    List<AffiliationPlan> affiliationPlans = new ArrayList<>();
    while (cell(Attribute.ORGANIZATION, affiliationPlans.size()) != null) {
      affiliationPlans.add(new AffiliationPlan(affiliationPlans.size()));
    }
    affiliations = affiliationPlans.toArray(AffiliationPlan[]::new);
    List<LanguagePlan> languagePlans = new ArrayList<>();
    while (cell(Attribute.LANGUAGE, languagePlans.size()) != null) {
      languagePlans.add(new LanguagePlan(languagePlans.size()));
    }
    languages = languagePlans.toArray(LanguagePlan[]::new);
    specializations = list(Attribute.SPECIALIZATION);
    periods = list(Attribute.PERIOD);
    programKinds = list(Attribute.PROGRAM_KIND);
    excluded = list(Attribute.EXCLUDED);
  }

  private @Nullable Cell cell(Attribute attribute, int... indices) {
    return cells.get(RosterField.of(attribute, indices));
  }

  private Cell[] list(Attribute attribute) {
    List<Cell> found = new ArrayList<>();
    for (Cell cell = cell(attribute, 0); cell != null; cell = cell(attribute, found.size())) {
      found.add(cell);
    }
    return found.toArray(Cell[]::new);
  }

  /** Whether anything is said by a group: by one of its columns, or by constants alone. */
  private static boolean isThere(Cell[] group) {
    boolean columns = false;
    for (Cell cell : group) {
      if (!cell.isConstant()) {
        if (cell.value != null) {
          return true;
        }
        columns = true;
      }
    }
    return !columns && group.length > 0;
  }

  private Cell[] group(String path) {
    return groups.getOrDefault(path, List.of()).toArray(Cell[]::new);
  }

  /** The member, or null where the row has problems, which it has been told. */
  @Nullable Member member() {
    if (row.isBad()) {
      return null; // no half of a row: what is missing could be what matters
    }
    try {
      Member member = build();
      return row.isBad() ? null : member;
    } catch (IllegalArgumentException e) {
      row.refused(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Member build() {
    MemberId memberId =
        idsFromRows ? MemberId.of(idPrefix + row.number()) : (MemberId) value(id, "id");
    if (memberId == null) {
      return null;
    }
    Member.Builder member = Member.builder().id(memberId);
    name(member);
    if (birthDate != null && birthDate.value != null) {
      member.birthDate((LocalDate) birthDate.value);
    }
    if (residence != null && residence.value != null) {
      member.residence((Jurisdiction) residence.value);
    }
    place(member);
    if (membership != null) {
      membership.add(member);
    }
    if (claimedLevel != null && claimedLevel.value != null) {
      member.claimedLevel((ProviderLevel) claimedLevel.value);
    }
    for (CredentialPlan plan : credentials) {
      plan.add(member);
    }
    for (AffiliationPlan plan : affiliations) {
      plan.add(member);
    }
    for (Cell cell : specializations) {
      if (cell.value != null) {
        member.addSpecialization((Specialization) cell.value);
      }
    }
    for (LanguagePlan plan : languages) {
      plan.add(member);
    }
    availability(member);
    preferences(member);
    return member.build();
  }

  private void name(Member.Builder member) {
    String first = given == null ? null : (String) given.value;
    String last = family == null ? null : (String) family.value;
    String whole = full == null ? null : (String) full.value;
    if (first == null && last == null && whole == null) {
      return;
    }
    if (whole == null) {
      if (nameOrder == null) {
        missing(full, FindingPath.of("name"));
        return;
      }
      whole = join(nameOrder, nameSeparator, first, last);
    }
    PersonName.Builder name = PersonName.builder().full(whole);
    if (first != null) {
      name.given(first);
    }
    if (last != null) {
      name.family(last);
    }
    member.name(name.build());
  }

  static String join(
      NameOrder order, String separator, @Nullable String given, @Nullable String family) {
    if (given == null || family == null) {
      return given == null ? String.valueOf(family) : given;
    }
    return order == NameOrder.GIVEN_FIRST ? given + separator + family : family + separator + given;
  }

  private void place(Member.Builder member) {
    if (latitude == null || longitude == null) {
      return;
    }
    Double north = (Double) latitude.value;
    Double east = (Double) longitude.value;
    if (north != null && east != null) {
      member.place(GeoPoint.of(north, east));
    } else if (north != null || east != null) {
      missing(north == null ? latitude : longitude, FindingPath.of("place"));
    }
  }

  private void availability(Member.Builder member) {
    Availability.Builder availability = null;
    for (Cell cell : periods) {
      if (cell.value != null) {
        availability = availability == null ? Availability.builder() : availability;
        availability.addPeriod((DateRange) cell.value);
      }
    }
    if (noticeDays != null && noticeDays.value != null) {
      availability = availability == null ? Availability.builder() : availability;
      availability.noticeDays((Integer) noticeDays.value);
    }
    if (availability != null) {
      member.availability(availability.build());
    }
  }

  private void preferences(Member.Builder member) {
    Preferences.Builder preferences = null;
    for (Cell cell : programKinds) {
      if (cell.value != null) {
        preferences = preferences == null ? Preferences.builder() : preferences;
        preferences.addProgramKind((ProgramKind) cell.value);
      }
    }
    for (Cell cell : excluded) {
      if (cell.value != null) {
        preferences = preferences == null ? Preferences.builder() : preferences;
        preferences.addExcludedJurisdiction((Jurisdiction) cell.value);
      }
    }
    if (farthest != null && farthest.value != null) {
      preferences = preferences == null ? Preferences.builder() : preferences;
      preferences.farthestKilometers((Integer) farthest.value);
    }
    if (longestStay != null && longestStay.value != null) {
      preferences = preferences == null ? Preferences.builder() : preferences;
      preferences.longestStayDays((Integer) longestStay.value);
    }
    if (preferences != null) {
      member.preferences(preferences.build());
    }
  }

  /** The value of a cell that is needed; where there is none the row is told. */
  private @Nullable Object value(@Nullable Cell cell, String needing) {
    if (cell != null && cell.value != null) {
      return cell.value;
    }
    missing(cell, FindingPath.parse(needing));
    return null;
  }

  private void missing(@Nullable Cell cell, FindingPath needing) {
    if (cell == null) {
      throw new IllegalStateException("no column, which the mapping should have refused");
    }
    row.missing(cell, needing);
  }

  private final class MembershipPlan {

    private final @Nullable Cell status = cell(Attribute.MEMBERSHIP_STATUS);
    private final @Nullable Cell since = cell(Attribute.MEMBERSHIP_SINCE);
    private final @Nullable Cell until = cell(Attribute.MEMBERSHIP_UNTIL);
    private final Cell[] group = group("membership");

    void add(Member.Builder member) {
      if (!isThere(group)) {
        return;
      }
      MembershipStatus state = (MembershipStatus) value(status, "membership");
      LocalDate first = (LocalDate) value(since, "membership");
      if (state == null || first == null) {
        return;
      }
      Membership.Builder membership = Membership.builder().status(state).since(first);
      if (until != null && until.value != null) {
        membership.until((LocalDate) until.value);
      }
      member.membership(membership.build());
    }
  }

  private final class CredentialPlan {

    private static final int SLOTS = 256;

    private final String path;
    private final @Nullable Jurisdiction defaultJurisdiction;
    private final @Nullable OrganizationId defaultAuthority;
    private final @Nullable Cell kind;
    private final @Nullable Cell jurisdiction;
    private final @Nullable Cell title;
    private final @Nullable Cell authority;
    private final @Nullable Cell number;
    private final @Nullable Cell awarded;
    private final @Nullable Cell issued;
    private final @Nullable Cell expires;
    private final @Nullable Cell status;
    private final VerificationPlan[] verifications;
    private final Cell[] group;
    // Few titles differ in a roster; with a title its key for the crosswalk is kept.
    private final @Nullable Qualification[] known = new Qualification[SLOTS];

    CredentialPlan(int index, RosterMapping mapping) {
      path = "credentials[" + index + "]";
      defaultJurisdiction = mapping.jurisdiction().orElse(null);
      defaultAuthority = mapping.authority().orElse(null);
      kind = cell(Attribute.KIND, index);
      jurisdiction = cell(Attribute.JURISDICTION, index);
      title = cell(Attribute.TITLE, index);
      authority = cell(Attribute.AUTHORITY, index);
      number = cell(Attribute.NUMBER, index);
      awarded = cell(Attribute.AWARDED, index);
      issued = cell(Attribute.ISSUED, index);
      expires = cell(Attribute.EXPIRES, index);
      status = cell(Attribute.STATUS, index);
      group = group(path);
      List<VerificationPlan> plans = new ArrayList<>();
      while (cell(Attribute.VERIFICATION_SOURCE, index, plans.size()) != null) {
        plans.add(new VerificationPlan(index, plans.size()));
      }
      verifications = plans.toArray(VerificationPlan[]::new);
    }

    void add(Member.Builder member) {
      if (!isThere(group)) {
        return;
      }
      Credential.Builder credential = Credential.builder();
      String words = (String) value(title, path);
      CredentialKind what = (CredentialKind) value(kind, path);
      CredentialStatus state = (CredentialStatus) value(status, path);
      Jurisdiction where = where();
      if (words == null || what == null || state == null || where == null) {
        return;
      }
      credential.kind(what).qualification(qualification(where, words)).status(state);
      OrganizationId issuer = issuer();
      if (issuer != null) {
        credential.authority(issuer);
      }
      if (number != null && number.value != null) {
        credential.number((CredentialNumber) number.value);
      }
      if (awarded != null && awarded.value != null) {
        credential.awarded((LocalDate) awarded.value);
      }
      if (issued != null && issued.value != null) {
        credential.issued((LocalDate) issued.value);
      }
      if (expires != null && expires.value != null) {
        credential.expires((LocalDate) expires.value);
      }
      for (VerificationPlan plan : verifications) {
        plan.add(credential);
      }
      member.addCredential(credential.build());
    }

    private @Nullable Jurisdiction where() {
      if (jurisdiction != null && jurisdiction.value != null) {
        return (Jurisdiction) jurisdiction.value;
      }
      if (defaultJurisdiction == null) {
        missing(jurisdiction, FindingPath.parse(path));
      } else if (jurisdiction != null) {
        jurisdiction.varies();
      }
      return defaultJurisdiction;
    }

    private @Nullable OrganizationId issuer() {
      if (authority != null && authority.value != null) {
        return (OrganizationId) authority.value;
      }
      if (defaultAuthority != null && authority != null) {
        authority.varies();
      }
      return defaultAuthority;
    }

    private Qualification qualification(Jurisdiction where, String words) {
      int hash = words.hashCode() + where.hashCode();
      int slot = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SLOTS - 1);
      Qualification there = known[slot];
      if (there != null && there.title().equals(words) && there.jurisdiction().equals(where)) {
        return there;
      }
      Qualification made = Qualification.of(where, words);
      known[slot] = made;
      return made;
    }
  }

  private final class VerificationPlan {

    private final String path;
    private final @Nullable Cell source;
    private final @Nullable Cell date;
    private final @Nullable Cell outcome;
    private final Cell[] group;

    VerificationPlan(int index, int inner) {
      path = "credentials[" + index + "].verifications[" + inner + "]";
      source = cell(Attribute.VERIFICATION_SOURCE, index, inner);
      date = cell(Attribute.VERIFICATION_DATE, index, inner);
      outcome = cell(Attribute.VERIFICATION_OUTCOME, index, inner);
      group = group(path);
    }

    void add(Credential.Builder credential) {
      if (!isThere(group)) {
        return;
      }
      VerificationSource asked = (VerificationSource) value(source, path);
      LocalDate day = (LocalDate) value(date, path);
      VerificationOutcome showed = (VerificationOutcome) value(outcome, path);
      if (asked != null && day != null && showed != null) {
        credential.addVerification(new Verification(asked, day, showed));
      }
    }
  }

  private final class AffiliationPlan {

    private final String path;
    private final @Nullable Cell organization;
    private final @Nullable Cell engagement;
    private final @Nullable Cell role;
    private final @Nullable Cell since;
    private final @Nullable Cell until;
    private final Cell[] group;

    AffiliationPlan(int index) {
      path = "affiliations[" + index + "]";
      organization = cell(Attribute.ORGANIZATION, index);
      engagement = cell(Attribute.ENGAGEMENT, index);
      role = cell(Attribute.ROLE, index);
      since = cell(Attribute.AFFILIATION_SINCE, index);
      until = cell(Attribute.AFFILIATION_UNTIL, index);
      group = group(path);
    }

    void add(Member.Builder member) {
      if (!isThere(group)) {
        return;
      }
      OrganizationId where = (OrganizationId) value(organization, path);
      Engagement how = (Engagement) value(engagement, path);
      if (where == null || how == null) {
        return;
      }
      Affiliation.Builder affiliation = Affiliation.builder().organization(where).engagement(how);
      if (role != null && role.value != null) {
        affiliation.role((EmsRole) role.value);
      }
      if (since != null && since.value != null) {
        affiliation.since((LocalDate) since.value);
      }
      if (until != null && until.value != null) {
        affiliation.until((LocalDate) until.value);
      }
      member.addAffiliation(affiliation.build());
    }
  }

  private final class LanguagePlan {

    private final String path;
    private final @Nullable Cell language;
    private final @Nullable Cell proficiency;
    private final Cell[] group;

    LanguagePlan(int index) {
      path = "languages[" + index + "]";
      language = cell(Attribute.LANGUAGE, index);
      proficiency = cell(Attribute.PROFICIENCY, index);
      group = group(path);
    }

    void add(Member.Builder member) {
      if (!isThere(group)) {
        return;
      }
      LanguageTag tag = (LanguageTag) value(language, path);
      LanguageProficiency how = (LanguageProficiency) value(proficiency, path);
      if (tag != null && how != null) {
        member.addLanguage(new LanguageSkill(tag, how));
      }
    }
  }
}
