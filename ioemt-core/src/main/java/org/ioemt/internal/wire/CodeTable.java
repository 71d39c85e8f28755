package org.ioemt.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A closed code list, looked up by characters: a code in a reader's buffer never becomes a string.
 */
final class CodeTable<T> implements Text.CharParser<T> {

  private record Entry<T>(String code, T value) {}

  private final List<String> codes;

  /** Open addressing: free slots are null, and at least half of them are free. */
  private final @Nullable Entry<T>[] slots;

  CodeTable(List<T> values, Function<T, String> code) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a code list needs a code");
    }
    List<String> inOrder = new ArrayList<>(values.size());
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
    @Nullable Entry<T>[] free = new Entry[Integer.highestOneBit(values.size()) * 4];
    slots = free;
    for (T value : values) {
      Entry<T> entry = new Entry<>(code.apply(value), value);
      add(entry);
      inOrder.add(entry.code);
    }
    codes = List.copyOf(inOrder);
  }

  private void add(Entry<T> entry) {
    char[] code = entry.code.toCharArray();
    if (find(code, 0, code.length) != null) {
      throw new IllegalArgumentException("code '" + entry.code + "' is listed twice");
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
    while (entry != null && !same(entry.code, buffer, offset, length)) {
      slot = (slot + 1) & (slots.length - 1);
      entry = slots[slot];
    }
    return entry;
  }

  private int slot(char[] buffer, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return (hash ^ (hash >>> 7)) & (slots.length - 1);
  }

  private static boolean same(String code, char[] buffer, int offset, int length) {
    if (code.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (code.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
