package org.ioemt.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A file after an accident. */
final class Damage {

  private static final int LONGEST_BLOCK = 64;

  private final String what;
  private final byte[] bytes;

  private Damage(String what, byte[] bytes) {
    this.what = what;
    this.bytes = bytes;
  }

  /** What is left. */
  byte[] bytes() {
    return bytes;
  }

  /** What happened, for the failure of a test: the same bytes come of the same words. */
  @Override
  public String toString() {
    return what;
  }

  /** The file cut off before a byte: before each, or before so many of a longer file. */
  static List<Damage> cuts(byte[] whole, long seed, int most) {
    List<Damage> all = new ArrayList<>();
    Random random = new Random(seed);
    int number = Math.min(whole.length, most);
    for (int i = 0; i < number; i++) {
      int from = (int) ((long) whole.length * i / number);
      int to = (int) ((long) whole.length * (i + 1) / number);
      int at = from + random.nextInt(to - from);
      all.add(new Damage("cut off before byte " + at, Arrays.copyOf(whole, at)));
    }
    return all;
  }

  /** So many accidents of each kind. */
  static List<Damage> changes(byte[] whole, long seed, int each) {
    List<Damage> all = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      Random random = new Random(seed + i);
      all.add(bit(whole, random));
      all.add(octet(whole, random));
      int from = random.nextInt(whole.length);
      int to = Math.min(whole.length, from + 1 + random.nextInt(LONGEST_BLOCK));
      String block = "bytes " + from + " to " + to;
      all.add(new Damage(block + " lost", join(whole, from, to, whole.length)));
      all.add(new Damage(block + " doubled", join(whole, to, from, whole.length)));
      byte[] zeros = whole.clone();
      Arrays.fill(zeros, from, to, (byte) 0);
      all.add(new Damage(block + " zero", zeros));
      byte[] noise = whole.clone();
      for (int at = from; at < to; at++) {
        noise[at] = (byte) random.nextInt();
      }
      all.add(new Damage(block + " noise of seed " + (seed + i), noise));
    }
    return all;
  }

  private static Damage bit(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(whole.length);
    int bit = random.nextInt(Byte.SIZE);
    bytes[at] ^= (byte) (1 << bit);
    return new Damage("bit " + bit + " of byte " + at + " turned", bytes);
  }

  private static Damage octet(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(whole.length);
    byte value = (byte) random.nextInt();
    bytes[at] = value;
    return new Damage("byte " + at + " is " + value, bytes);
  }

  /** What is before one byte and what is from another on. */
  private static byte[] join(byte[] whole, int before, int from, int end) {
    byte[] bytes = Arrays.copyOf(whole, before + end - from);
    System.arraycopy(whole, from, bytes, before, end - from);
    return bytes;
  }
}
