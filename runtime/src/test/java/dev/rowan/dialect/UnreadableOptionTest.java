package dev.rowan.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableOptionTest {

    /** No server listens at port 1: to wait for one makes sense, to wait for another reading of an option does not. */
    @ParameterizedTest
    @CsvSource({"mysql://127.0.0.1:1/x?sslMode=disable, true", "mysql://127.0.0.1:1/x?connectTimeout=abc, true",
            "mariadb://127.0.0.1:1/x?sslMode=DIS, true", "mariadb://127.0.0.1:1/x?connectTimeout=abc, true",
            "postgresql://127.0.0.1:1/x?prepareThreshold=abc, true", "postgresql://127.0.0.1:1/x?sslmode=disable, false",
            "mysql://127.0.0.1:1/x?sslMode=DISABLED, false", "mariadb://127.0.0.1:1/x?sslMode=disable, false"})
    void isNotTriedAgain(String url, boolean hopeless) {
        SQLException error = catchThrowableOfType(SQLException.class, () -> DriverManager.getConnection("jdbc:" + url));
        assertThat(FaultTable.hopeless(error)).as(error.toString()).isEqualTo(hopeless);
    }
}
