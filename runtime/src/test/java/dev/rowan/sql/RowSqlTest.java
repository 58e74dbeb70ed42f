package dev.rowan.sql;

import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import org.junit.jupiter.api.Test;

class RowSqlTest {

    private final RowSql h2 = new StatementCache(Dialect.of("h2"), 10).rows();
    private final RowSql mysql = new StatementCache(Dialect.of("mysql"), 10).rows();

    @Test
    void insertsTheColumnsAskedFor() {
        assertThat(h2.insert(DEPART, new int[] {1}, null)).isEqualTo("insert into depart (title) values (?)");
        assertThat(h2.insert(DEPART, new int[] {0, 1}, null)).isEqualTo("insert into depart (id, title) values (?, ?)");
        assertThat(h2.insert(DEPART, new int[0], null)).isEqualTo("insert into depart default values");
        assertThat(mysql.insert(DEPART, new int[0], null)).isEqualTo("insert into depart () values ()");
    }

    @Test
    void insertsTheNextValueOfASequence() {
        assertThat(h2.insert(USERS, new int[] {1, 3}, USERS.id))
                .isEqualTo("insert into users (id, username, email) values (next value for user_id_seq, ?, ?)");
        assertThat(h2.insert(USERS, new int[0], USERS.id)).isEqualTo("insert into users (id) values (next value for user_id_seq)");
    }

    @Test
    void findsUpdatesAndDeletesByKey() {
        Pair pair = new Pair();
        assertThat(h2.find(DEPART)).isEqualTo("select id, title from depart where id = ?");
        assertThat(h2.exists(DEPART)).isEqualTo("select 1 from depart where id = ?");
        assertThat(h2.update(USERS, new int[] {1, 3})).isEqualTo("update users set username = ?, email = ? where id = ?");
        assertThat(h2.update(pair, new int[] {1})).isEqualTo("update pair set \"value\" = ? where a = ? and b = ?");
        assertThat(h2.delete(pair)).isEqualTo("delete from pair where a = ? and b = ?");
    }

    @Test
    void textsAreKept() {
        assertThat(h2.update(USERS, new int[] {1})).isSameAs(h2.update(USERS, new int[] {1}))
                .isNotEqualTo(h2.update(USERS, new int[] {3}));
    }

    /** A table with a composite key around another column. */
    private static final class Pair extends Unmapped {

        Pair() {
            super(TableSpec.of("pair"));
            number(column("a", ColumnTypes.INTEGER).key());
            text(column("value", ColumnTypes.STRING));
            number(column("b", ColumnTypes.INTEGER).key());
        }
    }
}
