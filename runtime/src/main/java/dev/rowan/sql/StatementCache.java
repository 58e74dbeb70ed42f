package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that statements have on one database, each written once per shape and kept. All threads share it.
 */
public final class StatementCache {

    private final Dialect dialect;
    private final int capacity;
    private final ConcurrentHashMap<Shape, String> texts = new ConcurrentHashMap<>();
    private final RowSql rows;
    /** By which statements know this cache without holding it. */
    private final Object token = new Object();

    /**
     * An empty cache.
     *
     * @param dialect the database
     * @param capacity how many texts it keeps, at least 1; when there are more, all are dropped and written anew as needed, which
     *     costs less than to keep account of their use at every call
     */
    public StatementCache(Dialect dialect, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a statement cache keeps at least 1 text, not " + capacity);
        }
        this.dialect = dialect;
        this.capacity = capacity;
        this.rows = new RowSql(dialect, capacity);
    }

    /** The database. */
    public Dialect dialect() {
        return dialect;
    }

    /** The texts of statements about whole rows. */
    public RowSql rows() {
        return rows;
    }

    /** A statement's text with its values; a query that is bound again costs nothing. */
    public Bound bind(Statement statement) {
        Statement itself = statement instanceof DerivedQuery<?> derived ? derived.origin() : statement;
        if (!(itself instanceof QueryExpression<?> query)) {
            return bound(itself);
        }
        Bound kept = query.kept(token);
        if (kept != null) {
            return kept;
        }
        Bound bound = bound(query);
        query.keep(token, bound);
        return bound;
    }

    private Bound bound(Statement statement) {
        Shape shape = new Shape(dialect);
        statement.render(shape);
        int parameters = shape.binds().size();
        if (parameters > dialect.parameterLimit()) {
            throw new UnsupportedException(dialect.product() + " takes " + dialect.parameterLimit()
                    + " parameters in one statement at most, and this one has " + parameters
                    + ": put long lists into a table and compare with a query of that, or divide them");
        }
        String text = texts.get(shape);
        if (text != null) {
            return new Bound(text, shape.binds(), statement.written() ? Origin.COMPILED : Origin.CACHED);
        }
        text = SqlText.of(dialect, statement);
        if (texts.size() >= capacity) {
            texts.clear();
        }
        texts.put(shape.key(), text);
        return new Bound(text, shape.binds(), statement.written() ? Origin.COMPILED : Origin.RENDERED);
    }
}
