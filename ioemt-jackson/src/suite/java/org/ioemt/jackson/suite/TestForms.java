package org.ioemt.jackson.suite;

import java.util.List;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.sample.SampleForms;

/**
 * The forms under test: the library's own and the samples, which have one property of every sort.
 */
public final class TestForms {

  private TestForms() {}

  public static Kind<?> find(Class<?> type) {
    Kind<?> sample = SampleForms.find(type);
    return sample == null ? WireForms.find(type) : sample;
  }

  public static List<Kind<?>> all() {
    return Stream.concat(SampleForms.all().stream(), WireForms.all().stream()).toList();
  }

  public static Stream<Shape<?, ?>> shapes() {
    return all().stream()
        .filter(kind -> kind instanceof Shape)
        .<Shape<?, ?>>map(kind -> (Shape<?, ?>) kind);
  }

  public static Stream<Text<?>> texts() {
    return all().stream().filter(kind -> kind instanceof Text).<Text<?>>map(kind -> (Text<?>) kind);
  }
}
