package dev.rowan.session;

import dev.rowan.StaleRowException;
import dev.rowan.TooManyRowsException;
import dev.rowan.mapper.Mapper;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Stamps;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.List;
import java.util.stream.IntStream;

/** A row that a session holds: its object, its key in the database, and its values there as far as the session knows. */
final class Held<E, K> {

    private static final int[] NONE = {};

    private final KeyedTable<E, K> table;
    private E entity;
    private K key;
    private Object[] loaded;
    /** Null while no relationship is loaded. */
    private Related related;
    private boolean deletionWanted;
    private boolean expired;
    /** Whether other rows may lead elsewhere too than the object's relationships know. */
    private boolean endsExpired;
    private boolean released;
    /** What it is filed under among {@link HeldRows}: theirs alone. */
    Object filedAs;

    Held(KeyedTable<E, K> table, K key, E entity) {
        this(table, key, entity, table.identity(key));
    }

    /** The same where it is known what tells the key's row from others. */
    Held(KeyedTable<E, K> table, K key, E entity, Object identity) {
        this.table = table;
        this.key = key;
        this.entity = entity;
        this.filedAs = identity;
        this.loaded = Values.remembered(table, entity);
    }

    KeyedTable<E, K> table() {
        return table;
    }

    E entity() {
        return entity;
    }

    K key() {
        return key;
    }

    /** What tells its row from others of the table. */
    Object identity() {
        return table.identity(key);
    }

    Object[] loaded() {
        return loaded;
    }

    /** What it knows of the object's relationships; null while none is loaded. */
    Related related() {
        return related;
    }

    /** The same, to be told of one that is. */
    Related relating() {
        if (related == null) {
            related = Related.none(table.relationships().size());
        }
        return related;
    }

    /** Whether this relationship is loaded. */
    boolean isLoaded(Relationship<?, ?> relationship) {
        return related != null && related.isLoaded(relationship);
    }

    /** Whether this relationship is loaded, and a statement may have changed since where it leads. */
    boolean isOutdated(Relationship<?, ?> relationship) {
        return related != null && related.isOutdated(relationship);
    }

    boolean deletionWanted() {
        return deletionWanted;
    }

    void wantDeletion(boolean wanted) {
        deletionWanted = wanted;
    }

    /** Whether the database may know better: the next read of the row overwrites the object, unless it was changed since. */
    boolean expired() {
        return expired;
    }

    void expire() {
        expired = true;
    }

    /** Its transaction has ended: others may have changed its row, and those that its relationships lead to. */
    void expireWithEnds() {
        expired = true;
        endsExpired = true;
    }

    /** Whether the session let go of it: a rollback does not bring it back. */
    boolean released() {
        return released;
    }

    void release() {
        released = true;
    }

    boolean changed() {
        return !table.mapper().same(entity, loaded);
    }

    /** The positions of the columns that differ from what was loaded and may be updated. */
    int[] changedColumns() {
        return columnsOtherThan(loaded);
    }

    /** The positions of the columns in which the object differs from these values and that may be updated. */
    int[] columnsOtherThan(Object[] values) {
        if (table.mapper().same(entity, values)) {
            return NONE;
        }
        return columnsOtherThan(values, table.mapper().values(entity));
    }

    /** The positions of the columns in which these values, an object's, differ from others and that may be updated. */
    int[] columnsOtherThan(Object[] values, Object[] now) {
        return IntStream.range(0, now.length)
                .filter(i -> !Mapper.same(now[i], values[i]) && updatable(table.columns().get(i)) && !table.stamps().unset(i, now[i]))
                .toArray();
    }

    private static boolean updatable(Column<?, ?> column) {
        return column.spec().updatable();
    }

    /** Takes the object's values for what is in the database. */
    void remember() {
        loaded = Values.remembered(table, entity);
        expired = false;
    }

    /** The same after an UPDATE: of a row that had expired, the columns that were not written still wait to be read. */
    void rememberWritten() {
        boolean waiting = expired;
        remember();
        expired = waiting;
    }

    /** Whether this is its object, or a record that says the same. */
    boolean standsFor(E other) {
        return entity == other || table.mapper().same(other, table.mapper().values(entity));
    }

    /** Verifies that another instance, which is to say what is in the row, was made from this version of it, or has none. */
    void requireVersionOf(E other) {
        Stamps stamps = table.stamps();
        if (stamps.versioned()) {
            Object version = stamps.version(table.mapper().values(other));
            if (!Stamps.unset(version) && !version.equals(stamps.version(loaded))) {
                throw new StaleRowException("UPDATE of " + table + ": expected 1, matched 0. This " + table.entity().getSimpleName()
                        + " is of version " + version + ", and this session holds version " + stamps.version(loaded) + " of " + key
                        + ": change the instance that was read or written last, or leave the version unset");
            }
        }
    }

    /** Puts a record in the place of the one it has; what differs is a change like any other. */
    void replace(E record, IdentityMap identities) {
        identities.replaced().add(entity, record);
        entity = record;
    }

    /** Takes from these values what is anybody's to say: not the key, and nothing that Rowan or the database writes. */
    void take(Object[] values) {
        keep(values, table.mapper().values(entity));
        entity = table.mapper().fill(entity, values);
    }

    /** Whether another instance says of the row what this one does, or what is in the database, in what is anybody's to say. */
    boolean agreesWith(E other) {
        return agrees(other, Values.remembered(table, entity)) || agrees(other, loaded.clone());
    }

    private boolean agrees(E other, Object[] values) {
        keep(values, Values.remembered(table, other));
        return table.mapper().same(other, values);
    }

    private void keep(Object[] values, Object[] own) {
        for (Column<E, ?> column : table.columns()) {
            if (column.spec().isKey() || !updatable(column)) {
                values[column.position()] = own[column.position()];
            }
        }
        for (int stamp : table.stamps().updating(NONE)) {
            values[stamp] = own[stamp];
        }
    }

    /** Takes the key that the object has now for the row's. */
    void rekey() {
        key = table.mapper().key(entity);
    }

    /** Takes the key that is among the values in the database for the row's. */
    void rekeyLoaded() {
        Object[] parts = table.keyColumns().stream().map(column -> loaded[column.position()]).toArray();
        key = table.mapper().key(parts);
    }

    /** Gives the object the values that are in the database. */
    void reset(IdentityMap identities) {
        if (changed()) {
            replace(table.mapper().fill(entity, Values.given(table, loaded)), identities);
        }
    }

    /** Gives its relationships what they led to. */
    void resetRelationships(IdentityMap identities) {
        for (Relationship<E, ?> relationship : table.relationships()) {
            reset(relationship, identities);
        }
    }

    private <T> void reset(Relationship<E, T> relationship, IdentityMap identities) {
        boolean loaded = isLoaded(relationship);
        if (relationship instanceof ToOne<E, T> one) {
            T before = loaded ? identities.standing(related.one(one)) : null;
            if (one.get(entity) != before) {
                one.set(entity, before);
            }
            if (loaded) {
                related.remember(one, before);
            }
        } else if (relationship instanceof ToMany<E, T> many) {
            boolean set = many.isSet(entity);
            if (loaded ? !set || !Difference.same(related.many(many), many.get(entity)) || !many.filesAll(entity) : set) {
                reset(many, loaded);
            }
        }
    }

    private <T> void reset(ToMany<E, T> many, boolean loaded) {
        if (!loaded) {
            many.unload(entity);
            return;
        }
        try {
            many.set(entity, related.many(many));
        } catch (TooManyRowsException clash) {      // by what objects say that the session let go of: what is there is asked for again
            related.forget(many);
            many.unload(entity);
        }
    }

    /** Whether a relationship leads elsewhere than it did when it was loaded or last flushed, or to another instance of a record. */
    boolean holdsOthers() {
        List<Relationship<E, ?>> relationships = table.relationships();
        for (int i = 0; i < relationships.size(); i++) {    // no iterator: of each row that a session holds, before each query
            Relationship<E, ?> relationship = relationships.get(i);
            if (relationship instanceof ToOne<E, ?> one ? one.get(entity) != known(one) : leadsElsewhere(relationship)) {
                return true;
            }
        }
        return false;
    }

    private <T> T known(ToOne<E, T> one) {
        return isLoaded(one) ? related.one(one) : null;
    }

    /** Whether a relationship leads elsewhere than it did when it was loaded or last flushed. */
    boolean leadsElsewhere() {
        for (Relationship<E, ?> relationship : table.relationships()) {
            if (leadsElsewhere(relationship)) {
                return true;
            }
        }
        return false;
    }

    <T> boolean leadsElsewhere(Relationship<E, T> relationship) {
        if (relationship instanceof ToOne<E, T> one) {
            return !RecordEnds.same(one, one.get(entity), known(one));
        }
        return relationship instanceof ToMany<E, T> many && many.isSet(entity)
                && !(isLoaded(many) && Difference.same(related.many(many), many.get(entity)));
    }

    /** Back to what was known of the relationships before. */
    void restore(Related before) {
        related = before;
    }

    /** Sets a foreign key NULL that is so in the database, in the object too unless that says another already. */
    void unlink(ForeignKey<?> key, IdentityMap identities) {
        for (Relationship<E, ?> relationship : table.relationships()) {
            if (relationship instanceof ToOne<E, ?> one && one.path().equals(new Path.Referencing(key))) {
                unlink(one, key);
            }
        }
        relink(key, KeyValues.unlinked(key, loaded), identities);
    }

    /** An object that was put where none was loaded leads nowhere either, if the row led to it. */
    private <T> void unlink(ToOne<E, T> one, ForeignKey<?> key) {
        boolean known = isLoaded(one);
        T target = one.get(entity);
        if (known
                ? !leadsElsewhere(one)
                : target != null && KeyValues.leadsTo(key, this, KeyValues.referenced(key, one.target(), target))) {
            one.set(entity, null);
            known = true;
        }
        if (known) {
            relating().remember(one, null);
        }
    }

    /** Sets a foreign key to these values, which it has in the database, in the object too unless that says another already. */
    void relink(ForeignKey<?> key, Object[] values, IdentityMap identities) {
        if (KeyValues.same(KeyValues.referencing(key, loaded), KeyValues.referencing(key, table.mapper().values(entity)))) {
            replace(KeyValues.set(table, entity, key, values), identities);
        }
        loaded = loaded.clone();
        for (int i = 0; i < values.length; i++) {
            loaded[key.columns().get(i).position()] = values[i];
        }
    }

    /** Takes values read from the database into the object. */
    void overwrite(E read, IdentityMap identities) {
        Object[] values = table.mapper().values(read);
        if (!(entity instanceof Record) || !table.mapper().same(entity, values)) {
            replace(table.mapper().fill(entity, values), identities);
        }
        remember();
        if (related != null) {
            Outdated.forget(this, endsExpired);
        }
        endsExpired = false;
    }

    /** Back to what was known of the row before. */
    void restore(K earlierKey, Object[] earlierValues) {
        key = earlierKey;
        loaded = earlierValues;
    }

    @Override
    public String toString() {
        return table + " " + key;
    }
}
