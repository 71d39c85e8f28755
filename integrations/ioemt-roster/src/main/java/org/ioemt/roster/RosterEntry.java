package org.ioemt.roster;

import java.util.List;
import java.util.Optional;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a roster, or several of one member, was read as: a member, or why there is none.
 *
 * <p>Immutable and thread-safe.
 */
public final class RosterEntry {

  private final long row;
  private final long line;
  private final @Nullable Member member;
  private final List<Finding> findings;

  RosterEntry(long row, long line, @Nullable Member member, List<Finding> findings) {
    this.row = row;
    this.line = line;
    this.member = member;
    this.findings = findings;
  }

  /**
   * The number of the row, of the first where several were joined.
   *
   * @return 1 for the first row after the header; lines with nothing in them are not counted
   */
  public long row() {
    return row;
  }

  /**
   * The line of the file in which the row begins. A cell may go over several lines.
   *
   * @return 1 for the first line of the file
   */
  public long line() {
    return line;
  }

  /**
   * The member.
   *
   * @return the member, or empty where the row could not be read
   */
  public Optional<Member> member() {
    return Optional.ofNullable(member);
  }

  /**
   * Why a row could not be read.
   *
   * @return the findings; empty where there is a member
   */
  public List<Finding> findings() {
    return findings;
  }

  @Nullable Member memberOrNull() {
    return member;
  }

  /**
   * Row and line.
   *
   * @return for instance {@code row 7, line 8}
   */
  @Override
  public String toString() {
    return "row " + row + ", line " + line;
  }
}
