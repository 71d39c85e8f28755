package org.ioemt.rule;

/**
 * A check of one clause.
 *
 * <p>A rule reads nothing but its subject and what it was built with: no clock, no global state. It
 * never throws because of what it reads; it reports.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface Rule<T> {

  /**
   * Checks a subject.
   *
   * @param subject what is checked
   * @param findings takes what is found
   */
  void check(T subject, Findings findings);
}
