package dev.rowan.ddl;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.sql.Index;
import dev.rowan.sql.Index.ColumnPart;
import dev.rowan.sql.Index.ExpressionPart;
import dev.rowan.sql.Index.Part;
import dev.rowan.sql.SqlSink;

/** What is indexed, and which rows: {@code (depart_id, username desc, (lower(email))) where visits > 0}. */
final class IndexClause {

    private IndexClause() {
    }

    /** An expression stands in parentheses of its own, which MySQL and PostgreSQL want. */
    static <E> void write(SqlSink out, Index<E> index) {
        out.sql(" (");
        String separator = "";
        for (Part<E> part : index.parts()) {
            out.sql(separator);
            separator = ", ";
            if (part instanceof ColumnPart<E> column) {
                out.identifier(column.column().name()).sql(column.descending() ? " desc" : "");
            } else if (part instanceof ExpressionPart<E> expression) {
                DdlAbility.EXPRESSION_INDEX.require(out.dialect(), index.table() + " (" + expression.sql() + ")");
                out.sql("(").sql(expression.sql()).sql(")");
            }
        }
        out.sql(")");
        if (index.where() != null) {
            where(out, index);
        }
    }

    /** A plain index of all rows finds the same rows; a unique one would refuse others. */
    private static void where(SqlSink out, Index<?> index) {
        if (index.unique()) {
            DdlAbility.PARTIAL_INDEX.require(out.dialect(), "the unique index " + Name.of(index).text());
        }
        if (DdlAbility.PARTIAL_INDEX.of(out.dialect())) {
            out.sql(" where ").sql(index.where());
        }
    }
}
