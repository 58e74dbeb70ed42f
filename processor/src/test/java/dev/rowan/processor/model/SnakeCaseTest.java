package dev.rowan.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {

    @ParameterizedTest
    @CsvSource({
        "id, id", "departId, depart_id", "OrderLine, order_line", "HTTPLog, http_log", "line2, line2", "userID, user_id",
        "aB, a_b", "A, a", "already_snake, already_snake", "Upper_Snake, upper_snake", "II, ii"
    })
    void namesTablesAndColumns(String java, String sql) {
        assertThat(SnakeCase.lower(java)).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource({"User, USER", "OrderLine, ORDER_LINE", "HTTPLog, HTTP_LOG", "Item, ITEM"})
    void namesConstants(String java, String constant) {
        assertThat(SnakeCase.upper(java)).isEqualTo(constant);
    }
}
