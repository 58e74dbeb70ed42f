package dev.rowan.session;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Column;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Select;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Relationship;
import java.util.ArrayList;
import java.util.List;

/** Reads for a flush what relationships lead to that were not loaded, into the objects that a session holds for it. Of one flush. */
final class Members {

    /** How many parents one query names. */
    private static final int AT_ONCE = 500;

    private final Transaction transaction;
    private final IdentityMap identities;

    Members(Transaction transaction, IdentityMap identities) {
        this.transaction = transaction;
        this.identities = identities;
    }

    /** What a relationship of an object leads to in the database. */
    <E, T> List<T> of(Relationship<E, T> relationship, Held<E, ?> held) {
        if (relationship.path() instanceof Path.Referenced theirs) {
            return having(relationship.target(), theirs.key().columns(), List.<Object[]>of(KeyValues.referenced(theirs.key(), held)));
        }
        Path.Associated rows = (Path.Associated) relationship.path();
        return associated(relationship, rows, KeyValues.referenced(rows.near(), held));
    }

    /** The rows that have one of these values in these columns. */
    <T> List<T> having(KeyedTable<T, ?> table, List<? extends Column<?, ?>> columns, List<Object[]> values) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            found.addAll(read(Sql.select(table).where(in(columns, values.subList(from, Math.min(from + AT_ONCE, values.size()))))));
        }
        return found;
    }

    /** What one row is led to by its association table. */
    private <T> List<T> associated(Relationship<?, T> relationship, Path.Associated path, Object[] parent) {
        KeyedTable<T, ?> target = relationship.target();
        return read(Sql.select(target).join(path.near().table(), far(path)).where(in(path.near().columns(), List.<Object[]>of(parent))));
    }

    private static Condition far(Path.Associated path) {
        Condition all = null;
        for (int i = 0; i < path.far().columns().size(); i++) {
            Condition one = equal(path.far().columns().get(i), path.far().referenced().get(i));
            all = all == null ? one : all.and(one);
        }
        return all;
    }

    @SuppressWarnings("unchecked")      // a foreign key's columns are of the types of those it refers to
    private static <T> Condition equal(Column<?, T> column, Column<?, ?> other) {
        return column.eq((Expression<T>) other);
    }

    private <T> List<T> read(Select<T> select) {
        return transaction.list(select.reading(new IdentityReader(identities, false, true)));
    }

    /** The condition that a row has one of these values in these columns. */
    static Condition in(List<? extends Column<?, ?>> columns, List<Object[]> values) {
        if (columns.size() == 1) {
            return in(columns.get(0), values.stream().map(value -> value[0]).toList());
        }
        Condition any = null;
        for (Object[] parts : values) {
            Condition all = null;
            for (int i = 0; i < parts.length; i++) {
                Condition part = in(columns.get(i), List.of(parts[i]));
                all = all == null ? part : all.and(part);
            }
            any = any == null ? all : any.or(all);
        }
        return any;
    }

    @SuppressWarnings("unchecked")      // the values are the column's
    private static <T> Condition in(Column<?, T> column, List<?> values) {
        return values.size() == 1 ? column.eq((T) values.get(0)) : column.in((List<T>) values);
    }
}
