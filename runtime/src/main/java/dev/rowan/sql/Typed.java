package dev.rowan.sql;

import dev.rowan.dialect.Template;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ConvertedType;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A parameter that is told its type where the database does not learn it from what stands beside it.
 *
 * @param alone whether nothing stands beside it
 */
record Typed(Bind<?> bind, boolean alone) implements Rendering {

    @Override
    public void render(SqlSink sink) {
        for (Template.Part part : template(sink, bind).parts()) {
            if (part.text() != null) {
                sink.sql(part.text());
            } else {
                sink.bind(bind);
            }
        }
    }

    /** Of a decimal its digits are part of the type, as they would be of a literal. */
    private <T> Template template(SqlSink sink, Bind<T> bind) {
        BigDecimal decimal = decimal(bind.type(), bind.value());
        int scale = Math.max(0, decimal.scale());
        return sink.dialect().typed(bind.type().sqlType(), Math.max(1, decimal.precision() - decimal.scale()) + scale, scale, alone);
    }

    /** The decimal that is bound; zero for what is none. */
    private static <T> BigDecimal decimal(ColumnType<T> type, T value) {
        if (value != null && type instanceof ConvertedType<T, ?> converted) {
            return stored(converted, value);
        }
        return value instanceof BigDecimal decimal ? decimal
                : value instanceof BigInteger integer ? new BigDecimal(integer) : BigDecimal.ZERO;
    }

    private static <T, S> BigDecimal stored(ConvertedType<T, S> type, T value) {
        return decimal(type.stored(), type.toStored(value));
    }
}
