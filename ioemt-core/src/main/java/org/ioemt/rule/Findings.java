package org.ioemt.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The findings of a check, collected while rules run.
 *
 * <p>Creating and clearing costs nothing until something is found, so one collector can serve a
 * whole file of members:
 *
 * <pre>{@code
 * Findings findings = new Findings();
 * for (Member member : members) {
 *   rules.check(member, findings);
 *   findings.forEach(report::add);
 *   findings.clear();
 * }
 * }</pre>
 *
 * <p>Mutable; not for use by two threads at once.
 */
public final class Findings implements Iterable<Finding> {

  private final List<Finding> found = new ArrayList<>(0);

  /** Creates an empty collector. */
  public Findings() {}

  /**
   * Adds a finding.
   *
   * @param code the kind of finding
   * @param path the place in the checked value
   * @param values the values of the code's arguments, in their order; no personal data
   * @throws IllegalArgumentException if there are more or fewer values than arguments
   */
  public void add(FindingCode code, FindingPath path, String... values) {
    found.add(Finding.of(code, path, values));
  }

  /**
   * Adds a finding.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    found.add(finding);
  }

  /**
   * Gives the latest findings the place of their subject in an outer value. For rules that check a
   * part with the rules of the part.
   *
   * @param outer the part's place in the outer value
   * @param from the number of findings there were before the part was checked
   * @throws IndexOutOfBoundsException if there never were so many findings
   */
  public void within(FindingPath outer, int from) {
    for (int i = Objects.checkIndex(from, found.size() + 1); i < found.size(); i++) {
      found.set(i, found.get(i).within(outer));
    }
  }

  /**
   * Whether nothing was found.
   *
   * @return true if there is no finding
   */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * The number of findings.
   *
   * @return the number
   */
  public int size() {
    return found.size();
  }

  /**
   * The findings so far, in the order in which they were found.
   *
   * @return a copy that later findings do not change
   */
  public List<Finding> toList() {
    return found.isEmpty() ? List.of() : List.copyOf(found);
  }

  /** Forgets all findings. */
  public void clear() {
    found.clear();
  }

  /**
   * The findings in the order in which they were found.
   *
   * @return an iterator that removes nothing
   */
  @Override
  public Iterator<Finding> iterator() {
    return Collections.unmodifiableList(found).iterator();
  }
}
