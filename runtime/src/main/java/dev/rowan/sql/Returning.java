package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlAbility;
import dev.rowan.mapper.RowReader;

/** A change, with something of each of its rows. */
record Returning<T>(Change<?> change, Selectable<T> selected) implements Query<T> {

    @Override
    public Verb verb() {
        return change.verb();
    }

    @Override
    public RowReader<T> reader(EntityReader entities) {
        return selected.reader(entities, 1);
    }

    @Override
    public int fetchSize() {
        return 0;
    }

    /** What has just been written is newer than all that is held. */
    @Override
    public boolean overwrites() {
        return verb() != Verb.DELETE;
    }

    @Override
    public Table<?> changed() {
        return change.table();
    }

    @Override
    public boolean rewrites() {
        return change.rewrites();
    }

    @Override
    public boolean changesSeveral() {
        return change.rowsAtMost() != 1;
    }

    @Override
    public Column<?, ?> generatedKey(Dialect dialect) {
        Column<?, ?> key = change instanceof Insert<?> insert && !SqlAbility.INSERT_RETURNING.of(dialect)
                ? insert.generatedKey(dialect) : null;
        return key != null && key.equals(selected) ? key : null;
    }

    @Override
    public Stepwise steps(Dialect dialect) {
        return ability().of(dialect) || generatedKey(dialect) != null ? null : Reselected.of(change, selected, ability(), dialect);
    }

    /** Where it takes several statements, as the change among them. */
    @Override
    public void render(SqlSink sink) {
        if (generatedKey(sink.dialect()) != null || steps(sink.dialect()) != null) {
            change.render(sink);
            return;
        }
        change.requireReturnable(sink);
        if (sink.dialect().deltaTables()) {
            sink.within(Sources.of(change.table()), () -> {
                selected(sink.sql("select "));
                sink.sql(verb() == Verb.DELETE ? " from old table (" : " from final table (");
            });
            change.render(sink);
            sink.sql(")");
        } else {
            change.render(sink);
            sink.within(change.sources(sink.dialect()), () -> selected(sink.sql(" returning ")));
        }
    }

    private void selected(SqlSink sink) {
        String separator = "";
        for (Expression<?> expression : selected.expressions()) {
            sink.sql(separator).selected(expression);
            separator = ", ";
        }
    }

    private SqlAbility ability() {
        return switch (verb()) {
            case INSERT -> SqlAbility.INSERT_RETURNING;
            case UPDATE -> SqlAbility.UPDATE_RETURNING;
            case DELETE -> SqlAbility.DELETE_RETURNING;
            case SELECT, DDL -> throw new IllegalStateException(verb() + " returns nothing");
        };
    }
}
