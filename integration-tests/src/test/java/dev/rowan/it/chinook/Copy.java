package dev.rowan.it.chinook;

import dev.rowan.engine.Executor;
import dev.rowan.engine.Transaction;
import dev.rowan.session.KeylessRepository;
import dev.rowan.session.SessionSource;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Table;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one table is copied: read out of its file, and read back value by value, as users read their own objects: what a mapper confused
 * when it read, it would confuse back when it took the values out. Each way of reading gives the table's line, its name and its checksum.
 */
record Copy<E>(
        Table<E> table, Function<SessionSource, KeylessRepository<E>> repository, Function<CsvRow, E> parse, Function<E, Object[]> values) {

    /** Writes every row of its file. */
    void insert(CsvDirectory directory, Transaction tx) {
        tx.insertAll(table, directory.rows(name()).stream().map(parse).toList());
    }

    /** Writes every row that another database has; in the order of their keys, as employees report to such as were there before them. */
    void insert(Executor from, Transaction to) {
        to.insertAll(table, from.list(Sql.select(table).orderBy(table.keyColumns().get(0).asc())));
    }

    void delete(Executor executor) {
        executor.execute(Sql.deleteFrom(table).all());
    }

    String listed(Executor executor) {
        return line(executor.list(Sql.select(table)).stream());
    }

    /** In more than one fetch, but for the smallest. */
    String streamed(Executor executor) {
        try (Stream<E> rows = executor.stream(Sql.select(table).fetchSize(100))) {
            return line(rows);
        }
    }

    String listedByRepository(SessionSource sessions) {
        return line(repository.apply(sessions).list().stream());
    }

    String streamedByRepository(SessionSource sessions) {
        try (Stream<E> rows = repository.apply(sessions).stream()) {
            return line(rows);
        }
    }

    /** The file bears the name of the class. */
    private String name() {
        return table.entity().getSimpleName();
    }

    private String line(Stream<E> rows) {
        Checksum checksum = new Checksum();
        rows.map(values).forEach(checksum::add);
        return name() + "|" + checksum;
    }
}
