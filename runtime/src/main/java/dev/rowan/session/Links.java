package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.sql.ForeignKey;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The links that a flush makes. A foreign key of a row is linked once; two relationships that disagree about it are refused. */
final class Links {

    private final Map<Object, List<Link<?, ?>>> ofChild = new IdentityHashMap<>(0);
    /** Those whose values are not in their rows yet. */
    private final Map<Object, List<Link<?, ?>>> open = new IdentityHashMap<>(0);
    private final Replacements inserted = new Replacements();

    /**
     * Adds one.
     *
     * @throws SessionStateException if another one says that the row refers elsewhere
     */
    void add(Link<?, ?> link) {
        Link<?, ?> other = of(link.child(), link.key());
        if (other == null) {
            ofChild.computeIfAbsent(link.child(), ignored -> new ArrayList<>(1)).add(link);
            open.computeIfAbsent(link.child(), ignored -> new ArrayList<>(1)).add(link);
        } else if (other.parent() != link.parent()) {
            throw new SessionStateException("one " + link.child().getClass().getSimpleName() + " is to refer by " + link.key().columns()
                    + " to two rows: " + other.said() + " says one, and " + link.said() + " another; change one of them");
        }
    }

    /** The links of this row, whether they wait or not. */
    List<Link<?, ?>> of(Object child) {
        return ofChild.getOrDefault(child, List.of());
    }

    /** Of how many rows there are links. */
    int size() {
        return ofChild.size();
    }

    /** The link of this row by this foreign key, or null. */
    Link<?, ?> of(Object child, ForeignKey<?> key) {
        for (Link<?, ?> link : of(child)) {
            if (link.key().equals(key)) {
                return link;
            }
        }
        return null;
    }

    /** Whether a link waits for a key. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The relationships whose links wait, by their names. */
    String openRelationships() {
        return open.values().stream().flatMap(List::stream)
                .map(link -> link.said().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    /** Whether links of this row wait for keys that are not known yet. */
    boolean waits(Object child) {
        return open.containsKey(child);
    }

    /** Those of this row that still wait. */
    List<Link<?, ?>> waiting(Object child) {
        return open.getOrDefault(child, List.of());
    }

    /** A record was inserted; its key is in another instance. */
    void inserted(Object record, Object stored) {
        inserted.add(record, stored);
    }

    /** Makes those of a row whose values are known by now, and tells whether that are all. */
    boolean make(Object child, Journal journal) {
        List<Link<?, ?>> waiting = open.get(child);
        if (waiting == null) {
            return true;
        }
        waiting.removeIf(link -> {
            Link<?, ?> now = link.through(inserted);
            boolean ready = now.ready();
            if (ready) {
                make(now, journal);
            }
            return ready;
        });
        if (waiting.isEmpty()) {
            open.remove(child);
            return true;
        }
        return false;
    }

    /**
     * Makes all of a row, when every row of the flush is there.
     *
     * @throws SessionStateException if the object that one leads to is no row
     */
    void makeAll(Object child, Journal journal) {
        if (!make(child, journal)) {
            throw leadsNowhere(waiting(child).get(0));
        }
    }

    /** The error of one whose object is no row, and will be none. */
    SessionStateException leadsNowhere(Link<?, ?> link) {
        return new SessionStateException(link.said() + " leads to a " + link.parent().getClass().getSimpleName()
                + " that is not in this session any more: add it");
    }

    /** Makes those whose values are known. */
    void makeReady(Journal journal) {
        new ArrayList<>(open.keySet()).forEach(child -> make(child, journal));
    }

    private static <C, P> void make(Link<C, P> link, Journal journal) {
        Object[] before = KeyValues.referencing(link.key(), link.table().mapper().values(link.child()));
        journal.onUndo(() -> KeyValues.set(link.table(), link.child(), link.key(), before));
        link.make();
    }
}
