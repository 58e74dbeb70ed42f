package dev.rowan.sql;

import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowSqlTest {

    private final RowSql h2 = new StatementCache(Dialect.of("h2"), 10).rows();
    private final RowSql mysql = new StatementCache(Dialect.of("mysql"), 10).rows();

    @Test
    void insertsTheColumnsAskedFor() {
        assertThat(h2.insert(DEPART, new int[] {1}, null, null)).isEqualTo("insert into depart (title) values (?)");
        assertThat(h2.insert(DEPART, new int[] {0, 1}, null, null)).isEqualTo("insert into depart (id, title) values (?, ?)");
        assertThat(h2.insert(DEPART, new int[0], null, null)).isEqualTo("insert into depart default values");
        assertThat(mysql.insert(DEPART, new int[0], null, null)).isEqualTo("insert into depart () values ()");
    }

    @Test
    void anInsertKnowsNoAlias() {
        assertThat(h2.insert(USERS.as("u"), new int[] {1}, null, null)).isEqualTo("insert into users (username) values (?)");
    }

    @Test
    void insertsTheNextValueOfASequence() {
        assertThat(h2.insert(USERS, new int[] {1, 3}, USERS.id, null))
                .isEqualTo("insert into users (id, username, email) values (next value for user_id_seq, ?, ?)");
        assertThat(h2.insert(USERS, new int[0], USERS.id, null)).isEqualTo("insert into users (id) values (next value for user_id_seq)");
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
    void parametersAreWrittenAsTheDatabaseTakesThem() {
        Document document = new Document();
        RowSql postgresql = new StatementCache(Dialect.of("postgresql"), 10).rows();
        assertThat(postgresql.insert(document, new int[] {0, 1, 2}, null, null))
                .isEqualTo("insert into document (id, title, body) values (cast(? as uuid), ?, cast(? as jsonb))");
        assertThat(postgresql.update(document, new int[] {1, 2}))
                .isEqualTo("update document set title = ?, body = cast(? as jsonb) where id = cast(? as uuid)");
        assertThat(h2.update(document, new int[] {1, 2})).isEqualTo("update document set title = ?, body = ? where id = ?");
    }

    @Test
    void statementsWriteThemSoToo() {
        Document document = new Document();
        Update<Object> update = Sql.update(document).set(document.body, "{}").setNull(document.title)
                .where(document.id.in(new UUID(0, 1), new UUID(0, 2)));
        assertThat(new StatementCache(Dialect.of("postgresql"), 10).bind(update).sql()).isEqualTo(
                "update document set body = cast(? as jsonb), title = ? where id in (cast(? as uuid), cast(? as uuid))");
        assertThat(Rendered.h2(update)).isEqualTo("update document set body = ?, title = ? where id in (?, ?)");
    }

    @Test
    void textsAreKept() {
        assertThat(h2.update(USERS, new int[] {1})).isSameAs(h2.update(USERS, new int[] {1}))
                .isNotEqualTo(h2.update(USERS, new int[] {3}));
    }

    /** A table with values that PostgreSQL wants to be told of. */
    private static final class Document extends Unmapped {
        private final Column<Object, UUID> id = value(column("id", ColumnTypes.UUID).key());
        private final TextColumn<Object> title = text(column("title", ColumnTypes.STRING));
        private final TextColumn<Object> body = text(column("body", ColumnTypes.STRING).defined("postgresql", "jsonb"));

        Document() {
            super(TableSpec.of("document"));
        }
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
