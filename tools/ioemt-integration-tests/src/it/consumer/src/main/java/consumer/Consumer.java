package consumer;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.IoemtModule;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.MembershipRules;
import org.ioemt.member.PersonName;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.DataEdition;
import org.ioemt.validation.AtLeast;
import org.ioemt.validation.IoemtConstraints;
import org.ioemt.validation.JurisdictionCode;

/** A program of a user: what a host does on its first day. */
public final class Consumer {

  private Consumer() {}

  /**
   * Fails with an exception where the libraries do not behave.
   *
   * @param args {@code modules} or {@code classes}, as the program was started
   * @throws IOException never but for a defect
   */
  public static void main(String[] args) throws IOException {
    boolean modules = List.of(args).equals(List.of("modules"));
    check(Consumer.class.getModule().isNamed() == modules, "not run as meant: " + List.of(args));
    for (String module : List.of("core", "jackson", "validation")) {
      boolean named = ModuleLayer.boot().findModule("org.ioemt." + module).isPresent();
      check(named == modules, "org.ioemt." + module);
    }
    run();
  }

  /** A form of the host's own. */
  public record Application(
      @JurisdictionCode String country, @AtLeast(ProviderLevel.EMT) String level) {}

  private static void run() throws IOException {
    // The crosswalk, with its reason.
    Standardization answer =
        Crosswalk.shipped()
            .standardize(Qualification.of(Jurisdiction.of("AT"), "Notfallsanitäter"));
    check(answer.rows().size() == 1 && answer.rows().get(0).source().isPresent(), answer);
    check(answer.edition().equals(DataEdition.shipped()), answer.edition());

    // A member, by module and by service loading, there and back.
    Member member =
        Member.builder()
            .id(MemberId.of("M-1"))
            .name(PersonName.of("Zoë 太田"))
            .addCredential(
                Credential.builder()
                    .kind(CredentialKind.LICENSE)
                    .qualification(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin"))
                    .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
                    .status(CredentialStatus.ACTIVE)
                    .expires(LocalDate.of(2026, 11, 20))
                    .addVerification(
                        new Verification(
                            VerificationSource.ISSUING_AUTHORITY,
                            LocalDate.of(2026, 1, 2),
                            VerificationOutcome.CONFIRMED))
                    .build())
            .addAffiliation(
                Affiliation.builder()
                    .organization(OrganizationId.of("DE-SAMPLE"))
                    .engagement(Engagement.VOLUNTEER)
                    .build())
            .build();
    JsonMapper added = JsonMapper.builder().addModule(new IoemtModule()).build();
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    String json = added.writeValueAsString(member);
    check(json.equals(found.writeValueAsString(member)), json);
    check(found.readValue(json, Member.class).equals(member), json);
    check(!member.toString().contains("太田"), "a name in toString");
    try {
      added.readValue(json.replace("2026-11-20", "2026-11-31"), Member.class);
      throw new AssertionError("a day that does not exist was read");
    } catch (JsonMappingException e) {
      check(e.getPathReference().equals("credentials[0].expires"), e.getPathReference());
    }

    // Rules and constraints say the same, on the host's clock.
    LocalDate lastDay = LocalDate.of(2026, 11, 20);
    check(rules().asOf(lastDay).check(member).isEmpty(), "a member on the last day");
    check(!rules().asOf(lastDay.plusDays(1)).check(member).isEmpty(), "the day after");
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(
                () -> Clock.fixed(lastDay.plusDays(1).atStartOfDay().toInstant(UTC), UTC));
    IoemtConstraints.register(configuration);
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      check(
          validator.validate(member).stream()
              .anyMatch(v -> v.getPropertyPath().toString().equals("credentials[0].expires")),
          "the credential that ended yesterday");
      check(validator.validate(new Application("US-NY", "PARAMEDIC")).isEmpty(), "a good form");
      check(validator.validate(new Application("ny", "EMR")).size() == 2, "a bad form");
    }
  }

  private static MembershipRules rules() {
    return MembershipRules.of(
        Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  }

  private static void check(boolean holds, Object what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
