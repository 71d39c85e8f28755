package org.ioemt.internal.wire;

import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.MemberId;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.NoLevelReason;
import org.ioemt.member.ProgramKind;

/** The scalars of the member room. */
final class MemberScalars {

  /** An id is a pseudonym, but what a careless record has in its place may be a name. */
  static final Text<MemberId> MEMBER_ID =
      Text.of(
              MemberId.class,
              "a member id",
              MemberId::toString,
              MemberId::of,
              "M-0001",
              "b2c4.77_x")
          .withPattern("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
          .asPersonal();

  static final Text<Engagement> ENGAGEMENT =
      Text.codes(Engagement.class, "an engagement", Engagement::code);

  static final Text<LanguageProficiency> PROFICIENCY =
      Text.codes(LanguageProficiency.class, "a language proficiency", LanguageProficiency::code);

  static final Text<NoLevelReason> NO_LEVEL_REASON =
      Text.codes(NoLevelReason.class, "a reason for no level", NoLevelReason::code);

  static final Text<MembershipStatus> MEMBERSHIP_STATUS =
      Text.codes(MembershipStatus.class, "a membership status", MembershipStatus::code);

  static final Text<ProgramKind> PROGRAM_KIND =
      Text.codes(ProgramKind.class, "a program kind", ProgramKind::code);

  private MemberScalars() {}
}
