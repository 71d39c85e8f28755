package org.ioemt.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.OutsideLadder;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;

/**
 * Who can give medical direction: a physician in office, with a license that is good here and
 * today.
 *
 * <p>The license must be a license, registration or certification (never a degree alone), current,
 * verified by its issuer, a health department or an embassy, and given by a jurisdiction that
 * covers the place. Its authority need not be in a recognized set, because the tables hold the
 * authorities of prehospital care and few medical boards.
 *
 * <p>For the same reason <b>a title that the crosswalk does not list is accepted</b>: medical
 * licenses are not in the crosswalk. A title that it lists is refused where it is a level below the
 * physician's, or a nurse's, driver's, dispatcher's or other qualification that is no physician's.
 *
 * <p>Immutable and thread-safe.
 */
public final class MedicalDirectorRules {

  private static final FindingCode NOT_APPOINTED = FindingCode.of("director.not-appointed");
  private static final FindingCode DEGREE_ONLY = FindingCode.of("director.degree-only");
  private static final FindingCode NOT_CURRENT = FindingCode.of("director.license-not-current");
  private static final FindingCode NOT_VERIFIED = FindingCode.of("director.license-not-verified");
  private static final FindingCode ELSEWHERE = FindingCode.of("director.license-elsewhere");
  private static final FindingCode NOT_A_PHYSICIAN = FindingCode.of("director.not-a-physician");

  private final Crosswalk crosswalk;

  private MedicalDirectorRules(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  /**
   * The rules for a context.
   *
   * @param crosswalk knows the titles that are no physician's
   * @return the rules
   */
  public static MedicalDirectorRules of(Crosswalk crosswalk) {
    return new MedicalDirectorRules(Objects.requireNonNull(crosswalk, "crosswalk"));
  }

  /**
   * The rules as of a day, at a place.
   *
   * @param date the day
   * @param place where the direction is to be followed
   * @return the rule set
   */
  public RuleSet<MedicalDirector> asOf(LocalDate date, Jurisdiction place) {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(place, "place");
    return RuleSet.<MedicalDirector>empty()
        .plus(
            (director, findings) -> check(director, date, place, findings),
            NOT_APPOINTED,
            DEGREE_ONLY,
            NOT_CURRENT,
            NOT_VERIFIED,
            ELSEWHERE,
            NOT_A_PHYSICIAN);
  }

  /**
   * Whether the rules of {@link #asOf} find nothing. Allocates nothing.
   *
   * @param director the director
   * @param date the day
   * @param place where the direction is to be followed
   * @return true if nothing is found
   */
  public boolean isFit(MedicalDirector director, LocalDate date, Jurisdiction place) {
    Credential license = director.license();
    return director.appointed().contains(date)
        && license.kind().registers()
        && license.isCurrentOn(date)
        && license.isVerifiedBy(date)
        && place.isWithin(license.qualification().jurisdiction())
        && mayBePhysicians(license.qualification());
  }

  void check(MedicalDirector director, LocalDate date, Jurisdiction place, Findings findings) {
    Credential license = director.license();
    FindingPath path = FindingPath.of("license");
    String day = date.toString();
    if (!director.appointed().contains(date)) {
      findings.add(
          NOT_APPOINTED,
          FindingPath.of("appointed"),
          director.id().toString(),
          director.agency().toString(),
          day);
    }
    if (!license.kind().registers()) {
      findings.add(DEGREE_ONLY, path.property("kind"), director.id().toString());
    }
    if (!license.isCurrentOn(date)) {
      findings.add(NOT_CURRENT, path, director.id().toString(), day);
    }
    if (!license.isVerifiedBy(date)) {
      findings.add(NOT_VERIFIED, path.property("verifications"), director.id().toString(), day);
    }
    FindingPath title = path.property("qualification");
    Jurisdiction where = license.qualification().jurisdiction();
    if (!place.isWithin(where)) {
      findings.add(
          ELSEWHERE,
          title.property("jurisdiction"),
          director.id().toString(),
          where.toString(),
          place.toString());
    }
    if (!mayBePhysicians(license.qualification())) {
      findings.add(
          NOT_A_PHYSICIAN,
          title.property("title"),
          director.id().toString(),
          crosswalk.rows(license.qualification()).get(0).code());
    }
  }

  /** What is listed and no physician's is not; what is not listed may be. */
  private boolean mayBePhysicians(Qualification title) {
    List<CrosswalkRow> rows = crosswalk.rows(title);
    if (rows.isEmpty()) {
      return true;
    }
    // The crosswalk's answer is a shared object, a row's Optional is not: ask the rows only where
    // the answer leaves a doubt.
    Standardization answer = crosswalk.standardize(title);
    if (answer.proposed().isPresent()) {
      return answer.proposed().get() == ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;
    }
    if (answer instanceof OutsideLadder outside && outside.outside() != OutsideKind.OTHER) {
      return outside.outside() == OutsideKind.PHYSICIAN_OTHER;
    }
    return rows.stream().allMatch(MedicalDirectorRules::isPhysicians);
  }

  private static boolean isPhysicians(CrosswalkRow row) {
    return row.level().isPresent()
        ? row.level().get() == ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN
        : row.outside().filter(OutsideKind.PHYSICIAN_OTHER::equals).isPresent();
  }
}
