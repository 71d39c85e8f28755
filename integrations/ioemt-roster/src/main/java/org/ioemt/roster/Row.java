package org.ioemt.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingPath;

/** The row that is being read: where it is and what is wrong with it. */
final class Row {

  private final RosterMapping mapping;
  private final BooleanSupplier defects;
  private final List<Finding> problems = new ArrayList<>();
  private final Map<Cell, Finding> varying = new LinkedHashMap<>();
  private final Map<String, Finding> leftEmpty = new LinkedHashMap<>();
  private final List<Cell> noted = new ArrayList<>();

  private long number;
  private long line;

  Row(RosterMapping mapping, BooleanSupplier defects) {
    this.mapping = mapping;
    this.defects = defects;
  }

  void begin(long rowNumber, long lineNumber) {
    number = rowNumber;
    line = lineNumber;
    problems.clear();
    noted.clear();
  }

  long number() {
    return number;
  }

  long line() {
    return line;
  }

  boolean hasDefects() {
    return defects.getAsBoolean();
  }

  boolean isBad() {
    return !problems.isEmpty();
  }

  List<Finding> problems() {
    return List.copyOf(problems);
  }

  /** What was said of cells before it showed that they are not those of their columns. */
  void forget() {
    problems.clear();
    noted.clear();
  }

  /** Notes the first cell of a column that is read and would be written otherwise. */
  void varies(Cell cell) {
    if (!varying.containsKey(cell)) {
      noted.add(cell);
    }
  }

  /** Notes that a further row of a member leaves empty what would be written in each. */
  void leavesEmpty(String field) {
    leftEmpty.computeIfAbsent(
        field, any -> finding(RosterFindings.SPELLING_VARIES, FindingPath.of(field), field));
  }

  /** The row is read: what was noted of its cells holds. */
  void accept() {
    for (int i = 0; i < noted.size(); i++) {
      Cell cell = noted.get(i);
      varying.putIfAbsent(
          cell, finding(RosterFindings.SPELLING_VARIES, cell.field().path(), cell.label()));
    }
    noted.clear();
  }

  List<Finding> varying() {
    List<Finding> all = new ArrayList<>(varying.values());
    all.addAll(leftEmpty.values());
    return all;
  }

  void problem(Cell cell, String code) {
    FindingPath path = cell.field().path();
    String label = cell.label();
    switch (code) {
      case RosterFindings.NOT_IN_CHARSET ->
          problems.add(finding(code, path, label, mapping.charset().name()));
      case RosterFindings.ID_REFUSED -> problems.add(finding(code, path, label));
      case RosterFindings.DATE_REFUSED ->
          problems.add(finding(code, path, label, formats(cell.field())));
      default -> problems.add(finding(code, path, label, cell.field().attribute().expected()));
    }
  }

  void missing(Cell cell, FindingPath needing) {
    problems.add(
        finding(
            RosterFindings.VALUE_MISSING, cell.field().path(), cell.label(), needing.toString()));
  }

  void ragged(int expected, int found) {
    problems.add(
        finding(
            RosterFindings.ROW_RAGGED,
            FindingPath.root(),
            String.valueOf(expected),
            String.valueOf(found)));
  }

  void refused(String reason) {
    problems.add(finding(RosterFindings.RECORD_REFUSED, FindingPath.root(), reason));
  }

  void contradicts(long first, String field) {
    problems.add(
        finding(
            RosterFindings.ROWS_CONTRADICT, FindingPath.of(field), String.valueOf(first), field));
  }

  private String formats(RosterField field) {
    return mapping.columns().stream()
        .filter(column -> column.field().filter(field::equals).isPresent())
        .findFirst()
        .map(mapping::patterns)
        .orElseGet(() -> mapping.patterns(null))
        .stream()
        .map(DatePattern::toString)
        .collect(Collectors.joining(" or "));
  }

  private Finding finding(String code, FindingPath path, String... values) {
    String[] all = new String[values.length + 2];
    all[0] = String.valueOf(number);
    all[1] = String.valueOf(line);
    System.arraycopy(values, 0, all, 2, values.length);
    return Finding.of(RosterFindings.named(code), path, all);
  }
}
