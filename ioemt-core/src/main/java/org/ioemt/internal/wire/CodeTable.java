package org.ioemt.internal.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A closed code list, looked up by characters: a code in a reader's buffer never becomes a string.
 */
final class CodeTable<T> implements Text.Parser<T> {

  private final List<String> codes;
  private final List<T> values;

  /** Open addressing: one more than the index of the code, 0 for a free slot. */
  private final int[] slots;

  CodeTable(List<T> values, Function<T, String> code) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a code list needs a code");
    }
    this.values = List.copyOf(values);
    List<String> codesInOrder = new ArrayList<>(values.size());
    slots = new int[Integer.highestOneBit(values.size()) * 4];
    for (T value : values) {
      String text = code.apply(value);
      char[] chars = text.toCharArray();
      int slot = slot(chars, 0, chars.length);
      while (slots[slot] != 0) {
        if (codesInOrder.get(slots[slot] - 1).equals(text)) {
          throw new IllegalArgumentException("code '" + text + "' is listed twice");
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      codesInOrder.add(text);
      slots[slot] = codesInOrder.size();
    }
    codes = Collections.unmodifiableList(codesInOrder);
  }

  List<String> codes() {
    return codes;
  }

  @Override
  public T parse(char[] buffer, int offset, int length) {
    T value = find(buffer, offset, length);
    if (value == null) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  private @Nullable T find(char[] buffer, int offset, int length) {
    for (int slot = slot(buffer, offset, length);
        slots[slot] != 0;
        slot = (slot + 1) & (slots.length - 1)) {
      if (same(codes.get(slots[slot] - 1), buffer, offset, length)) {
        return values.get(slots[slot] - 1);
      }
    }
    return null;
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
