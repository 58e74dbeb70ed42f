package dev.rowan.session;

import java.util.List;
import java.util.Optional;

/**
 * What a flush would write, as it was when {@link Session#changes} was asked: immutable, and independent of what becomes of the objects,
 * but for the objects themselves. It is all that the flush, and the database for it by ON DELETE and ON UPDATE, would do to the rows
 * that the session knows, what relationships make it do too; where rows are concerned that it does not know, {@link #unloaded} names
 * what leads to them.
 */
public final class Changes {

    static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "nothing");

    private final List<Object> added;
    private final List<ChangedObject> changed;
    private final List<Object> deleted;
    private final List<RelatedPair> related;
    private final List<RelatedPair> unrelated;
    private final List<UnloadedRelationship> unloaded;
    private final String text;

    Changes(List<Object> added, List<ChangedObject> changed, List<Object> deleted, List<RelatedPair> related, List<RelatedPair> unrelated,
            List<UnloadedRelationship> unloaded, String text) {
        this.added = List.copyOf(added);
        this.changed = List.copyOf(changed);
        this.deleted = List.copyOf(deleted);
        this.related = List.copyOf(related);
        this.unrelated = List.copyOf(unrelated);
        this.unloaded = List.copyOf(unloaded);
        this.text = text;
    }

    /** The objects that would be inserted: in the order in which they were added, then new ones that relationships lead to. */
    public List<Object> added() {
        return added;
    }

    /**
     * The objects whose rows would be updated. One that was added with the key of one to be deleted is here, as both are one UPDATE, if
     * that has anything to write.
     */
    public List<ChangedObject> changed() {
        return changed;
    }

    /** The objects whose rows would be deleted: those to be deleted, and those that go with them, or were taken out of what owns them. */
    public List<Object> deleted() {
        return deleted;
    }

    /** The objects of which a row would be inserted into an association table. */
    public List<RelatedPair> related() {
        return related;
    }

    /** The objects whose row in an association table would be deleted. */
    public List<RelatedPair> unrelated() {
        return unrelated;
    }

    /**
     * Relationships that are not loaded and lead to rows that would be written too, if there are any: those of objects to be deleted, or
     * whose key changes, and collections that would be replaced, whose rows a flush reads first. Of an object whose row another takes
     * over they are here loaded or not, as what leads to it lets go.
     */
    public List<UnloadedRelationship> unloaded() {
        return unloaded;
    }

    /** What would be updated of this object; empty where nothing would. */
    public Optional<ChangedObject> of(Object entity) {
        return changed.stream().filter(its -> its.entity() == entity).findFirst();
    }

    /** Whether a flush would send no statement. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && deleted.isEmpty()
                && related.isEmpty() && unrelated.isEmpty() && unloaded.isEmpty();
    }

    /**
     * One line for each row: {@code + person name 'jack', country_id (key of the new country)},
     * {@code ~ person id 7: name 'ed' → 'edward'}, {@code - person id 8}; for those of association tables
     * {@code + Person.groups: person id 7 and groups id 3}; {@code ? person id 8: and what else Person.pets leads to}.
     */
    @Override
    public String toString() {
        return text;
    }
}
