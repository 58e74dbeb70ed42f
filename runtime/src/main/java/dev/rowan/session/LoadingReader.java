package dev.rowan.session;

import dev.rowan.sql.EntityReader;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Path;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToOne;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows as another reader does, keeps which objects a query is of, and puts the objects that it joins into their fields. For one run of
 * a query.
 */
final class LoadingReader implements EntityReader {

    private final UnitOfWork work;
    private final EntityReader entities;
    private final boolean overwrite;
    private final List<Object> roots = new ArrayList<>();

    /**
     * A reader for one run of a query.
     *
     * @param entities how rows are read
     * @param overwrite whether a held object takes what the row says
     */
    LoadingReader(UnitOfWork work, EntityReader entities, boolean overwrite) {
        this.work = work;
        this.entities = entities;
        this.overwrite = overwrite;
    }

    /** The objects that the query is of: what stands first in its rows. */
    List<Object> roots() {
        return roots;
    }

    @Override
    public <E> E read(Table<E> table, ResultSet row, int first) throws SQLException {
        E read = entities.read(table, row, first);
        if (first == 1 && read != null) {
            roots.add(read);
        }
        return read;
    }

    @Override
    public <E, T> void loaded(ToOne<E, T> relationship, E owner, T target) {
        Held<E, ?> held = work.identities().of(owner);
        if (held == null) {
            relationship.set(owner, target);
        } else if (overwrite || !held.isLoaded(relationship) && leadsTo(relationship, held, target)) {
            if (target != null && work.identities().of(target) == null) {
                work.hold(relationship.target(), target);       // of a stream: an object of the session leads to no detached one
            }
            Ends.lead(work, relationship, held, target, overwrite);
        }
    }

    /** The row may be another than the one that was read of the object before: then its foreign key is looked up, as the object has it. */
    private <E, T> boolean leadsTo(ToOne<E, T> relationship, Held<E, ?> held, T target) {
        ForeignKey<?> key = ((Path.Referencing) relationship.path()).key();
        if (target == null) {
            return KeyValues.leadsTo(key, held, null);
        }
        Held<T, ?> there = work.identities().of(target);
        return KeyValues.leadsTo(key, held,
                there == null ? KeyValues.referenced(key, relationship.target(), target) : KeyValues.referenced(key, there));
    }
}
