package dev.rowan.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A column of text. */
public final class TextColumn<E> extends TableColumn<E, String> implements TextExpression {

    private final int length;

    TextColumn(Table<E> table, int position, ColumnSpec<String> spec) {
        super(table, position, spec);
        this.length = spec.size().length() == 0 ? Integer.MAX_VALUE : spec.size().length();
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        if (value != null) {
            verify(value);
        }
        type().bind(statement, index, value);
    }

    /**
     * Databases count characters as Unicode code points (H2 counts those beyond U+FFFF twice, and refuses the text itself); a NUL ends
     * a text on PostgreSQL, and half of a surrogate pair becomes
     * a question mark in UTF-8.
     */
    private void verify(String value) {
        int characters = value.length();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\0') {
                throw refused("a text with a NUL character (at " + i + ") is not stored alike by all databases");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw refused("a text with half of a surrogate pair (at " + i + ") is no Unicode text");
                }
                characters--;
                i++;
            }
        }
        if (characters > length) {
            throw refused("a text of " + characters + " characters does not fit a column of " + length);
        }
    }
}
