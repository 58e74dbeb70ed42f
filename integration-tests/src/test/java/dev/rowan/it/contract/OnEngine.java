package dev.rowan.it.contract;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Select;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import java.util.List;

/** What the parts of the contract stand on: an engine over an empty database. */
interface OnEngine {

    TestDatabase database();

    /** The URL of the engine, for more of them. */
    String url();

    /** An engine of one connection, so that a test notices one that is not fit for use. */
    Engine engine();

    /** Creates tables that are not there, and empties them. */
    default void create(Table<?>... tables) {
        MetaData.of(tables).createAll(engine());
        for (Table<?> table : tables) {
            execute(Sql.deleteFrom(table).all());
        }
    }

    default int execute(Statement statement) {
        return engine().transactionResult(tx -> tx.execute(statement));
    }

    default <T> List<T> list(Select<T> query) {
        return engine().transactionResult(tx -> tx.list(query));
    }

    /** The values of one column, in the order of another. */
    default <T> List<T> list(Expression<T> value, NumberColumn<?, ?> order) {
        return list(Sql.select(value).orderBy(order.asc()));
    }

    /** The identifiers of the rows for which a condition holds, in order. */
    default List<Integer> ids(NumberColumn<?, Integer> id, Condition condition) {
        return list(Sql.select(id).where(condition).orderBy(id.asc()));
    }
}
