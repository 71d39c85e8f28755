package org.ioemt.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything and rewrites docs/performance.md: benchmarks in memory by JMH, programs as
 * whole processes, and the sizes of the jars. {@code tools/measure/run.sh} builds what it needs and
 * starts it.
 *
 * <p>The figures go into {@code tools/measure/figures.tsv}, and from there into the tables of the
 * page. With {@code --page} nothing is measured and the page is written from the figures that are
 * there, with {@code --quick} all is measured with few runs and few members.
 */
public final class Measure {

  private static final String FIGURES = "tools/measure/figures.tsv";
  private static final String PAGE = "docs/performance.md";

  private static final int MILLION = 1_000_000;

  private final Path home;
  private final boolean quick;
  private final Figures figures = new Figures();
  private final Path work;
  private final int members;
  private final int runs;
  private final int starts;
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Measure(Path home, boolean quick) throws IOException {
    this.home = home;
    this.quick = quick;
    this.members = quick ? 20_000 : MILLION;
    this.runs = quick ? 1 : 5;
    this.starts = quick ? 3 : 31;
    this.work = Files.createDirectories(home.resolve("tools/ioemt-benchmarks/target/measure"));
  }

  /**
   * Measures.
   *
   * @param args the root of the repository, and {@code --quick} or {@code --page} or neither
   * @throws Exception if a program that is measured fails
   */
  public static void main(String[] args) throws Exception {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException(
          "expected the root of the repository and --quick or --page or neither, found "
              + List.of(args));
    }
    Path home = Path.of(args[0]).toAbsolutePath().normalize();
    String mode = args.length == 1 ? "" : args[1];
    switch (mode) {
      case "", "--quick" -> {
        Measure measure = new Measure(home, mode.equals("--quick"));
        measure.all();
        measure.figures.write(home.resolve(FIGURES));
      }
      case "--page" -> {}
      default -> throw new IllegalArgumentException("expected --quick or --page, found " + mode);
    }
    Path page = home.resolve(PAGE);
    Files.writeString(
        page, Page.write(Files.readString(page), Figures.read(home.resolve(FIGURES))));
  }

  private void all() throws IOException, InterruptedException, RunnerException {
    Instant begin = Instant.now();
    about();
    sizes();
    say("cold starts");
    starts();
    say("files of members");
    files();
    say("rosters");
    rosters();
    say("NEMSIS");
    nemsis();
    // What is over in nanoseconds is measured twice as long, in two forks.
    say("in memory: one value");
    jmh(
        "JsonBenchmark|PracticeBenchmark|ValidationBenchmark|StandardizeBenchmark"
            + "|[.]CheckBenchmark|PeerCheckBenchmark",
        2,
        quick ? 1 : 4,
        quick ? 3 : 5,
        TimeValue.milliseconds(quick ? 100 : 500));
    say("in memory: documents");
    jmh(
        "NemsisBenchmark|RosterBenchmark",
        1,
        quick ? 3 : 5,
        quick ? 3 : 5,
        TimeValue.milliseconds(quick ? 200 : 1000));
    say("in memory: many members");
    jmh(
        "MatchBenchmark|BulkBenchmark",
        1,
        quick ? 1 : 3,
        quick ? 3 : 5,
        TimeValue.milliseconds(quick ? 500 : 2000));
    say("measured in " + Duration.between(begin, Instant.now()).toSeconds() + " s");
  }

  private static void say(String what) {
    System.err.println(
        Instant.now().atOffset(ZoneOffset.UTC).toLocalTime().withNano(0) + " " + what);
  }

  private void about() throws IOException, InterruptedException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    figures.put("about.quick", Boolean.toString(quick));
    figures.put("about.date", LocalDate.now(ZoneOffset.UTC).toString());
    figures.put("about.commit", commit());
    figures.put("about.cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    figures.put(
        "about.memory", Long.toString(Math.round(system.getTotalMemorySize() / 1024.0 / MILLION)));
    figures.put(
        "about.system",
        system.getArch() + ", " + system.getName() + " " + majorMinor(system.getVersion()));
    figures.put(
        "about.jdk",
        System.getProperty("java.vm.vendor") + " JDK " + System.getProperty("java.version"));
    figures.put("about.members", Integer.toString(members));
    figures.put("about.credentials", new CheckBenchmark().credentialsOfEach());
    figures.put("about.runs", Integer.toString(runs));
    figures.put("about.starts", Integer.toString(starts));
  }

  private static String majorMinor(String version) {
    Matcher matcher = Pattern.compile("^\\d+(\\.\\d+)?").matcher(version);
    return matcher.find() ? matcher.group() : version;
  }

  /** With a remark where what is measured is not what was committed. */
  private String commit() throws IOException, InterruptedException {
    String commit = output("git", "rev-parse", "--short=7", "HEAD");
    boolean changed =
        !output("git", "status", "--porcelain", "--", ".", ":!" + PAGE, ":!" + FIGURES).isEmpty();
    return changed ? commit + " with changes" : commit;
  }

  private String output(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(List.of(command) + " ended with status " + process.exitValue());
    }
    return text.strip();
  }

  // ---- sizes

  private void sizes() throws IOException {
    Matcher artifact =
        Pattern.compile("<artifactId>(ioemt-(?!bom)[^<]+)</artifactId>")
            .matcher(Files.readString(home.resolve("ioemt-bom/pom.xml")));
    while (artifact.find()) {
      String name = artifact.group(1);
      List<Path> path = classPath(name);
      long bytes = 0;
      for (Path jar : path) {
        bytes += Files.size(jar);
      }
      figures.put("size." + name + ".jar", Files.size(path.get(0)));
      figures.put("size." + name + ".path", bytes);
      figures.put("size." + name + ".jars", path.size());
    }
    Map<String, long[]> parts = new TreeMap<>();
    long inside = 0;
    Path core = classPath("ioemt-core").get(0);
    try (ZipFile jar = new ZipFile(core.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        long[] part = parts.computeIfAbsent(part(entry.getName()), name -> new long[2]);
        part[0] += entry.getCompressedSize();
        part[1]++;
        inside += entry.getCompressedSize();
      }
      parts.put(
          "9 the names of all entries, as a jar keeps them",
          new long[] {Files.size(core) - inside, jar.size()});
    }
    parts.forEach(
        (name, part) -> {
          figures.put("part." + name + ".bytes", part[0]);
          figures.put("part." + name + ".files", part[1]);
        });
  }

  /** With a digit before it for the order. */
  private static String part(String entry) {
    String file = entry.substring(entry.lastIndexOf('/') + 1);
    if (!file.endsWith(".class")) {
      return file.endsWith(".tsv") ? "1 tables" : "8 all else";
    }
    if (file.startsWith("Immutable")) {
      return file.contains("$")
          ? "3 builders of the aggregates, generated"
          : "2 aggregates, generated";
    }
    return entry.startsWith("org/ioemt/internal/wire/")
        ? "4 the wire form of every type"
        : file.contains("Rules") ? "5 rules" : "6 types and all else that is code";
  }

  /** The jar of a module, and then all that it needs at run time. */
  private List<Path> classPath(String artifact) throws IOException {
    for (String where : List.of("", "integrations/", "tools/")) {
      Path target = home.resolve(where + artifact + "/target");
      if (Files.exists(target)) {
        String others = Files.readString(target.resolve("runtime.classpath")).strip();
        return Stream.concat(
                Stream.of(jar(target, artifact)),
                Arrays.stream(others.split(File.pathSeparator))
                    .filter(jar -> !jar.isEmpty())
                    .map(Path::of))
            .toList();
      }
    }
    throw new IOException(artifact + ": not built");
  }

  private static Path jar(Path target, String artifact) throws IOException {
    Pattern name = Pattern.compile(Pattern.quote(artifact) + "-[0-9.]+(-SNAPSHOT)?\\.jar");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> name.matcher(file.getFileName().toString()).matches())
          .findFirst()
          .orElseThrow(() -> new IOException(target + ": no jar"));
    }
  }

  // ---- programs

  /** A program of this module with the class path of an artifact and options of the JVM. */
  private List<String> program(Class<?> main, String artifact, String argument, String... options)
      throws IOException {
    String path =
        home.resolve("tools/ioemt-benchmarks/target/classes")
            + File.pathSeparator
            + String.join(
                File.pathSeparator, classPath(artifact).stream().map(Path::toString).toList());
    Stream<String> command =
        Stream.of(
                Stream.of(java),
                Arrays.stream(options),
                Stream.of("-cp", path, main.getName()),
                argument.isEmpty() ? Stream.<String>empty() : Stream.of(argument))
            .flatMap(part -> part);
    return command.toList();
  }

  private List<String> ioemt(String... arguments) {
    return Stream.concat(Stream.of(home.resolve("ioemt").toString()), Arrays.stream(arguments))
        .toList();
  }

  private void starts() throws IOException, InterruptedException {
    String[] tuned = {"-XX:+UseSerialGC", "-Xmx64m", "-XX:TieredStopAtLevel=1"};
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("empty", program(Programs.Empty.class, "ioemt-core", ""));
    programs.put("title", program(Programs.Title.class, "ioemt-core", ""));
    programs.put("member", program(Programs.OneMember.class, "ioemt-jackson", ""));
    programs.put("empty-tuned", program(Programs.Empty.class, "ioemt-core", "", tuned));
    programs.put("standardize", ioemt("standardize", "--in", "DE", "Notfallsanitäterin"));
    inTurn(programs, starts, null);
  }

  private void files() throws IOException, InterruptedException {
    Path file = work.resolve("members.ndjson");
    generate(file, "members", members);
    figures.put("about.member-file-bytes", Files.size(file));
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("token-walk", walk(Programs.TokenWalk.class, "ioemt-jackson", file));
    programs.put(
        "check", ioemt("check", file.toString(), "--as-of", "2026-11-20", "--format", "json"));
    programs.put("match", ioemt("match", "examples/program.json", file.toString(), "--json"));
    inTurn(programs, runs, null);
    Path copy = work.resolve("generated.ndjson");
    inTurn(
        Map.of(
            "generate",
            ioemt("generate", "members", "--count", Integer.toString(members), "--seed", "42")),
        Math.min(3, runs),
        copy);
    Files.delete(copy);
    Files.delete(file);
  }

  private void rosters() throws IOException, InterruptedException {
    Path file = work.resolve("roster.csv");
    Files.writeString(file, RosterBenchmark.roster(members));
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("roster-walk", walk(Programs.RosterWalk.class, "ioemt-benchmarks", file));
    programs.put("roster-read", walk(Programs.RosterRead.class, "ioemt-benchmarks", file));
    inTurn(programs, runs, null);
    Files.delete(file);
  }

  private void nemsis() throws IOException, InterruptedException {
    for (String what : List.of("responses", "people")) {
      boolean responses = what.equals("responses");
      Path file = work.resolve(what + ".xml");
      generate(
          file,
          responses ? "nemsis-ems" : "nemsis-dem",
          (int) ((responses ? 72_000L : 200_000L) * members / MILLION));
      figures.put("about." + what + "-bytes", Files.size(file));
      Map<String, List<String>> programs = new LinkedHashMap<>();
      programs.put("nemsis-walk-" + what, walk(Programs.NemsisWalk.class, "ioemt-nemsis", file));
      programs.put("nemsis-read-" + what, walk(Programs.NemsisRead.class, "ioemt-nemsis", file));
      inTurn(programs, runs, null);
      Files.delete(file);
    }
  }

  private List<String> walk(Class<?> main, String artifact, Path file) throws IOException {
    return program(main, artifact, file.toString(), "-XX:+UseSerialGC", "-Xmx64m");
  }

  private void generate(Path file, String what, int count)
      throws IOException, InterruptedException {
    run(ioemt("generate", what, "--count", Integer.toString(count), "--seed", "42"), file);
  }

  /** Each once unmeasured, and then all in turn, so that a drift of the machine meets all. */
  private void inTurn(Map<String, List<String>> programs, int times, @Nullable Path out)
      throws IOException, InterruptedException {
    List<String> names = List.copyOf(programs.keySet());
    List<List<String>> commands = names.stream().map(programs::get).toList();
    for (List<String> command : commands) {
      run(command, out);
    }
    double[][] millis = new double[names.size()][times];
    for (int i = 0; i < times; i++) {
      for (int j = 0; j < millis.length; j++) {
        millis[j][i] = run(commands.get(j), out);
      }
    }
    for (int j = 0; j < millis.length; j++) {
      Arrays.sort(millis[j]);
      String name = "program." + names.get(j);
      figures.put(name + ".ms", millis[j][times / 2]);
      figures.put(name + ".least", millis[j][0]);
      figures.put(name + ".most", millis[j][times - 1]);
    }
  }

  /** Runs a program to its end and gives its milliseconds by the clock. */
  private double run(List<String> command, @Nullable Path out)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.redirectOutput(
        out == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(out.toFile()));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long begin = System.nanoTime();
    int status = builder.start().waitFor();
    long nanos = System.nanoTime() - begin;
    // 1 is the answer that something was found.
    if (status != 0 && !(status == 1 && (command.contains("check") || command.contains("match")))) {
      throw new IOException(command + " ended with status " + status);
    }
    return nanos / 1e6;
  }

  // ---- in memory

  private void jmh(String which, int forks, int warmups, int iterations, TimeValue time)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(which)
            .forks(quick ? 0 : forks) // within this JVM a try is over sooner
            .warmupIterations(warmups)
            .warmupTime(time)
            .measurementIterations(iterations)
            .measurementTime(time)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .output(work.resolve("jmh-" + which.substring(0, 4) + ".log").toString());
    if (quick) {
      options.param("members", "20000");
    }
    for (RunResult result : new Runner(options.build()).run()) {
      BenchmarkParams params = result.getParams();
      String benchmark = params.getBenchmark();
      String name =
          "jmh."
              + benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
      if (params.getParamsKeys().contains("threads")) {
        name += "(" + params.getParam("threads") + ")";
      }
      Result<?> primary = result.getPrimaryResult();
      double unit = TimeUnit.NANOSECONDS.convert(1, params.getTimeUnit());
      figures.put(name + ".ns", primary.getScore() * unit);
      figures.put(name + ".error", primary.getScoreError() / primary.getScore());
      figures.put(
          name + ".bytes",
          Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
              .getScore());
    }
  }
}
