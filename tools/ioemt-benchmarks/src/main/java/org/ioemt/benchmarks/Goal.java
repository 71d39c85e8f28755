package org.ioemt.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was aimed at, and what was reached.
 *
 * @param text the goal, as a sentence without its end
 * @param limit the number in it
 * @param atLeast whether more is better
 * @param reached what was measured
 * @param unit what stands behind the number
 */
record Goal(String text, double limit, boolean atLeast, double reached, String unit) {

  private static final String OF_THE_SAME = "OfTheSame";

  boolean isReached() {
    return atLeast ? reached >= limit : reached <= limit;
  }

  /** By how many hundredths of the limit it is missed. */
  private long lack() {
    return Math.round(100 * Math.abs(reached - limit) / limit);
  }

  String verdict() {
    if (isReached()) {
      return "reached";
    }
    if (limit == 0) {
      return "**falls short**";
    }
    return lack() == 0
        ? "**falls short** by less than 1 %"
        : String.format(Locale.ROOT, "**falls short** by %d %%", lack());
  }

  private static Goal atLeast(String text, double limit, double reached, String unit) {
    return new Goal(text, limit, true, reached, unit);
  }

  private static Goal atMost(String text, double limit, double reached, String unit) {
    return new Goal(text, limit, false, reached, unit);
  }

  /** All goals that there are, in the order of the page. */
  static List<Goal> all(Figures f) {
    List<Goal> goals = new ArrayList<>();
    goals.add(
        atMost(
            "A title standardized in at most 12 times a bare `HashMap.get` on a prepared key",
            12,
            f.ratio(
                "jmh.StandardizeBenchmark.standardizeText.ns",
                "jmh.StandardizeBenchmark.hashMapGet.ns"),
            " times"));
    goals.add(
        atMost(
            "A valid member checked, standardization included, without allocation",
            0,
            Math.rint(
                Math.max(
                    f.number("jmh.CheckBenchmark.rules.bytes"),
                    f.number("jmh.CheckBenchmark.rulesOfTheSame.bytes"))),
            " B"));
    goals.add(
        atMost(
            "Members in turn checked in at most 3 bare `HashMap.get` per credential beyond their"
                + " field checks",
            3,
            beyondFields(f, "", f.number("about.credentials")),
            ""));
    goals.add(
        atMost(
            "The same, one and the same member over and over",
            3,
            beyondFields(f, OF_THE_SAME, 1),
            ""));
    goals.add(
        atMost(
            "`./ioemt standardize` cold at most 120 ms above an empty JVM",
            120,
            f.number("program.standardize.ms") - f.number("program.empty-tuned.ms"),
            " ms"));
    goals.add(
        atMost("`ioemt-core` at most 400 KB", 400, f.number("size.ioemt-core.jar") / 1000, " KB"));
    goals.add(
        atLeast(
            "A member read at half of the token walk's speed",
            0.5,
            f.ratio("jmh.JsonBenchmark.readTokens.ns", "jmh.JsonBenchmark.readCodec.ns"),
            ""));
    goals.add(
        atLeast(
            "A member read 1.7 times as fast as by databind (typed records)",
            1.7,
            f.ratio("jmh.JsonBenchmark.readTypedRecords.ns", "jmh.JsonBenchmark.readCodec.ns"),
            " times"));
    goals.add(
        atLeast(
            "A member read 100 times as fast as by HAPI FHIR",
            100,
            f.ratio("jmh.JsonBenchmark.readPractitioner.ns", "jmh.JsonBenchmark.readCodec.ns"),
            " times"));
    goals.add(
        atMost(
            "On reading at most two thirds of what databind allocates (typed records)",
            0.67,
            f.ratio(
                "jmh.JsonBenchmark.readCodec.bytes", "jmh.JsonBenchmark.readTypedRecords.bytes"),
            ""));
    goals.add(
        atLeast(
            "A member written at half of the constants' speed",
            0.5,
            f.ratio("jmh.JsonBenchmark.writeConstants.ns", "jmh.JsonBenchmark.writeCodec.ns"),
            ""));
    goals.add(
        atLeast(
            "A member written no slower than by databind (typed records)",
            1,
            f.ratio("jmh.JsonBenchmark.writeTypedRecords.ns", "jmh.JsonBenchmark.writeCodec.ns"),
            " times"));
    goals.add(
        atLeast(
            "A member written 60 times as fast as by HAPI FHIR",
            60,
            f.ratio("jmh.JsonBenchmark.writePractitioner.ns", "jmh.JsonBenchmark.writeCodec.ns"),
            " times"));
    goals.add(
        atMost(
            "On writing no more than databind allocates (typed records)",
            1,
            f.ratio(
                "jmh.JsonBenchmark.writeCodec.bytes", "jmh.JsonBenchmark.writeTypedRecords.bytes"),
            ""));
    goals.add(
        atLeast(
            "A file checked from a cold start at half of the token walk's speed",
            0.5,
            f.ratio("program.token-walk.ms", "program.check.ms"),
            ""));
    goals.add(
        atLeast(
            "Two threads read 1.7 times as fast as one",
            1.7,
            f.ratio("jmh.BulkBenchmark.read(1).ns", "jmh.BulkBenchmark.read(2).ns"),
            " times"));
    goals.add(
        atLeast(
            "Two threads check 1.7 times as fast as one",
            1.7,
            f.ratio("jmh.BulkBenchmark.check(1).ns", "jmh.BulkBenchmark.check(2).ns"),
            " times"));
    goals.add(
        atMost(
            "A match of a file in at most 1.3 times a check of it",
            1.3,
            f.ratio("program.match.ms", "program.check.ms"),
            " times"));
    goals.add(
        atMost(
            "The nearest of many in memory within 3 times a scan of the distances",
            3,
            Math.max(
                f.ratio(
                    "jmh.MatchBenchmark.nearestOfAnyone.ns",
                    "jmh.MatchBenchmark.distancesAlone.ns"),
                f.ratio(
                    "jmh.MatchBenchmark.nearestOfFew.ns", "jmh.MatchBenchmark.distancesAlone.ns")),
            " times"));
    goals.add(
        atLeast(
            "Crews of NEMSIS read from a cold start at 0.6 of the parser's bare walk",
            0.6,
            f.ratio("program.nemsis-walk-responses.ms", "program.nemsis-read-responses.ms"),
            ""));
    goals.add(
        atLeast(
            "People of NEMSIS read from a cold start at 0.6 of the parser's bare walk",
            0.6,
            f.ratio("program.nemsis-walk-people.ms", "program.nemsis-read-people.ms"),
            ""));
    goals.add(
        atLeast(
            "A roster read from a cold start at half of FastCSV's speed",
            0.5,
            f.ratio("program.roster-walk.ms", "program.roster-read.ms"),
            ""));
    return goals;
  }

  private static double beyondFields(Figures f, String which, double credentials) {
    double beyond =
        f.number("jmh.CheckBenchmark.rules" + which + ".ns")
            - f.number("jmh.CheckBenchmark.fields" + which + ".ns");
    return beyond / credentials / f.number("jmh.CheckBenchmark.hashMapGet" + which + ".ns");
  }
}
