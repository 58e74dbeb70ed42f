package dev.rowan.schema;

import dev.rowan.DatabaseException;
import dev.rowan.FailedStatement;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Transaction;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/**
 * How a database spells the names it keeps: an H2 in upper case unless they are delimited, or otherwise if told so; a MySQL on
 * Windows in lower case, and not minding.
 */
record Spelling(Dialect dialect, boolean upper, boolean lower, boolean mindsCase) {

    static Spelling of(Transaction tx, Dialect dialect) {
        try {
            DatabaseMetaData metaData = tx.jdbc().getMetaData();
            return new Spelling(dialect, metaData.storesUpperCaseIdentifiers(), metaData.storesLowerCaseIdentifiers(),
                    metaData.supportsMixedCaseQuotedIdentifiers());
        } catch (SQLException e) {
            throw new DatabaseException("the database does not tell how it spells names", FailedStatement.NONE, e);
        }
    }

    /** An identifier as the database keeps it. */
    String stored(String identifier) {
        boolean delimited = !dialect.quote(identifier).equals(identifier);
        return delimited ? identifier
                : upper ? identifier.toUpperCase(Locale.ROOT)
                : lower ? identifier.toLowerCase(Locale.ROOT)
                : identifier;
    }

    /** A kept name as a model spells it: in lower case if it is kept as an undelimited one is; null stays null. */
    String told(String name) {
        if (name == null) {
            return null;
        }
        String plain = name.toLowerCase(Locale.ROOT);
        return stored(plain).equals(name) ? plain : name;
    }

    /** A kept name in the form in which two that are one are equal. */
    String compared(String name) {
        return mindsCase ? name : name.toLowerCase(Locale.ROOT);
    }
}
