package dev.rowan.dialect;

/**
 * The queries by which a database tells what is in it, each in its own words and all with the same columns. An implementation answers
 * with texts and does nothing itself; all threads share it.
 *
 * <p>Every {@code ?} in a text is the schema asked for, but in {@link #schemas()}, which has none. Flags are
 * 1 or 0, and what there is not is NULL. The order of rows is the caller's to say.
 */
public interface CatalogSql {

    /** {@code name}: the schemas that are not the database's own. */
    String schemas();

    /** {@code in_table, kind, remark}: tables (kind {@code T}) and views ({@code V}). */
    String relations();

    /**
     * {@code in_table, place, name, type, nullable, default_value, computed, is_stored, is_identity, always, start_value, step,
     * min_value, max_value, cached, cycle, remark}: the columns of tables and views. Numbers of an identity are NULL where they are the
     * database's default.
     */
    String columns();

    /** {@code in_table, name, kind, place, column_name}: primary keys (kind {@code P}) and UNIQUE constraints ({@code U}). */
    String keys();

    /**
     * {@code in_table, name, place, column_name, to_schema, to_table, to_column, on_delete, on_update, is_deferrable}: foreign keys. The
     * actions are spelled as SQL does: {@code SET NULL}.
     */
    String foreignKeys();

    /** {@code in_table, name, condition}: CHECK constraints. */
    String checks();

    /**
     * {@code in_table, name, place, column_name, expression, descending, is_unique, condition}: indexes that no constraint made. A part
     * of one is a column or an expression.
     */
    String indexes();

    /** {@code name, start_value, step, min_value, max_value, cached, cycle}: sequences that no column owns; as in {@link #columns()}. */
    String sequences();

    /** {@code in_table, definition}: the queries of views. */
    String views();

    /**
     * The type of a column as Rowan's own DDL writes it: {@code varchar(32)} for {@code character varying(32)}.
     *
     * @param told what {@link #columns()} said
     */
    default String type(String told) {
        return told;
    }

    /**
     * A column's default as SQL that could be written again.
     *
     * @param told what {@link #columns()} said, or null
     */
    default String defaultValue(String told) {
        return told;
    }

    /**
     * A condition or an expression as SQL that could be written again, without parentheses around the whole.
     *
     * @param told what was said of it, or null
     */
    default String expression(String told) {
        return told == null ? null : Parentheses.without(told);
    }
}
