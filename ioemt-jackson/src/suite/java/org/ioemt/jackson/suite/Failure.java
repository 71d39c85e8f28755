package org.ioemt.jackson.suite;

import java.util.List;

/**
 * What a generation of Jackson threw, in words that both have.
 *
 * @param jackson whether it is of Jackson's family of exceptions
 * @param mapping whether it is of the part of that family that has a path and a reason
 * @param path the place in the document
 * @param words the reason alone
 * @param message the whole message
 * @param line the line, from 1
 * @param column the column, from 1
 * @param holdsSource whether the document can be had from it
 * @param said all that a log would hold: messages, causes, locations
 * @param known of an unknown property, the names of the known ones
 * @param thrown the exception itself
 */
public record Failure(
    boolean jackson,
    boolean mapping,
    String path,
    String words,
    String message,
    int line,
    int column,
    boolean holdsSource,
    String said,
    List<Object> known,
    Throwable thrown) {

  /** Of no family of Jackson's: a defect. */
  public static Failure foreign(Throwable thrown) {
    return new Failure(
        false, false, "", "", String.valueOf(thrown), 0, 0, false, "", List.of(), thrown);
  }
}
