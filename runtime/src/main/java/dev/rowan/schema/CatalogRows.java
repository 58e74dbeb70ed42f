package dev.rowan.schema;

import dev.rowan.mapper.RowReader;
import dev.rowan.sql.Bind;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.Query;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.Verb;
import dev.rowan.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a query that a {@link dev.rowan.dialect.CatalogSql} has.
 *
 * @param sql the text
 * @param values what its parameters are, in their order; null is the connection's own schema
 * @param reader how a row is read
 */
record CatalogRows<T>(String sql, List<String> values, RowReader<T> reader) implements Query<T> {

    /** All rows. */
    static <T> CatalogRows<T> all(String sql, RowReader<T> reader) {
        return new CatalogRows<>(sql, List.of(), reader);
    }

    /** The rows about a schema; the connection's own where it is null. */
    static <T> CatalogRows<T> of(String sql, String schema, RowReader<T> reader) {
        List<String> values = new ArrayList<>();
        for (int at = sql.indexOf('?'); at >= 0; at = sql.indexOf('?', at + 1)) {
            values.add(schema);
        }
        return new CatalogRows<>(sql, values, reader);
    }

    /** Those of them that are about this table; all where it is null. */
    CatalogRows<T> about(String table) {
        if (table == null) {
            return this;
        }
        List<String> more = new ArrayList<>(values);
        more.add(table);
        return new CatalogRows<>("select * from (" + sql + ") found where in_table = ?", more, reader);
    }

    /** The same rows in an order. */
    CatalogRows<T> by(String columns) {
        return new CatalogRows<>(sql + " order by " + columns, values, reader);
    }

    @Override
    public Verb verb() {
        return Verb.SELECT;
    }

    @Override
    public void render(SqlSink sink) {
        String[] pieces = sql.split("\\?", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                value(sink, values.get(i - 1));
            }
            sink.sql(pieces[i]);
        }
    }

    private static void value(SqlSink sink, String value) {
        if (value == null) {
            sink.sql(sink.dialect().currentSchema());
        } else {
            sink.bind(new Bind<>(null, ColumnTypes.STRING, value, false));
        }
    }

    @Override
    public RowReader<T> reader(EntityReader entities) {
        return reader;
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
