package dev.rowan.it.relation.machine;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.relation.AddressTable;
import dev.rowan.it.relation.GroupTable;
import dev.rowan.it.relation.LabelTable;
import dev.rowan.it.relation.LineTable;
import dev.rowan.it.relation.MembershipTable;
import dev.rowan.it.relation.NodeTable;
import dev.rowan.it.relation.NoteTable;
import dev.rowan.it.relation.OrderTable;
import dev.rowan.it.relation.ProfileTable;
import dev.rowan.it.relation.UserTable;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Sessions do with related objects what a naive model says; a failure is told by the fewest steps. On H2 as often as
 * {@code -Djqwik.tries.default} says.
 */
@AddLifecycleHook(WhereDatabaseIs.class)
final class SessionMachineTest {

    private static final List<Kind> KINDS = List.of(Kind.USER, Kind.GROUP, Kind.ADDRESS, Kind.NODE, Kind.ORDER, Kind.LINE);
    private static final int FEW = 50;
    /** So that a build plays the same each time; whoever looks for more takes it out. */
    private static final String SEED = "1";

    private static final Map<DatabaseKind, Tables> TABLES = new EnumMap<>(DatabaseKind.class);

    @AfterContainer
    static void close() throws SQLException {
        for (Tables tables : TABLES.values()) {
            tables.close();
        }
        TABLES.clear();
    }

    static Tables tables(DatabaseKind kind) throws SQLException {
        Tables tables = TABLES.get(kind);
        if (tables == null) {
            tables = new Tables(kind, MetaData.of(UserTable.USER, ProfileTable.PROFILE, AddressTable.ADDRESS, GroupTable.GROUP,
                    MembershipTable.MEMBERSHIP, NodeTable.NODE, OrderTable.ORDER, LineTable.LINE, LabelTable.LABEL, NoteTable.NOTE));
            TABLES.put(kind, tables);
        }
        return tables;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(Arbitraries.of(Step.Act.class), Arbitraries.integers().between(0, 11),
                Arbitraries.integers().between(0, 7)).as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(12);
    }

    private static void play(DatabaseKind kind, List<Step> steps, boolean reopened) throws SQLException {
        try (Machine machine = new Machine(tables(kind))) {
            Play play = new Play(machine, KINDS);
            play.begin(reopened);
            steps.forEach(play::play);
            machine.commit();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void h2(@ForAll("steps") List<Step> steps, @ForAll boolean reopened) throws SQLException {
        play(DatabaseKind.H2, steps, reopened);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, seed = SEED, tries = FEW)
    void sqlite(@ForAll("steps") List<Step> steps, @ForAll boolean reopened) throws SQLException {
        play(DatabaseKind.SQLITE, steps, reopened);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, seed = SEED, tries = FEW)
    void mysql(@ForAll("steps") List<Step> steps, @ForAll boolean reopened) throws SQLException {
        play(DatabaseKind.MYSQL, steps, reopened);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, seed = SEED, tries = FEW)
    void mariadb(@ForAll("steps") List<Step> steps, @ForAll boolean reopened) throws SQLException {
        play(DatabaseKind.MARIADB, steps, reopened);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, seed = SEED, tries = FEW)
    void postgresql(@ForAll("steps") List<Step> steps, @ForAll boolean reopened) throws SQLException {
        play(DatabaseKind.POSTGRESQL, steps, reopened);
    }
}
