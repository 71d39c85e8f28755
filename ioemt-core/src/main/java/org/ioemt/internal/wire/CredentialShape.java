package org.ioemt.internal.wire;

import org.ioemt.credential.Credential;

/** The form of a credential. */
final class CredentialShape {

  static final Shape<Credential, Credential.Builder> SHAPE =
      Shape.of(
              Credential.class,
              "A document by which a body attests a qualification.",
              Credential::builder,
              Credential.Builder::build)
          .required(
              "kind",
              CredentialScalars.KIND,
              Credential::kind,
              Credential.Builder::kind,
              "Which kind of document it is.")
          .required(
              "qualification",
              QualificationShape.SHAPE,
              Credential::qualification,
              Credential.Builder::qualification,
              "What it attests.")
          .optional(
              "authority",
              OrganizationScalars.ORGANIZATION_ID,
              Credential::authority,
              Credential.Builder::authority,
              "The body that issued it.")
          .optional(
              "number",
              CredentialScalars.NUMBER,
              Credential::number,
              Credential.Builder::number,
              "The number that the issuer gave. Personal data.")
          .optional(
              "awarded",
              Scalars.DATE,
              Credential::awarded,
              Credential.Builder::awarded,
              "The day on which the qualification was first awarded.")
          .optional(
              "issued",
              Scalars.DATE,
              Credential::issued,
              Credential.Builder::issued,
              "The day on which this credential or its latest renewal was issued.")
          .optional(
              "expires",
              Scalars.DATE,
              Credential::expires,
              Credential.Builder::expires,
              "The last day on which it is good.")
          .required(
              "status",
              CredentialScalars.STATUS,
              Credential::status,
              Credential.Builder::status,
              "Its state in the issuer's books (HL7 professional credential status).")
          .list(
              "verifications",
              VerificationShape.SHAPE,
              Credential::verifications,
              Credential.Builder::addVerification,
              "How it was verified.")
          .end();

  private CredentialShape() {}
}
