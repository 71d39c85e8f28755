package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.organization.OrganizationId;
import org.ioemt.rule.Finding;
import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;

/** The answer for people. */
final class ExpiryText implements ExpiryReport {

  /** Of so many days and less somebody may want to know today. */
  private static final long SOON = 14;

  private final Console console;
  private final Writer out;
  private final FindingLines lines;

  ExpiryText(Console console) {
    this.console = console;
    this.out = console.out();
    this.lines = new FindingLines(console);
  }

  @Override
  public void line(long number, List<Finding> findings) throws IOException {
    lines.write(number, findings);
  }

  @Override
  public void answer(
      LocalDate date,
      StandardizationPolicy policy,
      Expiries expiries,
      List<ExpiringCredential> sorted)
      throws IOException {
    lines.end();
    if (!sorted.isEmpty()) {
      TextTable table =
          new TextTable()
              .row("LAST DAY", "DAYS", "MEMBER", "KIND", "TITLE", "IN", "AUTHORITY", "LEVEL")
              .paint(console.paint(Paint.BOLD));
      for (ExpiringCredential one : sorted) {
        table.row(
            one.expires().toString(),
            String.valueOf(ChronoUnit.DAYS.between(date, one.expires())),
            one.member().toString(),
            one.kind().code(),
            Lines.one(one.qualification().title()),
            one.qualification().jurisdiction().code(),
            one.authority().map(OrganizationId::toString).orElse("-"),
            level(one));
        table.paint(console.paint(one.renewed() ? null : urgency(one, date)));
      }
      table.alignRight(1).writeTo(out);
      out.write('\n');
    }
    out.write("As of " + date + ", last days " + expiries.days());
    out.write(", policy " + policy.code() + ", data edition " + DataEdition.shipped() + ".\n\n");
    TextTable counts = new TextTable().alignRight(1);
    counts.row("members", String.valueOf(expiries.members()));
    counts.row("  concerned", String.valueOf(expiries.concerned()));
    if (expiries.top() != null) {
      counts.row("  shown", String.valueOf(shown(sorted)));
    }
    counts.row("credentials that end", String.valueOf(expiries.credentials()));
    counts.row("unreadable lines", String.valueOf(expiries.unreadable()));
    counts.writeTo(out);
  }

  private static @Nullable Paint urgency(ExpiringCredential one, LocalDate date) {
    long days = ChronoUnit.DAYS.between(date, one.expires());
    return days < 0 ? Paint.RED : days <= SOON ? Paint.YELLOW : null;
  }

  private static long shown(List<ExpiringCredential> sorted) {
    return sorted.stream().map(ExpiringCredential::member).distinct().count();
  }

  private static String level(ExpiringCredential one) {
    String before = one.level().map(ProviderLevel::code).orElse("none");
    String after = one.levelAfter().map(ProviderLevel::code).orElse("none");
    return (one.changesLevel() ? before + ", then " + after : before)
        + (one.renewed() ? "; renewed" : "");
  }

  @Override
  public void close() {
    // standard output outlives the report
  }
}
