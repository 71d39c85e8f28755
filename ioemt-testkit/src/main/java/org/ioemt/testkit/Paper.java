package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/** A credential while it is being written. Mutable. */
final class Paper {

  CredentialKind kind;
  Qualification qualification;
  @Nullable OrganizationId authority;
  @Nullable String number;
  @Nullable LocalDate awarded;
  @Nullable LocalDate issued;
  @Nullable LocalDate expires;
  CredentialStatus status = CredentialStatus.ACTIVE;
  final List<Verification> verifications = new ArrayList<>(3);

  Paper(CredentialKind kind, Qualification qualification) {
    this.kind = kind;
    this.qualification = qualification;
  }

  Credential toCredential() {
    Credential.Builder builder = Credential.builder();
    builder.kind(kind);
    builder.qualification(qualification);
    if (authority != null) {
      builder.authority(authority);
    }
    if (number != null) {
      builder.number(CredentialNumber.of(number));
    }
    if (awarded != null) {
      builder.awarded(awarded);
    }
    if (issued != null) {
      builder.issued(issued);
    }
    if (expires != null) {
      builder.expires(expires);
    }
    builder.status(status);
    builder.addAllVerifications(verifications);
    return builder.build();
  }
}
