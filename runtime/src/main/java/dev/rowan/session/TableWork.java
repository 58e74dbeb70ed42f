package dev.rowan.session;

import dev.rowan.session.RowUpdates.Update;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;

/** What a flush has to do in one table. */
record TableWork<E, K>(Table<E> table, List<Update<E, K>> updates, List<E> inserts, List<Held<E, K>> deletes) {

    TableWork(Table<E> table) {
        this(table, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The table of rows that were held, so that have a key. */
    @SuppressWarnings("unchecked")      // only the rows of such a table are held
    KeyedTable<E, K> keyed() {
        return (KeyedTable<E, K>) table;
    }

    List<Object[]> insertedValues() {
        return inserts.stream().map(table.mapper()::values).toList();
    }

    List<Object[]> deletedValues() {
        return deletes.stream().map(Held::loaded).toList();
    }
}
