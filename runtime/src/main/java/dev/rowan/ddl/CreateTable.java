package dev.rowan.ddl;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.ConstraintKind;
import dev.rowan.dialect.Counting;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.CommentForm;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * CREATE TABLE, with the constraints and comments of the table, and before it the types of its enums that are missing; its indexes
 * are {@link CreateIndexes}. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <E> the table's entity
 */
public final class CreateTable<E> implements DdlStatement {

    private final Table<E> table;
    private final boolean ifNotExists;
    private final boolean withIndexes;
    private final boolean withTypes;
    private final Set<ForeignKey<?>> leftOut;

    /** Creates this table. */
    public CreateTable(Table<E> table) {
        this(table, false, false, true, Set.of());
    }

    private CreateTable(
            Table<E> table, boolean ifNotExists, boolean withIndexes, boolean withTypes, Set<ForeignKey<?>> leftOut) {
        this.table = table;
        this.ifNotExists = ifNotExists;
        this.withIndexes = withIndexes;
        this.withTypes = withTypes;
        this.leftOut = leftOut;
    }

    /**
     * The same statement, which creates no table if there is one of that name, of whatever columns; comments that are statements of
     * their own (H2) are made anyway.
     */
    public CreateTable<E> ifNotExists() {
        return new CreateTable<>(table, true, withIndexes, withTypes, leftOut);
    }

    /**
     * The same statement and then the table's indexes; where the database takes them inside it, they are one statement, so that
     * none is missing when the table is there.
     */
    public CreateTable<E> withIndexes() {
        return new CreateTable<>(table, ifNotExists, true, withTypes, leftOut);
    }

    /** The same statement without these foreign keys, which close a cycle of tables and are {@linkplain AddForeignKey added} later. */
    public CreateTable<E> without(Collection<ForeignKey<?>> foreignKeys) {
        return new CreateTable<>(table, ifNotExists, withIndexes, withTypes, Set.copyOf(foreignKeys));
    }

    /** The same statement without the types of the table's enums, which are {@linkplain CreateEnum created} before. */
    public CreateTable<E> withoutTypes() {
        return new CreateTable<>(table, ifNotExists, withIndexes, false, leftOut);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (table.isView()) {
            throw new IllegalStateException(table + " is a view: it is made by CreateView");
        }
        if (table.schema() != null && !dialect.hasSchemas()) {
            throw new UnsupportedException(table + ": " + dialect.product() + " has no schemas; leave \"" + table.schema() + "\" out");
        }
        HeldNames.require(dialect, table);
        boolean indexesInside = withIndexes && DdlAbility.INDEXES_IN_TABLE.of(dialect);
        List<String> statements = new ArrayList<>();
        if (withTypes) {
            CreateEnum.of(table, dialect).forEach(type -> statements.addAll(new CreateEnum(type, true).statements(dialect)));
        }
        statements.add(SqlText.of(dialect, out -> write(out, indexesInside)));
        if (withIndexes && !indexesInside) {
            CreateIndexes<E> indexes = new CreateIndexes<>(table);
            boolean careful = ifNotExists && DdlAbility.INDEX_IF_NOT_EXISTS.of(dialect);
            statements.addAll((careful ? indexes.ifNotExists() : indexes).statements(dialect));
        }
        if (dialect.comments() == CommentForm.STATEMENT) {
            statements.addAll(Comments.of(table, dialect));
        }
        return statements;
    }

    private void write(SqlSink out, boolean indexesInside) {
        out.sql(ifNotExists ? "create table if not exists " : "create table ").table(table).sql(" (");
        String separator = "";
        for (Column<E, ?> column : table.columns()) {
            out.sql(separator);
            ColumnClause.write(out, column);
            separator = ", ";
        }
        writeConstraints(out);
        if (indexesInside) {
            for (Index<E> index : table.indexes()) {
                out.sql(index.unique() ? ", unique index " : ", index ").identifier(Name.of(index).in(out.dialect()));
                IndexClause.write(out, index);
            }
        }
        out.sql(")");
        writeOptions(out);
    }

    private void writeConstraints(SqlSink out) {
        List<Name> later = leftOut.stream().map(Name::of).toList();
        for (Constraint constraint : Constraint.of(table)) {
            boolean said = constraint.kind() == ConstraintKind.PRIMARY_KEY && identityIsKey(out.dialect())
                    || constraint.kind() == ConstraintKind.FOREIGN_KEY && later.contains(constraint.name());
            if (!said) {
                constraint.writer().accept(out.sql(", constraint "));
            }
        }
    }

    private void writeOptions(SqlSink out) {
        Dialect dialect = out.dialect();
        String options = dialect.tableOptions(table.spec().options().getOrDefault(dialect.name(), ""), counting(dialect),
                table.columns().stream().map(column -> column.spec().definition(dialect)).filter(Objects::nonNull).toList());
        if (!options.isEmpty()) {
            out.sql(" ").sql(options);
        }
        if (table.spec().comment() != null && dialect.comments() == CommentForm.INLINE) {
            out.sql(" comment ").sql(dialect.literal(table.spec().comment()));
        }
    }

    /** Whether the column of the key says itself that it is one. */
    private boolean identityIsKey(Dialect dialect) {
        return dialect.identityIsKey() && ColumnClause.counted(table.keyColumns().get(0).spec(), dialect);
    }

    /** How the table's identity counts. */
    private Counting counting(Dialect dialect) {
        return table.columns().stream().map(Column::spec).filter(spec -> ColumnClause.counted(spec, dialect)).findFirst()
                .map(spec -> spec.source().counting()).orElse(Counting.PLAIN);
    }
}
