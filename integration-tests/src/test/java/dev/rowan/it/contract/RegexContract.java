package dev.rowan.it.contract;

import static dev.rowan.it.contract.LikeContract_WordTable.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.Condition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** S2: regular expressions. */
interface RegexContract extends OnEngine {

    @Test
    @Shows(value = {Case.S2, Case.DC_35}, needs = Ability.REGULAR_EXPRESSIONS)
    default void matches() {
        words();
        if (can(Ability.REGULAR_EXPRESSIONS, () -> ids(WORD.data.matches("a.cde")))) {
            assertThat(ids(WORD.data.matches("a.cde"))).containsExactly(1, 5, 6, 9);
            assertThat(ids(WORD.data.matches("^abc"))).containsExactly(1, 5, 6, 9, 10);
            assertThat(ids(WORD.data.matches("9cde"))).containsExactly(8);
            assertThat(ids(WORD.data.matches("^(b|c)"))).isEmpty();
        }
    }

    @Test
    @Shows(value = {Case.S2, Case.DC_35}, needs = Ability.REGULAR_EXPRESSIONS)
    default void matchesNot() {
        words();
        Condition none = WORD.data.matches("a.cde").not();
        if (can(Ability.REGULAR_EXPRESSIONS, () -> ids(none))) {
            assertThat(ids(none)).as("NULL neither matches nor does not").containsExactly(2, 3, 4, 7, 8, 10);
        }
    }

    @Test
    @Shows(value = {Case.S2, Case.DC_35}, needs = Ability.REGULAR_EXPRESSIONS)
    default void replaces() {
        words();
        Condition replaced = WORD.data.replaceMatches("a.cde", "FOO").contains("FOO");
        if (can(Ability.REGULAR_EXPRESSIONS, () -> ids(replaced))) {
            assertThat(ids(replaced)).containsExactly(1, 5, 6, 9);
        }
    }

    private List<Integer> ids(Condition condition) {
        return ids(WORD.id, condition);
    }

    private void words() {
        create(WORD);
        engine().transaction(tx -> tx.insertAll(WORD, IntStream.range(0, LikeContract.WORDS.length)
                .mapToObj(i -> new LikeContract.Word(i + 1, LikeContract.WORDS[i])).toList()));
    }
}
