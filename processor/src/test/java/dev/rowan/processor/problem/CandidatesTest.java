package dev.rowan.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final List<String> NAMES = List.of("id", "email", "departId");

    @Test
    void namesTheNearest() {
        assertThat(new Candidates(NAMES).after("emial")).isEqualTo(" Did you mean 'email'? Available: id, email, departId.");
        assertThat(new Candidates(NAMES).after("depart_ID")).startsWith(" Did you mean 'departId'?");
    }

    @Test
    void guessesNothingFarAway() {
        assertThat(new Candidates(NAMES).after("x")).isEqualTo(" Available: id, email, departId.");
        assertThat(new Candidates(List.of()).after("x")).isEmpty();
    }

    @Test
    void cutsALongList() {
        assertThat(new Candidates(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")).after("zzz"))
                .isEqualTo(" Available: a, b, c, d, e, f, g, h (+2).");
    }
}
