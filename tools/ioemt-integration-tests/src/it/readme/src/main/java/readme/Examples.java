package readme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMap;
import org.ioemt.code.LevelCodes;
import org.ioemt.codes.licensed.LicensedCodes;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.validation.AtLeast;
import org.ioemt.validation.JurisdictionCode;

/** The examples of the README, in its order; what stands behind each comment is printed. */
final class Examples {

  private Examples() {}

  static void run() throws JsonProcessingException {
    standardize();
    json();
    rules();
    scope();
    validation();
    codes();
  }

  private static void standardize() {
    // snippet
    Standardization answer =
        Crosswalk.shipped().standardize(Qualification.of(Jurisdiction.of("IE"), "Paramedic"));
    System.out.println(answer.level());
    // Optional[AEMT]
    System.out.println(answer.levels());
    // [AEMT, PARAMEDIC]
    System.out.println(answer.reason().text());
    // disputed; the lowest of the levels in question is accepted
    System.out.println(answer.rows().get(0).note());
    // Intermediate life support in PHECC terms: no IV start, no intubation; degree education speaks
    // for PARAMEDIC. Sensitive.
    // end
  }

  private static void json() throws JsonProcessingException {
    // snippet
    JsonMapper mapper = JsonMapper.builder().addModule(new IoemtModule()).build();
    Member member = mapper.readValue("{\"claimedLevel\":\"PEP\",\"id\":\"M-0001\"}", Member.class);
    System.out.println(member.claimedLevel());
    // Optional[PREHOSPITAL_EMERGENCY_PHYSICIAN]
    System.out.println(mapper.writeValueAsString(member));
    // {"id":"M-0001","claimedLevel":"PEP"}
    // end
  }

  private static void rules() {
    // snippet
    Credential license =
        Credential.builder()
            .kind(CredentialKind.LICENSE)
            .qualification(Qualification.of(Jurisdiction.of("IE"), "Paramedic"))
            .authority(OrganizationId.of("IE-PHECC"))
            .status(CredentialStatus.ACTIVE)
            .expires(LocalDate.of(2026, 9, 30))
            .build();
    Member member = Member.builder().id(MemberId.of("M-0002")).addCredential(license).build();
    RuleSet<Member> rules =
        MembershipRules.of(
                Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
            .asOf(LocalDate.of(2026, 11, 20));
    for (Finding finding : rules.check(member)) {
      System.out.println(finding.code() + " at " + finding.path());
    }
    // member.no-current-credential at credentials
    // member.no-verified-credential at credentials
    // credential.expired at credentials[0].expires
    // credential.not-verified at credentials[0].verifications
    // member.no-affiliation at affiliations
    // end
  }

  private static void scope() {
    // snippet
    ScopeOfPractice scope = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
    System.out.println(scope.answer(ProviderLevel.EMT, Skill.of("cpap")));
    // EMT may cpap (ioemt-2021, SECONDARY)
    for (Finding finding : scope.answer(ProviderLevel.EMT, Skill.of("immunization")).findings()) {
      System.out.println(finding.code() + ": " + finding.message());
    }
    // scope.level-too-low: EMT is below AEMT, the lowest level that may do immunization by
    // ioemt-2021
    // skill.narrower-form-permitted: ioemt-2021 permits EMT the narrower form
    // immunization-public-health-emergency
    // end
  }

  private static void validation() {
    // snippet
    record Shift(@AtLeast(ProviderLevel.EMT) ProviderLevel lead, @JurisdictionCode String place) {}
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Shift shift = new Shift(ProviderLevel.EMR, "DE");
      for (ConstraintViolation<Shift> violation : factory.getValidator().validate(shift)) {
        System.out.println(violation.getPropertyPath() + " " + violation.getMessage());
      }
    }
    // lead must be the provider level EMT or one above it
    // end
  }

  private static void codes() {
    // snippet
    CodeMap<ProviderLevel> codes = LevelCodes.shipped().plus(LicensedCodes.levels());
    System.out.println(codes.targets(Code.of("ISCO_08", "3258")));
    // [EMT, AEMT, PARAMEDIC]
    System.out.println(codes.importable(Code.of("ISCO_08", "3258")));
    // Optional.empty
    System.out.println(codes.importable(Code.of("NUCC", "146L00000X")));
    // Optional[PARAMEDIC]
    System.out.println(codes.exportable(ProviderLevel.EMT, "NEMSIS_MEMBER_LEVEL_3_5"));
    // Optional[NEMSIS_MEMBER_LEVEL_3_5|9925005]
    // end
  }
}
