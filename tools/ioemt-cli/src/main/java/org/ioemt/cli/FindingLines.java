package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ioemt.rule.Finding;

/** The findings on lines of a file that hold no member, above the answer for people. */
final class FindingLines {

  private static final int LINE = 6;
  private static final int SEVERITY = 7;
  private static final int CODE = 21;

  private final Console console;
  private boolean wrote;

  FindingLines(Console console) {
    this.console = console;
  }

  void write(long number, List<Finding> findings) throws IOException {
    wrote = true;
    Writer out = console.out();
    for (Finding finding : findings) {
      out.write("line ");
      TextTable.cell(out, String.valueOf(number), LINE);
      TextTable.cell(
          out, finding.severity().code(), SEVERITY, console.paint(Paint.of(finding.severity())));
      TextTable.cell(out, finding.code().code(), CODE);
      String path = finding.path().toString();
      out.write(path.isEmpty() ? "" : path + ": ");
      out.write(Lines.one(finding.message()));
      out.write('\n');
    }
    if (console.outIsTerminal()) {
      out.flush();
    }
  }

  /** Parts the lines from what follows. */
  void end() throws IOException {
    if (wrote) {
      console.out().write('\n');
    }
  }
}
