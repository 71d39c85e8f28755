package org.ioemt.internal.wire;

import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.TitleKey;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;

/** The scalars of the credential room. */
final class CredentialScalars {

  static final Text<CredentialKind> KIND =
      Text.codes(CredentialKind.class, "a credential kind", CredentialKind::code);

  static final Text<CredentialNumber> NUMBER =
      Text.of(
              CredentialNumber.class,
              "a credential number",
              CredentialNumber::text,
              CredentialNumber::of,
              "M1234567",
              "PA 00-4711")
          .withPattern(
              "^(?![\\s\\u0085])[^\\u0000-\\u001F\\u007F-\\u009F]{0,63}[^\\s\\u0000-\\u001F\\u007F-\\u009F]$")
          .asPersonal();

  static final Text<CredentialStatus> STATUS =
      Text.codes(CredentialStatus.class, "a credential status", CredentialStatus::code);

  static final Text<Specialization> SPECIALIZATION =
      Text.codes(Specialization.class, "a specialization", Specialization::code);

  static final Text<VerificationOutcome> OUTCOME =
      Text.codes(VerificationOutcome.class, "a verification outcome", VerificationOutcome::code);

  static final Text<VerificationSource> SOURCE =
      Text.codes(VerificationSource.class, "a verification source", VerificationSource::code);

  /** Only what is folded already: a key that were folded on reading would be another text. */
  static final Text<TitleKey> TITLE_KEY =
      Text.of(
          TitleKey.class,
          "a folded title",
          TitleKey::toString,
          CredentialScalars::titleKey,
          "emt p",
          "救急救命士");

  private CredentialScalars() {}

  private static TitleKey titleKey(String text) {
    TitleKey key = TitleKey.of(text);
    if (!key.toString().equals(text)) {
      throw new IllegalArgumentException();
    }
    return key;
  }
}
