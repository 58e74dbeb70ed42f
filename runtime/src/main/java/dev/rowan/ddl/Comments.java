package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;

/** The {@code COMMENT ON} statements of a table, for a database that takes no comments in CREATE TABLE. */
final class Comments {

    private Comments() {
    }

    static List<String> of(Table<?> table, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        String comment = table.spec().comment();
        if (comment != null) {
            statements.add(SqlText.of(dialect,
                    out -> out.sql("comment on table ").table(table).sql(" is ").sql(dialect.literal(comment))));
        }
        for (Column<?, ?> column : table.columns()) {
            String about = column.spec().comment();
            if (about != null) {
                statements.add(SqlText.of(dialect, out -> out.sql("comment on column ").table(table).sql(".")
                        .identifier(column.name()).sql(" is ").sql(dialect.literal(about))));
            }
        }
        return statements;
    }
}
