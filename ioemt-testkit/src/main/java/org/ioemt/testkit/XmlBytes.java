package org.ioemt.testkit;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes XML as UTF-8, an element a line. By hand, because the bytes shall be the same on every
 * JDK, and the JDK's own writer promises that to nobody. One thread only.
 */
final class XmlBytes {

  private static final int ROOM = 1 << 16;

  private final OutputStream out;
  private final byte[] bytes = new byte[ROOM];
  private final String[] open = new String[16];
  private int length;
  private int depth;

  XmlBytes(OutputStream out) {
    this.out = out;
  }

  /** Begins an element; attributes are names and values in turn. */
  void begin(String name, String... attributes) throws IOException {
    tag(name, attributes);
    raw(">\n");
    open[depth++] = name;
  }

  void end() throws IOException {
    depth--;
    indent();
    raw("</");
    raw(open[depth]);
    raw(">\n");
  }

  void leaf(String name, String text, String... attributes) throws IOException {
    tag(name, attributes);
    raw(">");
    escaped(text);
    raw("</");
    raw(name);
    raw(">\n");
  }

  void empty(String name, String... attributes) throws IOException {
    tag(name, attributes);
    raw("/>\n");
  }

  /** Markup as it is, without indentation. */
  void raw(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      ascii(text.charAt(i));
    }
  }

  void flush() throws IOException {
    out.write(bytes, 0, length);
    length = 0;
    out.flush();
  }

  private void tag(String name, String... attributes) throws IOException {
    indent();
    raw("<");
    raw(name);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ");
      raw(attributes[i]);
      raw("=\"");
      escaped(attributes[i + 1]);
      raw("\"");
    }
  }

  private void indent() throws IOException {
    for (int i = 0; i < depth; i++) {
      raw("  ");
    }
  }

  private void escaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> raw("&amp;");
        case '<' -> raw("&lt;");
        case '>' -> raw("&gt;");
        case '"' -> raw("&quot;");
        default -> {
          if (c < 0x80) {
            ascii(c);
          } else {
            int point = text.codePointAt(i);
            encoded(point);
            i += Character.charCount(point) - 1;
          }
        }
      }
    }
  }

  private void encoded(int c) throws IOException {
    if (c < 0x800) {
      put(0xc0 | (c >> 6));
    } else {
      if (c < 0x10000) {
        put(0xe0 | (c >> 12));
      } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
      }
      put(0x80 | ((c >> 6) & 0x3f));
    }
    put(0x80 | (c & 0x3f));
  }

  private void ascii(char c) throws IOException {
    put(c);
  }

  private void put(int b) throws IOException {
    if (length == ROOM) {
      out.write(bytes, 0, length);
      length = 0;
    }
    bytes[length++] = (byte) b;
  }
}
