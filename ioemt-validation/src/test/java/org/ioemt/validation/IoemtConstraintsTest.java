package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.List;
import org.ioemt.member.Member;
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
