package dev.rowan.schema;

import dev.rowan.mapper.RowReader;
import dev.rowan.sql.Bind;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.Query;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.Verb;
import dev.rowan.type.ColumnTypes;
import java.util.List;

/**
 * What {@code INFORMATION_SCHEMA} tells of one kind of thing.
 *
 * @param view which kind
 * @param schemas the schemas asked for, beside the connection's own
 */
record CatalogQuery(View view, List<String> schemas) implements Query<CatalogQuery.Entry> {

    @Override
    public Verb verb() {
        return Verb.SELECT;
    }

    @Override
    public void render(SqlSink sink) {
        String current = sink.dialect().currentSchema();
        sink.sql("select TABLE_SCHEMA, case when TABLE_SCHEMA = ").sql(current).sql(" then 1 else 0 end, ").sql(view.name).sql(", ")
                .sql(view.type).sql(" from ").sql(sink.dialect().catalog(view.view)).sql(" CATALOG where TABLE_SCHEMA = ").sql(current);
        for (String schema : schemas) {
            sink.sql(" or TABLE_SCHEMA = ").bind(new Bind<>(null, ColumnTypes.STRING, schema, false));
        }
    }

    @Override
    public RowReader<Entry> reader(EntityReader entities) {
        return row -> new Entry(row.getString(1), row.getInt(2) == 1, row.getString(3), row.getString(4));
    }

    @Override
    public int fetchSize() {
        return 0;
    }

    @Override
    public boolean overwrites() {
        return false;
    }

    /** A thing of the database, in a schema which may be the connection's own. */
    record Entry(String schema, boolean own, String name, String type) {
    }

    /** A kind of thing. The names are in upper case, as an H2 that was told to keep the case wants them. */
    enum View {
        TABLES("TABLES", "TABLE_NAME", "TABLE_TYPE"),
        CONSTRAINTS("TABLE_CONSTRAINTS", "CONSTRAINT_NAME", "CONSTRAINT_TYPE");

        private final String view;
        private final String name;
        private final String type;

        View(String view, String name, String type) {
            this.view = view;
            this.name = name;
            this.type = type;
        }
    }
}
