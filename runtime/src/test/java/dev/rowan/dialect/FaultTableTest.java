package dev.rowan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What drivers say, and what it means; what each really says is held on real servers. */
class FaultTableTest {
    private static Fault fault(DriverFamily family, SQLException error) {
        return FaultTable.classify(family, FaultPhase.STATEMENT, error);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "CONNECTOR_J, 23000, 1062, UNIQUE",
            "MARIADB, 23000, 1062, UNIQUE",
            "CONNECTOR_J, 23000, 1452, FOREIGN_KEY",
            "CONNECTOR_J, 23000, 1048, NOT_NULL",
            "CONNECTOR_J, HY000, 1364, NOT_NULL",
            "CONNECTOR_J, HY000, 3819, CHECK",
            "MARIADB, 23000, 4025, CHECK",
            "CONNECTOR_J, 22001, 1406, DATA",
            "CONNECTOR_J, 22003, 1264, DATA",
            "CONNECTOR_J, 40001, 1213, DEADLOCK",
            "CONNECTOR_J, 40001, 1205, LOCK_TIMEOUT",
            "MARIADB, HY000, 1205, LOCK_TIMEOUT",
            "CONNECTOR_J, HY000, 3572, LOCK_TIMEOUT",
            "MARIADB, HY000, 1020, SERIALIZATION",
            "CONNECTOR_J, 70100, 1317, QUERY_TIMEOUT",
            "MARIADB, 70100, 1969, QUERY_TIMEOUT",
            "CONNECTOR_J, 42000, 1064, SYNTAX",
            "CONNECTOR_J, 42S02, 1146, SYNTAX",
            "CONNECTOR_J, 08S01, 0, CONNECTION",
            "MARIADB, 08000, -1, CONNECTION",
            "CONNECTOR_J, HY000, 4031, CONNECTION",
            "CONNECTOR_J, S1000, 0, OTHER",
            "CONNECTOR_J, HY000, 1036, OTHER",
            "H2, 23505, 23505, UNIQUE",
            "H2, 40001, 40001, DEADLOCK",
            "H2, HYT00, 50200, LOCK_TIMEOUT",
            "H2, 90067, 90067, CONNECTION",
            "POSTGRESQL, 23001, 0, FOREIGN_KEY",
            "POSTGRESQL, 23P01, 0, INTEGRITY",
            "POSTGRESQL, 25P02, 0, OTHER",
            "POSTGRESQL, 25P03, 0, CONNECTION",
            "POSTGRESQL, 57P05, 0, CONNECTION",
            "POSTGRESQL, 08006, 0, CONNECTION",
            "POSTGRESQL, 54000, 0, DATA",
            "POSTGRESQL, 22001, 0, DATA",
            "POSTGRESQL, 0A000, 0, OTHER",
            "OTHER, 40P01, 0, DEADLOCK",
            "OTHER, 40001, 0, SERIALIZATION",
            "OTHER, 55P03, 0, LOCK_TIMEOUT",
            "OTHER, 57014, 0, QUERY_TIMEOUT",
            "OTHER, 57P01, 0, CONNECTION",
            "OTHER, 23514, 0, CHECK",
            "OTHER, -, 0, OTHER"})
    void goesByVendorCodeBeforeState(DriverFamily family, String state, int code, FaultKind kind) {
        assertThat(fault(family, new SQLException("said", state, code)).kind()).isEqualTo(kind);
    }

    @Test
    void goesByClassWhereNothingElseIsSaid() {
        assertThat(fault(DriverFamily.CONNECTOR_J, new SQLTimeoutException("too long")).kind()).isEqualTo(FaultKind.QUERY_TIMEOUT);
        assertThat(fault(DriverFamily.MARIADB, new SQLTransactionRollbackException("r", "40001", 1213)).kind()).isEqualTo(FaultKind.DEADLOCK);
    }

    @Test
    void seesABrokenSocketUnderAnyName() {
        assertThat(fault(DriverFamily.CONNECTOR_J, new SQLException("mid-result", "S1000", 0, new EOFException())).lost()).isTrue();
        SQLException silent = new SQLException("silent", "08S01", 0, new RuntimeException(new SocketTimeoutException()));
        assertThat(fault(DriverFamily.CONNECTOR_J, silent).lost()).isTrue();
        assertThat(FaultTable.silence(silent)).isTrue();
    }

    @Test
    void looksIntoABatch() {
        BatchUpdateException batch = new BatchUpdateException("batch", null, 0, new int[0]);
        batch.setNextException(new SQLException("Duplicate entry 'a' for key 'users.uq_users_email'", "23000", 1062));
        assertThat(fault(DriverFamily.CONNECTOR_J, batch)).isEqualTo(new Fault(FaultKind.UNIQUE, "uq_users_email"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            "1062 | Duplicate entry 'x' for key 'y' for key 'uq_a' | uq_a",
            "1062 | (conn=7) Duplicate entry 'x' for key 'uq_a' | uq_a",
            "1452 | Cannot add or update a child row: a foreign key constraint fails (`d`.`c`, CONSTRAINT `fk_c` FOREIGN KEY (`t`) REFERENCES `t` (`id`)) | fk_c",
            "3819 | Check constraint 'ck_t' is violated. | ck_t",
            "4025 | (conn=7) CONSTRAINT `ck_t` failed for `d`.`t` | ck_t",
            "1048 | Column 'name' cannot be null | name",
            "1364 | Field 'name' doesn't have a default value | name"})
    void findsTheConstraint(int code, String message, String constraint) {
        assertThat(fault(DriverFamily.MARIADB, new SQLException(message, "HY000", code)).constraint()).isEqualTo(constraint);
    }

    /** The server's words may be in any language; the names come beside them. */
    @Test
    void takesPostgreSqlsNamesFromBesideTheWords() {
        BatchUpdateException batch = new BatchUpdateException("Batch entry 1 was aborted", "23505", 0, new int[0]);
        batch.setNextException(new PSQLException(new ServerErrorMessage(
                "SFEHLER\0C23505\0Mdoppelter Schlüsselwert verletzt Unique-Constraint »uq_t«\0nuq_t\0tt\0"), false));
        assertThat(fault(DriverFamily.OTHER, batch)).isEqualTo(new Fault(FaultKind.UNIQUE, "uq_t"));
        SQLException missing = new PSQLException(new ServerErrorMessage(
                "SERROR\0C23502\0Mnull value in column \"a\" of relation \"t\"\0cnäme \"x\"\0tt\0"), false);
        assertThat(fault(DriverFamily.POSTGRESQL, missing)).isEqualTo(new Fault(FaultKind.NOT_NULL, "näme \"x\""));
    }

    @Test
    void hasNoHopeForAWrongPassword() {
        assertThat(FaultTable.hopeless(new SQLException("Access denied", "28000", 1045))).isTrue();
        assertThat(FaultTable.hopeless(new SQLException("Unknown database", "42000", 1049))).isTrue();
        assertThat(FaultTable.hopeless(new SQLException("Public Key Retrieval is not allowed", "08001", 0))).isTrue();
        assertThat(FaultTable.hopeless(new SQLException("Connection refused", "08S01", 0))).isFalse();
        assertThat(FaultTable.hopeless(new SQLException("Too many connections", "08004", 1040))).isFalse();
    }
}
