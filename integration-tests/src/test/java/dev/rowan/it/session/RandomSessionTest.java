package dev.rowan.it.session;


import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** Sessions driven at random beside a naive model of them; a failure tells its seed. */
@OnDatabases(DatabaseKind.H2)
final class RandomSessionTest extends SessionFixture {

    private static final int RUNS = 1000;
    private static final int STEPS = 30;

    RandomSessionTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aSessionDoesWhatItsModelDoes() {
        long first = Long.getLong("rowan.seed", 1L);
        int runs = Long.getLong("rowan.seed") == null ? RUNS : 1;
        for (long seed = first; seed < first + runs; seed++) {
            RandomSession run = new RandomSession(engine, seed);
            try {
                run.steps(STEPS);
            } catch (RuntimeException | Error failure) {
                throw new AssertionError("with -Drowan.seed=" + seed + ": " + failure + "\n" + run.told(), failure);
            }
        }
    }
}
