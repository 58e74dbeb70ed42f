package dev.rowan.sql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the table of an object's class is found, and what is said when there is none. */
class TablesTest {

    @Test
    void saysWhatMayBeMissingFromTheBuild() {
        assertThatThrownBy(() -> Tables.of(Map.Entry.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.util.Map_EntryTable is not on the class path")
                .hasMessageContaining("@Table").hasMessageContaining("JDK 23").hasMessageContaining("annotationProcessorPaths");
        assertThatThrownBy(() -> Tables.ofEntity("text")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.StringTable");
    }
}
