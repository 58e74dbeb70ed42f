package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Expression;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions and conditions of text. */
@OnDatabases
final class TextFunctionTest {

    private final Items items;

    TextFunctionTest(TestDatabase database) {
        items = Items.on(database);
    }

    @AfterEach
    void close() {
        items.close();
    }

    private void named(String... names) {
        Item[] rows = new Item[names.length];
        for (int i = 0; i < names.length; i++) {
            rows[i] = Item.named(i + 1, names[i]);
        }
        items.are(rows);
    }

    /** The rows of S1, S2 and DC-35. */
    private void likeRows() {
        named("abcdefg", "ab/cdefg", "ab%cdefg", "ab_cdefg", "abcde/fg", "abcde%fg", "ab#cdefg", "ab9cdefg", "abcde#fg", "abcd9fg", null);
    }

    private <T> void gives(Expression<T> expression, T value) {
        assertThat(items.value(expression)).isEqualTo(value);
    }

    @Test
    void partsAreNoPatterns() {
        likeRows();
        assertThat(items.ids(ITEM.name.like("ab%c%"))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(items.ids(ITEM.name.startsWith("ab%c"))).containsExactly(3);
        assertThat(items.ids(ITEM.name.like("ab##c%", '#'))).containsExactly(7);
        assertThat(items.ids(ITEM.name.like("%e%fg"))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(items.ids(ITEM.name.endsWith("e%fg"))).containsExactly(6);
        assertThat(items.ids(ITEM.name.like("%b%cde%"))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(items.ids(ITEM.name.contains("b%cde"))).containsExactly(3);
        assertThat(items.ids(ITEM.name.like("%b#%cd%", '#'))).containsExactly(3);
        assertThat(items.ids(ITEM.name.contains("b#cd"))).containsExactly(7);
        assertThat(items.ids(ITEM.name.startsWith("ab%c").not())).containsExactly(1, 2, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void expressionsArePartsToo() {
        likeRows();
        assertThat(items.ids(ITEM.name.startsWith(literal("ab%c")))).containsExactly(3);
        assertThat(items.ids(ITEM.name.endsWith(literal("e%").concat("fg")))).containsExactly(6);
        assertThat(items.ids(ITEM.name.contains(literal("b_cd")))).containsExactly(4);
        assertThat(items.ids(ITEM.name.like(literal("ab%c%")))).hasSize(10);
        assertThat(items.ids(ITEM.name.contains(ITEM.name.substring(3, 4)))).hasSize(10);
        assertThat(items.ids(ITEM.name.startsWith(ITEM.name.substring(1, 9)))).hasSize(10);
        named("a!b%c_d", "a!b", "x");
        assertThat(items.ids(ITEM.name.contains(literal("!b%c_")))).containsExactly(1);
        assertThat(items.ids(ITEM.name.like(literal("a!b%")))).containsExactly(1, 2);
        assertThat(items.ids(literal("an a!b here").contains(ITEM.name))).containsExactly(2);
    }

    @Test
    void aPatternLongerThanTheColumn() {
        named("short");
        assertThat(items.ids(ITEM.name.like("%" + "s".repeat(300) + "%"))).isEmpty();
        assertThat(items.ids(ITEM.name.startsWith("short" + " ".repeat(400)))).isEmpty();
    }

    @Test
    void regularExpressions(DatabaseKind kind) {
        likeRows();
        if (kind == DatabaseKind.SQLITE) {
            assertThatThrownBy(() -> items.ids(ITEM.name.matches("a.cde"))).isInstanceOf(UnsupportedException.class)
                    .hasMessage("SQLite has no matches: use like(…), or filter in Java");
            assertThatThrownBy(() -> items.ids(ITEM.name.replaceMatches("a", "b").isEmpty())).isInstanceOf(UnsupportedException.class)
                    .hasMessageStartingWith("SQLite has no replace matches");
            return;
        }
        assertThat(items.ids(ITEM.name.matches("a.cde"))).containsExactly(1, 5, 6, 9);
        assertThat(items.ids(ITEM.name.matches("^abc"))).containsExactly(1, 5, 6, 9, 10);
        assertThat(items.ids(ITEM.name.matches("9cde"))).containsExactly(8);
        assertThat(items.ids(ITEM.name.matches("^(b|c)"))).isEmpty();
        assertThat(items.ids(ITEM.name.matches("a.cde").not())).containsExactly(2, 3, 4, 7, 8, 10);
        assertThat(items.ids(ITEM.name.matches(literal("g$")))).hasSize(10);
        assertThat(items.ids(ITEM.name.matches("A.CDE"))).isEmpty();
        assertThat(items.ids(ITEM.name.replaceMatches("a.cde", "FOO").contains("FOO"))).containsExactly(1, 5, 6, 9);
        assertThat(items.values(ITEM.name.replaceMatches("[b-f]", "-")).get(0)).isEqualTo("a-----g");
        assertThat(items.values(ITEM.name.replaceMatches("[B-F]", "-")).get(0)).isEqualTo("abcdefg");
    }

    @Test
    void caseCountsNotWhereSaid() {
        named("Ed", "ED", "ed", "edd", "Äpfel", null);
        assertThat(items.ids(ITEM.name.ilike("e%"))).containsExactly(1, 2, 3, 4);
        assertThat(items.ids(ITEM.name.ilike("E_"))).containsExactly(1, 2, 3);
        assertThat(items.ids(ITEM.name.ilike("E%D", '!'))).containsExactly(1, 2, 3, 4);
        assertThat(items.ids(ITEM.name.ilike(literal("ED%")))).containsExactly(1, 2, 3, 4);
        assertThat(items.ids(ITEM.name.eqIgnoreCase("eD"))).containsExactly(1, 2, 3);
        assertThat(items.ids(ITEM.name.eqIgnoreCase(literal("EDD")))).containsExactly(4);
        assertThat(items.ids(ITEM.name.eqIgnoreCase("apfel"))).as("an accent counts").isEmpty();
        assertThat(items.ids(ITEM.name.eqIgnoreCase("ed ")).isEmpty()).as("a space counts").isTrue();
    }

    @Test
    void anOrderWithoutCase() {
        named("b", "A", "a", "B", "C", "é");
        assertThat(items.list(select(ITEM.id).orderBy(ITEM.name.ascIgnoreCase(), ITEM.id.asc()))).containsExactly(2, 3, 1, 4, 5, 6);
        assertThat(items.list(select(ITEM.id).orderBy(ITEM.name.descIgnoreCase(), ITEM.id.asc()))).containsExactly(6, 5, 1, 4, 2, 3);
    }

    @Test
    void functions() {
        named("  Héllo ");
        gives(ITEM.name.trim(), "Héllo");
        gives(ITEM.name.trim().lower(), "héllo");
        gives(ITEM.name.upper().trim().substring(1, 1), "H");
        gives(ITEM.name.length(), 8);
        gives(ITEM.name.trim().length().plus(1), 6);
        gives(ITEM.name.substring(3), "Héllo ");
        gives(ITEM.name.substring(4, 2), "él");
        gives(ITEM.name.substring(4, 0), "");
        gives(ITEM.name.substring(100, 3), "");
        gives(ITEM.name.replace("l", "[]"), "  Hé[][]o ");
        gives(ITEM.name.replace("L", "x"), "  Héllo ");
        gives(ITEM.name.replace(literal("é"), ITEM.name.trim()), "  HHéllollo ");
        gives(ITEM.name.replace("", "x"), "  Héllo ");
        assertThatThrownBy(() -> ITEM.name.substring(0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("substring(…) counts characters from 1, and 0 is none");
        assertThatThrownBy(() -> ITEM.name.substring(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void charactersBeyondTheFirstPlane(DatabaseKind kind) {
        named("a🐍b");
        gives(ITEM.name.length(), kind == DatabaseKind.H2 ? 4 : 3);
        gives(ITEM.name.replace("🐍", ""), "ab");
    }

    @Test
    void textsOneAfterAnother() {
        items.are(new Item(1, null, null, 7, null, null, null, null, null, "a", null, null, null, null, null, null));
        gives(literal("a").concat("b"), "ab");
        gives(literal("1").concat(literal("2"), literal("3"), literal("4"), literal("5")), "12345");
        gives(ITEM.name.concat("b").concat("c"), "abc");
        gives(ITEM.name.concat(ITEM.name).concat("%_\\'"), "aa%_\\'");
        gives(ITEM.name.concat(ITEM.note), null);
        gives(ITEM.note.concat("x"), null);
        assertThat(items.ids(ITEM.name.concat("x").eq("ax"))).containsExactly(1);
        assertThat(items.ids(ITEM.name.concat("x").isNotNull())).containsExactly(1);
    }

    @Test
    void emptyTexts() {
        named("a", "", "b", "c", "d", "e", "f", "g");
        assertThat(items.ids(ITEM.name.isEmpty())).containsExactly(2);
        assertThat(items.ids(ITEM.name.isNotEmpty())).hasSize(7).doesNotContain(2);
        named("a", "", null, " ");
        assertThat(items.ids(ITEM.name.isEmpty())).containsExactly(2);
        assertThat(items.ids(ITEM.name.isNotEmpty())).containsExactly(1, 4);
    }

    @Test
    void aCollationIsAName(DatabaseKind kind) {
        named("a", "A");
        String exact = switch (kind) {
            case MYSQL, MARIADB -> "utf8mb4_bin";
            case POSTGRESQL -> "C";
            case SQLITE -> "nocase";
            case H2 -> "any";
        };
        if (kind == DatabaseKind.H2) {
            assertThatThrownBy(() -> items.ids(ITEM.name.collate(exact).eq("a"))).isInstanceOf(UnsupportedException.class)
                    .hasMessageStartingWith("H2 has no collate: ");
            return;
        }
        assertThat(items.ids(ITEM.name.collate(exact).eq("a"))).containsExactlyElementsOf(kind == DatabaseKind.SQLITE ? List.of(1,
                2) : List.of(1));
        assertThat(items.list(select(ITEM.id).orderBy(ITEM.name.collate(exact).asc(), ITEM.id.desc()))).containsExactly(2, 1);
        assertThatThrownBy(() -> items.ids(ITEM.name.collate("x\" or 1 = 1 --").eq("a"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void quotesBackslashesAndPercentSigns() {
        for (String text : new String[] {"some 'text' hey \"hi there\" that's text", "one \\ two \\\\ end", "some %% other %% text %",
                "%s ? :x ${y} $1"}) {
            named(text);
            gives(ITEM.name.concat(text), text + text);
            assertThat(items.ids(ITEM.name.eq(literal(text)))).containsExactly(1);
            assertThat(items.ids(ITEM.name.contains(literal(text)))).containsExactly(1);
            assertThat(items.ids(ITEM.name.replace(text, "").isEmpty())).containsExactly(1);
        }
    }
}
