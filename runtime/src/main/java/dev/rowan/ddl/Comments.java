package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.CommentForm;
import dev.rowan.sql.Column;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;

/** The {@code COMMENT ON} statements of a table, for a database that takes no comments in CREATE TABLE. */
final class Comments {

    private Comments() {
    }

    /** What gives a new table and its columns the comments they have. */
    static List<String> of(Table<?> table, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        if (table.spec().comment() != null) {
            statements.add(ofTable(table, dialect));
        }
        for (Column<?, ?> column : table.columns()) {
            if (column.spec().comment() != null) {
                statements.addAll(of(column, dialect));
            }
        }
        return statements;
    }

    /** What gives a table its comment, or takes it away. */
    static String ofTable(Table<?> table, Dialect dialect) {
        return SqlText.of(dialect,
                out -> out.sql("comment on table ").table(table).sql(" is ").sql(text(table.spec().comment(), dialect)));
    }

    /** What gives a column its comment, or takes it away; nothing where its clause says it. */
    static List<String> of(Column<?, ?> column, Dialect dialect) {
        return dialect.comments() != CommentForm.STATEMENT ? List.of() : List.of(SqlText.of(dialect,
                out -> out.sql("comment on column ").table(column.table()).sql(".").identifier(column.name()).sql(" is ")
                        .sql(text(column.spec().comment(), dialect))));
    }

    private static String text(String comment, Dialect dialect) {
        return comment == null ? "null" : dialect.literal(comment);
    }
}
