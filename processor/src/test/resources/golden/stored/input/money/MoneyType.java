package money;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.ConvertedType;
import java.math.BigDecimal;

public final class MoneyType implements ConvertedType<Money, BigDecimal> {

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
