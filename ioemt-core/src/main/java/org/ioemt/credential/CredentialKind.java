package org.ioemt.credential;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * What kind of thing a credential is. The four are different things, and a person may hold several
 * for one title: educated by a school, certified by a board, licensed by a state, kept on a
 * register.
 *
 * <p>A degree says that someone was educated. Only the other three can register a provider.
 */
public enum CredentialKind {
  /** A body attests that the holder met its standard, usually by examination. */
  CERTIFICATION,
  /** A state permits the holder to practice. */
  LICENSE,
  /** The holder stands on a register that a state or a recognized body keeps. */
  REGISTRATION,
  /** A school attests that the holder was educated. A degree alone registers nobody. */
  DEGREE;

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * Whether a credential of this kind can make its holder a registered provider.
   *
   * @return true for all but the degree
   */
  public boolean registers() {
    return this != DEGREE;
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static CredentialKind of(String code) {
    return Codes.of("credential kind", values(), CredentialKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<CredentialKind> find(String code) {
    return Codes.find(values(), CredentialKind::code, code);
  }
}
