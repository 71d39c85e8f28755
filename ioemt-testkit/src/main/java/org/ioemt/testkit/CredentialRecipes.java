package org.ioemt.testkit;

import java.util.List;
import java.util.Objects;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.TitleKey;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;

/** What people hold. */
final class CredentialRecipes {

  private CredentialRecipes() {}

  static void addTo(Cookbook book) {
    book.addConstants(
        CredentialKind.class,
        CredentialStatus.class,
        Specialization.class,
        VerificationOutcome.class,
        VerificationSource.class);
    book.add(CredentialNumber.class, CredentialRecipes::number);
    book.add(Qualification.class, CredentialRecipes::qualification);
    book.add(TitleKey.class, (world, draws) -> qualification(world, draws).titleKey());
    book.add(Verification.class, CredentialRecipes::verification);
    book.add(Credential.class, CredentialRecipes::credential);
  }

  private static CredentialNumber number(World world, Draws draws) {
    return CredentialNumber.of(NumberForm.invented(draws.below(7)).draw(draws));
  }

  /**
   * A listed title as a rule; now and then in capitals, misspelt, or of a country without table.
   */
  static Qualification qualification(World world, Draws draws) {
    Shelf shelf =
        switch (draws.below(8)) {
          case 0 -> world.pools.outside;
          case 1 -> world.pools.insufficient;
          case 2 -> world.pools.disputed;
          default -> world.pools.sound;
        };
    Title title = (shelf.isEmpty() ? world.pools.sound : shelf).draw(draws);
    if (draws.oneIn(10)) {
      return title.capitals();
    }
    if (draws.oneIn(20) && title.misspelt() != null) {
      return Objects.requireNonNull(title.misspelt());
    }
    List<Pools.Uncovered> uncovered = world.pools.uncovered;
    return !uncovered.isEmpty() && draws.oneIn(30)
        ? draws.pick(uncovered).qualification()
        : title.qualification();
  }

  private static Verification verification(World world, Draws draws) {
    return new Verification(
        draws.pick(VerificationSource.values()),
        BasicRecipes.day(world, draws),
        draws.pick(VerificationOutcome.values()));
  }

  /** One of a member's credentials, good or not. */
  static Credential credential(World world, Draws draws) {
    List<Credential> held =
        world.members.member(draws.below(MemberRecipes.NUMBERS), concern -> draws).credentials();
    if (held.isEmpty()) { // as it may be for a member with a flaw
      Title title = world.pools.sound.draw(draws);
      return world
          .papers
          .current(title, draws.pick(title.issuers()), world.papers.awarded(title, draws), draws)
          .toCredential();
    }
    return smaller(draws.pick(held), draws);
  }

  /** The credential without what it can do without. */
  static Credential smaller(Credential credential, Draws draws) {
    if (!draws.isTaped()) {
      return credential;
    }
    Credential.Builder less = Credential.builder();
    less.kind(credential.kind());
    less.qualification(credential.qualification());
    less.status(draws.kept() ? credential.status() : CredentialStatus.ACTIVE);
    if (draws.kept()) {
      less.authority(credential.authority());
    }
    if (draws.kept()) {
      less.number(credential.number());
    }
    if (draws.kept()) {
      less.awarded(credential.awarded());
    }
    if (draws.kept()) {
      less.issued(credential.issued());
    }
    if (draws.kept()) {
      less.expires(credential.expires());
    }
    for (Verification verification : credential.verifications()) {
      if (draws.kept()) {
        less.addVerification(verification);
      }
    }
    return less.build();
  }
}
