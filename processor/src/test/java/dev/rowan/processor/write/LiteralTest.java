package dev.rowan.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void isOneLineOfAsciiWhateverItHolds() {
        assertThat(Literal.of("plain $L 'x' */")).isEqualTo("\"plain $L 'x' */\"");
        assertThat(Literal.of("\"\\\n\r\t\0")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\"");
        assertThat(Literal.of("ä\u2028🙂\uD800")).isEqualTo("\"\\u00e4\\u2028\\ud83d\\ude42\\ud800\"");
    }

    @Test
    void aBackslashBeforeAnUIsNoUnicodeEscape() {
        assertThat(Literal.of("\\" + "u0022")).isEqualTo("\"\\\\" + "u0022\"");
    }
}
