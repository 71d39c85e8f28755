package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.WireForms;
import org.junit.jupiter.api.Test;

/** Sixteen threads begin at once with a mapper, and with codecs, that nobody has used before. */
public abstract class SharingContract {

  private static final int THREADS = 16;
  private static final long SEED = 20261121;

  private final Generation jackson;
  private final List<Shape<?, ?>> shapes = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();

  protected SharingContract(Generation jackson) {
    this.jackson = jackson;
    for (Kind<?> kind : WireForms.all()) {
      if (kind instanceof Shape<?, ?> shape) {
        shapes.add(shape);
        documents.add(Documents.compact(Documents.full(shape)));
      }
    }
  }

  @Test
  void aMapperIsShared() throws Exception {
    List<String> usual = all(jackson.shipped(), 0);
    for (int round = 0; round < 2; round++) {
      Mapper mapper = jackson.shipped();
      assertThat(ask(number -> () -> all(mapper, number))).allMatch(usual::equals);
    }
  }

  /** Reads and writes every type, in an order of the thread's own. */
  private List<String> all(Mapper mapper, int number) throws Exception {
    List<String> written = new ArrayList<>(Collections.nCopies(shapes.size(), ""));
    for (int i : order(number)) {
      written.set(i, mapper.write(mapper.read(documents.get(i), shapes.get(i).type())));
    }
    return written;
  }

  @Test
  void codecsAreShared() throws Exception {
    List<String> usual = all(newCodecs(), 0);
    for (int round = 0; round < 2; round++) {
      List<Codec> codecs = newCodecs();
      assertThat(ask(number -> () -> all(codecs, number))).allMatch(usual::equals);
    }
  }

  private List<Codec> newCodecs() {
    List<Codec> codecs = new ArrayList<>();
    shapes.forEach(shape -> codecs.add(jackson.codec(shape)));
    return codecs;
  }

  private List<String> all(List<Codec> codecs, int number) throws Exception {
    List<String> written = new ArrayList<>(Collections.nCopies(shapes.size(), ""));
    for (int i : order(number)) {
      byte[] json = documents.get(i).getBytes(StandardCharsets.UTF_8);
      written.set(i, codecs.get(i).write(codecs.get(i).read(json, 0, json.length)));
    }
    return written;
  }

  private List<Integer> order(int number) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED + number));
    return order;
  }

  private static <T> List<T> ask(IntFunction<Callable<T>> steps) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Callable<T> step = steps.apply(i);
        running.add(
            threads.submit(
                () -> {
                  start.await(1, TimeUnit.MINUTES);
                  return step.call();
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> one : running) {
        answers.add(one.get(5, TimeUnit.MINUTES));
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
