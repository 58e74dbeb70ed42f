package dev.rowan.it.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sample.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

@OnDatabases
final class RecordShopTest {
    @Test
    void opensSellsAndSellsOn(TestDatabase database) {
        String first = run(database);
        assertThat(first)
                .contains("Not sold: the shop has too few (CheckException)")
                .contains("   2 x Kind of Blue             17.90    35.80")
                .contains("Kind of Blue           Miles Davis  1959  5 tracks 45:44   17.90  10 left")
                .contains("Homogenic              Björk        1997  4 tracks 17:53   21.00  sold out")
                .doesNotContain("Alan Turing");

        assertThat(run(database)).contains("Invoice 1 to Ada Lovelace");
    }

    private static String run(TestDatabase database) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), "--url", database.url());
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        return out.toString();
    }
}
