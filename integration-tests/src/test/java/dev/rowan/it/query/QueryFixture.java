package dev.rowan.it.query;

import static dev.rowan.it.query.Ground_AntTable.ANT;
import static dev.rowan.it.query.Ground_BeeTable.BEE;
import static dev.rowan.it.query.Ground_BoxTable.BOX;
import static dev.rowan.it.query.Ground_CoinTable.COIN;
import static dev.rowan.it.query.Ground_NodeTable.NODE;
import static dev.rowan.it.query.Ground_PairTable.PAIR;
import static dev.rowan.it.query.Ground_RouteTable.ROUTE;
import static dev.rowan.it.query.Ground_ShelfTable.SHELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.SqlAbility;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.query.Ground.Ant;
import dev.rowan.it.query.Ground.Bee;
import dev.rowan.it.query.Ground.Box;
import dev.rowan.it.query.Ground.Coin;
import dev.rowan.it.query.Ground.Metal;
import dev.rowan.it.query.Ground.Node;
import dev.rowan.it.query.Ground.Route;
import dev.rowan.it.query.Ground.Shelf;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Query;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tables with a few rows, and an engine. */
@OnDatabases
abstract class QueryFixture {

    private static final MetaData MODEL = MetaData.of(ANT, BEE, PAIR, ROUTE, NODE, SHELF, BOX, COIN);

    final TestDatabase database;
    Engine engine;

    QueryFixture(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void rows() {
        engine = Engine.create(database.url());
        MODEL.createAll(engine);
        for (Table<?> table : List.of(COIN, BOX, SHELF, ROUTE, BEE, ANT)) {
            execute(Sql.deleteFrom(table).all());
        }
        engine.transaction(tx -> {
            List<Node> nodes = tx.list(Sql.select(NODE).orderBy(NODE.id.desc()));
            nodes.forEach(node -> tx.delete(NODE, node));
            tx.insertAll(ANT, List.of(new Ant(1), new Ant(2), new Ant(3), new Ant(4), new Ant(5)));
            tx.insertAll(BEE, List.of(new Bee(1, 1), new Bee(2, 1), new Bee(4, 2), new Bee(5, 3)));
            tx.insertAll(ROUTE, List.of(new Route(1, 1, 2), new Route(2, 2, 3)));
            tx.insertAll(NODE, List.of(new Node(1, "d1", null), new Node(2, "d2", 1), new Node(3, "d3", 1), new Node(4, "d4", 3),
                    new Node(5, "d5", 3)));
            tx.insertAll(SHELF, List.of(new Shelf(1, 1, "low"), new Shelf(1, 2, "high"), new Shelf(2, 1, "far")));
            tx.insertAll(BOX, List.of(new Box(1, 1, 2), new Box(2, 2, 1), new Box(3, null, null)));
            tx.insertAll(COIN, List.of(coin(1, "mark", "2.50", 1, Metal.GOLD), coin(2, "crown", "10.00", 2, Metal.COPPER),
                    coin(3, "penny", "0.10", 2, Metal.IRON), coin(4, "blank", null, null, Metal.IRON)));
        });
    }

    private static Coin coin(int id, String name, String worth, Integer grade, Metal metal) {
        return new Coin(id, name, worth == null ? null : new BigDecimal(worth), grade, metal);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    boolean can(SqlAbility ability) {
        return ability.of(engine.dialect());
    }

    int execute(Statement statement) {
        return engine.transactionResult(tx -> tx.execute(statement));
    }

    /** The rows of a query, which are the same when it is asked again. */
    <T> List<T> list(Query<T> query) {
        return engine.transactionResult(tx -> {
            List<T> rows = tx.list(query);
            assertThat(tx.list(query)).isEqualTo(rows);
            return rows;
        });
    }

    /** That the database refuses a query before it is sent. */
    void refused(Query<?> query, String... words) {
        assertThatThrownBy(() -> list(query)).isInstanceOf(UnsupportedException.class)
                .hasMessageContaining(engine.dialect().product()).hasMessageContainingAll(words);
    }
}
