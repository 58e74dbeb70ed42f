package dev.rowan.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

final class BigIntegerType implements ColumnType<BigInteger> {

    @Override
    public Class<BigInteger> javaType() {
        return BigInteger.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.DECIMAL;
    }

    @Override
    public BigInteger read(ResultSet row, int index) throws SQLException {
        BigDecimal value = row.getBigDecimal(index);
        return value == null ? null : value.toBigIntegerExact();
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigInteger value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.DECIMAL);
        } else {
            statement.setBigDecimal(index, new BigDecimal(value));
        }
    }
}
