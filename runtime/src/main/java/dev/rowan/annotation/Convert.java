package dev.rowan.annotation;

import dev.rowan.type.ColumnType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column is read and bound by a type of one's own.
 *
 * <p>The type is of the field's class, or of what an {@code Optional} holds. It is made once for the table: by its constructor without
 * parameters, or it is its {@code public static final} field {@code INSTANCE} where it has one. Length, precision and scale of
 * {@link Column} are those of its {@linkplain dev.rowan.type.ColumnType#sqlType() kind of column}.
 *
 * <pre>{@code
 * final class MoneyType implements ConvertedType<Money, BigDecimal> {
 *     public Class<Money> javaType() { return Money.class; }
 *     public ColumnType<BigDecimal> stored() { return ColumnTypes.BIG_DECIMAL; }
 *     public BigDecimal toStored(Money money) { return money.amount(); }
 *     public Money toJava(BigDecimal amount) { return new Money(amount); }
 * }
 *
 * record Product(@Id Integer id, @Convert(MoneyType.class) @Column(precision = 10, scale = 2) Money price) {}
 * }</pre>
 *
 * <p>A column of {@code String}, a number or a time has their operators, which work on what is stored; any other, {@code boolean}
 * among them, is only told apart and ordered.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Convert {

    /** The type; {@link dev.rowan.type.ConvertedType} is the shortest way to write one. */
    Class<? extends ColumnType<?>> value();
}
