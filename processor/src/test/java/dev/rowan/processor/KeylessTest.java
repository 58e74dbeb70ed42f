package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A table without a key is mapped; only what needs a key does not compile. */
class KeylessTest {

    private static final String HISTORY = "import dev.rowan.annotation.*; @Table public class History { Integer customer; String text; }";

    @Test
    void rowsCanBeInsertedAndRead() {
        assertThat(using("tx.insert(HistoryTable.HISTORY, new History()); tx.list(dev.rowan.sql.Sql.select(HistoryTable.HISTORY));").errors())
                .isEmpty();
    }

    @Test
    void oneRowIsNotFoundByItsKey() {
        for (String use : new String[] {"session.get(HistoryTable.HISTORY, 1);", "session.getOne(HistoryTable.HISTORY, 1);", "histories.get(1);"}) {
            assertThat(using(use).errors()).as(use).singleElement()
                    .satisfies(error -> assertThat(error.getLineNumber()).isEqualTo(3))
                    .satisfies(error -> assertThat(error.getMessage(Locale.ROOT)).doesNotContain("[rowan/"));
        }
    }

    private static Javac.Result using(String use) {
        return new Javac().source("app/History.java", "package app;", HISTORY)
                .source("app/Uses.java", "package app;",
                        "class Uses { void use(dev.rowan.engine.Transaction tx, dev.rowan.session.Session session, HistoryRepository histories) {",
                        use + " } }")
                .compile();
    }
}
