package dev.rowan.type;

import dev.rowan.DataException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The column types of arrays of primitives, in which a NULL has no place. */
final class PrimitiveArrays {

    private PrimitiveArrays() {
    }

    static ColumnType<boolean[]> booleans() {
        return of(boolean[].class, ColumnTypes.BOOLEAN, "bool", array -> array.length, (array, i) -> array[i], values -> {
            boolean[] array = new boolean[values.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = values.get(i);
            }
            return array;
        });
    }

    static ColumnType<short[]> shorts() {
        return of(short[].class, ColumnTypes.SHORT, "int2", array -> array.length, (array, i) -> array[i], values -> {
            short[] array = new short[values.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = values.get(i);
            }
            return array;
        });
    }

    static ColumnType<int[]> ints() {
        return of(int[].class, ColumnTypes.INTEGER, "int4", array -> array.length, (array, i) -> array[i],
                values -> values.stream().mapToInt(Integer::intValue).toArray());
    }

    static ColumnType<long[]> longs() {
        return of(long[].class, ColumnTypes.LONG, "int8", array -> array.length, (array, i) -> array[i],
                values -> values.stream().mapToLong(Long::longValue).toArray());
    }

    static ColumnType<float[]> floats() {
        return of(float[].class, ColumnTypes.FLOAT, "float4", array -> array.length, (array, i) -> array[i], values -> {
            float[] array = new float[values.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = values.get(i);
            }
            return array;
        });
    }

    static ColumnType<double[]> doubles() {
        return of(double[].class, ColumnTypes.DOUBLE, "float8", array -> array.length, (array, i) -> array[i],
                values -> values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static <E, J> ColumnType<J> of(Class<J> array, ColumnType<E> element, String jdbcName, ToIntFunction<J> length,
            BiFunction<J, Integer, E> at, Function<List<E>, J> made) {
        return new ArrayType<>(array, new PrimitiveElements<>(element, jdbcName, length, at, made));
    }

    private record PrimitiveElements<E, J>(ColumnType<E> type, String jdbcName, ToIntFunction<J> length, BiFunction<J, Integer, E> at,
            Function<List<E>, J> made) implements ArrayType.Elements<E, J> {

        @Override
        public Object[] jdbc(J array) {
            String[] texts = new String[length.applyAsInt(array)];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = at.apply(array, i).toString();
            }
            return texts;
        }

        @Override
        public J array(List<E> elements) {
            int missing = elements.indexOf(null);
            if (missing >= 0) {
                throw new DataException("an array has a NULL (at " + missing + "), which is no " + type.javaType().getSimpleName()
                        + " as a primitive: use " + type.javaType().getSimpleName() + "[]");
            }
            return made.apply(elements);
        }
    }
}
