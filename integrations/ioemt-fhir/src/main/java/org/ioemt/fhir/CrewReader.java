package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.ioemt.code.Code;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.UnitId;
import org.ioemt.ems.VehicleId;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/** One CareTeam as a crew. */
final class CrewReader {

  private static final FindingPath PATH = FindingPath.of("CareTeam");

  private final Known known;
  private final Function<Practitioner, PractitionerReading> members;
  private final Findings findings;

  CrewReader(Known known, Function<Practitioner, PractitionerReading> members, Findings findings) {
    this.known = known;
    this.members = members;
    this.findings = findings;
  }

  @Nullable Crew read(IBaseResource given) {
    CareTeam team = Elements.expect(given, CareTeam.class, findings);
    if (team == null || !Elements.isPlain(team, PATH, findings) || !isInUse(team)) {
      return null;
    }
    UnitId unit = unit(team);
    Crew.Builder crew = Crew.builder();
    Extensions extensions = Extensions.of(team, PATH, findings);
    vehicle(extensions, crew);
    extensions.reportUnread();
    List<CrewMember> people = new ArrayList<>();
    for (int i = 0; i < team.getParticipant().size(); i++) {
      CrewMember person = participant(team.getParticipant().get(i), PATH.element("participant", i));
      if (person != null) {
        people.add(person);
      }
    }
    crew.members(people);
    Elements.reportUnread(team, PATH, findings, "identifier", "status", "name", "participant");
    return unit == null ? null : Elements.built(crew.unit(unit)::build, "Crew", PATH, findings);
  }

  private boolean isInUse(CareTeam team) {
    if (!team.hasStatus() || team.getStatus() == CareTeam.CareTeamStatus.ACTIVE) {
      return true;
    }
    String status = team.getStatus() == null ? "?" : team.getStatus().toCode();
    findings.add(FhirFindings.NOT_IN_USE, PATH.property("status"), status);
    return false;
  }

  private @Nullable UnitId unit(CareTeam team) {
    int before = findings.size();
    String value = Elements.identifier(team.getIdentifier(), Names.UNIT, PATH, findings);
    Elements.reportOtherIdentifiers(team.getIdentifier(), PATH, findings, Names.UNIT);
    if (value == null) {
      if (findings.size() == before) {
        findings.add(FhirFindings.ELEMENT_MISSING, PATH, "identifier");
      }
      return null;
    }
    return Elements.found(UnitId.find(value), "UnitId", PATH.property("identifier"), findings);
  }

  private void vehicle(Extensions extensions, Crew.Builder crew) {
    Extensions.Found found = extensions.one("crew-vehicle");
    Reference reference = extensions.value(found, Reference.class, "Reference");
    if (reference == null || found == null) {
      return;
    }
    String value = reference.getIdentifier().getValue();
    if (value == null || !Names.VEHICLE.equals(reference.getIdentifier().getSystem())) {
      findings.add(FhirFindings.REFERENCE_UNRESOLVED, found.value());
      return;
    }
    VehicleId id = Elements.found(VehicleId.find(value), "VehicleId", found.value(), findings);
    if (id != null) {
      crew.vehicle(id);
    }
  }

  private @Nullable CrewMember participant(
      CareTeamParticipantComponent participant, FindingPath path) {
    if (!Elements.isPlain(participant.getModifierExtension(), path, findings)) {
      return null;
    }
    CrewMember.Builder person = CrewMember.builder();
    if (participant.hasMember()) {
      member(participant.getMember(), path.property("member"), person);
    }
    List<CrewRole> roles = new ArrayList<>();
    for (int i = 0; i < participant.getRole().size(); i++) {
      CrewRole role =
          Codings.read(
              participant.getRole().get(i),
              path.element("role", i),
              Names.system("crew-role"),
              CrewRole::find,
              findings);
      if (role != null) {
        roles.add(role);
      }
    }
    person.roles(roles);
    Extensions extensions = Extensions.of(participant, path, findings);
    ProviderLevel level =
        extensions.constant(
            extensions.one("crew-level"), Names.system("provider-level"), ProviderLevel::find);
    if (level != null) {
      person.level(level);
    }
    if (extensions.all("crew-level-code").size() > 1) {
      extensions.one("crew-level-code");
    } else {
      for (Code code : OrganizationReader.codes(extensions, "crew-level-code", findings)) {
        person.levelCode(code);
      }
    }
    extensions.required("trainee");
    Boolean trainee = extensions.bool("trainee");
    if (trainee != null) {
      person.trainee(trainee);
    }
    extensions.reportUnread();
    Elements.reportUnread(participant, path, findings, "role", "member");
    return Elements.built(person::build, "CrewMember", path, findings);
  }

  private void member(Reference reference, FindingPath path, CrewMember.Builder person) {
    Practitioner practitioner = known.find(reference, Practitioner.class);
    if (practitioner != null) {
      PractitionerReading reading = members.apply(practitioner);
      reading.findings().forEach(findings::add);
      reading.member().ifPresent(person::member);
      return;
    }
    String id = reference.getIdentifier().getValue();
    if (id == null || !Names.MEMBER.equals(reference.getIdentifier().getSystem())) {
      findings.add(FhirFindings.REFERENCE_UNRESOLVED, path);
      return;
    }
    MemberId member = Elements.found(MemberId.find(id), "MemberId", path, findings);
    if (member != null) {
      person.id(member);
    }
  }
}
