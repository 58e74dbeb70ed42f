package dev.rowan.session;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.KeysetRow;
import dev.rowan.sql.LoadStep;
import dev.rowan.sql.Query;
import dev.rowan.sql.RelatedRows;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads the objects at the end of foreign keys: those that are held are known, others are read by their keys. For one load. */
final class ReferencingLoading {

    private final UnitOfWork work;
    private final Transaction transaction;
    private final boolean anew;
    private final boolean overwrite;

    ReferencingLoading(UnitOfWork work, Transaction transaction, boolean anew, boolean overwrite) {
        this.work = work;
        this.transaction = transaction;
        this.anew = anew;
        this.overwrite = overwrite;
    }

    /**
     * The foreign key says where to, as it was read; a NULL in it says nowhere, and so does one without a row.
     *
     * @param further what is loaded with the objects
     * @return the same, of which is joined what was read with them
     */
    <E, T> List<LoadStep> load(ToOne<E, T> one, ForeignKey<?> key, List<Held<E, ?>> owners, List<LoadStep> further) {
        KeyedTable<T, ?> target = one.target();
        Map<List<Object>, Object[]> wanted = new LinkedHashMap<>();
        Map<Held<E, ?>, List<Object>> waiting = new LinkedHashMap<>();
        for (Held<E, ?> held : owners) {
            Object[] values = KeyValues.referencing(key, held.loaded());
            List<Object> identity = KeyValues.identity(key.columns(), values);
            if (identity.contains(null)) {
                Ends.lead(work, one, held, null, anew);
                continue;
            }
            T there = overwrite ? null : held(target, key, values);
            if (there != null) {
                Ends.lead(work, one, held, there, anew);
            } else {
                wanted.putIfAbsent(identity, values);
                waiting.put(held, identity);
            }
        }
        Map<List<Object>, T> found = new HashMap<>();
        List<LoadStep> left = Chunks.loading(new ArrayList<>(wanted.values()), further, part -> {
            Query<KeysetRow<T>> query = RelatedRows.having(target, key.referenced(), part, further);
            for (KeysetRow<T> row : transaction.list(query.reading(EndsReader.keeping(work, overwrite)))) {
                found.put(KeyValues.identity(key.referenced(), row.keys().toArray()), row.row());
            }
            return query.loading();
        });
        if (Spellings.matter(key) && !found.isEmpty()) {
            findOtherwiseSpelled(key, wanted, found);
        }
        waiting.forEach((held, identity) -> Ends.lead(work, one, held, found.get(identity), anew));
        return left;
    }

    private <T> void findOtherwiseSpelled(ForeignKey<?> key, Map<List<Object>, Object[]> wanted, Map<List<Object>, T> found) {
        wanted.keySet().removeAll(found.keySet());
        if (!wanted.isEmpty()) {
            Spellings.referred(transaction, key, wanted.values())
                    .forEach((spelled, referred) -> found.putIfAbsent(spelled, found.get(referred)));
        }
    }

    /** The object that the session holds for these values of a foreign key; one that is not outdated. */
    private <T, K> T held(KeyedTable<T, K> target, ForeignKey<?> key, Object[] values) {
        Held<T, K> held = work.identities().referred(target, key, values);
        return held == null || held.expired() ? null : held.entity();
    }
}
