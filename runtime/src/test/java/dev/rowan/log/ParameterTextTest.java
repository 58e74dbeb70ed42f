package dev.rowan.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTextTest {
    private static List<String> texts(Object... values) {
        return ParameterText.of(1, set -> java.util.Arrays.stream(values).map(v -> new Parameter("c", v, false)).toList(), false);
    }

    @Test
    void showsValuesAsSqlWould() {
        assertThat(texts(1, "it's", null, new byte[] {1, -1}, true)).containsExactly("1", "'it''s'", "null", "x'01ff'", "true");
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(texts("x".repeat(201), new byte[33])).containsExactly(
                "'" + "x".repeat(200) + "… (201 characters)'", "x'" + "00".repeat(32) + "…' (33 bytes)");
    }

    @Test
    void beginsNoLineOfItsOwn() {
        assertThat(texts("a\r\nb\tc\u0000\u001b[31m\u2028\u202e")).containsExactly("'a\\r\\nb\\tc\\u0000\\u001b[31m\\u2028\\u202e'");
    }

    @Test
    void showsTheFirstAndLastOfABatch() {
        List<String> texts = ParameterText.of(1000,
                set -> List.of(new Parameter("id", set, false), new Parameter("password", "secret", true)), false);
        assertThat(texts).containsExactly("(0, ***)", "(1, ***)", "(2, ***)", "… 995 more …", "(998, ***)", "(999, ***)");
        assertThat(ParameterText.of(5, set -> List.of(new Parameter("id", set, false)), false)).hasSize(5);
        assertThat(ParameterText.of(6, set -> List.of(new Parameter("id", set, false)), true))
                .containsExactly("(***)", "(***)", "(***)", "… 1 more …", "(***)", "(***)");
    }
}
