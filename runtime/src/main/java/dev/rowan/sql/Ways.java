package dev.rowan.sql;

import java.util.List;

/** Relationships as parts of a statement: which rows they lead to, beside those that they lead from or within a condition. */
final class Ways {

    private Ways() {
    }

    /**
     * The joins that put what a relationship leads to beside the rows of its table: one, or two where an association table is between.
     */
    static <T> List<Join> joins(Join.Kind kind, Relationship<?, T> relationship) {
        return joins(kind, relationship, relationship.target());
    }

    /**
     * The same, with the rows it leads to by another name.
     *
     * @param target an alias of the table at the other end
     * @throws IllegalStateException if that is the relationship's own table, by the same name
     */
    static <T> List<Join> joins(Join.Kind kind, Relationship<?, T> relationship, KeyedTable<T, ?> target) {
        Table<?> owner = relationship.table();
        if (target.equals(owner)) {
            String table = relationship.constant();
            throw same(relationship, "give what it leads to an alias, as join(" + table + "." + relationship.name() + ", " + table
                    + ".as(\"other\"))");
        }
        if (relationship.path() instanceof Path.Associated path) {
            Table<?> between = between(path, target);
            return List.of(new Join(kind, between, Join.path(path.near(), between, owner)),
                    new Join(kind, target, Join.path(path.far(), between, target)));
        }
        return List.of(new Join(kind, target, path(relationship.path(), owner, target)));
    }

    /**
     * Whether a relationship leads to a row for which these hold.
     *
     * @param target the table at the other end, or an alias of it
     * @throws IllegalStateException if that is the relationship's own table, by the same name
     */
    static <T> Condition some(Relationship<?, T> relationship, KeyedTable<T, ?> target, Condition... conditions) {
        Table<?> owner = relationship.table();
        if (target.equals(owner)) {
            throw same(relationship, "give the outer one an alias, as var outer = " + relationship.constant()
                    + ".as(\"outer\"), and ask for outer." + relationship.name());
        }
        if (!(relationship.path() instanceof Path.Associated path)) {
            return exists(Select.of(Constant.ONE).from(target).where(path(relationship.path(), owner, target), conditions));
        }
        Table<?> between = between(path, target);
        Select<Integer> rows = Select.of(Constant.ONE).from(between);
        if (conditions.length > 0 || path.far().optional()) {       // else the foreign key says that there is one
            rows = rows.join(target, Join.path(path.far(), between, target));
        }
        return exists(rows.where(Join.path(path.near(), between, owner), conditions));
    }

    private static IllegalStateException same(Relationship<?, ?> relationship, String advice) {
        return new IllegalStateException(relationship + " leads to rows of the same table, and both are called "
                + relationship.table().sourceName() + ": " + advice);
    }

    private static Condition exists(Select<Integer> rows) {
        return new Exists(rows, true);
    }

    private static Condition path(Path path, Table<?> owner, Table<?> target) {
        return path instanceof Path.Referencing own
                ? Join.path(own.key(), owner, target)
                : Join.path(((Path.Referenced) path).key(), target, owner);
    }

    /** By its own name, so that conditions can name its columns; beside an alias of the far end by one of its own. */
    private static Table<?> between(Path.Associated path, KeyedTable<?, ?> target) {
        return target.alias() == null ? path.association() : path.association().as(target.alias() + "_" + path.association().name());
    }
}
