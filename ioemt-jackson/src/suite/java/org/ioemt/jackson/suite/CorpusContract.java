package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ioemt.internal.wire.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fuzzer's question in every build: on the documents that the fuzzer found to reach new code
 * (docs/quality.md), and on golden files with bytes changed by chance.
 */
public abstract class CorpusContract {

  private final FuzzTarget target;

  protected CorpusContract(Generation jackson) {
    target = new FuzzTarget(jackson);
  }

  @Test
  void theCorpusHoldsNoSurprise() throws IOException {
    List<byte[]> corpus = new ArrayList<>();
    try (InputStream file = CorpusContract.class.getResourceAsStream("/fuzz/corpus.zip")) {
      assertThat(file).isNotNull();
      ZipInputStream zip = new ZipInputStream(file);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        corpus.add(zip.readAllBytes());
      }
    }
    assertThat(corpus).hasSizeGreaterThan(100);
    corpus.forEach(target::ask);
  }

  /** Each type by its own documents, so that one that came after the corpus is asked too. */
  @ParameterizedTest
  @MethodSource("org.ioemt.jackson.suite.EvolutionContract#shapes")
  void aChangedDocumentHoldsNoSurprise(Shape<?, ?> shape) {
    Random random = new Random(20261121);
    for (ObjectNode document : List.of(Documents.full(shape), Documents.minimal(shape))) {
      byte[] text = Documents.compact(document).getBytes(StandardCharsets.UTF_8);
      target.ask(target.question(shape, text));
      for (int round = 0; round < 100; round++) {
        byte[] changed = target.question(shape, text);
        changed[1 + random.nextInt(text.length)] = (byte) random.nextInt(256);
        changed[1 + random.nextInt(text.length)] = (byte) random.nextInt(256);
        target.ask(changed);
      }
    }
  }

  @Test
  void aChangedFileHoldsNoSurprise() {
    Random random = new Random(20261121);
    for (String name : Golden.all()) {
      byte[] text = Golden.text(name).getBytes(StandardCharsets.UTF_8);
      for (int round = 0; round < 300; round++) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(random.nextInt(256));
        int from = random.nextInt(text.length);
        int until = from + random.nextInt(Math.min(text.length - from, 20) + 1);
        changed.write(text, 0, from);
        changed.write(random.nextInt(256));
        changed.write(text, until, text.length - until);
        target.ask(changed.toByteArray());
      }
    }
  }
}
