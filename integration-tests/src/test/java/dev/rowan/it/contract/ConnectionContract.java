package dev.rowan.it.contract;

import static dev.rowan.it.contract.ConnectionContract_MarkTable.MARK;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DatabaseException;
import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.Transaction;
import dev.rowan.mapper.Mapper;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a connection does beyond statements: transactions and their isolation, auto-commit, streams. */
interface ConnectionContract extends OnEngine {

    @Table
    record Mark(@Id(assigned = true) int id, @Column(length = 50) String data) {
    }

    @Test
    @Shows(Case.DC_8)
    default void ping() {
        assertThat(engine().ping()).isTrue();
    }

    @Test
    @Shows(Case.DC_10)
    default void anUnknownColumnIsToldInTheDriversWords() {
        create(MARK);
        assertThatThrownBy(() -> list(select(new Wrong().column))).isInstanceOf(DatabaseException.class)
                .satisfies(error -> assertThat(error.getCause()).isInstanceOf(SQLException.class).hasMessageContaining("réveillé"));
        assertThat(list(select(MARK))).isEmpty();
    }

    /** A table that is there, with a column that is not. */
    final class Wrong extends dev.rowan.sql.Table<String> {
        final TextColumn<String> column = text(column("réveillé", ColumnTypes.STRING).length(50));

        Wrong() {
            super(String.class, TableSpec.of("mark"), null);
        }

        @Override
        public Mapper<String> mapper() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    @Shows(value = Case.DC_11, needs = Ability.ALL_ISOLATIONS)
    default void anIsolationIsTheTransactionsOwn() throws SQLException {
        create(MARK);
        String usual = isolation(engine());
        for (Isolation level : Isolation.values()) {
            boolean there = Ability.ALL_ISOLATIONS.of(engine().dialect())
                    || level == Isolation.SERIALIZABLE || level == Isolation.READ_UNCOMMITTED;
            Engine with = engine().with(level);
            if (!there) {
                assertThatThrownBy(() -> isolation(with)).isInstanceOf(UnsupportedException.class)
                        .hasMessage(engine().dialect().product() + " has no isolation " + level + ", but READ_UNCOMMITTED and SERIALIZABLE.");
            } else if (Ability.ALL_ISOLATIONS.of(engine().dialect())) {
                assertThat(isolation(with)).isEqualTo(level.name());
            } else {
                assertThat(isolation(with)).as("all it ever does").isEqualTo("SERIALIZABLE");
            }
            assertThat(isolation(engine())).as("after " + level).isEqualTo(usual);
        }
    }

    /** What the database says of a transaction that it is in; MySQL looks only ten times a second. */
    private String isolation(Engine with) throws SQLException {
        String sql = switch (database().kind()) {
            case H2 -> "select isolation_level from information_schema.sessions where session_id = session_id()";
            case MYSQL, MARIADB -> "select trx_isolation_level from information_schema.innodb_trx where sleep(0.2) = 0"
                    + " and trx_mysql_thread_id = connection_id()";
            case POSTGRESQL -> "select current_setting('transaction_isolation')";
            case SQLITE -> "select case read_uncommitted when 0 then 'serializable' end from pragma_read_uncommitted";
        };
        return with.transactionResult(tx -> {
            tx.execute(deleteFrom(MARK).all());
            tx.execute(insertInto(MARK).set(MARK.id, 1));
            try (Statement statement = tx.jdbc().createStatement(); ResultSet row = statement.executeQuery(sql)) {
                assertThat(row.next()).isTrue();
                return row.getString(1).toUpperCase(Locale.ROOT).replace(' ', '_');
            }
        });
    }

    @Test
    @Shows(Case.DC_12)
    default void autocommitKeepsWhatATransactionDoesNot() {
        create(MARK);
        engine().autocommit().execute(insertInto(MARK).set(MARK.id, 1));
        try (Transaction tx = engine().begin()) {
            tx.execute(insertInto(MARK).set(MARK.id, 2));
            tx.rollback();
        }
        engine().autocommit().execute(insertInto(MARK).set(MARK.id, 3));
        assertThat(ids(MARK.id, MARK.id.gt(0))).containsExactly(1, 3);
    }

    @Test
    @Shows(Case.DC_23)
    default void rowsAreReadAFewAtATime() {
        create(MARK);
        engine().transaction(tx -> {
            tx.insertAll(MARK, IntStream.rangeClosed(1, 9).mapToObj(i -> new Mark(i, "data" + i)).toList());
            tx.execute(update(MARK).set(MARK.data, "changed").where(MARK.id.eq(2)));
            tx.execute(deleteFrom(MARK).where(MARK.id.eq(3)));
            try (Stream<Mark> marks = tx.stream(select(MARK).where(MARK.id.lt(5)).orderBy(MARK.id.asc()).fetchSize(2))) {
                assertThat(marks).containsExactly(new Mark(1, "data1"), new Mark(2, "changed"), new Mark(4, "data4"));
            }
            assertThat(tx.list(select(MARK.id))).hasSize(8);
        });
    }

    @Test
    @Shows(Case.DC_38)
    default void whetherThereIsARow() {
        create(MARK);
        execute(insertInto(MARK).set(MARK.id, 1));
        engine().transaction(tx -> {
            assertThat(tx.exists(select(MARK).where(MARK.id.eq(1)))).isTrue();
            assertThat(tx.exists(select(MARK).where(MARK.id.eq(2)))).isFalse();
        });
    }
}
