package org.ioemt.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Practitioner.PractitionerQualificationComponent;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.VerificationResult;
import org.hl7.fhir.r4.model.VerificationResult.VerificationResultPrimarySourceComponent;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
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
import org.ioemt.rule.Findings;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/** One Practitioner with what belongs to it as a member. */
final class MemberReader {

  private static final FindingPath PRACTITIONER = FindingPath.of("Practitioner");

  private final Crosswalk crosswalk;
  private final StandardizationPolicy policy;
  private final LevelReader levelReader;
  private final String memberSystem;
  private final Known known;
  private final Findings findings = new Findings();
  private final List<CodedLevels> levels = new ArrayList<>();

  MemberReader(
      Crosswalk crosswalk,
      StandardizationPolicy policy,
      LevelReader levelReader,
      String memberSystem,
      Known known) {
    this.crosswalk = crosswalk;
    this.policy = policy;
    this.levelReader = levelReader;
    this.memberSystem = memberSystem;
    this.known = known;
  }

  PractitionerReading read(
      Practitioner practitioner, List<PractitionerRole> roles, List<VerificationResult> results) {
    boolean good =
        Elements.isPlain(practitioner, PRACTITIONER, findings)
            && Elements.isInUse(
                practitioner.hasActive(),
                practitioner.getActive(),
                PRACTITIONER.property("active"),
                findings);
    Member member = good ? member(practitioner, roles, results) : null;
    return new PractitionerReading(Optional.ofNullable(member), levels, findings.toList());
  }

  private @Nullable Member member(
      Practitioner practitioner, List<PractitionerRole> roles, List<VerificationResult> results) {
    MemberId id = id(practitioner);
    if (id == null) {
      foreign(practitioner, roles);
      return null;
    }
    Member.Builder member = Member.builder().id(id);
    Elements.reportOtherIdentifiers(
        practitioner.getIdentifier(), PRACTITIONER, findings, memberSystem);
    name(practitioner, member);
    LocalDate birth =
        Dates.day(
            practitioner.hasBirthDate() ? practitioner.getBirthDateElement() : null,
            PRACTITIONER.property("birthDate"),
            findings);
    if (birth != null) {
      member.birthDate(birth);
    }
    residence(practitioner, member);
    Extensions extensions = Extensions.of(practitioner, PRACTITIONER, findings);
    departure(extensions, member);
    ProviderLevel claim =
        extensions.constant(
            extensions.one("claimed-level"), Names.system("provider-level"), ProviderLevel::find);
    if (claim != null) {
      member.claimedLevel(claim);
    }
    extensions.reportUnread();
    languages(practitioner, member);
    member.credentials(credentials(practitioner, results));
    roles(roles, member);
    Elements.reportUnread(
        practitioner,
        PRACTITIONER,
        findings,
        "identifier",
        "active",
        "name",
        "birthDate",
        "address",
        "qualification",
        "communication");
    return Elements.built(member::build, "Member", PRACTITIONER, findings);
  }

  private @Nullable MemberId id(Practitioner practitioner) {
    int before = findings.size();
    String value =
        Elements.identifier(practitioner.getIdentifier(), memberSystem, PRACTITIONER, findings);
    if (value == null) {
      if (findings.size() == before) {
        findings.add(
            FhirFindings.NO_MEMBER_IDENTIFIER, PRACTITIONER.property("identifier"), memberSystem);
      }
      return null;
    }
    return Elements.found(
        MemberId.find(value), "MemberId", PRACTITIONER.property("identifier"), findings);
  }

  /** A practitioner of another registry: only what the codes say. */
  private void foreign(Practitioner practitioner, List<PractitionerRole> roles) {
    List<PractitionerQualificationComponent> qualifications = practitioner.getQualification();
    for (int i = 0; i < qualifications.size(); i++) {
      FindingPath path = PRACTITIONER.element("qualification", i);
      if (Elements.isPlain(qualifications.get(i).getModifierExtension(), path, findings)) {
        levelReader.read(qualifications.get(i).getCode(), path.property("code"), levels, findings);
        period(qualifications.get(i).getPeriod(), path.property("period"));
      }
    }
    contradictions(qualifications);
    for (int i = 0; i < roles.size(); i++) {
      PractitionerRole role = roles.get(i);
      FindingPath path = FindingPath.of("PractitionerRole", i);
      if (isReadable(role, path)) {
        levelReader.read(role.getCode(), path, "code", levels, findings);
        levelReader.read(role.getSpecialty(), path, "specialty", levels, findings);
      }
    }
  }

  /** Looks at the days of a period that is not taken over, so that a vague one shows. */
  private void period(Period period, FindingPath path) {
    Dates.start(period, path, findings);
    Dates.end(period, path, findings);
  }

  // --- the person

  private void name(Practitioner practitioner, Member.Builder member) {
    List<HumanName> names = practitioner.getName();
    List<Integer> current = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).getUse() == HumanName.NameUse.OLD) {
        findings.add(FhirFindings.NOT_IN_USE, PRACTITIONER.element("name", i), "old");
      } else {
        current.add(i);
      }
    }
    if (current.size() > 1) {
      findings.add(
          FhirFindings.SEVERAL, PRACTITIONER.property("name"), String.valueOf(current.size()));
      // FHIR has a word for the one that counts.
      current.removeIf(i -> names.get(i).getUse() != HumanName.NameUse.OFFICIAL);
    }
    if (current.size() != 1) {
      return;
    }
    HumanName human = names.get(current.get(0));
    FindingPath path = PRACTITIONER.element("name", current.get(0));
    if (human.getText() == null) {
      // How the parts of a name are put together differs from language to language.
      findings.add(FhirFindings.ELEMENT_MISSING, path, "text");
      return;
    }
    PersonName.Builder name = PersonName.builder().full(human.getText());
    if (human.getFamily() != null) {
      name.family(human.getFamily());
    }
    if (human.getGiven().size() == 1 && human.getGiven().get(0).getValue() != null) {
      name.given(human.getGiven().get(0).getValue());
    } else if (human.getGiven().size() > 1) {
      findings.add(
          FhirFindings.SEVERAL, path.property("given"), String.valueOf(human.getGiven().size()));
    }
    Elements.reportUnread(human, path, findings, "use", "text", "family", "given");
    PersonName built = Elements.built(name::build, "PersonName", path, findings);
    if (built != null) {
      member.name(built);
    }
  }

  private void residence(Practitioner practitioner, Member.Builder member) {
    List<Address> addresses = practitioner.getAddress();
    List<Jurisdiction> found = new ArrayList<>();
    for (int i = 0; i < addresses.size(); i++) {
      Address address = addresses.get(i);
      FindingPath path = PRACTITIONER.element("address", i);
      Extensions extensions = Extensions.of(address, path, findings);
      Extensions.Found place = extensions.one("jurisdiction");
      if (address.getUse() == Address.AddressUse.OLD) {
        findings.add(FhirFindings.NOT_IN_USE, path, "old");
      } else if (place == null) {
        findings.add(FhirFindings.ELEMENT_NOT_READ, path);
      } else {
        Jurisdiction jurisdiction = extensions.jurisdiction(place);
        if (jurisdiction != null) {
          found.add(jurisdiction);
        }
        extensions.reportUnread();
        Elements.reportUnread(address, path, findings, "use", "country", "state");
      }
    }
    if (found.size() > 1) {
      findings.add(
          FhirFindings.SEVERAL, PRACTITIONER.property("address"), String.valueOf(found.size()));
    } else if (found.size() == 1) {
      member.residence(found.get(0));
    }
  }

  private void departure(Extensions extensions, Member.Builder member) {
    Extensions.Found whole = extensions.one("departure-place");
    if (whole == null) {
      return;
    }
    Extensions parts = extensions.parts(whole);
    BigDecimal latitude = parts.decimal("latitude");
    BigDecimal longitude = parts.decimal("longitude");
    parts.reportUnread();
    GeoPoint point = point(latitude, longitude, whole.path(), findings);
    if (point != null) {
      member.place(point);
    }
  }

  /** The point, or null with a finding unless both degrees are missing. */
  static @Nullable GeoPoint point(
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude,
      FindingPath path,
      Findings findings) {
    if (latitude == null || longitude == null) {
      findings.add(FhirFindings.ELEMENT_MISSING, path, latitude == null ? "latitude" : "longitude");
      return null;
    }
    return Elements.built(
        () -> GeoPoint.of(latitude.doubleValue(), longitude.doubleValue()),
        "GeoPoint",
        path,
        findings);
  }

  private void languages(Practitioner practitioner, Member.Builder member) {
    List<CodeableConcept> all = practitioner.getCommunication();
    List<LanguageSkill> skills = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      FindingPath path = PRACTITIONER.element("communication", i);
      LanguageTag tag = Codings.read(all.get(i), path, Names.LANGUAGE, LanguageTag::find, findings);
      Extensions extensions = Extensions.of(all.get(i), path, findings);
      LanguageProficiency proficiency =
          extensions.constant(
              extensions.required("language-proficiency"),
              Names.system("language-proficiency"),
              LanguageProficiency::find);
      extensions.reportUnread();
      if (tag == null || proficiency == null) {
        continue;
      }
      if (skills.stream().anyMatch(skill -> skill.language().equals(tag))) {
        findings.add(FhirFindings.CONTRADICTORY, path);
      } else {
        skills.add(new LanguageSkill(tag, proficiency));
      }
    }
    member.languages(skills);
  }

  // --- credentials

  private List<Credential> credentials(
      Practitioner practitioner, List<VerificationResult> results) {
    List<PractitionerQualificationComponent> all = practitioner.getQualification();
    List<List<Placed<Verification>>> verifications = verifications(results, all.size());
    List<Credential> credentials = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      FindingPath path = PRACTITIONER.element("qualification", i);
      if (Elements.isPlain(all.get(i).getModifierExtension(), path, findings)) {
        Credential credential = credential(all.get(i), path, verifications.get(i));
        if (credential != null) {
          credentials.add(credential);
        }
      }
    }
    contradictions(all);
    return credentials;
  }

  private @Nullable Credential credential(
      PractitionerQualificationComponent element,
      FindingPath path,
      List<Placed<Verification>> verifications) {
    Extensions extensions = Extensions.of(element, path, findings);
    CredentialKind kind =
        extensions.constant(
            extensions.required("credential-kind"),
            Names.system("credential-kind"),
            CredentialKind::find);
    Jurisdiction jurisdiction = extensions.jurisdiction(extensions.required("jurisdiction"));
    CredentialStatus status =
        extensions.constant(
            extensions.required("credential-status"),
            Names.CREDENTIAL_STATUS,
            CredentialStatus::find);
    String title = element.getCode().getText();
    if (title == null) {
      findings.add(FhirFindings.ELEMENT_MISSING, path.property("code"), "text");
    }
    levelReader.read(element.getCode(), path.property("code"), levels, findings);
    Credential.Builder credential = Credential.builder().verifications(inOrder(verifications));
    number(element, path, credential);
    if (element.hasIssuer()) {
      OrganizationId issuer =
          References.organization(element.getIssuer(), path.property("issuer"), known, findings);
      if (issuer != null) {
        credential.authority(issuer);
      }
    }
    LocalDate awarded = extensions.day("awarded");
    if (awarded != null) {
      credential.awarded(awarded);
    }
    boolean validityKnown = validity(element, extensions, path, credential);
    extensions.reportUnread();
    Elements.reportUnread(element, path, findings, "identifier", "code", "period", "issuer");
    if (kind == null || jurisdiction == null || status == null || title == null || !validityKnown) {
      return null;
    }
    Qualification qualification =
        Elements.built(
            () -> Qualification.of(jurisdiction, title),
            "Qualification",
            path.property("code").property("text"),
            findings);
    if (qualification == null) {
      return null;
    }
    Credential built =
        Elements.built(
            credential.kind(kind).qualification(qualification).status(status)::build,
            "Credential",
            path,
            findings);
    if (built != null) {
      compare(built, element.getCode(), path.property("code"));
    }
    return built;
  }

  private void number(
      PractitionerQualificationComponent element, FindingPath path, Credential.Builder credential) {
    List<Identifier> identifiers = element.getIdentifier();
    if (identifiers.size() > 1) {
      findings.add(
          FhirFindings.SEVERAL, path.property("identifier"), String.valueOf(identifiers.size()));
      return;
    }
    if (identifiers.isEmpty()) {
      return;
    }
    Identifier identifier = identifiers.get(0);
    FindingPath at = path.element("identifier", 0);
    Elements.reportUnread(identifier, at, findings, "use", "value");
    if (identifier.getUse() == Identifier.IdentifierUse.OLD) {
      findings.add(FhirFindings.NOT_IN_USE, at, "old");
    } else if (identifier.getValue() == null) {
      findings.add(FhirFindings.ELEMENT_MISSING, at, "value");
    } else {
      CredentialNumber number =
          Elements.found(
              CredentialNumber.find(identifier.getValue()), "CredentialNumber", at, findings);
      if (number != null) {
        credential.number(number);
      }
    }
  }

  /**
   * Reads the days; false where there is a last day that cannot be told, since a credential without
   * one would never end.
   */
  private boolean validity(
      PractitionerQualificationComponent element,
      Extensions extensions,
      FindingPath path,
      Credential.Builder credential) {
    Period period = element.getPeriod();
    LocalDate issued = Dates.start(period, path.property("period"), findings);
    LocalDate expires = Dates.end(period, path.property("period"), findings);
    Extensions.Found found = extensions.one("recorded-expiry");
    LocalDate recorded = extensions.day("recorded-expiry");
    boolean known = (expires != null || !period.hasEnd()) && (recorded != null || found == null);
    if (recorded != null && period.hasEnd()) {
      findings.add(FhirFindings.CONTRADICTORY, path.property("period").property("end"));
      expires =
          recorded.isBefore(Objects.requireNonNullElse(expires, LocalDate.MAX))
              ? recorded
              : expires;
    } else if (recorded != null) {
      expires = recorded;
    }
    if (issued != null) {
      credential.issued(issued);
    }
    if (expires != null) {
      credential.expires(expires);
    }
    return known;
  }

  /** What stands beside the title was derived from it once; here is asked whether it still is. */
  private void compare(Credential credential, CodeableConcept code, FindingPath path) {
    String today =
        crosswalk
            .standardize(credential, policy)
            .level()
            .map(ProviderLevel::code)
            .orElse("no level");
    List<Coding> codings = code.getCoding();
    for (int i = 0; i < codings.size(); i++) {
      Coding coding = codings.get(i);
      FindingPath at = path.element("coding", i);
      if (Names.system("provider-level").equals(coding.getSystem())) {
        ProviderLevel stated =
            Codings.read(coding, at, Names.system("provider-level"), ProviderLevel::find, findings);
        if (stated != null && !stated.code().equals(today)) {
          findings.add(FhirFindings.LEVEL_DIFFERS, at, stated.code(), today);
        }
      } else if (Names.system("qualification").equals(coding.getSystem())) {
        boolean listed =
            crosswalk.rows(credential.qualification()).stream()
                .anyMatch(row -> row.code().equals(coding.getCode()));
        if (!listed) {
          findings.add(FhirFindings.CONTRADICTORY, at);
        }
      }
    }
  }

  /** Two entries for one document that say different things. */
  private void contradictions(List<PractitionerQualificationComponent> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        PractitionerQualificationComponent one = all.get(i);
        PractitionerQualificationComponent other = all.get(j);
        boolean same =
            one.hasIdentifier()
                && one.hasIssuer()
                && one.getIdentifierFirstRep().hasValue()
                && one.getIdentifierFirstRep().equalsDeep(other.getIdentifierFirstRep())
                && one.getIssuer().equalsDeep(other.getIssuer());
        if (same && !one.equalsDeep(other)) {
          findings.add(
              FhirFindings.QUALIFICATIONS_CONTRADICT,
              PRACTITIONER.element("qualification", i),
              PRACTITIONER.element("qualification", j).toString());
        }
      }
    }
  }

  // --- verifications

  /** A value with its place in the list of the record. */
  private record Placed<T>(int order, T value) {}

  private static <T> List<T> inOrder(List<Placed<T>> placed) {
    return placed.stream()
        .sorted(Comparator.comparingInt(Placed::order))
        .map(Placed::value)
        .toList();
  }

  private int order(Extensions extensions, int otherwise) {
    Integer order = extensions.integer("record-order");
    return order == null ? otherwise : order;
  }

  private List<List<Placed<Verification>>> verifications(
      List<VerificationResult> results, int qualifications) {
    List<List<Placed<Verification>>> found = new ArrayList<>();
    for (int i = 0; i < qualifications; i++) {
      found.add(new ArrayList<>());
    }
    for (int i = 0; i < results.size(); i++) {
      VerificationResult result = results.get(i);
      FindingPath path = FindingPath.of("VerificationResult", i);
      if (!Elements.isPlain(result, path, findings)) {
        continue;
      }
      Extensions extensions = Extensions.of(result, path, findings);
      int order = order(extensions, Integer.MAX_VALUE);
      extensions.reportUnread();
      Verification verification = verification(result, path);
      int target = target(result, path, qualifications);
      if (verification != null && target >= 0) {
        found.get(target).add(new Placed<>(order, verification));
      }
    }
    return found;
  }

  private int target(VerificationResult result, FindingPath path, int qualifications) {
    FindingPath at = path.property("targetLocation");
    if (result.getTargetLocation().size() != 1) {
      if (result.getTargetLocation().isEmpty()) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "targetLocation");
      } else {
        findings.add(FhirFindings.SEVERAL, at, String.valueOf(result.getTargetLocation().size()));
      }
      return -1;
    }
    String location = result.getTargetLocation().get(0).getValue();
    for (int i = 0; i < qualifications; i++) {
      if (("Practitioner.qualification[" + i + ']').equals(location)) {
        return i;
      }
    }
    findings.add(FhirFindings.REFERENCE_UNRESOLVED, at);
    return -1;
  }

  private @Nullable Verification verification(VerificationResult result, FindingPath path) {
    if (result.getPrimarySource().size() != 1) {
      if (result.getPrimarySource().isEmpty()) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "primarySource");
      } else {
        findings.add(
            FhirFindings.SEVERAL,
            path.property("primarySource"),
            String.valueOf(result.getPrimarySource().size()));
      }
      return null;
    }
    VerificationResultPrimarySourceComponent primary = result.getPrimarySource().get(0);
    FindingPath at = path.element("primarySource", 0);
    if (!Elements.isPlain(primary.getModifierExtension(), at, findings)) {
      return null;
    }
    VerificationSource source = source(primary, at);
    VerificationOutcome outcome =
        Codings.read(
            primary.getValidationStatus(),
            at.property("validationStatus"),
            Names.VALIDATION_STATUS,
            MemberReader::outcome,
            findings);
    FindingPath day = at.property("validationDate");
    LocalDate date =
        Dates.day(
            primary.hasValidationDate() ? primary.getValidationDateElement() : null, day, findings);
    if (!primary.hasValidationDate()) {
      findings.add(FhirFindings.ELEMENT_MISSING, at, "validationDate");
    }
    Elements.reportUnread(primary, at, findings, "type", "validationStatus", "validationDate");
    Elements.reportUnread(
        result,
        path,
        findings,
        "target",
        "targetLocation",
        "status",
        "statusDate",
        "primarySource");
    if (source == null || outcome == null || date == null) {
      return null;
    }
    if (result.getStatus() != MemberWriter.status(outcome)) {
      // Somebody has changed one of the two; to believe the better one could make a refuted
      // document good.
      findings.add(FhirFindings.CONTRADICTORY, path.property("status"));
      return null;
    }
    return new Verification(source, date, outcome);
  }

  private @Nullable VerificationSource source(
      VerificationResultPrimarySourceComponent primary, FindingPath path) {
    if (primary.getType().size() != 1) {
      if (primary.getType().isEmpty()) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "type");
      } else {
        findings.add(
            FhirFindings.SEVERAL, path.property("type"), String.valueOf(primary.getType().size()));
      }
      return null;
    }
    return Codings.read(
        primary.getType().get(0),
        path.element("type", 0),
        Names.system("verification-source"),
        VerificationSource::find,
        findings);
  }

  private static Optional<VerificationOutcome> outcome(String code) {
    for (VerificationOutcome outcome : VerificationOutcome.values()) {
      if (MemberWriter.validation(outcome).equals(code)) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }

  // --- roles

  private boolean isReadable(PractitionerRole role, FindingPath path) {
    return Elements.isPlain(role, path, findings)
        && Elements.isInUse(role.hasActive(), role.getActive(), path.property("active"), findings);
  }

  private void roles(List<PractitionerRole> roles, Member.Builder member) {
    List<Placed<Affiliation>> affiliations = new ArrayList<>();
    List<Integer> enrollments = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      PractitionerRole role = roles.get(i);
      FindingPath path = FindingPath.of("PractitionerRole", i);
      if (!isReadable(role, path)) {
        continue;
      }
      if (isEnrollment(role)) {
        enrollments.add(i);
      } else {
        affiliation(role, path, affiliations);
      }
    }
    if (enrollments.size() > 1) {
      findings.add(
          FhirFindings.SEVERAL,
          FindingPath.of("PractitionerRole"),
          String.valueOf(enrollments.size()));
    } else if (enrollments.size() == 1) {
      int only = enrollments.get(0);
      enrollment(roles.get(only), FindingPath.of("PractitionerRole", only), member);
    }
    member.affiliations(inOrder(affiliations));
  }

  private static boolean isEnrollment(PractitionerRole role) {
    return role.getCode().stream()
        .flatMap(code -> code.getCoding().stream())
        .anyMatch(
            coding ->
                Names.system("practitioner-role-kind").equals(coding.getSystem())
                    && Names.MEMBER_ROLE.equals(coding.getCode()));
  }

  private void enrollment(PractitionerRole role, FindingPath path, Member.Builder member) {
    Extensions extensions = Extensions.of(role, path, findings);
    Membership membership = membership(role, extensions, path);
    if (membership != null) {
      member.membership(membership);
    }
    List<Specialization> specializations = new ArrayList<>();
    for (int i = 0; i < role.getSpecialty().size(); i++) {
      FindingPath at = path.element("specialty", i);
      Specialization specialization =
          Codings.read(
              role.getSpecialty().get(i),
              at,
              Names.system("specialization"),
              Specialization::find,
              findings);
      addOnce(specialization, specializations, at);
    }
    member.specializations(specializations);
    Extensions.Found availability = extensions.one("availability");
    if (availability != null) {
      Availability read = availability(extensions.parts(availability), availability.path());
      if (read != null) {
        member.availability(read);
      }
    }
    Extensions.Found preferences = extensions.one("preferences");
    if (preferences != null) {
      Preferences read = preferences(extensions.parts(preferences), preferences.path());
      if (read != null) {
        member.preferences(read);
      }
    }
    extensions.reportUnread();
    Elements.reportUnread(
        role, path, findings, "active", "practitioner", "code", "period", "specialty");
  }

  /** A list of the record that may hold each value once. */
  private <T> void addOnce(@Nullable T value, List<T> list, FindingPath path) {
    if (value == null) {
      return;
    }
    if (list.contains(value)) {
      findings.add(FhirFindings.SEVERAL, path, "2");
    } else {
      list.add(value);
    }
  }

  private @Nullable Membership membership(
      PractitionerRole role, Extensions extensions, FindingPath path) {
    MembershipStatus status = extensions.constant("membership-status", MembershipStatus::find);
    FindingPath at = path.property("period");
    LocalDate since = Dates.start(role.getPeriod(), at, findings);
    LocalDate until = Dates.end(role.getPeriod(), at, findings);
    if (status == null) {
      if (since != null || until != null) {
        findings.add(FhirFindings.ELEMENT_MISSING, path, "membership-status");
      }
      return null;
    }
    if (since == null) {
      findings.add(FhirFindings.ELEMENT_MISSING, at, "start");
      return null;
    }
    if (until == null && role.getPeriod().hasEnd()) {
      return null; // an end that is not known is not one that never comes
    }
    return Elements.built(
        () ->
            Membership.builder()
                .status(status)
                .since(since)
                .until(Optional.ofNullable(until))
                .build(),
        "Membership",
        at,
        findings);
  }

  private @Nullable Availability availability(Extensions parts, FindingPath path) {
    Availability.Builder availability = Availability.builder();
    List<DateRange> ranges = new ArrayList<>();
    for (Extensions.Found found : parts.all("period")) {
      Period period = parts.value(found, Period.class, "Period");
      DateRange range = period == null ? null : range(period, found.value());
      if (range != null) {
        ranges.add(range);
      }
    }
    availability.periods(ranges);
    Integer notice = parts.integer("noticeDays");
    if (notice != null) {
      availability.noticeDays(notice);
    }
    parts.bool("stated");
    parts.reportUnread();
    return Elements.built(availability::build, "Availability", path, findings);
  }

  private @Nullable DateRange range(Period period, FindingPath path) {
    LocalDate from = Dates.start(period, path, findings);
    LocalDate until = Dates.end(period, path, findings);
    boolean vague =
        (from == null && period.hasStart() && period.getStartElement().hasValue())
            || (until == null && period.hasEnd() && period.getEndElement().hasValue());
    if (vague) {
      return null; // what has an end that cannot be read is not open
    }
    if (from == null) {
      return until == null ? DateRange.always() : DateRange.until(until);
    }
    return until == null
        ? DateRange.since(from)
        : Elements.built(() -> DateRange.of(from, until), "DateRange", path, findings);
  }

  private @Nullable Preferences preferences(Extensions parts, FindingPath path) {
    Preferences.Builder preferences = Preferences.builder();
    preferences.programKinds(parts.constants("programKind", "program-kind", ProgramKind::find));
    Integer farthest = parts.integer("farthestKilometers");
    if (farthest != null) {
      preferences.farthestKilometers(farthest);
    }
    Integer longest = parts.integer("longestStayDays");
    if (longest != null) {
      preferences.longestStayDays(longest);
    }
    preferences.excludedJurisdictions(parts.jurisdictions("excludedJurisdiction"));
    parts.bool("stated");
    parts.reportUnread();
    return Elements.built(preferences::build, "Preferences", path, findings);
  }

  private void affiliation(
      PractitionerRole role, FindingPath path, List<Placed<Affiliation>> affiliations) {
    levelReader.read(role.getCode(), path, "code", levels, findings);
    levelReader.read(role.getSpecialty(), path, "specialty", levels, findings);
    Extensions extensions = Extensions.of(role, path, findings);
    Engagement engagement =
        extensions.constant(
            extensions.required("engagement"), Names.system("engagement"), Engagement::find);
    OrganizationId organization =
        References.organization(
            role.getOrganization(), path.property("organization"), known, findings);
    int order = order(extensions, Integer.MAX_VALUE);
    extensions.reportUnread();
    EmsRole ems = emsRole(role, path);
    FindingPath at = path.property("period");
    LocalDate since = Dates.start(role.getPeriod(), at, findings);
    LocalDate until = Dates.end(role.getPeriod(), at, findings);
    Elements.reportUnread(
        role,
        path,
        findings,
        "active",
        "practitioner",
        "organization",
        "code",
        "period",
        "specialty");
    boolean endUnknown = until == null && role.getPeriod().hasEnd();
    if (engagement == null || organization == null || endUnknown) {
      return;
    }
    Affiliation affiliation =
        Elements.built(
            () ->
                Affiliation.builder()
                    .organization(organization)
                    .engagement(engagement)
                    .role(Optional.ofNullable(ems))
                    .since(Optional.ofNullable(since))
                    .until(Optional.ofNullable(until))
                    .build(),
            "Affiliation",
            path,
            findings);
    if (affiliation != null) {
      affiliations.add(new Placed<>(order, affiliation));
    }
  }

  private @Nullable EmsRole emsRole(PractitionerRole role, FindingPath path) {
    String system = Names.system("ems-role");
    List<EmsRole> found = new ArrayList<>();
    for (int i = 0; i < role.getCode().size(); i++) {
      List<Coding> codings = role.getCode().get(i).getCoding();
      for (int j = 0; j < codings.size(); j++) {
        if (system.equals(codings.get(j).getSystem())) {
          EmsRole ems =
              Codings.read(
                  codings.get(j),
                  path.element("code", i).element("coding", j),
                  system,
                  EmsRole::find,
                  findings);
          if (ems != null) {
            found.add(ems);
          }
        }
      }
    }
    if (found.size() > 1) {
      findings.add(FhirFindings.SEVERAL, path.property("code"), String.valueOf(found.size()));
      return null;
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
