package dev.rowan.it.contract;

import static dev.rowan.it.contract.SpelledContract_CasesTable.CASES;
import static dev.rowan.it.contract.SpelledContract_PercentTable.PERCENT;
import static dev.rowan.it.contract.SpelledContract_ScriptTable.SCRIPT;
import static dev.rowan.it.contract.SpelledContract_ScriptsTable.SCRIPTS;
import static dev.rowan.it.contract.SpelledContract_UnderscoredTable.UNDERSCORED;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ForeignKeyException;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and columns as entities spell them. */
interface SpelledContract extends OnEngine {

    @Table(name = "_test_table")
    record Underscored(@Id(assigned = true) int id, @Column(name = "_data", length = 50) String data) {
    }

    @Table
    record Cases(@Id(assigned = true) int id, @Column(name = "all_lowercase") String lower, @Column(name = "ALL_UPPERCASE") String upper,
            @Column(name = "MixedCase") String mixed) {
    }

    @Table(name = "percent%table")
    record Percent(@Id(assigned = true) @Column(name = "percent%") int percent, @Column(name = "spaces % more spaces") int spaces) {
    }

    @Table(name = "méil")
    record Script(@Id(assigned = true) @Column(name = "méil_id") int id) {
    }

    @Table(name = "Unitéble2")
    record Scripts(@Id(assigned = true) int id, @Column(name = "測試") @ForeignKey(Script.class) Integer other) {
    }

    @Test
    @Shows(Case.DC_4)
    default void underscoresInFront() throws SQLException {
        create(UNDERSCORED);
        execute(insertInto(UNDERSCORED).set(UNDERSCORED.id, 1).set(UNDERSCORED.data, "some data"));
        assertThat(list(select(UNDERSCORED).where(UNDERSCORED.data.eq("some data")))).containsExactly(new Underscored(1, "some data"));
        assertThat(InDatabase.of(database()).tables()).containsExactly("_test_table");
    }

    @Test
    @Shows(Case.DC_21)
    default void lowerUpperAndMixedCase() {
        create(CASES);
        Cases row = new Cases(1, "a", "b", "c");
        engine().transaction(tx -> tx.insert(CASES, row));
        assertThat(list(select(CASES).where(CASES.lower.eq("a").and(CASES.upper.eq("b")).and(CASES.mixed.eq("c"))))).containsExactly(row);
        assertThat(execute(update(CASES).set(CASES.upper, "B").set(CASES.mixed, "C").all())).isEqualTo(1);
        assertThat(list(CASES.mixed, CASES.id)).containsExactly("C");
    }

    @Test
    @Shows({Case.DC_13, Case.DC_22})
    default void percentSignsAndSpaces() {
        create(PERCENT);
        execute(insertInto(PERCENT).set(PERCENT.percent, 5).set(PERCENT.spaces, 12));
        engine().transaction(tx -> tx.insertAll(PERCENT, List.of(new Percent(7, 11), new Percent(9, 10), new Percent(11, 9))));
        SpelledContract_PercentTable alias = PERCENT.as("a%b c");
        assertThat(list(select(alias).where(alias.spaces.in(9, 10)).orderBy(alias.percent.asc())))
                .containsExactly(new Percent(9, 10), new Percent(11, 9));
        assertThat(execute(update(PERCENT).set(PERCENT.spaces, 15).all())).isEqualTo(4);
        assertThat(list(PERCENT.spaces, PERCENT.percent)).containsExactly(15, 15, 15, 15);
    }

    @Test
    @Shows(Case.DC_60)
    default void letters() throws SQLException {
        MetaData model = MetaData.of(SCRIPT, SCRIPTS);
        model.createAll(engine());
        model.createAll(engine());
        execute(insertInto(SCRIPT).set(SCRIPT.id, 5));
        execute(insertInto(SCRIPTS).set(SCRIPTS.id, 1).set(SCRIPTS.other, 5));
        assertThat(list(select(SCRIPTS).where(SCRIPTS.other.eq(5)))).containsExactly(new Scripts(1, 5));
        assertThatThrownBy(() -> execute(insertInto(SCRIPTS).set(SCRIPTS.id, 2).set(SCRIPTS.other, 6)))
                .isInstanceOf(ForeignKeyException.class);
        model.dropAll(engine());
        assertThat(InDatabase.of(database()).tables()).isEmpty();
    }
}
