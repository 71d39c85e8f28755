package org.ioemt.credential;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * The state of a credential in its issuer's books: the eight codes of the HL7 code system
 * "professional-credential-status", version 2.0.0 (published under CC0).
 *
 * <p>Only {@link #ACTIVE} may be relied upon. HL7 leaves the validity of {@link #PENDING} and
 * {@link #PROVISIONAL} open; this library takes them as not active, by caution.
 *
 * <p>The status is what the issuer's books said when they were read. Whether a credential is
 * current on a day also depends on its dates: {@link Credential#isCurrentOn}.
 *
 * @see <a href="http://terminology.hl7.org/CodeSystem/professional-credential-status">the code
 *     system</a>
 */
public enum CredentialStatus {
  /** In force. */
  ACTIVE("active"),
  /** Not in force. */
  INACTIVE("inactive"),
  /** Given by mistake; was never valid. */
  ISSUED_IN_ERROR("issued-in-error"),
  /** Past its end date. */
  EXPIRED("expired"),
  /** Withdrawn by the body that issued it. */
  REVOKED("revoked"),
  /** Not yet granted. */
  PENDING("pending"),
  /** Temporary and bound to conditions. */
  PROVISIONAL("provisional"),
  /** Not known to the record. A real code of the system, not a default. */
  UNKNOWN("unknown");

  private final String code;

  CredentialStatus(String code) {
    this.code = code;
  }

  /**
   * The code under which the constant is written.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * Whether a credential in this state may be relied upon.
   *
   * @return true for {@link #ACTIVE} only
   */
  public boolean isActive() {
    return this == ACTIVE;
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static CredentialStatus of(String code) {
    return Codes.of("credential status", values(), CredentialStatus::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<CredentialStatus> find(String code) {
    return Codes.find(values(), CredentialStatus::code, code);
  }
}
