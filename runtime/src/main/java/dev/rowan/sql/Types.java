package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** What type a value has that is computed. */
final class Types {

    private Types() {
    }

    /** That of the only column of a query. */
    @SuppressWarnings("unchecked")      // a query of one expression is read as that expression's type
    static <T> ColumnType<T> only(QueryExpression<T> query) {
        return (ColumnType<T>) query.projection().expressions().get(0).type();
    }
}
