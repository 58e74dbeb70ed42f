package dev.rowan.it.relation.machine;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.ServerUnavailableException;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.util.ArrayList;
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
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The properties of a game: a session does what the naive model says. A failure is told by the fewest turns. On H2 most often, as there a
 * turn takes least.
 */
abstract class Subject {

    private static final int FEW = 300;
    private static final int MOST = 16;
    private static final Map<DatabaseKind, Place> PLACES = new EnumMap<>(DatabaseKind.class);

    /** The tables of the game. */
    abstract MetaData metadata();

    abstract List<? extends Enum<?>> acts();

    abstract Game game(Place place, boolean choice);

    @AfterContainer
    static void close() throws SQLException {
        for (Place place : PLACES.values()) {
            place.close();
        }
        PLACES.clear();
    }

    private Place place(DatabaseKind kind) throws SQLException {
        Place place = PLACES.get(kind);
        if (place == null) {
            place = new Place(kind, metadata());
            PLACES.put(kind, place);
        }
        return place;
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        Arbitrary<Turn> turn = Combinators.combine(Arbitraries.of(acts()), Arbitraries.integers().between(0, 11),
                Arbitraries.integers().between(0, 7)).as(Turn::new);
        return turn.list().ofMinSize(1).ofMaxSize(MOST);
    }

    @Provide
    Arbitrary<DatabaseKind> places() throws SQLException {
        List<Tuple.Tuple2<Integer, DatabaseKind>> there = new ArrayList<>();
        for (DatabaseKind kind : DatabaseKind.values()) {
            if (kind.wanted() && isThere(kind)) {
                there.add(Tuple.of(kind == DatabaseKind.H2 ? 10 : 1, kind));
            }
        }
        return there.isEmpty() ? Arbitraries.just(DatabaseKind.H2) : Arbitraries.frequency(there);
    }

    private boolean isThere(DatabaseKind kind) throws SQLException {
        try {
            place(kind);
            return true;
        } catch (ServerUnavailableException e) {
            if (Boolean.getBoolean("rowan.servers.required")) {
                throw e;
            }
            return false;
        }
    }

    final void play(DatabaseKind kind, boolean choice, List<Turn> turns) throws SQLException {
        try (Game game = game(place(kind), choice)) {
            turns.forEach(game::play);
            game.end();
        }
    }

    /** The same turns in each build. */
    @Property(edgeCases = EdgeCasesMode.NONE, seed = "1", tries = FEW)
    void inEachBuild(@ForAll("places") DatabaseKind place, @ForAll boolean choice, @ForAll("turns") List<Turn> turns)
            throws SQLException {
        play(place, choice, turns);
    }

    /** As often as {@code -Djqwik.tries.default} says, and others each time. */
    @AddLifecycleHook(IfAsked.class)
    @Property(edgeCases = EdgeCasesMode.NONE)
    void atLength(@ForAll("places") DatabaseKind place, @ForAll boolean choice, @ForAll("turns") List<Turn> turns) throws SQLException {
        play(place, choice, turns);
    }
}
