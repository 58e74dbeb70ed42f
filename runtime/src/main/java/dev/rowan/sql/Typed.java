package dev.rowan.sql;

import dev.rowan.dialect.Template;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ConvertedType;
import java.math.BigDecimal;

/** A parameter that is told its type where the database does not learn it from what stands beside it. */
record Typed(Bind<?> bind) implements Rendering {

    @Override
    public void render(SqlSink sink) {
        for (Template.Part part : sink.dialect().typed(bind.type().sqlType(), scale(bind)).parts()) {
            if (part.text() != null) {
                sink.sql(part.text());
            } else {
                sink.bind(bind);
            }
        }
    }

    private static <T> int scale(Bind<T> bind) {
        return bind.value() == null ? 0 : scale(bind.type(), bind.value());
    }

    /** How many digits after the point the value has that is bound. */
    private static <T> int scale(ColumnType<T> type, T value) {
        if (type instanceof ConvertedType<T, ?> converted) {
            return storedScale(converted, value);
        }
        return value instanceof BigDecimal decimal ? Math.max(0, decimal.scale()) : 0;
    }

    private static <T, S> int storedScale(ConvertedType<T, S> type, T value) {
        S stored = type.toStored(value);
        return stored == null ? 0 : scale(type.stored(), stored);
    }
}
