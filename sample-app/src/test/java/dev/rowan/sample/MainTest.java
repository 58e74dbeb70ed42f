package dev.rowan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void sellsAndReports() {
        assertThat(run("--url", "h2:mem:sells")).isZero();
        assertThat(out.toString())
                .contains("Not sold: the shop has too few (CheckException)")
                .contains("Invoice 1 to Ada Lovelace, ", ", card")
                .contains("   2 x Kind of Blue             17.90    35.80")
                .contains("  total                                  56.80")
                .contains("  Kind of Blue           Miles Davis  1959  5 tracks 45:44   17.90  10 left")
                .contains("Homogenic              Björk        1997  4 tracks 17:53   21.00  sold out")
                .doesNotContain("Alan Turing");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aShopThatIsThereSellsOn() {
        assertThat(run("--url", "jdbc:h2:mem:again;DB_CLOSE_DELAY=-1")).isZero();
        assertThat(run("--url", "jdbc:h2:mem:again;DB_CLOSE_DELAY=-1")).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("Invoice"))).isNotEmpty();
    }

    @Test
    void aWrongUrlIsOneLine() {
        assertThat(run("--url", "mysqll://root:secret@127.0.0.1/shop")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("mysqll").contains("mysql").doesNotContain("secret");
    }

    @Test
    void aServerThatDoesNotAnswerIsOneLine() {
        assertThat(run("--url", "mysql://root:secret@127.0.0.1:1/shop")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("127.0.0.1:1").doesNotContain("secret");
    }

    @Test
    void anUnknownOptionIsOneLine() {
        assertThat(run("--ulr", "h2:mem:x")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("--ulr");
    }

    @Test
    void helps() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--url", "ROWAN_URL", "--echo", "--help");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
