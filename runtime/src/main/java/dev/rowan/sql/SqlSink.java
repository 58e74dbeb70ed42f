package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlAbility;
import java.util.List;

/** Where a statement or an expression says itself: constant SQL, names and values, in the order of the text. */
public interface SqlSink {

    /** The database that the text is for. */
    Dialect dialect();

    /** Constant text: keywords, operators and punctuation with their blanks. Never a name or a value of the user's. */
    SqlSink sql(String constant);

    /** A name, delimited where the database needs it. */
    SqlSink identifier(String name);

    /** A column: its name, with its table's before it where columns are {@linkplain #qualified qualified}. */
    SqlSink column(Column<?, ?> column);

    /** All columns of a table, in its order, separated by commas. */
    SqlSink columns(Table<?> table);

    /** A table as a FROM clause names it: with its schema, and its alias. */
    SqlSink table(Table<?> table);

    /** A table without its alias, as INSERT and the statements about whole rows name it: with its schema. */
    default SqlSink unaliased(Table<?> table) {
        return (table.schema() == null ? this : identifier(table.schema()).sql(".")).identifier(table.name());
    }

    /** A parameter, and the value bound to it. */
    SqlSink bind(Bind<?> value);

    /** A column of a derived table, by its name. */
    SqlSink reference(Derived source, String column);

    /** Tells that a table is used which stands before the statement, in its WITH clause. */
    default SqlSink common(Derived table) {
        return this;
    }

    /** A function of all rows of a group, by which a query without groups makes one row of all; its operands are of each of these. */
    default SqlSink gathering(Runnable function) {
        function.run();
        return this;
    }

    /** The condition of groups that are made by these. */
    default SqlSink having(List<Expression<?>> groups, Runnable condition) {
        condition.run();
        return this;
    }

    /** Tells that a user's own SQL follows, which may name columns of whatever is around it. */
    default SqlSink raw() {
        return this;
    }

    /** A statement, or a query within one, whose columns are of these sources, or of those around it. */
    default SqlSink within(Sources sources, Runnable body) {
        body.run();
        return this;
    }

    /** A query as a part of a FROM clause: it sees what is around the statement of that clause, but not the sources beside it. */
    default SqlSink beside(Runnable body) {
        body.run();
        return this;
    }

    /**
     * Where the WITH clause of all that follows may stand: before a statement, or before the query of an INSERT. The first of these is
     * its place. A statement that says none has its WITH clauses in the {@linkplain #nested queries within it}.
     */
    default SqlSink withHere() {
        return this;
    }

    /** The same before an UPDATE or DELETE, where the database takes it there. */
    default SqlSink withHereBeforeChange() {
        return SqlAbility.WITH_BEFORE_CHANGES.of(dialect()) ? withHere() : this;
    }

    /** An UPDATE or DELETE of this table: some databases do not let a query within it read the table but by a detour. */
    default SqlSink changing(Table<?> table, Runnable body) {
        body.run();
        return this;
    }

    /**
     * Whether this may be NULL here: a column that takes NULL, or whose row an outer join may not
     * find, or what is no column.
     */
    default boolean mayBeNull(Expression<?> expression) {
        return !(expression instanceof Column<?, ?> column) || column.spec().nullable();
    }

    /** A query within a statement or an expression, before which a WITH clause may stand if none may before the statement. */
    default SqlSink nested(Runnable query) {
        query.run();
        return this;
    }

    /** An expression as the select list has it. */
    default SqlSink selected(Expression<?> expression) {
        expression.render(this);
        return this;
    }

    /** An expression as an operand: a predicate in parentheses, since {@code a = b is null} is not the same everywhere. */
    default SqlSink operand(Expression<?> expression) {
        if (expression instanceof Exists && !dialect().keepsParentheses()) {
            sql("cast(");
            expression.render(this);
            return sql(" as boolean)");
        }
        if (expression.infix(this) || expression instanceof Condition && !(expression instanceof Column<?, ?>)) {
            sql("(");
            expression.render(this);
            return sql(")");
        }
        expression.render(this);
        return this;
    }

    /** Expressions, separated by a constant text. */
    default SqlSink list(List<? extends Expression<?>> expressions, String separator) {
        for (int i = 0; i < expressions.size(); i++) {
            if (i > 0) {
                sql(separator);
            }
            expressions.get(i).render(this);
        }
        return this;
    }
}
