package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void whatNeedsNothingIsTheSame() {
    String text = "救急救命士 😀 é";
    assertThat(Lines.one("plain")).isSameAs("plain");
    assertThat(Lines.one(text)).isEqualTo(text);
  }

  @Test
  void lineEndsBecomeSpacesAndControlsVisible() {
    assertThat(Lines.one("a\r\nb\nc\rd\u2028e")).isEqualTo("a b c d e");
    assertThat(Lines.one("\u001b[31m\u0000\u0085")).isEqualTo("\ufffd[31m\ufffd\ufffd");
    assertThat(Lines.one("\ud800x\udc00")).isEqualTo("\ufffdx\ufffd");
  }
}
