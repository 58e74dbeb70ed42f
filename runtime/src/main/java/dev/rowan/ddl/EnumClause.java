package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.EnumForm;
import dev.rowan.sql.Column;
import dev.rowan.sql.ColumnSpec;
import dev.rowan.sql.SqlSink;
import dev.rowan.type.NativeEnum;
import dev.rowan.type.SqlType;
import java.util.stream.Collectors;

/** The type of a column of an enum of the database's own, in each database's form; {@code enum('A', 'B')}. */
final class EnumClause {

    private EnumClause() {
    }

    /** The enum whose type a column has on one database; null where it has none, or the column a definition of its own. */
    static NativeEnum of(ColumnSpec<?> spec, Dialect dialect) {
        return spec.definition(dialect) == null ? spec.type().nativeEnum() : null;
    }

    static String type(NativeEnum type, ColumnSpec.Size size, Dialect dialect) {
        return switch (dialect.enumForm()) {
            case INLINE -> "enum" + labels(type, dialect);
            case NAMED -> dialect.quote(type.name());
            case CHECKED -> dialect.typeName(SqlType.ENUM, size.length(), size.precision(), size.scale());
        };
    }

    /** The labels as a list of literals: {@code ('A', 'B')}. */
    static String labels(NativeEnum type, Dialect dialect) {
        return type.labels().stream().map(dialect::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    /** What keeps other texts out where the type does not. */
    static void writeCheck(SqlSink out, Column<?, ?> column) {
        Dialect dialect = out.dialect();
        NativeEnum type = of(column.spec(), dialect);
        if (type != null && dialect.enumForm() == EnumForm.CHECKED) {
            out.sql(" constraint ").identifier(Name.ofEnum(column).in(dialect)).sql(" check (").identifier(column.name()).sql(" in ")
                    .sql(labels(type, dialect)).sql(")");
        }
    }
}
