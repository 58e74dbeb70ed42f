package dev.rowan.ddl;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Builds a table of SQLite anew, which can be changed in no other way: a new one is made, the rows are copied, the old one is dropped and
 * the new one gets its name (SQLite manual, "ALTER TABLE", 7). Immutable; all threads may share it.
 *
 * <p>{@linkplain #perform Performed}, it begins with the table's text as SQLite keeps it, and changes only what is to be changed: columns
 * and constraints that the model does not know stay, so do row ids, the counter of the key, indexes, triggers and views. Its
 * {@linkplain #statements text} can only begin with the model, and ends in an error if the table has more.
 */
public final class TableRebuild {

    private static final String NO_MORE_THAN_THE_MODEL = "rowan_more_than_the_model";

    private final Table<?> table;
    private final Dialect dialect;
    private final TableChange change;

    TableRebuild(Table<?> table, Dialect dialect, TableChange change) {
        this.table = table;
        this.dialect = dialect;
        this.change = change;
    }

    /** What it needs of a connection, whose foreign keys are off, and whose transaction it leaves to be committed or rolled back. */
    public interface Database {

        /** The first values of the rows of a query. */
        List<String> texts(String query) throws SQLException;

        /** Runs a statement. */
        void execute(String sql) throws SQLException;
    }

    /**
     * Does it, with the table as it is.
     *
     * @throws SQLException what the driver throws, or of a foreign key that would be broken
     * @throws UnsupportedException if something would be lost
     */
    public void perform(Database database) throws SQLException {
        TableText before = present(database);
        TableText after = after(before);
        List<String> made = database.texts("select sql from sqlite_schema where tbl_name = " + name() + " collate nocase"
                + " and type in ('index', 'trigger') and sql is not null order by type, rowid");
        int broken = violations(database).size();
        database.execute(after.create(dialect.quote(newName())));
        database.execute(copy(copied(database)));
        for (String statement : replacement(before.counted() && after.counted())) {
            database.execute(statement);
        }
        for (String statement : made) {
            database.execute(statement);
        }
        List<String> violations = violations(database);
        if (violations.size() > broken) {
            throw new SQLException("[SQLITE_CONSTRAINT_FOREIGNKEY] FOREIGN KEY constraint failed: "
                    + violations.get(violations.size() - 1), null, 19);
        }
    }

    private TableText present(Database database) throws SQLException {
        List<String> text = database.texts("select sql from sqlite_schema where type = 'table' and name = " + name() + " collate nocase");
        if (text.isEmpty()) {
            throw new SQLException("[SQLITE_ERROR] no such table: " + table.name(), null, 1);
        }
        List<String> temporary = database.texts("select name from sqlite_temp_schema where type = 'trigger' and tbl_name = " + name()
                + " collate nocase");
        if (!temporary.isEmpty()) {
            throw new UnsupportedException(table + " has temporary triggers, which would be lost: " + temporary);
        }
        return TableText.of(text.get(0));
    }

    private TableText after(TableText before) throws SQLException {
        try {
            return change.after(before);
        } catch (NoSuchElementException e) {
            throw new SQLException("[SQLITE_ERROR] " + e.getMessage() + " in " + table.name(), null, 1);
        }
    }

    private static List<String> violations(Database database) throws SQLException {
        return database.texts("select 'row ' || rowid || ' of ' || `table` || ' refers to no row of ' || parent "
                + "from pragma_foreign_key_check");
    }

    /** The columns of both tables that are not computed, and the row ids where no column is them. */
    private List<String> copied(Database database) throws SQLException {
        String after = "pragma_table_xinfo(" + dialect.literal(newName()) + ") after";
        String before = "pragma_table_xinfo(" + name() + ") before";
        List<String> columns = new ArrayList<>(database.texts("select after.name from " + after + " join " + before
                + " on before.name = after.name collate nocase where after.hidden = 0 order by after.cid"));
        boolean rows = database.texts("select 1 from pragma_table_list where schema = 'main' and name in (" + name() + ", "
                + dialect.literal(newName()) + ") and wr = 0").size() == 2;
        boolean named = !database.texts("select 1 from " + after + " where name = 'rowid' collate nocase"
                + " or pk > 0 and type = 'INTEGER' collate nocase and (select count(*) from " + after + " where pk > 0) = 1").isEmpty();
        if (rows && !named) {
            columns.add("rowid");
        }
        return columns;
    }

    /**
     * The same of a table that is as the model says: a column, an index, a trigger, a UNIQUE or a foreign key that the model does not
     * know is an error before anything is done; SQLite tells of a CHECK to nobody but who reads the table's text.
     *
     * @throws UnsupportedException if the model does not have what is to be changed
     */
    public List<String> statements() {
        TableText before = change.before(TableText.of(new CreateTable<>(table).sql(dialect)));
        TableText after = ofModel(before);
        List<String> computed = table.columns().stream().filter(column -> column.spec().computed() != null).map(Column::name).toList();
        List<String> statements = new ArrayList<>(List.of("pragma foreign_keys = off", "begin immediate",
                "create temp table " + NO_MORE_THAN_THE_MODEL + " (lost text, constraint " + NO_MORE_THAN_THE_MODEL
                + " check (lost is null))",
                "insert into " + NO_MORE_THAN_THE_MODEL + " " + more(before),
                after.create(dialect.quote(newName())),
                copy(before.columns().stream().filter(column -> after.columns().contains(column)
                        && !computed.contains(column)).toList())));
        statements.addAll(replacement(before.counted() && after.counted()));
        statements.addAll(new CreateIndexes<>(table).statements(dialect));
        statements.addAll(List.of(
                "insert into " + NO_MORE_THAN_THE_MODEL + " select `table` from pragma_foreign_key_check(" + name() + ")",
                "drop table " + NO_MORE_THAN_THE_MODEL, "commit", "pragma foreign_keys = on"));
        return statements;
    }

    private TableText ofModel(TableText before) {
        try {
            return change.after(before);
        } catch (NoSuchElementException e) {
            throw new UnsupportedException(table + ": " + e.getMessage() + " in the model, of which the text is made for "
                    + dialect.product() + "; executed, the statement finds it in the database");
        }
    }

    /** What the table has more. */
    private String more(TableText before) {
        return "select name from pragma_table_xinfo(" + name() + ") where name not in (" + literals(before.columns()) + ")"
                + " union all select name from sqlite_schema where tbl_name = " + name() + " and sql is not null"
                + " and (type = 'trigger' or type = 'index' and name not in (" + literals(indexes()) + "))"
                + " union all select 'unique' where (select count(*) from pragma_index_list(" + name() + ") where origin = 'u') > "
                + before.count("unique")
                + " union all select 'foreign key' where (select count(distinct id) from pragma_foreign_key_list(" + name() + ")) > "
                + before.count("foreign");
    }

    private List<String> indexes() {
        return table.indexes().stream().map(index -> Name.of(index).in(dialect)).toList();
    }

    private String literals(List<String> names) {
        return String.join(", ", names.stream().map(dialect::literal).toList());
    }

    private String copy(List<String> columns) {
        List<String> quoted = columns.stream().map(dialect::quote).toList();
        List<String> values = columns.stream().map(column -> change.value(column, dialect.quote(column))).toList();
        return "insert into " + dialect.quote(newName()) + " (" + String.join(", ", quoted) + ") select " + String.join(", ", values)
                + " from " + dialect.quote(table.name());
    }

    /** Renamed in the old way, which leaves foreign keys and views of the old table's name alone: they mean the new one now. */
    private List<String> replacement(boolean counted) {
        String old = dialect.quote(table.name());
        List<String> statements = new ArrayList<>();
        if (counted) {
            String renamed = dialect.literal(newName());
            statements.add("delete from sqlite_sequence where name = " + renamed
                    + " and exists (select 1 from sqlite_sequence where name = " + name() + ")");
            statements.add("insert into sqlite_sequence (name, seq) select " + renamed
                    + ", seq from sqlite_sequence where name = " + name());
        }
        statements.add("drop table " + old);
        statements.add("pragma legacy_alter_table = on");
        statements.add("alter table " + dialect.quote(newName()) + " rename to " + old);
        statements.add("pragma legacy_alter_table = off");
        return statements;
    }

    private String newName() {
        return "rowan_new_" + table.name();
    }

    /** The table's name as SQLite's own tables are asked for it. */
    private String name() {
        return dialect.literal(table.name());
    }

    /** What is done, for a log. */
    @Override
    public String toString() {
        return "alter table " + dialect.quote(table.name()) + " /* built anew: " + change + " */";
    }
}
