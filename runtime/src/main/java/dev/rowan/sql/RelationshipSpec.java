package dev.rowan.sql;

import dev.rowan.annotation.Cascade;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is known of a relationship apart from its field. Immutable: each method gives a new one.
 *
 * @param path by which foreign keys it leads to the other end; asked for later, as tables lead to each other in cycles
 * @param cascades what is done to the objects at the other end too
 * @param orphanRemoval whether an object that is taken out, and not put elsewhere, is deleted
 * @param order what a loaded collection is ordered by, columns of the other end's table; empty for its key
 */
public record RelationshipSpec(Supplier<Path> path, Set<Cascade> cascades, boolean orphanRemoval, Supplier<List<Order>> order) {

    private static final Set<Cascade> BY_DEFAULT = Set.of(Cascade.PERSIST, Cascade.MERGE);

    /** Copies what it is given. */
    public RelationshipSpec {
        cascades = Set.copyOf(cascades);
    }

    private static RelationshipSpec of(Supplier<Path> path) {
        return new RelationshipSpec(path, BY_DEFAULT, false, List::of);
    }

    /** One by the foreign key over these columns of the row itself. */
    public static RelationshipSpec references(Supplier<List<Column<?, ?>>> columns) {
        return of(() -> new Path.Referencing(Path.key(columns.get())));
    }

    /** One by the foreign key over these columns of the rows that it leads to. */
    public static RelationshipSpec referencedBy(Supplier<List<Column<?, ?>>> columns) {
        return of(() -> new Path.Referenced(Path.key(columns.get())));
    }

    /** One by the foreign keys over these columns of an association table: that to the row, and that to those it leads to. */
    public static RelationshipSpec through(Supplier<List<Column<?, ?>>> near, Supplier<List<Column<?, ?>>> far) {
        return of(() -> new Path.Associated(Path.key(near.get()), Path.key(far.get())));
    }

    /** One by an association table that no entity stands for. */
    public static RelationshipSpec through(Supplier<AssociationTable> table) {
        return of(() -> table.get().path());
    }

    /** One by the same association table as this relationship of the other end, the other way round. */
    public static RelationshipSpec inverse(Supplier<? extends Relationship<?, ?>> other) {
        return of(() -> ((Path.Associated) other.get().path()).inverse());
    }

    /** The same, which does just these to the other end too. */
    public RelationshipSpec cascade(Cascade... said) {
        Set<Cascade> all = EnumSet.noneOf(Cascade.class);
        all.addAll(List.of(said));
        return new RelationshipSpec(path, all.contains(Cascade.ALL) ? EnumSet.allOf(Cascade.class) : all, orphanRemoval, order);
    }

    /** The same, which deletes what is taken out and not put elsewhere. */
    public RelationshipSpec removingOrphans() {
        return new RelationshipSpec(path, cascades, true, order);
    }

    /** The same, whose loaded collection is ordered so. */
    public RelationshipSpec orderedBy(Supplier<List<Order>> by) {
        return new RelationshipSpec(path, cascades, orphanRemoval, by);
    }
}
