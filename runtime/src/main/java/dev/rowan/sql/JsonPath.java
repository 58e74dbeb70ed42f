package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A place in a JSON value, {@link Sql#json}: {@code json(NOTE.settings).at("theme").text()}. A place that is not there is NULL, and so
 * is one where JSON has its null. A key is one of an object and an index one of an array; neither is the other. Immutable: each method
 * gives a new one; all threads may share it.
 */
public final class JsonPath {

    private final Expression<?> value;
    private final List<Object> steps;

    JsonPath(Expression<?> value, List<Object> steps) {
        this.value = value;
        this.steps = steps;
    }

    /** The place of a member of an object, of a member of that, and so on; any text is a key, and none is empty. */
    public JsonPath at(String key, String... more) {
        JsonPath path = then(verified(key));
        for (String next : more) {
            path = path.then(verified(next));
        }
        return path;
    }

    /** The place of an element of an array, counted from 0. */
    public JsonPath at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("an element of a JSON array is counted from 0, not " + index);
        }
        return then(index);
    }

    private static String verified(String key) {
        if (Objects.requireNonNull(key, "the key of a JSON object").isEmpty() || key.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("an empty key, or one with a NUL, is no place that all databases find");
        }
        return key;
    }

    private JsonPath then(Object step) {
        List<Object> more = new ArrayList<>(steps);
        more.add(step);
        return new JsonPath(value, List.copyOf(more));
    }

    /** What is there as a text: of a JSON text its characters, of all else its JSON. */
    public TextExpression text() {
        return Computed.text(new JsonPlace(SqlForm.JSON_TEXT, value, steps));
    }

    /** The number that is there, or in a text there, cast to this class as {@link Expression#cast} casts texts. */
    public <N extends Number> NumberExpression<N> number(Class<N> type) {
        return Sql.number(text().cast(type));
    }

    /** Whether {@code true} is there; what is neither {@code true} nor {@code false} is not true. */
    public Condition bool() {
        return text().eq("true");
    }

    /** What is there, as JSON. */
    public Expression<JsonText> json() {
        return Computed.value(ColumnTypes.JSON_TEXT, new JsonPlace(SqlForm.JSON_VALUE, value, steps));
    }
}
