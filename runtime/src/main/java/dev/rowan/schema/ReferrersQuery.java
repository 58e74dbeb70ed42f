package dev.rowan.schema;

import dev.rowan.DatabaseException;
import dev.rowan.FailedStatement;
import dev.rowan.engine.Engine;
import dev.rowan.mapper.RowReader;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.Query;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.Table;
import dev.rowan.sql.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tables refer to which, where a database would drop a table although another one refers to it. */
final class ReferrersQuery implements Query<ReferrersQuery.Reference> {

    /** A foreign key: the name of its table, and of the one it refers to. */
    record Reference(String from, String to) {
    }

    /**
     * Sees to it that a table is not dropped from under one that stays.
     *
     * @throws DatabaseException with both names
     */
    static void verify(Engine engine, List<Table<?>> dropped) {
        if (engine.dialect().referrers() == null || dropped.isEmpty()) {
            return;
        }
        Set<String> names = dropped.stream().map(table -> compared(table.name())).collect(Collectors.toSet());
        for (Reference reference : engine.autocommit().list(new ReferrersQuery())) {
            if (names.contains(compared(reference.to)) && !names.contains(compared(reference.from))) {
                throw new DatabaseException("Table " + reference.from + " refers to " + reference.to + ", which is to be dropped: "
                        + engine.dialect().product() + " would drop it, and refuse each change of " + reference.from
                        + " from then on. Drop that first.", FailedStatement.NONE, null);
            }
        }
    }

    private static String compared(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public Verb verb() {
        return Verb.SELECT;
    }

    @Override
    public void render(SqlSink sink) {
        sink.sql(sink.dialect().referrers());
    }

    @Override
    public RowReader<Reference> reader(EntityReader entities) {
        return row -> new Reference(row.getString(1), row.getString(2));
    }

    @Override
    public int fetchSize() {
        return 0;
    }

    @Override
    public boolean overwrites() {
        return false;
    }
}
