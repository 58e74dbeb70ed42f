package dev.rowan.engine;

import java.sql.Connection;

/** How far a transaction is kept from others. */
public enum Isolation {
    READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /** The constant of {@link Connection}. */
    int level() {
        return level;
    }

    /** The name of that constant. */
    String constant() {
        return "TRANSACTION_" + name();
    }

    String sql() {
        return name().replace('_', ' ');
    }
}
