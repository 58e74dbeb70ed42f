package dev.rowan.it.type;

import dev.rowan.sql.Column;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Insert;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A column, and the values it is tried with.
 *
 * @param kept what a value that is stored comes back as: itself, but for what is documented
 * @param random a value that is stored
 * @param values those at which something may happen
 */
record Case<V>(Column<Extreme, V> column, BiConsumer<Extreme, V> setter, Function<Extreme, V> getter, UnaryOperator<V> kept,
        Function<Random, V> random, List<V> values) {

    @SafeVarargs
    @SuppressWarnings("varargs")      // read only, as a list
    static <V> Case<V> of(Column<Extreme, V> column, BiConsumer<Extreme, V> setter, Function<Extreme, V> getter,
            Function<Random, V> random, V... values) {
        return new Case<>(column, setter, getter, value -> value, random, List.of(values));
    }

    Case<V> kept(UnaryOperator<V> other) {
        return new Case<>(column, setter, getter, other, random, values);
    }

    void fill(Extreme row, Random numbers) {
        setter.accept(row, random.apply(numbers));
    }

    Extreme row(int id, V value) {
        Extreme row = new Extreme();
        row.id = id;
        setter.accept(row, value);
        return row;
    }

    /** The INSERT with the value of a row. */
    Insert<Extreme> set(Insert<Extreme> insert, Extreme row) {
        return insert.set(column, getter.apply(row));
    }

    Condition eq(Extreme row) {
        return column.eq(getter.apply(row));
    }

    /** How what was read differs from what was written; null where it does not. */
    String difference(Extreme written, Extreme read) {
        V expected = kept.apply(getter.apply(written));
        V found = getter.apply(read);
        return Objects.deepEquals(expected, found) ? null : column + " is " + shown(found) + " and not " + shown(expected);
    }

    /** With every character that is no plain one as a number, and no longer than a line. */
    static String shown(Object value) {
        String text = value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < 60; i++) {
            char c = text.charAt(i);
            shown.append(c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return shown + (text.length() > 60 ? "... (" + text.length() + ")" : "");
    }
}
