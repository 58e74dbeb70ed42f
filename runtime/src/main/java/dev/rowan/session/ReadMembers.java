package dev.rowan.session;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Column;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.KeysetRow;
import dev.rowan.sql.Path;
import dev.rowan.sql.Query;
import dev.rowan.sql.RelatedRows;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads for a flush what relationships lead to that were not loaded, into the objects that a session holds for it. Of one flush. */
final class ReadMembers implements Members {

    private final UnitOfWork work;
    private final Transaction transaction;

    ReadMembers(UnitOfWork work, Transaction transaction) {
        this.work = work;
        this.transaction = transaction;
    }

    @Override
    public Related related(Held<?, ?> held) {
        return held.related();
    }

    @Override
    public <E, T> void recall(Relationship<E, T> relationship, Held<E, ?> held) {
        List<T> members = of(relationship, held);
        work.loading(held);
        if (held.isOutdated(relationship)) {
            keepChange(relationship, held, members);
            held.related().confirm(relationship);
        }
        if (relationship instanceof ToMany<E, T> many) {
            held.relating().remember(many, members);
        } else if (relationship instanceof ToOne<E, T> one) {
            held.relating().remember(one, members.stream().findFirst().orElse(null));
        }
    }

    private static <E, T> void keepChange(Relationship<E, T> relationship, Held<E, ?> held, List<T> members) {
        if (relationship instanceof ToMany<E, T> many) {
            Difference<T> change = Difference.of(many, held.related().many(many), many.get(held.entity()));
            Set<T> there = Collections.newSetFromMap(new IdentityHashMap<>());
            there.addAll(change.removed());
            List<T> now = new ArrayList<>();
            Stream.concat(members.stream(), change.added().stream()).filter(there::add).forEach(now::add);
            many.set(held.entity(), now);
        } else if (relationship instanceof ToOne<E, T> one && one.get(held.entity()) == null
                && !members.contains(held.related().one(one))) {
            one.set(held.entity(), members.stream().findFirst().orElse(null));     // another one than was taken out
        }
    }

    private <E, T> List<T> of(Relationship<E, T> relationship, Held<E, ?> held) {
        ForeignKey<?> key = relationship.path() instanceof Path.Referenced theirs
                ? theirs.key()
                : ((Path.Associated) relationship.path()).near();
        return read(RelatedRows.of(relationship, List.<Object[]>of(KeyValues.referenced(key, held)), List.of()));
    }

    @Override
    public void renew(Set<Held<?, ?>> rows) {
        Map<KeyedTable<?, ?>, List<Held<?, ?>>> tables = new LinkedHashMap<>(0);
        rows.forEach(held -> tables.computeIfAbsent(held.table(), ignored -> new ArrayList<>()).add(held));
        tables.forEach(this::renew);
    }

    @SuppressWarnings("unchecked")      // the rows are of the table
    private <E, K> void renew(KeyedTable<E, K> table, List<Held<?, ?>> rows) {
        transaction.finder().findAll(table, rows.stream().map(held -> (K) held.key()).toList(), reader());
    }

    private EntityReader reader() {
        return new IdentityReader(work.identities(), false, true);
    }

    @Override
    public <E, T> List<T> targets(ToOne<E, T> one, ForeignKey<?> key, List<Held<E, ?>> owners) {
        return having(one.target(), key.referenced(),
                owners.stream().map(owner -> KeyValues.referencing(key, owner.loaded())).toList());
    }

    @Override
    public <E, T> List<T> children(Relationship<E, T> relationship, ForeignKey<?> key, List<Held<E, ?>> parents) {
        return having(relationship.target(), key.columns(), parents.stream().map(parent -> KeyValues.referenced(key, parent)).toList());
    }

    /** The rows that have one of these values in these columns. */
    private <T> List<T> having(KeyedTable<T, ?> table, List<? extends Column<?, ?>> columns, List<Object[]> values) {
        List<T> found = new ArrayList<>();
        Chunks.of(values, part -> found.addAll(read(RelatedRows.having(table, columns, part, List.of()))));
        return found;
    }

    private <T> List<T> read(Query<KeysetRow<T>> query) {
        return transaction.list(query.reading(reader())).stream().map(KeysetRow::row).toList();
    }
}
