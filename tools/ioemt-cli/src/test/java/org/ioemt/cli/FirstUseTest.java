package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Sixteen threads that are the first to ask anything of the library: no class is initialized yet
 * and no table read. Each runs commands in an order of its own; the answers are those of one
 * thread, and no thread waits for another that waits for it.
 */
class FirstUseTest {

  private static final int ROUNDS = Integer.getInteger("ioemt.faults", 1);

  /** In every build each thread asks this much, so that in all each is asked. */
  private static final int SOME = 4;

  private static final List<String> LINES =
      CommandLines.ALL.stream().filter(line -> !line.startsWith("completion")).toList();

  @Test
  void sixteenBeginAtOnce() throws Exception {
    List<String> usual = new ArrayList<>();
    for (String line : LINES) {
      Run run = Run.ioemt(CommandLines.words(line));
      usual.add(run.status() + run.out() + run.err());
    }
    for (int round = 0; round < ROUNDS; round++) {
      long seed = 20261121L + round * Crowd.THREADS;
      try (URLClassLoader fresh =
          new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
        Method run =
            fresh
                .loadClass("org.ioemt.cli.Ioemt")
                .getDeclaredMethod(
                    "run",
                    String[].class,
                    InputStream.class,
                    OutputStream.class,
                    OutputStream.class,
                    Clock.class);
        run.setAccessible(true);
        List<List<String>> wrong =
            Crowd.ask(number -> () -> ask(run, usual, new Random(seed + number)));
        assertThat(wrong).as("seed " + seed).allMatch(List::isEmpty);
      }
    }
  }

  private static List<String> ask(Method run, List<String> usual, Random random) throws Exception {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < LINES.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<String> wrong = new ArrayList<>();
    for (int i : order.subList(0, ROUNDS > 1 ? order.size() : SOME)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Object status =
          run.invoke(
              null,
              CommandLines.words(LINES.get(i)),
              InputStream.nullInputStream(),
              out,
              err,
              Run.CLOCK);
      String answer =
          status + out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
      if (!answer.equals(usual.get(i))) {
        wrong.add(LINES.get(i) + ": " + err.toString(StandardCharsets.UTF_8));
      }
    }
    return wrong;
  }

  private static URL[] classPath() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(new File(entry).toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
