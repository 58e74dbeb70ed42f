package dev.rowan.session;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.KeysetRow;
import dev.rowan.sql.Path;
import dev.rowan.sql.Query;
import dev.rowan.sql.RelatedRows;
import dev.rowan.sql.Relationship;
import java.util.ArrayList;
import java.util.List;

/** Reads for a flush what relationships lead to that were not loaded, into the objects that a session holds for it. Of one flush. */
final class Members {

    private final Transaction transaction;
    private final IdentityMap identities;

    Members(Transaction transaction, IdentityMap identities) {
        this.transaction = transaction;
        this.identities = identities;
    }

    /** What a relationship of an object leads to in the database; none of a foreign key of its own. */
    <E, T> List<T> of(Relationship<E, T> relationship, Held<E, ?> held) {
        ForeignKey<?> key = relationship.path() instanceof Path.Referenced theirs
                ? theirs.key()
                : ((Path.Associated) relationship.path()).near();
        return read(RelatedRows.of(relationship, List.<Object[]>of(KeyValues.referenced(key, held))));
    }

    /** The rows that have one of these values in these columns. */
    <T> List<T> having(KeyedTable<T, ?> table, List<? extends Column<?, ?>> columns, List<Object[]> values) {
        List<T> found = new ArrayList<>();
        Chunks.of(values, part -> found.addAll(read(RelatedRows.having(table, columns, part))));
        return found;
    }

    private <T> List<T> read(Query<KeysetRow<T>> query) {
        return transaction.list(query.reading(new IdentityReader(identities, false, true))).stream().map(KeysetRow::row).toList();
    }
}
