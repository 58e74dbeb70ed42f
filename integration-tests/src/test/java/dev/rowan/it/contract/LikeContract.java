package dev.rowan.it.contract;

import static dev.rowan.it.contract.LikeContract_WordTable.WORD;
import static dev.rowan.sql.Sql.insertInto;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Condition;
import dev.rowan.sql.TextExpression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S1: LIKE and the helpers that escape. */
interface LikeContract extends OnEngine {

    String[] WORDS = {"abcdefg", "ab/cdefg", "ab%cdefg", "ab_cdefg", "abcde/fg", "abcde%fg",
            "ab#cdefg", "ab9cdefg", "abcde#fg", "abcd9fg", null};

    @Table
    record Word(@Id(assigned = true) int id, String data) {
    }

    @Test
    @Shows({Case.S1, Case.DC_35})
    default void startsWith() {
        assertThat(words(WORD.data.like("ab%c%"))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(words(WORD.data.startsWith("ab%c"))).containsExactly(3);
        assertThat(words(WORD.data.startsWith("ab_c"))).containsExactly(4);
        assertThat(words(WORD.data.like("ab##c%", '#'))).containsExactly(7);
    }

    @Test
    @Shows({Case.S1, Case.DC_35})
    default void endsWith() {
        assertThat(words(WORD.data.like("%e%fg"))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(words(WORD.data.endsWith("e%fg"))).containsExactly(6);
        assertThat(words(WORD.data.like("%e#%fg", '#'))).containsExactly(6);
        assertThat(words(WORD.data.like("%e##fg", '#'))).containsExactly(9);
    }

    @Test
    @Shows({Case.S1, Case.DC_35})
    default void contains() {
        assertThat(words(WORD.data.like("%b%cde%"))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(words(WORD.data.contains("b%cde"))).containsExactly(3);
        assertThat(words(WORD.data.like("%b#%cd%", '#'))).containsExactly(3);
        assertThat(words(WORD.data.like("%b##cd%", '#'))).containsExactly(7);
    }

    @Test
    @Shows({Case.S1, Case.S9})
    default void aBackslashIsABackslash() {
        create(WORD);
        execute(insertInto(WORD).set(WORD.id, 1).set(WORD.data, "a\\b"));
        execute(insertInto(WORD).set(WORD.id, 2).set(WORD.data, "a\\%"));
        TextExpression data = WORD.data;
        assertThat(ids(WORD.id, data.like("a\\%"))).containsExactly(1, 2);
        assertThat(ids(WORD.id, data.startsWith("a\\"))).containsExactly(1, 2);
        assertThat(ids(WORD.id, data.startsWith("a\\%"))).containsExactly(2);
        assertThat(ids(WORD.id, data.like("a\\\\\\%", '\\'))).containsExactly(2);
        execute(insertInto(WORD).set(WORD.id, 3).set(WORD.data, "wow!"));
        assertThat(ids(WORD.id, data.like("wo_!"))).containsExactly(3);
    }

    private List<Integer> words(Condition condition) {
        create(WORD);
        for (int i = 0; i < WORDS.length; i++) {
            execute(WORDS[i] == null ? insertInto(WORD).set(WORD.id, i + 1).setNull(WORD.data)
                    : insertInto(WORD).set(WORD.id, i + 1).set(WORD.data, WORDS[i]));
        }
        return ids(WORD.id, condition);
    }
}
