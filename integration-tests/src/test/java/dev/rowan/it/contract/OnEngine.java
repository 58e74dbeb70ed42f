package dev.rowan.it.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Query;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

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

    default <T> List<T> list(Query<T> query) {
        return engine().transactionResult(tx -> tx.list(query));
    }

    /** Whether the database has what a call needs. Where it has not, the call is refused, and told what would do. */
    default boolean can(Ability ability, ThrowingCallable call) {
        if (ability.of(engine().dialect())) {
            return true;
        }
        assertThatThrownBy(call).isInstanceOf(UnsupportedException.class)
                .hasMessageMatching(Pattern.quote(engine().dialect().product()) + " has no [^:]+: .+");
        return false;
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
