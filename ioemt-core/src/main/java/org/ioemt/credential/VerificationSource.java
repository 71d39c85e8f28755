package org.ioemt.credential;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * Who or what a credential was verified with.
 *
 * <p>IOEMT's verification looks at the documents first and asks, in doubt, the health department of
 * the member's country or its embassy (ioemt.org, "how it works").
 */
public enum VerificationSource {
  /**
   * The document itself was seen. It shows that the person can document the credential, not that
   * the issuer stands behind it.
   */
  DOCUMENT,
  /** The issuer, or the register it keeps, was asked. */
  ISSUING_AUTHORITY,
  /** The health department of the credential's country was asked. */
  HEALTH_DEPARTMENT,
  /** The embassy of the credential's country was asked. */
  EMBASSY;

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * Whether the answer comes from a body that can vouch for the credential.
   *
   * @return true for all but the document
   */
  public boolean isAuthoritative() {
    return this != DOCUMENT;
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static VerificationSource of(String code) {
    return Codes.of("verification source", values(), VerificationSource::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<VerificationSource> find(String code) {
    return Codes.find(values(), VerificationSource::code, code);
  }
}
