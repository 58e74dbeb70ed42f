package dev.rowan.ddl;

import dev.rowan.dialect.AlterForm;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.CommentForm;
import dev.rowan.sql.Column;
import dev.rowan.sql.ColumnSpec;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * ALTER TABLE … that brings a column to what the model says: its type, whether it takes NULL, its default, its expression if it is
 * computed, its comment. Constraints and indexes stay. Immutable: each method gives a new one; all threads may share it.
 *
 * <p>Values are kept, as the database casts them to the new type; one that cannot be cast, or a NULL where none may be any more, is its
 * error. Rows that are there do not get a new default. MySQL, MariaDB and SQLite make a column count that the model says counts; H2
 * and PostgreSQL leave that as it is.
 *
 * @param <E> the table's entity
 */
public final class AlterColumn<E> implements DdlStatement {

    private final Column<E, ?> column;
    private final String using;

    /** Alters this column. */
    public AlterColumn(Column<E, ?> column) {
        this(column, null);
    }

    private AlterColumn(Column<E, ?> column, String using) {
        this.column = column;
        this.using = using;
    }

    /**
     * The same statement, which makes the new values of old ones; MySQL and MariaDB cannot.
     *
     * @param sql the new value, as SQL of the columns of the row
     */
    public AlterColumn<E> using(String sql) {
        return new AlterColumn<>(column, sql);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (using != null) {
            DdlAbility.ALTER_USING.require(dialect, ColumnClause.qualified(column));
        }
        if (column.spec().computed() != null) {
            DdlAbility.ALTER_COMPUTED.require(dialect, ColumnClause.qualified(column));
        }
        List<String> statements = new ArrayList<>(CreateEnum.missing(column, dialect));
        statements.addAll(switch (dialect.alterForm()) {
            case MODIFY -> List.of(altered(dialect, out -> ColumnClause.write(out.sql(" modify column "), column)));
            case STEPS -> steps(dialect);
            case ACTIONS -> List.of(altered(dialect, this::writeActions));
            case REBUILD -> rebuild(dialect).statements();
        });
        if (dialect.comments() == CommentForm.STATEMENT) {
            statements.addAll(Comments.of(column, dialect));
        }
        return statements;
    }

    @Override
    public TableRebuild rebuild(Dialect dialect) {
        return dialect.alterForm() == AlterForm.REBUILD ? new TableRebuild(column.table(), dialect, altering(dialect)) : null;
    }

    private TableChange altering(Dialect dialect) {
        ColumnSpec<?> spec = column.spec();
        String kept = spec.definition(dialect) != null ? dialect.quote(column.name())
                : dialect.copied(dialect.quote(column.name()), spec.type().sqlType(), spec.size().scale());
        return new TableChange.Altered(column.name(), SqlText.of(dialect, out -> ColumnClause.write(out, column)),
                using != null ? using : kept);
    }

    private String altered(Dialect dialect, Consumer<SqlSink> how) {
        return SqlText.of(dialect, out -> how.accept(out.sql("alter table ").table(column.table())));
    }

    /** One thing a statement; what the type would not fit goes before it. */
    private List<String> steps(Dialect dialect) {
        if (column.spec().computed() != null) {
            return List.of(altered(dialect, out -> ColumnClause.write(out.sql(" alter column "), column)));
        }
        return actions(dialect).stream().map(action -> altered(dialect, out -> out.sql(" ").sql(action))).toList();
    }

    private void writeActions(SqlSink out) {
        out.sql(" ").sql(String.join(", ", actions(out.dialect())));
    }

    private List<String> actions(Dialect dialect) {
        ColumnSpec<?> spec = column.spec();
        String alter = "alter column " + dialect.quote(column.name());
        boolean counted = ColumnClause.counted(spec, dialect);
        String type = ColumnClause.type(spec, dialect);
        List<String> actions = new ArrayList<>();
        if (!counted) {
            actions.add(alter + " drop default");
        }
        actions.add(alter + (dialect.alterForm() == AlterForm.ACTIONS ? " type " : " set data type ") + type + casting(type, dialect));
        if (!counted && spec.serverDefault() != null) {
            actions.add(alter + " set default " + DefaultClause.of(spec, dialect));
        }
        actions.add(alter + (spec.nullable() ? " drop not null" : " set not null"));
        return actions;
    }

    /** Said, since PostgreSQL casts text to nothing else by itself; the user's own type may say more than a cast takes. */
    private String casting(String type, Dialect dialect) {
        if (using != null) {
            return " using " + using;
        }
        return column.spec().definition(dialect) != null ? "" : " using cast(" + dialect.quote(column.name()) + " as " + type + ")";
    }
}
