package org.ioemt.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationRules;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;

/** Every reason why a request is denied: one finding each, and what explains it. */
final class Reasons {

  private static final FindingCode PROTOCOL_MISSING = FindingCode.of("protocol.missing");
  private static final FindingCode PROTOCOL_NOT_IN_FORCE = FindingCode.of("protocol.not-in-force");
  private static final FindingCode PROTOCOL_OTHER_SCOPE = FindingCode.of("protocol.other-scope");
  private static final FindingCode PROTOCOL_NOT_APPROVED = FindingCode.of("protocol.not-approved");
  private static final FindingCode PROTOCOL_WITHHELD = FindingCode.of("protocol.withheld");
  private static final FindingCode PROTOCOL_LEVEL_TOO_LOW =
      FindingCode.of("protocol.level-too-low");
  private static final FindingCode SCOPE_ELSEWHERE = FindingCode.of("scope.elsewhere");
  private static final FindingCode ONLY_DURING_EMERGENCY =
      FindingCode.of("skill.only-during-emergency");
  private static final FindingCode EXTENSION_NOT_ADOPTED = FindingCode.of("extension.not-adopted");
  private static final FindingCode EXTENSION_NOT_DECLARED =
      FindingCode.of("extension.not-declared");
  private static final FindingCode EXTENSION_NOT_IN_FORCE =
      FindingCode.of("extension.not-in-force");
  private static final FindingCode NOT_EDUCATED = FindingCode.of("practice.not-educated");
  private static final FindingCode NOT_CERTIFIED = FindingCode.of("practice.not-certified");
  private static final FindingCode NOT_LICENSED = FindingCode.of("practice.not-licensed");
  private static final FindingCode NOT_CREDENTIALED =
      FindingCode.of("practice.not-locally-credentialed");
  private static final FindingCode LICENSE_ELSEWHERE = FindingCode.of("practice.license-elsewhere");
  private static final FindingCode DIRECTION_MISSING = FindingCode.of("direction.missing");
  private static final FindingCode DIRECTION_NOT_IN_FORCE =
      FindingCode.of("direction.not-in-force");
  private static final FindingCode DIRECTOR_UNKNOWN = FindingCode.of("director.unknown");

  /** The codes that this class reports itself. */
  static final List<FindingCode> CODES =
      List.of(
          PROTOCOL_MISSING,
          PROTOCOL_NOT_IN_FORCE,
          PROTOCOL_OTHER_SCOPE,
          PROTOCOL_NOT_APPROVED,
          PROTOCOL_WITHHELD,
          PROTOCOL_LEVEL_TOO_LOW,
          SCOPE_ELSEWHERE,
          ONLY_DURING_EMERGENCY,
          EXTENSION_NOT_ADOPTED,
          EXTENSION_NOT_DECLARED,
          EXTENSION_NOT_IN_FORCE,
          NOT_EDUCATED,
          NOT_CERTIFIED,
          NOT_LICENSED,
          NOT_CREDENTIALED,
          LICENSE_ELSEWHERE,
          DIRECTION_MISSING,
          DIRECTION_NOT_IN_FORCE,
          DIRECTOR_UNKNOWN);

  private static final FindingPath SKILL = FindingPath.of("skill");
  private static final FindingPath MEMBER = FindingPath.of("member");
  private static final FindingPath PROTOCOL = FindingPath.of("protocol");

  private final PracticeRules rules;
  private final PracticeRequest request;
  private final Findings findings = new Findings();
  private final Set<Integer> blamed = new TreeSet<>();
  private final Set<MemberId> unknown = new LinkedHashSet<>();

  Reasons(PracticeRules rules, PracticeRequest request) {
    this.rules = rules;
    this.request = request;
  }

  /** All further codes that a denial may hold: of the scope, the credentials, the directors. */
  static FindingCode[] otherCodes(
      Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    Set<FindingCode> codes = new LinkedHashSet<>(CODES.subList(1, CODES.size()));
    codes.addAll(ScopeOfPractice.findingCodes());
    codes.addAll(CredentialRules.standing(recognized, LocalDate.EPOCH).codes());
    codes.addAll(StandardizationRules.of(crosswalk, policy).codes());
    codes.addAll(
        MedicalDirectorRules.of(crosswalk).asOf(LocalDate.EPOCH, Jurisdiction.of("US")).codes());
    return codes.toArray(FindingCode[]::new);
  }

  List<Finding> find() {
    Protocol protocol = request.agencyProtocol();
    if (protocol == null) {
      findings.add(PROTOCOL_MISSING, PROTOCOL);
    } else {
      whyProtocolDoesNotHold(protocol);
    }
    if (!PracticeRules.coversPlace(request)) {
      findings.add(
          SCOPE_ELSEWHERE,
          FindingPath.of("scope"),
          request.scope().name(),
          request.scope().jurisdiction().map(Jurisdiction::code).orElse(""),
          request.jurisdiction().code());
    }
    Ruling ruling = protocol == null ? null : protocol.rulings().find(request);
    ProviderLevel needed = needed(protocol, ruling);
    whyNotInScope(protocol, ruling);
    whyNoAuthority(protocol, needed);
    if (protocol != null && ruling != null) {
      whyNoOrder(protocol, ruling);
    }
    blameDirectors();
    return findings.toList();
  }

  /** The level that would suffice; where nothing is known of the skill, the scope's lowest. */
  private ProviderLevel needed(@Nullable Protocol protocol, @Nullable Ruling ruling) {
    if (ruling != null) {
      return ruling.lowest();
    }
    ProviderLevel byScope = request.scope().lowestLevel(request.skill()).orElse(null);
    return protocol == null && byScope != null
        ? byScope
        : request.scope().levels().iterator().next();
  }

  private void whyProtocolDoesNotHold(Protocol protocol) {
    String id = protocol.id().toString();
    if (!protocol.isInForceOn(request.date())) {
      findings.add(
          PROTOCOL_NOT_IN_FORCE,
          PROTOCOL.property("period"),
          id,
          protocol.period().toString(),
          request.date().toString());
    }
    if (!protocol.scope().equals(request.scope())) {
      findings.add(
          PROTOCOL_OTHER_SCOPE,
          PROTOCOL.property("scope"),
          id,
          protocol.scope().name(),
          request.scope().name());
    }
    if (!rules.isFit(protocol.approvedBy(), protocol.agency(), request)) {
      findings.add(
          PROTOCOL_NOT_APPROVED,
          PROTOCOL.property("approvedBy"),
          id,
          protocol.approvedBy().toString());
      blame(protocol.approvedBy(), protocol.agency());
    }
  }

  private void whyNotInScope(@Nullable Protocol protocol, @Nullable Ruling ruling) {
    ProviderLevel held = rules.licensed(request);
    ProviderLevel local = protocol == null ? null : rules.credentialed(request, protocol.agency());
    ProviderLevel level = held == null || local == null ? held : held.lower(local);
    if (ruling == null) {
      whyNobody(protocol, held);
    } else if (level != null && !request.scope().speaksOf(level)) {
      scopeSays(level);
    } else if (protocol == null || held == null || held.isAtLeast(ruling.lowest())) {
      return;
    } else if (held.rank() < protocol.rulings().beforeRaising(ruling, request).rank()) {
      scopeSays(held);
      extensionsBeside(protocol);
    } else {
      findings.add(
          PROTOCOL_LEVEL_TOO_LOW,
          MEMBER,
          held.code(),
          request.skill().code(),
          ruling.lowest().code(),
          protocol.id().toString());
    }
  }

  /** The protocol, its scope and its extensions permit the skill to no level, or there is none. */
  private void whyNobody(@Nullable Protocol protocol, @Nullable ProviderLevel held) {
    Skill skill = request.skill();
    if (protocol != null && protocol.withheld().contains(skill)) {
      findings.add(PROTOCOL_WITHHELD, SKILL, protocol.id().toString(), skill.code());
      return;
    }
    EmergencyKind emergency = emergency();
    if (emergency != null && request.scope().lowestLevel(skill).isPresent()) {
      findings.add(ONLY_DURING_EMERGENCY, SKILL, skill.code(), emergency.code());
    } else {
      scopeSays(held);
    }
    extensionsBeside(protocol);
  }

  private @Nullable EmergencyKind emergency() {
    return request
        .scope()
        .entry(request.skill())
        .flatMap(entry -> entry.skill().onlyDuring())
        .orElse(null);
  }

  /** What the scope of every day says of the level that is held, or of the skill alone. */
  private void scopeSays(@Nullable ProviderLevel held) {
    ProviderLevel level =
        held == null
            ? List.copyOf(request.scope().levels()).get(request.scope().levels().size() - 1)
            : held;
    for (Finding finding : request.scope().answer(level, request.skill()).findings()) {
      boolean ofLevel = finding.path().equals(FindingPath.of("level"));
      if (!ofLevel) {
        findings.add(finding);
      } else if (held != null) {
        findings.add(Finding.of(finding.code(), MEMBER, finding.values().toArray(String[]::new)));
      }
    }
  }

  /** Extensions that speak of the skill and do not count: near misses. */
  private void extensionsBeside(@Nullable Protocol protocol) {
    Set<ScopeExtension> all = new LinkedHashSet<>(request.extensions());
    if (protocol != null) {
      all.addAll(protocol.adopted());
    }
    for (ScopeExtension extension : all) {
      if (extension.lowestLevel(request.skill()).isEmpty()) {
        continue;
      }
      int declared = request.extensions().indexOf(extension);
      FindingPath path =
          declared >= 0
              ? FindingPath.of("extensions", declared)
              : PROTOCOL.element(
                  "adopted", protocol == null ? 0 : protocol.adopted().indexOf(extension));
      if (!extension.isInForce(request.date(), request.jurisdiction())) {
        findings.add(
            EXTENSION_NOT_IN_FORCE,
            path,
            extension.label(),
            request.date().toString(),
            request.jurisdiction().code());
      } else if (declared < 0) {
        findings.add(EXTENSION_NOT_DECLARED, path, extension.label());
      } else if (protocol == null || !protocol.adopted().contains(extension)) {
        findings.add(EXTENSION_NOT_ADOPTED, path, extension.label());
      }
    }
  }

  private void whyNoAuthority(@Nullable Protocol protocol, ProviderLevel needed) {
    boolean educated = suffices(rules.educated(request), needed);
    boolean certified = suffices(rules.certified(request), needed);
    boolean licensed = suffices(rules.licensed(request), needed);
    FindingPath credentials = MEMBER.property("credentials");
    String date = request.date().toString();
    if (!educated) {
      findings.add(NOT_EDUCATED, credentials, needed.code());
    }
    if (!certified) {
      findings.add(NOT_CERTIFIED, credentials, needed.code(), date);
    }
    if (!licensed) {
      findings.add(NOT_LICENSED, credentials, needed.code(), request.jurisdiction().code(), date);
      whyCredentialsDoNotCount(certified);
    }
    if (protocol != null && !suffices(rules.credentialed(request, protocol.agency()), needed)) {
      findings.add(
          NOT_CREDENTIALED,
          FindingPath.of("localCredentialings"),
          needed.code(),
          protocol.agency().toString(),
          date);
      for (LocalCredentialing local : request.localCredentialings()) {
        if (PracticeRules.isFor(local, request, protocol.agency())
            && !rules.isFit(local.director(), protocol.agency(), request)) {
          blame(local.director(), protocol.agency());
        }
      }
    }
  }

  private static boolean suffices(@Nullable ProviderLevel held, ProviderLevel needed) {
    return held != null && held.isAtLeast(needed);
  }

  private void whyCredentialsDoNotCount(boolean certified) {
    RuleSet<Credential> why =
        CredentialRules.standing(rules.recognized(), request.date())
            .plus(StandardizationRules.of(rules.crosswalk(), rules.policy()));
    List<Credential> credentials = request.member().credentials();
    for (int i = 0; i < credentials.size(); i++) {
      Credential credential = credentials.get(i);
      boolean license = PracticeRules.permitsToPractice(credential);
      if (!license && (certified || !credential.kind().registers())) {
        continue;
      }
      FindingPath path = MEMBER.element("credentials", i);
      if (license && !PracticeRules.covers(credential, request.jurisdiction())) {
        findings.add(
            LICENSE_ELSEWHERE,
            path.property("qualification").property("jurisdiction"),
            credential.qualification().jurisdiction().code(),
            request.jurisdiction().code());
      }
      int before = findings.size();
      why.check(credential, findings);
      findings.within(path, before);
    }
  }

  private void whyNoOrder(Protocol protocol, Ruling ruling) {
    // Of which level the order is to be thought: the one held, or the lowest that would do.
    ProviderLevel held = rules.licensed(request);
    ProviderLevel local = rules.credentialed(request, protocol.agency());
    ProviderLevel level =
        held == null || local == null || held.lower(local).rank() < ruling.lowest().rank()
            ? ruling.lowest()
            : held.lower(local);
    if (!PracticeRules.needsOrder(ruling, level, request)) {
      return;
    }
    List<Finding> near = new ArrayList<>();
    Set<MemberId> unfit = new LinkedHashSet<>();
    List<MedicalDirection> directions = request.directions();
    for (int i = 0; i < directions.size(); i++) {
      MedicalDirection direction = directions.get(i);
      if (!PracticeRules.names(direction, request.skill())) {
        continue;
      }
      if (!PracticeRules.isInForce(direction, request, protocol)) {
        near.add(
            Finding.of(
                DIRECTION_NOT_IN_FORCE,
                FindingPath.of("directions", i),
                direction.kind().code(),
                protocol.id().toString(),
                request.date().toString()));
      } else if (rules.isFit(direction.director(), protocol.agency(), request)) {
        return;
      } else {
        unfit.add(direction.director());
      }
    }
    findings.add(DIRECTION_MISSING, FindingPath.of("directions"), request.skill().code());
    near.forEach(findings::add);
    unfit.forEach(director -> blame(director, protocol.agency()));
  }

  /** Remembers which directors are to be reported; each is reported once. */
  private void blame(MemberId director, OrganizationId agency) {
    boolean found = false;
    for (int i = 0; i < request.directors().size(); i++) {
      MedicalDirector candidate = request.directors().get(i);
      if (candidate.id().equals(director) && candidate.agency().equals(agency)) {
        found = true;
        blamed.add(i);
      }
    }
    if (!found && unknown.add(director)) {
      findings.add(
          DIRECTOR_UNKNOWN, FindingPath.of("directors"), director.toString(), agency.toString());
    }
  }

  private void blameDirectors() {
    for (int i : blamed) {
      int before = findings.size();
      rules
          .directorRules()
          .check(request.directors().get(i), request.date(), request.jurisdiction(), findings);
      findings.within(FindingPath.of("directors", i), before);
    }
  }
}
