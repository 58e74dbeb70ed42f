package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of a column apart from its table. Immutable: each method gives a new one.
 *
 * @param name its name in the database
 * @param type how its values are read and bound
 * @param size length, precision and scale
 * @param generation where its value comes from when the entity has none
 * @param sequence the sequence's name where generation is {@link Generation#SEQUENCE}, else null
 * @param traits what is so about it
 * @param serverDefault the default as SQL, or null
 * @param comment a comment, or null
 * @param definition its type as SQL, in place of the dialect's; or null
 */
public record ColumnSpec<T>(String name, ColumnType<T> type, Size size, Generation generation, String sequence,
        Set<Trait> traits, String serverDefault, String comment, String definition) {

    /** Copies what it is given. */
    public ColumnSpec {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        traits = Set.copyOf(traits);
    }

    static <T> ColumnSpec<T> of(String name, ColumnType<T> type) {
        return new ColumnSpec<>(name, type, Size.of(type), Generation.NONE, null, Set.of(), null, null, null);
    }

    /** The same column, holding at most this many characters or bytes. */
    public ColumnSpec<T> length(int length) {
        return sized(new Size(length, size.precision, size.scale));
    }

    /** The same column, of this many digits in all, and after the point. */
    public ColumnSpec<T> precision(int precision, int scale) {
        return sized(new Size(size.length, precision, scale));
    }

    /** The same column, NOT NULL. */
    public ColumnSpec<T> notNull() {
        return with(Trait.NOT_NULL);
    }

    /** The same column, of the primary key, so NOT NULL. */
    public ColumnSpec<T> key() {
        return with(Trait.KEY).with(Trait.NOT_NULL);
    }

    /** The same column, whose value the database generates. */
    public ColumnSpec<T> identity() {
        return generated(Generation.IDENTITY, null);
    }

    /** The same column, whose value comes from a sequence, or is an identity where there are none. */
    public ColumnSpec<T> sequence(String sequenceName) {
        return generated(Generation.SEQUENCE, sequenceName);
    }

    /** The same column, which gets a {@link dev.rowan.type.TimeOrderedUuid} from the client. */
    public ColumnSpec<T> clientGenerated() {
        return generated(Generation.CLIENT, null);
    }

    /** The same column, whose values are never shown in a log or an error. */
    public ColumnSpec<T> asSensitive() {
        return with(Trait.SENSITIVE);
    }

    /** The same column, left out of every INSERT. */
    public ColumnSpec<T> notInsertable() {
        return with(Trait.NOT_INSERTABLE);
    }

    /** The same column, left out of the UPDATE of an entity. */
    public ColumnSpec<T> notUpdatable() {
        return with(Trait.NOT_UPDATABLE);
    }

    /** The same column with a default, as SQL; a standard character literal is written as each database wants it. */
    public ColumnSpec<T> withDefault(String sql) {
        return new ColumnSpec<>(name, type, size, generation, sequence, traits, sql, comment, definition);
    }

    /** The same column with a comment. */
    public ColumnSpec<T> commented(String text) {
        return new ColumnSpec<>(name, type, size, generation, sequence, traits, serverDefault, text, definition);
    }

    /** The same column with its type as SQL. */
    public ColumnSpec<T> defined(String sql) {
        return new ColumnSpec<>(name, type, size, generation, sequence, traits, serverDefault, comment, sql);
    }

    /** Whether NULL may stand in it. */
    public boolean nullable() {
        return !traits.contains(Trait.NOT_NULL);
    }

    /** Whether it is part of the primary key. */
    public boolean isKey() {
        return traits.contains(Trait.KEY);
    }

    /** Whether its values must not be shown. */
    public boolean sensitive() {
        return traits.contains(Trait.SENSITIVE);
    }

    /** Whether an INSERT of an entity writes it. */
    public boolean insertable() {
        return !traits.contains(Trait.NOT_INSERTABLE);
    }

    /** Whether an UPDATE of an entity writes it. */
    public boolean updatable() {
        return !traits.contains(Trait.NOT_UPDATABLE);
    }

    private ColumnSpec<T> sized(Size newSize) {
        return new ColumnSpec<>(name, type, newSize, generation, sequence, traits, serverDefault, comment, definition);
    }

    private ColumnSpec<T> generated(Generation newGeneration, String sequenceName) {
        return new ColumnSpec<>(name, type, size, newGeneration, sequenceName, traits, serverDefault, comment, definition);
    }

    private ColumnSpec<T> with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new ColumnSpec<>(name, type, size, generation, sequence, more, serverDefault, comment, definition);
    }

    /** Where a value comes from when the entity has none. */
    public enum Generation {
        /** From nowhere: it is NULL, or the column's default. */
        NONE,
        /** The database counts. */
        IDENTITY,
        /** A sequence counts, or the database where it has no sequences. */
        SEQUENCE,
        /** The client makes a UUID. */
        CLIENT
    }

    /** What is so about a column. */
    public enum Trait { NOT_NULL, KEY, SENSITIVE, NOT_INSERTABLE, NOT_UPDATABLE }

    /**
     * How much fits into a column.
     *
     * @param length characters or bytes; 0 is as many as the database allows
     * @param precision digits in all, of a DECIMAL
     * @param scale digits after the point, of a DECIMAL
     */
    public record Size(int length, int precision, int scale) {

        static Size of(ColumnType<?> type) {
            if (type.javaType() == BigDecimal.class) {
                return new Size(0, 38, 12);
            }
            if (type.javaType() == BigInteger.class) {
                return new Size(0, 38, 0);
            }
            if (type.javaType() == Character.class) {
                return new Size(1, 0, 0);
            }
            return new Size(type.sqlType() == SqlType.VARCHAR ? 255 : 0, 0, 0);
        }
    }
}
