package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * What an authority is, and so how much its word on a credential weighs.
 *
 * <p>The kind of a shipped authority is this library's own classification; no source states it. In
 * doubt the less authoritative kind was taken.
 */
public enum AuthorityKind {
  /**
   * Keeps a national or state register of providers; for instance NREMT or the Dutch BIG-register.
   */
  REGISTER,
  /**
   * Licenses or regulates a health profession by law: a professional council, board or chamber, or
   * a state's licensing office; for instance HCPC, PHECC, a US state EMS office.
   */
  REGULATOR,
  /** A ministry or department of health, or a national health agency or institute. */
  HEALTH_AUTHORITY,
  /** A ministry of education or a national authority for qualifications. */
  EDUCATION_AUTHORITY,
  /** A public authority whose task is not health: interior, fire, civil defense, a region. */
  PUBLIC_AUTHORITY,
  /** Examines and awards certificates, but keeps no register of who may practice. */
  AWARDING_BODY,
  /** A university or a college of university rank. */
  UNIVERSITY,
  /** A school or training center. */
  TRAINING_INSTITUTION,
  /** Employs providers: an ambulance service, a hospital, a fire service. */
  EMPLOYER,
  /** A humanitarian or volunteer aid organization, such as a Red Cross society or St John. */
  AID_ORGANIZATION,
  /** An association that persons or services of the profession join. */
  PROFESSIONAL_ASSOCIATION;

  /**
   * The code under which the kind is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The kind with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the kind
   * @throws IllegalArgumentException if there is no such code
   */
  public static AuthorityKind of(String code) {
    return Codes.of("authority kind", values(), AuthorityKind::code, code);
  }

  /**
   * The kind with a code, if there is one.
   *
   * @param code any text
   * @return the kind, or empty
   */
  public static Optional<AuthorityKind> find(String code) {
    return Codes.find(values(), AuthorityKind::code, code);
  }
}
