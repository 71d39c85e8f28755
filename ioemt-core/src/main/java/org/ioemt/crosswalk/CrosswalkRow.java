package org.ioemt.crosswalk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.Authority;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.ioemt.time.PartialDate;

/**
 * One national qualification and the level that is proposed for it.
 *
 * <p>No source states an IOEMT level: the level is always this library's proposal, and {@link
 * #basis()} says what carries it. {@link #evidence()} speaks of the title and its key rule only.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CrosswalkRow permits ImmutableCrosswalkRow {

  /**
   * The row's stable key, for instance {@code DE-NOTFALLSANITAETER}.
   *
   * @return capitals, digits and hyphens, beginning with the jurisdiction's code and a hyphen
   */
  String code();

  /**
   * Where the title is given.
   *
   * @return a country or one of its subdivisions
   */
  Jurisdiction jurisdiction();

  /**
   * The native title in one form. A bracket separates namesakes or quotes the source.
   *
   * @return the title
   */
  String title();

  /**
   * The language of the title.
   *
   * @return the tag
   */
  LanguageTag language();

  /**
   * Other spellings that stand on certificates: other genders, abbreviations, other official
   * languages, former names.
   *
   * @return the aliases; empty where none is listed
   */
  List<String> aliases();

  /**
   * What the title means, in English. A gloss: no equivalence and no alias.
   *
   * @return the gloss
   */
  String english();

  /**
   * The proposed level.
   *
   * @return the level, or empty where the qualification is outside the ladder
   */
  Optional<ProviderLevel> level();

  /**
   * The other level that can be defended.
   *
   * @return the level, or empty where none is named
   */
  Optional<ProviderLevel> alternative();

  /**
   * Why the qualification has no level.
   *
   * @return the kind, or empty where it has a level
   */
  Optional<OutsideKind> outside();

  /**
   * The endorsement that the qualification is, above or beside its level.
   *
   * @return the specialization, or empty
   */
  Optional<Specialization> specialization();

  /**
   * Whether the title was still awarded when its text was read.
   *
   * @return the status
   */
  RowStatus status();

  /**
   * When the title was first awarded.
   *
   * @return the year or day, or empty where it is not known
   */
  Optional<PartialDate> since();

  /**
   * The last award, last registration or repeal. Holders may go on.
   *
   * @return the year or day, or empty where the title is still awarded or the end is not known
   */
  Optional<PartialDate> until();

  /**
   * The bodies behind the title, in words, several joined by a semicolon and a space.
   *
   * @return the words, or empty where they are not known
   */
  Optional<String> authority();

  /**
   * The law or rule behind the title.
   *
   * @return name or number, or empty where it is not known
   */
  Optional<String> legalBasis();

  /**
   * How long or how the holder is educated.
   *
   * @return short words, or empty where they are not known
   */
  Optional<String> education();

  /**
   * Whether the level is disputed: another level can be defended, or the level cannot be told.
   *
   * @return true if it is
   */
  boolean disputed();

  /**
   * How well title and key rule were read.
   *
   * @return the evidence; it does not speak of the level
   */
  Evidence evidence();

  /**
   * What carries the proposed level.
   *
   * @return the basis
   */
  LevelBasis basis();

  /**
   * The reason for the level in a sentence.
   *
   * @return the note
   */
  String note();

  /**
   * Where the text was read.
   *
   * @return the citation, or empty where no text was read
   */
  Optional<Citation> source();

  /**
   * The bodies behind the title that an authorities table knows by exactly this name.
   *
   * @param authorities the table
   * @return the known bodies, in the order of the words; empty where none is known
   */
  default List<Authority> authorities(Authorities authorities) {
    return authority().stream()
        .flatMap(words -> List.of(words.split("; ")).stream())
        .flatMap(name -> authorities.find(jurisdiction(), name).stream())
        .toList();
  }

  /**
   * When the title was being awarded, as far as the row knows. A year counts from its first to its
   * last day.
   *
   * @return the period, open where the row does not say
   */
  default DateRange awardedDuring() {
    Optional<LocalDate> first = since().map(PartialDate::first);
    Optional<LocalDate> last = until().map(PartialDate::last);
    if (first.isEmpty()) {
      return last.map(DateRange::until).orElse(DateRange.always());
    }
    return last.isEmpty() ? DateRange.since(first.get()) : DateRange.of(first.get(), last.get());
  }

  /** Refuses rows that contradict themselves. */
  @Value.Check
  default void check() {
    CrosswalkRows.check(this);
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds rows. Not for use by two threads at once. */
  final class Builder extends ImmutableCrosswalkRow.Builder {
    Builder() {}
  }
}
