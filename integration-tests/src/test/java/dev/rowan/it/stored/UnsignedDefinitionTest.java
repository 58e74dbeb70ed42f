package dev.rowan.it.stored;

import static dev.rowan.it.stored.CountersTable.COUNTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import java.math.BigInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Columns without a sign, mapped by what is wide enough for them. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
final class UnsignedDefinitionTest {

    private final Engine engine;

    UnsignedDefinitionTest(TestDatabase database) {
        engine = Engine.create(database.url());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void widerTypesHoldThem() {
        MetaData.of(COUNTERS).createAll(engine);
        CountersRepository counters = new CountersRepository(SessionFactory.of(engine));
        BigInteger most = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
        Counters row = new Counters(4_294_967_295L, (short) 255, most);
        counters.add(row);
        assertThat(counters.getOne(4_294_967_295L)).isEqualTo(row);
        assertThat(counters.list(COUNTERS.large.eq(most), COUNTERS.tiny.gt((short) 127))).containsExactly(row);
        assertThatThrownBy(() -> counters.add(new Counters(-1, (short) 0, null))).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> counters.add(new Counters(1, (short) 0, most.add(BigInteger.ONE)))).isInstanceOf(DataException.class);
    }
}
