package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.EnumForm;
import dev.rowan.sql.Column;
import dev.rowan.sql.Table;
import dev.rowan.type.NativeEnum;
import java.util.List;
import java.util.Objects;

/**
 * CREATE TYPE of an enum; no statement at all where an enum has no name of its own.
 *
 * @param type the enum
 * @param ifNotExists whether an enum of that name is left alone, whatever its labels
 */
public record CreateEnum(NativeEnum type, boolean ifNotExists) implements DdlStatement {

    /** The enums that a table's columns have on one database, each once; none where they have no names. */
    public static List<NativeEnum> of(Table<?> table, Dialect dialect) {
        if (dialect.enumForm() != EnumForm.NAMED) {
            return List.of();
        }
        return table.columns().stream().map(column -> EnumClause.of(column.spec(), dialect)).filter(Objects::nonNull)
                .distinct().toList();
    }

    /** What creates the enum of one column, unless it is there or has no name. */
    static List<String> missing(Column<?, ?> column, Dialect dialect) {
        NativeEnum own = EnumClause.of(column.spec(), dialect);
        return own == null ? List.of() : new CreateEnum(own, true).statements(dialect);
    }

    /** @throws IllegalArgumentException if the database has a type of its own of that name, which would be found first */
    @Override
    public List<String> statements(Dialect dialect) {
        if (dialect.enumForm() != EnumForm.NAMED) {
            return List.of();
        }
        if (dialect.typeTaken(type.name())) {
            throw new IllegalArgumentException("the enum " + type.name() + " has the name of a type of " + dialect.product()
                    + "; give it another with @Enumerated(name = …)");
        }
        String create = "create type " + dialect.quote(type.name()) + " as enum " + EnumClause.labels(type, dialect);
        return List.of(ifNotExists ? dialect.unlessTypeExists(create, dialect.quote(type.name())) : create);
    }
}
