package dev.rowan.type;

import java.util.Objects;

/**
 * JSON as it is written: a field of this type is a JSON column that no codec comes near, for what is passed on unread. Immutable.
 *
 * <p>The database refuses what is no JSON (SQLite takes it). It may give the text back with other blanks, another order of members
 * and numbers written another way: {@code {"a": 1}} for {@code {"a":1.0}}.
 *
 * @param text the JSON text; {@code null} in JSON is a value and no SQL NULL
 */
public record JsonText(String text) {

    /** Takes any text but null. */
    public JsonText {
        Objects.requireNonNull(text, "the text");
    }

    @Override
    public String toString() {
        return text;
    }
}
