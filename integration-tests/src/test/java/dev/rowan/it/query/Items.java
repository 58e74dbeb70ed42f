package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.Query;
import java.util.List;

/** A table of items on one database, with the rows that a test gives it. */
record Items(Engine engine, DatabaseKind kind) implements AutoCloseable {

    static Items on(TestDatabase database) {
        return new Items(Engine.create(database.url()), database.kind());
    }

    /** These rows, and no others. */
    void are(Item... rows) {
        MetaData.of(ITEM).createAll(engine);
        engine.autocommit().execute(deleteFrom(ITEM).all());
        engine.transaction(tx -> {
            tx.insertAll(ITEM, List.of(rows));
        });
    }

    <T> List<T> list(Query<T> query) {
        return engine.autocommit().list(query);
    }

    /** The values of an expression, in the order of the items. */
    <T> List<T> values(Expression<T> expression) {
        return list(select(expression).from(ITEM).orderBy(ITEM.id.asc()));
    }

    /** The value of an expression, of the only item or of them all. */
    <T> T value(Expression<T> expression) {
        return engine.autocommit().scalar(select(expression).from(ITEM));
    }

    /** The items for which a condition holds. */
    List<Integer> ids(Condition condition) {
        return list(select(ITEM.id).where(condition).orderBy(ITEM.id.asc()));
    }

    @Override
    public void close() {
        engine.close();
    }
}
