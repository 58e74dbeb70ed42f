package dev.rowan.sql;

import dev.rowan.dialect.SqlQuoting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * SQL that the user wrote, {@link Sql#sql(String, Object...)}: a condition in another statement, a statement of its own, or, once it is
 * told what its {@link #rows} are, a query. What stands in it for values is bound. Immutable: each method gives a new one; all threads
 * may share it.
 *
 * <p>{@code ?} is the place of an argument, {@code :name} of what is {@linkplain #bind bound} by that name; neither is one in a text,
 * a delimited name or a comment. {@code ??} is a question mark, {@code ::} a cast. A value is bound by its class; an expression is
 * said as it is; a collection as its members, for {@code in (:ids)}; a table as its name; a query as its text.
 */
public final class RawSql extends RawRows implements Condition, Statement, Rendering {

    private static final Object NULL = new Object();

    private final String text;
    private final List<Object> arguments;
    private final Map<String, Object> named;
    private final Map<SqlQuoting, RawText> read;

    private RawSql(String text, List<Object> arguments, Map<String, Object> named, Map<SqlQuoting, RawText> read) {
        this.text = text;
        this.arguments = arguments;
        this.named = named;
        this.read = read;
    }

    /** The text as each database reads it; it has the right number of places for one of them at least. */
    static RawSql of(String text, Object... arguments) {
        Objects.requireNonNull(text, "the text of the SQL");
        Map<SqlQuoting, RawText> read = new EnumMap<>(SqlQuoting.class);
        Arrays.stream(SqlQuoting.values()).forEach(quoting -> read.put(quoting, RawText.of(text, quoting)));
        if (read.values().stream().noneMatch(its -> its.positions() == arguments.length)) {
            throw miscounted(text, read.get(SqlQuoting.DOLLARS).positions(), arguments.length);
        }
        List<Object> verified = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            verified.add(RawValue.verify("argument " + (verified.size() + 1) + " of sql(…)", argument));
        }
        return new RawSql(text, List.copyOf(verified), Map.of(), read);
    }

    private static IllegalArgumentException miscounted(String text, int places, int arguments) {
        return new IllegalArgumentException("the SQL has places for " + places + " arguments (?), and gets " + arguments
                + "; a question mark that is none is written ??: " + text);
    }

    /**
     * The same with a value, an expression, a collection, a table or a query for {@code :name}.
     *
     * @throws IllegalArgumentException if there is no such name in the SQL, or it is bound already
     */
    public RawSql bind(String name, Object value) {
        return bound(name, RawValue.verify(":" + name, value));
    }

    /** The same with NULL for {@code :name}. */
    public RawSql bindNull(String name) {
        return bound(name, NULL);
    }

    private RawSql bound(String name, Object value) {
        Set<String> names = new LinkedHashSet<>();
        read.values().forEach(its -> names.addAll(its.names()));
        if (!names.contains(name)) {
            throw new IllegalArgumentException("there is no :" + name + " in the SQL, but "
                    + (names.isEmpty() ? "no name" : ":" + String.join(", :", names)) + ": " + text);
        }
        Map<String, Object> more = new LinkedHashMap<>(named);
        if (more.put(name, value) != null) {
            throw new IllegalArgumentException(":" + name + " is bound already");
        }
        return new RawSql(text, arguments, more, read);
    }

    @Override
    public <T> Query<T> rows(Selectable<T> row) {
        return new RawQuery<>(this, Objects.requireNonNull(row, "what a row is read as"));
    }

    @Override
    public Verb verb() {
        return read.get(SqlQuoting.DOLLARS).verb();
    }

    /** Whether a word tells that it changes rows. */
    boolean changesRows() {
        return read.get(SqlQuoting.DOLLARS).changesRows();
    }

    /** An INSERT may have words that change rows, and no statement needs to say what else it does. */
    @Override
    public boolean rewrites() {
        return verb() != Verb.SELECT;
    }

    @Override
    public boolean written() {
        return true;
    }

    @Override
    public boolean infix(SqlSink sink) {
        return true;
    }

    @Override
    public void render(SqlSink sink) {
        RawText its = read.get(sink.raw().dialect().quoting());
        if (its.positions() != arguments.size()) {
            throw miscounted(text, its.positions(), arguments.size());
        }
        for (String name : named.keySet()) {
            if (!its.names().contains(name)) {
                throw new IllegalArgumentException(":" + name + " is no place for a value as " + sink.dialect().product()
                        + " reads the SQL: " + text);
            }
        }
        List<Source> tables = new ArrayList<>();
        Consumer<Object> table = value -> {
            if (value instanceof Table<?> found && !tables.contains(found)) {
                tables.add(found);
            }
        };
        arguments.forEach(table);
        named.values().forEach(table);
        boolean qualified = tables.size() > 1 || tables.stream().anyMatch(its1 -> ((Table<?>) its1).alias() != null);
        if (tables.isEmpty()) {
            render(sink, its);
        } else {
            sink.within(new Sources(tables, qualified), () -> render(sink, its));
        }
    }

    private void render(SqlSink sink, RawText its) {
        int argument = 0;
        for (RawText.Piece piece : its.pieces()) {
            switch (piece.kind()) {
                case TEXT -> sink.sql(piece.text());
                case QUESTION_MARK -> sink.sql(sink.dialect().questionMark());
                case POSITION -> RawValue.render(sink, arguments.get(argument++));
                case NAME -> render(sink, piece.text());
            }
        }
    }

    private void render(SqlSink sink, String name) {
        Object value = named.get(name);
        if (value == null) {
            throw new IllegalArgumentException(":" + name + " has no value: bind(\"" + name + "\", …), or bindNull(\"" + name + "\")");
        }
        if (value == NULL) {
            sink.sql("null");
        } else {
            RawValue.render(sink, value);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
