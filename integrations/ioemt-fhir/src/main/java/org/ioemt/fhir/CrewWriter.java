package org.ioemt.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.VerificationResult;
import org.ioemt.code.Code;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.member.Member;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;

/** A crew as CareTeam, with the members that travel along. */
final class CrewWriter {

  private static final FindingPath PATH = FindingPath.of("CareTeam");

  private final MemberWriter members;

  CrewWriter(MemberWriter members) {
    this.members = members;
  }

  /** Writes the crew; the CareTeam is the first of the resources. */
  List<Resource> write(Crew crew, Findings findings) {
    String unit =
        Values.text(
            crew.unit().toString(), PATH.element("identifier", 0).property("value"), findings);
    if (unit == null) {
      return List.of();
    }
    List<Resource> resources = new ArrayList<>();
    CareTeam team = new CareTeam();
    resources.add(team);
    team.setId(FhirResources.id(Names.UNIT, unit));
    team.getMeta().addProfile(Names.structure("ioemt-crew"));
    team.addIdentifier().setSystem(Names.UNIT).setValue(unit);
    team.setName(unit);
    crew.vehicle()
        .map(id -> Values.text(id.toString(), PATH.property("extension"), findings))
        .ifPresent(
            id ->
                team.addExtension(
                    Values.extension("crew-vehicle", Values.named("Location", Names.VEHICLE, id))));
    for (int i = 0; i < crew.members().size(); i++) {
      team.addParticipant(
          participant(crew.members().get(i), resources, PATH.element("participant", i), findings));
    }
    return resources;
  }

  private CareTeamParticipantComponent participant(
      CrewMember person, List<Resource> resources, FindingPath path, Findings findings) {
    CareTeamParticipantComponent participant = new CareTeamParticipantComponent();
    Optional<Member> member = person.member();
    if (member.isPresent()) {
      List<Resource> written = members.write(member.get(), findings);
      participant.setMember(
          FhirResources.toPractitioner(
              (Practitioner) written.get(0), member.get().id().toString()));
      addNew(written, resources, path, findings);
    } else {
      person
          .id()
          .ifPresent(
              id ->
                  participant.setMember(Values.named("Practitioner", Names.MEMBER, id.toString())));
    }
    for (CrewRole role : person.roles()) {
      participant.addRole(Codings.concept(Codings.constant("crew-role", role.code())));
    }
    person
        .level()
        .ifPresent(
            level ->
                participant.addExtension(
                    Values.extension("crew-level", MemberWriter.level(level))));
    Code code = person.levelCode().orElse(null);
    Coding coding = code == null ? null : Codings.code(code, path.property("extension"), findings);
    if (coding != null) {
      participant.addExtension(Values.extension("crew-level-code", coding));
    }
    participant.addExtension(Values.extension("trainee", person.trainee()));
    return participant;
  }

  /** Adds what is not there yet. Two records of one member cannot both be under its identifier. */
  private static void addNew(
      List<Resource> written, List<Resource> resources, FindingPath path, Findings findings) {
    Practitioner first = (Practitioner) written.get(0);
    List<Resource> earlier = resources.stream().filter(r -> isOf(r, first)).toList();
    if (earlier.isEmpty()) {
      resources.addAll(written);
    } else if (!same(earlier, written)) {
      findings.add(FhirFindings.NOT_WRITTEN, path.property("member"));
    }
  }

  private static boolean isOf(Resource resource, Practitioner practitioner) {
    String reference = "Practitioner/" + practitioner.getIdPart();
    if (resource instanceof PractitionerRole role) {
      return reference.equals(role.getPractitioner().getReference());
    }
    if (resource instanceof VerificationResult result) {
      return reference.equals(result.getTargetFirstRep().getReference());
    }
    return resource instanceof Practitioner
        && resource.getIdPart().equals(practitioner.getIdPart());
  }

  private static boolean same(List<Resource> some, List<Resource> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i).equalsDeep(others.get(i));
    }
    return same;
  }
}
