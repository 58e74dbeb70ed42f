package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.UpsertForm;
import java.util.List;

/** An INSERT that may find its row there, in the words of each database. */
final class UpsertText {

    private final SqlSink sink;
    private final Table<?> table;
    private final NewRows rows;
    private final Conflict conflict;

    private UpsertText(SqlSink sink, Table<?> table, NewRows rows, Conflict conflict) {
        this.sink = sink;
        this.table = table;
        this.rows = rows;
        this.conflict = conflict;
    }

    /**
     * Says it to a sink.
     *
     * @throws IllegalStateException if the rows have no value for a column of the key, and the database does not generate it; where it
     *     does, no row can be there
     */
    static void render(SqlSink sink, Table<?> table, NewRows rows, Conflict conflict) {
        new UpsertText(sink, table, rows, conflict).render();
    }

    private void render() {
        UpsertForm form = sink.dialect().upsertForm();
        if (!conflict.target().stream().allMatch(this::given)) {
            rows.renderInsert(sink, table);
            return;
        }
        if (form == UpsertForm.MERGE) {
            merge();
            return;
        }
        sink.sql("insert into ").unaliased(table);
        rows(form);
        // Both rows are in reach of what is set, so each column says of which it is
        sink.within(new Sources(List.of(table), true), form == UpsertForm.ON_CONFLICT ? this::onConflict : this::onDuplicateKey);
    }

    private void rows(UpsertForm form) {
        if (rows.query() == null) {
            sink.within(Sources.of(table), () -> rows.render(sink));
            sink.sql(form == UpsertForm.DUPLICATE_KEY_ALIAS ? " as new" : "");
        } else {
            // A name for the new rows on MySQL, and columns of its own on MariaDB, each of another name; on SQLite ON would pass for a
            // join's after a FROM
            rows.renderNames(sink.sql(" "));
            sink.sql(" select * from (");
            rows.renderQuery(sink, form == UpsertForm.DUPLICATE_KEY_VALUES ? rows.columns().stream().map(Column::name).toList() : null);
            sink.sql(") as new");
            if (form == UpsertForm.DUPLICATE_KEY_ALIAS) {
                rows.renderNames(sink.sql(" "));
            } else if (form == UpsertForm.ON_CONFLICT) {
                sink.sql(" where 1 = 1");
            }
        }
    }

    private void onConflict() {
        String separator = " on conflict (";
        for (Column<?, ?> column : conflict.target()) {
            sink.sql(separator).identifier(column.name());
            separator = ", ";
        }
        sink.sql(conflict.changesNothing() ? ") do nothing" : ") do update");
        changes(" set ");
        if (conflict.condition() != null) {
            conflict.condition().render(sink.sql(" where "));
        }
    }

    /**
     * The first thing that is set is set to itself, or fails: where not the key that is meant has collided. What it may become is of one
     * type, since MariaDB's UUIDs go with no other.
     */
    private void onDuplicateKey() {
        Column<?, ?> kept = kept();
        sink.sql(" on duplicate key update ").identifier(kept.name()).sql(" = if(");
        same();
        sink.sql(", ").column(kept).sql(", if(" + UpsertForm.OTHER_KEY + ", ").column(kept).sql(", ").column(kept).sql("))");
        if (conflict.condition() == null) {
            changes(", ");
        } else {
            ConditionalChanges.of(conflict, sink.dialect()).render(sink);
        }
    }

    private Column<?, ?> kept() {
        for (Column<?, ?> column : conflict.target()) {
            if (column.spec().computed() == null) {
                return column;
            }
        }
        return table.columns().stream().filter(column -> column.spec().computed() == null).findFirst().orElseThrow();
    }

    private void changes(String before) {
        String separator = before;
        for (Assignment change : conflict.changes()) {
            sink.sql(separator).identifier(change.column().name()).sql(" = ");
            change.value().render(sink);
            separator = ", ";
        }
    }

    /** That the row which is there has the key of the new one; a NULL is no such key, as a UNIQUE has it. */
    private void same() {
        String separator = "";
        for (Column<?, ?> column : conflict.target()) {
            sink.sql(separator).column(column).sql(" = ");
            new Excluded(column).render(sink);
            separator = " and ";
        }
    }

    /** Whether the new rows have a value there: one that the database generates is new. */
    private boolean given(Column<?, ?> column) {
        if (rows.gives(column)) {
            return true;
        }
        if (column.spec().generation() == ColumnSpec.Generation.NONE) {
            throw new IllegalStateException("onConflict(" + column.name() + "): the INSERT has no value for " + column
                    + ", so that a row with its key could not be told");
        }
        return false;
    }

    /** H2 knows the types of parameters only where they are cast. */
    private void merge() {
        sink.sql("merge into ").unaliased(table).sql(" using ");
        if (rows.query() == null) {
            sink.within(Sources.of(table), this::values);
        } else {
            rows.query().render(sink.sql("("));       // a sequence counts where its row is inserted
        }
        sink.sql(") as excluded ");
        names();
        sink.within(new Sources(List.of(table), true), () -> {
            sink.sql(" on ");
            same();
            if (!conflict.changesNothing()) {
                sink.sql(" when matched");
                if (conflict.condition() != null) {
                    conflict.condition().render(sink.sql(" and ("));
                    sink.sql(")");
                }
                sink.sql(" then update");
                changes(" set ");
            }
        });
        rows.renderNames(sink.sql(" when not matched then insert "));
        sink.sql(" values (");
        rows.renderCounted(sink);
        String separator = "";
        for (Column<?, ?> column : rows.columns()) {
            sink.sql(separator);
            new Excluded(column).render(sink);
            separator = ", ";
        }
        sink.sql(")");
    }

    private void names() {
        String separator = "(";
        for (Column<?, ?> column : rows.columns()) {
            sink.sql(separator).identifier(column.name());
            separator = ", ";
        }
        sink.sql(")");
    }

    private void values() {
        String row = "(values (";
        for (List<? extends Expression<?>> each : rows.rows()) {
            sink.sql(row);
            for (int i = 0; i < each.size(); i++) {
                sink.sql(i == 0 ? "" : ", ");
                value(each.get(i), rows.columns().get(i));
            }
            sink.sql(")");
            row = ", (";
        }
    }

    /** Only a parameter is cast: a cast cuts what is too long, and a parameter has been found to fit. */
    private void value(Expression<?> given, Column<?, ?> column) {
        if (given == null) {
            throw new UnsupportedException(sink.dialect().product() + " has no \"default\" in the rows of a merge: "
                    + "use one statement for the rows that leave out the same columns, or upsertAll");
        }
        boolean parameter = given instanceof Bind<?> || given instanceof NewRows.Placeholder<?>;
        given.render(sink.sql(parameter ? "cast(" : ""));
        sink.sql(parameter ? " as " + column.spec().castType(sink.dialect()) + ")" : "");
    }
}
