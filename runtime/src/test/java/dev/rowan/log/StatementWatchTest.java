package dev.rowan.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.RowanException;
import dev.rowan.sql.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a watch is told as, and what is made of it. */
class StatementWatchTest {
    @Test
    void isReadAsItIsWritten() {
        for (String text : List.of("none", "count", "warn(10)", "fail(1)")) {
            assertThat(StatementWatch.parse(" " + text.toUpperCase(Locale.ROOT)).toString()).isEqualTo(text);
        }
        for (String wrong : List.of("", "warn", "count(3)", "fail()", "fail(-1)", "fail(0)", "warn(10", "warn(9999999999)")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> StatementWatch.parse(wrong));
        }
    }

    @Test
    void offIsAnObjectThatRefusesToTell() {
        StatementTally off = StatementWatch.NONE.tally(StatementTally.NONE, StatementLog.NONE);
        assertThat(off).isSameAs(StatementTally.NONE);
        assertThat(off.on()).isFalse();
        assertThatThrownBy(off::counts).isInstanceOf(RowanException.class).hasMessageContaining("watch(StatementWatch.COUNT)");
    }

    @Test
    void countsInWhatIsAroundToo() {
        StatementTally all = StatementTally.counting();
        StatementTally one = StatementWatch.NONE.tally(all, StatementLog.NONE);
        StatementTally other = StatementWatch.COUNT.tally(all, StatementLog.NONE);
        one.statement("a", Verb.SELECT, 1);
        StatementCounts before = one.counts();
        one.statement("b", Verb.INSERT, 3);
        other.statement("a", Verb.SELECT, 1);
        assertThat(before.total()).isEqualTo(1);
        assertThat(one.counts().total()).isEqualTo(4);
        assertThat(other.counts().shapes()).containsOnlyKeys("a");
        assertThat(all.counts().count("a")).isEqualTo(2);
        assertThat(all.counts()).hasToString("5 statements\n  3 x b\n  2 x a");
        assertThatThrownBy(() -> all.counts().assertAtMost(4)).isInstanceOf(AssertionError.class)
                .hasMessage("4 statements at most may run here, and it was 5 statements\n  3 x b\n  2 x a");
        all.counts().assertAtMost(5);
    }

    @Test
    void knowsEveryPackageOfItsOwn() throws IOException {
        try (Stream<Path> packages = Files.list(Path.of("src", "main", "java", "dev", "rowan"))) {
            Set<String> names = packages.filter(Files::isDirectory).map(each -> each.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            names.add("junit");     // a module of its own
            assertThat(CallSite.OURS).isEqualTo(names);
        }
    }

    @Test
    void tellsTheTimesInWords() {
        for (String words : List.of("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th", "122nd")) {
            int times = Integer.parseInt(words.replaceAll("\\D", ""));
            assertThat(new RepeatedStatement("a", times, 1, null).toString()).contains(" " + words + " ");
        }
    }
}
