package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ioemt.credential.Credential;
import org.ioemt.member.Member;
import org.ioemt.practice.PracticeRequest;
import org.junit.jupiter.api.Test;

class IoemtConstraintsTest {

  private final Validator validator =
      Hosts.validator(IoemtConstraints.register(Hosts.configuration()));

  record Enrollment(@Valid Member applicant, List<@Valid Member> references) {}

  @Test
  void aMemberIsCheckedAsSuch() {
    assertThat(validator.validate(People.eligible())).isEmpty();
    assertThat(Hosts.lines(validator.validate(People.lapsed())))
        .containsExactly(
            "credentials: " + People.NONE_CURRENT,
            "credentials[0].expires: the credential ended on 2026-11-13, before 2026-11-20",
            "credentials[1].expires: the credential ended on 2025-03-31, before 2026-11-20");
    assertThat(EligibleMemberTest.findings(validator.validate(People.lapsed()))).hasSize(3);
  }

  @Test
  void cascadesReachMembers() {
    Member nobody = People.active().build();
    assertThat(
            Hosts.lines(
                validator.validate(
                    new Enrollment(nobody, List.of(People.eligible(), People.lapsed())))))
        .containsExactly(
            "applicant.credentials: no credential is on record",
            "references[1].credentials: " + People.NONE_CURRENT,
            "references[1].credentials[0].expires: the credential ended on 2026-11-13, before"
                + " 2026-11-20",
            "references[1].credentials[1].expires: the credential ended on 2025-03-31, before"
                + " 2026-11-20");
  }

  record ByName(
      Map<String, @Valid Member> byCallSign,
      @Valid Credential card,
      @Valid @ConvertGroup(from = Default.class, to = Groups.Records.class) Member correction) {}

  @Test
  void cascadesReachValuesOfMapsAndCredentialsAndMayConvertTheGroup() {
    Credential old = People.paramedic().expires(LocalDate.of(2026, 11, 13)).build();
    assertThat(
            Hosts.lines(
                validator.validate(
                    new ByName(Map.of("RTW 1", People.active().build()), old, People.lapsed()))))
        .containsExactly(
            "byCallSign[RTW 1].credentials: no credential is on record",
            "card.expires: the credential ended on 2026-11-13, before 2026-11-20",
            "correction.credentials[0].number: the credential's number does not have the form that"
                + " US-NREMT publishes",
            "correction.credentials[1].number: the credential's number does not have the form that"
                + " US-NREMT publishes");
  }

  static class Registry {
    @Valid
    public Member find(@Valid Credential card, List<@Valid PracticeRequest> requests) {
      return People.lapsed();
    }
  }

  @Test
  void cascadesOfMethodsReachThemToo() throws NoSuchMethodException {
    Registry registry = new Registry();
    Method find = Registry.class.getMethod("find", Credential.class, List.class);
    Credential old = People.paramedic().expires(LocalDate.of(2026, 11, 13)).build();
    assertThat(
            validator
                .forExecutables()
                .validateParameters(registry, find, new Object[] {old, List.of()})
                .stream()
                .map(v -> v.getMessage()))
        .containsExactly("the credential ended on 2026-11-13, before 2026-11-20");
    assertThat(
            Hosts.lines(
                validator
                    .forExecutables()
                    .validateReturnValue(registry, find, registry.find(old, List.of()))))
        .hasSize(3)
        .contains(
            "find.<return value>.credentials[1].expires: the credential ended on 2025-03-31, before"
                + " 2026-11-20");
  }

  @Test
  void aHostChoosesByGroup() {
    Member slip =
        People.active()
            .addCredential(
                People.paramedic()
                    .issued(LocalDate.of(2026, 6, 1))
                    .expires(LocalDate.of(2026, 5, 1))
                    .build())
            .build();
    assertThat(codes(slip))
        .containsExactlyInAnyOrder("member.no-current-credential", "credential.expired");
    assertThat(codes(slip, Groups.Membership.class)).isEqualTo(codes(slip));
    assertThat(codes(slip, Groups.Deployment.class)).isEqualTo(codes(slip));
    assertThat(codes(slip, Groups.Practice.class)).isEmpty();
    assertThat(codes(slip, Groups.Records.class)).contains("credential.expires-before-issued");
    // Who is in several groups is reported once.
    assertThat(codes(slip, Default.class, Groups.Membership.class, Groups.Deployment.class))
        .hasSize(2);

    Credential card = slip.credentials().get(0);
    assertThat(codes(card)).containsExactly("credential.expired");
    assertThat(codes(card, Groups.Practice.class)).containsExactly("credential.expired");
    assertThat(codes(card, Groups.Membership.class)).containsExactly("credential.expired");
    assertThat(codes(card, Groups.Deployment.class)).isEmpty();
    assertThat(codes(card, Groups.Records.class)).contains("credential.expires-before-issued");
  }

  private SortedSet<String> codes(Object value, Class<?>... groups) {
    SortedSet<String> codes = new TreeSet<>();
    EligibleMemberTest.findings(validator.validate(value, groups))
        .forEach(finding -> assertThat(codes.add(finding.code().code())).isTrue());
    return codes;
  }

  @Test
  void withoutTheLineAMemberIsNotChecked() {
    assertThat(Hosts.validator().validate(People.lapsed())).isEmpty();
  }

  @Test
  void theSameConfigurationComesBack() {
    Configuration<?> configuration = Hosts.configuration();
    assertThat((Object) IoemtConstraints.register(configuration)).isSameAs(configuration);
  }

  @Test
  void anotherProvidersConfigurationIsRefused() {
    Configuration<?> other =
        (Configuration<?>)
            Proxy.newProxyInstance(
                IoemtConstraintsTest.class.getClassLoader(),
                new Class<?>[] {Configuration.class},
                (proxy, method, arguments) -> null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IoemtConstraints.register(other))
        .withMessageStartingWith("configuration: expected one of Hibernate Validator, found ");
  }
}
