package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sink that writes nothing: it keeps what would decide the text (constants, names, columns) as a key to text that was written
 * before, and takes the values aside. Two statements of equal shape have the same text.
 */
final class Shape implements SqlSink {

    private static final Object PARAMETER = new Object();
    private static final Object WRITTEN_PARAMETER = new Object();
    private static final Object NAME = new Object();
    private static final Object COLUMNS = new Object();
    private static final Object COMMON = new Object();
    private static final Object END = new Object();

    private final Dialect dialect;
    private List<Bind<?>> binds = new ArrayList<>(4);
    private Tables with;
    private Object[] pieces = new Object[16];
    private int size;
    private int hash = 1;
    /** The sources of which an outer join may find no row. */
    private Set<Source> optional = Set.of();

    Shape(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The values, in the order of the text. */
    List<Bind<?>> binds() {
        if (with != null) {
            binds.addAll(with.place, with.binds);
            with = null;
        }
        return binds;
    }

    private Shape piece(Object piece) {
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, size * 2);
        }
        pieces[size++] = piece;
        hash = 31 * hash + piece.hashCode();
        return this;
    }

    /** This shape as a key that is kept: with no room to spare and without the values. */
    Shape key() {
        Shape key = new Shape(dialect);
        key.pieces = Arrays.copyOf(pieces, size);
        key.size = size;
        key.hash = hash;
        return key;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public SqlSink sql(String constant) {
        return piece(constant);
    }

    @Override
    public SqlSink identifier(String name) {
        return piece(NAME).piece(name);         // or a name could pass for constant text
    }

    @Override
    public SqlSink column(Column<?, ?> column) {
        return piece(column);
    }

    @Override
    public SqlSink columns(Table<?> table) {
        return piece(COLUMNS).piece(table);
    }

    @Override
    public SqlSink table(Table<?> table) {
        return piece(table);
    }

    @Override
    public SqlSink bind(Bind<?> value) {
        binds.add(value);
        String text = value.text(dialect);
        return text.equals("?") ? piece(PARAMETER) : piece(WRITTEN_PARAMETER).piece(text);
    }

    @Override
    public SqlSink reference(Derived source, String column) {
        return piece(NAME).piece(source.sourceName()).piece(column);
    }

    @Override
    public boolean mayBeNull(Expression<?> expression) {
        return SqlSink.super.mayBeNull(expression) || optional.contains(((Column<?, ?>) expression).table());
    }

    @Override
    public SqlSink within(Sources sources, Runnable body) {
        piece(sources.qualified());
        if (sources.optional().isEmpty()) {
            body.run();
            return piece(END);
        }
        Set<Source> around = optional;
        optional = new HashSet<>(around);
        optional.addAll(sources.optional());
        body.run();
        optional = around;
        return piece(END);
    }

    @Override
    public SqlSink beside(Runnable body) {
        body.run();
        return this;
    }

    // Tables before the statement: told where they are met first, but their values come before those of the statement

    /** The tables before a statement, and their values. */
    private static final class Tables {

        final int place;
        final List<Derived> all = new ArrayList<>(1);
        final List<Bind<?>> binds = new ArrayList<>(0);

        Tables(int place) {
            this.place = place;
        }
    }

    @Override
    public SqlSink withHere() {
        if (with == null) {
            with = new Tables(binds.size());
        }
        return this;
    }

    @Override
    public SqlSink nested(Runnable query) {
        if (with != null) {
            query.run();
            return this;
        }
        withHere();
        query.run();
        binds();
        return this;
    }

    @Override
    public SqlSink common(Derived table) {
        if (with == null || with.all.contains(table)) {
            return piece(COMMON);
        }
        with.all.add(table);
        List<Bind<?>> statement = binds;
        binds = new ArrayList<>(4);
        piece(COMMON).piece(table.recursive());
        table.renderDefinition(this);
        piece(END);
        with.binds.addAll(binds);
        binds = statement;
        return this;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape that && hash == that.hash
                && Arrays.equals(pieces, 0, size, that.pieces, 0, that.size);
    }
}
