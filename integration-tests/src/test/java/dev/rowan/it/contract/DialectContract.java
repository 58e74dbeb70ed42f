package dev.rowan.it.contract;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every dialect must do. */
abstract class DialectContract implements LikeContract, EmptyInContract, LimitContract, DecimalContract, TemporalContract, TextContract,
        BinaryContract, ColumnNameContract, RowCountContract, IntegrityContract, SchemaContract, CycleContract,
        ByValueContract, ForeignKeyContract, LongNameContract, NameContract,
        ConnectionContract, InsertContract, SpelledContract, ColumnContract, ViewContract, ReflectionContract,
        JoinContract, RegexContract, TupleContract, DistinctFromContract, WindowContract, WithContract, ValuesContract, CompoundContract,
        OrderContract, RowContract, ArithmeticContract, SameNameContract, InsertSelectContract, UpsertContract,
        ReturningContract, ReturnedTypesContract, JsonPathContract, DurationContract, EnumContract {

    private final TestDatabase database;
    private Engine engine;

    DialectContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        database.empty();
        engine = Engine.builder(url()).poolSize(1).maxOverflow(0).build();
    }

    /** The URL that engines are made of. */
    @Override
    public String url() {
        return database.url();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Override
    public final TestDatabase database() {
        return database;
    }

    @Override
    public final Engine engine() {
        return engine;
    }
}
