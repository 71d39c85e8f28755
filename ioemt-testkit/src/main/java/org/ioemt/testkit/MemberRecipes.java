package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.credential.Credential;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.Engagement;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.NoLevelReason;
import org.ioemt.member.PersonName;
import org.ioemt.member.Preferences;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.OrganizationId;

/** The people of a registry. */
final class MemberRecipes {

  /** From how many numbers a member's is drawn. */
  static final int NUMBERS = 1_000_000;

  private MemberRecipes() {}

  static void addTo(Cookbook book) {
    book.addConstants(
        Engagement.class,
        LanguageProficiency.class,
        MembershipStatus.class,
        NoLevelReason.class,
        ProgramKind.class);
    book.add(MemberId.class, (world, draws) -> Drafts.id(draws.below(NUMBERS)));
    book.add(PersonName.class, MemberRecipes::name);
    book.add(LanguageSkill.class, MemberRecipes::languageSkill);
    book.add(Affiliation.class, MemberRecipes::affiliation);
    book.add(
        Membership.class, (world, draws) -> world.drafts.membership(started(world, draws), draws));
    book.add(Availability.class, (world, draws) -> world.drafts.availability(draws));
    book.add(
        Preferences.class,
        (world, draws) -> world.drafts.preferences(world.country(draws).jurisdiction(), draws));
    book.add(Member.class, MemberRecipes::member);
    book.add(ExpiringCredential.class, MemberRecipes::expiring);
  }

  /** Mostly one that takes the level away with it. */
  private static ExpiringCredential expiring(World world, Draws draws) {
    Credential credential = CredentialRecipes.credential(world, draws);
    Optional<ProviderLevel> level =
        draws.percent(80) ? Optional.of(draws.pick(ProviderLevel.values())) : Optional.empty();
    boolean renewed = draws.percent(20);
    return new ExpiringCredential(
        Drafts.id(draws.below(NUMBERS)),
        draws.pick(0, 0, 1, 2, 17),
        credential.kind(),
        credential.qualification(),
        credential.authority(),
        credential.expires().orElse(world.asOf.plusDays(draws.below(400))),
        renewed,
        level,
        renewed || draws.percent(30) ? level : Optional.empty());
  }

  private static LocalDate started(World world, Draws draws) {
    return world.asOf.minusDays(draws.below(9_000));
  }

  private static PersonName name(World world, Draws draws) {
    return draws.pick(world.country(draws).names()).draw(draws);
  }

  private static LanguageSkill languageSkill(World world, Draws draws) {
    return new LanguageSkill(
        BasicRecipes.language(world, draws), draws.pick(LanguageProficiency.values()));
  }

  private static Affiliation affiliation(World world, Draws draws) {
    List<OrganizationId> services = world.pools.services(world.country(draws).jurisdiction());
    LocalDate since = started(world, draws);
    return switch (draws.below(6)) {
      case 0 -> world.drafts.served(services, since, draws);
      case 1 -> world.drafts.willServe(services, draws);
      default -> world.drafts.serving(services, since, draws);
    };
  }

  static Member member(World world, Draws draws) {
    if (!draws.isTaped()) {
      return world.members.member(draws.below(NUMBERS), concern -> draws);
    }
    // What is kept stands at the beginning of the tape, so that it does not move when what comes
    // after it is made smaller.
    Kept kept = new Kept(draws);
    Member member = world.members.member(draws.below(NUMBERS), concern -> draws);
    Member.Builder less = Member.builder().id(member.id());
    less.name(kept.of(member.name()));
    less.birthDate(kept.of(member.birthDate()));
    less.residence(kept.of(member.residence()));
    less.place(kept.of(member.place()));
    less.membership(kept.of(member.membership()));
    less.claimedLevel(kept.of(member.claimedLevel()));
    less.availability(kept.of(member.availability()));
    less.preferences(kept.of(member.preferences()));
    less.affiliations(kept.of(member.affiliations()));
    less.specializations(kept.of(member.specializations()));
    less.languages(kept.of(member.languages()));
    List<Credential> credentials = kept.of(member.credentials());
    for (Credential credential : credentials) {
      less.addCredential(CredentialRecipes.smaller(credential, draws));
    }
    return less.build();
  }

  /** Which parts of a member are kept. */
  private static final class Kept {
    private static final int PARTS = 12;
    private static final int ELEMENTS = 6;

    private final boolean[][] flags = new boolean[PARTS][ELEMENTS];
    private int part;

    Kept(Draws draws) {
      for (boolean[] elements : flags) {
        draws.together(
            () -> {
              for (int i = 0; i < elements.length; i++) {
                elements[i] = draws.kept();
              }
              return elements;
            });
      }
    }

    <T> Optional<T> of(Optional<T> value) {
      return flags[part++][0] ? value : Optional.empty();
    }

    <T> List<T> of(List<T> values) {
      boolean[] elements = flags[part++];
      List<T> left = new ArrayList<>(values.size());
      for (int i = 0; i < values.size(); i++) {
        if (elements[Math.min(i, ELEMENTS - 1)]) {
          left.add(values.get(i));
        }
      }
      return left;
    }
  }
}
