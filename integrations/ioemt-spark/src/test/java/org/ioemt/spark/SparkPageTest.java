package org.ioemt.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on Spark says what happens. Written anew with {@code -Dioemt.update=true}. */
class SparkPageTest {

  private static final Path PAGE = Path.of("../../docs/spark.md");
  private static final Pattern BLOCK = Pattern.compile("```(sql|java)\n(.*?)```", Pattern.DOTALL);
  private static final String EXAMPLES = Path.of("../../examples").toAbsolutePath().toString();

  private final SparkSession spark = Sparks.registered();

  /** Each statement is followed by what it gives, row by row, as comments. */
  @Test
  void theStatementsGiveWhatThePageSays() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder again = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    int statements = 0;
    while (block.find()) {
      if (block.group(1).equals("java")) {
        continue;
      }
      List<String> lines = new ArrayList<>();
      StringBuilder statement = new StringBuilder();
      for (String line : block.group(2).lines().toList()) {
        if (line.startsWith("-- ")) {
          continue;
        }
        lines.add(line);
        statement.append(line).append('\n');
        if (line.endsWith(";")) {
          statements++;
          lines.addAll(answer(statement.substring(0, statement.length() - 2)));
          statement.setLength(0);
        }
      }
      block.appendReplacement(
          again, Matcher.quoteReplacement("```sql\n" + String.join("\n", lines) + "\n```"));
    }
    block.appendTail(again);
    if (Boolean.getBoolean("ioemt.update")) {
      Files.writeString(PAGE, again);
    }
    assertThat(again.toString()).isEqualTo(page);
    assertThat(statements).isGreaterThan(8);
  }

  private List<String> answer(String statement) {
    return spark
        .sql(statement.replace("'examples/", "'" + EXAMPLES + "/"))
        .toJSON()
        .collectAsList()
        .stream()
        .map(row -> "-- " + row)
        .toList();
  }

  @Test
  void theJavaIsThatOfAProgramThatRuns(@TempDir Path folder) throws Exception {
    PrintStream before = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      assertThat(Example.run(spark, EXAMPLES, folder.resolve("out").toString()).members())
          .isEqualTo(78);
    } finally {
      System.setOut(before);
    }
    try (Stream<Path> written = Files.list(folder.resolve("out"))) {
      assertThat(written).anyMatch(file -> file.toString().endsWith(".txt"));
    }
    String program =
        Files.readString(Path.of("src/test/java/org/ioemt/spark/Example.java"))
            .replaceAll("(?m)^ +", "");
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    int blocks = 0;
    while (block.find()) {
      if (block.group(1).equals("java")) {
        blocks++;
        assertThat(program).contains(block.group(2).replaceAll("(?m)^ +", ""));
      }
    }
    assertThat(blocks).isEqualTo(3);
  }
}
