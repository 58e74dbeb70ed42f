package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What relationships lead to as far as a session knows without a read: objects that it holds. What it does not know is noted. */
final class HeldMembers implements Members {

    private final IdentityMap identities;
    private final Unloaded unloaded;
    /** What was recalled, beside what is known. */
    private final Map<Held<?, ?>, Related> recalled = new IdentityHashMap<>(0);

    HeldMembers(IdentityMap identities, Unloaded unloaded) {
        this.identities = identities;
        this.unloaded = unloaded;
    }

    @Override
    public Related related(Held<?, ?> held) {
        return recalled.getOrDefault(held, held.related());
    }

    @Override
    public <E, T> void recall(Relationship<E, T> relationship, Held<E, ?> held) {
        unloaded.note(relationship, held);
        if (held.isOutdated(relationship)) {
            return;
        }
        List<T> members = relationship.path() instanceof Path.Referenced theirs
                ? children(relationship, theirs.key(), List.of(held))
                : List.of();
        Related related = recalled.computeIfAbsent(held, ignored -> held.related() == null
                ? Related.none(held.table().relationships().size())
                : held.related().copy());
        if (relationship instanceof ToMany<E, T> many) {
            related.remember(many, members);
        } else if (relationship instanceof ToOne<E, T> one) {
            related.remember(one, members.stream().findFirst().orElse(null));
        }
    }

    @Override
    public void renew(Set<Held<?, ?>> rows) {
        // they are taken as they are known
    }

    @Override
    public <E, T> List<T> targets(ToOne<E, T> one, ForeignKey<?> key, List<Held<E, ?>> owners) {
        List<T> targets = new ArrayList<>();
        for (Held<E, ?> owner : owners) {
            Object[] values = KeyValues.referencing(key, owner.loaded());
            List<T> found = having(one, target -> KeyValues.leadsTo(key, owner, KeyValues.referenced(key, target)));
            if (found.isEmpty() && !KeyValues.unset(key, values)) {
                unloaded.note(one, owner);
            }
            targets.addAll(found);
        }
        return targets;
    }

    /** That there are others is said of all relationships of deleted rows that are not loaded. */
    @Override
    public <E, T> List<T> children(Relationship<E, T> relationship, ForeignKey<?> key, List<Held<E, ?>> parents) {
        Set<List<Object>> values = new HashSet<>();
        parents.forEach(parent -> values.add(KeyValues.identity(key.referenced(), KeyValues.referenced(key, parent))));
        return having(relationship, child ->
                values.contains(KeyValues.identity(key.columns(), KeyValues.referencing(key, child.loaded()))));
    }

    private <T> List<T> having(Relationship<?, T> relationship, Predicate<Held<T, ?>> condition) {
        List<T> found = new ArrayList<>();
        identities.forEachOf(relationship.target(), held -> {
            if (condition.test(held)) {
                found.add(held.entity());
            }
        });
        return found;
    }
}
