package org.ioemt.jackson3;

import org.ioemt.testkit.law.JsonRoundTripLaws;
import tools.jackson.databind.json.JsonMapper;

/**
 * The laws of JSON for one type, with a mapper that has nothing but the module.
 *
 * @param <T> the type
 */
final class RoundTrip<T> implements JsonRoundTripLaws<T> {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new IoemtModule()).build();

  private final Class<T> type;

  RoundTrip(Class<T> type) {
    this.type = type;
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public String write(T value) {
    return MAPPER.writeValueAsString(value);
  }

  @Override
  public T read(String json) {
    return MAPPER.readValue(json, type);
  }

  @Override
  public int tries() {
    return 150;
  }
}
