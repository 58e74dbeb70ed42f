package dev.rowan.session;

import dev.rowan.sql.EntityReader;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Path;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToOne;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads rows as another reader does, and puts the objects that a query joins into their fields. For one run of a query. */
final class EndsReader implements EntityReader {

    private final UnitOfWork work;
    private final EntityReader entities;
    private final boolean overwrite;

    /**
     * A reader for one run of a query.
     *
     * @param entities how rows are read
     * @param overwrite whether a held object takes what the row says
     */
    EndsReader(UnitOfWork work, EntityReader entities, boolean overwrite) {
        this.work = work;
        this.entities = entities;
        this.overwrite = overwrite;
    }

    /** The same, of rows that the session holds from then on. */
    static EndsReader keeping(UnitOfWork work, boolean overwrite) {
        return new EndsReader(work, new IdentityReader(work.identities(), overwrite, true), overwrite);
    }

    @Override
    public <E> E read(Table<E> table, ResultSet row, int first) throws SQLException {
        return entities.read(table, row, first);
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

    /**
     * The row may be another than the one that was read of the object before: then its foreign key is looked up, as the object has it.
     */
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
