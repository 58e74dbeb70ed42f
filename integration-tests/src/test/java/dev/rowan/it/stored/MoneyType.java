package dev.rowan.it.stored;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.ConvertedType;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;

final class MoneyType implements ConvertedType<Money, BigDecimal> {

    static final AtomicInteger MADE = new AtomicInteger();

    MoneyType() {
        MADE.incrementAndGet();
    }

    @Override
    public Class<Money> javaType() {
        return Money.class;
    }

    @Override
    public ColumnType<BigDecimal> stored() {
        return ColumnTypes.BIG_DECIMAL;
    }

    @Override
    public BigDecimal toStored(Money value) {
        return value.amount();
    }

    @Override
    public Money toJava(BigDecimal stored) {
        return new Money(stored);
    }
}
