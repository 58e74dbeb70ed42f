package dev.rowan.it.reading;

import static dev.rowan.it.reading.GapTable.GAP;
import static dev.rowan.it.reading.NaturalTable.NATURAL;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent for a page: one query, that an index can serve. */
@OnDatabases
final class KeysetTextTest {
    private final CountingDataSource source;
    private final Engine engine;
    private final boolean rows;

    KeysetTextTest(TestDatabase database) {
        this.source = database.counting();
        this.engine = Engine.of(source.dataSource());
        database.emptyTables(MetaData.of(NATURAL, GAP), engine);
        this.rows = database.kind() == DatabaseKind.POSTGRESQL || database.kind() == DatabaseKind.SQLITE;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private String sent(Select<?> query, Keyset keyset) {
        source.statements().clear();
        engine.autocommit().page(query, keyset);
        return source.statements().sql().stream().filter(sql -> sql.startsWith("select"))
                .reduce((one, other) -> one + "; " + other).orElseThrow();
    }

    @Test
    void inOneDirection() {
        Select<Integer> query = select(NATURAL.sq).orderBy(NATURAL.bits.asc());
        String selected = "select sq, bits, id from natural_number";
        assertThat(sent(query, Keyset.first(9))).isEqualTo(selected + " order by bits, id limit ?");
        assertThat(sent(query, Keyset.after(9, 3, 5))).isEqualTo(selected
                + (rows ? " where (bits, id) > (?, ?)" : " where (bits >= ? and (bits > ? or id > ?))") + " order by bits, id limit ?");
        assertThat(sent(query, Keyset.before(9, 3, 5))).isEqualTo(selected
                + (rows ? " where (bits, id) < (?, ?)" : " where (bits <= ? and (bits < ? or id < ?))")
                + " order by bits desc, id desc limit ?");
        assertThat(sent(query, Keyset.last(9))).isEqualTo(selected + " order by bits desc, id desc limit ?");
    }

    @Test
    void inSeveral() {
        Select<Integer> query = select(NATURAL.id).where(NATURAL.odd).orderBy(NATURAL.bits.desc(), NATURAL.sq.asc());
        assertThat(sent(query, Keyset.after(9, 3, 2, 5))).startsWith("select id, bits, sq from natural_number where odd")
                .endsWith(" and (bits <= ? and (bits < ? or (sq >= ? and (sq > ? or id > ?)))) order by bits desc, sq, id limit ?");
    }

    @Test
    void withNullLastOrFirst() {
        assertThat(sent(select(GAP.id).orderBy(GAP.number.asc().nullsLast()), Keyset.after(9, 3, 5)))
                .contains(" where (number > ? or number is null or (number = ? and id > ?)) order by ");
        assertThat(sent(select(GAP.id).orderBy(GAP.number.asc().nullsLast()), Keyset.after(9, null, 5)))
                .contains(" where (number is null and id > ?) order by ");
        assertThat(sent(select(GAP.id).orderBy(GAP.number.asc().nullsFirst()), Keyset.after(9, null, 5)))
                .contains(" where (number is not null or (number is null and id > ?)) order by ");
        assertThat(sent(select(GAP.id).orderBy(GAP.number.asc().nullsFirst()), Keyset.after(9, 3, 5)))
                .contains(" where (number >= ? and (number > ? or id > ?)) order by ");
    }
}
