package org.ioemt.cli.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.ioemt.cli.FhirConverter;
import org.ioemt.code.LevelCodes;
import org.ioemt.codes.licensed.LicensedCodes;
import org.ioemt.fhir.FhirJson;
import org.ioemt.fhir.FhirReader;
import org.ioemt.fhir.FhirResources;
import org.ioemt.fhir.FhirWriter;
import org.ioemt.member.Member;

/** Converts with HAPI's structures. */
public final class HapiConverter implements FhirConverter {

  private final FhirJson json = FhirJson.create();

  /** Called by the loader of services. */
  public HapiConverter() {}

  @Override
  public Written resources(Member member) {
    FhirResources written = FhirWriter.standard().member(member);
    return new Written(written.resources().stream().map(this::text).toList(), written.findings());
  }

  @Override
  public Written bundle(Member member, boolean transaction) {
    FhirResources written = FhirWriter.standard().member(member);
    FhirResources.Kind kind =
        transaction ? FhirResources.Kind.TRANSACTION : FhirResources.Kind.COLLECTION;
    return new Written(List.of(text(written.bundle(kind))), written.findings());
  }

  private Text text(Resource resource) {
    return new Text(resource.fhirType(), json.text(resource));
  }

  @Override
  public Reader reader(Optional<String> memberSystem) {
    FhirReader reader =
        FhirReader.standard().withLevelCodes(LevelCodes.shipped().plus(LicensedCodes.levels()));
    return new HapiReader(json, memberSystem.map(reader::withMemberIdentifier).orElse(reader));
  }
}
