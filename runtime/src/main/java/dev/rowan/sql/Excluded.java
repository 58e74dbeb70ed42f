package dev.rowan.sql;

/** What the row of an INSERT that found its key there would have had in a column. */
record Excluded(Column<?, ?> column) implements Rendering {

    Expression<?> expression() {
        return of(column);
    }

    private static <T> Expression<T> of(Column<?, T> column) {
        return Computed.value(column.type(), new Excluded(column));
    }

    @Override
    public void render(SqlSink sink) {
        switch (sink.dialect().upsertForm()) {
            case ON_CONFLICT, MERGE -> sink.sql("excluded.").identifier(column.name());
            case DUPLICATE_KEY_ALIAS -> sink.sql("new.").identifier(column.name());
            case DUPLICATE_KEY_VALUES -> sink.sql("values(").identifier(column.name()).sql(")");
        }
    }
}
