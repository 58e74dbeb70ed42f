package dev.rowan.sql;

import dev.rowan.type.SqlType;
import java.util.List;

/** JSON as {@link Sql} reads it. */
abstract class Documents extends Times {

    Documents() {
    }

    /**
     * The whole of a JSON value, from which a {@linkplain JsonPath#at path} leads on.
     *
     * @throws IllegalArgumentException if the expression is not one of JSON
     */
    public static JsonPath json(Expression<?> value) {
        if (value.type().sqlType() != SqlType.JSON) {
            throw new IllegalArgumentException("json(…) is of a column of JSON, and " + value + " is one of "
                    + value.type().javaType().getSimpleName());
        }
        return new JsonPath(value, List.of());
    }
}
