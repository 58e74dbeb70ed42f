package dev.rowan.it.bank;

import static dev.rowan.it.bank.AccountTable.ACCOUNT;
import static dev.rowan.it.bank.EntryTable.ENTRY;
import static dev.rowan.it.bank.PurseTable.PURSE;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Accounts, purses and a ledger in one database, which this sees past every proxy. */
final class Bank implements AutoCloseable {
    static final long START = 1_000;

    final Engine engine;
    private final TestDatabase database;

    /** A new one, with so many accounts and as many purses. */
    Bank(TestDatabase database, int accounts) throws SQLException {
        this.database = database;
        database.empty();
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            findDeadlocksSoon(database);
        }
        engine = Engine.create(database.url());
        MetaData.of(ACCOUNT, PURSE, ENTRY).createAll(engine);
        engine.transaction(tx -> {
            tx.insertAll(ACCOUNT, IntStream.range(0, accounts).mapToObj(id -> new Account(id, START)).toList());
            tx.insertAll(PURSE, IntStream.range(0, accounts).mapToObj(id -> new Purse(id, START)).toList());
        });
    }

    /** It looks for them only after a second. */
    private static void findDeadlocksSoon(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("alter database " + database.name() + " set deadlock_timeout = '20ms'");
        }
    }

    /** What is wrong with the accounts; nothing if the list is empty. */
    List<String> audit(Map<Entry, Boolean> told) {
        List<Audit.Balance> balances = engine.autocommit().list(select(ACCOUNT)).stream()
                .map(account -> new Audit.Balance(account.id, account.balance, account.version - 1)).toList();
        return new Audit(balances, ledger(), told).findings();
    }

    /** The same with the purses. */
    List<String> auditPurses(Map<Entry, Boolean> told) {
        List<Audit.Balance> balances = engine.autocommit().list(select(PURSE)).stream()
                .map(purse -> new Audit.Balance(purse.id, purse.balance, null)).toList();
        return new Audit(balances, ledger(), told).findings();
    }

    List<Entry> ledger() {
        return engine.autocommit().list(select(ENTRY));
    }

    /** Whether the transfer stands in the ledger, as a glance tells. */
    boolean has(UUID id) {
        return engine.autocommit().list(select(ENTRY).where(ENTRY.id.eq(id))).size() == 1;
    }

    /** Whether a transaction in PostgreSQL waits for the lock of another. */
    boolean somebodyWaits() {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) > 0 from pg_locks where not granted")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
