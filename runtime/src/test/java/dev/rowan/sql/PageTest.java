package dev.rowan.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"0,20,0,0,false", "0,20,1,1,false", "0,20,20,1,false", "0,20,21,2,true", "1,20,21,2,false", "7,20,21,2,false"})
    void tellsHowManyPagesThereAre(int page, int size, long total, long pages, boolean next) {
        Page<String> answer = new Page<>(List.of(), PageRequest.of(page, size), total);
        assertThat(answer.pages()).isEqualTo(pages);
        assertThat(answer.hasNext()).isEqualTo(next);
    }

    @Test
    void theFirstPageIsZero() {
        assertThat(PageRequest.of(0, 20).offset()).isZero();
        assertThat(PageRequest.of(Integer.MAX_VALUE, 1000).offset()).isEqualTo(2_147_483_647_000L);
    }

    @ParameterizedTest
    @CsvSource({"-1,20", "0,0"})
    void refusesWhatIsNoPage(int page, int size) {
        assertThatThrownBy(() -> PageRequest.of(page, size)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pages are counted from 0 and have at least 1 row, not page " + page + " of size " + size);
    }
}
