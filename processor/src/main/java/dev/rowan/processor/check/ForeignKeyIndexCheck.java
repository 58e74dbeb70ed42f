package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Advice;
import dev.rowan.processor.problem.Problems;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A foreign key has an index that finds its rows. That is the primary key, a unique constraint or an index whose first columns are those
 * of the foreign key, in any order, as each is compared with one value; or one that finds a single row by some of them. An index of some
 * rows counts where it leaves out those alone that refer to nothing: {@code where = "depart_id is not null"}.
 */
final class ForeignKeyIndexCheck implements Check {

    /**
     * Those that make no index for a foreign key by themselves: PostgreSQL's manual, 5.5.5 ("does not automatically create an index on
     * the referencing columns"), and SQLite's, "SQLite Foreign Key Support", 3. MySQL's InnoDB (manual, 13.1.20.5), MariaDB's ("Foreign
     * Keys") and H2 make one, where there is none; a test asks each of them.
     */
    private static final Set<NameLimit> WITHOUT = EnumSet.of(NameLimit.POSTGRESQL, NameLimit.SQLITE);

    @Override
    public void check(Entity entity, Problems problems) {
        List<String> dialects = entity.around().limits().stream().filter(WITHOUT::contains).map(NameLimit::dialect).toList();
        if (dialects.isEmpty() || entity.view() || !indexes(entity).allMatch(index -> understood(entity, index))) {
            return;
        }
        Set<Set<Attribute>> told = new HashSet<>();
        for (ForeignKeyFacts key : entity.foreignKeys()) {
            List<Attribute> columns = entity.columns(key);
            Set<Attribute> distinct = new HashSet<>(columns);
            boolean sound = key.complete() && !columns.isEmpty() && distinct.size() == columns.size();
            if (sound && !covered(entity, columns) && told.add(distinct)) {
                tell(entity, key, columns, dialects, problems);
            }
        }
    }

    private static Stream<IndexFacts> indexes(Entity entity) {
        return Stream.concat(entity.uniques().stream(), entity.indexes().stream());
    }

    /** Of a column that is unknown, another mistake is told; it may be the one that is missed here. */
    private static boolean understood(Entity entity, IndexFacts index) {
        return index.columns().stream().allMatch(name -> entity.attribute(name.text()).isPresent());
    }

    private static boolean covered(Entity entity, List<Attribute> columns) {
        return begins(entity.attributes().stream().filter(Attribute::id).toList(), columns)
                || columns.size() == 1 && (columns.get(0).column().unique() || columns.get(0).column().index())
                || indexes(entity).anyMatch(index -> whole(index, columns) && begins(attributes(entity, index), columns))
                || entity.distinct(columns);
    }

    private static List<Attribute> attributes(Entity entity, IndexFacts index) {
        return index.columns().stream().map(ColumnName::text).map(entity::attribute).flatMap(Optional::stream).toList();
    }

    private static boolean begins(List<Attribute> index, List<Attribute> columns) {
        return index.size() >= columns.size() && columns.containsAll(index.subList(0, columns.size()));
    }

    /** Whether all rows are in the index that refer to something. */
    private static boolean whole(IndexFacts index, List<Attribute> columns) {
        String where = index.extras().where().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return where.isEmpty()
                || columns.stream().anyMatch(column -> where.equals(column.column().name().toLowerCase(Locale.ROOT) + " is not null"));
    }

    /** In a value object, it is told where that is embedded: the table is the entity's, and its columns are named from there. */
    private static void tell(Entity entity, ForeignKeyFacts key, List<Attribute> columns, List<String> dialects, Problems problems) {
        Attribute first = columns.get(0);
        boolean alone = columns.size() == 1;
        Place place = alone ? first.path().embedded().orElse(key.place()) : key.place();
        List<String> names = columns.stream().map(column -> column.path().dotted()).toList();
        boolean taken = entity.indexes().stream().anyMatch(index -> index.name().isEmpty()
                && index.extras().expressions().isEmpty() && attributes(entity, index).equals(columns));
        boolean own = alone && first.path().embedded().isEmpty() && place.origin().isEmpty();
        String inColumn = !own || taken ? ""
                : first.marks().has(Marker.COLUMN) ? "`index = true` to its @Column" : "`@Column(index = true)` to the field";
        problems.add(Advice.foreignKeyWithoutIndex(place, alone ? List.of(first.place()) : List.of(), names, key.target().name(),
                dialects, index(names) + (taken ? ", name = \"" + name(entity, names) + "\")" : ")"), inColumn));
    }

    /** As it is written in Java, but for its end. */
    private static String index(List<String> names) {
        String listed = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return "@Index(columns = " + (names.size() == 1 ? listed : "{" + listed + "}");
    }

    /** Where the one that Rowan would make is that of an index of the same columns, which has some rows only. */
    private static String name(Entity entity, List<String> names) {
        return "ix_" + Integer.toHexString((entity.table().name() + names).hashCode()) + "_all";
    }
}
