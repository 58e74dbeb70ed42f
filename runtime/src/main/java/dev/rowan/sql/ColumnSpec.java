package dev.rowan.sql;

import dev.rowan.dialect.Counting;
import dev.rowan.dialect.Dialect;
import dev.rowan.type.ArrayType;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.NativeEnum;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of a column apart from its table. Immutable: each method gives a new one. Whatever is still to be known of columns
 * finds its place in one of the parts, so that this record keeps its shape.
 *
 * @param name its name in the database
 * @param type how its values are read and bound
 * @param size length, precision and scale
 * @param source where its value comes from when the entity has none
 * @param traits what is so about it
 * @param wording what its DDL says of it as text
 */
public record ColumnSpec<T>(String name, ColumnType<T> type, Size size, Source source, Set<Trait> traits, Wording wording) {

    /** Copies what it is given. */
    public ColumnSpec {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(size);
        Objects.requireNonNull(source);
        Objects.requireNonNull(wording);
        traits = Set.copyOf(traits);
    }

    static <T> ColumnSpec<T> of(String name, ColumnType<T> type) {
        return new ColumnSpec<>(name, type, Size.of(type), Source.NOWHERE, Set.of(), Wording.NONE);
    }

    /** A column by another name, of a key, that holds what this one does. */
    ColumnSpec<T> referring(String other) {
        Set<Trait> kept = sensitive() ? Set.of(Trait.SENSITIVE) : Set.of();
        return new ColumnSpec<>(other, type, size, Source.NOWHERE, kept, new Wording(null, null, null, wording.definitions)).key();
    }

    /** The same column, holding at most this many characters or bytes. */
    public ColumnSpec<T> length(int length) {
        return with(new Size(length, size.precision, size.scale));
    }

    /** The same column, of this many digits in all, and after the point. */
    public ColumnSpec<T> precision(int precision, int scale) {
        return with(new Size(size.length, precision, scale));
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
        return identity(Counting.PLAIN);
    }

    /** The same column, whose value the database generates, counting in this way. */
    public ColumnSpec<T> identity(Counting counting) {
        return with(new Source(Generation.IDENTITY, null, counting));
    }

    /** The same column, whose value comes from a sequence, or is an identity where there are none. */
    public ColumnSpec<T> sequence(String sequenceName) {
        return sequence(sequenceName, Counting.PLAIN);
    }

    /** The same column, whose value comes from a sequence that counts in this way, or is an identity where there are none. */
    public ColumnSpec<T> sequence(String sequenceName, Counting counting) {
        return with(new Source(Generation.SEQUENCE, sequenceName, counting));
    }

    /** The same column, which gets a {@link dev.rowan.type.TimeOrderedUuid} from the client. */
    public ColumnSpec<T> clientGenerated() {
        return with(new Source(Generation.CLIENT, null, Counting.PLAIN));
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

    /** The same column, which tells the states of a row apart, and is NOT NULL. */
    public ColumnSpec<T> version() {
        return with(Trait.VERSION).with(Trait.NOT_NULL);
    }

    /** The same column, which gets the time of the INSERT and is left out of every UPDATE of an entity. */
    public ColumnSpec<T> createdAt() {
        return with(Trait.CREATED_AT).with(Trait.NOT_UPDATABLE);
    }

    /** The same column, which gets the time of each UPDATE of an entity. */
    public ColumnSpec<T> updatedAt() {
        return with(Trait.UPDATED_AT);
    }

    /** The same column with a default, as SQL; a standard character literal is written as each database wants it. */
    public ColumnSpec<T> withDefault(String sql) {
        return with(new Wording(sql, wording.computed, wording.comment, wording.definitions));
    }

    /**
     * The same column, whose value the database computes from others of its row, so that nothing is ever written into it.
     *
     * @param sql the expression
     * @param stored whether the value is kept, rather than computed when it is read
     */
    public ColumnSpec<T> computed(String sql, boolean stored) {
        Wording computed = new Wording(wording.serverDefault, new Computed(sql, stored), wording.comment, wording.definitions);
        return with(Trait.NOT_INSERTABLE).with(Trait.NOT_UPDATABLE).with(computed);
    }

    /** The same column with a comment. */
    public ColumnSpec<T> commented(String text) {
        return with(new Wording(wording.serverDefault, wording.computed, text, wording.definitions));
    }

    /** The same column with its type as SQL, on each database that has no {@linkplain #defined(String, String) own}. */
    public ColumnSpec<T> defined(String sql) {
        return defined(Wording.ANY_DIALECT, sql);
    }

    /** The same column with its type as SQL on one database. */
    public ColumnSpec<T> defined(String dialect, String sql) {
        Map<String, String> more = new HashMap<>(wording.definitions);
        more.put(dialect, sql);
        return with(new Wording(wording.serverDefault, wording.computed, wording.comment, more));
    }

    /** Where its value comes from when the entity has none. */
    public Generation generation() {
        return source.generation;
    }

    /** The sequence's name where the value comes from one, else null. */
    public String sequence() {
        return source.sequence;
    }

    /** The default as SQL, or null. */
    public String serverDefault() {
        return wording.serverDefault;
    }

    /** What the database computes it from, or null. */
    public Computed computed() {
        return wording.computed;
    }

    /** The comment, or null. */
    public String comment() {
        return wording.comment;
    }

    /** The type as SQL that stands in place of this dialect's, or null. */
    public String definition(Dialect dialect) {
        String own = wording.definitions.get(dialect.name());
        return own != null ? own : wording.definitions.get(Wording.ANY_DIALECT);
    }

    /** A parameter as a statement for this dialect has it where a value of this column is bound. */
    public String parameter(Dialect dialect) {
        String own = definition(dialect);
        return own == null ? parameter(type, dialect) : dialect.parameter(type.sqlType(), own);
    }

    /** A parameter as a statement for this dialect has it where a value of this type is bound. */
    static String parameter(ColumnType<?> type, Dialect dialect) {
        NativeEnum own = type.nativeEnum();
        return own == null ? dialect.parameter(type.sqlType()) : dialect.parameter(own);
    }

    /** Its type as a cast to it says it; of an enum its labels as text. */
    String castType(Dialect dialect) {
        String own = definition(dialect);
        return own != null ? own : castType(type, dialect);
    }

    private String castType(ColumnType<?> cast, Dialect dialect) {
        return cast instanceof ArrayType<?> array
                ? dialect.array(castType(array.element(), dialect))
                : dialect.typeName(cast.sqlType(), size.length, size.precision, size.scale);
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

    private ColumnSpec<T> with(Size newSize) {
        return new ColumnSpec<>(name, type, newSize, source, traits, wording);
    }

    private ColumnSpec<T> with(Source newSource) {
        return new ColumnSpec<>(name, type, size, newSource, traits, wording);
    }

    private ColumnSpec<T> with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new ColumnSpec<>(name, type, size, source, more, wording);
    }

    private ColumnSpec<T> with(Wording newWording) {
        return new ColumnSpec<>(name, type, size, source, traits, newWording);
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
    public enum Trait { NOT_NULL, KEY, SENSITIVE, NOT_INSERTABLE, NOT_UPDATABLE, VERSION, CREATED_AT, UPDATED_AT }

    /**
     * Where a value comes from when the entity has none.
     *
     * @param generation who makes it
     * @param sequence the sequence's name where generation is {@link Generation#SEQUENCE}, else null
     * @param counting how the database or the sequence counts
     */
    public record Source(Generation generation, String sequence, Counting counting) {

        static final Source NOWHERE = new Source(Generation.NONE, null, Counting.PLAIN);
    }

    /**
     * What the DDL says of a column as text.
     *
     * @param serverDefault the default as SQL, or null
     * @param computed what it is computed from, or null
     * @param comment a comment, or null
     * @param definitions its type as SQL, in place of the dialect's, by the name of the dialect; by an empty one for all others
     */
    public record Wording(String serverDefault, Computed computed, String comment, Map<String, String> definitions) {

        static final Wording NONE = new Wording(null, null, null, Map.of());

        private static final String ANY_DIALECT = "";

        /** Copies what it is given. */
        public Wording {
            definitions = Map.copyOf(definitions);
        }
    }

    /**
     * What the database computes a column from.
     *
     * @param sql the expression, of other columns of the row
     * @param stored whether the value is kept, rather than computed when it is read
     */
    public record Computed(String sql, boolean stored) {
    }

    /**
     * How much fits into a column.
     *
     * @param length characters or bytes; 0 is as many as the database allows
     * @param precision digits in all, of a DECIMAL
     * @param scale digits after the point, of a DECIMAL
     */
    public record Size(int length, int precision, int scale) {

        static Size of(ColumnType<?> type) {
            if (type instanceof ArrayType<?> array) {
                return of(array.element());
            }
            if (type instanceof ConvertedType<?, ?> converted) {
                return of(converted.stored());
            }
            return switch (type.sqlType()) {
                case DECIMAL -> new Size(0, 38, type.javaType() == BigInteger.class ? 0 : 12);
                case VARCHAR, ENUM -> new Size(type.javaType() == Character.class ? 1 : 255, 0, 0);
                default -> new Size(0, 0, 0);
            };
        }
    }
}
