package org.ioemt.testkit;

import org.ioemt.organization.Authority;
import org.ioemt.organization.AuthorityKind;
import org.ioemt.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * An authority as far as a credential needs it.
 *
 * @param id its id
 * @param kind its kind
 * @param authority its entry in the tables
 * @param form the form of its numbers, or null where it publishes one that is too hard to draw from
 * @param published whether the authority publishes the form
 * @param years for how long its credentials are good
 */
record Issuer(
    OrganizationId id,
    AuthorityKind kind,
    Authority authority,
    @Nullable NumberForm form,
    boolean published,
    int years) {

  /** The issuer, with what is not published invented from its place in the tables. */
  static Issuer of(Authority authority, int number) {
    NumberForm form =
        authority
            .numberPattern()
            .map(pattern -> NumberForm.find(pattern).orElse(null))
            .orElseGet(
                () -> authority.numberPattern().isPresent() ? null : NumberForm.invented(number));
    return new Issuer(
        authority.id(),
        authority.kind(),
        authority,
        form,
        authority.numberPattern().isPresent(),
        1 + number % 5);
  }

  /** A number, or null where none can be drawn. */
  @Nullable String draw(Draws draws) {
    return form == null ? null : form.draw(draws);
  }
}
