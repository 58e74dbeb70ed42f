package dev.rowan.sql;

import dev.rowan.type.ColumnTypes;

/**
 * How many rows of a query are wanted, and how many are left out before them.
 *
 * @param limit the most rows, or null
 * @param offset the rows left out, or null
 */
record Limits(Long limit, Long offset) {

    static final Limits NONE = new Limits(null, null);

    Limits limit(long rows) {
        return new Limits(QueryExpression.notNegative("limit", rows), offset);
    }

    Limits offset(long rows) {
        return new Limits(limit, QueryExpression.notNegative("offset", rows));
    }

    boolean any() {
        return limit != null || offset != null;
    }

    /** The dialect's clause has a parameter for each number; a sink wants them one by one. */
    void render(SqlSink sink) {
        if (!any()) {
            return;
        }
        String[] pieces = sink.dialect().limit(limit != null, offset != null).split("\\?", -1);
        int piece = 0;
        sink.sql(" ").sql(pieces[piece++]);
        if (limit != null) {
            sink.bind(Bind.plain(ColumnTypes.LONG, limit)).sql(pieces[piece++]);
        }
        if (offset != null) {
            sink.bind(Bind.plain(ColumnTypes.LONG, offset)).sql(pieces[piece]);
        }
    }
}
