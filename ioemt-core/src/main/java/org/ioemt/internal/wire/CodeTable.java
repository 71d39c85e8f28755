package org.ioemt.internal.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A closed code list, looked up by characters: a code in a reader's buffer never becomes a string.
 */
final class CodeTable<T> implements Text.CharParser<T> {

  private static final class Entry<T> {

    final char[] code;
    final T value;

    Entry(String code, T value) {
      this.code = code.toCharArray();
      this.value = value;
    }
  }

  private final List<String> codes;

  /** Open addressing: free slots are null, and at least half of them are free. */
  private final @Nullable Entry<T>[] slots;

  /** Leaves as many of the highest bits as a slot's number has. */
  private final int shift;

  CodeTable(List<T> values, Function<T, String> code) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a code list needs a code");
    }
    List<String> inOrder = new ArrayList<>(values.size());
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
    @Nullable Entry<T>[] free = new Entry[Integer.highestOneBit(values.size()) * 4];
    slots = free;
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(free.length);
    for (T value : values) {
      String text = code.apply(value);
      add(new Entry<>(text, value));
      inOrder.add(text);
    }
    codes = List.copyOf(inOrder);
  }

  private void add(Entry<T> entry) {
    char[] code = entry.code;
    if (find(code, 0, code.length) != null) {
      throw new IllegalArgumentException("code '" + new String(code) + "' is listed twice");
    }
    int slot = slot(code, 0, code.length);
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = entry;
  }

  List<String> codes() {
    return codes;
  }

  @Override
  public T parse(char[] buffer, int offset, int length) {
    Entry<T> entry = find(buffer, offset, length);
    if (entry == null) {
      throw new IllegalArgumentException();
    }
    return entry.value;
  }

  private @Nullable Entry<T> find(char[] buffer, int offset, int length) {
    int slot = slot(buffer, offset, length);
    Entry<T> entry = slots[slot];
    while (entry != null
        && !Arrays.equals(entry.code, 0, entry.code.length, buffer, offset, offset + length)) {
      slot = (slot + 1) & (slots.length - 1);
      entry = slots[slot];
    }
    return entry;
  }

  /** From a few of the characters: what it takes for the same is compared whole. */
  private int slot(char[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int hash =
        (length * 31 + buffer[offset]) * 31 * 31
            + buffer[offset + (length >> 1)] * 31
            + buffer[offset + length - 1];
    return (hash * 0x9e3779b9) >>> shift;
  }
}
