package dev.rowan.sql;

/** A column of text. */
public final class TextColumn<E> extends TableColumn<E, String> implements TextExpression {

    TextColumn(Table<E> table, int position, ColumnSpec<String> spec) {
        super(table, position, spec);
    }
}
