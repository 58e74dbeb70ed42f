package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;
import dev.rowan.type.ColumnTypes;

/**
 * How many rows of a query are wanted, and how many are left out before them.
 *
 * @param limit the most rows, or null
 * @param offset the rows left out, or null
 * @param ties whether rows that are equal in order to the last one come too
 */
record Limits(Long limit, Long offset, boolean ties) {

    static final Limits NONE = new Limits(null, null, false);

    Limits limit(long rows) {
        return new Limits(QueryExpression.notNegative("limit", rows), offset, false);
    }

    Limits withTies(long rows) {
        return new Limits(QueryExpression.notNegative("limit", rows), offset, true);
    }

    Limits offset(long rows) {
        return new Limits(limit, QueryExpression.notNegative("offset", rows), ties);
    }

    boolean any() {
        return limit != null || offset != null;
    }

    /** Says them, as what follows the order of a query. */
    void render(SqlSink sink, boolean ordered) {
        if (!any()) {
            return;
        }
        if (ties) {
            renderTies(sink, ordered);
            return;
        }
        // The dialect's clause has a parameter for each number; a sink wants them one by one
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

    private void renderTies(SqlSink sink, boolean ordered) {
        if (!ordered) {
            throw new IllegalStateException("limitWithTies(" + limit
                    + ") without orderBy(…): nothing tells which rows are equal to the last one");
        }
        SqlAbility.WITH_TIES.require(sink.dialect());
        if (offset != null) {
            sink.sql(" offset ").bind(Bind.plain(ColumnTypes.LONG, offset)).sql(" rows");
        }
        sink.sql(" fetch first ").bind(Bind.plain(ColumnTypes.LONG, limit)).sql(" rows with ties");
    }
}
