package dev.rowan.ddl;

import dev.rowan.dialect.ConstraintKind;
import dev.rowan.sql.Check;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.Table;
import dev.rowan.sql.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A constraint of a table, whatever it is.
 *
 * @param kind what it is
 * @param name its name
 * @param writer writes it as CREATE TABLE and ALTER TABLE say it after {@code constraint}: its name, and what it says
 */
record Constraint(ConstraintKind kind, Name name, Consumer<SqlSink> writer) {

    /** The constraints of a table, in the order of CREATE TABLE. */
    static List<Constraint> of(Table<?> table) {
        List<Constraint> all = new ArrayList<>();
        if (!table.keyColumns().isEmpty()) {
            all.add(named(ConstraintKind.PRIMARY_KEY, Name.primaryKey(table),
                    out -> out.sql("primary key (").list(table.keyColumns(), ", ").sql(")")));
        }
        for (Unique<?> unique : table.uniques()) {
            all.add(named(ConstraintKind.UNIQUE, Name.of(unique), out -> out.sql("unique (").list(unique.columns(), ", ").sql(")")));
        }
        for (ForeignKey<?> key : table.foreignKeys()) {
            all.add(of(key));
        }
        int number = 1;
        for (Check check : table.checks()) {
            all.add(named(ConstraintKind.CHECK, Name.of(check, table, number++), out -> out.sql("check (").sql(check.sql()).sql(")")));
        }
        return all;
    }

    static Constraint of(ForeignKey<?> key) {
        return new Constraint(ConstraintKind.FOREIGN_KEY, Name.of(key), out -> ForeignKeyClause.write(out, key));
    }

    private static Constraint named(ConstraintKind kind, Name name, Consumer<SqlSink> writer) {
        return new Constraint(kind, name, out -> writer.accept(out.identifier(name.in(out.dialect())).sql(" ")));
    }

    /** The constraint of a table with this name. */
    static Optional<Constraint> find(Table<?> table, String name) {
        return of(table).stream().filter(constraint -> constraint.name.text().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException if the model has none of this name; it lists those there are */
    static Constraint get(Table<?> table, String name) {
        return find(table, name).orElseThrow(() -> new IllegalArgumentException(table + " has no constraint " + name + " but "
                + of(table).stream().map(constraint -> constraint.name.text()).toList()));
    }
}
