package dev.rowan.dialect;

import dev.rowan.type.SqlType;
import java.util.EnumMap;
import java.util.Map;

/** H2's parameters where nothing stands beside them that tells their type: it refuses them there, or takes them for text. */
final class H2Types {

    private static final Map<SqlType, Template> TYPED = new EnumMap<>(SqlType.class);

    static {
        for (SqlType type : SqlType.values()) {
            String name = name(type);
            TYPED.put(type, name == null ? Template.PLAIN : Template.of("cast($1 as " + name + ")"));
        }
    }

    private H2Types() {
    }

    static Template typed(SqlType type, int digits, int scale) {
        return type != SqlType.DECIMAL ? TYPED.get(type)
                : Template.of("cast($1 as decimal(" + Math.max(100, digits) + ", " + scale + "))");
    }

    /** Without length, to which a cast would cut. */
    private static String name(SqlType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT, UNSIGNED_TINYINT -> "smallint";
            case INTEGER, UNSIGNED_SMALLINT -> "integer";
            case BIGINT, UNSIGNED_INTEGER -> "bigint";
            case UNSIGNED_BIGINT -> "decimal(20, 0)";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "decimal(100, 0)";
            case VARCHAR, ENUM -> "varchar";
            case BINARY -> "varbinary";
            case UUID -> "uuid";
            case JSON, ARRAY -> null;
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP, INSTANT -> "timestamp(6)";
        };
    }
}
