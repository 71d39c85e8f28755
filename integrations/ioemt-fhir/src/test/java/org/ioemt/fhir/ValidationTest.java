package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.ioemt.ems.Crew;
import org.ioemt.ems.Vehicle;
import org.ioemt.member.Member;
import org.ioemt.organization.Agency;
import org.ioemt.organization.Authority;
import org.ioemt.organization.Facility;
import org.ioemt.organization.Organization;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;

/**
 * HAPI's instance validator, with the shipped package loaded, finds no error in what is written.
 * Each resource names its profile, so it is judged by that too.
 */
class ValidationTest {

  /**
   * A crew member's level may be coded by HL7's directory of US providers, which is a package of
   * its own. Of systems under HL7's address the validator wants to know every one; of others it
   * warns.
   */
  private static final String UNLOADED = "'http://hl7.org/fhir/us/ndh/CodeSystem/";

  private static final FhirWriter WRITER = FhirWriter.standard();

  @Test
  void members() {
    MemberGenerator registry = MemberGenerator.seeded(20).validRatio(0.5);
    for (int i = 0; i < 40; i++) {
      isValid(WRITER.member(registry.member(i)));
    }
    eachIsValid(Member.class, WRITER::member, 20);
  }

  @Test
  void aBundleOfEachKind() {
    FhirResources written = WRITER.member(MemberGenerator.seeded(20).member(3));
    for (FhirResources.Kind kind : FhirResources.Kind.values()) {
      Bundle bundle = written.bundle(kind);
      assertThat(errors(bundle)).isEmpty();
    }
  }

  @Test
  void organizations() {
    eachIsValid(Organization.class, WRITER::organization, 25);
  }

  @Test
  void agencies() {
    eachIsValid(Agency.class, WRITER::agency, 25);
  }

  @Test
  void authorities() {
    eachIsValid(Authority.class, WRITER::authority, 25);
  }

  @Test
  void facilities() {
    eachIsValid(Facility.class, WRITER::facility, 25);
  }

  @Test
  void vehicles() {
    eachIsValid(Vehicle.class, WRITER::vehicle, 25);
  }

  @Test
  void crews() {
    eachIsValid(Crew.class, WRITER::crew, 10);
  }

  private static <T> void eachIsValid(Class<T> type, Function<T, FhirResources> writer, int count) {
    ValueGenerator<T> values = ValueGenerator.of(type).seeded(20);
    for (int i = 0; i < count; i++) {
      isValid(writer.apply(values.value(i)));
    }
  }

  private static void isValid(FhirResources written) {
    assertThat(written.resources()).isNotEmpty();
    for (Resource resource : written.resources()) {
      assertThat(errors(resource)).as(TestJson.JSON.text(resource)).isEmpty();
    }
  }

  private static List<String> errors(Resource resource) {
    List<String> errors = new ArrayList<>();
    for (SingleValidationMessage message :
        Validators.VALIDATOR.validateWithResult(TestJson.JSON.text(resource)).getMessages()) {
      boolean error = message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0;
      if (error && !message.getMessage().contains(UNLOADED)) {
        errors.add(message.getLocationString() + ": " + message.getMessage());
      }
    }
    return errors;
  }
}
