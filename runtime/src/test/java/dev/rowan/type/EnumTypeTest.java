package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumTypeTest {

    private enum Status {
        ACTIVE('A', 10),
        CLOSED('C', 20) {
            @Override
            public String toString() {
                return "over";
            }
        };

        private final Character letter;
        private final int number;

        Status(Character letter, int number) {
            this.letter = letter;
            this.number = number;
        }
    }

    private enum Nothing { }

    private enum Blank { A }

    @Test
    void namesOrdinalsAndCodes() throws SQLException {
        assertStored(ColumnTypes.enumName(Status.class), "CLOSED");
        assertStored(ColumnTypes.enumOrdinal(Status.class), 1);
        assertStored(ColumnTypes.enumValue(Status.class, ColumnTypes.CHARACTER, status -> status.letter), "C");
        assertStored(ColumnTypes.enumValue(Status.class, ColumnTypes.INTEGER, status -> status.number), 20);
        assertStored(ColumnTypes.enumNative(Status.class, "status"), "CLOSED");
        assertStored(ColumnTypes.enumNative(Status.class, "status", status -> status.letter), "C");
    }

    private static void assertStored(ColumnType<Status> type, Object stored) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                PreparedStatement statement = connection.prepareStatement("select ?, ?")) {
            type.bind(statement, 1, Status.CLOSED);
            type.bind(statement, 2, null);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                assertThat(row.getObject(1)).isEqualTo(stored);
                assertThat(type.read(row, 1)).isEqualTo(Status.CLOSED);
                assertThat(type.read(row, 2)).isNull();
            }
        }
    }

    @Test
    void whatNoConstantHasIsNamed() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                ResultSet row = connection.prepareStatement("select 'active', 2").executeQuery()) {
            row.next();
            assertThatThrownBy(() -> ColumnTypes.enumName(Status.class).read(row, 1)).isInstanceOf(DataException.class)
                    .hasMessage("'active' stands for no constant of " + Status.class.getName());
            assertThatThrownBy(() -> ColumnTypes.enumOrdinal(Status.class).read(row, 2)).isInstanceOf(DataException.class)
                    .hasMessageStartingWith("'2' stands for no constant");
        }
    }

    @Test
    void codesAreThereAndDifferent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnTypes.enumValue(Status.class, ColumnTypes.STRING, status -> "x"))
                .withMessage("two constants of " + Status.class.getName() + " have the code 'x': ACTIVE and CLOSED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnTypes.enumValue(Status.class, ColumnTypes.STRING, status -> null))
                .withMessage(Status.class.getName() + ".ACTIVE has no code: it is null");
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnTypes.enumNative(Status.class, "status", status -> null))
                .withMessageEndingWith("ACTIVE has no code: it is null");
    }

    @Test
    void labelsAreWhatEveryDatabaseKeeps() {
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnTypes.enumNative(Nothing.class, "nothing"))
                .withMessage("the enum nothing has no labels, and a database knows no such type");
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnTypes.enumNative(Blank.class, "blank", blank -> "a "))
                .withMessageStartingWith("the label 'a ' of the enum blank");
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnTypes.enumNative(Blank.class, "blank", blank -> ""))
                .withMessageStartingWith("the label '' of the enum blank");
    }

    @Test
    void theDatabasesOwnKnowsItsLabels() {
        ColumnType<Status> type = ColumnTypes.enumNative(Status.class, "status");
        assertThat(type.sqlType()).isEqualTo(SqlType.ENUM);
        assertThat(type.nativeEnum()).isEqualTo(new NativeEnum("status", List.of("ACTIVE", "CLOSED")));
        assertThat(ColumnTypes.enumName(Status.class).nativeEnum()).isNull();
    }
}
