package dev.rowan.session;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Has the objects of rows that a statement may have changed, or deleted, read anew when they are next met: those of its table, and of the
 * tables whose foreign keys follow it; and what led to such rows loaded anew when it is next asked for. Which rows it were the database
 * alone knows. Of one thread.
 */
final class Rewrites {

    private final IdentityMap identities;
    private final Journal journal;

    Rewrites(IdentityMap identities, Journal journal) {
        this.identities = identities;
        this.journal = journal;
    }

    /**
     * A statement was run.
     *
     * @param told whether the objects of its own table know already what it did
     */
    void by(Statement statement, boolean told) {
        for (KeyedTable<?, ?> table : identities.tables()) {
            if (statement.rewrites() && concerns(statement.changed(), table, told)) {
                identities.forEachOf(table, this::expire);
            }
            outdate(table, statement.changed());
        }
    }

    /**
     * What is loaded of relationships whose ends the rows of other tables tell may lead elsewhere when these were changed, new ones too.
     */
    private <E, K> void outdate(KeyedTable<E, K> table, Table<?> changed) {
        List<Relationship<E, ?>> told = table.relationships().stream()
                .filter(relationship -> concerns(relationship.path(), changed))
                .toList();
        if (!told.isEmpty()) {
            identities.forEachOf(table, held -> told.stream()
                    .filter(relationship -> held.isLoaded(relationship) && !held.isOutdated(relationship))
                    .forEach(relationship -> outdate(held, relationship)));
        }
    }

    private static boolean concerns(Path path, Table<?> changed) {
        if (path instanceof Path.Referenced theirs) {
            return concerns(changed, theirs.key().table(), false);
        }
        return path instanceof Path.Associated rows && concerns(changed, rows.association(), false);
    }

    private void outdate(Held<?, ?> held, Relationship<?, ?> relationship) {
        Related before = held.related().copy();
        journal.onUndo(() -> held.restore(before));
        held.related().outdate(relationship);
    }

    private static boolean concerns(Table<?> changed, Table<?> table, boolean told) {
        return changed == null || table.isView() || !told && isSame(table, changed) || follows(table, changed, new HashSet<>());
    }

    /** What the object says now comes back with a rollback, without a read. */
    private void expire(Held<?, ?> held) {
        journal.updating(held);
        held.expire();
    }

    /** Whether rows of a table are deleted or changed by the database when those of another are. */
    private static boolean follows(Table<?> table, Table<?> changed, Set<Table<?>> met) {
        for (ForeignKey<?> key : table.foreignKeys()) {
            if ((acts(key.onDelete()) || acts(key.onUpdate()))
                    && (isSame(key.target(), changed) || met.add(key.target()) && follows(key.target(), changed, met))) {
                return true;
            }
        }
        return false;
    }

    private static boolean acts(ReferentialAction action) {
        return switch (action) {
            case NO_ACTION, RESTRICT -> false;
            case CASCADE, SET_NULL, SET_DEFAULT -> true;
        };
    }

    /** Two entities may be of one table, and one may have an alias. */
    private static boolean isSame(Table<?> table, Table<?> other) {
        return table.name().equals(other.name()) && Objects.equals(table.schema(), other.schema());
    }
}
