package org.ioemt.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.CodeSystem;
import org.ioemt.source.Evidence;
import org.ioemt.testkit.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The laws of a map from codes of others, as tests of JUnit Jupiter. A test class implements this
 * for rows of its own.
 *
 * <p>Some laws no {@code CodeMap} can break. They are for a system of one's own that does the same:
 * override {@link #importable} and {@link #exportable} with what it does.
 *
 * <p>All rows are gone through in their order, so that the first counter-example is the first row.
 *
 * @param <T> what codes are mapped to
 */
public interface CodeMapLaws<T> {

  /**
   * The map.
   *
   * @return the map
   */
  CodeMap<T> codes();

  /**
   * What a code is taken for: what the map says, unless this is overridden.
   *
   * @param code the code
   * @return the target, if one is proved
   */
  default Optional<T> importable(Code code) {
    return codes().importable(code);
  }

  /**
   * What a target is written as: what the map says, unless this is overridden.
   *
   * @param target the target
   * @param system the code system to write in
   * @return the code, if there is one
   */
  default Optional<Code> exportable(T target, String system) {
    return codes().exportable(target, system);
  }

  /**
   * Whether a code system is known: to the library, unless this is overridden.
   *
   * @param system the key of the system
   * @return true where it is
   */
  default boolean isKnown(String system) {
    return CodeSystem.find(system).isPresent();
  }

  /** No import invents a target. */
  @Test
  @DisplayName("A code is taken only for what it may stand for.")
  default void aCodeIsTakenOnlyForWhatItMayStandFor() {
    Law.holds(
        "a code is taken only for what it may stand for",
        distinct(CodeMapping::code)
            .flatMap(
                code ->
                    importable(code).stream()
                        .filter(taken -> !codes().targets(code).contains(taken))
                        .map(
                            taken ->
                                code
                                    + " is taken for "
                                    + Report.text(taken)
                                    + ", but may stand for "
                                    + Report.text(codes().targets(code)))));
  }

  /** Where a code may stand for several, none of them is proved. */
  @Test
  @DisplayName("A code that may stand for several targets is taken for none.")
  default void aCodeThatMayStandForSeveralIsTakenForNone() {
    Law.holds(
        "a code that may stand for several is taken for none",
        distinct(CodeMapping::code)
            .filter(code -> codes().targets(code).size() > 1)
            .flatMap(
                code ->
                    importable(code).stream()
                        .map(
                            taken ->
                                code
                                    + " is taken for "
                                    + Report.text(taken)
                                    + ", but may stand for "
                                    + Report.text(codes().targets(code)))));
  }

  /** What goes out comes back. */
  @Test
  @DisplayName("What a target is written as is taken for that target again.")
  default void whatIsWrittenIsTakenForTheSame() {
    Law.holds(
        "what is written is taken for the same",
        targets()
            .flatMap(
                target ->
                    systems().stream()
                        .flatMap(
                            system ->
                                exportable(target, system).stream()
                                    .filter(code -> !importable(code).equals(Optional.of(target)))
                                    .map(
                                        code ->
                                            Report.text(target)
                                                + " is written as "
                                                + code
                                                + ", which is taken for "
                                                + importable(code)
                                                    .map(Report::text)
                                                    .orElse("nothing")))));
  }

  /** A code is written in the system that was asked for. */
  @Test
  @DisplayName("A target is written in the code system that was asked for.")
  default void aTargetIsWrittenInTheSystemAskedFor() {
    Law.holds(
        "a target is written in the system asked for",
        targets()
            .flatMap(
                target ->
                    systems().stream()
                        .flatMap(
                            system ->
                                exportable(target, system).stream()
                                    .filter(code -> !code.system().equals(system))
                                    .map(
                                        code ->
                                            Report.text(target)
                                                + " in "
                                                + system
                                                + " is written as "
                                                + code))));
  }

  /** What a system is known not to have is not written in it. */
  @Test
  @DisplayName("A target that a code system lacks is not written in it.")
  default void whatASystemLacksIsNotWrittenInIt() {
    Law.holds(
        "what a system lacks is not written in it",
        codes().absences().stream()
            .flatMap(
                absence ->
                    exportable(absence.target(), absence.system()).stream()
                        .map(
                            code ->
                                Report.text(absence.target())
                                    + " is written as "
                                    + code
                                    + ", but "
                                    + absence.system()
                                    + " has no code for it")));
  }

  /** A code of a system that nobody knows means nothing. */
  @Test
  @DisplayName("Every code and every absence is of a known code system.")
  default void everySystemIsKnown() {
    Law.holds(
        "every system is known",
        systems().stream()
            .filter(system -> !isKnown(system))
            .map(system -> "the code system " + system + " is not known"));
  }

  /** Evidence is worth nothing if nobody can look it up. */
  @Test
  @DisplayName("A row that is marked as verified names its source.")
  default void whatIsVerifiedNamesItsSource() {
    Law.holds(
        "what is verified names its source",
        Stream.concat(
            codes().mappings().stream()
                .filter(row -> row.evidence() == Evidence.VERIFIED && row.citation().isEmpty())
                .map(row -> row.code() + " is VERIFIED and has no source"),
            codes().absences().stream()
                .filter(row -> row.evidence() == Evidence.VERIFIED && row.citation().isEmpty())
                .map(
                    row ->
                        "that "
                            + row.system()
                            + " lacks "
                            + Report.text(row.target())
                            + " is VERIFIED and has no source")));
  }

  private <V> Stream<V> distinct(Function<CodeMapping<T>, V> what) {
    return codes().mappings().stream().map(what).distinct();
  }

  private Stream<T> targets() {
    return distinct(CodeMapping::target).flatMap(Optional::stream).distinct();
  }

  private List<String> systems() {
    Set<String> systems = new TreeSet<>();
    codes().mappings().forEach(row -> systems.add(row.code().system()));
    codes().absences().forEach(row -> systems.add(row.system()));
    return List.copyOf(systems);
  }
}
