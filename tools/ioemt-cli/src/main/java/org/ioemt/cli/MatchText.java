package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalLong;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.RequirementMatches;
import org.ioemt.deployment.TeamPart;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.member.MemberId;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/** The answer for people: requirements are numbered from 1. */
final class MatchText implements MatchReport {

  private static final int LINE = 6;
  private static final int ID = 8;
  private static final int REQUIREMENT = 3;
  private static final int SEVERITY = 7;
  private static final int CODE = 35;

  private final Writer out;
  private final Program program;
  private boolean wrote;

  MatchText(Writer out, Program program) {
    this.out = out;
    this.program = program;
  }

  @Override
  public void line(long number, List<Finding> findings) throws IOException {
    write(number, "-", "-", findings);
  }

  @Override
  public void whyNot(long line, MemberId member, int requirement, List<Finding> findings)
      throws IOException {
    write(line, member.toString(), String.valueOf(requirement + 1), findings);
  }

  private void write(long line, String member, String requirement, List<Finding> findings)
      throws IOException {
    wrote = true;
    for (Finding finding : findings) {
      out.write("line ");
      TextTable.cell(out, String.valueOf(line), LINE);
      TextTable.cell(out, member, ID);
      TextTable.cell(out, requirement, REQUIREMENT);
      TextTable.cell(out, finding.severity().code(), SEVERITY);
      TextTable.cell(out, finding.code().code(), CODE);
      out.write(Lines.one(finding.message()));
      out.write('\n');
    }
  }

  @Override
  public void answer(MatchResult result, @Nullable TeamProposal team, long unreadable)
      throws IOException {
    if (wrote) {
      out.write('\n');
    }
    TextTable head = new TextTable();
    head.row(
        "program", program.id() + program.name().map(name -> ", " + Lines.one(name)).orElse(""));
    head.row("called", program.called() + ", " + program.noticeDays() + " days before");
    head.row("period", program.period() + ", " + program.days() + " days");
    head.row("members", result.members() + ", and " + unreadable + " unreadable lines");
    head.writeTo(out);
    for (RequirementMatches answer : result.requirements()) {
      out.write("\n" + asked(answer.requirement()) + "\n");
      matches(answer.matches());
    }
    if (team != null) {
      team(team);
    }
  }

  private String asked(int number) {
    Requirement requirement = program.requirements().get(number);
    return "requirement "
        + (number + 1)
        + ": "
        + requirement.count()
        + " of "
        + (requirement.levelMatch() == LevelMatch.EXACTLY ? "exactly " : "at least ")
        + requirement.level().code();
  }

  private void matches(List<Match> matches) throws IOException {
    if (matches.isEmpty()) {
      out.write("  nobody\n");
      return;
    }
    TextTable table = new TextTable();
    for (Match match : matches) {
      table.row("  " + match.member(), match.level().code(), kilometers(match.distanceMeters()));
    }
    table.alignRight(2).writeTo(out);
  }

  private void team(TeamProposal team) throws IOException {
    out.write(
        "\nteam: "
            + (team.isComplete() ? "complete" : team.missing() + " missing")
            + ", "
            + kilometers(OptionalLong.of(team.totalMeters()))
            + " in all\n");
    for (TeamPart part : team.requirements()) {
      out.write("\n" + asked(part.requirement()));
      out.write(part.missing() == 0 ? "\n" : ", " + part.missing() + " missing\n");
      matches(part.members());
    }
  }

  private static String kilometers(OptionalLong meters) {
    if (meters.isEmpty()) {
      return "place unknown";
    }
    long tenths = (meters.getAsLong() + 50) / 100;
    return tenths / 10 + "." + tenths % 10 + " km";
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() {
    // standard output outlives the report
  }
}
